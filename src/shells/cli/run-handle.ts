// A command that failed under guard is handled like every failed log. Loaded only then.
import {bytesLogSource} from '../../adapters/files/bytes-log-source.ts';
import {toCommandLog} from '../../app/command-log.ts';
import {findRef} from '../../app/perform.ts';
import type {CommandEnded} from '../../ports/command-runner.ts';
import {type HandleOptions, handle} from './handle.ts';
import {type Io, printProblems} from './io.ts';

/** Path of the report; null when none was written. What goes wrong here is told and changes nothing of the command's end. */
export async function handleOutput(
  io: Io,
  options: HandleOptions,
  ended: Pick<CommandEnded, 'end' | 'copy'>,
): Promise<string | null> {
  const {report, batch, plan, repo, out, mode} = options;
  const wishes = Object.entries({report, batch, plan, repo, out, mode}).filter(([, value]) => value !== undefined);
  const handled = await handle(io, Object.fromEntries(wishes), [bytesLogSource('run', toCommandLog(ended))]);
  if (!handled.ok) {
    printProblems(io, handled.problem);
    return null;
  }
  const {outcomes} = handled.value;
  printProblems(
    io,
    outcomes.flatMap((one) => (one.status === 'failed' ? [one.problem] : [])),
  );
  return findRef(outcomes, 'write-report');
}
