// Stories of the end: what a green run proves, what it does not, and what happens when the cause comes back.
import {WITH_PLAN} from './plan.ts';
import {type Chapter, days, fails, killed, passes} from './step.ts';

const OPEN = '#1 open: tide on work, seen 1 time';
const CLOSED = '#1 closed as completed: tide on work, seen 1 time';
const ENDED = '1 closed, 1 failure, 1 opened, 1 recovery';
const greens = (count: number) => ({recovery: {greens: count}});

export const ENDING: Chapter = {
  title: 'Ending and coming back',
  about:
    'A newer green run of the same workflow and branch is the proof that closes an issue. A cause that comes back within fourteen days opens it again; later a new issue goes on from it.',
  stories: [
    {
      name: 'a green run closes the issue with its proof',
      before: [fails(1), passes(2)],
      after: {threads: [CLOSED], ledger: ENDED, says: ['#1 **Recovered**', '#1 [CI 1002]'], because: ['RECOVERED']},
    },
    {
      name: 'the same green run delivered again changes nothing',
      before: [fails(1), passes(2), passes(2)],
      after: {threads: [CLOSED], ledger: ENDED, because: ['NOTHING_OPEN']},
    },
    {
      name: 'a green run of another workflow proves nothing',
      before: [fails(1), passes(2, {workflow: 'Nightly'})],
      after: {threads: [OPEN], ledger: '1 failure, 1 opened', because: ['NOTHING_OPEN']},
    },
    {
      name: 'a green run of another branch proves nothing',
      before: [fails(1), passes(2, {branch: 'other'})],
      after: {threads: [OPEN], ledger: '1 failure, 1 opened', because: ['NOTHING_OPEN']},
    },
    {
      name: 'a green run that is older than the failure proves nothing',
      before: [fails(5), passes(3)],
      after: {threads: [OPEN], ledger: '1 failure, 1 opened', because: ['close-incident GREEN_BEFORE_FAILURE']},
    },
    {
      name: 'a green run of a fork proves nothing',
      before: [fails(1), passes(2, {from: 'fork'})],
      after: {threads: [OPEN], ledger: '1 failure, 1 opened', because: ['close-incident FORK']},
    },
    {
      name: 'where the policy asks for three, the second green run is only counted',
      policy: greens(3),
      before: [fails(1), passes(2), passes(3)],
      after: {threads: [OPEN], ledger: '1 failure, 2 green, 1 opened', because: ['close-incident NEEDS_MORE_GREENS']},
    },
    {
      name: 'and the third one closes',
      policy: greens(3),
      before: [fails(1), passes(2), passes(3), passes(4)],
      after: {
        threads: [CLOSED],
        ledger: '1 closed, 1 failure, 2 green, 1 opened, 1 recovery',
        says: ['#1 Green 3 of 3 runs'],
      },
    },
    {
      name: 'a failure in between starts the count again',
      policy: greens(2),
      before: [fails(1), passes(2), fails(3), passes(4)],
      after: {
        threads: ['#1 open: tide on work, seen 2 times'],
        ledger: '2 failure, 2 green, 1 opened',
        because: ['close-incident NEEDS_MORE_GREENS'],
      },
    },
    {
      name: 'the pull request that brought the green commit is named, with the times of the incident',
      before: [fails(1), passes(2, {pull: 9})],
      after: {threads: [CLOSED], ledger: ENDED, says: ['#1 pull request 9', '#1 | Recovered | ']},
    },
    {
      name: 'a re-run that passes closes the issue and is remembered as a flake',
      before: [fails(1), passes(1, {attempt: 2})],
      after: {threads: [CLOSED], ledger: '1 closed, 1 failure, 1 flake, 1 opened, 1 recovery'},
    },
    {
      name: 'a re-run that passes is remembered as a flake where nothing is open too',
      before: [fails(1, {causes: ['network']}), passes(1, {attempt: 2})],
      after: {ledger: '1 failure, 1 flake', because: ['close-incident NOTHING_OPEN']},
    },
    {
      name: 'a failure whose commit has passed already is remembered as a flake and opens nothing',
      before: [passes(1), fails(2, {commitOf: 1, passedAs: 1})],
      after: {ledger: '1 failure, 1 flake', because: ['upsert-incident BELOW_RESPONSE']},
    },
    {
      name: 'a cause that has flaked twice is known for it: its level is lowered, and the issue stays closed',
      before: [fails(1), passes(1, {attempt: 2}), fails(2), passes(2, {attempt: 2}), fails(3)],
      after: {
        threads: ['#1 closed as completed: tide on work, seen 2 times'],
        ledger: '2 closed, 3 failure, 2 flake, 1 opened, 2 recovery, 1 reopened',
        because: ['upsert-incident BELOW_RESPONSE'],
      },
    },
    {
      name: 'the mark of the batch is lifted by the green run that names it',
      policy: WITH_PLAN,
      before: [fails(1, {batch: '2'}), passes(2, {batch: '2'})],
      after: {threads: [CLOSED], ledger: ENDED},
    },
    {
      name: 'the mark stays where the policy says so',
      policy: {...WITH_PLAN, recovery: {clearMarks: false}},
      before: [fails(1, {batch: '2'}), passes(2, {batch: '2'})],
      after: {threads: [CLOSED], ledger: ENDED, items: ['2: failed'], because: ['clear-mark POLICY_OFF']},
    },
    {
      name: 'a cause that is back after three days opens its issue again',
      before: [fails(1), passes(2), days(3), fails(3)],
      after: {
        threads: ['#1 open: tide on work, seen 2 times'],
        ledger: '1 closed, 2 failure, 1 opened, 1 recovery, 1 reopened',
        because: ['REOPENED_INCIDENT'],
      },
    },
    {
      name: 'that run delivered again opens it once',
      before: [fails(1), passes(2), days(3), fails(3), fails(3)],
      after: {
        threads: ['#1 open: tide on work, seen 2 times'],
        ledger: '1 closed, 2 failure, 1 opened, 1 recovery, 1 reopened',
      },
    },
    {
      name: 'that run killed before its entry is remembered as what it did',
      before: [fails(1), passes(2), days(3), killed(fails(3), {at: 'the memory', when: 'before'}), fails(3)],
      after: {
        threads: ['#1 open: tide on work, seen 2 times'],
        ledger: '1 closed, 2 failure, 1 opened, 1 recovery, 1 reopened',
      },
    },
    {
      name: 'a cause that is back after fifteen days gets a new issue that links the old one',
      before: [fails(1), passes(2), days(15), fails(3)],
      after: {
        threads: [CLOSED, '#2 open: tide on work, seen 1 time, goes on from #1'],
        ledger: '1 closed, 2 failure, 2 opened, 1 recovery',
        says: ['#2 it goes on from [incident 1]'],
        because: ['CLOSED_TOO_LONG_AGO'],
      },
    },
    {
      name: 'and the next failure is counted in the new one',
      before: [fails(1), passes(2), days(15), fails(3), fails(4)],
      after: {
        threads: [CLOSED, '#2 open: tide on work, seen 2 times, goes on from #1'],
        ledger: '1 closed, 3 failure, 2 opened, 1 recovery',
      },
    },
    {
      name: 'a failure that is older than the green run opens nothing again',
      before: [fails(1), passes(3), fails(2, {hoursOld: 1})],
      after: {
        threads: [CLOSED],
        ledger: '1 closed, 2 failure, 1 opened, 1 recovery',
        because: ['upsert-incident GREEN_AFTER_FAILURE'],
      },
    },
    {
      name: 'what comes back and passes again is closed again',
      before: [fails(1), passes(2), fails(3), passes(4)],
      after: {
        threads: ['#1 closed as completed: tide on work, seen 2 times'],
        ledger: '2 closed, 2 failure, 1 opened, 2 recovery, 1 reopened',
      },
    },
    {
      name: 'a green run that was killed before its entry is remembered when it is delivered again',
      before: [fails(1), killed(passes(2), {at: 'the memory', when: 'before'}), passes(2)],
      after: {threads: [CLOSED], ledger: ENDED},
    },
    {
      name: 'a green run that was killed before it closed anything is done again',
      before: [fails(1), killed(passes(2), {at: 'the closing', when: 'before'}), passes(2)],
      after: {threads: [CLOSED], ledger: ENDED},
    },
  ],
};
