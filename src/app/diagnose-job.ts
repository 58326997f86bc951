// One failed job to one finding: from its log, and where there is none from annotations, test reports and the failed step.

import {diagnoseLog} from '../diagnosis/diagnose-log.ts';
import {toFlake} from '../diagnosis/flake.ts';
import {listPrevention} from '../diagnosis/prevention.ts';
import type {RuleSet} from '../diagnosis/rule.ts';
import type {Candidate, LogFinding} from '../domain/diagnosis.ts';
import type {Annotation, JobFailure, LogDigest, LogLine, TestReport} from '../domain/evidence.ts';
import {toFingerprint} from '../domain/ids.ts';
import type {RunRef} from '../domain/run.ts';
import {toSafeText} from '../evidence/safe-text.ts';

/** Confidence of a finding that no log line proves: a structured report names tests, a step name says only where. */
const REPORT_CONFIDENCE = 0.8;
const STEP_CONFIDENCE = 0.2;

export interface JobSettings {
  readonly rules: RuleSet;
  /** Lines shown around the cause; 12 when left out. */
  readonly excerptLines?: number;
  /** What a green run of the same job says; left out when there is nothing to compare with. */
  readonly greenLines?: ReadonlySet<string>;
  /** A green run of the same commit: proof of a flake; left out or null when none is known. */
  readonly pass?: RunRef | null;
}

/** The finding of a failed job. Candidates carry the job's name; their line is null when no log was read. */
export function diagnoseJob(failure: JobFailure, reports: readonly TestReport[], settings: JobSettings): LogFinding {
  const hints = {jobConclusion: failure.job.conclusion, failedStep: failure.step, reports, ...settings};
  const fromLog = failure.log === null ? null : diagnoseLog(failure.log, settings.rules, hints);
  if (fromLog?.category === 'none' && mayHavePassed(failure, reports)) return fromLog;
  const finding =
    fromLog !== null && fromLog.rootCause.length > 0 ? fromLog : diagnoseWithoutLog(failure, reports, settings.rules);
  const step = failure.step === null ? finding.step : toSafeText(failure.step);
  return {
    ...toFlake(finding, settings.pass ?? null),
    step,
    rootCause: finding.rootCause.map((one) => ({...one, job: failure.job.name})),
    excerpt: finding.excerpt && {...finding.excerpt, job: failure.job.name},
  };
}

/** A log that lies on a laptop comes without a conclusion; then what it says counts, unless a report names a red test. */
function mayHavePassed({job}: JobFailure, reports: readonly TestReport[]): boolean {
  return job.conclusion === 'none' && reports.every((report) => report.failing.length === 0);
}

function diagnoseWithoutLog(failure: JobFailure, reports: readonly TestReport[], rules: RuleSet): LogFinding {
  const annotated = diagnoseLog(toAnnotationDigest(failure.annotations), rules, {jobConclusion: 'failure'});
  const told = withoutLines(annotated);
  if (told.rootCause.length > 0 && told.category !== 'unknown') return told;
  const failing = reports.flatMap((report) => report.failing);
  if (failing.length > 0)
    return toTestFinding(
      failing.slice(0, 5).map((test) => test.message ?? toSafeText(test.name)),
      failing[0]?.name ?? '',
    );
  return told.rootCause.length > 0 ? told : toStepFinding(failure);
}

/** Annotations of level failure as if they were a log, so that the same rules read them. */
function toAnnotationDigest(annotations: readonly Annotation[]): LogDigest {
  const texts = annotations
    .filter((annotation) => annotation.level === 'failure')
    .flatMap((annotation) => annotation.message.split('\n'));
  const lines = texts.map((text, index): LogLine => ({number: index + 1, text: toSafeText(text), mark: 'error'}));
  return {
    format: 'plain',
    lineCount: lines.length,
    byteCount: 0,
    steps: [],
    windows: lines.length === 0 ? [] : [lines],
    exit: null,
  };
}

/** Line numbers of a digest that is no log mean nothing to a reader. */
function withoutLines(finding: LogFinding): LogFinding {
  return {...finding, excerpt: null, rootCause: finding.rootCause.map((one) => ({...one, line: null}))};
}

function toTestFinding(texts: readonly Candidate['text'][], firstTest: string): LogFinding {
  return {
    ...EMPTY,
    category: 'test-failure',
    transient: 'no',
    confidence: REPORT_CONFIDENCE,
    rootCause: texts.map((text, index) =>
      toCandidate(text, {
        rule: 'report.failed-test',
        score: 80 - index,
        reason: 'A test report names this failed test.',
      }),
    ),
    fingerprint: toFingerprint(['test-failure', 'report.failed-test', firstTest]),
    prevention: listPrevention('test-failure', undefined),
  };
}

function toStepFinding(failure: JobFailure): LogFinding {
  const {job, step} = failure;
  const cancelled = job.conclusion === 'cancelled';
  const text = toSafeText(
    step === null ? `The job ended as ${job.conclusion}, no step is named.` : `Step "${step}" failed.`,
  );
  return {
    ...EMPTY,
    category: cancelled ? 'cancelled' : 'unknown',
    confidence: STEP_CONFIDENCE,
    rootCause: [toCandidate(text, {rule: 'job.step', score: 10, reason: 'Nothing else could be read.'})],
    fingerprint: toFingerprint([cancelled ? 'cancelled' : 'unknown', 'job.step', step ?? job.name]),
  };
}

function toCandidate(text: Candidate['text'], about: Pick<Candidate, 'rule' | 'score' | 'reason'>): Candidate {
  return {job: null, line: null, text, ...about};
}

const EMPTY: LogFinding = {
  category: 'unknown',
  alternatives: [],
  transient: 'unknown',
  confidence: 0,
  rootCause: [],
  step: null,
  excerpt: null,
  fingerprint: toFingerprint(['unknown']),
  prevention: [],
  factors: [],
};
