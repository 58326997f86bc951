// Files of a branch on GitHub: the promises of all repositories' files, and what GitHub's refusals and lost answers come to.
import {describe, expect, test} from '@jest/globals';
import {explainProblem} from '../../../src/domain/problem.ts';
import {
  create,
  describeRepositoryFiles,
  draft,
  edit,
  headOf,
  REPOSITORY_FILES,
} from '../../contracts/repository-files.ts';
import {value} from '../../contracts/value.ts';
import {type Harbour, harbours, REPO} from './harbour.ts';

const ONE = 'queue/pending/one.yaml';
const MOVE = [edit(ONE, null), create('queue/failed/one.yaml', 'id: one\nstatus: failed\n')];

const harbour = harbours();

describeRepositoryFiles('GitHub', async () => {
  const at = await withFiles();
  return {
    open: () => at.host(),
    abilities: ['heads', 'history', 'bytes', 'lands'],
    put: async (files) => {
      at.github.commit(REPO, 'main', files, 'Meanwhile');
    },
    look: async (path) => look(at, path),
    close: async () => {},
  };
});

test('a program that was listed is not moved, as GitHub would make a plain file of it; it may be edited where it is', async () => {
  const at = await withFiles();
  const {git} = at.github.world.repo(REPO);
  const sha = git.text(['hash-object', '-w', '--stdin'], 'id: run\n').trim();
  const parent = at.head();
  const tree = git.writeTree(parent, [{mode: '100755', path: 'queue/failed/run.yaml', sha}]);
  const author = {name: 'Robin Writer', email: 'robin@example.invalid'};
  const commit = git.writeCommit({tree, parents: [parent], message: 'A program', author, at: Date.UTC(2026, 0, 5)});
  git.updateRef('refs/heads/main', commit, parent);
  const host = at.host();
  await host.listFiles('main', 'queue');
  const gone = {path: 'queue/failed/run.yaml', before: 'id: run\n', after: null};

  const moved = await host.commitFiles(
    draft(await headOf(host), [gone, create('queue/pending/run.yaml', 'id: run\n')]),
  );
  const edited = await host.commitFiles(draft(await headOf(host), [{...gone, after: 'id: run\nnotes: x\n'}]));

  expect(moved).toMatchObject({ok: false, problem: {code: 'FILE_UNWRITABLE', file: 'queue/failed/run.yaml'}});
  expect(edited).toMatchObject({ok: true, value: {change: 'created'}});
});

describe('a branch', () => {
  test.each(['aftermath/plan/a#1', 'grün', 'feature/a%2Fb'])('%j has its head read by its name', async (branch) => {
    const at = await harbour();
    at.github.commit(REPO, branch, {'a.txt': '1'}, 'There');

    expect(value(await at.host().readHead(branch))).toBe(at.head(branch));
    expect(value(await at.host().readHead(`${branch}x`))).toBeNull();
  });

  test('that may not be read is not a missing one', async () => {
    const at = await harbour();
    at.github.inject({fault: 'deny', permission: 'contents'});

    expect(await at.host().readHead('main')).toMatchObject({problem: {code: 'HOST_FORBIDDEN'}});
  });
});

describe('a listing', () => {
  test('leaves links out, they are no files of their own, and none is written over', async () => {
    const at = await withFiles();
    const host = at.host();
    const {git} = at.github.world.repo(REPO);
    const sha = git.text(['hash-object', '-w', '--stdin'], '/etc/passwd').trim();
    const tree = git.writeTree(at.head(), [{mode: '120000', path: 'queue/pending/link.yaml', sha}]);
    const author = {name: 'R', email: 'r@example.invalid'};
    const at0 = Date.UTC(2026, 0, 5);
    const commit = git.writeCommit({tree, parents: [at.head()], message: 'Link', author, at: at0});
    git.updateRef('refs/heads/main', commit, at.head());

    expect([...value(await host.listFiles('main', 'queue'))].sort()).toEqual(['queue/pending/deep/er.yaml', ONE]);
    const onto = {path: 'queue/pending/link.yaml', before: null, after: 'id: link\n'};
    const problem = {code: 'FILE_OUTSIDE', file: 'queue/pending/link.yaml'};
    expect(await host.commitFiles(draft(at.head(), [onto]))).toEqual({ok: false, problem});
    expect(at.head()).toBe(commit);
  });

  test('takes one request, and of a folder two', async () => {
    const at = await withFiles();
    const head = at.head();
    at.github.reset();

    value(await at.host().listFiles(head));
    expect(at.github.apiRequestCount).toBe(1);

    value(await at.host().listFiles(head, 'queue'));
    expect(at.github.apiRequestCount).toBe(3);
  });
});

