// The machine's report, `report.json`: `schema/report.schema.json` describes it; a change of meaning gets a new number.
import type {EffectOutcome, Incident, PlannedEffect} from '../domain/decision.ts';
import type {Diagnosis} from '../domain/diagnosis.ts';
import type {Dossier} from '../domain/dossier.ts';
import type {Evidence, Gap} from '../domain/evidence.ts';
import {type Instant, toIsoText} from '../domain/ids.ts';
import {explainProblem, type Problem} from '../domain/problem.ts';
import {assertNever} from '../domain/result.ts';
import type {RunRef} from '../domain/run.ts';
import {toRecallDocument} from './analysis-document.ts';
import {toCauseDocuments, toSeverityDocument, toTestDocument} from './diagnosis-document.ts';
import {toFindingDocuments} from './environment-document.ts';
import {logLineUrl, runUrl} from './links.ts';

/** A value that JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | {readonly [key: string]: Json};

/** The report as plain data. `outcomes` is empty while nothing was carried out. */
export function toReportJson(
  dossier: Dossier,
  outcomes: readonly EffectOutcome[] = [],
): {readonly [key: string]: Json} {
  const {evidence, decision, planEdit} = dossier;
  return {
    schema: 'aftermath/report/1',
    at: toIsoText(evidence.now),
    mode: dossier.mode,
    run: toRun(evidence.run),
    jobs: {total: evidence.totalJobs, failed: [...evidence.failedJobs]},
    commit: toCommit(evidence),
    branchProtected: evidence.branchProtected,
    diagnoses: dossier.diagnoses.map((diagnosis) => {
      return {...toDiagnosis(evidence, diagnosis), similar: toSimilar(dossier, diagnosis)};
    }),
    tests: evidence.reports.map(({file, format, tests, passed, failed, errored, skipped}) => {
      return {file, format, tests, passed, failed, errored, skipped};
    }),
    decision: {
      id: decision.id,
      reason: decision.reason,
      effects: decision.effects.map(toEffect),
      declined: decision.declined.map(({kind, because, subject}) => ({kind, because, subject})),
      next: decision.next.map((step) => ({...step})),
    },
    batch: toBatch(dossier),
    queueItem: {...decision.queueItem},
    planEdit: planEdit === null ? null : {file: planEdit.file, item: planEdit.item, unchanged: planEdit.unchanged},
    incident: dossier.incident === null ? null : toIncident(dossier.incident),
    outcomes: outcomes.map(toOutcome),
    gaps: evidence.gaps.map(toGap),
    ...toEnvironment(evidence),
    damage: dossier.damage.map(({document, line, detail}) => ({document, line, detail})),
  };
}

/** Left out where we did not run on the machine. */
function toEnvironment({environment}: Evidence): {readonly [key: string]: Json} {
  if (environment === undefined || environment === null) return {};
  return {environment: toFindingDocuments(environment).map((finding) => ({...finding}))};
}

function toRun(run: RunRef): Json {
  return {
    repository: run.repo === null ? null : `${run.repo.owner}/${run.repo.name}`,
    id: run.id,
    attempt: run.attempt,
    workflow: run.workflow,
    event: run.event,
    branch: run.branch,
    sha: run.headSha,
    fromFork: run.fromFork,
    pullRequests: [...run.pullRequests],
    startedAt: toTime(run.startedAt),
    conclusion: run.conclusion,
    url: runUrl(run),
  };
}

function toCommit({commit}: Evidence): Json {
  if (commit === null) return null;
  const changedFiles = commit.changedFiles === null ? null : [...commit.changedFiles];
  return {sha: commit.sha, subject: commit.subject, changedFiles};
}

function toDiagnosis(evidence: Evidence, diagnosis: Diagnosis): {readonly [key: string]: Json} {
  const [first] = diagnosis.rootCause;
  const {level, because} = toSeverityDocument(diagnosis.severity);
  return {
    category: diagnosis.category,
    alternatives: [...diagnosis.alternatives],
    transient: diagnosis.transient,
    severity: {level, because: because.map((reason) => ({...reason}))},
    confidence: diagnosis.confidence,
    rootCause: toCauseDocuments(diagnosis).map((cause) => ({...cause})),
    url: first === undefined ? null : logLineUrl(evidence, first.job, first.line),
    step: diagnosis.step,
    jobs: [...diagnosis.jobs],
    failedTests: diagnosis.failedTests.map((test) => ({...toTestDocument(test)})),
    fingerprint: diagnosis.fingerprint,
    factors: [...diagnosis.factors],
    prevention: [...diagnosis.prevention],
  };
}

/** Null where no memory was asked. */
function toSimilar({recalls}: Dossier, {fingerprint}: Diagnosis): Json {
  const recall = recalls.get(fingerprint);
  return recall === undefined ? null : toRecallDocument(recall);
}

function toEffect({key, effect, because, risk, after}: PlannedEffect): Json {
  return {key, because, risk, after, target: {...effect}};
}

function toBatch({decision}: Dossier): Json {
  const {batch} = decision;
  if (batch.kind === 'none') return {kind: batch.kind, because: batch.because, subject: batch.subject};
  const {kind, file, item, by, dependents, nextReady} = batch;
  return {kind, file, item, by, dependents: [...dependents], nextReady};
}

function toIncident({number, url, state, closedByHuman, record}: Incident): Json {
  return {number, url, state, closedByHuman, firstSeen: toTime(record.firstSeen), count: record.count};
}

function toOutcome(outcome: EffectOutcome): Json {
  const {key, kind, status} = outcome;
  switch (outcome.status) {
    case 'done':
    case 'already-done':
      return {key, kind, status, ref: outcome.ref, ...(outcome.ruled === undefined ? {} : {ruled: outcome.ruled})};
    case 'held':
      return {key, kind, status, because: outcome.because};
    case 'skipped':
      return {key, kind, status, after: outcome.after};
    case 'failed':
      return {key, kind, status, problem: toProblem(outcome.problem)};
    default:
      return assertNever(outcome);
  }
}

function toGap(gap: Gap): Json {
  return {looked: gap.looked, problem: toProblem(gap.problem)};
}

function toProblem(problem: Problem): Json {
  return {code: problem.code, message: explainProblem(problem)};
}

function toTime(at: Instant | null): string | null {
  return at === null ? null : toIsoText(at);
}
