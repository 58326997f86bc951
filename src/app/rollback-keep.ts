// What a rollback keeps of the present: work that was finished since the checkpoint, in plan files and in queues.

import type {ManifestEntry} from '../domain/checkpoint.ts';
import {toDigest, toObjectId} from '../domain/digest.ts';
import {matchesAny} from '../domain/glob.ts';
import type {Instant} from '../domain/ids.ts';
import {listQueueFolders, mappingOf, type PlanEntry} from '../domain/plan-mapping.ts';
import {type QueueFolder, toQueueFolder} from '../domain/queue.ts';
import type {QueueFile, QueueFiles} from '../domain/queue-files.ts';
import {err, ok, type Result} from '../domain/result.ts';
import type {KeptPath, RestoreStep} from '../domain/rollback.ts';
import {keepFinished} from '../workplan/keep-finished.ts';
import {readQueue} from '../workplan/queue/read-queue.ts';
import {readingRules} from './queue-rules.ts';
import {findQueueOf, listPlanGlobs} from './rollback-scope.ts';

/** Bytes of files of the checkpoint and of the present, checked. */
export interface TwoSides {
  readonly older: (entries: readonly ManifestEntry[]) => Promise<Result<ReadonlyMap<string, Uint8Array>>>;
  readonly present: (entries: readonly ManifestEntry[]) => Promise<Result<ReadonlyMap<string, Uint8Array>>>;
}

export interface KeepQuestion {
  readonly steps: readonly RestoreStep[];
  /** All files of the checkpoint and of the present that are in scope. */
  readonly older: readonly ManifestEntry[];
  readonly present: readonly ManifestEntry[];
  readonly plans: readonly PlanEntry[];
  readonly now: Instant;
}

export interface Keeping {
  readonly steps: readonly RestoreStep[];
  readonly kept: readonly KeptPath[];
  /** Texts that no checkpoint holds, by digest. */
  readonly made: ReadonlyMap<string, Uint8Array>;
}

/** The steps with everything finished left finished. */
export async function keepFinishedWork(question: KeepQuestion, sides: TwoSides): Promise<Result<Keeping>> {
  const plans = await keepInPlans(question, sides);
  if (!plans.ok) return plans;
  const queues = await keepInQueues({...question, steps: plans.value.steps}, sides);
  if (!queues.ok) return queues;
  const {made} = plans.value;
  return ok({steps: queues.value.steps, kept: [...plans.value.kept, ...queues.value.kept], made});
}

async function keepInPlans({steps, plans}: KeepQuestion, sides: TwoSides): Promise<Result<Keeping>> {
  const globs = listPlanGlobs(plans);
  const kept: KeptPath[] = [];
  const made = new Map<string, Uint8Array>();
  const left: RestoreStep[] = [];
  for (const step of steps) {
    const {path, before, after} = step;
    const isPlan = before !== null && before.mode !== '120000' && (globs.includes(path) || matchesAny(globs, path));
    const texts = isPlan ? await readBoth(step, sides) : ok(null);
    if (!texts.ok) return texts;
    const found =
      texts.value === null
        ? {kind: 'none' as const}
        : keepFinished({file: path, ...texts.value, mapping: mappingOf(plans, path)});
    if (found.kind === 'none') left.push(step);
    if (found.kind === 'apart') kept.push({path, rule: 'finished-apart', items: found.items});
    if (found.kind !== 'merged' || after === null) continue;
    kept.push({path, rule: 'finished-item', items: found.items});
    const entry = toEntry(after, Buffer.from(found.text, 'utf8'), made);
    if (entry.sha256 !== before?.sha256 || entry.mode !== before.mode) left.push({path, before, after: entry});
  }
  return ok({steps: left, kept, made});
}

async function readBoth(
  {path, before, after}: RestoreStep,
  sides: TwoSides,
): Promise<Result<{readonly older: string; readonly present: string}>> {
  const older = await sides.older(after === null || after.mode === '120000' ? [] : [after]);
  if (!older.ok) return older;
  const present = await sides.present(before === null ? [] : [before]);
  if (!present.ok) return present;
  return ok({older: toText(older.value.get(path)), present: toText(present.value.get(path))});
}

