// The edits of a failed run: prepared for showing, and with everything that the writer needs to make them.
import type {Policy} from '../config/schema.ts';
import type {PlannedEffect} from '../domain/decision.ts';
import type {Dossier} from '../domain/dossier.ts';
import {type SafeText, type Sha, toFingerprint} from '../domain/ids.ts';
import type {MemoryEvent} from '../domain/memory.ts';
import {mappingOf} from '../domain/plan-mapping.ts';
import {MARKS_FILE} from '../domain/plan-mark.ts';
import {err, ok, type Result} from '../domain/result.ts';
import type {PlanEdit} from '../domain/workplan.ts';
import {listMadeEdits} from '../memory/events.ts';
import type {CodeHost} from '../ports/code-host.ts';
import type {SharedTexts} from '../ports/shared-files.ts';
import {failureReason, reasonOf} from '../render/commands.ts';
import {editHeadline, renderEditBody} from '../render/edit-words.ts';
import {runUrl} from '../render/links.ts';
import {decidePlan, type PlanOutcome} from './change-plan.ts';
import {type EditContext, isEdit, type KnownFiles, type MarkFacts, toPlanFacts} from './edit-context.ts';
import type {WorkRead} from './read-work.ts';

/** Where edits are made: the head of the branch, and what stood at the commit of the run. */
export interface EditGround {
  readonly work: WorkRead;
  /** Head of the branch as it was read; null when unknown. */
  readonly head: Sha | null;
  readonly policy: Policy;
  readonly safe: (raw: string) => SafeText;
  /** What is remembered of earlier handlings. */
  readonly events: readonly MemoryEvent[];
}

/** The edit to be shown, and the texts at the head that it was made on. */
export interface PreparedMark {
  readonly edit: Result<PlanEdit>;
  readonly texts: SharedTexts;
}

/**
 * The mark of the batch on its file as it stands at the head of the branch, or beside it; prepared also where it is only
 * shown. Null when nothing is to be edited; a problem when no safe edit exists.
 */
export async function preparePlanEdit(
  host: CodeHost,
  dossier: Dossier,
  ground: EditGround,
): Promise<PreparedMark | null> {
  const {batch, effects, next} = dossier.decision;
  const marks = effects.some(({effect}) => effect.kind === 'mark-item');
  const shows = next.some((step) => step.kind === 'apply-plan-edit');
  if (batch.kind === 'none' || !(marks || shows)) return null;
  const texts = await readAtHead(host, ground, {file: batch.file, seen: dossier.evidence.run.headSha});
  if (!texts.ok) return {edit: texts, texts: new Map()};
  const {file, item} = batch;
  const place = {path: file, name: file, mapping: mappingOf(ground.policy.plans, file)};
  const request = {place, items: [item], facts: toPlanFacts(toMarkFacts(dossier, ground))};
  const decided = decidePlan(texts.value, request, dossier.evidence.now);
  return {edit: decided.ok ? ok(toPlanEdit(decided.value, {file, item})) : decided, texts: texts.value};
}

async function readAtHead(
  host: CodeHost,
  {head, work}: EditGround,
  {file, seen}: {readonly file: string; readonly seen: Sha},
): Promise<Result<SharedTexts>> {
  const ref = head ?? seen;
  const paths = [file, MARKS_FILE];
  const read = ref === seen ? null : await host.readFiles(paths.map((path) => ({path, ref})));
  if (read?.ok === false) return read;
  const textAt = (path: string, index: number): string | null =>
    (read === null ? work.plans.texts.get(path) : read.value[index]) ?? null;
  const texts = new Map(paths.map((path, index) => [path, textAt(path, index)]));
  return texts.get(file) === null ? err({code: 'FILE_MISSING', file, ref}) : ok(texts);
}

/** What the one item came to: a change of the file, or a record beside it with the reason why the file is left alone. */
function toPlanEdit(
  {items, edits}: PlanOutcome,
  {file, item}: {readonly file: string; readonly item: string},
): PlanEdit {
  const because = items[0]?.because ?? null;
  const path = because === null ? file : MARKS_FILE;
  const edit = edits.find((one) => one.path === path);
  const [before, after] = [edit?.before ?? '', edit?.after ?? ''];
  const beside = because === null ? {} : {beside: because};
  return {file: path, item, before, after, unchanged: before === after, ...beside};
}

/** What the writer of a failure's edits needs. `planned`: the effects that may be carried out. */
export function toEditContext(
  dossier: Dossier,
  ground: EditGround & {readonly texts: SharedTexts},
  planned: readonly PlannedEffect[],
): EditContext {
  const edits = planned.filter(({effect}) => isEdit(effect));
  const {run, now} = dossier.evidence;
  return {
    planned: edits,
    made: listMadeEdits(ground.events, run),
    policy: ground.policy,
    now,
    mark: toMarkFacts(dossier, ground),
    head: ground.head,
    known: toKnownFiles(dossier, ground),
    words: {
      headline: editHeadline,
      body: `Run ${run.id}, attempt ${run.attempt}; decision ${dossier.decision.id}.`,
      propose: (made) => ({
        branch: `aftermath/plan/${toFingerprint([run.branch ?? '', ...edits.map(({key}) => key).toSorted()])}`,
        title: editHeadline(made),
        body: renderEditBody(dossier),
      }),
    },
  };
}

/** Files that were read at the head already: all where it is the commit of the run, else the one that is to be shown. */
function toKnownFiles(
  {evidence}: Dossier,
  {work, head, texts}: EditGround & {readonly texts: SharedTexts},
): KnownFiles | null {
  if (head === null) return null;
  if (head === evidence.run.headSha) return {ref: head, texts: work.plans.texts, queues: work.queues.files};
  return {ref: head, texts, queues: new Map()};
}

function toMarkFacts(dossier: Dossier, {safe}: EditGround): MarkFacts {
  const [worst] = dossier.diagnoses;
  return {
    reason: safe(failureReason(dossier)),
    step: worst.step ?? '',
    level: String(worst.severity.level),
    run: runUrl(dossier.evidence.run) ?? '',
    causes: dossier.diagnoses.map((cause) => ({
      fingerprint: cause.fingerprint,
      category: cause.category,
      text: safe(reasonOf(cause)),
    })),
  };
}
