// The same cause in the spellings of many programs: at least ten a class, and as many lines that only speak of one.
import {describe, expect, test} from '@jest/globals';
import type {QueueCause} from '../../src/domain/queue.ts';
import {causeOfText} from '../../src/workplan/queue/cause.ts';

const body = (type: string): string => `{"type":"error","error":{"type":"${type}","message":"x"}}`;

const SPELLINGS = {
  quota: [
    'Usage limit reached. Your limit will reset at 3pm (Europe/Oslo).',
    "You've reached your usage limit. Resets at 10:00 PM",
    'You have hit your weekly limit · resets Oct 9, 5pm',
    '5-hour limit reached ∙ resets 11am',
    'Usage limit reached|1757012400',
    'Monthly spend limit reached',
    'HTTP/1.1 429 Too Many Requests\nretry-after: 120',
    'Error: 429 Too Many Requests',
    `harbour.RateLimitError: Error code: 429 - ${body('rate_limit_error')}`,
    'Request failed with status code 429',
    'Your credit balance is too low to access the API.',
    'RESOURCE_EXHAUSTED: Quota exceeded for quota metric',
    'Rate limit exceeded, retry after 37s',
    'You have exceeded a secondary rate limit.',
    "You're out of extra usage · resets 3am",
    'You are out of credits.',
    'Error: Resource exhausted: Quota exceeded for quota metric of the harbour',
    'harbour.api_core.ResourceExhausted: 429 Quota exceeded for berths',
  ],
  auth: [
    'API Error: 401 Unauthorized: invalid key, authentication_error',
    'Error: 401 Unauthorized',
    'HTTP 403: Resource not accessible by this token',
    'Your OAuth token has expired. Please obtain a new token.',
    'harbour.AuthenticationError: Error code: 401 - {"error":{"message":"Incorrect API key provided"}}',
    body('authentication_error'),
    'Credentials expired. Run the login command again.',
    'fatal: Authentication failed for https://example.com/a.git',
    'Bad credentials',
    'The access token expired',
    'Failed to authenticate. API Error: 401 terminated',
    'remote: Invalid username or token.',
    '403 Forbidden: API key has been revoked',
    '403 Forbidden: the access token is invalid (see the account)',
    'git@example.com: Permission denied (publickey).',
    'Permission denied (publickey,password).',
    'Error response from daemon: unauthorized: authentication required',
    'npm error code E401\nnpm error Unable to authenticate',
    'npm ERR! code E401',
    'Error: Could not resolve authentication method. A key or a token is expected.',
  ],
  api: [
    `API Error: 500 ${body('api_error')}`,
    'API Error (529 Overloaded)',
    'HTTP 502 Bad Gateway',
    'Error: 503 Service Unavailable',
    '504 Gateway Timeout',
    'Request failed with status code 500',
    'harbour.InternalServerError: Error code: 500 - it broke',
    'Overloaded',
    body('overloaded_error'),
    'upstream connect error or disconnect/reset before headers. reset reason: connection failure',
    'The server had an error while processing your request',
    'Internal Server Error',
    'API Error: Overloaded',
  ],
  network: [
    'Error: connect ECONNREFUSED 127.0.0.1:443',
    'read ECONNRESET',
    'getaddrinfo EAI_AGAIN api.example.com',
    'curl: (7) Failed to connect to example.com port 443: Connection refused',
    'dial tcp: lookup api.example.com: no such host',
    'dial tcp 10.0.0.1:443: i/o timeout',
    "requests.exceptions.ConnectionError: HTTPSConnectionPool(host='x', port=443): Max retries exceeded",
    'TypeError: fetch failed',
    'ssh: connect to host x port 22: Network is unreachable',
    'net/http: TLS handshake timeout',
    'npm ERR! network request to https://example.com failed, reason: connect ETIMEDOUT 10.0.0.1:443',
    "fatal: unable to access 'https://example.com/': Could not resolve host: example.com",
    'curl: (28) Operation timed out after 30001 milliseconds',
    'curl: (28) Failed to connect to example.com port 443',
    'API Error: Request timed out.',
  ],
  timeout: [
    'Task timed out after 88m0s',
    'Execution timed out',
    "subprocess.TimeoutExpired: Command '['crane']' timed out after 600 seconds",
    'Error: The operation timed out after 30 minutes',
    'agent exited with code 124',
    'process killed (exit code 137)',
    'context deadline exceeded',
    'The job running on runner Pier 3 has exceeded the maximum execution time of 360 minutes.',
    'Task execution exceeded time limit',
    'Timeout: task exceeded 88 minutes',
    'timed out waiting for the agent after 30m',
    '⏰ TIMEOUT: Task execution exceeded 49m0s limit',
    'Execution timeout: task exceeded 30m limit',
    'signal: killed (timeout after 3600s)',
  ],
  'max-turns': [
    'Error: Reached max turns (60)',
    'Max turns reached',
    'Reached maximum number of turns (50)',
    'maximum turns exceeded',
    'error_max_turns',
    '{"type":"result","subtype":"error_max_turns","num_turns":30}',
    'Hit max-turns limit',
    'Agent stopped: maximum number of turns reached',
    'Stopped because max_turns (20) was reached',
    'Maximum iterations reached (50)',
    'Turn limit reached',
  ],
  cancelled: [
    'Task cancelled by user',
    'context canceled',
    'The operation was canceled.',
    'Run was cancelled',
    'signal: interrupt',
    'Execution terminated by user',
    '^C',
    'Operation aborted by the user',
    'KeyboardInterrupt',
    'Interrupted by operator',
    'agent exited with code 130',
    'The run was canceled by @bob.',
  ],
  check: [
    '3 tests failed',
    'FAILED (failures=2)',
    'Tests:       2 failed, 10 passed, 12 total',
    'Build step failed: exit code 1',
    'lint failed with 12 errors',
    'make: *** [test] Error 2',
    'npm ERR! Test failed.  See above for more details.',
    'error: test failed, to rerun pass `--lib`',
    '=== 1 failed, 3 passed in 0.12s ===',
    'FAIL\tgithub.com/a/b\t0.01s',
    'error: could not compile `crane` due to 2 previous errors',
    "error TS2322: Type 'string' is not assignable to type 'number'.",
    "src/crane.ts(3,5): error TS2322: Type 'string' is not assignable to type 'number'.",
    'src/crane.ts:3:5 - error TS2304: Cannot find name.',
    'Test Suites: 1 failed, 4 passed',
    "ERROR: validation step 'lint' failed with exit code 1",
    'Error: Command failed: npm test (exit code 1)',
  ],
  unknown: [
    'something odd happened',
    'test',
    'error',
    'limit',
    '401',
    'Request failed with status code 401',
    'All tests passed, the build is green',
    'Implemented a timeout of 30s and returned 401 on a missing token',
    'I expected the API to answer 503 but it answers 200',
    'warning: rate limits apply',
    'Added handling for expired tokens and max turns',
    'document how a task is cancelled',
    '+ timeout 5280 agent --max-turns 60',
    '- handle connection refused',
    'Fixed: connection refused when the port is taken',
    'It now retries on ECONNRESET and on ETIMEDOUT',
    'The user may hit the limit here',
    'Added a test that says the request failed with status code 429',
    'A retry-after: 30 header is honoured now',
    'Tests: 0 failed, 12 passed',
    '✓ handles 401 Unauthorized (5 ms)',
    '● crane › answers 403 Forbidden: API key has been revoked',
    '-401 Unauthorized',
    '+401 Unauthorized',
    '-API Error: Overloaded',
    '+API Error: Overloaded',
    'API Error: Overloaded is told in the banner now',
    'Expected: "API Error: Overloaded"',
    "You're out of extra usage examples, so the page has three more",
    'Quota exceeded errors are tried again now',
    'It says 429 Quota exceeded when the berth is full',
    'echo "429 Quota exceeded" > fixture.txt',
    '$ echo 403 Forbidden: API key has been revoked',
    '403 Forbidden: API key has been revoked is what the test expects',
    '403 Forbidden: the API key column is hidden',
    'Documented the answer Permission denied (publickey)',
    'Permission denied (publickey) is explained in the manual',
    'chmod: Permission denied',
    'unauthorized: authentication required is shown as a dialog',
    'the registry answers unauthorized: authentication required',
    'npm error code E404',
    'A code E401 of npm is read as auth',
    'Could not resolve authentication method names in the docs, renamed them',
    'curl: (28) is tried again now',
    '+ curl -m 30 https://example.com # curl: (28) Operation timed out',
    '⏰ The clock runs',
    'the task timeout: raised to 30m',
    'Raised the execution timeout after 3 complaints',
    'Orders canceled by @bob. are red',
    'Fixed error TS2322: it was a missing type',
    'Test Suites: 0 failed, 4 passed',
  ],
} as const satisfies Partial<Record<QueueCause, readonly string[]>>;

