// All failed jobs of a run to one diagnosis per cause, worst first.

import {corroborate} from '../diagnosis/environment/corroborate.ts';
import {NO_WORDS, obeyCategory, obeyLevel, type PeoplesWords} from '../diagnosis/obey.ts';
import {gradeSeverity, type SeveritySettings} from '../diagnosis/severity.ts';
import type {Incident} from '../domain/decision.ts';
import type {Diagnosis, LogFinding} from '../domain/diagnosis.ts';
import type {Evidence, TestFailure} from '../domain/evidence.ts';
import {type Fingerprint, toFingerprint} from '../domain/ids.ts';
import {toSafeText} from '../evidence/safe-text.ts';
import {diagnoseJob, type JobSettings} from './diagnose-job.ts';

export interface DiagnoseSettings extends JobSettings {
  readonly severity: SeveritySettings;
  /** Causes that are known to come and go; left out where nothing is remembered. */
  readonly knownFlakes?: ReadonlySet<Fingerprint>;
  /** What people said about causes; left out where nothing is remembered. */
  readonly words?: PeoplesWords;
}

/** Incidents are asked how often a cause was seen before; null when they could not be read. */
export function diagnoseRun(
  evidence: Evidence,
  incidents: readonly Incident[] | null,
  settings: DiagnoseSettings,
): readonly [Diagnosis, ...Diagnosis[]] {
  const findings = evidence.failures.map((failure) => ({
    job: failure.job.name,
    finding: obeyCategory(diagnoseJob(failure, evidence.reports, settings), settings.words ?? NO_WORDS),
  }));
  const groups = groupByFingerprint(withoutPassed(findings));
  const graded = groups.map((group) =>
    toDiagnosis(group, {evidence, incidents, settings, isOnly: groups.length === 1}),
  );
  const [first, ...rest] = graded.toSorted(
    (a, b) =>
      b.severity.level - a.severity.level ||
      b.jobs.length - a.jobs.length ||
      b.confidence - a.confidence ||
      // Which cause names the incident must not depend on the order in which jobs are listed.
      (a.fingerprint < b.fingerprint ? -1 : 1),
  );
  return first === undefined
    ? [toDiagnosis(nothingRead(evidence), {evidence, incidents, settings, isOnly: true})]
    : [first, ...rest];
}

interface JobFinding {
  readonly job: string;
  readonly finding: LogFinding;
}

/** Jobs that passed after all are left out, unless that is all there is to say. */
function withoutPassed(findings: readonly JobFinding[]): readonly JobFinding[] {
  const failed = findings.filter(({finding}) => finding.category !== 'none');
  return failed.length === 0 ? findings : failed;
}

interface Group {
  readonly finding: LogFinding;
  readonly jobs: readonly string[];
}

interface Grading {
  readonly evidence: Evidence;
  readonly incidents: readonly Incident[] | null;
  readonly settings: DiagnoseSettings;
  readonly isOnly: boolean;
}

/** Jobs with the same cause under one finding: that of the surest job, in the order of first sight. */
function groupByFingerprint(findings: readonly JobFinding[]): readonly Group[] {
  const groups = new Map<Fingerprint, {finding: LogFinding; jobs: string[]}>();
  for (const {job, finding} of findings) {
    const group = groups.get(finding.fingerprint);
    if (group === undefined) {
      groups.set(finding.fingerprint, {finding, jobs: [job]});
    } else {
      group.jobs.push(job);
      if (finding.confidence > group.finding.confidence) group.finding = finding;
    }
  }
  return [...groups.values()];
}

function toDiagnosis(group: Group, grading: Grading): Diagnosis {
  const {evidence, settings} = grading;
  const {finding, jobs} = group;
  const failedTests = listFailedTests(finding, grading);
  const graded = gradeSeverity(
    {
      category: finding.category,
      transient: finding.transient,
      branch: evidence.run.branch,
      defaultBranch: evidence.run.defaultBranch,
      branchProtected: evidence.branchProtected,
      fromFork: evidence.run.fromFork,
      workflow: evidence.run.workflow,
      jobs,
      totalJobs: evidence.totalJobs,
      failedTests: failedTests.length,
      changedFiles: evidence.commit?.changedFiles ?? null,
      occurrences: countOccurrences(finding.fingerprint, grading),
      knownFlake: settings.knownFlakes?.has(finding.fingerprint) ?? false,
    },
    settings.severity,
  );
  const severity = obeyLevel(graded, finding.fingerprint, settings.words ?? NO_WORDS);
  const witnessed = corroborate(finding.category, evidence.environment ?? null);
  return {...finding, factors: [...finding.factors, ...witnessed], jobs, failedTests, severity};
}

/** Reports do not say which job wrote them: they belong to the test failure, or to the only cause there is. */
function listFailedTests(finding: LogFinding, {evidence, isOnly}: Grading): readonly TestFailure[] {
  const belongs = isOnly || finding.category === 'test-failure';
  return belongs ? evidence.reports.flatMap((report) => report.failing) : [];
}

/** Times this cause was seen on the branch, this run included once. */
function countOccurrences(fingerprint: Fingerprint, {evidence, incidents}: Grading): number {
  const {run} = evidence;
  const known = incidents?.find((one) => one.record.fingerprint === fingerprint && one.record.branch === run.branch);
  if (known === undefined) return 1;
  const counted = known.record.occurrences.some((one) => one.runId === run.id && one.attempt === run.attempt);
  return known.record.count + (counted ? 0 : 1);
}

/** A failed run without a readable failed job: the workflow file itself was refused, or nothing could be listed. */
function nothingRead(evidence: Evidence): Group {
  const refused = evidence.run.conclusion === 'startup_failure';
  const text = refused ? 'The workflow could not start: its file was refused.' : 'No failed job could be read.';
  const category = refused ? 'config' : 'unknown';
  return {
    jobs: [],
    finding: {
      category,
      alternatives: [],
      transient: refused ? 'no' : 'unknown',
      confidence: refused ? 0.9 : 0,
      rootCause: [
        {
          job: null,
          line: null,
          text: toSafeText(text),
          rule: 'run.conclusion',
          score: 10,
          reason: `The run ended as ${evidence.run.conclusion}.`,
        },
      ],
      step: null,
      excerpt: null,
      fingerprint: toFingerprint([category, 'run.conclusion', evidence.run.workflow]),
      prevention: [],
      factors: [],
    },
  };
}
