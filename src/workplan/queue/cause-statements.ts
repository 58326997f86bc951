// What a line of a recorded output has to say for its cause to be known: whole statements at the start of a line, never a word in it.
import type {QueueCause} from '../../domain/queue.ts';

/** How a line may begin before it says something: the word error, a program, an exception or a code, who stopped. */
const LEAD =
  /^(?:[\w.]*(?:error|expired|exception|exhausted)|api\s+error|resource\s+exhausted|error response from daemon|[a-z]+(?:_[a-z]+)+|fatal|failed|failure|remote|npm ERR!|(?:agent|run|session|task) (?:stopped|ended|failed))(?:\s*\([^)]*\))?(?::|(?<=!))\s*/i;
const TOOL = /^claude(?: (?:ai|code))?:?\s+/i;
/** Most beginnings that are taken off one line; a chain of wrapped errors has three or four. */
const MAX_LEADS = 8;

function line(...patterns: readonly string[]): RegExp {
  return new RegExp(`^(?:${patterns.join('|')})`, 'i');
}

/** A line that says that a request ended with one of these codes; a code alone says nothing. */
function status(codes: string): string {
  const before = [
    String.raw`api\s+error`,
    String.raw`request\s+failed\s+with\s+status\s+code`,
    String.raw`http(?:/[\d.]+)?(?:\s+status|\s+error)?(?:\s+code)?`,
    String.raw`status(?:\s+code)?`,
    String.raw`error\s+code`,
    String.raw`server\s+error`,
    String.raw`unexpected\s+status(?:\s+code)?`,
  ];
  return String.raw`(?:${before.join('|')})\s*:?\s*\(?(?:${codes})\b`;
}

/** An error body near the start of a line. */
function body(types: string): RegExp {
  return new RegExp(String.raw`^[^\n]{0,60}"type":\s*"(?:${types})"`);
}

/** Where a statement is over: one that goes on in words speaks of something else, of a test or of a sentence in a page. */
const END = String.raw`(?=\s*(?:$|[.!,;:|·∙()[\]]))`;
/** What lets a program in. */
const KEY = String.raw`(?:your\s+|the\s+|this\s+)?(?:api[ _-]?key|(?:(?:oauth|access|api|bearer|refresh|authentication)\s+)?token|credentials)`;

const BY_PERSON = String.raw`by\s+(?:the\s+)?(?:user|operator|request)\b`;
const TOOLS = '(?:npm|npx|pnpm|yarn|make|go|cargo|pytest|jest|tsc|eslint|bats|mvn|gradle)';
const WORK = String.raw`(?:the\s+)?(?:task|run|job|execution|operation|request|process|command|agent)`;

