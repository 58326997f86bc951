// Where a test failed, as far as its report says so.
import type {Attributes, Complaint} from './complaint.ts';

/** A place in the tested project. `line` is 1-based; null when unknown. */
export interface Place {
  readonly file: string | null;
  readonly line: number | null;
}

/** A test case, as far as its place is concerned. */
interface Test {
  readonly attributes: Attributes;
  readonly suiteFile: string | null;
}

/** The complaint's own attributes, else the test's, else a place named in the complaint's text, else the suite's file. */
export function findPlace(test: Test, complaint: Complaint | null): Place {
  const own = complaint?.attributes;
  if (own?.['file']) return {file: own['file'], line: toLine(own['line'])};
  const {attributes} = test;
  if (attributes['file']) return {file: attributes['file'], line: toLine(attributes['line'])};
  return findPlaceInText(complaint?.body ?? '') ?? {file: test.suiteFile, line: null};
}

/** `path.ext:12` at the start of a line, as pytest, PHPUnit, Catch2 and compilers write it. */
function findPlaceInText(text: string): Place | null {
  const match = /^(?:at )?(?<file>[^\s:()]{1,300}\.[A-Za-z]\w{0,7}):(?<line>\d{1,7})(?:[:)\s]|$)/m.exec(text);
  if (match === null) return null;
  return {file: match.groups?.['file'] ?? null, line: toLine(match.groups?.['line'])};
}

/** A 1-based line. pytest's older format counts from 0, and a 0 tells nothing. */
function toLine(text: string | undefined): number | null {
  const line = /^\d{1,9}$/.test(text ?? '') ? Number(text) : 0;
  return line > 0 ? line : null;
}
