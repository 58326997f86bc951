// Every operation names exactly the line of `permissions:` without which it is refused.
import {describe, expect, test} from '@jest/globals';
import {githubOperatorHost} from '../../../src/adapters/github/operator-host.ts';
import {type Operation, PERMISSIONS} from '../../../src/adapters/github/permissions.ts';
import {githubStateBranch} from '../../../src/adapters/github/state-branch.ts';
import type {Incident} from '../../../src/domain/decision.ts';
import type {Instant} from '../../../src/domain/ids.ts';
import {STOP_MARKER} from '../../../src/domain/marker.ts';
import type {Result} from '../../../src/domain/result.ts';
import type {Job, RunRef} from '../../../src/domain/run.ts';
import type {CodeHost, ProposalDraft} from '../../../src/ports/code-host.ts';
import type {OperatorHost} from '../../../src/ports/operator-host.ts';
import type {RunReader} from '../../../src/ports/run-reader.ts';
import type {StateStore} from '../../../src/ports/state-store.ts';
import {value} from '../../contracts/value.ts';
import {sampleDraft} from '../../fakes/samples.ts';
import {temporaryFolders} from '../../fakes/temporary-folder.ts';
import type {Fault} from '../../support/loopback-github.ts';
import {type Harbour, harbours, LABEL as INCIDENT_LABEL, openPull, PLAN, planEdit, REPO} from './harbour.ts';

const harbour = harbours();
const folder = temporaryFolders();

/** A world in which everything exists that an operation may be about. */
interface Stage {
  readonly at: Harbour;
  readonly host: CodeHost;
  readonly reader: RunReader;
  readonly state: StateStore;
  readonly run: RunRef;
  readonly job: Job;
  readonly incident: Incident;
  readonly pull: number;
}

interface Trial {
  /** What is taken away; the line of the table when left out. */
  readonly faults?: readonly Fault[];
  readonly provoke: (stage: Stage) => Promise<Result<unknown>>;
}

const LABELS = 'POST ~/issues/{issue_number}/labels';
const OWN = '<!-- m -->';
const forbid = (match: string): readonly Fault[] => [{fault: 'status', match, status: 403}];
const deny = (...permissions: readonly string[]): readonly Fault[] =>
  permissions.map((permission) => ({fault: 'deny', permission}));
const THREAD_READ = deny('issues:read', 'pull-requests:read');
const COMMENT_WRITE = deny('issues:write', 'pull-requests:write');

/** Reading what is public to every token cannot be refused. */
type Deniable = Exclude<
  Operation,
  | 'read the repository'
  | 'read who the token belongs to'
  | 'read the permission of the person'
  // Its refusal is an answer of its own: nobody is known to be in the team.
  | 'read the members of the team'
>;

