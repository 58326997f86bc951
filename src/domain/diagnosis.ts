// A cause with its proof: the lines, the rule that spoke for each, and how sure that makes us.
import type {Category, Severity, Transience} from './category.ts';
import type {TestFailure} from './evidence.ts';
import type {Fingerprint, SafeText} from './ids.ts';

/** A line that may be the cause. */
export interface Candidate {
  /** Job whose log holds the line; null when a single log was given. */
  readonly job: string | null;
  /** 1-based line in the log; null when the text comes from an annotation or a test report and no log was readable. */
  readonly line: number | null;
  readonly text: SafeText;
  /** Id of the rule that spoke for it. */
  readonly rule: string;
  /** Rank value; higher is better. Comparable inside one diagnosis only. */
  readonly score: number;
  /** Why it stands where it stands, for people. */
  readonly reason: string;
}

/** Lines around the first candidate, for the report. Line numbers are 1-based and inclusive. */
export interface Excerpt {
  readonly job: string | null;
  readonly firstLine: number;
  readonly lines: readonly SafeText[];
}

/** What one log says, before anything is known about the run, the branch or the past. */
export interface LogFinding {
  readonly category: Category;
  /** Other categories that evidence speaks for, best first, without `category`. */
  readonly alternatives: readonly Category[];
  readonly transient: Transience;
  /** How far the first candidate leads and how strong its rule is, 0..1. Not a probability. */
  readonly confidence: number;
  /** Best first, at most 5. Empty when the log shows no failure. */
  readonly rootCause: readonly Candidate[];
  readonly step: string | null;
  readonly excerpt: Excerpt | null;
  readonly fingerprint: Fingerprint;
  /** Advice of the rule and the category, most specific first. */
  readonly prevention: readonly string[];
  /** Things that made it worse or likelier, each a sentence. */
  readonly factors: readonly string[];
}

/** One cause in one run, with every job that it broke. */
export interface Diagnosis extends LogFinding {
  readonly severity: Severity;
  readonly failedTests: readonly TestFailure[];
  /** Names of the jobs that show this cause, in the order GitHub lists them. */
  readonly jobs: readonly string[];
}
