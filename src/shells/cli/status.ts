// `aftermath status`: what the memory of a folder says, as text or as one document.
import {renderStatus} from '../../render/status.ts';
import {toStatusJson} from '../../render/status-document.ts';
import {type ExitCode, type Io, printJson, printProblems} from './io.ts';
import {type MemoryOptions, nothingYet, readFolderMemory} from './read-memory.ts';

export interface StatusOptions extends MemoryOptions {
  /** The folder by the name that `handle` gives it. */
  readonly out?: string;
  readonly json?: true;
}

/** 0 when the memory was read, also when parts of it are damaged: they are told of; 2 when there is nothing to read from. */
export async function runStatus(io: Io, {state, out, days, json}: StatusOptions): Promise<ExitCode> {
  const folder = state ?? out;
  const read = await readFolderMemory(io, {
    ...(folder === undefined ? {} : {state: folder}),
    ...(days === undefined ? {} : {days}),
  });
  if (!read.ok) {
    printProblems(io, [read.problem]);
    return 2;
  }
  const {folder: path, isThere, metrics, memory, stop} = read.value;
  if (json) printJson(io, toStatusJson(metrics, memory, stop));
  else io.out(isThere ? renderStatus(metrics, memory, stop) : nothingYet(path));
  return 0;
}
