// A log that keeps what it is told.
import type {Log, LogEvent} from '../../src/ports/log.ts';

export class RecordingLog implements Log {
  readonly events: LogEvent[] = [];
  readonly warnings: LogEvent[] = [];

  event(event: LogEvent): void {
    this.events.push(event);
  }

  warn(event: LogEvent): void {
    this.warnings.push(event);
  }
}