const TRIALS: Readonly<Record<Deniable, Trial>> = {
  'read the run': {provoke: ({reader, run}) => reader.readRun(run.id)},
  'list the runs': {provoke: ({reader}) => reader.listRuns(0 as Instant, 10)},
  'list the jobs of the run': {provoke: ({reader, run}) => reader.readJobs(run)},
  'find the last green run': {provoke: ({reader, run}) => reader.findGreenJob(run, 'unit')},
  'list the jobs of the last green run': {
    faults: forbid('GET ~/actions/runs/{run_id}/attempts/{attempt_number}/jobs'),
    provoke: ({reader, run}) => reader.findGreenJob(run, 'unit'),
  },
  'look for a pass of the same commit': {provoke: ({reader, run}) => reader.findPass(run)},
  'run the failed jobs again': {
    faults: deny('actions:write'),
    provoke: ({at, run}) => at.control().rerunFailed(run, {logging: 'plain'}),
  },
  'run a job again': {
    faults: deny('actions:write'),
    provoke: ({at, run}) => at.control().rerunJob(run, {job: 1, logging: 'plain'}),
  },
  'list the runs of the workflow': {
    provoke: ({reader, run}) => reader.readHistory({branch: 'main', workflowPath: run.workflowPath ?? ''}, 5),
  },
  'compare two commits': {provoke: ({reader, run}) => reader.compareCommits(run.headSha, run.headSha)},
  'download the log': {provoke: ({reader, job}) => reader.fetchLog(job)},
  'read the annotations': {provoke: ({reader, job}) => reader.readAnnotations(job)},
  'read the head commit': {provoke: ({reader, run}) => reader.readCommit(run.headSha)},
  'read the branch': {provoke: ({reader}) => reader.readBranch('main')},
  'read a file': {provoke: ({host}) => host.readFile(PLAN, 'main')},
  'read files of the repository': {
    faults: [{fault: 'graphql', error: 'FORBIDDEN'}],
    provoke: ({host}) => host.readFiles([{path: PLAN, ref: 'HEAD'}]),
  },
  'list the files': {provoke: ({host}) => host.listFiles('main')},
  'commit the plan edit': {provoke: ({at, host}) => host.commitFiles(planEdit(at))},
  'tell the repair agent': {provoke: ({host}) => host.dispatch({event: 'repair', payload: {}})},
  'read the state branch': {
    faults: [{fault: 'graphql', error: 'FORBIDDEN'}],
    provoke: ({state}) => state.read(['journal.json']),
  },
  'write the state branch': {
    provoke: async ({at, state}) => {
      const {version} = value(await state.read([]));
      const documents = new Map([['journal.json', `${at.head()}\n`]]);
      return state.write({documents, expected: version, summary: 'Remember'});
    },
  },
  'start the state branch': {
    provoke: ({at}) => {
      const repo = {owner: 'harbour', name: 'tide-tables', server: at.github.serverUrl};
      const documents = new Map([['journal.json', '{}\n']]);
      return githubStateBranch(at.client(), {repo, branch: 'aftermath/other'}).write({
        documents,
        expected: null,
        summary: 'Begin',
      });
    },
  },
  'find the pull request of the commit': {
    faults: deny('pull-requests:read', 'contents:read'),
    provoke: ({reader, run}) => reader.findPull(run.headSha),
  },
  'list the open pull requests': {
    faults: deny('pull-requests:read'),
    provoke: ({at}) => at.changes().listOpenHeads('main'),
  },
  'read who set a label': {
    faults: THREAD_READ,
    provoke: ({at, pull}) => at.changes().readLabelSetters(pull, 'no-revert'),
  },
  'read what a person may do': {
    faults: forbid('GET ~/collaborators/{username}/permission'),
    provoke: ({at}) => at.changes().readMayWrite('harbour'),
  },
  'find our pull request': {provoke: ({at, host}) => host.proposeFiles(proposal(at))},
  'make the branch of the pull request': {provoke: ({at, host}) => host.proposeFiles(proposal(at))},
  // Its refusal would hide the one that came first, so the first one is told.
  'remove the branch of the pull request': {
    faults: [...deny('pull-requests:write'), ...forbid('DELETE ~/git/refs/{ref}')],
    provoke: ({at, host}) => host.proposeFiles(proposal(at)),
  },
  'open the pull request': {provoke: ({at, host}) => host.proposeFiles(proposal(at))},
  'update the pull request': {
    provoke: async ({at, host}) => {
      at.github.commit(REPO, BRANCH, {'other.txt': '1'}, 'Earlier');
      at.github.addPull({repo: REPO, title: 'Earlier', head: BRANCH, login: 'github-actions[bot]'});
      return host.proposeFiles(proposal(at));
    },
  },
  'list the comments': {faults: THREAD_READ, provoke: ({host, pull}) => host.ensureComment(pull, OWN, 'x')},
  'post the comment': {faults: COMMENT_WRITE, provoke: ({host, pull}) => host.ensureComment(pull, OWN, 'x')},
  'edit the comment': {
    faults: COMMENT_WRITE,
    provoke: async ({at, host, pull}) => {
      at.github.addComment(REPO, {issue: pull, login: 'github-actions[bot]', body: OWN});
      return host.ensureComment(pull, OWN, 'x');
    },
  },
  'take back the second comment': {
    faults: forbid('DELETE ~/issues/comments/{comment_id}'),
    provoke: async ({at, host, pull}) => {
      const meanwhile = {issue: pull, login: 'github-actions[bot]', body: OWN};
      const mutate = (): void => void at.github.addComment(REPO, meanwhile);
      at.github.inject({fault: 'mutate-between', match: 'POST ~/issues/{issue_number}/comments', mutate});
      return host.ensureComment(pull, OWN, 'x');
    },
  },
  'list incidents': {faults: THREAD_READ, provoke: ({host}) => host.listIncidents()},
  'read the incident': {faults: THREAD_READ, provoke: ({host, incident}) => host.readIncident(incident.number)},
  'read what people did': {
    faults: THREAD_READ,
    provoke: ({at, incident}) => at.host(undefined, 'github-actions[bot]').readHumanActs(incident.number),
  },
  'open the incident': {provoke: ({host}) => host.ensureIncident(sampleDraft('other'), null)},
  'label the incident': {
    faults: forbid(LABELS),
    provoke: ({at}) => {
      at.github.addToken('visitor', {login: 'kim', type: 'user', permissions: {}});
      at.github.setPermission('kim', 'read');
      return at.host('visitor', 'kim').ensureIncident(sampleDraft('other'), null);
    },
  },
  'update the incident': {
    provoke: ({host, incident}) => host.ensureIncident(sampleDraft('tide overflow', {words: 'again'}), incident),
  },
  'close the incident': {provoke: ({host, incident}) => host.ensureIncidentClosed(incident, incident.body)},
  // Its refusal would hide the one that came first, so the first one is told.
  'close the incident that could not be labelled': {
    faults: [...forbid(LABELS), ...forbid('PATCH ~/issues/{issue_number}')],
    provoke: ({at}) => {
      at.github.addToken('visitor', {login: 'kim', type: 'user', permissions: {}});
      at.github.setPermission('kim', 'read');
      return at.host('visitor', 'kim').ensureIncident(sampleDraft('other'), null);
    },
  },
  'fold a duplicate incident': {provoke: ({host, incident}) => host.foldIncident(incident, 99)},
  'react to the comment': {provoke: (stage) => operatorOf(stage).react(commentOf(stage), 'heard')},
  'read the comment': {
    faults: THREAD_READ,
    provoke: async (stage) => {
      const [comment, thread] = [commentOf(stage), stage.incident.number];
      return (await operatorOf(stage).readScene({comment, thread, login: 'kim', teams: []})).comment;
    },
  },
  'read the thread of the command': {
    faults: [{fault: 'graphql', error: 'FORBIDDEN'}],
    provoke: async (stage) => {
      const [comment, thread] = [commentOf(stage), stage.incident.number];
      return (await operatorOf(stage).readScene({comment, thread, login: 'kim', teams: []})).thread;
    },
  },
  'answer the comment': {
    provoke: (stage) =>
      operatorOf(stage).ensureReply({thread: stage.incident.number, marker: OWN, body: OWN, known: 'new'}),
  },
  'raise the stop sign': {
    provoke: async (stage) => {
      stage.at.github.addIssue({...SIGN, body: STOP_MARKER});
      return operatorOf(stage).ensureStopSign('raised', 'other words');
    },
  },
  'take down the stop sign': {
    provoke: async (stage) => {
      stage.at.github.addIssue({...SIGN, body: STOP_MARKER});
      return operatorOf(stage).ensureStopSign('clear', '');
    },
  },
  'read who labelled the thread': {
    faults: THREAD_READ,
    provoke: (stage) => operatorOf(stage).readLabelActs(stage.incident.number),
  },
  'read who wrote the commits': {
    faults: [{fault: 'graphql', error: 'FORBIDDEN'}],
    provoke: (stage) => operatorOf(stage).readAuthors([stage.at.head()]),
  },
};

