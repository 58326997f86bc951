// Proves that a revert takes back exactly one change, from facts about the four trees it was made of. Trusts no merge.

/** One path in the difference of two trees, renames told as a removal and an addition. */
export interface FileDelta {
  readonly path: string;
  /** Six octal digits; `000000` when the path is not there. */
  readonly oldMode: string;
  readonly newMode: string;
  /** Object ids; zeros when the path is not there. */
  readonly oldId: string;
  readonly newId: string;
}

/** Content by object id, one unit a byte. Only what `listUnsettled` asked for. */
export type BlobTexts = ReadonlyMap<string, string>;

export interface RevertFacts {
  /** From the commit's parent to the commit. */
  readonly change: readonly FileDelta[];
  /** From the base branch to the result. */
  readonly undo: readonly FileDelta[];
  /** Where the branch has files now that the commit had elsewhere: old path to new path. */
  readonly moved: ReadonlyMap<string, string>;
  readonly texts: BlobTexts;
  readonly baseTree: string;
  /** Tree that the commit's change gives when it is made on the result; null when it does not fit there. */
  readonly redoneTree: string | null;
}

/**
 * `foreign-files`: it changes files that the commit did not. `not-inverse`: making the change again does not give the branch
 * back. `incomplete`: lines, modes or files that the commit changed are not taken back, or others are.
 */
export type ProofFlaw = 'foreign-files' | 'not-inverse' | 'incomplete';

export type RevertProof =
  | {readonly kind: 'proven'}
  | {readonly kind: 'unproven'; readonly because: ProofFlaw; readonly files: readonly string[]};

const GITLINK = '160000';
const ABSENT = '000000';

/** Proven when only files of the change are touched, all of it is taken back, and making the change again gives the branch. */
export function proveRevert(facts: RevertFacts): RevertProof {
  const foreign = findForeignFiles(facts);
  if (foreign.length > 0) return {kind: 'unproven', because: 'foreign-files', files: foreign};
  if (!isInverse(facts.change, facts.undo, facts.texts)) {
    return {kind: 'unproven', because: 'incomplete', files: listUnsettledPaths(facts)};
  }
  if (facts.redoneTree !== facts.baseTree) {
    return {kind: 'unproven', because: 'not-inverse', files: facts.undo.map(({path}) => path)};
  }
  return {kind: 'proven'};
}

/** Paths that the undo changes and that are none of the change's, followed through later renames. In the undo's order. */
export function findForeignFiles({
  change,
  undo,
  moved,
}: Pick<RevertFacts, 'change' | 'undo' | 'moved'>): readonly string[] {
  const own = new Set(change.flatMap(({path}) => [path, moved.get(path) ?? path]));
  return undo.map(({path}) => path).filter((path) => !own.has(path));
}

/** True when the second difference takes back what the first did: the same lines, modes and files, the other way round. */
export function isInverse(change: readonly FileDelta[], undo: readonly FileDelta[], texts: BlobTexts): boolean {
  return isEven([...withoutSettled(change, undo), ...withoutSettled(undo, change)], texts);
}

/** True when both differences do the same: the same lines, modes and files. */
export function isSameChange(one: readonly FileDelta[], other: readonly FileDelta[], texts: BlobTexts): boolean {
  return isInverse(one, other.map(toInverse), texts);
}

/** Both differences are of the same paths, in any order. */
export function isOfSamePaths(one: readonly FileDelta[], other: readonly FileDelta[]): boolean {
  const paths = new Set(one.map(({path}) => path));
  return paths.size === other.length && other.every(({path}) => paths.has(path));
}

/** Ids of the blobs whose content `isInverse` has to see, each once: of files that are not simply swapped back. */
export function listUnsettled(change: readonly FileDelta[], undo: readonly FileDelta[]): readonly string[] {
  return listBlobs([...withoutSettled(change, undo), ...withoutSettled(undo, change)]);
}

/** Ids of the contents on both sides, each once. A submodule has none: its commit lies in another repository. */
export function listBlobs(deltas: readonly FileDelta[]): readonly string[] {
  return [...new Set(deltas.flatMap(toBlobIds))];
}

/** The same difference the other way round. */
export function toInverse({path, oldMode, newMode, oldId, newId}: FileDelta): FileDelta {
  return {path, oldMode: newMode, newMode: oldMode, oldId: newId, newId: oldId};
}

/**
 * True when nothing of the change is left: no file has a line more often than before that the change brought, nor one less
 * often that it took, and files that it brought or removed are as before. `standing`: from the commit's parent to the branch,
 * the change's paths only.
 */
export function isGone(change: readonly FileDelta[], standing: readonly FileDelta[], texts: BlobTexts): boolean {
  const now = new Map(standing.map((delta) => [delta.path, delta]));
  return change.every((delta) => {
    const since = now.get(delta.path);
    if (since === undefined) return true;
    if (since.oldMode !== since.newMode || isAddedOrRemoved(delta)) return false;
    const [brought, left] = [countLines(delta, texts), countLines(since, texts)];
    return [...brought].every(([line, count]) => count === 0 || Math.sign(left.get(line) ?? 0) !== Math.sign(count));
  });
}

function isAddedOrRemoved({oldMode, newMode}: FileDelta): boolean {
  return oldMode === ABSENT || newMode === ABSENT;
}

function listUnsettledPaths({change, undo}: RevertFacts): readonly string[] {
  const deltas = [...withoutSettled(change, undo), ...withoutSettled(undo, change)];
  return [...new Set(deltas.map(({path}) => path))];
}

/** Without the files that the other difference brings back to the very same content and mode. */
function withoutSettled(deltas: readonly FileDelta[], others: readonly FileDelta[]): readonly FileDelta[] {
  const inverses = new Set(others.map((delta) => toKey(toInverse(delta))));
  return deltas.filter((delta) => !inverses.has(toKey(delta)));
}

function toKey({path, oldMode, newMode, oldId, newId}: FileDelta): string {
  return [oldMode, newMode, oldId, newId, path].join('\0');
}

function toBlobIds({oldMode, newMode, oldId, newId}: FileDelta): readonly string[] {
  const sides = [
    [oldMode, oldId],
    [newMode, newId],
  ] as const;
  return sides.flatMap(([mode, id]) => (mode === ABSENT || mode === GITLINK ? [] : [id]));
}

/**
 * True when all that comes also goes. Lines are counted over all files together, so that a file may have another name by
 * now; where in a file they stand is for the tree that is made again to show.
 */
function isEven(deltas: readonly FileDelta[], texts: BlobTexts): boolean {
  const counts = new Map<string, number>();
  for (const delta of deltas) countLines(delta, texts, counts);
  return [...counts.values()].every((count) => count === 0);
}

/** How many more of each line there are after a difference than before, on top of what was counted. */
function countLines(
  {oldMode, newMode, oldId, newId}: FileDelta,
  texts: BlobTexts,
  counts = new Map<string, number>(),
): ReadonlyMap<string, number> {
  addLines(counts, toLines(oldMode, oldId, texts), -1);
  addLines(counts, toLines(newMode, newId, texts), 1);
  return counts;
}

function addLines(counts: Map<string, number>, lines: readonly string[], by: 1 | -1): void {
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + by);
}

/** A content that was not given counts as its id: then only the same content evens it out. */
function toLines(mode: string, id: string, texts: BlobTexts): readonly string[] {
  if (mode === ABSENT) return [];
  const text = mode === GITLINK ? undefined : texts.get(id);
  const content = text === undefined ? [`id ${id}`] : text.split('\n').map((line) => `line ${line}`);
  return [`mode ${mode}`, ...content];
}
