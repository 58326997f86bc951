// After a green run: which incidents it ends and which marks it lifts. Only what this branch and workflow broke themselves.
import type {Decision, Incident} from '../domain/decision.ts';
import {NO_MEMORY} from '../domain/memory.ts';
import {decideCheckpoint} from './checkpoint.ts';
import {type ClearingQuestion, decideClearing} from './clearing.ts';
import {findClosingBar, type GreensQuestion, isAbout} from './greens.ts';
import {
  combine,
  findLedgerBar,
  findWriteBar,
  identify,
  type LedgerStanding,
  NOTHING,
  type Part,
  plan,
  refuse,
} from './question.ts';
import {none} from './work-names.ts';

/** Everything that a decision about a green run depends on. */
export interface RecoveryQuestion extends ClearingQuestion {
  readonly ledger: LedgerStanding;
}

/** The decision about a green run: incidents to close, then a checkpoint of the commit, then the marks to lift, then what is remembered of both. */
export function decideRecovery(question: RecoveryQuestion): Decision {
  const {run, batch} = question;
  const closings = decideClosings(question);
  const checkpoint = decideCheckpoint(question);
  const written = combine([closings, checkpoint]);
  const {effects, declined} = combine([written, decideClearing(question), decideLedger(question, written)]);
  const reason = closings.effects[0]?.because ?? closings.declined[0]?.because ?? 'NOTHING_OPEN';
  return {
    id: identify(run.headSha, effects),
    reason,
    effects,
    declined,
    batch,
    queueItem: none('NO_QUEUE', ''),
    next: [],
  };
}

function decideClosings(question: RecoveryQuestion): Part {
  const {run, policy, standing, ownToken} = question;
  if (run.conclusion !== 'success') return refuse('close-incident', 'IRRELEVANT_EVENT', run.conclusion);
  const bar = findWriteBar(run, ownToken);
  if (bar !== null) return refuse('close-incident', bar);
  if (run.branch === null) return refuse('close-incident', 'NO_BRANCH');
  const {incidents} = standing;
  if (incidents === null) return refuse('close-incident', 'INCIDENTS_UNREADABLE', run.branch);
  const greens = {run, policy, incidents, memory: standing.memory ?? NO_MEMORY};
  const open = incidents.filter((incident) => isAbout(incident, greens));
  if (open.length === 0) return refuse('close-incident', 'NOTHING_OPEN', run.branch);
  return combine(open.map((incident) => decideClosing(incident, greens)));
}

function decideClosing(incident: Incident, greens: GreensQuestion): Part {
  const {number, record} = incident;
  const {fingerprint, branch} = record;
  const subject = `#${number}`;
  const bar = findClosingBar(incident, greens);
  if (bar !== null) return refuse('close-incident', bar, subject);
  const effect = {kind: 'close-incident', fingerprint, incident: number, as: 'recovered'} as const;
  return plan(effect, 'RECOVERED', [fingerprint, branch, subject]);
}

/** What is to be remembered: what was closed, what was counted, what was saved, and a pass of what had failed before. */
function decideLedger(question: RecoveryQuestion, written: Part): Part {
  const {run, ledger, ownToken} = question;
  const bar = findWriteBar(run, ownToken);
  if (bar !== null || run.conclusion !== 'success') return NOTHING;
  const counted = written.declined.some(({because}) => because === 'NEEDS_MORE_GREENS');
  if (written.effects.length === 0 && !counted && !isFlake(question)) return NOTHING;
  const closed = findLedgerBar(ledger);
  if (closed !== null) return refuse('append-ledger', closed);
  return plan({kind: 'append-ledger', run: run.id}, 'RECOVERED', [`${run.id}`, `${run.attempt}`]);
}

/** A later attempt of a run that is remembered as failed. */
function isFlake({run, standing}: RecoveryQuestion): boolean {
  const events = standing.memory?.events ?? [];
  return events.some((event) => event.kind === 'failure' && event.run.id === run.id && event.run.attempt < run.attempt);
}