describe('a lost answer', () => {
  test.each([
    ['drop-after', 'created', 1],
    ['drop-before', 'HOST_UNAVAILABLE', 0],
    ['html', 'created', 1],
  ] as const)('to a move (%s) is looked for, in one request', async (fault, outcome, commits) => {
    const at = await withFiles();
    const head = at.head();
    at.github.reset();
    at.github.inject({fault, match: 'POST /graphql'});

    const written = await at.host().commitFiles(draft(head, MOVE));

    expect(written.ok ? written.value.change : written.problem.code).toBe(outcome);
    expect(at.github.world.repo(REPO).git.listCommits(`${head}..main`, 9)).toHaveLength(commits);
    expect(at.github.apiRequestCount).toBe(2);
  });

  test('when somebody else was there meanwhile is a moved head', async () => {
    const at = await withFiles();
    const head = at.head();
    at.github.inject({fault: 'drop-before', match: 'POST /graphql'});
    const mutate = (): void => void at.github.commit(REPO, 'main', {[ONE]: 'theirs\n'}, 'Theirs');
    at.github.inject({fault: 'mutate-between', match: 'POST /graphql', mutate});

    expect(await at.host().commitFiles(draft(head, MOVE))).toMatchObject({problem: {code: 'HEAD_MOVED'}});
    expect(look(at, ONE)).toBe('theirs\n');
  });
});

describe('a refusal', () => {
  test.each([
    ['GH006: Protected branch update failed for refs/heads/main.', 'BRANCH_PROTECTION_RULE_VIOLATION'],
    ['Protected in other words.', 'BRANCH_PROTECTION_RULE_VIOLATION'],
    ['GH013: Repository rule violations found for refs/heads/main.', 'UNPROCESSABLE'],
    ['Repository rule violations found\n\nChanges must be made through a pull request.\n\n', undefined],
    ['Commits must have verified signatures.', 'UNPROCESSABLE'],
    ['Changes must be made through the merge queue', 'UNPROCESSABLE'],
  ])('%j is a rule of the branch and named', async (message, type) => {
    const at = await withFiles();
    const body = {data: {createCommitOnBranch: null}, errors: [{message, ...(type === undefined ? {} : {type})}]};
    at.github.inject({fault: 'status', match: 'POST /graphql', status: 200, body});

    expect(await at.host().commitFiles(draft(at.head(), MOVE))).toEqual({
      ok: false,
      problem: {code: 'BRANCH_RULES', branch: 'main', detail: message.replace(/\s+/g, ' ').trim()},
    });
  });

  test('of a file to delete that is not there is no rule and no moved head', async () => {
    const at = await withFiles();
    const gone = {path: 'missing.txt', before: 'a\n', after: null};

    expect(await at.host().commitFiles(draft(at.head(), [gone]))).toMatchObject({
      problem: {code: 'HOST_REFUSED', detail: expect.stringContaining('requested for deletion')},
    });
  });

  test.each(['./a.txt', 'docs//a.txt', '../a.txt'])(
    'of a path that git does not know, %s, is told as it comes',
    async (path) => {
      const at = await withFiles();
      const head = at.head();

      const made = await at.host().commitFiles(draft(head, [{path, before: null, after: 'a\n'}]));

      expect(made).toMatchObject({ok: false, problem: {code: 'HOST_REFUSED', detail: expect.stringContaining(path)}});
      expect(at.head()).toBe(head);
    },
  );
});

describe('a workflow file', () => {
  test.each(['.github/workflows/ci.yml', '.GitHub/Workflows/CI.yml'])(
    '%s is refused before anything is asked, with advice that names it',
    async (path) => {
      const at = await withFiles();
      const head = at.head();
      at.github.reset();

      const answer = await at.host().commitFiles(draft(head, [...MOVE, create(path, 'on: push\n')]));

      expect(at.github.requests).toEqual([]);
      expect(answer).toMatchObject({problem: {code: 'BRANCH_RULES'}});
      const words = answer.ok ? '' : explainProblem(answer.problem);
      expect(words).toContain(path);
      expect(words).toContain('open a pull request by hand');
      expect(words).toContain('workflows: write');
    },
  );

  test('of an App that was told to be one is left to GitHub', async () => {
    const at = await withFiles();
    at.github.addToken('app', {login: 'robo[bot]', type: 'user', permissions: {}});
    at.github.setPermission('robo[bot]', 'write');
    const edits = [create('.github/workflows/ci.yml', 'on: push\n')];

    value(await at.host('app', 'robo[bot]').commitFiles(draft(at.head(), edits)));

    expect(look(at, '.github/workflows/ci.yml')).toBe('on: push\n');
  });

  test('that GitHub itself refuses is a rule, not a missing permission', async () => {
    const at = await withFiles();
    const edits = [create('.github/workflows/ci.yml', 'on: push\n')];

    expect(await at.host(undefined, 'robo[bot]').commitFiles(draft(at.head(), edits))).toMatchObject({
      problem: {code: 'BRANCH_RULES', detail: expect.stringContaining('.github/workflows/ci.yml')},
    });
  });
});

async function withFiles(): Promise<Harbour> {
  const at = await harbour();
  at.github.commit(REPO, 'main', {...REPOSITORY_FILES, 'notes/lies mich.txt': null}, 'Files');
  return at;
}

function look({github}: Harbour, path: string): string | null {
  const {git} = github.world.repo(REPO);
  const entry = git.readEntry('refs/heads/main', path);
  return entry === null ? null : git.readBlob(entry.sha).toString('utf8');
}

test('reading the head and committing on it take two requests', async () => {
  const at = await withFiles();
  at.github.reset();
  const host = at.host();

  value(await host.commitFiles(draft(await headOf(host), MOVE)));

  expect(at.github.apiRequestCount).toBe(2);
});
