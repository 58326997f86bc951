// The words of JUnit XML and its dialects: which element says what about a test, and what other roots are.

/** How a test ended, from best to worst: the worst statement inside a test case counts. */
export const OUTCOMES = ['passed', 'skipped', 'failed', 'errored'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What a child of a test case says. `retried`: an earlier try of this test failed. */
export type Statement = 'skipped' | 'failed' | 'errored' | 'retried';

/**
 * Children of `testcase`. The four rerun and flaky words are Maven Surefire's, written by nextest and Gradle too: `flaky…`
 * comes with a pass in the end, `rerun…` beside the `failure` that decided.
 */
const STATEMENTS: ReadonlyMap<string, Statement> = new Map([
  ['failure', 'failed'],
  ['error', 'errored'],
  ['skipped', 'skipped'],
  ['skip', 'skipped'],
  ['ignored', 'skipped'],
  ['flakyFailure', 'retried'],
  ['flakyError', 'retried'],
  ['rerunFailure', 'retried'],
  ['rerunError', 'retried'],
]);

/** Words in the `status` or `result` attribute of a test case that has no child to say so. */
const STATUS_WORDS: ReadonlyMap<string, Outcome> = new Map([
  ['fail', 'failed'],
  ['failed', 'failed'],
  ['failure', 'failed'],
  ['error', 'errored'],
  ['errored', 'errored'],
]);

/** Roots of other tools' files, so that a refusal can say what the file is. */
const OTHER_ROOTS: ReadonlyMap<string, string> = new Map([
  ['test-run', 'NUnit 3 results'],
  ['test-results', 'NUnit 2 results'],
  ['assemblies', 'xUnit.net results'],
  ['assembly', 'xUnit.net results'],
  ['TestRun', 'Visual Studio test results (TRX)'],
  ['testng-results', 'TestNG results'],
  ['robot', 'Robot Framework output'],
  ['Site', 'CTest results'],
  ['checkstyle', 'Checkstyle findings'],
  ['coverage', 'a coverage report'],
  ['report', 'a coverage report'],
  ['html', 'a web page'],
]);

/** Name of an element without its namespace prefix. */
export function toLocalName(name: string): string {
  return name.slice(name.lastIndexOf(':') + 1);
}

export function isReportRoot(localName: string): boolean {
  return localName === 'testsuites' || localName === 'testsuite';
}

/** What a child element of a test case says about it; null for output, properties and everything else. */
export function findStatement(localName: string): Statement | null {
  return STATEMENTS.get(localName) ?? null;
}

/** What the attributes of a test case say when no child does. A word we do not know says nothing: the test passed. */
export function toAttributeOutcome(attributes: Readonly<Record<string, string>>): Outcome {
  const word = (attributes['status'] ?? attributes['result'] ?? '').toLowerCase();
  return STATUS_WORDS.get(word) ?? 'passed';
}

/** The worse of two outcomes. */
export function toWorse(a: Outcome, b: Outcome): Outcome {
  return OUTCOMES.indexOf(a) >= OUTCOMES.indexOf(b) ? a : b;
}

/** One sentence part on why this root is not a report that we read. */
export function explainRoot(localName: string): string {
  const known = OTHER_ROOTS.get(localName);
  const what = known === undefined ? '' : `, ${known}: let the test runner write JUnit XML as well`;
  return `its root is <${localName.slice(0, 80)}>${what}`;
}
