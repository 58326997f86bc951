// Counts a JUnit document from its elements, not from the totals its writer claims; space grows with failures only.
import type {TestFailure, TestReport} from '../../domain/evidence.ts';
import {Claims} from './claims.ts';
import {type Attributes, addText, type Complaint} from './complaint.ts';
import {findStatement, type Outcome, type Statement, toLocalName} from './dialects.ts';
import {
  addStatement,
  type MessageBound,
  type OpenCase,
  openCase,
  toFailure,
  toOutcome,
  toTrouble,
} from './test-case.ts';

/** Length of a message, in UTF-16 units, for the first failures and for those after them: 50,000 red tests stay small. */
const MESSAGE_UNITS = {first: 2_000, later: 200, firstCount: 1_000} as const;

/** Children of a failure whose text is the test's output and not the failure's message. */
const OUTPUT: ReadonlySet<string> = new Set(['system-out', 'system-err']);

interface Suite {
  readonly name: string;
  /** Its own file, else that of the suite around it. */
  readonly file: string | null;
}

/** Takes the events of an XML parser in document order. A test case inside a test case is not counted. */
export class ReportTally {
  readonly #secrets: readonly string[];
  readonly #counts: Record<Outcome, number> = {passed: 0, skipped: 0, failed: 0, errored: 0};
  readonly #failing: TestFailure[] = [];
  readonly #flaky: TestFailure[] = [];
  readonly #claims = new Claims();
  /** Local names of the open elements, root first. */
  readonly #path: string[] = [];
  readonly #suites: Suite[] = [];
  #root: string | null = null;
  #suiteCount = 0;
  #case: {readonly open: OpenCase; readonly depth: number} | null = null;
  #complaint: {readonly collects: Complaint | null; readonly depth: number} | null = null;

  constructor(secrets: readonly string[]) {
    this.#secrets = secrets;
  }

  /** Local name of the root element; null before it was seen. */
  get root(): string | null {
    return this.#root;
  }

  /** Test cases read to their end. */
  get cases(): number {
    const {passed, skipped, failed, errored} = this.#counts;
    return passed + skipped + failed + errored;
  }

  /** True while text would be kept. */
  get wantsText(): boolean {
    return this.#complaint?.collects != null && !OUTPUT.has(this.#path.at(-1) ?? '');
  }

  open(name: string, attributes: Attributes): void {
    const local = toLocalName(name);
    this.#root ??= local;
    if (local === 'testsuites' && this.#path.length === 0) this.#claims.addRoot(attributes);
    else if (local === 'testsuite') this.#openSuite(attributes);
    else if (local === 'testcase' && this.#case === null) this.#openCase(attributes);
    else this.#openStatement(findStatement(local), attributes);
    this.#path.push(local);
  }

  text(text: string): void {
    const complaint = this.#complaint?.collects;
    if (complaint) addText(complaint, text);
  }

  close(): void {
    const local = this.#path.pop();
    const depth = this.#path.length;
    if (this.#complaint?.depth === depth) this.#complaint = null;
    if (this.#case?.depth === depth) this.#closeCase(this.#case.open);
    else if (local === 'testsuite') this.#suites.pop();
  }

  /** The report. Where no test case is listed, what the suites claim has to do. */
  toReport(file: string): TestReport {
    const isListed = this.cases > 0;
    const {tests, failed, errored, skipped} = isListed ? {...this.#counts, tests: this.cases} : this.#claims.toTotals();
    return {
      file,
      format: 'junit-xml',
      suites: this.#suiteCount,
      tests,
      passed: Math.max(0, tests - failed - errored - skipped),
      failed,
      errored,
      skipped,
      failing: isListed ? this.#failing : this.#claims.trouble.map((trouble) => trouble.failure),
      flaky: this.#flaky,
    };
  }

  #openSuite(attributes: Attributes): void {
    if (this.#suites.length === 0) this.#claims.addOutermostSuite(attributes);
    this.#suiteCount += 1;
    this.#suites.push({
      name: attributes['name'] ?? '',
      file: attributes['file'] ?? this.#suites.at(-1)?.file ?? null,
    });
  }

  #openCase(attributes: Attributes): void {
    const open = openCase(attributes, this.#suites.at(-1)?.file ?? null);
    this.#case = {open, depth: this.#path.length};
  }

  #openStatement(statement: Statement | null, attributes: Attributes): void {
    if (statement === null) return;
    const depth = this.#path.length;
    if (this.#case?.depth === depth - 1) {
      this.#complaint = {collects: addStatement(this.#case.open, statement, attributes), depth};
      return;
    }
    const suite = this.#path.at(-1) === 'testsuite' ? this.#suites.at(-1) : undefined;
    if (suite === undefined || (statement !== 'failed' && statement !== 'errored')) return;
    this.#claims.trouble.push({outcome: statement, failure: toTrouble(suite, attributes, this.#bound(0))});
  }

  #closeCase(open: OpenCase): void {
    this.#case = null;
    const outcome = toOutcome(open);
    this.#counts[outcome] += 1;
    if (outcome === 'failed' || outcome === 'errored') {
      this.#failing.push(toFailure(open, this.#bound(this.#failing.length)));
    } else if (open.isRetried) {
      this.#flaky.push(toFailure(open, this.#bound(this.#flaky.length)));
    }
  }

  #bound(earlierMessages: number): MessageBound {
    const isFirst = earlierMessages < MESSAGE_UNITS.firstCount;
    return {maxUnits: isFirst ? MESSAGE_UNITS.first : MESSAGE_UNITS.later, secrets: this.#secrets};
  }
}
