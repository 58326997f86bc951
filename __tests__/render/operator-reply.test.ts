// Our answer to a comment: it says what came of each command, fits into a comment, and nothing foreign in it is alive.
import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import type {CommandAnswer} from '../../src/domain/operator-reply.ts';
import {toSafeText} from '../../src/evidence/safe-text.ts';
import {parseCommands} from '../../src/operator/parse.ts';
import {operatorReply} from '../../src/render/operator-reply.ts';
import {hours, ID, proposal} from '../operator/stage.ts';
import {findDangers, hostileText} from '../support-render/hostile.ts';

const HELP = [{verb: 'halt', usage: 'halt REASON', does: 'Stops everything.', example: '/halt flood'}] as const;
const SHOWN = toSafeText('revert 1a2b3c4d on main');

function answer(given: CommandAnswer, text = '/aftermath halt flood'): string {
  const place = {index: 0, line: 3};
  const entries = [{place, text: given.kind === 'malformed' ? null : toSafeText(text), answer: given}];
  return operatorReply({comment: 5001, author: 'rosa', entries}, HELP);
}

test.each([
  [{kind: 'working'}, 'heard; being done.'],
  [
    {kind: 'done', ref: 'https://github.com/acme/tides/pull/7'},
    'done: [see here](https://github.com/acme/tides/pull/7)',
  ],
  [{kind: 'done', ref: 'the stop switch is on'}, 'done: the stop switch is on'],
  [{kind: 'already-done', ref: 'https://github.com/acme/tides/pull/7'}, 'nothing to do, it stands there already'],
  [
    {kind: 'proposed', proposal: proposal(), shown: SHOWN},
    `\`/aftermath approve ${ID}\` before 2031-05-23 11:00 UTC, once`,
  ],
  [
    {kind: 'failed', problem: {code: 'HEAD_MOVED', branch: 'main'}},
    'failed (`HEAD_MOVED`): branch main: moved while we worked',
  ],
  [{kind: 'held', because: 'HALTED', until: hours(1)}, '(`HALTED`) Not before 2031-05-20 13:00 UTC.'],
  [
    {kind: 'refused', because: 'NOT_AUTHORISED', who: {kind: 'writers'}},
    'Somebody with write permission could say it.',
  ],
  [
    {kind: 'refused', because: 'NOT_NAMED', who: {kind: 'named', users: ['ada'], teams: ['platform']}},
    'The policy lets these do it, when they have write permission: `ada`, `team platform`.',
  ],
  [
    {kind: 'refused', because: 'NOT_NAMED', who: {kind: 'named', users: [], teams: []}},
    'The policy lets nobody do this.',
  ],
  [
    {kind: 'refused', because: 'SECOND_PERSON', who: {kind: 'second-person'}},
    'neither wrote the change nor proposed this',
  ],
  [
    {kind: 'refused', because: 'THREAD_CLOSED', who: {kind: 'nobody'}},
    'The incident is closed; open it again first. (`THREAD_CLOSED`)',
  ],
  [
    {kind: 'malformed', because: 'COMMAND_UNKNOWN', detail: 'no command has this name', suggestion: 'halt REASON'},
    '**Line 3** – not understood: no command has this name. (`COMMAND_UNKNOWN`) Did you mean `halt REASON`?',
  ],
  [{kind: 'skipped', because: 'AFTER_TROUBLE'}, 'not done: A command above it'],
  [{kind: 'plan', request: null}, 'nothing is waiting for a choice.'],
  [{kind: 'help'}, '| `halt REASON` | Stops everything. | `/halt flood` |'],
  [
    {
      kind: 'status',
      status: {
        halt: 'halted',
        stops: [{act: 'halt', scope: {kind: 'all'}, by: 'ada', reason: toSafeText('flood'), at: hours(0), comment: 1}],
        proposals: [proposal()],
        incident: {number: 12, state: 'open', count: 3},
        request: null,
      },
    },
    '- Everything was stopped by `ada` at 2031-05-20 12:00 UTC: flood\n- Incident 12 is open; seen 3 times.\n- `',
  ],
] as const satisfies readonly (readonly [CommandAnswer, string])[])('%j is told', (given, words) => {
  expect(answer(given)).toContain(words);
});

test('the answer is found again by the comment that it is to', () => {
  const other = operatorReply({comment: 5002, author: 'rosa', entries: []}, HELP);
  const marker = (text: string) => /<!-- aftermath:reply \S+ -->/.exec(text)?.[0];

  expect(marker(answer({kind: 'help'}))).toBe(marker(answer({kind: 'working'})));
  expect(marker(other)).not.toBe(marker(answer({kind: 'help'})));
});

describe('whatever people wrote', () => {
  const answers = hostileText.chain((text) =>
    fc.constantFrom<CommandAnswer>(
      {kind: 'done', ref: text},
      {kind: 'failed', problem: {code: 'GIT_FAILED', operation: 'push', detail: text}},
      {kind: 'proposed', proposal: proposal({branch: text}), shown: toSafeText(text)},
      {kind: 'refused', because: 'NOT_NAMED', who: {kind: 'named', users: [text], teams: [text]}},
      {
        kind: 'status',
        status: {
          halt: 'halted',
          stops: [
            {
              act: 'halt',
              scope: {kind: 'branch', branch: text},
              by: text,
              reason: toSafeText(text),
              at: hours(0),
              comment: 1,
            },
          ],
          proposals: [],
          incident: null,
          request: null,
        },
      },
    ),
  );

  test('nothing of it is alive in the answer, and the answer holds no command', () => {
    fc.assert(
      fc.property(answers, hostileText, (given, text) => {
        const body = answer(given, text);

        expect(findDangers(body.replace(/<!-- aftermath:reply [0-9a-f]{12} -->$/, ''))).toEqual([]);
        expect(parseCommands(body, 'own')).toEqual([]);
      }),
      {numRuns: 300},
    );
  });

  test('five of the largest proposals fit into one comment', () => {
    const shown = toSafeText('`'.repeat(60_000));
    const given: CommandAnswer = {kind: 'proposed', proposal: proposal({branch: 'b'.repeat(250)}), shown};
    const entries = Array.from({length: 5}, (_, index) => ({
      place: {index, line: index},
      text: toSafeText('/'.repeat(9_000)),
      answer: given,
    }));

    expect(operatorReply({comment: 1, author: 'rosa', entries}, HELP).length).toBeLessThan(65_536);
  });
});
