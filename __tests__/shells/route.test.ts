// What each event asks of us, and above all what asks nothing: our own runs, machines, strangers' issues.
import {describe, expect, test} from '@jest/globals';
import {type RouteFacts, routeEvent} from '../../src/shells/route.ts';

const QUIET: RouteFacts = {
  phase: 'main',
  eventName: 'push',
  event: null,
  command: '',
  jobStatus: 'success',
  ownRunId: 7,
  ownWorkflowPath: '.github/workflows/aftermath.yml',
  ownBranch: 'main',
  inputRunId: null,
  hasScript: false,
  handledInMain: false,
};

function route(change: Partial<RouteFacts>) {
  return routeEvent({...QUIET, ...change});
}

describe('a command of the run input', () => {
  test.each(['push', 'schedule', 'workflow_run', 'issues'])(
    'is run on %s, whatever the job looks like',
    (eventName) => {
      expect(route({eventName, hasScript: true})).toEqual({kind: 'run'});
      expect(route({eventName, hasScript: true, jobStatus: 'failure'})).toEqual({kind: 'run'});
    },
  );

  test('leaves nothing for post, also when it has failed the job', () => {
    expect(route({hasScript: true, phase: 'post', jobStatus: 'failure'})).toMatchObject({kind: 'nothing'});
  });

  test('goes with nothing else', () => {
    expect(route({hasScript: true, command: 'handle'})).toMatchObject({kind: 'refuse'});
    expect(route({hasScript: true, inputRunId: 41})).toMatchObject({kind: 'refuse'});
  });
});

describe('the sweep', () => {
  test.each(['schedule', 'workflow_dispatch'])('%s asks for it', (eventName) => {
    expect(route({eventName})).toEqual({kind: 'sweep'});
  });

  test('the command asks for it whatever the event is', () => {
    expect(route({eventName: 'push', command: 'sweep'})).toEqual({kind: 'sweep'});
    expect(route({eventName: 'push', command: 'sweep', phase: 'post', jobStatus: 'failure'})).toMatchObject({
      kind: 'nothing',
    });
  });

  test('a nightly job that failed is handled and not swept, in main and in post', () => {
    const failed = {eventName: 'schedule', jobStatus: 'failure'};

    expect(route(failed)).toEqual({kind: 'handle', runId: 7, own: 'failure'});
    expect(route({...failed, phase: 'post'})).toEqual({kind: 'handle', runId: 7, own: 'failure'});
    expect(route({eventName: 'schedule', command: 'hook'})).toMatchObject({kind: 'nothing'});
  });

  test('a dispatch that names a run handles that run', () => {
    expect(route({eventName: 'workflow_dispatch', inputRunId: 41})).toEqual({kind: 'handle', runId: 41, own: null});
  });
});

function finished(change: Readonly<Record<string, unknown>> = {}) {
  return {
    action: 'completed',
    workflow_run: {id: 41, conclusion: 'failure', path: '.github/workflows/ci.yml', head_branch: 'main', ...change},
  };
}

describe('a finished run', () => {
  test.each([
    ['failure', 'handle'],
    ['timed_out', 'handle'],
    ['startup_failure', 'handle'],
    ['success', 'recover'],
    ['cancelled', 'nothing'],
    ['skipped', 'nothing'],
    ['a word of the future', 'nothing'],
    [null, 'nothing'],
  ] as const)('that ended as %s asks for %s', (conclusion, kind) => {
    expect(route({eventName: 'workflow_run', event: finished({conclusion})}).kind).toBe(kind);
  });

  test.each([
    ['of the workflow that we are', {path: '.github/workflows/aftermath.yml'}],
    ['of the workflow that we are, with its ref', {path: '.github/workflows/aftermath.yml@refs/heads/main'}],
    ['of a branch of ours', {head_branch: 'aftermath/revert/0a1b2c3'}],
    ['of a branch of ours that passed', {head_branch: 'aftermath/state', conclusion: 'success'}],
  ])('%s is never an input', (_what, change) => {
    expect(route({eventName: 'workflow_run', event: finished(change)})).toMatchObject({
      kind: 'nothing',
      because: 'OWN_RUN',
    });
  });

  test('of a branch that only looks like ours is one', () => {
    expect(route({eventName: 'workflow_run', event: finished({head_branch: 'aftermath'})}).kind).toBe('handle');
    expect(route({eventName: 'workflow_run', event: finished({head_branch: 'fix/aftermath/state'})}).kind).toBe(
      'handle',
    );
  });

  test('without a number is refused, and another action is nothing', () => {
    expect(route({eventName: 'workflow_run', event: finished({id: null})}).kind).toBe('refuse');
    expect(route({eventName: 'workflow_run', event: {...finished(), action: 'requested'}}).kind).toBe('nothing');
  });
});

describe('our own job', () => {
  test.each(['failure', 'cancelled'] as const)(
    'that ended as %s is handled, unless the branch is ours',
    (jobStatus) => {
      expect(route({jobStatus})).toEqual({kind: 'handle', runId: 7, own: jobStatus});
      expect(route({jobStatus, phase: 'post'})).toEqual({kind: 'handle', runId: 7, own: jobStatus});
      expect(route({jobStatus, ownBranch: 'aftermath/state'})).toMatchObject({because: 'OWN_RUN'});
      expect(route({jobStatus, phase: 'post', ownBranch: 'aftermath/state'})).toMatchObject({because: 'OWN_RUN'});
    },
  );

  test('that was handled in main is left alone in post', () => {
    expect(route({phase: 'post', jobStatus: 'failure', handledInMain: true}).kind).toBe('nothing');
  });

  test('an unknown command is refused with the list of those that exist', () => {
    expect(route({command: 'sweeep'})).toMatchObject({
      kind: 'refuse',
      say: expect.stringContaining('handle, hook, recover, sweep'),
    });
  });
});

