// Reads the keys of a YAML map by its lines alone, for files that their owners' programs read and the YAML library refuses.

/** One key of a map, and where its value stands. */
export interface YamlLine {
  readonly key: string;
  /** Offsets of the value; both right behind the colon when there is none. */
  readonly start: number;
  readonly end: number;
  /** `other`: anchors, tags, texts over several lines without quotes. */
  readonly kind: 'plain' | 'single' | 'double' | 'block' | 'flow' | 'map' | 'empty' | 'other';
  /** Where the entry ends: behind its last line, before the line break. */
  readonly until: number;
}

/** Where the lines of a map stand, and the blanks before its keys. */
export interface YamlRegion {
  readonly from: number;
  readonly to: number;
  readonly indent: string;
}

const KEY =
  /(?:"(?<double>(?:[^"\\\n]|\\.)*)"|'(?<single>(?:[^'\n]|'')*)'|(?<plain>[A-Za-z0-9_][\w ./@-]*?))[ \t]*:(?=[ \t\r\n]|$)/y;
const DOUBLE = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"/y;
const SINGLE = /'[^']*(?:''[^']*)*'/y;
const FLOW = /[[{](?:[^"'\n\r]|"(?:[^"\\]|\\[\s\S])*"|'(?:[^']|'')*')*?[\]}](?=[ \t]*(?:#.*)?(?:\r?\n|$))/y;
const REST = /[ \t]*(?:[ \t]#[^\n]*|\r)?(?=\n|$)/y;

/**
 * The keys of a map in the order of the file, or null when a line does not fit: then nothing may be built on it.
 * A key that stands twice is a line that does not fit. Quoted text may go on at the margin.
 */
export function scanYamlLines(text: string, region?: YamlRegion): readonly YamlLine[] | null {
  const {from, to, indent} = region ?? {from: 0, to: text.length, indent: ''};
  const found: YamlLine[] = [];
  const keys = new Set<string>();
  let at = from;
  while (at < to) {
    const lineEnd = endOfLine(text, at);
    const line = text.slice(at, lineEnd);
    const last = found.at(-1);
    if (isTrivia(line, indent) || (last === undefined && line.trim() === '---')) at = lineEnd + 1;
    else if (last !== undefined && goesOn(line, indent, last)) {
      found[found.length - 1] = extended(last, line, lineEnd - (line.endsWith('\r') ? 1 : 0));
      at = lineEnd + 1;
    } else {
      const entry = line.startsWith(indent) ? readEntry(text, at + indent.length) : null;
      if (entry === null || keys.has(entry.key)) return null;
      keys.add(entry.key);
      found.push(entry);
      at = endOfLine(text, entry.until) + 1;
    }
  }
  return found;
}

/** A text token as its reader sees it: quotes and escapes undone, broken lines folded; null when it is no text. */
export function yamlLineText(text: string, line: YamlLine): string | null {
  const token = text.slice(line.start, line.end);
  if (line.kind === 'plain') return token;
  if (line.kind !== 'double' && line.kind !== 'single') return null;
  const folded = token
    .slice(1, -1)
    .replaceAll(
      /[ \t]*\r?\n((?:[ \t]*\r?\n)*)[ \t]*/g,
      (_, blank: string) => '\n'.repeat(blank.split('\n').length - 1) || ' ',
    );
  if (line.kind === 'single') return folded.replaceAll("''", "'");
  return unescaped(folded);
}

const ESCAPES: Readonly<Record<string, string>> = {n: '\n', t: '\t', r: '\r', '0': '\0', a: '\x07', b: '\b', e: '\x1b'};

function unescaped(text: string): string {
  return text.replaceAll(
    /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([\s\S]))/g,
    (_, ...parts: string[]) => {
      const [two, four, eight, sign = ''] = parts;
      const hex = two ?? four ?? eight;
      if (hex === undefined) return ESCAPES[sign] ?? sign;
      const point = Number.parseInt(hex, 16);
      return point > 0x10ffff ? '\uFFFD' : String.fromCodePoint(point);
    },
  );
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

function isTrivia(line: string, indent: string): boolean {
  const bare = line.trim();
  return bare === '' || (bare.startsWith('#') && line.indexOf('#') <= indent.length);
}

/** A deeper line belongs to the key above, and so does a list at the key's own margin. */
function goesOn(line: string, indent: string, last: YamlLine): boolean {
  if (line.startsWith(indent) && /[ \t]/.test(line[indent.length] ?? ''))
    return last.kind !== 'double' && last.kind !== 'single';
  return line.startsWith(`${indent}- `) && (last.kind === 'empty' || last.kind === 'map');
}

function extended(last: YamlLine, line: string, until: number): YamlLine {
  if (last.kind === 'block') return {...last, end: until, until};
  const deeper = line.trimStart().startsWith('#') ? last.kind : last.kind === 'empty' ? 'map' : last.kind;
  return {...last, kind: deeper === 'plain' || deeper === 'flow' ? 'other' : deeper, until};
}

function readEntry(text: string, at: number): YamlLine | null {
  KEY.lastIndex = at;
  const match = KEY.exec(text);
  if (match === null) return null;
  const {double, single, plain = ''} = match.groups ?? {};
  const key = double !== undefined ? unescaped(double) : (single?.replaceAll("''", "'") ?? plain);
  const colon = at + match[0].length;
  const blank = /^[ \t]*/.exec(text.slice(colon, endOfLine(text, colon)))?.[0].length ?? 0;
  return readValue(text, key, colon, colon + blank);
}

function readValue(text: string, key: string, colon: number, start: number): YamlLine | null {
  const sign = text[start] ?? '\n';
  if (sign === '"') return readToken(text, key, start, {pattern: DOUBLE, kind: 'double'});
  if (sign === "'") return readToken(text, key, start, {pattern: SINGLE, kind: 'single'});
  if (sign === '[' || sign === '{') return readToken(text, key, start, {pattern: FLOW, kind: 'flow'});
  const lineEnd = endOfLine(text, start);
  const line = text.slice(start, lineEnd);
  const until = lineEnd - (line.endsWith('\r') ? 1 : 0);
  if (line.trim() === '' || sign === '#') return {key, start: colon, end: colon, kind: 'empty', until};
  const kind = sign === '|' || sign === '>' ? 'block' : /[&*!%@`]/.test(sign) ? 'other' : 'plain';
  const bare = line.replace(/[ \t]#.*$/s, '').trimEnd();
  return {key, start, end: start + bare.length, kind, until};
}

function readToken(
  text: string,
  key: string,
  start: number,
  {pattern, kind}: {pattern: RegExp; kind: YamlLine['kind']},
): YamlLine | null {
  pattern.lastIndex = start;
  const token = pattern.exec(text)?.[0];
  if (token === undefined) return null;
  const end = start + token.length;
  REST.lastIndex = end;
  const rest = REST.exec(text)?.[0];
  if (rest === undefined) return null;
  return {key, start, end, kind, until: end + rest.replace(/\r$/, '').length};
}
