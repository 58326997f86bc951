// Matches branch names and paths against the few wildcards people know, in time that grows with glob length times text length.

/** True for a text that may match more than itself. */
export function isGlob(text: string): boolean {
  return /[*?{]/.test(text);
}

/** One unit of a glob: a literal character, or a wildcard. */
type Token =
  | {readonly kind: 'char'; readonly char: string}
  | {readonly kind: 'one'}
  | {readonly kind: 'many'}
  | {readonly kind: 'any'}
  | {readonly kind: 'folders'};

/** Most spellings that the braces of one glob may stand for; each costs one pass. */
const MAX_SPELLINGS = 64;

/**
 * Whether a whole text matches a glob. Upper and lower case differ.
 * `*` stands for anything but a slash, `**` for anything, a segment `**` followed by a slash also for nothing,
 * `?` for one character but a slash, `{a,b}` for a or b (no nesting). Everything else, brackets too, stands for itself.
 */
export function matchesGlob(glob: string, text: string): boolean {
  return expandBraces(glob).some((spelling) => matchesTokens(toTokens(spelling), text));
}

/** Whether at least one of the globs matches. */
export function matchesAny(globs: readonly string[], text: string): boolean {
  return globs.some((glob) => matchesGlob(glob, text));
}

/** The spellings of a glob without braces, in order; at most MAX_SPELLINGS. */
function expandBraces(glob: string): readonly string[] {
  let spellings: readonly string[] = [''];
  let rest = glob;
  for (;;) {
    const found = /^(?<before>[^{]*)\{(?<inside>[^{}]*,[^{}]*)\}/.exec(rest);
    if (found?.groups === undefined) return spellings.map((spelling) => spelling + rest);
    const {before, inside} = found.groups;
    rest = rest.slice(found[0].length);
    const choices = (inside ?? '').split(',');
    spellings = spellings
      .flatMap((spelling) => choices.map((choice) => `${spelling}${before}${choice}`))
      .slice(0, MAX_SPELLINGS);
  }
}

function toTokens(glob: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < glob.length; ) {
    const segmentStart = at === 0 || glob[at - 1] === '/';
    if (segmentStart && glob.startsWith('**/', at)) {
      tokens.push({kind: 'folders'});
      at += 3;
    } else if (glob.startsWith('**', at)) {
      tokens.push({kind: 'any'});
      at += 2;
    } else {
      tokens.push(toToken(glob.charAt(at)));
      at += 1;
    }
  }
  return tokens;
}

function toToken(char: string): Token {
  if (char === '*') return {kind: 'many'};
  return char === '?' ? {kind: 'one'} : {kind: 'char', char};
}

/** Walks the text once with the set of token positions that could come next: no backtracking. */
function matchesTokens(tokens: readonly Token[], text: string): boolean {
  let open = skipEmpty(tokens, new Set([0]));
  for (let at = 0; at < text.length && open.size > 0; at++) {
    open = skipEmpty(tokens, step(tokens, open, text.charAt(at)));
  }
  return open.has(tokens.length);
}

function step(tokens: readonly Token[], open: ReadonlySet<number>, char: string): Set<number> {
  const next = new Set<number>();
  for (const at of open) {
    const token = tokens[at];
    if (token?.kind === 'char' && token.char === char) next.add(at + 1);
    if (token?.kind === 'one' && char !== '/') next.add(at + 1);
    if (token?.kind === 'many' && char !== '/') next.add(at);
    if (token?.kind === 'any') next.add(at);
    // A negative position means: inside a folder name that the segment wildcard has begun to eat.
    if (token?.kind === 'folders') next.add(char === '/' ? at : -1 - at);
    if (at < 0) next.add(char === '/' ? -1 - at : at);
  }
  return next;
}

/** Adds the positions behind wildcards that may stand for nothing. */
function skipEmpty(tokens: readonly Token[], open: Set<number>): ReadonlySet<number> {
  for (const at of open) {
    const kind = tokens[at]?.kind;
    if (kind === 'many' || kind === 'any' || kind === 'folders') open.add(at + 1);
  }
  return open;
}