const SIGN = {repo: REPO, title: 'Stop', login: 'github-actions[bot]', labels: [INCIDENT_LABEL]};

function operatorOf({at}: Stage): OperatorHost {
  const repo = {owner: 'harbour', name: 'tide-tables', server: at.github.serverUrl};
  return githubOperatorHost(at.client(), {repo, label: INCIDENT_LABEL, commentNode: null, clock: () => 0 as Instant});
}

function commentOf({at, incident}: Stage): number {
  return at.github.addComment(REPO, {issue: incident.number, login: 'kim', body: '/retry'}).id;
}

/** Operations whose problem is told in other words: the file's name, or the operation that it followed. */
const OTHER_WORDS: Readonly<Partial<Record<Operation, string>>> = {
  'read a file': `read ${PLAN}`,
  'close the incident that could not be labelled': 'label the incident',
  'remove the branch of the pull request': 'open the pull request',
};

const BRANCH = 'aftermath/plan/b1';

function proposal(at: Harbour): ProposalDraft {
  const {headline, edits, expectedHead: baseHead} = planEdit(at);
  return {branch: BRANCH, base: 'main', baseHead, edits, headline, title: headline, body: ''};
}

async function prepare(): Promise<Stage> {
  const at = await harbour();
  const seeded = at.github.addRun({repo: REPO, jobs: [{name: 'unit', log: 'x\n'}]});
  const reader = at.reader(folder());
  const run = value(await reader.readRun(seeded.id));
  const [job] = value(await reader.readJobs(run));
  value(await at.host().ensureIncident(sampleDraft(), null));
  const [incident] = value(await at.host().listIncidents());
  const repo = {owner: 'harbour', name: 'tide-tables', server: at.github.serverUrl};
  const state = githubStateBranch(at.client(), {repo, branch: 'aftermath/state'});
  const documents = new Map([['journal.json', '{}\n']]);
  value(await state.write({documents, expected: null, summary: 'Begin'}));
  if (job === undefined || incident === undefined) throw new Error('the stage is empty');
  return {at, host: at.host(), reader, state, run, job, incident, pull: openPull(at)};
}

