// A number in a comment answers the question that stood when the comment was written, by a host that tells whole seconds.
import {expect, test} from '@jest/globals';
import {findQuestion} from '../../src/app/operator-question.ts';
import type {Instant} from '../../src/domain/ids.ts';
import {failed, policy, remembered} from '../decision/questions.ts';
import {told} from '../decision/words.ts';
import {Stage} from '../operator/stage.ts';

const SECOND = 1000;
const ASKED = 60 * SECOND + 400;

function ask(createdAt: number) {
  const {event} = new Stage();
  const ways = [{deed: 'retry', target: null}] as const;
  const question = {id: 'a1b2c3d4e5f6', because: 'NEW_INCIDENT', until: (ASKED + 9 * SECOND) as Instant, ways} as const;
  const failure = {...failed({at: ASKED}), question: question as never};
  const about = {...event.about, incident: null};
  return findQuestion(
    {
      command: {verb: 'recover', option: 1},
      place: {comment: 71, index: 0} as never,
      event: {...event, about, createdAt: createdAt as Instant},
      policy: policy(),
      memory: remembered(failure, told({thread: event.thread, at: ASKED})),
      latest: () => null,
    },
    (ASKED + 5 * SECOND) as Instant,
  );
}

test.each([
  ['in the second before it', ASKED - 400 - SECOND, null],
  ['in its second, where nobody knows which came first', ASKED - 400, 'a1b2c3d4e5f6'],
  ['in the second after it', ASKED + 600, 'a1b2c3d4e5f6'],
])('a comment written %s', (_, createdAt, id) => {
  expect(ask(createdAt)?.id ?? null).toBe(id);
});