/** In order: what shut the door counts before what then went wrong behind it. */
const STATEMENTS: readonly {readonly cause: QueueCause; readonly patterns: readonly RegExp[]}[] = [
  {
    cause: 'quota',
    patterns: [
      line(
        String.raw`(?:(?:session|usage|weekly|daily|hourly|monthly|account|plan|opus|sonnet|spend(?:ing)?|\d+[- ]hour)\s+)+limit\s+(?:was\s+|has been\s+)?(?:reached|exceeded|hit)\b`,
      ),
      line(
        String.raw`you(?:'ve|’ve| have)?\s+(?:hit|reached|exceeded)\s+(?:your|a|the)\s+(?:[\w-]+\s+){0,3}(?:limit|quota)\b`,
      ),
      line(
        String.raw`(?:429\s+)?quota\s+(?:was\s+|has been\s+)?exceeded(?:${END}|\s+for\b)`,
        String.raw`you(?:'re|’re| are)\s+out\s+of\s+(?:extra\s+)?(?:usage|credits|quota)${END}`,
        String.raw`insufficient_quota\b`,
      ),
      line(String.raw`(?:your\s+)?credit\s+balance\s+is\s+too\s+low\b`),
      line(
        String.raw`(?:(?:api|secondary|primary)\s+)?rate[- ]limit(?:ed)?\s+(?:at\s+\S+|until\s+\S+|(?:was\s+|has been\s+)?(?:exceeded|reached|hit)\b)`,
      ),
      line(status('429'), String.raw`429\s+too\s+many\s+requests\b`),
      /^retry-after:\s*\d/i,
      body('rate_limit_error'),
    ],
  },
  {
    cause: 'auth',
    patterns: [
      line(
        `${status('401|403')}.*(?:authenticat|unauthori|token|api[_ -]?key|permission_error|/login)`,
        String.raw`401\s+unauthorized\b`,
        String.raw`403\s+forbidden:\s+${KEY}\s+(?:(?:has|have)\s+(?:been\s+)?|is\s+|are\s+|was\s+)?(?:expired|revoked|invalid|disabled)${END}`,
        String.raw`unauthorized:\s+authentication\s+required${END}`,
        String.raw`npm\s+(?:err!|error)\s+code\s+E401${END}`,
        String.raw`(?:[\w.-]+@[\w.-]+:\s+)?permission\s+denied\s+\((?:publickey|password)[\w,-]*\)${END}`,
      ),
      line(
        String.raw`(?:your\s+|the\s+)?(?:oauth|access|api|authentication|bearer|refresh)\s+token\s+(?:has\s+|is\s+|was\s+)?(?:expired|revoked|invalid)\b`,
      ),
      line(
        String.raw`(?:invalid|missing|incorrect|expired|bad)\s+(?:api[ -]key|credentials|authentication\s+token|username\s+or\s+(?:password|token))\b`,
        String.raw`(?:your\s+|the\s+)?credentials\s+(?:have\s+|are\s+)?(?:expired|revoked|invalid)\b`,
      ),
      line(
        String.raw`not\s+logged\s+in\b`,
        String.raw`please\s+run\s+/login\b`,
        String.raw`authentication\s+(?:failed|required)\b`,
        String.raw`failed\s+to\s+authenticate\b`,
        String.raw`could\s+not\s+resolve\s+authentication\s+method${END}`,
      ),
      body('authentication_error'),
    ],
  },
  {
    cause: 'api',
    patterns: [
      line(
        status(String.raw`5\d\d`),
        String.raw`50[0-4]\s+(?:internal\s+server\s+error|bad\s+gateway|service\s+unavailable|gateway\s+time-?out)\b`,
      ),
      line(
        String.raw`(?:overloaded|internal\s+server\s+error|bad\s+gateway|service\s+unavailable)[.!]?$`,
        String.raw`(?:(?:api|server)\s+is\s+)?overloaded_error\b`,
        String.raw`upstream\s+connect\s+error\b`,
        String.raw`the\s+server\s+had\s+an\s+error\s+while\s+processing\b`,
      ),
      body('overloaded_error|api_error'),
    ],
  },
  {
    cause: 'network',
    patterns: [
      line(
        String.raw`(?:\S+\s+){0,3}?(?:connect|read|write|getaddrinfo|socket|request|queryA?)\s+(?:ECONNRESET|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT)\b`,
      ),
      /(?:^|\b(?:code|errno|reason):?\s+'?|:\s)(?:connect\s+)?(?:ECONNRESET|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT)(?=$|[\s'":,.)\]])/,
      /(?:^|:\s|\)\s)(?:could not resolve host|name or service not known|temporary failure in name resolution|no such host)(?=$|[:.!,;)\]])/i,
      /(?:^|:\s|\)\s)(?:connection (?:refused|reset by peer|timed out)|network is unreachable|no route to host|socket hang up|i\/o timeout|tls handshake timeout)(?=$|[.!,;:)\]'"])/i,
      /^(?:\w+\.)*ConnectionError:\s/,
      line(
        String.raw`(?:api\s+error:?\s+)?(?:connection|fetch)\s+(?:error|failed)\b`,
        String.raw`api\s+error:?\s+request\s+timed\s+out${END}`,
        String.raw`curl:\s+\(28\)\s+(?:operation|connection|failed\s+to\s+connect|ssl)\b`,
      ),
    ],
  },
  {
    cause: 'max-turns',
    patterns: [
      line(
        String.raw`(?:stopped\s+because\s+)?(?:reached|hit|exceeded)\s+(?:the\s+)?(?:configured\s+)?max(?:imum)?(?:\s+number\s+of)?[ _-](?:turns|iterations)\b`,
      ),
      line(
        String.raw`(?:stopped\s+because\s+)?(?:the\s+)?max(?:imum)?(?:\s+number\s+of)?[ _-](?:turns|iterations)(?:\s+limit)?\s*(?:\(\d+\)\s*)?(?:was\s+|were\s+)?(?:reached|exceeded|hit)\b`,
      ),
      line(String.raw`turn\s+limit\s+(?:was\s+)?(?:reached|exceeded|hit)\b`, String.raw`error_max_turns\b`),
      /^[^\n]{0,60}"subtype":\s*"error_max_turns"/,
    ],
  },
  {
    cause: 'cancelled',
    patterns: [
      line(String.raw`context\s+canceled\b`, String.raw`signal:\s+(?:interrupt|terminated)\b`),
      line(
        String.raw`(?:${WORK}\s+(?:execution\s+)?(?:was\s+|has been\s+)?)?cancell?ed(?:\s+(?:${BY_PERSON}|by\s+@[\w-]+))?[.!]?$`,
      ),
      line(
        String.raw`(?:${WORK}\s+(?:was\s+|has been\s+)?)?(?:terminated|stopped|interrupted|aborted|killed)\s+${BY_PERSON}`,
      ),
      /^(?:\^C|KeyboardInterrupt:?)$/,
    ],
  },
  {
    cause: 'timeout',
    patterns: [
      line(
        String.raw`(?:${WORK}\s+(?:execution\s+)?(?:has\s+|was\s+)?)?timed\s+out(?:\s+after\s+\d|[.!]?$)`,
        String.raw`timed\s+out\s+waiting\s+for\s+${WORK}\b`,
        String.raw`command\s.{1,200}\stimed\s+out\s+after\s+\d`,
      ),
      line(
        String.raw`${WORK}\s+(?:execution\s+)?(?:exceeded|hit|reached)\s+(?:the\s+|its\s+)?(?:time\s*limit|timeout)\b`,
        String.raw`${WORK}\s.{0,80}\bexceeded\s+the\s+maximum\s+execution\s+time\b`,
      ),
      line(
        String.raw`timeout\s+after\s+\d`,
        String.raw`(?:${WORK}\s+)?timeout:\s+${WORK}\s+(?:execution\s+)?exceeded\s+\d`,
        String.raw`signal:\s+killed\s+\(timeout\s+after\s+\d`,
      ),
      line(String.raw`context\s+deadline\s+exceeded\b`),
    ],
  },
  {
    cause: 'check',
    patterns: [
      line(String.raw`\d+\s+(?:of\s+\d+\s+)?(?:tests?|checks?|specs?|assertions?)\s+failed\b`),
      line(
        String.raw`(?:the\s+)?(?:unit\s+|integration\s+|smoke\s+)?(?:tests?|build|lint|linter|type\s?check|compilation|validation|quality\s+gate|verification|checks?)\s+(?:run\s+|step\s+|suite\s+)?(?:'[\w .-]{1,40}'\s+)?(?:failed|did not pass)\b`,
      ),
      line(
        String.raw`command\s+failed:\s+${TOOLS}\b.*\b(?:code|status)\s+[1-9]`,
        String.raw`${TOOLS}\b.*\b(?:failed|exited)\b.*\b(?:exit\s+)?(?:code|status)\s+[1-9]`,
      ),
      // The last lines of unittest, jest, pytest, make, go test and cargo, and what a compiler says of a place.
      /^(?:FAILED \((?:failures|errors)=\d|Test(?:s| Suites):\s+[1-9]\d* failed\b|=* ?[1-9]\d* failed, |FAIL\t\S)/,
      /^make(?:\[\d+\])?: \*\*\* \[[^\]]+\] Error [1-9]/,
      /^(?:\S{1,200}(?:\(\d+,\d+\):|:\d+:\d+ -) )?error TS\d{3,5}: /,
      line('could not compile `'),
    ],
  },
];

/** The first cause that one of these lines states, in the order of the table; null when none does. */
export function statedCause(lines: readonly string[]): QueueCause | null {
  // Each line as it is, and without its beginnings: taking them off one by one costs no backtracking.
  const both = lines.flatMap((one) => [one, withoutLeads(one)]);
  const found = STATEMENTS.find(({patterns}) => both.some((one) => patterns.some((pattern) => pattern.test(one))));
  return found?.cause ?? null;
}

function withoutLeads(line: string): string {
  let bare = line;
  for (let count = 0; count < MAX_LEADS; count += 1) {
    const shorter = bare.replace(LEAD, '');
    if (shorter === bare) break;
    bare = shorter;
  }
  return bare.replace(TOOL, '');
}
