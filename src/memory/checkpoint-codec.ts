// The texts of checkpoints: a record, its manifest and the chain. Each has one spelling, so that a digest means one content.
import {z} from 'zod';
import {
  type ChainLine,
  type CheckpointRecord,
  FILE_MODES,
  isCheckpointId,
  type ManifestEntry,
} from '../domain/checkpoint.ts';
import {toDigest} from '../domain/digest.ts';
import {CHECKPOINT_TYPES} from '../domain/effect.ts';
import {parseSha, type Sha} from '../domain/ids.ts';
import {explainFlaw, instant, parseJson, toExactText} from './fields.ts';

/** A text that was read, or what is wrong with it and in which line. */
export type CodecRead<T> =
  | {readonly ok: true; readonly value: T}
  | {readonly ok: false; readonly line: number | null; readonly detail: string};

const sha = z.string().transform((text, context): Sha => {
  const found = parseSha(text);
  if (found !== null) return found;
  context.addIssue({code: 'custom', message: 'not an id of git'});
  return z.NEVER;
});
const digest = z.string().regex(/^[0-9a-f]{64}$/);
const id = z.string().refine(isCheckpointId);

const RECORD = z.strictObject({
  v: z.literal(1),
  id,
  type: z.enum(CHECKPOINT_TYPES),
  note: z.string(),
  createdAt: instant,
  commit: sha.nullable(),
  branch: z.string().nullable(),
  work: sha.nullable(),
  tree: sha,
  files: z.int().min(0),
  manifest: digest,
  left: z.array(z.strictObject({path: z.string(), why: z.enum(['submodule', 'repository', 'sparse', 'special'])})),
  state: z.strictObject({
    plans: z.array(z.string()),
    queues: z.array(z.string()),
    ledger: z.strictObject({document: z.string(), lines: z.int().min(0), sha256: digest}).nullable(),
  }),
  previous: digest.nullable(),
  chain: sha.nullable(),
});

const ENTRY = z.strictObject({
  path: z.string().min(1),
  mode: z.enum(FILE_MODES),
  size: z.int().min(0),
  sha256: digest,
  blob: sha,
});

const LINE = z.discriminatedUnion('kind', [
  z.strictObject({kind: z.literal('add'), id, record: digest, anchor: sha, previous: digest.nullable()}),
  z.strictObject({kind: z.literal('drop'), id, previous: digest.nullable()}),
]);

/** The text of a record. */
export function renderRecord(record: CheckpointRecord): string {
  const {id, type, note, createdAt, commit, branch, work, tree, files, manifest, left, state, previous, chain} = record;
  const {plans, queues, ledger} = state;
  const head = {v: 1, id, type, note, createdAt: toExactText(createdAt), commit, branch, work, tree, files, manifest};
  const rest = {
    left: left.map(({path, why}) => ({path, why})),
    state: {
      plans,
      queues,
      ledger: ledger === null ? null : {document: ledger.document, lines: ledger.lines, sha256: ledger.sha256},
    },
  };
  return `${JSON.stringify({...head, ...rest, previous, chain}, null, 2)}\n`;
}

/** The record of a text that `renderRecord` made; anything else is refused, also another spelling of the same. */
export function parseRecord(text: string): CodecRead<CheckpointRecord> {
  const read = RECORD.safeParse(parseJson(text));
  if (!read.success) return {ok: false, line: null, detail: `the record's ${explainFlaw(read.error)}`};
  const {v: _, ...record} = read.data;
  return renderRecord(record) === text
    ? {ok: true, value: record}
    : {ok: false, line: null, detail: 'the record is not spelt as it is written'};
}

/** The text of a manifest: one file a line, sorted by path. */
export function renderManifest(entries: readonly ManifestEntry[]): string {
  const sorted = entries.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return sorted
    .map(({path, mode, size, sha256, blob}) => `${JSON.stringify({path, mode, size, sha256, blob})}\n`)
    .join('');
}

/** The files of a manifest's text, or the first line that is none. */
export function parseManifest(text: string): CodecRead<readonly ManifestEntry[]> {
  const read = parseLines(text, ENTRY, 'a file of the manifest');
  if (!read.ok) return read;
  const paths = read.value.map(({path}) => path);
  const wrong = paths.findIndex((path, index) => index > 0 && path <= (paths[index - 1] ?? ''));
  if (wrong >= 0) return {ok: false, line: wrong + 1, detail: 'the files are not in the order of their paths'};
  return renderManifest(read.value) === text
    ? read
    : {ok: false, line: null, detail: 'the manifest is not spelt as it is written'};
}

/** The text of one line of the chain, with its end. */
export function renderChainLine(line: ChainLine): string {
  const {kind, id, previous} = line;
  if (line.kind === 'drop') return `${JSON.stringify({kind, id, previous})}\n`;
  return `${JSON.stringify({kind, id, record: line.record, anchor: line.anchor, previous})}\n`;
}

/** The lines of the chain, oldest first, or the first that is none. */
export function parseChain(text: string): CodecRead<readonly ChainLine[]> {
  const read = parseLines(text, LINE, 'a line of the chain');
  if (!read.ok) return read;
  return read.value.map(renderChainLine).join('') === text
    ? read
    : {ok: false, line: null, detail: 'the chain is not spelt as it is written'};
}

/** What the next line of a chain names as the one before. */
export function lastDigest(lines: readonly ChainLine[]): string | null {
  const last = lines.at(-1);
  return last === undefined ? null : toDigest(renderChainLine(last));
}

function parseLines<T>(text: string, shape: z.ZodType<T>, what: string): CodecRead<readonly T[]> {
  if (text !== '' && !text.endsWith('\n')) return {ok: false, line: null, detail: `${what} is cut short`};
  const values: T[] = [];
  for (const [index, line] of text.split('\n').slice(0, -1).entries()) {
    const read = shape.safeParse(parseJson(line));
    if (!read.success) return {ok: false, line: index + 1, detail: `${what}: its ${explainFlaw(read.error)}`};
    values.push(read.data);
  }
  return {ok: true, value: values};
}
