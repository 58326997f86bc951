// Why an item failed: what its record states, never a word that happens to stand in it.
import {describe, expect, test} from '@jest/globals';
import {causeOfText} from '../../src/workplan/queue/cause.ts';
import {flatItem, metadataItem, queueOf, results} from './queue-items.ts';

const ECHO = '[INFO]    Executing: timeout 1800 crane-agent --print --max-turns 60\n';
const wrapped = (exit: number, rest: string): string =>
  `Crane agent failed (exit code ${exit}): [HEADER]  Running\n[WARNING] timeout may be short\n${ECHO}\n${rest}\n`;

describe('a recorded text', () => {
  test.each([
    ['quota', wrapped(1, 'Session limit reached ∙ resets 3am')],
    ['quota', 'Weekly usage limit reached. Try again later.'],
    ['quota', "You've hit your session limit · resets 4pm"],
    ['quota', 'API Error: 429 {"type":"error","error":{"type":"rate_limit_error"}}'],
    ['quota', 'Rate limited at 2026-03-02T08:59:23-05:00. Will retry after 1800 seconds.'],
    ['auth', wrapped(1, 'API Error: 401 {"error":{"type":"authentication_error"}} · Please run /login')],
    ['auth', 'OAuth token has expired'],
    ['auth', 'Error: Invalid API key · check it'],
    ['api', wrapped(1, 'API Error: 503 upstream connect error, reset reason: connection refused')],
    ['api', 'API Error: 529 {"type":"error","error":{"type":"overloaded_error"}}'],
    ['network', 'Error: getaddrinfo ENOTFOUND api.example.com'],
    ['network', 'curl: (6) Could not resolve host: api.example.com'],
    ['max-turns', wrapped(1, 'Error: Reached max turns (60)')],
    ['timeout', wrapped(124, '')],
    ['timeout', 'Task timed out after 30m0s'],
    ['cancelled', 'Task cancelled by user'],
    ['cancelled', 'context canceled'],
    ['check', '3 tests failed'],
    ['check', 'validation failed: the arm is not painted'],
    ['unknown', wrapped(1, '')],
    ['unknown', wrapped(-1, 'something else went wrong')],
  ])('states %s', (cause, text) => {
    expect(causeOfText(text)).toBe(cause);
  });

  test.each([
    'added a timeout to the crane and a test for error 401',
    'Improved handling of rate limits and of expired tokens',
    '+ timeout 600 crane --retry-on 429',
    'the API returns 503 in the example of the README',
    'expected 3, and it is 3',
    'cancelled orders are listed in red',
  ])('states nothing with %j', (text) => {
    expect(causeOfText(text)).toBe('unknown');
  });
});

describe('a record with figures', () => {
  const cause = (error: string, more: Readonly<Record<string, string>>) =>
    queueOf({'failed/x.yaml': flatItem('x', {results: results(error, more)})}).queue.items[0]?.cause;

  test.each([
    ['ran as long as it was allowed', {execution_time: '30m0s', timeout_allowed: '30m0s'}, 'timeout'],
    ['ran as long as the echoed command allows', {execution_time: '29m50s', timeout_allowed: '2h0m0s'}, 'timeout'],
    ['ended early, whatever its flag says', {execution_time: '4m50s', timeout_allowed: '1h28m0s'}, 'unknown'],
    ['has the flag of the turns', {max_turns_exceeded: 'true'}, 'max-turns'],
    ['names the code of a timeout', {exit_code: '124'}, 'timeout'],
    ['names the code of an interrupt', {exit_code: '130'}, 'cancelled'],
    ['tells of a limit', {rate_limit_info: '{retry_after: 1800}'}, 'quota'],
  ])('%s', (_, more, expected) => {
    expect(cause(wrapped(1, ''), more)).toBe(expected);
  });

  test('that succeeded records no failure', () => {
    expect(cause('', {success: 'true'})).toBeNull();
  });

  test('that is empty records none', () => {
    expect(queueOf({'failed/x.yaml': flatItem('x')}).queue.items[0]?.cause).toBeNull();
  });

  test('of the surroundings counts one of theirs', () => {
    const text = flatItem('x', {results: results(wrapped(1, 'Session limit reached'))});

    expect(queueOf({'failed/x.yaml': text}).queue.items[0]?.attempts).toEqual({item: 0, environment: 1});
  });
});

