// A repository of our own in a temporary folder: commits and trees of the base branch, files only as they are needed.
import {appendFile, mkdtemp, readFile, rm} from 'node:fs/promises';
import {join} from 'node:path';
import {parseSha, type Sha} from '../../domain/ids.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import {askGit, type FedAnswer, type Feed, feedGit} from './feed-git.ts';
import {type RevertRemote, toSettingsEnvironment} from './revert-remote.ts';

export interface RevertRepository {
  /** Working tree without files, but for the attributes that merges obey. */
  readonly directory: string;
  /** May fetch what is missing. */
  readonly online: Readonly<Record<string, string>>;
  /** Fetches nothing: what is missing is missing. */
  readonly offline: Readonly<Record<string, string>>;
}

/** Large repositories take a while to be cut at a depth; a run that waits longer has other troubles. */
const FETCH_DEADLINE_MS = 300_000;
/** Where the fetched head of the base branch is kept. */
export const BASE_REF = 'refs/aftermath/base';

/** Settings that decide what a merge gives are git's defaults, whatever a person has set, so that all machines agree. */
const CONFIG = `
[core]
	hooksPath = /dev/null
	attributesFile = /dev/null
	autocrlf = false
	logAllRefUpdates = false
[gc]
	auto = 0
[maintenance]
	auto = false
[merge]
	renames = true
	directoryRenames = conflict
	renameLimit = 7000
	renormalize = false
	conflictStyle = merge
[diff]
	renameLimit = 7000
	orderFile = /dev/null
[remote "origin"]
`;

const PARTIAL = [
  ['remote.origin.promisor', 'true'],
  ['remote.origin.partialclonefilter', 'blob:none'],
] as const;

/** An empty repository that knows its remote. Ids are SHA-1 or SHA-256, as the commits that it is made for. */
export async function openRevertRepository(
  remote: RevertRemote,
  {format, temporary}: {readonly format: 'sha1' | 'sha256'; readonly temporary: string},
): Promise<Result<RevertRepository>> {
  const directory = await mkdtemp(join(temporary, 'aftermath-revert-'));
  const repository = {
    directory,
    // Git fetches what is missing, one by one, from any remote that has one of these; so no file has them.
    online: toSettingsEnvironment([...remote.settings, ...PARTIAL]),
    offline: toSettingsEnvironment(remote.settings),
  };
  const made = await askGit(directory, ['init', '--quiet', '--template=', `--object-format=${format}`, '.']);
  if (!made.ok) {
    await closeRevertRepository(repository);
    return made;
  }
  await appendFile(join(directory, '.git', 'config'), `${CONFIG}\turl = "${remote.address}"\n`);
  return ok(repository);
}

export async function closeRevertRepository({directory}: RevertRepository): Promise<void> {
  await rm(directory, {recursive: true, force: true, maxRetries: 3});
}

/** What git printed, with nothing fetched on the way. */
export function askOffline(to: RevertRepository, args: readonly string[], feed: Feed = {}): Promise<Result<Buffer>> {
  return askGit(to.directory, args, {...feed, env: {...to.offline, ...feed.env}});
}

/** What git answered; missing files are fetched on the way. */
export function feedOnline(to: RevertRepository, args: readonly string[], feed: Feed = {}): Promise<Result<FedAnswer>> {
  const env = {...to.online, ...feed.env};
  return feedGit(to.directory, args, {...feed, env, deadlineMs: FETCH_DEADLINE_MS});
}

/** What git printed; missing files are fetched on the way. */
export function askOnline(to: RevertRepository, args: readonly string[], feed: Feed = {}): Promise<Result<Buffer>> {
  const env = {...to.online, ...feed.env};
  return askGit(to.directory, args, {...feed, env, deadlineMs: FETCH_DEADLINE_MS});
}

/** A fetch that brings objects and touches nothing else. */
export const FETCH = [
  'fetch',
  '--quiet',
  '--no-tags',
  '--no-write-fetch-head',
  '--no-recurse-submodules',
  '--no-auto-maintenance',
];

/** Commits and trees of a branch, so many generations deep; again with a larger depth takes only the rest. */
export async function fetchBase(to: RevertRepository, branch: string, depth: number): Promise<Result<void>> {
  const refspec = `+refs/heads/${branch}:${BASE_REF}`;
  return fetchRefs(to, [refspec], depth);
}

/** As `fetchBase`, for any refs or commit ids. */
export async function fetchRefs(
  to: RevertRepository,
  refspecs: readonly string[],
  depth: number,
): Promise<Result<void>> {
  const args = [...FETCH, '--filter=blob:none', `--depth=${depth}`, '--', 'origin', ...refspecs];
  const fetched = await askOnline(to, args);
  return fetched.ok ? ok(undefined) : fetched;
}

/** Brings the objects that are not here yet, all in one request. */
export async function prefetch(to: RevertRepository, ids: readonly string[]): Promise<Result<void>> {
  if (ids.length === 0) return ok(undefined);
  const here = await askOffline(to, ['cat-file', '--batch-check'], {input: `${ids.join('\n')}\n`});
  if (!here.ok) return here;
  const missing = [...here.value.toString('latin1').matchAll(/^(?<id>[0-9a-f]+) missing$/gm)].map(([, id]) => id ?? '');
  if (missing.length === 0) return ok(undefined);
  // As git itself fetches what is missing: by id, without telling what is here.
  const args = [...FETCH, '--filter=blob:none', '--stdin', '--', 'origin'];
  const env = toSettingsEnvironment([...toPairs(to.online), ['fetch.negotiationAlgorithm', 'noop']]);
  const fetched = await askOnline(to, args, {input: `${missing.join('\n')}\n`, env});
  return fetched.ok ? ok(undefined) : fetched;
}

function toPairs(env: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  const count = Number(env['GIT_CONFIG_COUNT'] ?? '0');
  return Array.from({length: count}, (_, index) => [
    env[`GIT_CONFIG_KEY_${index}`] ?? '',
    env[`GIT_CONFIG_VALUE_${index}`] ?? '',
  ]);
}

/** Commits whose parents were not fetched. Git would take them for the first of the history. */
export async function readBoundary(to: RevertRepository): Promise<ReadonlySet<string>> {
  const text = await readFile(join(to.directory, '.git', 'shallow'), 'latin1').catch(() => '');
  return new Set(text.split('\n').filter((line) => line !== ''));
}

/** Heads of the remote's branches that match, by branch name, as they stand at this moment. */
export async function readHeads(
  to: RevertRepository,
  patterns: readonly string[],
): Promise<Result<ReadonlyMap<string, Sha>>> {
  const listed = await askOnline(to, [
    'ls-remote',
    '--quiet',
    '--',
    'origin',
    ...patterns.map((one) => `refs/heads/${one}`),
  ]);
  if (!listed.ok) return listed;
  const heads = new Map<string, Sha>();
  for (const line of listed.value.toString('utf8').split('\n')) {
    const [id = '', ref = ''] = line.split('\t');
    const sha = parseSha(id);
    if (sha !== null && ref.startsWith('refs/heads/')) heads.set(ref.slice('refs/heads/'.length), sha);
  }
  return ok(heads);
}

/** The id that git printed, or GIT_FAILED. */
export function parseId(output: Buffer, operation: string): Result<Sha> {
  const sha = parseSha(output.toString('latin1').trim());
  return sha === null ? err({code: 'GIT_FAILED', operation, detail: 'no object id came back'}) : ok(sha);
}
