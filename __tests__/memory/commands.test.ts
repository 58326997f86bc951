// Commands in the ledger: their identity is the comment and the place in it, and what was heard stays heard.
import {expect, test} from '@jest/globals';
import type {CommandEvent} from '../../src/domain/memory.ts';
import {describePermission, foldHeard, listLostCommands, toCommandEvent} from '../../src/memory/commands.ts';
import {makeLineReader, renderEvent} from '../../src/memory/event-codec.ts';
import {failed, later, NOW, safe} from './samples.ts';

function heard(change: Partial<Omit<CommandEvent, 'kind' | 'key'>> = {}): CommandEvent {
  return toCommandEvent({
    at: NOW,
    stage: 'heard',
    by: 'rosa',
    comment: 5001,
    index: 0,
    thread: 12,
    verb: 'retry',
    text: safe('/aftermath retry'),
    permission: 'write',
    id: null,
    commit: null,
    effect: null,
    heardIn: {id: 7, attempt: 1},
    outcome: 'begun',
    code: null,
    ...change,
  });
}

const ENDED = heard({stage: 'ended', outcome: 'failed', code: 'HEAD_MOVED', at: later(NOW, 1)});

test.each([
  ['nothing', [], 'new'],
  ['another place of the comment', [heard({index: 1})], 'new'],
  ['another comment', [heard({comment: 5002})], 'new'],
  ['other events', [failed(1, '2031-05-20T11:00:00Z')], 'new'],
  ['its beginning', [heard()], 'begun'],
  ['its end', [heard(), ENDED], 'ended'],
  ['its end first', [ENDED, heard()], 'ended'],
  ['the beginning of other words in the same place', [heard({verb: 'halt', text: safe('/aftermath halt x')})], 'begun'],
] as const)('after %s the command is known as %#', (_, events, kind) => {
  expect(foldHeard(events, {comment: 5001, index: 0}).kind).toBe(kind);
});

test('the key tells comment, place and stage, and nothing else', () => {
  expect(heard({at: later(NOW, 5), by: 'ada', verb: 'halt'}).key).toBe(heard().key);
  expect(new Set([heard().key, ENDED.key, heard({index: 1}).key, heard({comment: 1}).key]).size).toBe(4);
});

test('an event is read as it was written, and a word that this version does not know is damage', () => {
  const read = makeLineReader(safe);

  expect(read(renderEvent(ENDED))).toEqual({kind: 'event', event: ENDED});
  expect(read(renderEvent(ENDED).replace('"failed"', '"melted"'))).toMatchObject({kind: 'damaged'});
});

test('commands that began long ago and never ended are lost ones', () => {
  const [old, young] = [heard({comment: 1}), heard({comment: 2, at: later(NOW, 3)})];

  expect(listLostCommands([old, young, heard(), ENDED], later(NOW, 2)).map(({comment}) => comment)).toEqual([1]);
});

test.each([
  [{permission: 'write', roleName: 'maintain'}, 'write (maintain)'],
  [{permission: 'write', roleName: 'write'}, 'write'],
  [{permission: 'none', roleName: null}, 'none'],
] as const)('the right %j is recorded as %j', (answer, words) => {
  expect(describePermission(answer)).toBe(words);
});
