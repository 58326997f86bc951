// Rows F23 to F46 of the fault table: odd runs, branches, the end of the process and the world around it.
import {type FaultRow, inFile} from './fault-row.ts';

const races = inFile('acceptance/faults-races.test.ts');
const action = inFile('acceptance/faults-action.test.ts');
const worlds = inFile('acceptance/worlds.test.ts');
const odd = inFile('acceptance/odd-runs.test.ts');
const evidence = inFile('acceptance/bad-evidence-action.test.ts');
const limits = inFile('adapters/github/limits.test.ts');
const threads = inFile('adapters/github/threads.test.ts');
const kill = inFile('kills/kills.test.ts');
const reverts = inFile('revert/scenarios-remote.ts');
const past = inFile('revert/scenarios-past.ts');
const proposals = inFile('adapters/github/propose-files.test.ts');
const control = inFile('adapters/github/run-control.test.ts');
const triggers = inFile('acceptance/triggers.test.ts');

/** Rows F23 to F46, in order. */
export const FAULT_ROWS_WORLD: readonly FaultRow[] = [
  {
    id: 'F23',
    fault: 'Steps are missing or have no conclusion',
    here: 'The report stays at the level of the job.',
    tests: odd('a job that never got a runner has no log and no steps: its annotation is the cause'),
  },
  {
    id: 'F24',
    fault: 'A job failed without a failed step',
    here: 'Annotations are the evidence; no step is guessed.',
    tests: odd('a job that never got a runner has no log and no steps: its annotation is the cause'),
  },
  {
    id: 'F25',
    fault: 'A run that could not start has no jobs',
    here: 'An incident of category config that names the workflow file.',
    tests: worlds('could not start: an incident of category config, without a mark of the batch'),
  },
  {
    id: 'F26',
    fault: 'Cancelled, timed out and skipped siblings',
    here: 'Collateral is told from the cause.',
    tests: odd('siblings that were cancelled because one failed are not causes'),
  },
  {
    id: 'F27',
    fault: 'A second attempt passes',
    here: 'The incident is closed once with the proof; the memory counts a flake.',
    tests: [
      ...action('F27: a second attempt that passes closes the incident once, and says that nothing was mended'),
      ...triggers('closes the incident and lifts the mark when the workflow passes on the branch'),
    ],
  },
  {
    id: 'F28',
    fault: 'The run was deleted, its logs have expired',
    here: 'The report says which of both, with what to do.',
    tests: [
      ...races('F28: a run that was deleted and a log that has expired are told apart'),
      ...worlds('was deleted: the summary says so, nothing is written'),
      ...evidence('has expired: LOG_GONE with what to do, the cause from annotation and step, the rest done'),
    ],
  },
  {
    id: 'F29',
    fault: 'The branch moved before the commit of the plan',
    here: 'Nothing is forced: the commit of the other stays, and the edits are made again on the new head, up to `edits.retries` times; then they wait in a pull request. State is read again and the change made anew until a deadline.',
    tests: [
      ...races('F29: a branch that moved before the commit keeps what others pushed, and nothing is forced'),
      ...worlds(
        'moved between reading and committing: the mark is made again on the new head, and the other commit stays',
        'moves with every try: the mark waits in a pull request that says so',
      ),
    ],
  },
  {
    id: 'F30',
    fault: 'The ref exists already',
    here: 'Of several who start the state branch one wins; the others read what it wrote and add theirs to it.',
    tests: races('F30: of several who start the state branch one wins, and the others find what it wrote'),
  },
  {
    id: 'F31',
    fault: 'Branch protection or a ruleset refuses the commit',
    here: 'The same edits wait in one draft pull request that names the rule. No second try.',
    tests: [
      ...races('F31: the rules of a branch (%s) are named and not fought'),
      ...worlds(
        'is protected while we work (%s): nothing is pushed, the pull request names the rule, the rest is done',
      ),
    ],
  },
  {
    id: 'F32',
    fault: 'A revert or an edit would change a workflow file',
    here: 'Refused before anything is sent, with advice: on the web page, or with a token that has the right.',
    tests: [
      ...reverts('a change of a workflow file', 'a file that became a workflow later'),
      ...proposals('of a workflow file asks nothing and gives advice'),
    ],
  },
  {
    id: 'F33',
    fault: 'A setting forbids to open pull requests',
    here: 'The setting is named, and a branch that was made for it is taken away again.',
    tests: proposals(
      'because of the setting names the setting, and leaves no branch',
      'because of the setting leaves a branch that was there before',
    ),
  },
  {
    id: 'F34',
    fault: 'A revert conflicts',
    here: 'Nothing is pushed; the files with the later commits that touch them, and four choices.',
    tests: past('the lines edited later', 'an edited file deleted later'),
  },
  {
    id: 'F35',
    fault: 'The pull request exists already',
    here: 'It is found by its branch in any state and left; words follow only where we opened it.',
    tests: proposals(
      'that stands already is left, in two requests that write nothing',
      'two runs at once end with one branch, one commit and one pull request',
    ),
  },
  {
    id: 'F36',
    fault: 'A re-run is refused, or its answer is lost',
    here: 'It is never asked for twice: the attempt of the run tells whether it was done.',
    tests: control(
      'are not run again while the run goes on: nothing is sent',
      'are not run again where a later attempt exists: nothing is sent',
      'twice at the same time make one attempt, and one of both says so',
    ),
  },
  {
    id: 'F37',
    fault: 'Killed at any point',
    here: 'The entry in the memory comes last, so the next delivery or the sweep does everything again; each effect converges.',
    tests: kill('at any request and any write to a file: %s'),
  },
  {
    id: 'F38',
    fault: 'The job is cancelled: SIGINT, then SIGTERM after 7.5 s',
    here: 'Nothing is asked or written after SIGINT; the summary is written first.',
    tests: [
      ...action('F38: a cancelled job gets its summary before SIGTERM, and nothing is written after SIGINT'),
      ...limits('asks nothing any more and says so'),
    ],
  },
  {
    id: 'F39',
    fault: 'No place for a summary, a full disk, a summary that is too long',
    here: 'It is complained about and otherwise ignored; texts are cut to the limit of a summary.',
    tests: [
      ...action('F39: a runner without a place for summaries stops nothing'),
      ...worlds('a summary file that cannot be written stops nothing'),
    ],
  },
  {
    id: 'F40',
    fault: 'A plan file is corrupt or of another version',
    here: 'It is not written; its place and what is wrong are told.',
    tests: evidence('holds a key twice in the batch: its place is told, nothing is committed, exit code 1'),
  },
  {
    id: 'F41',
    fault: 'Wrong clocks and equal times',
    here: "Runs are ordered by id, waits are measured by the server's own clock, and a duration that would be negative is unknown.",
    tests: races('F41: a wrong clock changes neither the order of runs nor how long a limit lasts'),
  },
  {
    id: 'F42',
    fault: 'Events come twice or in another order',
    here: 'What is written twice stands once; the latest attempt counts.',
    tests: [
      ...races('F42: everything that is written twice stands once'),
      ...action(
        'F42: every event comes twice and the last one first: one incident at most, and none is open in the end',
      ),
    ],
  },
  {
    id: 'F43',
    fault: 'No network in the post phase',
    here: 'The first silent request ends after 12 s at the latest and no other one is made. The summary holds what is known locally.',
    tests: [
      ...action(
        'F43: a network that swallows everything holds the post phase for at most 20 s, and the summary is written',
      ),
      ...worlds('is down in the post phase: the job stays as it is, the summary is written'),
      ...limits('is asked once with three tries, and then called unreachable without a request'),
    ],
  },
  {
    id: 'F44',
    fault: 'Enterprise Server at `/api/v3`',
    here: 'Every operation works at the addresses that the runner gives.',
    tests: [
      ...races('F44: every operation works at the base path %j'),
      ...triggers('works against an Enterprise Server address'),
    ],
  },
  {
    id: 'F45',
    fault: 'The runner does not tell the id of the job',
    here: 'The job is found by its name.',
    tests: action('F45: a server that does not tell the id of the job: it is found by its name'),
  },
  {
    id: 'F46',
    fault: 'Words that nobody knows yet',
    here: 'They are treated as other, and stop nothing.',
    tests: [
      ...races('F46: words that nobody knows yet are other, and stop nothing'),
      ...odd('an event of tomorrow in a green job is none of ours'),
      ...threads('includes words that we do not know yet'),
    ],
  },
];
