// Pauses between tries. Asked for through a port, so that a test need not wait and a draw can be repeated.

export interface Pacing {
  /** Resolves after about so many milliseconds. */
  pause(ms: number): Promise<void>;
  /** A number from 0 up to and not including 1, for jitter. */
  draw(): number;
  /** Milliseconds on a clock that only goes forward, for deadlines. */
  elapsed(): number;
}

/** A time that may come while something else is being done. */
export interface Alarm {
  /** Resolves when the time has come; never when it was cancelled before. */
  readonly rings: Promise<void>;
  cancel(): void;
}

/** Sets an alarm so many milliseconds from now. It keeps no process alive. */
export type SetAlarm = (ms: number) => Alarm;