function toText(bytes: Uint8Array | undefined): string {
  return bytes === undefined ? '' : new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes);
}

function toEntry(as: ManifestEntry, bytes: Uint8Array, made: Map<string, Uint8Array>): ManifestEntry {
  const sha256 = toDigest(bytes);
  made.set(sha256, bytes);
  const blob = toObjectId('blob', bytes, as.blob.length === 64 ? 'sha256' : 'sha1');
  return {...as, size: bytes.length, sha256, blob};
}

/** Folders that hold finished items. */
const FINISHED: readonly QueueFolder[] = ['completed', 'completed-finalized'];

async function keepInQueues(question: KeepQuestion, sides: TwoSides): Promise<Result<Keeping>> {
  const folders = listQueueFolders(question.plans);
  const touched = new Set(question.steps.flatMap(({path}) => findQueueOf(path, folders) ?? []));
  const kept: KeptPath[] = [];
  const stays = new Set<string>();
  for (const queue of touched) {
    const finished = await findFinished(question, {queue, sides});
    if (!finished.ok) return finished;
    for (const {id, paths} of finished.value) {
      for (const path of paths) {
        stays.add(path);
        kept.push({path, rule: 'finished-queue-item', items: [id]});
      }
    }
  }
  const steps = question.steps.filter(({path}) => !stays.has(path));
  const moved = new Set(question.steps.map(({path}) => path));
  return ok({steps, kept: kept.filter(({path}) => moved.has(path)), made: new Map()});
}

interface FinishedItem {
  readonly id: string;
  /** Where it stands now, and where it stood. */
  readonly paths: readonly string[];
}

async function findFinished(
  {older, present, now}: KeepQuestion,
  {queue, sides}: {readonly queue: string; readonly sides: TwoSides},
): Promise<Result<readonly FinishedItem[]>> {
  const then = await readItems(queue, older, {read: sides.older, now});
  if (!then.ok) return then;
  const today = await readItems(queue, present, {read: sides.present, now});
  if (!today.ok) return today;
  const doneThen = new Set(then.value.flatMap(({id, folder}) => (FINISHED.includes(folder) ? [id] : [])));
  const done = today.value.filter(({id, folder}) => FINISHED.includes(folder) && !doneThen.has(id));
  return ok(
    done.map(({id, path}) => {
      const stood = then.value.filter((item) => item.id === id).map((item) => `${queue}/${item.path}`);
      return {id, paths: [`${queue}/${path}`, ...stood]};
    }),
  );
}

async function readItems(
  queue: string,
  entries: readonly ManifestEntry[],
  {read, now}: {readonly read: TwoSides['older']; readonly now: Instant},
) {
  const files = entries.filter(({path, mode}) => mode !== '120000' && toFolder(queue, path) !== null);
  const bytes = await read(files);
  if (!bytes.ok) return bytes;
  const queueFiles: QueueFiles = {files: files.map((entry) => toQueueFile(queue, entry, bytes.value)), pause: null};
  return ok(readQueue(queueFiles, {now, rules: readingRules()}).queue.items);
}

function toFolder(queue: string, path: string): QueueFolder | null {
  const [folder = '', name = '', ...deeper] = path.startsWith(`${queue}/`)
    ? path.slice(queue.length + 1).split('/')
    : [];
  if (deeper.length > 0 || !/\.ya?ml$/i.test(name) || name.startsWith('.')) return null;
  return toQueueFolder(folder);
}

function toQueueFile(queue: string, {path}: ManifestEntry, bytes: ReadonlyMap<string, Uint8Array>): QueueFile {
  const inside = path.slice(queue.length + 1);
  const content = bytes.get(path) ?? new Uint8Array();
  const text = content.includes(0) ? err({code: 'FILE_BINARY', file: inside} as const) : ok(toText(content));
  return {folder: toFolder(queue, path) ?? 'pending', path: inside, text};
}
