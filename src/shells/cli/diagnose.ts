// `aftermath diagnose`: names the cause in logs, without policy and without writes.
import {readDigest} from '../../app/read-log.ts';
import {defaultPolicy} from '../../config/schema.ts';
import {diagnoseLog, toGreenLines} from '../../diagnosis/diagnose-log.ts';
import {BUILT_IN_RULES} from '../../diagnosis/rules.ts';
import {gradeSeverity} from '../../diagnosis/severity.ts';
import {LEVEL_NAMES} from '../../domain/category.ts';
import type {Diagnosis} from '../../domain/diagnosis.ts';
import type {TestReport} from '../../domain/evidence.ts';
import type {LogSource} from '../../ports/log-source.ts';
import {toDiagnosisDocument} from '../../render/diagnosis-document.ts';
import {listProblems, listValues, loadLogs, loadReports} from '../load.ts';
import {listSecrets} from '../secrets.ts';
import {type ExitCode, type Io, printDocuments, printProblems} from './io.ts';
import {toProblemDocument} from './tests.ts';

interface DiagnoseOptions {
  readonly log: readonly string[];
  readonly report?: readonly string[];
  readonly greenLog?: string;
  readonly json?: true;
}

/** 0 when every log was answered, 2 when one could not be read. */
export async function runDiagnose(io: Io, options: DiagnoseOptions): Promise<ExitCode> {
  const secrets = listSecrets(io.env, '');
  const logs = await loadLogs(io.cwd, options.log);
  const reports = await loadReports(io.cwd, options.report ?? [], secrets);
  const green = await loadLogs(io.cwd, options.greenLog === undefined ? [] : [options.greenLog]);
  const documents: unknown[] = [];
  for (const {file, result} of logs) {
    if (!result.ok) {
      documents.push({schema: 'aftermath/diagnosis/1', file, problem: toProblemDocument(result.problem)});
      continue;
    }
    const diagnosis = await diagnoseSource(result.value, listValues(reports), {green: listValues(green)[0], secrets});
    documents.push(toDiagnosisDocument(file, diagnosis));
    if (!options.json) io.out(toText(file, diagnosis));
  }
  if (options.json) printDocuments(io, documents);
  const problems = [...listProblems(logs), ...listProblems(reports), ...listProblems(green)];
  printProblems(io, problems);
  return problems.length === 0 ? 0 : 2;
}

interface DiagnosisExtras {
  /** Log of a green run to compare with. */
  readonly green?: LogSource | undefined;
  /** Values that must not be shown. */
  readonly secrets?: readonly string[];
}

/** The diagnosis of one log by the built-in rules, graded as if nothing were known of branch or past. */
export async function diagnoseSource(
  source: LogSource,
  reports: readonly TestReport[],
  {green, secrets = []}: DiagnosisExtras = {},
): Promise<Diagnosis> {
  const rules = BUILT_IN_RULES();
  const digest = await readDigest(source, {patterns: rules.rules, secrets});
  const greenDigest = green === undefined ? null : await readDigest(green, {patterns: rules.rules});
  const greenLines = greenDigest === null ? new Set<string>() : toGreenLines(greenDigest);
  const finding = diagnoseLog(digest, rules, {reports, greenLines});
  const failedTests = reports.flatMap((report) => report.failing);
  const severity = gradeSeverity(
    {
      category: finding.category,
      transient: finding.transient,
      branch: null,
      defaultBranch: null,
      branchProtected: null,
      fromFork: false,
      workflow: '',
      jobs: [],
      totalJobs: 1,
      failedTests: failedTests.length,
      changedFiles: null,
      occurrences: 1,
      knownFlake: false,
    },
    defaultPolicy().severity,
  );
  return {...finding, severity, failedTests, jobs: []};
}

function toText(file: string, diagnosis: Diagnosis): string {
  const {category, severity, transient, confidence} = diagnosis;
  if (category === 'none') return `${file}: no failure found\n`;
  const head = `${file}: ${category}, severity ${severity.level} ${LEVEL_NAMES[severity.level]}, transient ${transient}, confidence ${confidence}\n`;
  const lines = diagnosis.rootCause.map(
    (one, index) => `  ${index + 1}. ${one.line === null ? '' : `line ${one.line}: `}${one.text}  [${one.rule}]\n`,
  );
  const advice = diagnosis.prevention.map((text) => `  → ${text}\n`);
  return head + lines.join('') + advice.join('');
}
