// A revert for which everything speaks: main was green, one change came, and two commits fail of the same cause since.
import {defaultPolicy, type Policy} from '../../src/config/schema.ts';
import type {BaseFacts, ChangeFacts, RevertQuestion, RevertStanding} from '../../src/decision/revert-standing.ts';
import type {CulpritFinding, Suspect, Try} from '../../src/domain/culprit.ts';
import type {Instant, Sha} from '../../src/domain/ids.ts';
import {fingerprint, sha} from './questions.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const NOW = Date.UTC(2031, 4, 20, 12);
export const CAUSE = fingerprint('cause');
/** Green before, the culprit, and the commit after it, which is the head. */
export const [GOOD, BAD, HEAD] = [sha('1'), sha('2'), sha('3')];
export const instant = (ms: number): Instant => ms as Instant;

/** A try that failed of the cause, unless said otherwise. */
export function tried(commit: Sha, change: Partial<Try> = {}): Try {
  const runId = Number.parseInt(commit.slice(0, 1), 16);
  const conclusion = change.conclusion ?? 'failure';
  const fingerprints = conclusion === 'success' ? [] : [CAUSE];
  return {
    sha: commit,
    runId,
    attempt: 1,
    job: 'test',
    at: instant(NOW - HOUR),
    conclusion,
    fingerprints,
    basis: 'log',
    purpose: 'regular',
    ...change,
  };
}

export const passed = (commit: Sha, change: Partial<Try> = {}): Try =>
  tried(commit, {conclusion: 'success', ...change});

/** A re-run to see whether it fails or passes again. */
export const confirming = (commit: Sha, change: Partial<Try> = {}): Try =>
  tried(commit, {purpose: 'confirming', attempt: 2, ...change});

export const TRIES: readonly Try[] = [passed(GOOD), tried(BAD), tried(HEAD)];

export const SUSPECT: Suspect = {sha: BAD, parent: GOOD, signs: ['newSignature', 'touchedFiles'], confidence: 90};
export const FOUND: Extract<CulpritFinding, {kind: 'culprit'}> = {
  kind: 'culprit',
  suspect: SUSPECT,
  suspects: [SUSPECT],
};

export const CHANGE: ChangeFacts = {
  commits: [BAD],
  parents: 1,
  landedAt: instant(NOW - 3 * HOUR),
  author: 'ada',
  message: 'Count tides by the hour\n\nThey were counted by the day.',
  trailers: [],
  labels: [],
  pull: 'merged',
  changedFiles: ['src/tides.ts'],
};

export const BASE: BaseFacts = {name: 'main', kind: 'shared', head: HEAD, headSeen: HEAD, newest: [HEAD, BAD, GOOD]};

export interface RevertChange {
  readonly policy?: Partial<Policy['revert']>;
  readonly standing?: Partial<RevertStanding>;
  readonly change?: Partial<ChangeFacts>;
  readonly base?: Partial<BaseFacts>;
  readonly suspect?: Partial<Suspect>;
}

export function revertQuestion(given: RevertChange = {}): RevertQuestion {
  const suspect = {...SUSPECT, ...given.suspect};
  return {
    policy: {...defaultPolicy().revert, ...given.policy},
    now: instant(NOW),
    standing: {
      halt: 'running',
      level: 4,
      cause: CAUSE,
      finding: {...FOUND, suspect},
      tries: TRIES,
      base: {...BASE, ...given.base},
      change: {...CHANGE, ...given.change},
      dependents: [],
      existing: [],
      opened: [],
      firstFailureAt: instant(NOW - 2 * HOUR),
      ...given.standing,
    },
  };
}
