// Where an XML text really breaks a rule: the parser notices some flaws only long after the character that is wrong.

/** A violation of the XML rules. `line` and `column` are 1-based; `column` counts UTF-16 units. */
export interface Flaw {
  readonly line: number;
  readonly column: number;
  readonly what: string;
}

/** The piece of text in which the parser found a flaw. */
export interface FlawContext {
  readonly piece: string;
  /** Line (1-based) and column (0-based) at which the piece starts. */
  readonly line: number;
  readonly column: number;
  /** Offset in the piece behind the last thing that was complete. */
  readonly from: number;
}

/** What a parser says of an `&` that starts no reference: it has read on to the next `;`, or to the end. */
const AMPERSAND_REASONS = /entity name|^unexpected end|^unclosed tag|^unclosed root/;
const REFERENCE = /&(?!(?:#\d{1,7}|#x[\da-fA-F]{1,6}|[A-Za-z_:][\w.:-]*);)/;
const RAW_SECTION = /<!\[CDATA\[|<!--|<\?(?!xml\s)/;
/** White space, XML declaration, document type. */
const PROLOGUE = /^(?:\s*<[?!][^>]*>)*\s*/;

/** The flaw at the character to blame, if that can be told from this piece; else as reported. */
export function toBlamed(reported: Flaw, context: FlawContext): Flaw {
  const rest = context.piece.slice(context.from);
  if (AMPERSAND_REASONS.test(reported.what)) {
    const offset = rest.search(REFERENCE);
    const isRaw = RAW_SECTION.test(rest.slice(0, Math.max(0, offset)));
    if (offset >= 0 && !isRaw)
      return {...placeOf(context, context.from + offset), what: 'an & that is not written &amp;'};
  }
  if (reported.what.startsWith('text data outside')) {
    const offset = PROLOGUE.exec(rest)?.[0].length ?? 0;
    if (offset < rest.length) return {...placeOf(context, context.from + offset), what: reported.what};
  }
  return reported;
}

function placeOf(context: FlawContext, offset: number): {readonly line: number; readonly column: number} {
  const before = context.piece.slice(0, offset).split('\n');
  const last = before.at(-1) ?? '';
  const isFirstLine = before.length === 1;
  return {line: context.line + before.length - 1, column: last.length + 1 + (isFirstLine ? context.column : 0)};
}
