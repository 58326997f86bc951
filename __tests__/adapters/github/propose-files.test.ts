// Edits as a pull request: one branch, one commit, one draft, however often, and whatever GitHub refuses or loses.
import {describe, expect, test} from '@jest/globals';
import {explainProblem} from '../../../src/domain/problem.ts';
import type {ProposalDraft} from '../../../src/ports/code-host.ts';
import {value} from '../../contracts/value.ts';
import type {Fault, Issue} from '../../support/loopback-github.ts';
import {type Harbour, harbours, PLAN, planEdit, REPO} from './harbour.ts';

const BRANCH = 'aftermath/plan/b1';
const REFS = 'POST ~/git/refs';
const PULLS = 'POST ~/pulls';

const harbour = harbours();

describe('a proposal', () => {
  test('that is new makes a branch with one commit on the base and a draft, in four requests', async () => {
    const at = await harbour();
    const draft = proposal(at);
    at.github.reset();

    const opened = value(await at.host().proposeFiles(draft));

    expect(at.github.apiRequestCount).toBe(4);
    const [pull] = pullsOf(at);
    expect(opened).toEqual({
      ref: expect.stringContaining(`/pull/${pull?.number}`),
      number: pull?.number,
      change: 'created',
    });
    expect(pull).toMatchObject({title: 'Mark B1', body: 'Why.', state: 'open', pull: {base: 'main', draft: true}});
    expect(at.github.world.repo(REPO).git.readCommit(at.head(BRANCH))).toMatchObject({
      parents: [draft.baseHead],
      message: 'Mark B1',
    });
    expect(lookAt(at, PLAN)).toBe(draft.edits[0]?.after);
    expect(at.head()).toBe(draft.baseHead);
  });

  test('that stands already is left, in two requests that write nothing', async () => {
    const at = await harbour();
    const draft = proposal(at);
    const first = value(await at.host().proposeFiles(draft));
    const head = at.head(BRANCH);
    at.github.reset();

    expect(value(await at.host().proposeFiles(draft))).toEqual({...first, change: 'unchanged'});
    expect(at.github.apiRequestCount).toBe(2);
    expect(at.head(BRANCH)).toBe(head);
    expect(pullsOf(at)).toHaveLength(1);
  });

  test.each([
    ['closed', (pull: Issue) => Object.assign(pull, {state: 'closed'})],
    ['merged', (pull: Issue) => Object.assign(pull, {state: 'closed', pull: {...pull.pull, mergedAt: 1}})],
  ] as const)('that people have %s is not opened a second time, in one request', async (_, end) => {
    const at = await harbour();
    const draft = proposal(at);
    const first = value(await at.host().proposeFiles(draft));
    for (const pull of pullsOf(at)) end(pull);
    at.github.reset();

    expect(value(await at.host().proposeFiles(draft))).toEqual({...first, change: 'unchanged'});
    expect(at.github.apiRequestCount).toBe(1);
  });

  test('with other edits moves the branch on by one commit on top, and its words follow', async () => {
    const at = await harbour();
    const first = value(await at.host().proposeFiles(proposal(at)));
    const before = at.head(BRANCH);
    const [edit] = proposal(at).edits;
    if (edit === undefined) throw new Error('no edit');
    const second = {...proposal(at), edits: [{...edit, after: 'other\n'}, added('new.txt', 'n\n')], body: 'Why else.'};

    const answer = value(await at.host().proposeFiles(second));

    expect(answer).toEqual({...first, change: 'updated'});
    expect(at.github.world.repo(REPO).git.readCommit(at.head(BRANCH)).parents).toEqual([before]);
    expect([lookAt(at, PLAN), lookAt(at, 'new.txt')]).toEqual(['other\n', 'n\n']);
    expect(pullsOf(at)).toMatchObject([{body: 'Why else.', title: 'Mark B1'}]);
  });

  test('of a move and a deletion is made as one commit, and again nothing the second time', async () => {
    const at = await harbour();
    const before = at.github.world
      .repo(REPO)
      .git.readBlob(entryOf(at, 'main', PLAN))
      .toString('utf8');
    const edits = [{path: PLAN, before, after: null}, added('plans/done.json', '{}\n')];
    const draft = {...proposal(at), edits};
    value(await at.host().proposeFiles(draft));

    expect(value(await at.host().proposeFiles(draft)).change).toBe('unchanged');
    expect([lookAt(at, PLAN), lookAt(at, 'plans/done.json')]).toEqual([null, '{}\n']);
    expect(at.github.world.repo(REPO).git.listCommits(`main..${BRANCH}`, 9)).toHaveLength(1);
  });

  test('that a person opened for our branch is taken as it is, and its words stay', async () => {
    const at = await harbour();
    at.github.commit(REPO, BRANCH, {'a.txt': 'earlier\n'}, 'Earlier');
    at.github.addPull({repo: REPO, title: "Kim's title", body: "Kim's words", head: BRANCH, login: 'kim'});

    const answer = value(await at.host().proposeFiles(proposal(at)));

    expect(answer.change).toBe('updated');
    expect(pullsOf(at)).toMatchObject([{title: "Kim's title", body: "Kim's words"}]);
    expect(lookAt(at, PLAN)).toBe(proposal(at).edits[0]?.after);
  });

  test('does not take a pull request of the same branch name of somebody else', async () => {
    const at = await harbour();
    at.github.addRepo({owner: 'stranger', name: 'tide-tables'});
    at.github.commit('stranger/tide-tables', BRANCH, {'a.txt': '1'}, 'Theirs');
    at.github.addPull({repo: REPO, title: 'Theirs', head: BRANCH, headRepo: 'stranger/tide-tables', login: 'stranger'});

    expect(value(await at.host().proposeFiles(proposal(at))).change).toBe('created');
    expect(pullsOf(at)).toHaveLength(2);
  });

  test('without a change asks nothing', async () => {
    const at = await harbour();
    const draft = {...proposal(at), edits: [{path: PLAN, before: 'a', after: 'a'}]};
    at.github.reset();

    expect(value(await at.host().proposeFiles(draft))).toEqual({ref: draft.baseHead, number: 0, change: 'unchanged'});
    expect(at.github.requests).toEqual([]);
  });

  test('of a workflow file asks nothing and gives advice', async () => {
    const at = await harbour();
    const draft = {...proposal(at), edits: [added('.github/workflows/ci.yml', 'on: push\n')]};
    at.github.reset();

    expect(await at.host().proposeFiles(draft)).toMatchObject({
      problem: {code: 'BRANCH_RULES', detail: expect.stringContaining('.github/workflows/ci.yml')},
    });
    expect(at.github.requests).toEqual([]);
  });
});

