// Reads commits, differences and files of our own repository. Objects come in as bytes and leave as values.
import {parseSha, type Sha} from '../../domain/ids.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import type {BlobTexts, FileDelta} from '../../domain/revert-proof.ts';
import {askOffline, askOnline, prefetch, type RevertRepository} from './revert-repository.ts';

/** A commit as it was written, whatever is grafted or shallow here. */
export interface RawCommit {
  readonly sha: Sha;
  readonly tree: string;
  readonly parents: readonly Sha[];
  readonly message: string;
}

/** Commits by id, of those that are here. */
export async function readCommits(
  from: RevertRepository,
  ids: readonly string[],
): Promise<Result<ReadonlyMap<string, RawCommit>>> {
  const input = `${ids.join('\n')}\n`;
  const answer = await askOffline(from, ['cat-file', '--batch'], {input});
  if (!answer.ok) return answer;
  const commits = parseBatch(answer.value).flatMap(({id, type, bytes}) => {
    const commit = type === 'commit' ? parseCommit(id, bytes) : null;
    return commit === null ? [] : [[commit.sha, commit] as const];
  });
  return ok(new Map(commits));
}

/** Contents of blobs, one unit a byte; those that are missing are fetched in one go. */
export async function readBlobs(from: RevertRepository, ids: readonly string[]): Promise<Result<BlobTexts>> {
  if (ids.length === 0) return ok(new Map());
  const here = await prefetch(from, ids);
  if (!here.ok) return here;
  const answer = await askOnline(from, ['cat-file', '--batch'], {input: `${ids.join('\n')}\n`});
  if (!answer.ok) return answer;
  return ok(new Map(parseBatch(answer.value).map(({id, bytes}) => [id, bytes.toString('latin1')])));
}

interface BatchEntry {
  readonly id: string;
  readonly type: string;
  readonly bytes: Buffer;
}

/** `ID TYPE SIZE`, the bytes and a line end for each object that is there. */
function parseBatch(output: Buffer): readonly BatchEntry[] {
  const entries: BatchEntry[] = [];
  let at = 0;
  while (at < output.length) {
    const end = output.indexOf(0x0a, at);
    if (end < 0) break;
    const header = /^(?<id>[0-9a-f]+) (?<type>\w+) (?<size>\d+)$/.exec(output.toString('latin1', at, end))?.groups;
    at = end + 1;
    if (header === undefined) continue;
    const size = Number(header['size']);
    entries.push({id: header['id'] ?? '', type: header['type'] ?? '', bytes: output.subarray(at, at + size)});
    at += size + 1;
  }
  return entries;
}

function parseCommit(id: string, bytes: Buffer): RawCommit | null {
  const sha = parseSha(id);
  const split = bytes.indexOf('\n\n');
  const head = bytes.toString('latin1', 0, split < 0 ? bytes.length : split);
  const tree = /^tree (?<id>[0-9a-f]+)$/m.exec(head)?.groups?.['id'];
  if (sha === null || tree === undefined) return null;
  // Lines that begin with a blank go on with the header before: a signature, a merged tag with parents of its own.
  const parents = [...head.matchAll(/^parent (?<id>[0-9a-f]+)$/gm)].flatMap(([, one]) => parseSha(one ?? '') ?? []);
  const encoding = /^encoding (?<name>[\w.:-]+)$/m.exec(head)?.groups?.['name'] ?? 'utf-8';
  return {sha, tree, parents, message: split < 0 ? '' : decode(bytes.subarray(split + 2), encoding)};
}

function decode(bytes: Buffer, encoding: string): string {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return new TextDecoder('utf-8').decode(bytes);
  }
}

const RAW = ['-r', '--raw', '-z', '--no-abbrev', '--no-ext-diff', '--no-textconv', '--ignore-submodules=none'];

export interface TwoTrees {
  readonly before: string;
  readonly after: string;
  /** Pathspecs to look at; everything when left out. */
  readonly only?: readonly string[];
}

/** All paths in which two trees differ, in git's order, renames told as a removal and an addition. */
export async function readDeltas(
  from: RevertRepository,
  {before, after, only = []}: TwoTrees,
): Promise<Result<readonly FileDelta[]>> {
  const answer = await askOnline(from, ['diff-tree', ...RAW, '--no-renames', before, after, '--', ...only]);
  return answer.ok ? ok(parseDeltas(answer.value.toString('utf8').split('\0'))) : answer;
}

