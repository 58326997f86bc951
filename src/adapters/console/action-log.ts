// Events of the Action: lines in the step's log, and warnings as annotations that hold nothing but a constant sentence.
import type {Log} from '../../ports/log.ts';
import {renderEvent} from './render-event.ts';
import {toCommandText, toInertText, type Write, writeToStdout} from './sink.ts';

export interface ActionLog extends Log {
  /** A folded stretch of the step's log. */
  group(title: string, lines: readonly string[]): void;
}

/** The runner keeps ten warnings of a step; further ones are plain lines. */
const MAX_ANNOTATIONS = 10;

/**
 * A log on the runner's output. `texts` gives the constant sentence of a warning's code; an annotation never holds
 * anything else, since it is shown far away from its context.
 */
export function consoleLog(texts: Readonly<Record<string, string>> = {}, write: Write = writeToStdout): ActionLog {
  let annotations = 0;
  const line = (text: string): void => write(`${toInertText(text)}\n`);
  return {
    event: (event) => line(renderEvent(event)),
    warn: (event) => {
      annotations += 1;
      if (annotations <= MAX_ANNOTATIONS) {
        write(`::warning title=Aftermath::${toCommandText(texts[event.code] ?? event.code)}\n`);
      }
      line(renderEvent(event));
    },
    group: (title, lines) => {
      write(`::group::${toCommandText(title)}\n`);
      for (const text of lines) line(text);
      write('::endgroup::\n');
    },
  };
}
