// What a thread is about: the cause of an incident on its branch, else the branch that our comment there tells of.
import {describe, expect, test} from '@jest/globals';
import {findThreadBranch, findThreadFailure} from '../../src/app/thread-failure.ts';
import type {Instant} from '../../src/domain/ids.ts';
import type {MemoryEvent} from '../../src/domain/memory.ts';
import {toCommentEvent} from '../../src/memory/events.ts';
import {failed, fingerprint} from '../decision/questions.ts';

const NO_INCIDENT = {about: {incident: null}} as const;

/** Our comment in a pull request about a run of a branch. */
function told(thread: number, branch: string | null, name = 'cause'): MemoryEvent {
  const run = {id: 400, attempt: 1, branch};
  return toCommentEvent({at: 500 as Instant, run, fingerprint: fingerprint(name), thread});
}

const ON_WORK = failed({runId: 400, branch: 'work'});
const ON_MAIN = failed({runId: 410, branch: 'main'});

describe('a pull request', () => {
  test('is about its own branch, also when another one fails of the same cause later', () => {
    const events = [told(7, 'work'), ON_WORK, ON_MAIN];

    expect(findThreadBranch({events}, 7)).toBe('work');
    expect(findThreadFailure({events}, {...NO_INCIDENT, thread: 7})?.[0].run).toMatchObject({id: 400, branch: 'work'});
  });

  test('is about what failed there last, whatever the cause was when we wrote', () => {
    const other = failed({name: 'other', runId: 405, branch: 'work'});

    expect(
      findThreadFailure({events: [told(7, 'work'), ON_WORK, other]}, {...NO_INCIDENT, thread: 7})?.[0].run.id,
    ).toBe(405);
  });

  test.each([
    ['in which we wrote nothing', [ON_WORK, ON_MAIN]],
    ['of which only another thread is told', [told(8, 'work'), ON_WORK]],
    ['whose branch was not written down', [told(7, null), ON_WORK]],
  ] as const)('%s is about nothing', (_, events) => {
    expect(findThreadBranch({events}, 7)).toBeNull();
    expect(findThreadFailure({events}, {...NO_INCIDENT, thread: 7})).toBeNull();
  });

  test('that tells of several branches names none of them', () => {
    expect(findThreadBranch({events: [told(7, 'work'), told(7, 'main', 'other')]}, 7)).toBeNull();
  });
});
