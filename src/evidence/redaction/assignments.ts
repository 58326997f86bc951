// Values that stand behind a name: `password=…`, `"token": "…"`, `--api-key …`, `Authorization: …`, `user:password@host`.
import {type Bond, isSecretLike} from './likeness.ts';
import {type SecretKind, toPlaceholder, withoutPlaceholders} from './placeholder.ts';

/** Marks one of which every secret here has near it. Most lines have none: one search instead of ten. */
export const NAME_MARKS =
  /pass|pwd|secret|token|key|credential|auth|bearer|cookie|jwt|dsn|webhook|connection|salt|session|[_-](?:pat|pw)|pw["'=: ]|:\/\/|:\\\/|curl /i;

const NAMES =
  'pass(?:word|wd|phrase|code)|pwd|secret|token|credential|_auth|"auth|connection[-_]?string|webhook|session[-_]id|' +
  '(?<![A-Za-z])(?:pass(?=["\'=])|pw|pat|dsn|jwt|auth|salt)(?![A-Za-z])|' +
  '(?:api|access|private|signing|encryption|master|auth|account|shared|storage|service|deploy|license|admin)[-_.]?key';

/** What may stand between quotes or without them. An opening quote that is itself escaped closes at the next quote. */
const VALUE =
  '(?:\\\\"(?<escaped>[^"\\n]{8,})|"(?<double>(?:\\\\.|[^"\\\\\\n]){8,})|\'(?<single>(?:\\\\.|[^\'\\\\\\n]){8,})|' +
  '`(?<tick>[^`\\n]{8,})|(?<bare>[^\\s"\'`,;&<>]{6,}))';

/** name, rest of the name, closing quote or bracket, sign, value. */
const ASSIGNMENT = new RegExp(
  `(?<name>(?:${NAMES})[\\w-]{0,40})\\\\?["'\`]?\\]?(?<sign>[ \\t]{0,8}(?::=|=>|=|:)[ \\t]{0,8}|>)${VALUE}`,
  'gi',
);

/** A command line option with its value as the next word. */
const OPTION = new RegExp(
  `(?<![\\w-])--?(?<name>[\\w-]{0,40}?(?:${NAMES})[\\w-]{0,20})(?<sign>[ \\t]{1,4})${VALUE}`,
  'gi',
);

/** Names that speak of a secret without holding it, and words that only start like one. */
const NOT_A_SECRET_NAME =
  /(?:file|path|dir|url|uri|name|type|types|count|length|len|size|limit|ttl|timeout|expiry|expires|expires_in|expires_at|age|hint|header|policy|field|format|prompt)$|tokeni[sz]|tokens[-_](?:used|left|per)|secretar|passwordless|stdin/i;

const PASSPHRASE_NAME = /pass|pwd|secret/i;

/** Replaces values behind names; the names stay, they tell the reader what was there. */
export function redactAssignments(text: string): string {
  const replace = (...args: readonly unknown[]): string => replaceValue(args[0] as string, args.at(-1) as Groups, args);
  return text.replace(ASSIGNMENT, replace).replace(OPTION, replace);
}

type Groups = Readonly<Record<string, string | undefined>>;

function replaceValue(match: string, groups: Groups, args: readonly unknown[]): string {
  const name = groups['name'] ?? '';
  const sign = groups['sign'] ?? '';
  const value = groups['escaped'] ?? groups['double'] ?? groups['single'] ?? groups['tick'] ?? groups['bare'] ?? '';
  const isQuoted = groups['bare'] === undefined;
  const bond: Bond = isQuoted || /^(?:=|>)$/.test(sign) ? 'firm' : 'loose';
  if (NOT_A_SECRET_NAME.test(name) || isComplaint(args)) return match;
  if (/^_?pwd$/i.test(name) && /^(?:[/~]|[A-Za-z]:)/.test(value)) return match;
  if (!isSecretLike(value, bond, PASSPHRASE_NAME.test(name))) return match;
  return match.slice(0, match.length - value.length) + toPlaceholder('credential');
}

/** A parser's `Unexpected token: x` names a piece of source. */
function isComplaint(args: readonly unknown[]): boolean {
  const offset = args.at(-3) as number;
  const text = args.at(-2) as string;
  return /(?:unexpected|expected|illegal|unknown|parse error on) $/i.test(text.slice(Math.max(0, offset - 16), offset));
}

interface HeaderRule {
  readonly kind: SecretKind;
  /** What a text must hold for the pattern to be worth a try. */
  readonly hint: RegExp;
  readonly pattern: RegExp;
  /** True when the value itself must look like a secret; a header of that name can be spoken of in prose. */
  readonly judges: boolean;
}

/** `before` stays, `value` goes. */
const HEADER_RULES: readonly HeaderRule[] = [
  {
    kind: 'url-credentials',
    hint: /:[/\\]/,
    pattern:
      /(?<before>:(?:\/\/|\\\/\\\/))(?!\[redact)(?<value>[^\s/?#"'<>\\@:]{0,256}:[^\s/?#"'<>\\]{1,256})(?=@(?!sha\d{3}:))/g,
    judges: false,
  },
  {
    kind: 'url-credentials',
    hint: /:[/\\]/,
    pattern: /(?<before>:(?:\/\/|\\\/\\\/))(?<value>[^\s/?#"'<>\\@:]{16,512})(?=@)/g,
    judges: true,
  },
  {
    kind: 'authorization',
    hint: /authorization/i,
    pattern:
      /(?<before>authorization(?:\\?["'])?[ \t]{0,4}[:=][ \t]{0,4}(?:\\?["'])?(?:digest|negotiate|aws4-hmac-sha256|oauth|hawk)[ \t]{1,4})(?<value>[^\n]{8,})/gi,
    judges: false,
  },
  {
    kind: 'authorization',
    hint: /authorization/i,
    pattern:
      /(?<before>authorization(?:\\?["'])?[ \t]{0,4}[:=][ \t]{0,4}(?:\\?["'])?(?:(?:bearer|basic|token|apikey|bot)[ \t]{1,4})?)(?<value>[^\s"',\\]{8,})/gi,
    judges: true,
  },
  {
    kind: 'authorization',
    hint: /bearer/i,
    pattern: /(?<before>(?<![A-Za-z])bearer[ \t]{1,4}["']?)(?<value>[\w.~+/=-]{12,})/gi,
    judges: true,
  },
  {
    kind: 'cookie',
    hint: /cookie/i,
    pattern: /(?<before>(?<![\w-])(?:set-)?cookie["']?:[ \t]{0,4}["']?)(?<value>[\w.-]{1,100}=[^\n"']{8,})/gi,
    judges: false,
  },
  {
    kind: 'credential',
    hint: /curl /i,
    pattern: /(?<before>curl [^\n]{0,400}?(?:-u|--user)[ =]{1,4}["']?[^\s:"']{1,100}:)(?<value>[^\s"']{4,})/gi,
    judges: false,
  },
];

/** Replaces credentials in addresses and HTTP headers. */
export function redactHeaders(text: string): string {
  let result = text;
  for (const rule of HEADER_RULES) {
    if (!rule.hint.test(result)) continue;
    result = result.replace(rule.pattern, (...args: readonly unknown[]) => {
      const {before = '', value = ''} = args.at(-1) as Groups;
      const isSecret = rule.judges ? isSecretLike(value, 'loose', false) : withoutPlaceholders(value).trim() !== '';
      return isSecret ? before + toPlaceholder(rule.kind) : (args[0] as string);
    });
  }
  return result;
}
