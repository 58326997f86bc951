// Files and commits on GitHub: the head is compared by the server, and its refusals are told apart.
import {describe, expect, test} from '@jest/globals';
import {CONTRACT_FILES, value} from '../../contracts/code-host.ts';
import {harbours, PLAN, planEdit, REPO} from './harbour.ts';

const harbour = harbours();

describe('a commit', () => {
  test('stands on the head that was read, with its message', async () => {
    const at = await harbour();
    const draft = planEdit(at);

    const written = value(await at.host().commitFiles(draft));

    const {git} = at.github.world.repo(REPO);
    expect(written.ref).toContain(at.head());
    expect(git.readCommit(at.head())).toMatchObject({
      parents: [draft.expectedHead],
      message: expect.stringMatching(/^Mark B1\n\nRun 7\./),
    });
  });

  test('on a head that moved is refused, even when the file is the same', async () => {
    const at = await harbour();
    const draft = planEdit(at);
    at.github.commit(REPO, 'main', {'other.txt': '1'}, 'Meanwhile');

    expect(await at.host().commitFiles(draft)).toEqual({ok: false, problem: {code: 'HEAD_MOVED', branch: 'main'}});
  });

  test.each(['branch-protection', 'ruleset'] as const)('on a branch with a %s names the rule', async (rule) => {
    const at = await harbour();
    at.github.protect('main', rule);

    const written = await at.host().commitFiles(planEdit(at));

    expect(written).toMatchObject({
      problem: {code: 'BRANCH_RULES', branch: 'main', detail: expect.stringContaining('pull request')},
    });
  });

  test('of a workflow file is refused without asking', async () => {
    const at = await harbour();

    expect(await at.host().commitFiles(planEdit(at, '.github/workflows/ci.yml'))).toMatchObject({
      problem: {code: 'BRANCH_RULES'},
    });
    expect(at.github.requests).toEqual([]);
  });

  test.each([
    ['drop-after', 'created', 1],
    ['drop-before', 'HOST_UNAVAILABLE', 0],
  ] as const)('whose answer is lost (%s) is looked for, not repeated', async (fault, outcome, commits) => {
    const at = await harbour();
    const draft = planEdit(at);
    at.github.inject({fault, match: 'POST /graphql'});

    const written = await at.host().commitFiles(draft);

    expect(written.ok ? written.value.change : written.problem.code).toBe(outcome);
    expect(at.github.world.repo(REPO).git.listCommits(`${draft.expectedHead}..main`, 9)).toHaveLength(commits);
  });

  test("that runs into GitHub's rate limit inside a good status says so", async () => {
    const at = await harbour();
    const body = {data: null, errors: [{type: 'RATE_LIMITED', message: 'API rate limit exceeded'}]};
    at.github.inject({fault: 'status', match: 'POST /graphql', status: 200, body});

    expect(await at.host().commitFiles(planEdit(at))).toMatchObject({problem: {code: 'HOST_RATE_LIMITED'}});
  });
});

describe('a file', () => {
  test('is read from the commit that is named', async () => {
    const at = await harbour();
    const head = at.head();
    at.github.commit(REPO, 'main', {[PLAN]: 'newer'}, 'Newer');

    expect(value(await at.host().readFile(PLAN, head))).toBe(CONTRACT_FILES[PLAN]);
    expect(value(await at.host().readFile(PLAN, 'main'))).toBe('newer');
  });

  test('that is no text is refused', async () => {
    const at = await harbour();
    at.github.commit(REPO, 'main', {'plan.bin': Buffer.from([0xff, 0xfe, 0x00])}, 'Binary');

    expect(await at.host().readFile('plan.bin', 'main')).toEqual({
      ok: false,
      problem: {code: 'FILE_BINARY', file: 'plan.bin'},
    });
  });

  test('that cannot be read for want of a permission is not a missing file', async () => {
    const at = await harbour();
    at.github.inject({fault: 'deny', permission: 'contents'});

    expect(await at.host().readFile(PLAN, 'main')).toMatchObject({
      problem: {code: 'HOST_FORBIDDEN', needs: 'contents: read'},
    });
  });

  test('of which half arrives is a problem, not half a file', async () => {
    const at = await harbour();
    at.github.inject({fault: 'truncate', match: 'GET ~/contents/{path}', times: 9});

    expect(await at.host().readFile(PLAN, 'main')).toMatchObject({problem: {code: 'HOST_UNAVAILABLE'}});
  });
});
