// What we read, before anybody has an opinion about it. Missing evidence is recorded as a Gap, never as silence.
import type {Instant, SafeText, Sha} from './ids.ts';
import type {Problem} from './problem.ts';
import type {Job, RunRef} from './run.ts';

/** What the log's writer said a line is: the runner's own markers, or nothing. */
export type LineMark = 'none' | 'error' | 'warning' | 'notice' | 'debug' | 'command' | 'group' | 'endgroup';

/** One line of a log. */
export interface LogLine {
  /** 1-based in the file as given; a line ends at LF only. */
  readonly number: number;
  /** Without time stamp, job and step prefix, marker, terminal sequences; redacted; cut to a bound. */
  readonly text: SafeText;
  readonly mark: LineMark;
}

/** Neighbouring lines, in order and without holes. */
export type LogWindow = readonly LogLine[];

export type LogFormat = 'actions' | 'gh-run-view' | 'travis' | 'plain';

/** A stretch of a log that one step (or travis fold) wrote. Line numbers are 1-based and inclusive. */
export interface LogStep {
  readonly name: SafeText;
  readonly firstLine: number;
  readonly lastLine: number;
  /** Exit code that the log itself states for this step; null when it states none. */
  readonly exitCode: number | null;
}

/** A log, read once with bounded memory: its outline and the stretches worth a look. */
export interface LogDigest {
  readonly format: LogFormat;
  readonly lineCount: number;
  readonly byteCount: number;
  /** In order of lines. Empty where the text shows no steps. */
  readonly steps: readonly LogStep[];
  /** In order of lines, not overlapping. */
  readonly windows: readonly LogWindow[];
  /** The last statement of an exit code in the log; null when there is none. */
  readonly exit: {readonly line: number; readonly code: number} | null;
}

export interface TestFailure {
  readonly classname: string;
  readonly name: string;
  readonly message: SafeText | null;
  readonly file: string | null;
  /** 1-based; null when the report has none. */
  readonly line: number | null;
}

/** One report file, in numbers. `passed` counts tests that neither failed, errored nor were skipped. */
export interface TestReport {
  readonly file: string;
  readonly format: string;
  readonly suites: number;
  readonly tests: number;
  readonly passed: number;
  readonly failed: number;
  readonly errored: number;
  readonly skipped: number;
  /** In order of the file. */
  readonly failing: readonly TestFailure[];
  /** Failed first and passed on a retry inside the same report. */
  readonly flaky: readonly TestFailure[];
}

export interface Annotation {
  readonly level: 'notice' | 'warning' | 'failure';
  readonly title: SafeText | null;
  readonly message: SafeText;
  readonly path: string | null;
  readonly line: number | null;
}

/** What git tells of the head commit. */
export interface CommitFacts {
  readonly sha: Sha;
  readonly subject: SafeText;
  /** Trailers of the message, `Key: value`, in order; keys as written. */
  readonly trailers: readonly {readonly key: string; readonly value: string}[];
  /** Paths it changed, in git's order; null when unknown. */
  readonly changedFiles: readonly string[] | null;
}

export interface JobFailure {
  readonly job: Job;
  /** Name of the step that failed; null when none is known (set-up, lost runner, or no API). */
  readonly step: string | null;
  readonly log: LogDigest | null;
  readonly annotations: readonly Annotation[];
}

export type GapSubject =
  | 'run'
  | 'jobs'
  | 'log'
  | 'annotations'
  | 'commit'
  | 'branch'
  | 'report'
  | 'policy'
  | 'plan'
  | 'queue'
  | 'incidents'
  | 'memory'
  | 'owners';

/** Something we looked for and could not read, with the trouble that stopped us. */
export interface Gap {
  readonly looked: GapSubject;
  readonly problem: Problem;
}

export interface Evidence {
  readonly run: RunRef;
  /** Failed jobs that were read, in the order GitHub lists them. */
  readonly failures: readonly JobFailure[];
  /** All failed jobs of the attempt, read or not. At least `failures.length`. */
  readonly failedJobs: readonly string[];
  readonly totalJobs: number;
  readonly reports: readonly TestReport[];
  readonly commit: CommitFacts | null;
  /** Whether the branch is protected; null when it could not be read (then treated as protected by everything that writes). */
  readonly branchProtected: boolean | null;
  readonly gaps: readonly Gap[];
  /** The one clock reading of this run. */
  readonly now: Instant;
}
