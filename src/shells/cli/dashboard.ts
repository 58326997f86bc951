// `aftermath dashboard`: writes the figures of a folder's memory as one page that needs nothing else.
import {basename, dirname, resolve} from 'node:path';
import {folderWorkspace} from '../../adapters/files/workspace.ts';
import type {Problem} from '../../domain/problem.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import {DASHBOARD_GENERATOR, renderDashboard} from '../../render/dashboard.ts';
import {type ExitCode, type Io, printJson, printProblems} from './io.ts';
import {type MemoryOptions, readFolderMemory} from './read-memory.ts';

export interface DashboardOptions extends MemoryOptions {
  readonly out?: string;
  readonly json?: true;
}

/** Beside the outbox: a folder that repositories leave out of their commits. */
const DEFAULT_FILE = '.aftermath/dashboard.html';

/** 0 when the page was written, 1 when it could not be, 2 on unusable input. */
export async function runDashboard(io: Io, options: DashboardOptions): Promise<ExitCode> {
  const file = resolve(io.cwd, options.out ?? DEFAULT_FILE);
  const read = await readFolderMemory(io, options);
  const usable = read.ok ? await refuseForeign(file) : read;
  if (!read.ok || !usable.ok) {
    printProblems(io, usable.ok ? [] : [usable.problem]);
    return 2;
  }
  const {metrics, memory, now} = read.value;
  const repo = io.env['GITHUB_REPOSITORY'] || basename(io.cwd);
  const page = renderDashboard(metrics, memory.hints, {repo, generatedAt: now});
  const written = await folderWorkspace(dirname(file)).writeText(basename(file), page);
  if (!written.ok) {
    printProblems(io, [written.problem]);
    return 1;
  }
  if (options.json) printJson(io, {schema: 'aftermath/dashboard/1', file});
  else io.out(`${file}\n`);
  return 0;
}

/** A file of that name that is no page of ours is somebody's work. */
async function refuseForeign(file: string): Promise<Result<null>> {
  const former = await folderWorkspace(dirname(file)).readText(basename(file));
  if (!former.ok) return former;
  if (former.value === null || former.value.includes(DASHBOARD_GENERATOR)) return ok(null);
  const problem: Problem = {
    code: 'USAGE',
    detail: `--out: ${file} is there already and no page of ours; name another file, or remove it`,
  };
  return err(problem);
}
