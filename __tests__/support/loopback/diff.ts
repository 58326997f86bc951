// The files that differ between two commits, in the words of GitHub's `diff-entry`.
import type {BareRepository} from './bare-repository.ts';
import {MemoryRepository} from './memory-repository.ts';

/** One file that differs between two commits. */
export interface FileDiff {
  readonly path: string;
  readonly previousPath: string | null;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed';
  readonly additions: number;
  readonly deletions: number;
  /** Null for a removed file. */
  readonly sha: string | null;
  /** Null for binary files and pure renames. */
  readonly patch: string | null;
}

const STATUS = {A: 'added', D: 'removed', M: 'modified', T: 'modified', R: 'renamed'} as const;
/** The id git gives the tree without entries: what a first commit is compared with. */
const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

/** Differences from one commit to another in order of path; null for `from` means "everything is new". */
export function listChanges(git: BareRepository, from: string | null, to: string): readonly FileDiff[] {
  if (git instanceof MemoryRepository) return listRoughly(git, from, to);
  const range = ['-M', from ?? EMPTY_TREE, to];
  const raw = git.text(['diff-tree', '-r', '-z', '--raw', '--abbrev=40', ...range]).split('\0');
  const counts = readCounts(git, range);
  const diffs: FileDiff[] = [];
  for (let index = 0; index + 1 < raw.length; ) {
    const [, , , toSha = '', letter = 'M'] = (raw[index] ?? '').split(' ');
    const status = STATUS[letter.charAt(0) as keyof typeof STATUS] ?? 'modified';
    const renamed = status === 'renamed';
    const path = raw[index + (renamed ? 2 : 1)] ?? '';
    const previousPath = renamed ? (raw[index + 1] ?? null) : null;
    index += renamed ? 3 : 2;
    const [additions, deletions] = counts.get(path) ?? [0, 0];
    const sha = status === 'removed' ? null : toSha;
    diffs.push({
      path,
      previousPath,
      status,
      additions,
      deletions,
      sha,
      patch: readPatch(git, range, previousPath, path),
    });
  }
  return diffs;
}

/** Which files differ, without their lines: a repository in memory has no git to ask. */
function listRoughly(git: MemoryRepository, from: string | null, to: string): readonly FileDiff[] {
  return git.listDifferences(from, to).map(({path, sha}) => {
    const isNew = from === null || git.readEntry(from, path) === null;
    const status = sha === null ? 'removed' : isNew ? 'added' : 'modified';
    return {path, previousPath: null, status, additions: 0, deletions: 0, sha, patch: null};
  });
}

function readCounts(git: BareRepository, range: readonly string[]): Map<string, readonly [number, number]> {
  const fields = git.text(['diff-tree', '-r', '-z', '--numstat', ...range]).split('\0');
  const counts = new Map<string, readonly [number, number]>();
  for (let index = 0; index < fields.length; index += 1) {
    const [added = '', deleted = '', path = ''] = (fields[index] ?? '').split('\t');
    if (added === '') continue;
    // A rename has an empty path here and its two names in the next two fields.
    const name = path === '' ? (fields[index + 2] ?? '') : path;
    if (path === '') index += 2;
    counts.set(name, [Number(added) || 0, Number(deleted) || 0]);
  }
  return counts;
}

function readPatch(
  git: BareRepository,
  range: readonly string[],
  previous: string | null,
  path: string,
): string | null {
  const paths = previous === null ? [path] : [previous, path];
  const patch = git.text(['diff-tree', '-r', '-p', ...range, '--', ...paths]);
  const start = patch.indexOf('\n@@ ');
  return start < 0 ? null : patch.slice(start + 1).replace(/\n$/, '');
}
