// Why an item failed: what its record states, never a word that happens to stand in it.
import {describe, expect, test} from '@jest/globals';
import {causeOfText} from '../../src/workplan/queue/cause.ts';
import {flatItem, queueOf, results} from './queue-items.ts';

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
