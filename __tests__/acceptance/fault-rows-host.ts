// Rows F1 to F22 of the fault table: what the interface, its limits and others who write at the same time may do.
import {type FaultRow, inFile} from './fault-row.ts';

const host = inFile('acceptance/faults-host.test.ts');
const races = inFile('acceptance/faults-races.test.ts');
const action = inFile('acceptance/faults-action.test.ts');
const faults = inFile('acceptance/faults.test.ts');
const worlds = inFile('acceptance/worlds.test.ts');
const evidence = inFile('acceptance/bad-evidence-action.test.ts');
const logs = inFile('adapters/github/logs.test.ts');
const limits = inFile('adapters/github/limits.test.ts');
const threads = inFile('adapters/github/threads.test.ts');
const permissions = inFile('adapters/github/permissions.test.ts');
const hostile = inFile('acceptance/hostile.test.ts');

/** Rows F1 to F22, in order. */
export const FAULT_ROWS_HOST: readonly FaultRow[] = [
  {
    id: 'F1',
    fault: '502, 503 or 504 on a read',
    here: 'At most three tries with drawn pauses inside one deadline; then the report goes on without it and says what is missing.',
    tests: [
      ...host('F1: %i on a read is tried three times at most and then told'),
      ...faults('three times 502 on the jobs: no fourth try, and the summary says what is missing'),
    ],
  },
  {
    id: 'F2',
    fault: '502 on a creation that was not made',
    here: 'The list is read for our marker; it is not there, so it is created once more. Exactly one issue.',
    tests: host('F2: 502 on a creation that was not made leaves exactly one issue'),
  },
  {
    id: 'F3',
    fault: 'Lost answer to a creation that was made',
    here: 'The list is read for our marker; what is found is adopted. Exactly one issue.',
    tests: host('F3: a lost answer to a creation that was made leaves exactly one issue'),
  },
  {
    id: 'F4',
    fault: 'Connection broken before the server saw the creation',
    here: 'As for F2.',
    tests: host('F4: a connection that breaks before the server has seen the creation leaves exactly one issue'),
  },
  {
    id: 'F5',
    fault: '200 with a web page, half a document or another shape',
    here: 'Every answer is checked against the shape that we use. It counts as a passing failure, never as an empty success.',
    tests: [
      ...host('F5: %s with a good status is never an empty list'),
      ...faults('answers that are none (%s) are asked for again'),
    ],
  },
  {
    id: 'F6',
    fault: 'Secondary rate limit, with or without a time',
    here: 'Waited for while all waits of the run stay below `limits.waitSeconds`; else nothing is asked any more, the summary says what was put off, and the sweep does it. Without a time it is a minute.',
    tests: [
      ...host(
        'F6: a secondary limit is waited for inside what may be waited',
        'F6: a secondary limit with %s stops all that follows',
      ),
      ...limits('that is short is waited for once, and the waits of a run have a bound in all'),
    ],
  },
  {
    id: 'F7',
    fault: 'Hourly limit used up, reset in 50 minutes',
    here: 'No waiting and no further request. The report is local, the exit code 0, the rest is left to the sweep.',
    tests: [
      ...host('F7: an hourly limit that is used up is neither waited for nor asked again'),
      ...action('F7: the hourly limit is used up: a local report, exit code 0, and the rest is put off'),
    ],
  },
  {
    id: 'F8',
    fault: 'GraphQL answers 200 with `RATE_LIMITED` or "Something went wrong"',
    here: 'The first is treated as F6 and F7, the second as F1 for queries. A mutation is looked for before anything is written again.',
    tests: [
      ...host('F8: GraphQL that answers 200 and %s has not answered'),
      ...limits('and %s is %s, a query after %i tries'),
    ],
  },
  {
    id: 'F9',
    fault: '403: the token lacks a permission',
    here: 'The missing line of `permissions:` is named for each operation; it is not asked again, and what is allowed goes on.',
    tests: [
      ...host('F9: a missing permission is named, not asked for twice, and the rest goes on'),
      ...permissions('to %s is named'),
      ...action('F9: without the right to write issues the summary names the line to add, and the rest is done'),
    ],
  },
  {
    id: 'F10',
    fault: '401: the token has run out',
    here: 'It is shown once; every further request is answered without asking. The summary stays.',
    tests: host('F10: a token that has run out is shown once'),
  },
  {
    id: 'F11',
    fault: '404 of a private or renamed repository, 301 of a moved issue',
    here: 'A renamed repository is followed. A thread that was moved away is left there and no second one is opened; 404 is explained.',
    tests: [
      ...host(
        'F11: a repository that was renamed is followed, for reads and writes',
        'F11: a thread that was moved away is told from one that is gone, and a repository that is not there is explained',
      ),
      ...threads('and was moved to another repository is lost, whether we may see that repository or not'),
    ],
  },
  {
    id: 'F12',
    fault: '410: issues are switched off',
    here: 'The report is in the job summary and in the report files; the problem says where to switch issues on.',
    tests: [
      ...host('F12: issues that are switched off are told from all else'),
      ...action('F12: issues are switched off: the report is in the summary'),
    ],
  },
  {
    id: 'F13',
    fault: '422: the body is too long',
    here: 'Bodies are cut to size when they are rendered. Should GitHub refuse one nevertheless, it is posted once more at 30,000 units with its marker; an open fence is closed.',
    tests: [
      ...host('F13: a body that is too long is posted once more in a shorter form that keeps its marker'),
      ...threads('closes the fence that the cut leaves open'),
    ],
  },
  {
    id: 'F14',
    fault: '422 or 404 right after a creation',
    here: 'Follow-up requests about a fresh thread are tried up to three times with short pauses.',
    tests: host('F14: a follow-up that GitHub refuses for some seconds after a creation is tried again'),
  },
  {
    id: 'F15',
    fault: 'A list does not show a new issue yet',
    here: 'The run knows what it wrote itself; after a lost answer the numbers just below are read; the memory names threads that the list lacks; a late duplicate is folded.',
    tests: [
      ...races('F15: a list that lags by %i reads makes no second issue, also after a lost answer'),
      ...threads('lets a second run make a twin, which a later one folds'),
    ],
  },
  {
    id: 'F16',
    fault: 'Many reporters at once',
    here: 'One open issue, the lowest number. Later ones are closed as duplicates with their evidence in place.',
    tests: [
      ...races('F16: %i reporters at once leave one open issue with the lowest number, and all evidence'),
      ...worlds('is reported three times at the same moment: one open incident, one comment, one mark'),
    ],
  },
  {
    id: 'F17',
    fault: 'A person edits the body between reading and writing',
    here: 'Our own part is replaced in what stands there now, their text is kept. A thread whose marker they removed is theirs: the cause gets a new one.',
    tests: [
      ...races('F17: text that a person writes between reading and writing is kept'),
      ...threads('and lost its marker by that is left alone: the cause gets a thread of its own'),
      ...hostile('a title that was changed and text around our part stay when the cause is seen again'),
    ],
  },
  {
    id: 'F18',
    fault: 'The log of a job is not there',
    here: 'While the job runs nobody waits: steps and annotations are used. After it has ended the log is asked for again within bounds.',
    tests: logs(
      'of a running job is not there yet, and nobody waits',
      'of a finished job that never comes is gone, after bounded waiting',
    ),
  },
  {
    id: 'F19',
    fault: 'The log is incomplete',
    here: 'A stream that breaks is asked for once more; what stays missing is recorded as a gap.',
    tests: logs('of a finished job that is not stored yet is asked for again'),
  },
  {
    id: 'F20',
    fault: 'The signed address of a log has run out',
    here: 'A new address is asked for, once.',
    tests: [...races('F20: the address of a log that has run out (%i) is asked for once more')],
  },
  {
    id: 'F21',
    fault: 'A log of any size, one endless line, bytes that are no UTF-8',
    here: 'Bounded space: the start and the end are kept, and the cut is marked.',
    tests: [
      ...logs('of any size takes bounded space and keeps its end'),
      ...evidence('has lines of a megabyte: every body fits, and the batch is marked'),
    ],
  },
  {
    id: 'F22',
    fault: 'The list of jobs changes while it is paged',
    here: 'Jobs are told apart by id; a count that does not fit is read once more.',
    tests: races('F22: jobs whose list moves while it is paged come once each'),
  },
];
