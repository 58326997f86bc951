// Stories of one issue that stands for many, and of patterns that come back.
import {type Chapter, fails, killed, type PassedRun, passes, person, type Step} from './step.ts';

const FIVE = {causes: ['tide', 'gate', 'types', 'install', 'memory']} as const;
const OF_FIVE = [
  '#1 open: memory on work, seen 1 time',
  '#2 open: types on work, seen 1 time',
  '#3 open: install on work, seen 1 time',
  '#4 open: several causes on work, seen 1 time',
];
const ONE_EACH = {incidents: {maxNewPerRun: 1}};

const onBranch = (run: number, branch: string): Step => fails(run, {branch});
const green = (run: number, branch: string, more: Omit<PassedRun, 'run'> = {}): Step => passes(run, {branch, ...more});
const THREE_BRANCHES = [onBranch(1, 'a'), onBranch(2, 'b'), onBranch(3, 'c')];
/** Fails and passes so often; odd runs fail. */
const episodes = (count: number): readonly Step[] =>
  Array.from({length: count}, (_, index) => [fails(2 * index + 1), passes(2 * index + 2)]).flat();
const ENDED_THREE = '#3 closed as completed: tide on several branches, seen 3 times, with post-mortem';
const AFTER_THREE_ENDS = {
  threads: [
    '#1 closed as completed: tide on a, seen 1 time',
    '#2 closed as completed: tide on b, seen 1 time',
    ENDED_THREE,
  ],
  ledger: '3 closed, 3 failure, 2 green, 2 opened, 3 recovery, 1 umbrella',
};

