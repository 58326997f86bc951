// Stories of the sweep: what nobody saw, what was put off, what stands twice, and what nobody needs any more.
import {type Chapter, days, fails, killed, passes, person, sweeps, trouble, unseen} from './step.ts';

const OPEN = '#1 open: tide on work, seen 1 time';
const CLOSED = '#1 closed as completed: tide on work, seen 1 time';
const ONCE = '1 failure, 1 opened';

export const SWEEPING: Chapter = {
  title: 'The sweep',
  about:
    'On a schedule the sweep handles runs that nobody handled, folds duplicates, and calls issues stale that saw nothing for thirty days; seven days later it closes them unless somebody objects.',
  stories: [
    {
      name: 'a failed run that nobody saw is handled',
      before: [unseen(fails(1)), sweeps()],
      after: {threads: [OPEN], ledger: ONCE, because: ['unseen 1']},
    },
    {
      name: 'a second sweep finds nothing to do',
      before: [unseen(fails(1)), sweeps(), sweeps()],
      after: {threads: [OPEN], ledger: ONCE},
    },
    {
      name: 'a handler that was killed is made good',
      before: [killed(fails(1), {at: 'the memory', when: 'before'}), sweeps()],
      after: {threads: [OPEN], ledger: ONCE, because: ['unseen 1']},
    },
    {
      name: 'a green run that nobody saw closes what it proves fixed',
      before: [fails(1), unseen(passes(2)), sweeps()],
      after: {threads: [CLOSED], ledger: '1 closed, 1 failure, 1 opened, 1 recovery', because: ['green 2']},
    },
    {
      name: 'a green run that was killed before its entry is remembered',
      before: [fails(1), killed(passes(2), {at: 'the memory', when: 'before'}), sweeps()],
      after: {threads: [CLOSED], ledger: '1 closed, 1 failure, 1 opened, 1 recovery'},
    },
    {
      name: 'a failure and the green run after it that nobody saw end as closed',
      before: [unseen(fails(1)), unseen(passes(2)), sweeps()],
      after: {threads: [CLOSED], ledger: '1 closed, 1 failure, 1 opened, 1 recovery', because: ['unseen 1', 'green 2']},
    },
    {
      name: 'a re-run that passed unseen is remembered as a flake',
      before: [fails(1, {causes: ['network']}), unseen(passes(1, {attempt: 2})), sweeps()],
      after: {ledger: '1 failure, 1 flake'},
    },
    {
      name: 'runs of forks are left alone',
      before: [unseen(fails(1, {from: 'fork'})), sweeps()],
      after: {because: ['left 1 FORK']},
    },
    {
      name: 'more runs than one sweep handles are left to the next',
      policy: {sweep: {maxRuns: 1}},
      before: [unseen(fails(1)), unseen(fails(2)), sweeps()],
      after: {threads: [OPEN], ledger: ONCE, unfinished: ['2: SWEEP_CAP'], because: ['left 2 SWEEP_CAP']},
    },
    {
      name: 'which does them',
      policy: {sweep: {maxRuns: 1}},
      before: [unseen(fails(1)), unseen(fails(2)), sweeps(), sweeps()],
      after: {
        threads: ['#1 open: tide on work, seen 2 times'],
        ledger: '2 failure, 1 opened',
        because: ['unfinished 2'],
      },
    },
    {
      name: 'of two issues for one cause the first stays, with everything, and the second is folded into it',
      memory: false,
      before: [trouble('new issues are not listed for a while'), fails(1), fails(2), sweeps(), sweeps(), sweeps()],
      after: {threads: ['#1 open: tide on work, seen 2 times', '#2 closed as duplicate, folded into #1']},
    },
    {
      name: 'a verdict whose event was never heard is remembered',
      before: [fails(1), person('closes as not planned', 1, 'unheard'), sweeps()],
      after: {
        threads: ['#1 closed as not planned: tide on work, seen 1 time'],
        ledger: `${ONCE}, 1 verdict not-planned`,
        because: ['#1 verdict'],
      },
    },
    {
      name: 'nothing for thirty days: the issue is called stale and stays open',
      before: [fails(1), days(31), sweeps()],
      after: {threads: [OPEN], ledger: `${ONCE}, 1 stale`, says: ['#1 **Stale**'], because: ['#1 called-stale']},
    },
    {
      name: 'within the grace time it is called once',
      before: [fails(1), days(31), sweeps(), days(3), sweeps()],
      after: {threads: [OPEN], ledger: `${ONCE}, 1 stale`},
    },
    {
      name: 'after the grace time it is closed',
      before: [fails(1), days(31), sweeps(), days(7), sweeps()],
      after: {
        threads: [CLOSED],
        ledger: '1 closed, 1 failure, 1 opened, 1 stale',
        says: ['#1 **Closed as stale**'],
        because: ['#1 closed-stale'],
      },
    },
    {
      name: 'a person who does anything in it keeps it open',
      before: [fails(1), days(31), sweeps(), person('comments', 1), days(7), sweeps()],
      after: {threads: [OPEN], ledger: `${ONCE}, 1 stale`},
    },
    {
      name: 'a failure after the call keeps it open and takes the call back',
      before: [fails(1), days(31), sweeps(), fails(2), days(7), sweeps()],
      after: {
        threads: ['#1 open: tide on work, seen 2 times'],
        ledger: '2 failure, 1 opened, 1 stale',
        hides: ['#1 **Stale**'],
      },
    },
    {
      name: 'a cause that comes back soon after it was closed as stale opens it again',
      before: [fails(1), days(31), sweeps(), days(7), sweeps(), days(2), fails(2)],
      after: {
        threads: ['#1 open: tide on work, seen 2 times'],
        ledger: '1 closed, 2 failure, 1 opened, 1 reopened, 1 stale',
      },
    },
    {
      name: 'a locked issue is never called stale',
      before: [fails(1), person('locks', 1), days(60), sweeps()],
      after: {threads: [`${OPEN}, locked`], ledger: `${ONCE}, 1 verdict locked`},
    },
    {
      name: 'in mode observe the sweep changes nothing',
      policy: {mode: 'observe'},
      before: [unseen(fails(1)), sweeps()],
      after: {because: ['unseen 1']},
    },
  ],
};