describe('a reason at the top of an item', () => {
  const read = (text: string, folder = 'failed') => queueOf({[`${folder}/x.yaml`]: text}).queue.items[0];

  test.each([
    ['quota', 'failure_reason: "Session limit reached - resets 3am"'],
    ['api', 'error: "API Error: 503 Service Unavailable"'],
    ['network', 'last_error: "connect ECONNREFUSED 127.0.0.1:443"'],
    ['auth', 'result:\n  success: false\n  error: "401 Unauthorized: token expired"'],
    ['auth', 'result: "401 Unauthorized: token expired"'],
    ['quota', 'reason: "Weekly limit reached"'],
    ['quota', 'error:\n  message: "Weekly limit reached"\n  type: limit'],
    ['timeout', 'failure_reasons:\n  - "Weekly limit reached"\n  - "Task timed out after 30m"'],
    ['quota', 'error: "exit status 1"\nfailure_reason: "Weekly limit reached"'],
    ['quota', 'results:\n  success: false\nfailure_reason: "Weekly limit reached"'],
    ['unknown', 'failure_reason: "the rope broke"'],
    ['unknown', 'results:\n  success: false'],
    [null, 'reason: null'],
  ])('states %s where the item failed: %j', (cause, lines) => {
    const item = read(`id: x\ntitle: Mend x\n${lines}\nattempts: 4\n`);

    expect(item?.cause).toBe(cause);
    expect(item?.attempts).toEqual({
      item: 4,
      environment: ['quota', 'api', 'network', 'auth'].includes(cause ?? '') ? 1 : 0,
    });
  });

  test.each([
    ['says less than what the results state', 'results:\n  success: false\n  error: "3 tests failed"', 'check'],
    [
      'says less than what we counted',
      'results:\n  success: false\n  error: "it broke"\n  counted_as: unknown',
      'unknown',
    ],
    ['says nothing beside a text without a cause', 'results:\n  success: false\n  error: "it broke"', 'unknown'],
  ])('%s', (_, lines, cause) => {
    expect(read(`id: x\n${lines}\nfailure_reason: "Weekly limit reached"\n`)?.cause).toBe(cause);
  });

  test('counts by the own word of an item that lies elsewhere', () => {
    const text = 'id: x\nstatus: failed\nfailure_reason: "Weekly limit reached"\n';

    expect(read(text, 'archived')?.cause).toBe('quota');
  });

  test.each([['pending'], ['in-progress'], ['completed']])('is what the item is about in %s', (folder) => {
    const text = 'id: x\nerror: "API Error: 503 Service Unavailable"\nreason: "429 Too Many Requests"\n';

    expect(read(text, folder)?.cause).toBeNull();
  });

  test('is not needed where the metadata tells', () => {
    const text = metadataItem('x', {failure_reasons: '["3 tests failed"]'});

    expect(read(`${text}failure_reason: "Weekly limit reached"\n`)?.cause).toBe('check');
  });
});

describe('an item in the words of another owner', () => {
  test('has its id, title and counter', () => {
    const text = 'task_id: "15.10"\nname: Mend the rope\nstatus: failed\nretries: 2\n';
    const item = queueOf({'failed/x.yaml': text}).queue.items[0];

    expect(item).toMatchObject({id: '15.10', title: 'Mend the rope', attempts: {item: 2, environment: 0}});
  });

  test('is what its id says where it has both', () => {
    const text = 'task_id: other\nid: own\nname: short\ntitle: Mend the rope\nattempts: 1\nretries: 3\n';
    const item = queueOf({'failed/x.yaml': text}).queue.items[0];

    expect(item).toMatchObject({id: 'own', title: 'Mend the rope', attempts: {item: 1}});
  });
});
