// Every refusal of this room is made here: with the file, the place in it, and a sentence on what to do next.
import type {Problem} from '../domain/problem.ts';
import {err, type Result} from '../domain/result.ts';

const BOM = '\uFEFF';

/** A text without its byte order mark, which stands for no column and is put back by whoever writes. */
export interface BareText {
  readonly bom: string;
  readonly text: string;
}

/** Takes a byte order mark off. */
export function withoutBom(text: string): BareText {
  return text.startsWith(BOM) ? {bom: BOM, text: text.slice(1)} : {bom: '', text};
}

/** A file that does not parse. `offset` counts UTF-16 units from the start of the text without its byte order mark. */
export function malformed(source: {file: string; text: string}, offset: number, detail: string): Result<never> {
  return err({code: 'PLAN_MALFORMED', at: {file: source.file, ...placeAt(source.text, offset)}, detail});
}

/** A file that parses and is no plan we can name; `mapping` is the policy entry that would make it one. */
export function unknownPlan(
  file: string,
  detail: string,
  candidates: readonly string[] = [],
  mapping?: string,
): Result<never> {
  const problem = {code: 'PLAN_UNKNOWN', file, candidates, detail} as const;
  return err(mapping === undefined ? problem : {...problem, mapping});
}

/** A plan that is listed but not edited, or not at this item. */
export function notEditable(file: string, shape: string, detail: string): Result<never> {
  return err({code: 'PLAN_NOT_EDITABLE', file, shape, detail});
}

/** An edit that was made, checked and thrown away. */
export function unproven(file: string, detail: string): Problem {
  return {code: 'PLAN_EDIT_UNPROVEN', file, detail};
}

/** Line and column of an offset, both 1-based; a line ends at LF only. */
export function placeAt(text: string, offset: number): {readonly line: number; readonly column: number} {
  const end = Math.max(0, Math.min(offset, text.length));
  let line = 1;
  let lineStart = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) {
    line += 1;
    lineStart = at + 1;
  }
  return {line, column: end - lineStart + 1};
}

/** A piece of the file as it may stand in a message: one line, at most 24 units, control characters escaped, in backticks. */
export function quote(piece: string): string {
  const cut = piece.length > 24 ? `${piece.slice(0, 23)}…` : piece;
  const safe = cut
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
    .replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, (unit) => {
      return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
  return `\`${safe}\``;
}

/** Offset of the first merge marker, or null when the text does not hold both the opening and the closing one. */
export function findMergeMarker(text: string): number | null {
  const open = /^<{7}(?:[ \t].*)?\r?$/m.exec(text);
  const close = /^>{7}(?:[ \t].*)?\r?$/m.exec(text);
  return open === null || close === null || close.index < open.index ? null : open.index;
}

export const MERGE_MARKER_DETAIL =
  'an unresolved merge stands here (<<<<<<<); choose one side and remove the three marker lines';
