// A commit made through the API is a real commit: it can be cloned with a token, and only with one.
import {execFile} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals';
import type {LoopbackGitHub} from '../support/loopback-github.ts';
import {at, idsOf, send, startShop} from './client.ts';

const run = promisify(execFile);
const MUTATION = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid messageHeadline } ref { name } }
}`;

let github: LoopbackGitHub;
let folder: string;
beforeEach(async () => {
  github = await startShop();
  folder = mkdtempSync(join(tmpdir(), 'loopback-client-'));
});
afterEach(async () => {
  await github.close();
  rmSync(folder, {recursive: true, force: true});
});

/** Runs git as a stranger to this machine's settings; the message of a failure holds what git printed. */
async function git(token: string | null, ...args: readonly string[]): Promise<string> {
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  const auth = token === null ? [] : ['-c', `http.extraheader=AUTHORIZATION: basic ${basic}`];
  const person = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.invalid'];
  const env = {
    PATH: process.env['PATH'] ?? '',
    GIT_TERMINAL_PROMPT: '0',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
  };
  return (await run('git', [...auth, ...person, ...args], {env, cwd: folder})).stdout;
}

function commitInput(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    branch: {repositoryNameWithOwner: 'acme/shop', branchName: 'main'},
    expectedHeadOid: idsOf(github).head,
    message: {headline: 'Mark the batch', body: 'Why it was marked.'},
    fileChanges: {
      additions: [{path: 'plan.json', contents: Buffer.from('{"batches":[1]}\n').toString('base64')}],
      deletions: [{path: 'README.md'}],
    },
    ...changes,
  };
}

async function commitOnBranch(changes: Record<string, unknown> = {}, token = github.token): Promise<unknown> {
  const body = {query: MUTATION, variables: {input: commitInput(changes)}};
  return (await send(github, 'POST /graphql', {token, body})).body;
}

describe('a commit made by createCommitOnBranch', () => {
  test('stands on the head, changes what it says, and can be cloned with a token', async () => {
    const {head} = idsOf(github);

    const answer = await commitOnBranch();
    await git(github.token, 'clone', '--quiet', github.gitUrl('acme/shop'), 'copy');

    const oid = at(answer, 'data', 'createCommitOnBranch', 'commit', 'oid');
    const log = await git(null, '-C', 'copy', 'log', '-1', '--format=%H %P %an %cn %s');
    expect(log).toBe(`${oid} ${head} github-actions[bot] GitHub Mark the batch\n`);
    expect(readFileSync(join(folder, 'copy', 'plan.json'), 'utf8')).toBe('{"batches":[1]}\n');
    expect(await git(null, '-C', 'copy', 'ls-files')).toBe('plan.json\nsrc/cart.js\n');
    expect(github.violations).toEqual([]);
  });

  test('cannot be cloned without a token or with an unknown one', async () => {
    const url = github.gitUrl('acme/shop');

    await expect(git(null, 'clone', '--quiet', url, 'none')).rejects.toThrow(/could not read Username/);
    await expect(git('wrong', 'clone', '--quiet', url, 'none')).rejects.toThrow(
      /could not read Username|Authentication failed/,
    );
  });

  test('is seen by the REST interface at once', async () => {
    const answer = await commitOnBranch();
    const seen = await send(github, 'GET ~/commits/main');

    expect(at(seen.body, 'sha')).toBe(at(answer, 'data', 'createCommitOnBranch', 'commit', 'oid'));
    expect(at(seen.body, 'files', 0, 'filename')).toBe('README.md');
    expect(at(seen.body, 'commit', 'verification', 'verified')).toBe(true);
  });

  test.each([
    ['a head that moved', {expectedHeadOid: '0'.repeat(40)}, 'STALE_DATA', /^Expected branch to point to/],
    [
      'a branch that does not exist',
      {branch: {repositoryNameWithOwner: 'acme/shop', branchName: 'none'}},
      'NOT_FOUND',
      /none/,
    ],
    ['deleting what is not there', {fileChanges: {deletions: [{path: 'none'}]}}, 'UNPROCESSABLE', /does not exist/],
    [
      'a path named twice',
      {
        fileChanges: {
          additions: [
            {path: 'a', contents: ''},
            {path: 'a', contents: ''},
          ],
        },
      },
      'UNPROCESSABLE',
      /more than once/,
    ],
    [
      'a workflow file',
      {fileChanges: {additions: [{path: '.github/workflows/a.yml', contents: ''}]}},
      'FORBIDDEN',
      /without `workflows` permission/,
    ],
  ] as const)('is refused for %s, and the branch stays', async (_name, changes, type, message) => {
    const {head} = idsOf(github);

    const answer = await commitOnBranch(changes);

    expect(at(answer, 'data')).toEqual({createCommitOnBranch: null});
    expect(at(answer, 'errors', 0, 'type')).toBe(type);
    expect(at(answer, 'errors', 0, 'message')).toMatch(message);
    expect(idsOf(github).head).toBe(head);
    expect(github.violations).toEqual([]);
  });

  test.each([
    ['branch-protection', 'BRANCH_PROTECTION_RULE_VIOLATION', 'GH006'],
    ['ruleset', 'UNPROCESSABLE', 'GH013'],
  ] as const)('is refused on a branch under a %s, also over git', async (rule, type, code) => {
    github.protect('main', rule);
    const before = idsOf(github).head;

    const answer = await commitOnBranch();
    await git(github.token, 'clone', '--quiet', github.gitUrl('acme/shop'), 'copy');
    await git(null, '-C', 'copy', 'commit', '--quiet', '--allow-empty', '-m', 'past the rule');
    const push = git(github.token, '-C', 'copy', 'push', '--quiet', 'origin', 'main');

    expect([at(answer, 'errors', 0, 'type'), String(at(answer, 'errors', 0, 'message')).slice(0, 5)]).toEqual([
      type,
      code,
    ]);
    await expect(push).rejects.toThrow(new RegExp(code));
    expect(idsOf(github).head).toBe(before);
  });

  test('needs the right to write contents', async () => {
    github.addToken('reader', {login: 'github-actions[bot]', type: 'bot', permissions: {contents: 'read'}});

    const answer = await commitOnBranch({}, 'reader');

    expect(at(answer, 'errors', 0, 'type')).toBe('FORBIDDEN');
  });
});

describe('a push', () => {
  test('needs the right to write contents and then moves the branch', async () => {
    github.addToken('reader', {login: 'github-actions[bot]', type: 'bot', permissions: {contents: 'read'}});
    await git('reader', 'clone', '--quiet', '--filter=blob:none', github.gitUrl('acme/shop'), 'copy');
    writeFileSync(join(folder, 'copy', 'new.txt'), 'new\n');
    await git('reader', '-C', 'copy', 'add', 'new.txt');
    await git('reader', '-C', 'copy', 'commit', '--quiet', '-m', 'Add a file');

    await expect(git('reader', '-C', 'copy', 'push', '--quiet', 'origin', 'HEAD:topic')).rejects.toThrow(/403/);
    await git(github.token, '-C', 'copy', 'push', '--quiet', 'origin', 'HEAD:topic');

    const pushed = await send(github, 'GET ~/contents/new.txt?ref=topic', {accept: 'application/vnd.github.raw+json'});
    expect([pushed.status, pushed.body]).toEqual([200, 'new\n']);
  });

  test('of a workflow file is refused to an installation token and allowed to a person', async () => {
    await git(github.token, 'clone', '--quiet', github.gitUrl('acme/shop'), 'copy');
    await run('mkdir', ['-p', join(folder, 'copy/.github/workflows')]);
    writeFileSync(join(folder, 'copy/.github/workflows/ci.yml'), 'on: push\n');
    await git(null, '-C', 'copy', 'add', '.github');
    await git(null, '-C', 'copy', 'commit', '--quiet', '-m', 'Add a workflow');

    await expect(git(github.token, '-C', 'copy', 'push', 'origin', 'HEAD:topic')).rejects.toThrow(
      /without `workflows` permission/,
    );
    await git('pat_mona', '-C', 'copy', 'push', '--quiet', 'origin', 'HEAD:topic');

    expect(github.world.repo('acme/shop').git.readRef('refs/heads/topic')).not.toBeNull();
  });
});

describe('a GraphQL query', () => {
  test('reads refs, files and folders', async () => {
    const query = `query ($owner: String!, $name: String!) {
      repository(owner: $owner, name: $name) {
        ref(qualifiedName: "refs/heads/main") { name target { oid } }
        missing: ref(qualifiedName: "refs/heads/none") { name }
        plan: object(expression: "main:plan.json") { __typename ... on Blob { text byteSize isBinary } }
        none: object(expression: "main:none") { __typename }
        folder: object(expression: "main:src") { ... on Tree { entries { name type object { ... on Blob { text } } } } }
      }
    }`;

    const answer = await send(github, 'POST /graphql', {body: {query, variables: {owner: 'acme', name: 'shop'}}});

    expect(answer.body).toEqual({
      data: {
        repository: {
          ref: {name: 'main', target: {oid: idsOf(github).head}},
          missing: null,
          plan: {__typename: 'Blob', text: '{"batches":[]}\n', byteSize: 15, isBinary: false},
          none: null,
          folder: {entries: [{name: 'cart.js', type: 'blob', object: {text: 'export const total = 1;\n'}}]},
        },
      },
    });
    expect(github.violations).toEqual([]);
  });

  test.each([
    ['a field that the schema does not have', '{viewer {loginName}}', /Cannot query field "loginName"/],
    ['a field that is not modelled', '{viewer {bio}}', /does not answer User.bio/],
    ['text that is no query', '{viewer', /Syntax Error/],
  ] as const)('with %s is a violation', async (_name, query, violation) => {
    const answer = await send(github, 'POST /graphql', {body: {query}});

    expect(at(answer.body, 'errors', 0, 'message')).toMatch(violation);
    expect(github.violations).toEqual([expect.stringMatching(violation)]);
  });
});
