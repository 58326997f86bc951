// Parses JSON and JSON with comments into a tree whose nodes know their offsets; the first fault is told exactly.
import {type Node, type ParseError, parseTree} from 'jsonc-parser';
import {ok, type Result} from '../domain/result.ts';
import {explainFault} from './json-fault.ts';
import {findMergeMarker, MERGE_MARKER_DETAIL, malformed, withoutBom} from './plan-problem.ts';

/** A parsed file. Offsets of the tree count in `text`, which has no byte order mark. */
export interface JsonText {
  readonly file: string;
  readonly bom: string;
  readonly text: string;
  readonly root: Node;
}

/** Deepest nesting that is read. Real plans have under 10 levels; the parser and our walks recurse, the stack does not end before 5,000. */
const MAX_DEPTH = 256;

/** Parses a whole file. Comments and trailing commas are allowed; everything else that JSON forbids is `PLAN_MALFORMED`. */
export function parseJsonText(file: string, whole: string): Result<JsonText> {
  const {bom, text} = withoutBom(whole);
  const source = {file, text};
  if (text.trim() === '') {
    return malformed(source, 0, 'the file is empty; write the plan again, or restore it from git');
  }
  const deep = findTooDeep(text);
  if (deep !== null)
    return malformed(
      source,
      deep,
      `nested deeper than ${MAX_DEPTH} levels; no plan needs that, check what wrote the file`,
    );
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, {allowTrailingComma: true});
  const first = errors.reduce<ParseError | null>(
    (best, each) => (best === null || each.offset < best.offset ? each : best),
    null,
  );
  if (first !== null || root === undefined) return refuse(source, first);
  return ok({file, bom, text, root});
}

function refuse(source: {file: string; text: string}, error: ParseError | null): Result<never> {
  const fault = explainFault(source.text, error ?? {error: 4, offset: 0, length: 0});
  const marker = findMergeMarker(source.text);
  if (marker !== null && marker <= fault.offset) return malformed(source, marker, MERGE_MARKER_DETAIL);
  return malformed(source, fault.offset, fault.detail);
}

/** What may hold a bracket that opens nothing, or opens or closes a level. A raw line break ends a text, as for the parser. */
const DEPTH = /"(?:[^"\\\n\r]|\\[^\n\r])*"?|\/\/[^\n\r]*|\/\*[^*]*(?:\*(?!\/)[^*]*)*(?:\*\/)?|[[{\]}]/g;

/** Offset of the first bracket that opens a level too many, or null. Goes over the text, so that depth costs no stack. */
function findTooDeep(text: string): number | null {
  let depth = 0;
  for (const {0: token, index} of text.matchAll(DEPTH)) {
    if (token === '{' || token === '[') depth += 1;
    else if (token === '}' || token === ']') depth -= 1;
    if (depth > MAX_DEPTH) return index;
  }
  return null;
}
