// Stories of people: what they say by closing, locking, moving and writing is honoured, and few comments reach them.
import {TEXT_ABOVE, TEXT_BELOW, TITLE_OF_A_PERSON} from './people.ts';
import {type Chapter, days, fails, hours, passes, person, sweeps} from './step.ts';

const OPEN = '#1 open: tide on work, seen 1 time';
const OPEN_TWICE = '#1 open: tide on work, seen 2 times';
const ONCE = '1 failure, 1 opened';
const TWICE = '2 failure, 1 opened';

export const VERDICTS: Chapter = {
  title: 'People',
  about:
    'A person has the last word. Closed as not planned or as a duplicate stays closed, locked is left alone, moved is not opened again; titles, labels, ticks and text of people stay. Comments are few.',
  stories: [
    {
      name: 'closed as not planned stays closed',
      before: [fails(1), person('closes as not planned', 1), fails(2)],
      after: {
        threads: ['#1 closed as not planned: tide on work, seen 1 time'],
        ledger: `${TWICE}, 1 verdict not-planned`,
        because: ['upsert-incident CLOSED_BY_HUMAN'],
      },
    },
    {
      name: 'closed as a duplicate stays closed, weeks later too',
      before: [fails(1), person('closes as duplicate', 1), days(20), fails(2)],
      after: {
        threads: ['#1 closed as duplicate: tide on work, seen 1 time'],
        ledger: `${TWICE}, 1 verdict duplicate`,
        because: ['upsert-incident CLOSED_BY_HUMAN'],
      },
    },
    {
      name: 'closed as completed by a person, and the cause comes again: it is open again',
      before: [fails(1), person('closes as completed', 1), fails(2)],
      after: {
        threads: [OPEN_TWICE],
        ledger: '2 failure, 1 opened, 1 reopened, 1 verdict completed',
        because: ['REOPENED_INCIDENT'],
      },
    },
    {
      name: 'opened again by a person: the green run that closed it does not close it once more',
      before: [fails(1), passes(2), person('reopens', 1), sweeps()],
      after: {threads: [OPEN], ledger: '1 closed, 1 failure, 1 opened, 1 recovery, 1 verdict reopened'},
    },
    {
      name: 'opened again by a person: a newer green run does not close it over their head',
      before: [fails(1), passes(2), person('reopens', 1), passes(3)],
      after: {
        threads: [OPEN],
        ledger: '1 closed, 1 failure, 1 opened, 1 recovery, 1 verdict reopened',
        because: ['close-incident REOPENED_BY_HUMAN'],
      },
    },
    {
      name: 'until the cause comes again: then the next green run counts',
      before: [fails(1), passes(2), person('reopens', 1), fails(3), passes(4)],
      after: {
        threads: ['#1 closed as completed: tide on work, seen 2 times'],
        ledger: '2 closed, 2 failure, 1 opened, 2 recovery, 1 verdict reopened',
      },
    },
    {
      name: 'opened again by a person after not planned: it goes on',
      before: [fails(1), person('closes as not planned', 1), person('reopens', 1), fails(2)],
      after: {threads: [OPEN_TWICE], ledger: `${TWICE}, 1 verdict not-planned, 1 verdict reopened`},
    },
    {
      name: 'locked: nothing is written there any more',
      before: [fails(1), person('locks', 1), fails(2)],
      after: {
        threads: [`${OPEN}, locked`],
        ledger: `${TWICE}, 1 verdict locked`,
        because: ['upsert-incident LOCKED_BY_HUMAN'],
      },
    },
    {
      name: 'locked: no green run closes it',
      before: [fails(1), person('locks', 1), passes(2)],
      after: {
        threads: [`${OPEN}, locked`],
        ledger: `${ONCE}, 1 verdict locked`,
        because: ['close-incident LOCKED_BY_HUMAN'],
      },
    },
    {
      name: 'a title that a person gave stays',
      before: [fails(1), person('renames', 1), fails(2), passes(3), fails(4)],
      after: {
        threads: [`#1 open: tide on work, seen 3 times, with post-mortem, titled "${TITLE_OF_A_PERSON}"`],
        ledger: '1 closed, 3 failure, 1 opened, 1 recovery, 1 reopened',
      },
    },
    {
      name: 'labels that a person changed stay',
      before: [fails(1), person('relabels', 1), fails(2)],
      after: {threads: [`${OPEN_TWICE}, labelled aftermath, harbour`], ledger: TWICE},
    },
    {
      name: 'text that a person wrote above and below ours stays, to the end',
      before: [fails(1), person('writes around our text', 1), fails(2), passes(3)],
      after: {
        threads: ['#1 closed as completed: tide on work, seen 2 times'],
        ledger: '1 closed, 2 failure, 1 opened, 1 recovery',
        says: [`#1 ${TEXT_ABOVE}`, `#1 ${TEXT_BELOW}`, '#1 **Recovered**'],
      },
    },
    {
      name: 'a box that a person ticked stays ticked',
      before: [fails(1), person('ticks a box', 1), fails(2)],
      after: {threads: [OPEN_TWICE], ledger: TWICE, says: ['#1 - [x]']},
    },
    {
      name: 'moved to another repository: nobody opens a second one here',
      before: [fails(1), person('moves to another repository', 1), fails(2)],
      after: {
        threads: ['#1 transferred: tide on work, seen 1 time'],
        ledger: `${TWICE}, 1 verdict transferred`,
        because: ['upsert-incident TRANSFERRED'],
      },
    },
    {
      name: 'deleted: the next failure opens a new one',
      before: [fails(1), person('deletes', 1), days(1), fails(2)],
      after: {
        threads: ['#1 deleted: tide on work, seen 1 time', '#2 open: tide on work, seen 1 time'],
        ledger: '2 failure, 2 opened, 1 verdict deleted',
      },
    },
    {
      name: 'a marker that somebody changed counts as none: the thread is no longer ours',
      before: [fails(1), person('damages the marker', 1), days(1), fails(2)],
      after: {
        threads: ['#1 open, none of ours', '#2 open: tide on work, seen 1 time'],
        ledger: '2 failure, 2 opened',
      },
    },
    {
      name: 'one comment in a pull request, edited in place',
      before: [fails(1, {pulls: [7]}), fails(2, {pulls: [7]})],
      after: {threads: [OPEN_TWICE], comments: ['#7: 1'], ledger: `1 comment, ${TWICE}`},
    },
    {
      name: 'the same cause in another pull request within six hours: no second comment',
      before: [fails(1, {pulls: [7]}), hours(5), fails(2, {branch: 'other', pulls: [8]})],
      after: {
        threads: [OPEN, '#2 open: tide on other, seen 1 time'],
        comments: ['#7: 1'],
        ledger: '1 comment, 2 failure, 2 opened',
        because: ['upsert-comment COMMENT_THROTTLED'],
      },
    },
    {
      name: 'and after six hours there is one',
      before: [fails(1, {pulls: [7]}), hours(6), fails(2, {branch: 'other', pulls: [8]})],
      after: {
        threads: [OPEN, '#2 open: tide on other, seen 1 time'],
        comments: ['#7: 1', '#8: 1'],
        ledger: '2 comment, 2 failure, 2 opened',
      },
    },
    {
      name: 'another cause in another pull request is news at once',
      before: [fails(1, {pulls: [7]}), fails(2, {branch: 'other', causes: ['gate'], pulls: [8]})],
      after: {
        threads: [OPEN, '#2 open: gate on other, seen 1 time'],
        comments: ['#7: 1', '#8: 1'],
        ledger: '2 comment, 2 failure, 2 opened',
      },
    },
  ],
};
