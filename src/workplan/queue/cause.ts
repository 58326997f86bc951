// Why an item failed, from its own record: echoed commands taken out, exit codes and limits compared, never a bare word.
import type {QueueCause} from '../../domain/queue.ts';
import {isQuick, parseDurationMs} from './durations.ts';
import {type Field, listOf, member, textOf} from './fields.ts';
import {toTold} from './told.ts';

/** Share of its limit from which a run counts as ended by the limit. */
const LIMIT_SHARE = 0.99;
/** What `timeout` and a killed shell end with. */
const TIMEOUT_EXITS: ReadonlySet<number> = new Set([124, 137]);
/** What a shell ends with on SIGINT and SIGTERM. */
const CANCEL_EXITS: ReadonlySet<number> = new Set([130, 143]);

/** How a line may begin before it says something: the word error, the name of a program and an exception. */
const LEAD = String.raw`^(?:(?:[\w.]*Error|error|fatal|failed|failure)(?:\s*\([^)]*\))?:\s*)*(?:[Cc]laude(?: (?:AI|Code))?:?\s+)?`;

function line(pattern: string): RegExp {
  return new RegExp(`${LEAD}(?:${pattern})`, 'i');
}

/** In order: what shut the door counts before what then went wrong behind it. Every pattern is a statement, not a word. */
const STATEMENTS: readonly {readonly cause: QueueCause; readonly patterns: readonly RegExp[]}[] = [
  {
    cause: 'quota',
    patterns: [
      line(
        String.raw`(?:(?:session|usage|weekly|daily|hourly|monthly|account|plan|opus|sonnet|\d+[- ]hour)\s+)+limit\s+(?:was\s+|has been\s+)?(?:reached|exceeded|hit)\b`,
      ),
      line(
        String.raw`(?:you(?:'ve|’ve| have)?\s+(?:hit|reached|exceeded)\s+your\s+(?:[\w-]+\s+){0,3}(?:limit|quota))\b`,
      ),
      line(
        String.raw`(?:you\s+exceeded\s+your\s+current\s+quota|quota\s+(?:was\s+|has been\s+)?exceeded|insufficient_quota)\b`,
      ),
      line(String.raw`credit balance is too low\b`),
      line(String.raw`rate[- ]limited?\s+(?:at\s+\S+|until\s+\S+|exceeded|reached)`),
      line(String.raw`(?:api\s+error|http(?:\s+status|\s+error|/[\d.]+)?|status(?:\s+code)?)\s*:?\s*429\b`),
      /^[^\n]{0,40}"type":\s*"rate_limit_error"/,
    ],
  },
  {
    cause: 'auth',
    patterns: [
      line(
        String.raw`(?:api\s+error|http(?:\s+status|\s+error)?)\s*:?\s*(?:401|403)\b.*(?:authenticat|unauthori|token|api[_ -]?key|permission_error|/login)`,
      ),
      line(
        String.raw`(?:your\s+)?(?:oauth|access|api|authentication|bearer)\s+token\s+(?:has\s+|is\s+)?(?:expired|revoked|invalid)\b`,
      ),
      line(String.raw`(?:invalid|missing|incorrect|expired)\s+(?:api[ -]key|credentials|authentication\s+token)\b`),
      line(String.raw`(?:not\s+logged\s+in|please\s+run\s+/login|authentication\s+(?:failed|required))\b`),
    ],
  },
  {
    cause: 'api',
    patterns: [
      line(
        String.raw`(?:api\s+error|http(?:\s+status|\s+error|/[\d.]+)?|server\s+error|status(?:\s+code)?)\s*:?\s*\(?5\d\d\b`,
      ),
      /^[^\n]{0,60}"type":\s*"(?:overloaded_error|api_error)"/,
      line(String.raw`(?:api\s+is\s+|server\s+is\s+)?overloaded_error\b`),
    ],
  },
  {
    cause: 'network',
    patterns: [
      /\b(?:ECONNRESET|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT)\b/,
      /\b(?:could not resolve host|name or service not known|temporary failure in name resolution)\b/i,
      /\b(?:connection (?:refused|reset by peer)|network is unreachable|no route to host|socket hang up)\b/i,
      line(String.raw`(?:api\s+error:?\s+)?(?:connection|fetch)\s+(?:error|failed)\b`),
    ],
  },
  {
    cause: 'max-turns',
    patterns: [
      line(
        String.raw`(?:reached|hit|exceeded)\s+(?:the\s+)?(?:configured\s+)?max(?:imum)?(?:\s+number\s+of)?[ _-]turns\b`,
      ),
      line(
        String.raw`max(?:imum)?[ _-]turns(?:\s+limit)?\s*(?:\(\d+\)\s*)?(?:was\s+|were\s+)?(?:reached|exceeded|hit)\b`,
      ),
    ],
  },
  {
    cause: 'cancelled',
    patterns: [
      line(String.raw`(?:context\s+canceled|signal:\s+(?:interrupt|terminated))\b`),
      line(
        String.raw`(?:(?:the\s+)?(?:task|run|job|execution|operation|request|process)\s+(?:execution\s+)?(?:was\s+|has been\s+)?)?cancell?ed(?:\s+by\s+(?:the\s+)?(?:user|operator|request))?[.!]?$`,
      ),
      line(
        String.raw`(?:execution|task)\s+(?:was\s+)?(?:terminated|stopped|interrupted)\s+by\s+(?:the\s+)?(?:user|operator)\b`,
      ),
    ],
  },
  {
    cause: 'timeout',
    patterns: [
      line(
        String.raw`(?:(?:the\s+)?(?:task|run|job|execution|process|command|operation|agent)\s+(?:execution\s+)?(?:has\s+|was\s+)?)?timed\s+out(?:\s+after\s+\d|[.!]?$)`,
      ),
      line(
        String.raw`(?:execution|task|run)\s+(?:exceeded|hit|reached)\s+(?:the\s+|its\s+)?(?:time\s*limit|timeout)\b`,
      ),
      line(String.raw`context\s+deadline\s+exceeded\b`),
    ],
  },
  {
    cause: 'check',
    patterns: [
      line(String.raw`\d+\s+(?:of\s+\d+\s+)?(?:tests?|checks?|specs?|assertions?)\s+failed\b`),
      line(
        String.raw`(?:the\s+)?(?:unit\s+|integration\s+|smoke\s+)?(?:tests?|build|lint|linter|type\s?check|compilation|validation|quality\s+gate|verification|checks?)\s+(?:run\s+|step\s+|suite\s+)?(?:failed|did not pass)\b`,
      ),
      line(
        String.raw`(?:npm|npx|pnpm|yarn|make|go|cargo|pytest|jest|tsc|eslint|bats|mvn|gradle)\b.*\b(?:failed|exited)\b.*\b(?:exit\s+)?(?:code|status)\s+[1-9]`,
      ),
    ],
  },
];

