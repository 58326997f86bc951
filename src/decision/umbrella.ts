// One thread for many: for all causes of a run above the cap, or for one cause on many branches.
import type {Incident} from '../domain/decision.ts';
import type {Diagnosis} from '../domain/diagnosis.ts';
import {type Fingerprint, toFingerprint} from '../domain/ids.ts';
import {findIncident} from './find-incident.ts';
import {combine, type Listed, NOTHING, type Part, plan, refuse} from './question.ts';
import {isOverByGreen, judgeClosed} from './reopen.ts';

/** Branches on which a cause was seen count for so long. */
const BRANCH_DAYS = 7;
const DAY_MS = 86_400_000;

export interface UmbrellaCauses {
  /** New ones above the cap of the run, worst first. */
  readonly over: readonly Diagnosis[];
  /** Those that stand on many branches, worst first. */
  readonly wide: readonly Diagnosis[];
}

/** The threads that stand for many, the one for the rest last. */
export function decideUmbrellas(question: Listed, {over, wide}: UmbrellaCauses): Part {
  return combine([...wide.map((cause) => decideWide(question, cause)), decideOver(question, over)]);
}

/** Identity of the thread for the causes of a run that are too many. */
export function toUmbrellaFingerprint(workflow: string, branch: string): Fingerprint {
  return toFingerprint(['umbrella', workflow, branch]);
}

function decideOver(question: Listed, causes: readonly Diagnosis[]): Part {
  if (causes.length === 0) return NOTHING;
  const {branch, evidence} = question;
  const fingerprint = toUmbrellaFingerprint(evidence.run.workflow, branch);
  return upsert(question, {fingerprint, branch, causes, because: 'UMBRELLA_CAP'});
}

function decideWide(question: Listed, cause: Diagnosis): Part {
  return upsert(question, {
    fingerprint: cause.fingerprint,
    branch: '*',
    causes: [cause],
    because: 'UMBRELLA_BRANCHES',
  });
}

interface Umbrella {
  readonly fingerprint: Fingerprint;
  readonly branch: string;
  readonly causes: readonly Diagnosis[];
  readonly because: 'UMBRELLA_CAP' | 'UMBRELLA_BRANCHES';
}

function upsert(question: Listed, {fingerprint, branch, causes, because}: Umbrella): Part {
  const known = findIncident(question.incidents, fingerprint, branch);
  const moved = question.standing.lost.find((one) => one.fingerprint === fingerprint && one.branch === branch);
  if (known?.state !== 'open' && moved?.fate === 'transferred') {
    return refuse('upsert-incident', 'TRANSFERRED', `#${moved.number}`);
  }
  if (known !== null && isOverByGreen(known, question)) {
    return refuse('upsert-incident', 'GREEN_AFTER_FAILURE', `#${known.number}`);
  }
  const verdict = known?.state === 'closed' ? judgeClosed(known, question) : null;
  if (known !== null && verdict?.kind === 'stays')
    return refuse('upsert-incident', verdict.because, `#${known.number}`);
  if (known?.locked) return refuse('upsert-incident', 'LOCKED_BY_HUMAN', `#${known.number}`);
  const follows = verdict?.kind === 'follow' ? (known?.number ?? null) : null;
  const effect = {
    kind: 'upsert-incident',
    fingerprint,
    branch,
    scope: 'umbrella',
    causes: causes.map((cause) => cause.fingerprint),
    follows,
  } as const;
  return plan(effect, because, [fingerprint, branch]);
}

/**
 * True when the open umbrella of the run's workflow and branch tells of a cause already: for an earlier run that the memory knows
 * to have failed of it. This very run is judged by the cap once more, so that a thread which could not be opened then is opened
 * now. Without a memory every cause is taken so, or each further run would open some more of what was too much. `known`: its own
 * closed thread, whose runs were told there.
 */
export function isUnderUmbrella(cause: Diagnosis, known: Incident | null, question: Listed): boolean {
  const {incidents, branch, standing, evidence} = question;
  const umbrella = findIncident(incidents, toUmbrellaFingerprint(evidence.run.workflow, branch), branch);
  if (umbrella?.state !== 'open') return false;
  const own = known === null ? [] : listRuns(known);
  const told = listRuns(umbrella).filter((name) => !own.includes(name));
  if (standing.memory === null) return told.length > 0;
  const earlier = told.filter((name) => name !== nameOf(evidence.run));
  return standing.memory.events.some(
    (event) =>
      event.kind === 'failure' && event.fingerprint === cause.fingerprint && earlier.includes(nameOf(event.run)),
  );
}

function listRuns({record}: Incident): readonly string[] {
  return record.occurrences.map(({runId: id, attempt}) => nameOf({id, attempt}));
}

function nameOf({id, attempt}: {readonly id: number; readonly attempt: number}): string {
  return `${id}.${attempt}`;
}

/** True when the cause is open, or was seen in the last seven days, on as many branches as the policy says, this one included. */
export function isWide(cause: Diagnosis, question: Listed): boolean {
  return listBranches(cause, question).size >= question.policy.umbrella.branches;
}

function listBranches({fingerprint}: Diagnosis, {incidents, standing, branch, evidence}: Listed): ReadonlySet<string> {
  const open = incidents.flatMap(({state, record}) =>
    state === 'open' && record.fingerprint === fingerprint && record.branch !== '*' ? [record.branch] : [],
  );
  const since = evidence.now - BRANCH_DAYS * DAY_MS;
  const seen = (standing.memory?.events ?? []).flatMap((event) =>
    event.kind === 'failure' && event.fingerprint === fingerprint && event.at >= since
      ? [event.run.branch ?? branch]
      : [],
  );
  return new Set([branch, ...open, ...seen]);
}
