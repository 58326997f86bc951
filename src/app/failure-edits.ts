// The edits of a failed run: prepared for showing, and with everything that the writer needs to make them.
import type {Policy} from '../config/schema.ts';
import type {PlannedEffect} from '../domain/decision.ts';
import type {Dossier} from '../domain/dossier.ts';
import {type SafeText, type Sha, toFingerprint} from '../domain/ids.ts';
import type {MemoryEvent} from '../domain/memory.ts';
import {err, ok, type Result} from '../domain/result.ts';
import type {PlanEdit} from '../domain/workplan.ts';
import {listMadeEdits} from '../memory/events.ts';
import type {CodeHost} from '../ports/code-host.ts';
import {failureReason, reasonOf} from '../render/commands.ts';
import {editHeadline, renderEditBody} from '../render/edit-words.ts';
import {runUrl} from '../render/links.ts';
import {markItemFailed} from '../workplan/edit.ts';
import {type EditContext, isEdit, type KnownFiles, type MarkFacts} from './edit-context.ts';
import {mappingOf} from './read-plans.ts';
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

/**
 * The edit of the batch's file as it stands at the head of the branch, prepared also where it is only shown. Null when
 * nothing is to be edited; a problem when no safe edit exists.
 */
export async function preparePlanEdit(
  host: CodeHost,
  dossier: Dossier,
  ground: EditGround,
): Promise<Result<PlanEdit> | null> {
  const {batch, effects, next} = dossier.decision;
  const marks = effects.some(({effect}) => effect.kind === 'mark-item');
  const shows = next.some((step) => step.kind === 'apply-plan-edit');
  if (batch.kind === 'none' || !(marks || shows)) return null;
  const {headSha} = dossier.evidence.run;
  const head = ground.head ?? headSha;
  const known = ground.work.plans.texts.get(batch.file) ?? null;
  const current = head === headSha ? ok(known) : await host.readFile(batch.file, head);
  if (!current.ok) return current;
  if (current.value === null) return err({code: 'FILE_MISSING', file: batch.file});
  return markItemFailed({
    file: batch.file,
    text: current.value,
    item: batch.item,
    mapping: mappingOf(ground.policy.plans, batch.file),
    ...toMarkFacts(dossier, ground),
  });
}

/** What the writer of a failure's edits needs. `planned`: the effects that may be carried out. */
export function toEditContext(dossier: Dossier, ground: EditGround, planned: readonly PlannedEffect[]): EditContext {
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
function toKnownFiles({evidence, planEdit}: Dossier, {work, head}: EditGround): KnownFiles | null {
  if (head === null) return null;
  if (head === evidence.run.headSha) return {ref: head, texts: work.plans.texts, queues: work.queues.files};
  const texts = planEdit === null ? [] : [[planEdit.file, planEdit.before] as const];
  return {ref: head, texts: new Map(texts), queues: new Map()};
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
