// `aftermath rescue`: needs no policy, no memory and no sound repository; saves copies elsewhere and changes nothing else.
import {lstat, mkdir, readFile, stat, writeFile} from 'node:fs/promises';
import {dirname, isAbsolute, join, relative, resolve} from 'node:path';
import {type CopyReport, copyOut, listAllFiles} from '../../adapters/files/rescue-copy.ts';
import {
  type LostObjects,
  listLost,
  listWork,
  openForRescue,
  type RescueGit,
  readLost,
} from '../../adapters/git/rescue-list.ts';
import {toDigest} from '../../domain/digest.ts';
import {QUEUE_FOLDER_NAMES} from '../../domain/queue.ts';
import {toSafeText} from '../../evidence/safe-text.ts';
import {readWorkplan} from '../../workplan/read.ts';
import {type RepoOptions, timeOf} from './checkpoint-world.ts';
import {type ExitCode, type Io, printJson, printProblems} from './io.ts';
import {type RescueReport, renderRescue, toNextSteps} from './rescue-text.ts';
import {toFileTime} from './state.ts';

interface RescueOptions extends RepoOptions {
  readonly out?: string;
}

/** Commits and files without a ref that are saved at most: the newest of a long life, not all of it. */
const MAX_LOST = 200;
/** Largest file that is looked into for a plan; the largest we know has 1.6 MB. */
const MAX_PLAN_BYTES = 4 * 1024 * 1024;

/** 0 when everything that was found is saved, 1 when a part could not be, 2 when there is nowhere to save it. */
export async function runRescue(io: Io, options: RescueOptions): Promise<ExitCode> {
  const start = resolve(io.cwd, options.repo ?? '.');
  const place = await findRepository(start);
  const root = place?.root ?? start;
  const out = resolve(io.cwd, options.out ?? `.aftermath-rescue-${toFileTime(timeOf(io))}`);
  const flaw = await prepareOut(out);
  if (flaw !== null) {
    printProblems(io, [{code: 'USAGE', detail: `--out: ${out} ${flaw}; name a new folder that can be written`}]);
    return 2;
  }
  const report = await rescue({root, gitDir: place?.gitDir ?? null, out});
  const document = {out, ...report, next: toNextSteps(out, report)};
  const json = `${JSON.stringify(document, null, 2)}\n`;
  await writeFile(join(out, 'rescue.json'), json);
  await writeFile(join(out, 'README.txt'), renderRescue(out, report));
  if (options.json) printJson(io, document);
  else io.out(renderRescue(out, report));
  return report.failed.length === 0 ? 0 : 1;
}

/** What is wrong with the folder; null when it is there, empty and ours. */
async function prepareOut(out: string): Promise<string | null> {
  try {
    await mkdir(dirname(out), {recursive: true});
    await mkdir(out);
    await writeFile(join(out, '.gitignore'), '*\n');
    return null;
  } catch (error) {
    const code: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
    return code === 'EEXIST' ? 'is there already' : `cannot be made (${String(code)})`;
  }
}

/** Found by its `.git`, which git itself may not take for one any more; null when there is none above. */
async function findRepository(start: string): Promise<{readonly root: string; readonly gitDir: string} | null> {
  for (let at = start; ; at = dirname(at)) {
    const git = join(at, '.git');
    const stats = await lstat(git).catch(() => null);
    if (stats?.isDirectory()) return {root: at, gitDir: git};
    if (stats?.isFile()) {
      const link = /^gitdir: (?<to>.+)$/m.exec(await readFile(git, 'utf8').catch(() => ''))?.groups?.['to'];
      return {root: at, gitDir: link === undefined ? git : resolve(at, link.trim())};
    }
    if (dirname(at) === at) return null;
  }
}

interface Place {
  readonly root: string;
  readonly gitDir: string | null;
  readonly out: string;
}

