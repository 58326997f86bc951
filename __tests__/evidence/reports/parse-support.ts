// Shorthands for the tests of the report reader.
import type {TestReport} from '../../../src/domain/evidence.ts';
import {explainProblem, type Problem} from '../../../src/domain/problem.ts';
import {parseTestReport} from '../../../src/evidence/reports/reader.ts';

const bytes = (xml: string | Uint8Array): Uint8Array => (typeof xml === 'string' ? new TextEncoder().encode(xml) : xml);

/** The report of a text that must be one. */
export function reportOf(xml: string | Uint8Array, secrets: readonly string[] = []): TestReport {
  const result = parseTestReport('r.xml', bytes(xml), secrets);
  if (!result.ok) throw new Error(explainProblem(result.problem));
  return result.value;
}

/** The problem of a text that must have one. */
export function problemOf(xml: string | Uint8Array): Problem {
  const result = parseTestReport('r.xml', bytes(xml));
  if (result.ok) throw new Error('a problem was expected');
  return result.problem;
}

/** `suites tests passed failed errored skipped`, as one line. */
export function countsOf(xml: string | Uint8Array): string {
  const {suites, tests, passed, failed, errored, skipped} = reportOf(xml);
  return [suites, tests, passed, failed, errored, skipped].join(' ');
}

/** Names of the failing tests, with their class, in order. */
export function failingOf(xml: string | Uint8Array): readonly string[] {
  return reportOf(xml).failing.map((failure) => `${failure.classname}#${failure.name}`);
}