describe.each(Object.entries(SPELLINGS))('%s', (cause, lines) => {
  test.each(lines.map((line) => [line]))('is what is told by %j', (line) => {
    expect(causeOfText(line)).toBe(cause);
  });

  test('is told as well behind the words of a wrapper and a stamp', () => {
    const line = lines[0] ?? '';

    expect(causeOfText(`Crane failed (exit code 1): [INFO] Executing: timeout 60 crane\n\n${line}`)).toBe(cause);
    expect(causeOfText(`2026-03-02T08:59:23Z ${line}`)).toBe(cause);
  });
});

/** Least of some turns, in milliseconds: what a busy machine adds differs from turn to turn. */
function leastMs(line: string): number {
  const turns = Array.from({length: 5}, () => {
    const startedAt = performance.now();
    expect(causeOfText(`${line}\n`.repeat(80))).toBe('unknown');
    return performance.now() - startedAt;
  });
  return Math.min(...turns);
}

test.each([
  ['errors in a row', (n: number) => 'error: '.repeat(3 * n)],
  ['a long name with points', (n: number) => `${'a.'.repeat(9 * n)}Erro`],
  ['codes in capitals', (n: number) => 'A_'.repeat(9 * n)],
  ['words and blanks', (n: number) => 'connect '.repeat(2.5 * n)],
  ['a command that goes on', (n: number) => `command ${'x timed out '.repeat(1.6 * n)}`],
])('%s of four times the length take about four times as long, and not the square of it', (_, toLine) => {
  const quarter = leastMs(toLine(25));
  const whole = leastMs(toLine(100));

  // The square would be 16; what is too short to be measured counts for nothing.
  expect(whole).toBeLessThan(10 * quarter + 50);
});