/** The cause that an item's record tells, `unknown` when it records a failure without a reason, null when it records none. */
export function findCause(results: Field | null, reasons: readonly string[]): QueueCause | null {
  if (hasFailure(results)) return causeOfResults(results);
  const last = reasons.at(-1);
  return last === undefined ? null : causeOfText(last);
}

/** The cause that a text states about itself. */
export function causeOfText(text: string): QueueCause {
  const told = toTold(text);
  return stated(told.lines) ?? byExit(told.exitCode) ?? 'unknown';
}

function hasFailure(results: Field | null): boolean {
  const success = textOf(member(results, 'success'));
  if (success === 'true') return false;
  return success === 'false' || textOf(member(results, 'error')) !== null || hasLimit(results);
}

function hasLimit(results: Field | null): boolean {
  const limit = member(results, 'rate_limit_info');
  return ['hit_at', 'message', 'retry_after'].some((key) => textOf(member(limit, key)) !== null);
}

function causeOfResults(results: Field | null): QueueCause {
  const told = toTold(['error', 'message', 'output'].map((key) => textOf(member(results, key)) ?? '').join('\n'));
  if (textOf(member(results, 'max_turns_exceeded')) === 'true') return 'max-turns';
  if (hasLimit(results)) return 'quota';
  const exitCode = toNumber(textOf(member(results, 'exit_code'))) ?? told.exitCode;
  const limits = [textOf(member(results, 'timeout_allowed')), ...told.limits].map(parseDurationMs);
  const ranMs = parseDurationMs(textOf(member(results, 'execution_time')));
  return stated(told.lines) ?? byExit(exitCode) ?? (isSpent(ranMs, limits) ? 'timeout' : 'unknown');
}

function stated(lines: readonly string[]): QueueCause | null {
  const found = STATEMENTS.find(({patterns}) => lines.some((one) => patterns.some((pattern) => pattern.test(one))));
  return found?.cause ?? null;
}

function byExit(exitCode: number | null): QueueCause | null {
  if (exitCode === null) return null;
  if (TIMEOUT_EXITS.has(exitCode)) return 'timeout';
  return CANCEL_EXITS.has(exitCode) ? 'cancelled' : null;
}

/** Whether a run took nearly all of one of its limits. */
function isSpent(ranMs: number | null, limits: readonly (number | null)[]): boolean {
  return ranMs !== null && !isQuick(ranMs) && limits.some((limit) => limit !== null && ranMs >= limit * LIMIT_SHARE);
}

function toNumber(text: string | null): number | null {
  return text !== null && /^-?\d+$/.test(text) ? Number(text) : null;
}

/** The reasons that items with a metadata map keep, oldest first; the one that we wrote is the last. */
export function reasonsOf(metadata: Field | null): readonly string[] {
  const last = textOf(member(metadata, 'last_failure'));
  return [...listOf(member(metadata, 'failure_reasons')), ...(last === null ? [] : [last])];
}
