// Events of the command line: plain lines on stderr, since stdout belongs to the result.
import type {Log} from '../../ports/log.ts';
import {renderEvent} from './render-event.ts';
import {toInertText, type Write, writeToStderr} from './sink.ts';

/** A log on a terminal. `warnings` leaves out what is no warning. */
export function cliLog(loudness: 'all' | 'warnings' = 'warnings', write: Write = writeToStderr): Log {
  return {
    event: (event) => {
      if (loudness === 'all') write(`${toInertText(renderEvent(event))}\n`);
    },
    warn: (event) => write(`warning: ${toInertText(renderEvent(event))}\n`),
  };
}