async function rescue({root, gitDir, out}: Place): Promise<RescueReport> {
  const git = gitDir === null ? null : await openForRescue(root, gitDir);
  try {
    return await rescueWith({root, out, git});
  } finally {
    await git?.close();
  }
}

async function rescueWith({
  root,
  out,
  git,
}: Omit<Place, 'gitDir'> & {readonly git: RescueGit | null}): Promise<RescueReport> {
  const work = git === null ? null : await listWork(git);
  const all = await listAllFiles(root);
  const isOutside = (path: string): boolean => !isBelow(join(root, path), out);
  const isState = (path: string): boolean => path.startsWith('.aftermath/');
  const wanted = (work?.paths ?? all).filter((path) => isOutside(path) && !isState(path));
  const files = await copyOut(root, join(out, 'files'), wanted);
  const plans = await copyOut(root, join(out, 'plans'), (await findPlans(root, all)).filter(isOutside));
  const state = await copyOut(
    root,
    join(out, 'state'),
    all.filter((path) => isState(path) && isOutside(path)),
  );
  const lost: LostObjects = git === null ? {commits: [], blobs: [], complaints: []} : await listLost(git);
  const commits = await saveLost(git, join(out, 'commits'), {ids: lost.commits, as: 'patch'});
  const blobs = await saveLost(git, join(out, 'staged'), {ids: lost.blobs, as: 'file'});
  const parts: readonly CopyReport[] = [files, plans, state, commits, blobs];
  return {
    git: git === null ? 'none' : Object.keys(git.env).length === 0 ? 'whole' : 'stand-in',
    listedBy: work?.by ?? 'walk',
    files: files.saved,
    plans: plans.saved,
    state: state.saved,
    commits: commits.saved,
    staged: blobs.saved,
    more: Math.max(0, lost.commits.length - MAX_LOST) + Math.max(0, lost.blobs.length - MAX_LOST),
    failed: parts.flatMap(({failed}) => failed),
    complaints: lost.complaints.map((line) => toSafeText(line)),
  };
}

function isBelow(path: string, folder: string): boolean {
  const inside = relative(folder, path);
  return inside === '' || (!inside.startsWith('..') && !isAbsolute(inside));
}

async function saveLost(
  git: RescueGit | null,
  folder: string,
  {ids, as}: {readonly ids: LostObjects['commits']; readonly as: 'patch' | 'file'},
): Promise<CopyReport> {
  const saved: {path: string; sha256: string}[] = [];
  const failed: {path: string; why: string}[] = [];
  for (const id of ids.slice(0, MAX_LOST)) {
    const bytes = git === null ? null : await readLost(git, id, as);
    const path = as === 'patch' ? `${id}.patch` : id;
    if (bytes === null) {
      failed.push({path, why: 'git cannot read it'});
      continue;
    }
    await mkdir(folder, {recursive: true});
    await writeFile(join(folder, path), bytes);
    saved.push({path, sha256: toDigest(bytes)});
  }
  return {saved, failed};
}

const PLAN_NAME = /\.(?:jsonc?|jsonl|ya?ml|md)$/i;
const ITEM_PLACE = new RegExp(`(?:^|/)(?:${QUEUE_FOLDER_NAMES.join('|')})/[^/]+\\.ya?ml$`, 'i');

/** Plans by what they hold, since the policy may be broken, and items by the folders that queues have. */
async function findPlans(root: string, files: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const file of files) {
    if (file.startsWith('.aftermath/')) continue;
    if (ITEM_PLACE.test(file)) found.push(file);
    else if (PLAN_NAME.test(file) && (await isPlan(root, file))) found.push(file);
  }
  return found;
}

/** A broken plan is no plan here; where it is work that no commit holds, it is saved with that. */
async function isPlan(root: string, file: string): Promise<boolean> {
  try {
    const path = join(root, file);
    if ((await stat(path)).size > MAX_PLAN_BYTES) return false;
    return readWorkplan(file, await readFile(path, 'utf8')).ok;
  } catch {
    return false;
  }
}