describe('what an earlier run left behind', () => {
  test('a branch without a commit gets it', async () => {
    const at = await harbour();
    at.github.world.repo(REPO).git.updateRef(`refs/heads/${BRANCH}`, at.head(), null);

    expect(value(await at.host().proposeFiles(proposal(at))).change).toBe('created');
    expect(at.github.world.repo(REPO).git.listCommits(`main..${BRANCH}`, 9)).toHaveLength(1);
  });

  test('a branch with the commit is kept, and the pull request opened', async () => {
    const at = await harbour();
    const draft = proposal(at);
    at.github.commit(REPO, BRANCH, {[PLAN]: draft.edits[0]?.after ?? ''}, 'Ours');
    const head = at.head(BRANCH);

    expect(value(await at.host().proposeFiles(draft)).change).toBe('created');
    expect(at.head(BRANCH)).toBe(head);
  });

  test('a branch on an older base is moved on from where it is, never over it', async () => {
    const at = await harbour();
    at.github.commit(REPO, BRANCH, {'a.txt': 'earlier\n'}, 'Earlier');
    const before = at.head(BRANCH);
    at.github.commit(REPO, 'main', {'b.txt': 'newer base\n'}, 'Newer');

    value(await at.host().proposeFiles(proposal(at)));

    expect(at.github.world.repo(REPO).git.readCommit(at.head(BRANCH)).parents).toEqual([before]);
  });
});

describe('a pull request that may not be opened', () => {
  test('because of the setting names the setting, and leaves no branch', async () => {
    const at = await harbour();
    at.github.world.repo(REPO).botsMayOpenPulls = false;

    const answer = await at.host().proposeFiles(proposal(at));

    expect(answer).toMatchObject({problem: {code: 'HOST_REFUSED', status: 403}});
    expect(answer.ok ? '' : explainProblem(answer.problem)).toContain(
      'the setting "Allow GitHub Actions to create and approve pull requests" is off',
    );
    expect(hasBranch(at)).toBe(false);
  });

  test('because of the setting leaves a branch that was there before', async () => {
    const at = await harbour();
    at.github.world.repo(REPO).botsMayOpenPulls = false;
    at.github.commit(REPO, BRANCH, {'a.txt': '1'}, 'Earlier');

    await at.host().proposeFiles(proposal(at));

    expect(hasBranch(at)).toBe(true);
  });

  test('for want of a permission names it, and leaves no branch', async () => {
    const at = await harbour();
    at.github.inject({fault: 'deny', permission: 'pull-requests:write'});

    expect(await at.host().proposeFiles(proposal(at))).toMatchObject({
      problem: {code: 'HOST_FORBIDDEN', operation: 'open the pull request', needs: 'pull-requests: write'},
    });
    expect(hasBranch(at)).toBe(false);
  });

  test('as a draft is opened as an ordinary one', async () => {
    const at = await harbour();
    at.github.world.repo(REPO).allowsDrafts = false;

    expect(value(await at.host().proposeFiles(proposal(at))).change).toBe('created');
    expect(pullsOf(at)).toMatchObject([{pull: {draft: false}}]);
  });

  test('into a base that is gone leaves no branch', async () => {
    const at = await harbour();

    expect(await at.host().proposeFiles({...proposal(at), base: 'gone'})).toMatchObject({
      problem: {code: 'HOST_REFUSED', status: 422},
    });
    expect(hasBranch(at)).toBe(false);
  });

  test.each(['branch-protection', 'ruleset'] as const)(
    'because a %s holds for our branches too, names it and leaves none',
    async (rule) => {
      const at = await harbour();
      at.github.protect(BRANCH, rule);

      expect(await at.host().proposeFiles(proposal(at))).toMatchObject({
        problem: {code: 'BRANCH_RULES', branch: BRANCH},
      });
      expect(hasBranch(at)).toBe(false);
      expect(pullsOf(at)).toEqual([]);
    },
  );
});

