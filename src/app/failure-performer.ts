// How each effect of a failed run is carried out: words are rendered here, at the last moment, from the dossier.
import type {Policy} from '../config/schema.ts';
import type {EffectOutcome, Incident} from '../domain/decision.ts';
import type {Dossier} from '../domain/dossier.ts';
import type {Effect} from '../domain/effect.ts';
import type {Fingerprint, Sha} from '../domain/ids.ts';
import {toEffectKey} from '../domain/ids.ts';
import type {Problem} from '../domain/problem.ts';
import {assertNever, err, ok, type Result} from '../domain/result.ts';
import {appendEntry, toLedgerEntry} from '../memory/ledger.ts';
import {nextRecord, toSighting} from '../memory/occurrences.ts';
import type {Written} from '../ports/code-host.ts';
import type {StateStore} from '../ports/state-store.ts';
import {commentMarker, renderComment} from '../render/comment.ts';
import {focusOn} from '../render/focus.ts';
import {renderIncidentThread, renderIncidentTitle} from '../render/incident.ts';
import {renderReport} from '../render/report.ts';
import {toReportJson} from '../render/report-document.ts';
import {type FailureWorld, findKnownIncident} from './failure-world.ts';
import {findRef, type Performer} from './perform.ts';

/** Document of the ledger in the state store. */
export const LEDGER = 'ledger.jsonl';
/** Tries to append when somebody else writes at the same time. */
const MAX_APPENDS = 3;

export interface PerformContext {
  readonly dossier: Dossier;
  readonly policy: Policy;
  /** Why the plan file cannot be edited; null when it can, or nothing is to be edited. */
  readonly planProblem: Problem | null;
  /** Head of the branch on which plans were read; null when unknown. */
  readonly head: Sha | null;
  readonly incidents: readonly Incident[];
}

/** The performer of one handled failure. */
export function makePerformer(world: FailureWorld, context: PerformContext): Performer {
  return async (effect, done) => {
    switch (effect.kind) {
      case 'append-ledger':
        return appendLedger(world.state, context.dossier, effect.fingerprint);
      case 'write-report':
        return writeReport(world, context.dossier, done);
      case 'upsert-comment': {
        const body = renderComment(
          context.dossier,
          findRef(done, 'upsert-incident') ?? context.dossier.incident?.url ?? null,
        );
        return world.host.ensureComment(effect.thread, commentMarker(context.dossier), body);
      }
      case 'upsert-incident':
        return upsertIncident(world, {...context, done}, effect.fingerprint);
      case 'mark-item':
        return markItem(world, context, effect);
      case 'close-incident':
      case 'clear-mark':
        return err({code: 'INTERNAL', detail: `a failure never leads to ${effect.kind}`});
      default:
        return assertNever(effect);
    }
  };
}

/** Appends one entry per cause and run; a lost race is read again and appended to what the other wrote. */
async function appendLedger(
  state: StateStore | null,
  dossier: Dossier,
  fingerprint: Fingerprint,
): Promise<Result<Written>> {
  const diagnosis = dossier.diagnoses.find((one) => one.fingerprint === fingerprint);
  if (state === null || diagnosis === undefined)
    return err({code: 'INTERNAL', detail: 'no ledger or no cause to record'});
  const {id, attempt} = dossier.evidence.run;
  const key = toEffectKey('append-ledger', fingerprint, String(id), String(attempt));
  const entry = toLedgerEntry(key, dossier, diagnosis);
  let last: Result<Written> = err({code: 'STATE_CONFLICT', document: LEDGER});
  for (let tries = 0; tries < MAX_APPENDS; tries += 1) {
    const read = await state.read(LEDGER);
    if (!read.ok) return read;
    const before = read.value?.text ?? '';
    const after = appendEntry(before, entry);
    if (after === before) return ok({ref: LEDGER, change: 'unchanged'});
    last = await state.write(LEDGER, after, read.value?.version ?? null);
    if (last.ok || last.problem.code !== 'STATE_CONFLICT') return last;
  }
  return last;
}

/** The report lists itself as done: whoever can read it knows that it was. */
function writeReport(
  world: FailureWorld,
  dossier: Dossier,
  before: readonly EffectOutcome[],
): Promise<Result<Written>> {
  const own = dossier.decision.effects.filter(({effect}) => effect.kind === 'write-report');
  const done = [
    ...before,
    ...own.map(({key}): EffectOutcome => ({key, kind: 'write-report', status: 'done', ref: 'report.md'})),
  ];
  const json = `${JSON.stringify(toReportJson(dossier, done), null, 2)}\n`;
  return world.sink.writeReport({markdown: renderReport(dossier, done), json});
}

async function upsertIncident(
  world: FailureWorld,
  {done, ...context}: PerformContext & {readonly done: readonly EffectOutcome[]},
  fingerprint: Fingerprint,
): Promise<Result<Written>> {
  const {evidence} = context.dossier;
  const known = findKnownIncident(context.incidents, evidence, fingerprint);
  const dossier = focusOn(context.dossier, fingerprint, known);
  const sighting = toSighting(evidence, dossier.diagnoses[0]);
  if (sighting === null) return err({code: 'INTERNAL', detail: 'an incident without a branch'});
  const record = nextRecord(known?.record ?? null, sighting);
  const {label, extraLabels} = context.policy.incidents;
  return world.host.ensureIncident(
    {
      fingerprint,
      branch: sighting.branch,
      title: renderIncidentTitle(dossier),
      body: renderIncidentThread(dossier, record, {...context.policy.postmortem, outcomes: done}),
      labels: [label, ...extraLabels],
    },
    known,
  );
}

/** Headlines hold no foreign text: closing words and mentions in a commit message act on other people's threads. */
async function markItem(
  world: FailureWorld,
  {dossier, head, planProblem}: PerformContext,
  effect: Extract<Effect, {kind: 'mark-item'}>,
): Promise<Result<Written>> {
  const {planEdit} = dossier;
  if (planProblem !== null) return err(planProblem);
  if (planEdit === null) {
    return err({code: 'PLAN_EDIT_UNPROVEN', file: effect.file, detail: 'no safe edit of this file was found'});
  }
  if (planEdit.unchanged) return ok({ref: effect.file, change: 'unchanged'});
  if (head === null) return err({code: 'HEAD_MOVED', branch: effect.branch});
  return world.host.commitFiles({
    branch: effect.branch,
    expectedHead: head,
    headline: 'Mark the failed batch in the workplan',
    body: `Run ${dossier.evidence.run.id}, attempt ${dossier.evidence.run.attempt}; decision ${dossier.decision.id}.`,
    edits: [{path: planEdit.file, before: planEdit.before, after: planEdit.after}],
  });
}