/** Files that have another path in the second tree: old path to new path. */
export async function readMoves(
  from: RevertRepository,
  {before, after}: TwoTrees,
): Promise<Result<ReadonlyMap<string, string>>> {
  const answer = await askOnline(from, ['diff-tree', ...RAW, '-M', '--diff-filter=R', before, after]);
  if (!answer.ok) return answer;
  const fields = answer.value.toString('utf8').split('\0');
  const moves = new Map<string, string>();
  for (let at = 0; at + 2 < fields.length; at += 3) moves.set(fields[at + 1] ?? '', fields[at + 2] ?? '');
  return ok(moves);
}

/** A later commit of the branch, with its difference to its first parent. */
export interface LaterCommit {
  readonly sha: Sha;
  readonly deltas: readonly FileDelta[];
}

/** More later commits than this that touch the same files are not looked at. */
const MAX_LATER = 300;
/** More paths than this are not given to git one by one: arguments have an end. */
const MAX_PATHS = 200;

/** Commits after one and up to another that touch one of the paths, newest first, at most 300. */
export async function readLater(
  from: RevertRepository,
  range: {readonly after: string; readonly upTo: string},
  paths: readonly string[],
): Promise<Result<readonly LaterCommit[]>> {
  return readLog(from, [range.upTo, `^${range.after}`], {paths, limit: MAX_LATER});
}

/** Commits before one that touch one of the paths, newest first. */
export async function readEarlier(
  from: RevertRepository,
  before: string,
  {paths, limit}: {readonly paths: readonly string[]; readonly limit: number},
): Promise<Result<readonly LaterCommit[]>> {
  return readLog(from, [before], {paths, limit});
}

async function readLog(
  from: RevertRepository,
  revisions: readonly string[],
  {paths, limit}: {readonly paths: readonly string[]; readonly limit: number},
): Promise<Result<readonly LaterCommit[]>> {
  const shape = [
    `--max-count=${limit}`,
    '--format=%x01%H',
    '--diff-merges=first-parent',
    '--full-diff',
    '--topo-order',
  ];
  const only = paths.length > MAX_PATHS ? [] : paths;
  const args = ['log', ...RAW.slice(1), '--no-renames', ...shape, ...revisions, '--', ...only];
  const answer = await askOffline(from, args, {env: {GIT_LITERAL_PATHSPECS: '1'}});
  if (!answer.ok) return answer;
  return ok(parseLog(answer.value.toString('utf8')));
}

function parseLog(text: string): readonly LaterCommit[] {
  return text
    .split(/(?:^|\0)\x01/)
    .slice(1)
    .flatMap((part) => {
      const [id = '', ...fields] = part.split('\0');
      const sha = parseSha(id.trim());
      return sha === null ? [] : [{sha, deltas: parseDeltas(fields.map((field) => field.replace(/^\n(?=:)/, '')))}];
    });
}

function parseDeltas(fields: readonly string[]): readonly FileDelta[] {
  const deltas: FileDelta[] = [];
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const pattern = /^:(?<oldMode>\d{6}) (?<newMode>\d{6}) (?<oldId>[0-9a-f]+) (?<newId>[0-9a-f]+) \w$/;
    const groups = pattern.exec(fields[at] ?? '')?.groups;
    if (groups === undefined) continue;
    const {oldMode = '', newMode = '', oldId = '', newId = ''} = groups;
    deltas.push({path: fields[at + 1] ?? '', oldMode, newMode, oldId, newId});
  }
  return deltas;
}

/** Commits of the base branch, newest first, and those of them that were made on it. */
export interface BaseHistory {
  readonly head: Sha;
  readonly commits: readonly string[];
  readonly mainline: ReadonlySet<string>;
}

/** What was fetched of the base branch; `ref` names its head. */
export async function readHistory(from: RevertRepository, ref: string): Promise<Result<BaseHistory>> {
  const all = await askOffline(from, ['rev-list', '--topo-order', ref, '--']);
  if (!all.ok) return all;
  const first = await askOffline(from, ['rev-list', '--first-parent', ref, '--']);
  if (!first.ok) return first;
  const commits = toLines(all.value);
  const head = parseSha(commits[0] ?? '');
  if (head === null) return err({code: 'GIT_FAILED', operation: 'rev-list', detail: 'the branch has no commit'});
  return ok({head, commits, mainline: new Set(toLines(first.value))});
}

function toLines(output: Buffer): readonly string[] {
  return output
    .toString('latin1')
    .split('\n')
    .filter((line) => line !== '');
}
