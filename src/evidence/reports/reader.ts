// Reads a test report as a stream. Malformed, foreign and empty files are refused with their place; no entity is expanded.
import type {TestReport} from '../../domain/evidence.ts';
import type {Problem} from '../../domain/problem.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import {createXmlTextReader} from './decode.ts';
import {explainRoot, isReportRoot} from './dialects.ts';
import type {Flaw} from './flaw.ts';
import {ReportTally} from './tally.ts';
import {createXmlReader} from './xml.ts';

/** Takes a report piece by piece. Pieces may be cut anywhere. */
export interface ReportReader {
  write(bytes: Uint8Array): void;
  /** The report, or why there is none. Call once, last. */
  end(): Result<TestReport>;
}

/** Piece size for a report that is in memory as a whole: one piece at a time is decoded. */
const SLICE_BYTES = 65_536;

/**
 * The tests of a JUnit XML file or of one of its dialects, in order of the file.
 * Problems: REPORT_EMPTY for 0 bytes, REPORT_MALFORMED with the place for what is not well-formed XML, REPORT_UNKNOWN for
 * other XML. `secrets`: values that must not be in a message.
 */
export function parseTestReport(file: string, bytes: Uint8Array, secrets: readonly string[] = []): Result<TestReport> {
  const reader = createReportReader(file, secrets);
  for (let start = 0; start < bytes.length; start += SLICE_BYTES) {
    reader.write(bytes.subarray(start, start + SLICE_BYTES));
  }
  return reader.end();
}

/** A reader for one report; see `parseTestReport`. Holds counts, failures and the longest single CDATA section. */
export function createReportReader(file: string, secrets: readonly string[] = []): ReportReader {
  const text = createXmlTextReader();
  const tally = new ReportTally(secrets);
  const xml = createXmlReader(tally);
  let byteCount = 0;

  return {
    write(bytes) {
      byteCount += bytes.length;
      if (xml.flaw() === null) xml.write(text.write(bytes));
    },
    end() {
      if (byteCount === 0) return err({code: 'REPORT_EMPTY', file});
      if (xml.flaw() === null) xml.end(text.end());
      const flaw = xml.flaw();
      if (flaw !== null) return err(toMalformed(file, flaw, tally.cases));
      if (tally.root !== null && isReportRoot(tally.root)) return ok(tally.toReport(file));
      return err({code: 'REPORT_UNKNOWN', file, detail: explainRoot(tally.root ?? '')});
    },
  };
}

function toMalformed(file: string, flaw: Flaw, casesBefore: number): Problem {
  const read = casesBefore === 0 ? '' : ` (test cases read before it: ${casesBefore})`;
  const advice = 'the file is cut short or its writer does not escape; read the log of the test step instead';
  const at = {file, line: flaw.line, column: flaw.column};
  return {code: 'REPORT_MALFORMED', at, detail: `not well-formed XML${read}: ${flaw.what}; ${advice}`};
}
