// A failure as the ledger recorded it, back in the form of evidence and diagnosis. What was not recorded stays empty, not guessed.
import {listPrevention} from '../diagnosis/prevention.ts';
import type {Diagnosis} from '../domain/diagnosis.ts';
import type {CommitFacts, Evidence} from '../domain/evidence.ts';
import {parseSha, type Sha} from '../domain/ids.ts';
import type {FailureEvent} from '../domain/memory.ts';
import {UNKNOWN_BASE} from '../domain/run.ts';

/** What stands where no commit is known: no commit has this id. */
export const NO_SHA = '0'.repeat(40) as Sha;

/** The evidence of a recorded failure. `commit` is what git still knows of its commit, or null. */
export function toRecordedEvidence(event: FailureEvent, commit: CommitFacts | null): Evidence {
  const {id, attempt, workflow, branch} = event.run;
  return {
    run: {
      repo: null,
      id,
      attempt,
      workflow,
      workflowPath: null,
      event: 'recorded',
      branch,
      defaultBranch: null,
      headSha: parseSha(event.commit) ?? NO_SHA,
      base: UNKNOWN_BASE,
      fromFork: false,
      pullRequests: [],
      startedAt: event.startedAt,
      endedAt: null,
      byDependabot: false,
      conclusion: 'failure',
    },
    failures: [],
    failedJobs: event.jobs,
    totalJobs: event.jobs.length,
    reports: [],
    commit,
    branchProtected: null,
    gaps: [],
    now: event.at,
  };
}

/** The diagnosis of a recorded failure: one candidate, and the level as it was graded then. */
export function toRecordedDiagnosis(event: FailureEvent): Diagnosis {
  const {category, severity: level, cause, jobs} = event;
  return {
    category,
    alternatives: [],
    transient: event.transient,
    confidence: event.confidence,
    rootCause: cause === null ? [] : [{job: jobs[0] ?? null, ...cause, score: 0, reason: 'as the ledger recorded it'}],
    step: event.step,
    excerpt: null,
    fingerprint: event.fingerprint,
    prevention: listPrevention(category, undefined),
    factors: [],
    severity: {level, because: [{rule: 'ledger', change: level, detail: 'the level that was recorded'}]},
    failedTests: [],
    jobs,
  };
}