const ISSUE = {
  number: 12,
  body: 'Words.\n<!-- aftermath:incident {"v":1} 0a1b2c3d4e5f -->',
  user: {login: 'github-actions[bot]'},
  labels: [{name: 'aftermath'}, {name: 'ci'}],
  closed_at: '2031-05-04T09:30:00Z',
  updated_at: '2031-05-04T09:30:05Z',
};

interface Told {
  readonly issue?: Readonly<Record<string, unknown>>;
  readonly sender?: unknown;
  readonly label?: string;
}

function issueEvent(action: string, {issue = {}, sender = {login: 'mara', type: 'User'}, label}: Told = {}) {
  return {action, issue: {...ISSUE, ...issue}, sender, ...(label === undefined ? {} : {label: {name: label}})};
}

function routeIssue(action: string, told: Told = {}) {
  return route({eventName: 'issues', event: issueEvent(action, told)});
}

describe('what a person does to an issue', () => {
  test.each([
    ['closed', {issue: {state_reason: 'completed'}}, 'completed'],
    ['closed', {issue: {state_reason: null}}, 'completed'],
    ['closed', {issue: {state_reason: 'not_planned'}}, 'not-planned'],
    ['closed', {issue: {state_reason: 'duplicate'}}, 'duplicate'],
    ['reopened', {}, 'reopened'],
    ['locked', {}, 'locked'],
    ['transferred', {}, 'transferred'],
    ['deleted', {}, 'deleted'],
    ['labeled', {label: 'Duplicate'}, 'duplicate'],
    ['labeled', {label: 'wontfix'}, 'not-planned'],
    ['labeled', {label: 'flaky'}, 'flaky'],
  ] as const)('%s %j says %s', (action, told, word) => {
    expect(routeIssue(action, told)).toMatchObject({
      kind: 'verdict',
      act: {number: 12, word, by: 'mara', labels: ['aftermath', 'ci']},
    });
  });

  describe('with the command operate a label may be a command, which the policy tells', () => {
    const operate = (action: string, told: Told = {}) =>
      route({eventName: 'issues', command: 'operate', event: issueEvent(action, told)});

    test.each(['help wanted', 'flaky'])('%s', (label) => {
      const news = {thread: 12, label, sender: 'mara'};

      expect(operate('labeled', {label})).toMatchObject({kind: 'label', news});
    });

    test.each([
      ['an issue that is none of ours', 'labeled', {label: 'again', issue: {body: 'x'}}, 'IRRELEVANT_EVENT'],
      ['a label that is taken off', 'unlabeled', {label: 'again'}, 'IRRELEVANT_EVENT'],
      ['a program', 'labeled', {label: 'again', sender: {login: 'renovate[bot]', type: 'Bot'}}, 'NOT_A_PERSON'],
    ] as const)('%s: nothing', (_, action, told, because) => {
      expect(operate(action, told)).toMatchObject({kind: 'nothing', because});
    });
  });

  test('the time is that of the end for an end, and of the last change for the rest', () => {
    expect(routeIssue('closed')).toMatchObject({act: {at: Date.parse('2031-05-04T09:30:00Z')}});
    expect(routeIssue('reopened')).toMatchObject({act: {at: Date.parse('2031-05-04T09:30:05Z')}});
    expect(routeIssue('locked', {issue: {updated_at: 'never'}})).toMatchObject({act: {at: null}});
  });

  test.each([
    ['another action', 'edited', {}],
    ['a label that says nothing about a cause', 'labeled', {label: 'help wanted'}],
    ['an issue without our marker', 'closed', {issue: {body: 'Words of a person.'}}],
    ['an issue without a body', 'closed', {issue: {body: null}}],
    ['a thread that was folded', 'closed', {issue: {body: '<!-- aftermath:folded {} 0a1b2c3d4e5f -->'}}],
    ['a machine', 'closed', {sender: {login: 'github-actions[bot]', type: 'Bot'}}],
    ['an account whose kind is not told', 'closed', {sender: {login: 'mara'}}],
    ['ourselves with the token of a person', 'closed', {issue: {user: {login: 'mara'}}}],
    ['nobody', 'closed', {sender: null}],
  ] as const)('%s: nothing', (_what, action, told: Told) => {
    expect(routeIssue(action, told)).toMatchObject({kind: 'nothing', because: 'IRRELEVANT_EVENT'});
  });

  test.each([[null], [[]], ['text'], [{action: 'closed'}], [{action: 'closed', issue: 3, sender: 4}]])(
    'the payload %j breaks nothing',
    (event) => {
      expect(route({eventName: 'issues', event}).kind).toBe('nothing');
    },
  );

  test('a comment asks nothing', () => {
    expect(route({eventName: 'issue_comment', event: issueEvent('created')})).toMatchObject({kind: 'nothing'});
  });
});
