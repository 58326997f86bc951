// After a green run: which incidents it ends and which mark it lifts. Only what this branch and workflow broke themselves.
import type {Policy} from '../config/schema.ts';
import type {BatchChoice, Decision, Incident, Occurrence, Standing} from '../domain/decision.ts';
import type {Evidence} from '../domain/evidence.ts';
import type {RunRef} from '../domain/run.ts';
import {findEditBar, isBranchBar} from './mark.ts';
import type {PlanStanding} from './plan-standing.ts';
import {combine, identify, type LedgerStanding, type OwnToken, type Part, plan, refuse} from './question.ts';

/** Everything that a decision about a green run depends on. */
export interface RecoveryQuestion {
  readonly run: RunRef;
  readonly branchProtected: Evidence['branchProtected'];
  readonly policy: Policy;
  readonly standing: Standing;
  readonly plans: readonly PlanStanding[];
  readonly batch: BatchChoice;
  readonly ledger: LedgerStanding;
  readonly ownToken: OwnToken;
}

/** The decision about a green run: ledger entries first, then incidents to close, then the mark to lift. */
export function decideRecovery(question: RecoveryQuestion): Decision {
  const {run, batch} = question;
  const closings = decideClosings(question);
  const {effects, declined} = combine([decideLedger(question, closings), closings, decideClearing(question)]);
  const reason = closings.effects[0]?.because ?? closings.declined[0]?.because ?? 'NOTHING_OPEN';
  return {id: identify(run.headSha, effects), reason, effects, declined, batch, next: []};
}

function decideClosings({run, standing}: RecoveryQuestion): Part {
  if (run.conclusion !== 'success') return refuse('close-incident', 'IRRELEVANT_EVENT', run.conclusion);
  if (run.fromFork) return refuse('close-incident', 'FORK');
  if (run.branch === null) return refuse('close-incident', 'NO_BRANCH');
  if (standing.incidents === null) return refuse('close-incident', 'INCIDENTS_UNREADABLE', run.branch);
  const over = standing.incidents.filter((incident) => isOver(incident, run));
  if (over.length === 0) return refuse('close-incident', 'NOTHING_OPEN', run.branch);
  return combine(
    over.map(({number, record: {fingerprint, branch}}) =>
      plan({kind: 'close-incident', fingerprint, incident: number}, 'RECOVERED', [fingerprint, branch, `${number}`]),
    ),
  );
}

/** Open, of the same branch and workflow, and every occurrence is older than the green run. */
function isOver(incident: Incident, run: RunRef): boolean {
  const {record, state} = incident;
  const isSame = record.branch === run.branch && record.workflow === run.workflow;
  const {occurrences} = record;
  return state === 'open' && isSame && occurrences.length > 0 && occurrences.every((one) => isBefore(one, run));
}

/** Run ids grow, so they order runs without a clock; an occurrence's time is when it was written down, not when it ran. */
function isBefore(occurrence: Occurrence, run: RunRef): boolean {
  if (occurrence.runId === run.id) return occurrence.attempt < run.attempt;
  return occurrence.runId < run.id;
}

function decideLedger({run, memory}: RecoveryQuestion, closings: Part): Part {
  if (closings.effects.length === 0) return {effects: [], declined: []};
  if (memory === 'none') return refuse('append-ledger', 'NO_LEDGER');
  return combine(
    closings.effects.flatMap(({effect}) => {
      if (effect.kind !== 'close-incident') return [];
      const {fingerprint, incident} = effect;
      const targets = [fingerprint, `${run.id}`, `${run.attempt}`, `${incident}`];
      return [plan({kind: 'append-ledger', fingerprint}, 'RECOVERED', targets)];
    }),
  );
}

/** A mark is lifted only where the run names its batch itself and the item is failed: the rest would be a guess. */
function decideClearing({run, branchProtected, policy, plans, batch}: RecoveryQuestion): Part {
  if (run.conclusion !== 'success') return refuse('clear-mark', 'IRRELEVANT_EVENT', run.conclusion);
  if (run.fromFork) return refuse('clear-mark', 'FORK');
  if (!policy.recovery.clearMarks) return refuse('clear-mark', 'POLICY_OFF', 'recovery.clearMarks');
  if (batch.kind === 'none') return refuse('clear-mark', batch.because, batch.subject);
  if (run.branch === null) return refuse('clear-mark', 'NO_BRANCH', batch.file);
  if (!isMarkedFailed(batch, plans)) return refuse('clear-mark', 'NOTHING_MARKED', batch.item);
  const bar = findEditBar(batch, plans, {branchProtected});
  if (bar !== null) return refuse('clear-mark', bar, isBranchBar(bar) ? run.branch : batch.file);
  const {file, item} = batch;
  return plan({kind: 'clear-mark', file, item, branch: run.branch}, 'RECOVERED', [file, item, run.branch]);
}

function isMarkedFailed(batch: Extract<BatchChoice, {kind: 'chosen'}>, plans: readonly PlanStanding[]): boolean {
  const standing = plans.find((candidate) => candidate.workplan.file === batch.file);
  return standing?.workplan.items.some((item) => item.id === batch.item && item.status === 'failed') ?? false;
}