describe('a lost answer', () => {
  const LOST: readonly Fault['fault'][] = ['drop-before', 'drop-after', 'html', 'truncate'];
  const PLACES = [REFS, 'POST /graphql', PULLS, 'GET ~/pulls'];
  const cases = PLACES.flatMap((match) => LOST.map((fault) => [match, fault] as const));

  test.each(cases)(
    'to %s (%s) leads to one branch, one commit and one pull request in the end',
    async (match, fault) => {
      const at = await harbour();
      const draft = proposal(at);
      at.github.inject({fault, match} as Fault);

      const first = await at.host().proposeFiles(draft);
      const second = value(await at.host().proposeFiles(draft));

      if (first.ok) expect(second).toEqual({...first.value, change: 'unchanged'});
      expect(pullsOf(at)).toHaveLength(1);
      expect(at.github.world.repo(REPO).git.listCommits(`main..${BRANCH}`, 9)).toHaveLength(1);
      expect(lookAt(at, PLAN)).toBe(draft.edits[0]?.after);
    },
  );

  test('to the opening is looked for before it is sent again', async () => {
    const at = await harbour();
    at.github.inject({fault: 'drop-after', match: PULLS});

    expect(value(await at.host().proposeFiles(proposal(at))).change).toBe('created');
    expect(at.github.requests.filter(({method, path}) => method === 'POST' && path.endsWith('/pulls'))).toHaveLength(1);
  });

  test('to the new words is followed by the same words once more', async () => {
    const at = await harbour();
    value(await at.host().proposeFiles(proposal(at)));
    const next = {...proposal(at), edits: [added('new.txt', 'n\n')], body: 'Other words.'};
    at.github.inject({fault: 'drop-before', match: 'PATCH ~/pulls/{pull_number}'});

    expect(value(await at.host().proposeFiles(next)).change).toBe('updated');
    expect(pullsOf(at)).toMatchObject([{body: 'Other words.'}]);
  });
});

test('two runs at once end with one branch, one commit and one pull request', async () => {
  const at = await harbour();
  const draft = proposal(at);

  const answers = await Promise.all([1, 2, 3, 4].map(() => at.host().proposeFiles(draft)));

  expect(new Set(answers.map((answer) => value(answer).number)).size).toBe(1);
  expect(pullsOf(at)).toHaveLength(1);
  expect(at.github.world.repo(REPO).git.listCommits(`main..${BRANCH}`, 9)).toHaveLength(1);
});

function proposal(at: Harbour): ProposalDraft {
  const {edits, expectedHead: baseHead, headline} = planEdit(at);
  return {branch: BRANCH, base: 'main', baseHead, edits, headline, title: 'Mark B1', body: 'Why.'};
}

function added(path: string, after: string) {
  return {path, before: null, after};
}

function pullsOf({github}: Harbour): readonly Issue[] {
  return github.world.repo(REPO).issues.filter(({pull}) => pull !== null);
}

function hasBranch({github}: Harbour): boolean {
  return github.world.repo(REPO).git.readRef(`refs/heads/${BRANCH}`) !== null;
}

function entryOf({github}: Harbour, ref: string, path: string): string {
  return github.world.repo(REPO).git.readEntry(ref, path)?.sha ?? '';
}

function lookAt(at: Harbour, path: string): string | null {
  const sha = entryOf(at, `refs/heads/${BRANCH}`, path);
  return sha === '' ? null : at.github.world.repo(REPO).git.readBlob(sha).toString('utf8');
}
