// Stories of the beginning: which failures get an issue, and how it is kept true.
import {WITH_PLAN} from './plan.ts';
import {type Chapter, fails, killed, type Step} from './step.ts';

function failsMany(from: number, to: number): readonly Step[] {
  return Array.from({length: to - from + 1}, (_, index) => fails(from + index));
}

const ON_MAIN = {branch: 'main', causes: ['types']} as const;

export const OPENING: Chapter = {
  title: 'Opening and counting',
  about:
    'One cause on one branch is one issue, from level 3 on. It is updated in place: how often, where, in which jobs and batches, and the last ten times.',
  stories: [
    {
      name: 'a new cause opens an issue',
      before: [fails(1)],
      after: {
        threads: ['#1 open: tide on work, seen 1 time'],
        ledger: '1 failure, 1 opened',
        because: ['NEW_INCIDENT'],
      },
    },
    {
      name: 'the same run delivered again changes nothing',
      before: [fails(1), fails(1)],
      after: {
        threads: ['#1 open: tide on work, seen 1 time'],
        ledger: '1 failure, 1 opened',
        because: ['KNOWN_INCIDENT'],
      },
    },
    {
      name: 'a second run of the cause is counted in the same issue',
      before: [fails(1), fails(2)],
      after: {
        threads: ['#1 open: tide on work, seen 2 times'],
        ledger: '2 failure, 1 opened',
        says: ['#1 [1001]', '#1 [1002]'],
      },
    },
    {
      name: 'a re-run that fails again is counted by its attempt',
      before: [fails(1), fails(1, {attempt: 2})],
      after: {threads: ['#1 open: tide on work, seen 2 times'], ledger: '2 failure, 1 opened', says: ['#1 attempt 2']},
    },
    {
      name: 'an older run that is handled later is counted too',
      before: [fails(2), fails(1, {hoursOld: 1})],
      after: {threads: ['#1 open: tide on work, seen 2 times'], ledger: '2 failure, 1 opened'},
    },
    {
      name: 'all occurrences are counted and the last ten are listed',
      before: failsMany(1, 12),
      after: {
        threads: ['#1 open: tide on work, seen 12 times, with post-mortem'],
        ledger: '12 failure, 1 opened',
        says: ['#1 2 older ones are counted and no longer listed', '#1 [1012]', '#1 [1003]'],
        hides: ['#1 [1002]'],
      },
    },
    {
      name: 'jobs of a run with the same cause are one issue that names them',
      before: [fails(1, {jobs: ['unit (20)', 'unit (22)']})],
      after: {
        threads: ['#1 open: tide on work, seen 1 time'],
        ledger: '1 failure, 1 opened',
        says: ['#1 `unit (20)`', '#1 `unit (22)`'],
      },
    },
    {
      name: 'jobs of all occurrences are joined',
      before: [fails(1, {jobs: ['unit (20)']}), fails(2, {jobs: ['unit (24)']})],
      after: {
        threads: ['#1 open: tide on work, seen 2 times'],
        ledger: '2 failure, 1 opened',
        says: ['#1 **Jobs:** `unit (24)`, `unit (20)`'],
      },
    },
    {
      name: 'batches that were worked on are named and marked',
      policy: WITH_PLAN,
      before: [fails(1, {batch: '2'}), fails(2, {batch: '3'})],
      after: {
        threads: ['#1 open: tide on work, seen 2 times'],
        ledger: '2 failure, 1 opened',
        items: ['2: failed', '3: failed'],
        says: ['#1 batches.json#2`', '#1 batches.json#3`'],
      },
    },
    {
      name: 'two causes of a run are two issues',
      before: [fails(1, {causes: ['tide', 'types']})],
      after: {
        threads: ['#1 open: types on work, seen 1 time', '#2 open: tide on work, seen 1 time'],
        ledger: '2 failure, 2 opened',
      },
    },
    {
      name: 'the same cause on another branch is another issue',
      before: [fails(1), fails(2, {branch: 'other'})],
      after: {
        threads: ['#1 open: tide on work, seen 1 time', '#2 open: tide on other, seen 1 time'],
        ledger: '2 failure, 2 opened',
      },
    },
    {
      name: 'another workflow with the same cause on the branch is counted in the same issue',
      before: [fails(1), fails(2, {workflow: 'Nightly'})],
      after: {threads: ['#1 open: tide on work, seen 2 times'], ledger: '2 failure, 1 opened'},
    },
    {
      name: 'a minor failure opens none, and is remembered',
      before: [fails(1, {causes: ['network']})],
      after: {ledger: '1 failure', because: ['upsert-incident BELOW_RESPONSE']},
    },
    {
      name: 'a category that the policy ignores opens none, and is remembered',
      policy: {ignore: ['runtime-error']},
      before: [fails(1)],
      after: {ledger: '1 failure', because: ['upsert-incident CATEGORY_IGNORED']},
    },
    {
      name: 'mode observe writes nothing at all',
      policy: {mode: 'observe'},
      before: [fails(1, {pulls: [7]})],
      after: {because: ['upsert-incident MODE_OBSERVE', 'upsert-comment MODE_OBSERVE', 'append-ledger MODE_OBSERVE']},
    },
    {
      name: 'a critical failure gets its post-mortem at once',
      before: [fails(1, ON_MAIN)],
      after: {
        threads: ['#1 open: types on main, seen 1 time, with post-mortem'],
        ledger: '1 failure, 1 opened',
        says: ['#1 ### Timeline', '#1 ### What went well', '#1 ### Action items', '#1 ### Lessons'],
      },
    },
    {
      name: 'a major one gets it on its third occurrence',
      before: failsMany(1, 3),
      after: {threads: ['#1 open: tide on work, seen 3 times, with post-mortem'], ledger: '3 failure, 1 opened'},
    },
    {
      name: 'owners of what was changed are called when a critical issue is opened, and never again',
      codeowners: 'src/ @harbour/tide\n',
      before: [fails(1, ON_MAIN), fails(2, {...ON_MAIN, changes: ['docs/a.md']})],
      after: {
        threads: ['#1 open: types on main, seen 2 times, for @harbour/tide, with post-mortem'],
        ledger: '2 failure, 1 opened',
        says: ['#1 For the owners of what was changed: @harbour/tide'],
      },
    },
    {
      name: 'below level 4 nobody is called, not even when it gets worse',
      codeowners: '* @harbour/tide\n',
      before: [fails(1), fails(2), fails(3)],
      after: {
        threads: ['#1 open: tide on work, seen 3 times, with post-mortem'],
        ledger: '3 failure, 1 opened',
        hides: ['#1 @harbour'],
      },
    },
    {
      name: 'the policy names owners before CODEOWNERS does',
      policy: {owners: {paths: [{files: 'src/**', owners: ['@pilot']}]}},
      codeowners: '* @harbour/tide\n',
      before: [fails(1, {...ON_MAIN, changes: ['src/tide.ts', 'docs/a.md']})],
      after: {
        threads: ['#1 open: types on main, seen 1 time, for @pilot @harbour/tide, with post-mortem'],
        ledger: '1 failure, 1 opened',
      },
    },
    {
      name: 'a handler that was killed before its entry is done again, and nothing is doubled',
      before: [killed(fails(1, {pulls: [7]}), {at: 'the memory', when: 'before'}), fails(1, {pulls: [7]})],
      after: {
        threads: ['#1 open: tide on work, seen 1 time'],
        comments: ['#7: 1'],
        ledger: '1 comment, 1 failure, 1 opened',
      },
    },
  ],
};
