// Stories of races and troubles: lists that lag, handlers at once, memory and host that do not do what they should.
import {type Chapter, fails, killed, passes, sweeps, together, trouble} from './step.ts';

const OPEN = '#1 open: tide on work, seen 1 time';
const OPEN_TWICE = '#1 open: tide on work, seen 2 times';
const ONCE = '1 failure, 1 opened';
const TWICE = '2 failure, 1 opened';
const LAG = trouble('new issues are not listed for a while');

export const RACES: Chapter = {
  title: 'Races and troubles',
  about:
    'Whatever happens at once, gets lost or fails: one open issue per cause, no occurrence lost, and what cannot be done now is done by the sweep.',
  stories: [
    {
      name: 'a new issue that the list does not show yet is found by the memory',
      before: [LAG, fails(1), fails(2)],
      after: {threads: [OPEN_TWICE], ledger: TWICE},
    },
    {
      name: 'a green run closes an issue that the list does not show yet',
      before: [LAG, fails(1), passes(2)],
      after: {
        threads: ['#1 closed as completed: tide on work, seen 1 time'],
        ledger: '1 closed, 1 failure, 1 opened, 1 recovery',
      },
    },
    {
      name: 'two handlers at once: one issue with both occurrences',
      before: [together(fails(1), fails(2))],
      after: {threads: [OPEN_TWICE], ledger: TWICE},
    },
    {
      name: 'two handlers of the same run at once: counted once',
      before: [together(fails(1), fails(1))],
      after: {threads: [OPEN], ledger: ONCE},
    },
    {
      name: 'two handlers at once while the list lags: the second issue is folded into the first',
      before: [LAG, together(fails(1), fails(2))],
      after: {threads: [OPEN_TWICE, '#2 closed as duplicate, folded into #1'], ledger: '2 failure, 1 folded, 1 opened'},
    },
    {
      name: 'two handlers of a known cause at once: both occurrences are kept',
      before: [fails(1), together(fails(2), fails(3))],
      after: {threads: ['#1 open: tide on work, seen 3 times, with post-mortem'], ledger: '3 failure, 1 opened'},
    },
    {
      name: 'killed after the issue was opened: the next delivery adopts it',
      before: [killed(fails(1), {at: 'the issue', when: 'after'}), fails(1)],
      after: {threads: [OPEN], ledger: ONCE},
    },
    {
      name: 'killed after the comment was written: there is one',
      before: [killed(fails(1, {pulls: [7]}), {at: 'the comment', when: 'after'}), fails(1, {pulls: [7]})],
      after: {threads: [OPEN], comments: ['#7: 1'], ledger: `1 comment, ${ONCE}`},
    },
    {
      name: 'killed after the entry was written: it is not written again',
      before: [killed(fails(1), {at: 'the memory', when: 'after'}), fails(1)],
      after: {threads: [OPEN], ledger: ONCE},
    },
    {
      name: 'the memory cannot be read: nobody knows of a stop, so only notes are written, and the failure is remembered',
      before: [trouble('the memory cannot be read'), fails(1)],
      after: {
        threads: [],
        ledger: '1 failure',
        unfinished: ['1: HALT_UNREADABLE'],
        because: ['upsert-incident HALT_UNREADABLE'],
      },
    },
    {
      name: 'and when it can be read again, the sweep does it',
      before: [trouble('the memory cannot be read'), fails(1), sweeps()],
      after: {threads: [OPEN], ledger: ONCE, because: ['unfinished 1']},
    },
    {
      name: 'the token may not write the memory: the issues hold the history',
      before: [trouble('the token may not write the memory'), fails(1), fails(2)],
      after: {threads: [OPEN_TWICE], because: ['append-ledger LEDGER_READ_ONLY']},
    },
    {
      name: 'no memory is kept: the issues hold the history, and a green run closes them',
      memory: false,
      before: [fails(1), fails(2), passes(3)],
      after: {threads: ['#1 closed as completed: tide on work, seen 2 times']},
    },
    {
      name: 'GitHub asks to wait: nothing is retried now, and the run stands in the journal',
      before: [trouble('the host asks to wait'), fails(1)],
      after: {ledger: '1 failure', unfinished: ['1: RATE_LIMITED'], because: ['upsert-incident RATE_LIMITED']},
    },
    {
      name: 'and the sweep does it',
      before: [trouble('the host asks to wait'), fails(1), sweeps()],
      after: {threads: [OPEN], ledger: ONCE, because: ['unfinished 1']},
    },
    {
      name: 'the issues cannot be listed: none is opened blindly, and the sweep does it',
      before: [trouble('the list of issues cannot be read'), fails(1), sweeps()],
      after: {threads: [OPEN], ledger: ONCE, because: ['unfinished 1']},
    },
    {
      name: 'a damaged line of the ledger is set aside, and the rest goes on',
      before: [fails(1), trouble('the ledger has a damaged line'), fails(2)],
      after: {threads: [OPEN_TWICE], ledger: TWICE, setAside: 1},
    },
    {
      name: 'a run of a fork is reported and writes nothing',
      before: [fails(1, {from: 'fork', pulls: [7]})],
      after: {because: ['upsert-incident FORK', 'upsert-comment FORK', 'append-ledger FORK']},
    },
    {
      name: 'a run that Dependabot started, by its own token, is reported and writes nothing',
      before: [fails(1, {from: 'dependabot', pulls: [7]})],
      after: {because: ['upsert-incident DEPENDABOT', 'upsert-comment DEPENDABOT', 'append-ledger DEPENDABOT']},
    },
  ],
};
