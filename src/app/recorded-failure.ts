// A failure as the ledger recorded it, back in the form of evidence and diagnosis. What was not recorded stays empty, not guessed.
import {listPrevention} from '../diagnosis/prevention.ts';
import {CATEGORIES, type Category, type Transience, toLevel} from '../domain/category.ts';
import type {Diagnosis} from '../domain/diagnosis.ts';
import type {CommitFacts, Evidence} from '../domain/evidence.ts';
import {type Instant, parseFingerprint, parseInstant, parseSha, type Sha, toFingerprint} from '../domain/ids.ts';
import {toSafeText} from '../evidence/safe-text.ts';
import type {LedgerEntry} from '../memory/ledger.ts';

/** What stands where no commit is known: no commit has this id. */
export const NO_SHA = '0'.repeat(40) as Sha;

/** The evidence of a recorded failure. `commit` is what git still knows of its commit, or null. */
export function toRecordedEvidence(entry: LedgerEntry, commit: CommitFacts | null): Evidence {
  const {id, attempt, workflow, branch} = entry.run;
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
      headSha: parseSha(entry.commit) ?? NO_SHA,
      fromFork: false,
      pullRequests: [],
      startedAt: null,
      conclusion: 'failure',
    },
    failures: [],
    failedJobs: entry.jobs,
    totalJobs: entry.jobs.length,
    reports: [],
    commit,
    branchProtected: null,
    gaps: [],
    now: parseInstant(entry.at) ?? (0 as Instant),
  };
}

/** The diagnosis of a recorded failure: one candidate, and the level as it was graded then. */
export function toRecordedDiagnosis(entry: LedgerEntry): Diagnosis {
  const category = toCategory(entry.category);
  const level = toLevel(entry.severity);
  const job = entry.jobs[0] ?? null;
  return {
    category,
    alternatives: [],
    transient: toTransience(entry.transient),
    confidence: Math.min(1, Math.max(0, entry.confidence)),
    rootCause:
      entry.cause === null
        ? []
        : [
            {
              job,
              line: entry.cause.line,
              text: toSafeText(entry.cause.text),
              rule: entry.cause.rule,
              score: 0,
              reason: 'as the ledger recorded it',
            },
          ],
    step: entry.step === null ? null : toSafeText(entry.step),
    excerpt: null,
    fingerprint: parseFingerprint(entry.fingerprint) ?? toFingerprint([entry.fingerprint]),
    prevention: listPrevention(category, undefined),
    factors: [],
    severity: {level, because: [{rule: 'ledger', change: level, detail: 'the level that was recorded'}]},
    failedTests: [],
    jobs: entry.jobs,
  };
}

function toCategory(text: string): Category {
  return CATEGORIES.find((category) => category === text) ?? 'unknown';
}

function toTransience(text: string): Transience {
  return text === 'yes' || text === 'no' ? text : 'unknown';
}
