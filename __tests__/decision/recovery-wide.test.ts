// The end of a thread over many branches: each branch where the cause was seen has to prove it.
import {describe, expect, test} from '@jest/globals';
import {decideRecovery} from '../../src/decision/recovery.ts';
import type {MemoryEvent} from '../../src/domain/memory.ts';
import {incident, passed, recoveryQuestion, remembered, standing} from './questions.ts';

describe('a thread over many branches', () => {
  const wide = (...seen: readonly {readonly runId: number; readonly branch: string}[]) =>
    incident({number: 30, branch: '*', scope: 'umbrella', seen});
  const here = {runId: 500, branch: 'work'};
  const there = {runId: 450, branch: 'other'};
  const closes = (incidents: readonly ReturnType<typeof incident>[], ...events: readonly MemoryEvent[]) => {
    const decision = decideRecovery(recoveryQuestion({standing: standing({incidents, memory: remembered(...events)})}));
    const closed = decision.effects.flatMap(({effect}) => (effect.kind === 'close-incident' ? [effect.incident] : []));
    return [...closed, ...decision.declined.filter(({kind}) => kind === 'close-incident').map(({because}) => because)];
  };

  test.each([
    ['ends on the only branch where it was seen', [wide(here)], [], [30]],
    ['waits for each branch where it was seen, the older ones too', [wide(here, there)], [], ['NEEDS_MORE_GREENS']],
    [
      'ends when those have passed after it',
      [wide(here, there)],
      [passed('green', {runId: 460, branch: 'other', incident: 30})],
      [30],
    ],
    [
      'takes the end of the own thread of a branch for its proof',
      [incident({number: 3, branch: 'other', state: 'closed', runId: 450}), wide(here, there)],
      [],
      [30],
    ],
    [
      'takes no end that a person made of it by not planned',
      [incident({number: 3, branch: 'other', state: 'closed', closedByHuman: true, runId: 450}), wide(here, there)],
      [],
      ['NEEDS_MORE_GREENS'],
    ],
    [
      'takes no end from before the failure there',
      [incident({number: 3, branch: 'other', state: 'closed', runId: 440}), wide(here, there)],
      [],
      ['NEEDS_MORE_GREENS'],
    ],
    [
      'waits for a branch where the cause was seen later',
      [wide({...there, runId: 510}, here)],
      [],
      ['NEEDS_MORE_GREENS'],
    ],
    [
      'ends when that branch has passed before',
      [wide({...there, runId: 510}, here)],
      [passed('green', {runId: 550, branch: 'other', incident: 30})],
      [30],
    ],
    [
      'does not take a pass from before the failure there',
      [wide({...there, runId: 510}, here)],
      [passed('green', {runId: 505, branch: 'other', incident: 30})],
      ['NEEDS_MORE_GREENS'],
    ],
    [
      'waits while another branch has its own thread open',
      [incident({branch: 'other'}), wide(here)],
      [],
      ['NEEDS_MORE_GREENS'],
    ],
    ['ends with the last thread of a branch', [incident(), wide(here)], [], [12, 30]],
    [
      'is told by the end of a branch that it did not see',
      [incident(), wide({...there, runId: 510})],
      [passed('green', {runId: 550, branch: 'other', incident: 30})],
      [12, 30],
    ],
    ['is none of a branch that it did not see', [wide(there)], [], ['NOTHING_OPEN']],
    [
      'is none of a branch whose own thread is over',
      [incident({state: 'closed', runId: 480}), wide(there)],
      [],
      ['NOTHING_OPEN'],
    ],
    [
      'is none of a branch beside the one that has a thread',
      [incident({branch: 'x'}), wide(there)],
      [],
      ['NOTHING_OPEN'],
    ],
    [
      'takes the end of another thread of the cause on a branch for its proof',
      [wide(here, there)],
      [passed('recovery', {runId: 460, branch: 'other', incident: 3})],
      [30],
    ],
    [
      'takes no end of another cause there',
      [wide(here, there)],
      [passed('recovery', {name: 'b', runId: 460, branch: 'other', incident: 3})],
      ['NEEDS_MORE_GREENS'],
    ],
    [
      'takes no end on a third branch',
      [wide(here, there)],
      [passed('recovery', {runId: 460, branch: 'x', incident: 3})],
      ['NEEDS_MORE_GREENS'],
    ],
    [
      'takes no pass of another thread that ended nothing',
      [wide(here, there)],
      [passed('green', {runId: 460, branch: 'other', incident: 3})],
      ['NEEDS_MORE_GREENS'],
    ],
    [
      'takes no end from between two failures there',
      [wide(here, {runId: 470, branch: 'other'}, there)],
      [passed('recovery', {runId: 460, branch: 'other', incident: 3})],
      ['NEEDS_MORE_GREENS'],
    ],
    [
      'takes the end of an own thread that saw the last failure there, whatever it saw before',
      [incident({number: 3, branch: 'other', state: 'closed', seen: [{runId: 450}, {runId: 300}]}), wide(here, there)],
      [],
      [30],
    ],
    [
      'takes no end of an own thread that did not see the last failure there',
      [
        incident({number: 3, branch: 'other', state: 'closed', seen: [{runId: 450}]}),
        wide(here, {runId: 470, branch: 'other'}, there),
      ],
      [],
      ['NEEDS_MORE_GREENS'],
    ],
    [
      'counts a green run although another branch failed after it',
      [wide({runId: 700, branch: 'other'}, here)],
      [],
      ['NEEDS_MORE_GREENS'],
    ],
    [
      'does not count a green run from before the failure here',
      [wide({...here, runId: 700})],
      [],
      ['GREEN_BEFORE_FAILURE'],
    ],
    [
      'does not count one from before the failure in the thread of the branch',
      [incident({runId: 700}), wide({...there, runId: 510})],
      [],
      ['GREEN_BEFORE_FAILURE', 'GREEN_BEFORE_FAILURE'],
    ],
  ] as const)('%s', (_, incidents, events, expected) => {
    expect(closes(incidents, ...events)).toEqual(expected);
  });
});
