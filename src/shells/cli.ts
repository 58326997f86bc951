// Entry of the command line: arguments in, exit code out. A bug is caught once, here, and reported as INTERNAL.
import {toInertText, toReader, toShownPatch, writeToStderr, writeToStdout} from '../adapters/console/sink.ts';
import {explainProblem} from '../domain/problem.ts';
import type {Io} from './cli/io.ts';
import {runCli} from './cli/program.ts';

const io: Io = {
  cwd: process.cwd(),
  env: process.env,
  out: (text) => writeToStdout(toInertText(text)),
  note: (text) => writeToStderr(toInertText(text)),
  patch: (text) => {
    const shown = toShownPatch(text, toReader(process.env, process.stdout.isTTY === true));
    writeToStdout(shown.text);
    if (!shown.isExact) {
      writeToStderr('aftermath: the diff holds signs that are not shown here; --json has it to the byte\n');
    }
  },
};

// A reader that has seen enough, such as `head`, closes the pipe: that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

try {
  process.exitCode = await runCli(process.argv.slice(2), io);
} catch (error) {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  io.note(`aftermath: ${explainProblem({code: 'INTERNAL', detail})}\n`);
  process.exitCode = 1;
}