describe('a missing permission', () => {
  test.each(Object.keys(TRIALS) as readonly Deniable[])('to %s is named', async (operation) => {
    const {faults, provoke} = TRIALS[operation];
    const needs = PERMISSIONS[operation];
    const stage = await prepare();
    for (const fault of faults ?? deny(needs.replace(': ', ':'))) stage.at.github.inject(fault);

    const result = await provoke(stage);

    if (operation === 'take back the second comment') {
      // The comment stands twice then, and nothing is lost: this is the one refusal that stops nothing.
      expect(result).toMatchObject({ok: true});
      return;
    }
    const told = OTHER_WORDS[operation] ?? operation;
    const line = told in PERMISSIONS ? PERMISSIONS[told as Operation] : needs;
    expect(result).toEqual({ok: false, problem: {code: 'HOST_FORBIDDEN', operation: told, needs: line}});
  });

  test('is not asked for again: one refusal, one request', async () => {
    const stage = await prepare();
    stage.at.github.reset();
    stage.at.github.inject({fault: 'deny', permission: 'issues:write'});

    await TRIALS['close the incident'].provoke(stage);

    expect(stage.at.github.requests).toHaveLength(1);
  });
});

test('every line of the table is one that a workflow file may hold', () => {
  const known = /^(?:actions|checks|contents|issues|metadata|pull-requests): (?:read|write)$/;

  // Teams are read with the token of an app or a person; no line of a workflow gives that right.
  expect(Object.values(PERMISSIONS).filter((line) => !known.test(line))).toEqual(['members: read']);
});
