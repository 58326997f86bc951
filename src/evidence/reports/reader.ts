// Reads a test report as a stream. Malformed, foreign and empty files are refused with their place; no entity is ever expanded.
import {SaxesParser} from 'saxes';
import type {TestReport} from '../../domain/evidence.ts';
import type {Problem, SourceSpan} from '../../domain/problem.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import {createXmlTextReader} from './decode.ts';
import {explainRoot, isReportRoot} from './dialects.ts';
import {ReportTally} from './tally.ts';

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

/** A reader for one report; see `parseTestReport`. Keeps counts and failures only, and the longest single CDATA section. */
export function createReportReader(file: string, secrets: readonly string[] = []): ReportReader {
  const text = createXmlTextReader();
  const xml = createXmlReader(new ReportTally(secrets));
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
      if (flaw !== null) return err(toMalformed({file, line: flaw.line, column: flaw.column}, flaw));
      const {tally} = xml;
      if (tally.root !== null && isReportRoot(tally.root)) return ok(tally.toReport(file));
      return err({code: 'REPORT_UNKNOWN', file, detail: explainRoot(tally.root ?? '')});
    },
  };
}

interface Flaw {
  readonly line: number;
  readonly column: number;
  readonly what: string;
  readonly casesBefore: number;
}

interface XmlReader {
  readonly tally: ReportTally;
  write(text: string): void;
  end(rest: string): void;
  /** First violation of the XML rules; null while there is none. */
  flaw(): Flaw | null;
}

/** Connects the parser with the tally. Text is asked for only where it is kept, so that output is never collected. */
function createXmlReader(tally: ReportTally): XmlReader {
  const parser = new SaxesParser();
  let flaw: Flaw | null = null;
  const collect = (text: string): void => tally.text(text);
  const listen = (): void => {
    if (tally.wantsText) parser.on('text', collect);
    else parser.off('text');
  };
  parser.on('error', (error) => {
    const column = Math.max(1, parser.columnIndex);
    flaw ??= {line: parser.line, column, what: toReason(error.message), casesBefore: tally.cases};
  });
  parser.on('opentag', (tag) => {
    tally.open(tag.name, tag.attributes);
    listen();
  });
  parser.on('cdata', (text) => {
    if (tally.wantsText) tally.text(text);
  });
  parser.on('closetag', () => {
    tally.close();
    listen();
  });
  return {
    tally,
    write: (text) => void parser.write(text),
    end: (rest) => void parser.write(rest).close(),
    flaw: () => flaw,
  };
}

/** The parser's sentence without the place that it puts in front and without its full stop. */
function toReason(message: string): string {
  return message
    .replace(/^(?:\d+:\d+: )?/, '')
    .replace(/\.$/, '')
    .slice(0, 200);
}

function toMalformed(at: SourceSpan, flaw: Flaw): Problem {
  const read = flaw.casesBefore === 0 ? '' : ` (test cases read before it: ${flaw.casesBefore})`;
  const advice = 'the file is cut short or its writer does not escape; read the log of the test step instead';
  return {code: 'REPORT_MALFORMED', at, detail: `not well-formed XML${read}: ${flaw.what}; ${advice}`};
}
