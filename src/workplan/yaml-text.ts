// Parses YAML that is to be one document: what the library refuses, and a second document, is told at its place.
import {type Document, isScalar, parseAllDocuments, visit} from 'yaml';
import {ok, type Result} from '../domain/result.ts';
import {malformed} from './plan-problem.ts';
import {parseYamlDocument, type YamlFault} from './yaml-parse.ts';

const QUIET = {prettyErrors: false, logLevel: 'silent', uniqueKeys: false} as const;

/** A text with the name of its file. */
interface Source {
  readonly file: string;
  readonly text: string;
}

/** The only document of a text. PLAN_MALFORMED at the first fault, or where a second document with something in it begins. */
export function parseYamlText(source: Source): Result<Document.Parsed> {
  try {
    const {document, fault} = parseYamlDocument(source.text);
    if (fault !== null) return explainFault(source, document, fault);
    const second = findSecond(source.text);
    if (second === null) return ok(document);
    return malformed(
      source,
      second,
      'another YAML document begins here, and a plan is one document; move it into a file of its own',
    );
  } catch {
    // The parser recurses: a hostile depth ends its stack. Nothing else of ours runs in here.
    return malformed(source, 0, 'nested too deeply to be read; no plan needs that, check what wrote the file');
  }
}

/** Offset of the second document that has a content; null for none. Empty ones take nothing away. */
function findSecond(text: string): number | null {
  // Only a line of dashes begins one, and few files have it: the others are parsed once.
  if (!/^---/m.test(text)) return null;
  const [, ...more] = parseAllDocuments(text, QUIET);
  const other = more.find(({contents}) => contents !== null && !(isScalar(contents) && contents.value === null));
  return other === undefined ? null : other.range[0];
}

function explainFault(source: Source, document: Document.Parsed, {code, offset, message}: YamlFault): Result<never> {
  const quote = code === 'MISSING_CHAR' ? findQuote(document, offset) : null;
  if (quote !== null) {
    return malformed(
      source,
      quote,
      'the quote that opens here has no end, or its text goes on at the margin; close it, or indent the text',
    );
  }
  return malformed(source, offset, explain(code, message));
}

/** Where the quoted text begins that a place lies in; the library tells the place where it gave up. */
function findQuote(document: Document.Parsed, offset: number): number | null {
  let found: number | null = null;
  visit(document, {
    Scalar(_, {type, range}) {
      const quoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
      if (!quoted || !range || range[0] > offset || range[1] < offset) return undefined;
      found = range[0];
      return visit.BREAK;
    },
  });
  return found;
}

function explain(code: string, message: string): string {
  if (code === 'DUPLICATE_KEY') return 'this key stands twice in one map; remove one of them';
  if (code === 'TAB_AS_INDENT') return 'a tab is used as indentation, which YAML forbids; use spaces';
  const [first = ''] = message.split('\n');
  return `not valid YAML: ${first.slice(0, 120).trim()}; correct this line`;
}