export const MANY: Chapter = {
  title: 'One for many',
  about:
    'A run with more causes than may open an issue each, or a cause on three branches, gets one issue that tells of all. A pattern that comes more than three times in thirty days gets one that asks for its end.',
  stories: [
    {
      name: 'five causes of a run open three issues and one for the rest',
      before: [fails(1, FIVE)],
      after: {threads: OF_FIVE, ledger: '5 failure, 3 opened, 1 umbrella', says: ['#4 Causes in the newest run (2)']},
    },
    {
      name: 'that run delivered again opens no more',
      before: [fails(1, FIVE), fails(1, FIVE)],
      after: {threads: OF_FIVE, ledger: '5 failure, 3 opened, 1 umbrella'},
    },
    {
      name: 'that run killed after its first issue comes to the same',
      before: [killed(fails(1, FIVE), {at: 'the issue', when: 'after'}), fails(1, FIVE)],
      after: {threads: OF_FIVE, ledger: '5 failure, 3 opened, 1 umbrella'},
    },
    {
      name: 'the next run with the same causes is counted in all four',
      before: [fails(1, FIVE), fails(2, FIVE)],
      after: {
        threads: OF_FIVE.map((one) => one.replace('1 time', '2 times')),
        ledger: '10 failure, 3 opened, 1 umbrella',
      },
    },
    {
      name: 'another cause gets its own issue beside it',
      policy: ONE_EACH,
      before: [fails(1, {causes: ['tide', 'types']}), fails(2, {causes: ['gate']})],
      after: {
        threads: [
          '#1 open: types on work, seen 1 time',
          '#2 open: several causes on work, seen 1 time',
          '#3 open: gate on work, seen 1 time',
        ],
        ledger: '3 failure, 2 opened, 1 umbrella',
      },
    },
    {
      name: 'a cap of none puts every cause into one issue',
      policy: {incidents: {maxNewPerRun: 0}},
      before: [fails(1), fails(2)],
      after: {threads: ['#1 open: several causes on work, seen 2 times'], ledger: '2 failure, 1 umbrella'},
    },
    {
      name: 'a green run ends the issue for the rest like the others',
      policy: ONE_EACH,
      before: [fails(1, {causes: ['tide', 'types']}), passes(2)],
      after: {
        threads: [
          '#1 closed as completed: types on work, seen 1 time',
          '#2 closed as completed: several causes on work, seen 1 time',
        ],
        ledger: '2 closed, 2 failure, 1 opened, 2 recovery, 1 umbrella',
      },
    },
    {
      name: 'the third branch with a cause opens one issue for all of them',
      before: THREE_BRANCHES,
      after: {
        threads: [
          '#1 open: tide on a, seen 1 time',
          '#2 open: tide on b, seen 1 time',
          '#3 open: tide on several branches, seen 3 times, with post-mortem',
        ],
        ledger: '3 failure, 2 opened, 1 umbrella',
        because: ['UMBRELLA_BRANCHES'],
      },
    },
    {
      name: 'a fourth branch is counted there, and the issues of single branches go on beside it',
      policy: {systemic: {moreThan: 9}},
      before: [...THREE_BRANCHES, onBranch(4, 'd'), onBranch(5, 'a')],
      after: {
        threads: [
          '#1 open: tide on a, seen 2 times',
          '#2 open: tide on b, seen 1 time',
          '#3 open: tide on several branches, seen 5 times, with post-mortem',
        ],
        ledger: '5 failure, 2 opened, 1 umbrella',
        says: ['#3 `d`'],
      },
    },
    {
      name: 'it ends when the last branch has passed: in the order in which they failed',
      before: [...THREE_BRANCHES, green(4, 'a'), green(5, 'b'), green(6, 'c')],
      after: AFTER_THREE_ENDS,
    },
    {
      name: 'it ends when the last branch has passed: in the other order',
      before: [...THREE_BRANCHES, green(4, 'c'), green(5, 'b'), green(6, 'a')],
      after: AFTER_THREE_ENDS,
    },
    {
      name: 'it stays open while one of the branches has not passed',
      before: [...THREE_BRANCHES, green(4, 'a'), green(5, 'c')],
      after: {
        threads: [
          '#1 closed as completed: tide on a, seen 1 time',
          '#2 open: tide on b, seen 1 time',
          '#3 open: tide on several branches, seen 3 times, with post-mortem',
        ],
        ledger: '1 closed, 3 failure, 2 green, 2 opened, 1 recovery, 1 umbrella',
        because: ['NEEDS_MORE_GREENS'],
      },
    },
    {
      name: 'a pattern that came four times gets an issue that asks for its end',
      before: [...episodes(3), fails(7)],
      after: {
        threads: ['#1 open: tide on work, seen 4 times, with post-mortem', '#2 open: the end of tide'],
        ledger: '3 closed, 4 failure, 1 opened, 3 recovery, 3 reopened, 1 systemic',
        says: ['#2 **4 times**'],
      },
    },
    {
      name: 'one break that many pushes saw is one time: nothing is asked for',
      before: [1, 2, 3, 4, 5, 6].map((run) => fails(run)),
      after: {threads: ['#1 open: tide on work, seen 6 times, with post-mortem'], ledger: '6 failure, 1 opened'},
    },
    {
      name: 'the end of a pattern is asked for once',
      before: [...episodes(4), fails(9)],
      after: {
        threads: ['#1 open: tide on work, seen 5 times, with post-mortem', '#2 open: the end of tide'],
        ledger: '4 closed, 5 failure, 1 opened, 4 recovery, 4 reopened, 1 systemic',
        because: ['open-systemic SYSTEMIC_KNOWN'],
      },
    },
    {
      name: 'no green run closes the issue that asks for it',
      before: episodes(4),
      after: {
        threads: ['#1 closed as completed: tide on work, seen 4 times, with post-mortem', '#2 open: the end of tide'],
        ledger: '4 closed, 4 failure, 1 opened, 4 recovery, 3 reopened, 1 systemic',
      },
    },
    {
      name: 'a person closed it: it stays closed when the pattern comes again',
      before: [...episodes(4), person('closes as completed', 2), fails(9)],
      after: {
        threads: ['#1 open: tide on work, seen 5 times, with post-mortem', '#2 closed as completed: the end of tide'],
        ledger: '4 closed, 5 failure, 1 opened, 4 recovery, 4 reopened, 1 systemic, 1 verdict completed',
        because: ['open-systemic SYSTEMIC_KNOWN'],
      },
    },
  ],
};
