// `aftermath tests`: reads test reports and says what failed.

import type {TestReport} from '../../domain/evidence.ts';
import {explainProblem, type Problem, type SourceSpan} from '../../domain/problem.ts';
import {type Loaded, listProblems, loadReports} from '../load.ts';
import {listSecrets} from '../secrets.ts';
import {type ExitCode, type Io, printDocuments, printProblems} from './io.ts';

interface TestsOptions {
  readonly report: readonly string[];
  readonly json?: true;
}

/** 0 when every report could be read, red tests or not; 2 when one could not. */
export async function runTests(io: Io, options: TestsOptions): Promise<ExitCode> {
  const loaded = await loadReports(io.cwd, options.report, listSecrets(io.env, ''));
  const problems = listProblems(loaded);
  if (options.json) printDocuments(io, loaded.map(toDocument));
  else for (const one of loaded) if (one.result.ok) io.out(toText(one.result.value));
  printProblems(io, problems);
  return problems.length === 0 ? 0 : 2;
}

function toDocument({file, result}: Loaded<TestReport>): unknown {
  if (!result.ok) return {file, problem: toProblemDocument(result.problem)};
  const {flaky: _, ...counted} = result.value;
  return {...counted, file};
}

/** A problem for machines: code, place or null, and the same sentence that people get. */
export function toProblemDocument(problem: Problem): {
  readonly code: string;
  readonly at: SourceSpan | null;
  readonly detail: string;
} {
  return {code: problem.code, at: 'at' in problem ? problem.at : null, detail: explainProblem(problem)};
}

function toText(report: TestReport): string {
  const {file, tests, passed, failed, errored, skipped} = report;
  const counts = `${tests} tests: ${passed} passed, ${failed} failed, ${errored} errored, ${skipped} skipped`;
  const failing = report.failing.map((test) => {
    const place = test.file === null ? '' : ` (${test.file}${test.line === null ? '' : `:${test.line}`})`;
    return `  ✗ ${test.classname === '' ? '' : `${test.classname} › `}${test.name}${place}\n`;
  });
  return `${file}: ${counts}\n${failing.join('')}`;
}
