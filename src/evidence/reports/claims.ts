// What the writer of a report claims in attributes, and trouble stated for a whole suite. Used only when no test is listed.
import type {TestFailure} from '../../domain/evidence.ts';
import type {Attributes} from './complaint.ts';

/** Numbers of tests. `tests` is all of them. */
export interface Totals {
  readonly tests: number;
  readonly failed: number;
  readonly errored: number;
  readonly skipped: number;
}

/** A suite that failed as a whole, as when its set-up threw. */
export interface SuiteTrouble {
  readonly outcome: 'failed' | 'errored';
  readonly failure: TestFailure;
}

const NOTHING: Totals = {tests: 0, failed: 0, errored: 0, skipped: 0};

/** Claims of one document. */
export class Claims {
  readonly trouble: SuiteTrouble[] = [];
  #root: Totals | null = null;
  #suites: Totals = NOTHING;

  /** The attributes of a `testsuites` root: they speak for the whole document if they count at all. */
  addRoot(attributes: Attributes): void {
    if (attributes['tests'] !== undefined) this.#root = toTotals(attributes);
  }

  /** The attributes of an outermost suite; those of the suites inside it are part of its own. */
  addOutermostSuite(attributes: Attributes): void {
    const more = toTotals(attributes);
    const sum = this.#suites;
    this.#suites = {
      tests: sum.tests + more.tests,
      failed: sum.failed + more.failed,
      errored: sum.errored + more.errored,
      skipped: sum.skipped + more.skipped,
    };
  }

  /** The claimed numbers, at least what the suites' own trouble adds up to. */
  toTotals(): Totals {
    const claimed = this.#root ?? this.#suites;
    const failures = this.trouble.filter((trouble) => trouble.outcome === 'failed').length;
    const failed = Math.max(claimed.failed, failures);
    const errored = Math.max(claimed.errored, this.trouble.length - failures);
    return {...claimed, failed, errored, tests: Math.max(claimed.tests, failed + errored + claimed.skipped)};
  }
}

function toTotals(attributes: Attributes): Totals {
  return {
    tests: toCount(attributes['tests']),
    failed: toCount(attributes['failures']),
    errored: toCount(attributes['errors']),
    skipped: toCount(attributes['skipped'] ?? attributes['skips'] ?? attributes['skip'] ?? attributes['ignored']),
  };
}

function toCount(text: string | undefined): number {
  return /^\d{1,9}$/.test(text ?? '') ? Number(text) : 0;
}
