// The store on a branch over GitHub's interface: the promises of every store, what it costs, and what happens when GitHub fails.
import {expect, test} from '@jest/globals';
import {githubStateBranch, readStateAndFiles} from '../../src/adapters/github/state-branch.ts';
import type {StateStore} from '../../src/ports/state-store.ts';
import {CONTRACT_FILES, value} from '../contracts/code-host.ts';
import {describeStateStore} from '../contracts/state-store.ts';
import {type Harbour, harbours, PLAN, REPO} from './github/harbour.ts';

const BRANCH = 'aftermath/state';
const LEDGER = 'ledger/2026-03.jsonl';
const GRAPHQL = 'POST /graphql';
const isMutation = ({body}: {readonly body: unknown}): boolean => JSON.stringify(body).includes('createCommitOnBranch');

const start = harbours();

describeStateStore('a branch over the interface', async () => {
  const at = await start();
  return {open: () => openStore(at)};
});

test('the first write makes a branch without history, in three requests; each later one a commit, in one', async () => {
  const at = await start();
  const store = openStore(at);

  const first = await put(store, {[LEDGER]: 'one\n'}, null);
  expect(countRequests(at)).toBe(3);
  const second = await put(store, {[LEDGER]: 'one\ntwo\n'}, first);
  expect(countRequests(at)).toBe(1);

  const {git} = at.github.world.repo(REPO);
  expect(git.listCommits(second, 9)).toEqual([second, first]);
  expect(git.readCommit(first).message).toBe('remember run 7\n\n[skip ci]');
  expect(git.readCommit(second).message).toBe('remember run 7\n\n[skip ci]');
  expect(git.readRef('refs/heads/main')).toBe(at.head());
});

test('documents and other files come in one request, all documents of one commit', async () => {
  const at = await start();
  const version = await put(openStore(at), {[LEDGER]: 'l', 'journal.json': 'j'}, null);
  at.github.reset();

  const read = value(
    await readStateAndFiles(at.client(), options(at), {
      names: [LEDGER, 'incidents.json', 'journal.json'],
      wishes: [
        {path: '.github/aftermath.yml', ref: 'HEAD'},
        {path: PLAN, ref: 'HEAD'},
        {path: 'notes/lies mich.txt', ref: at.head()},
        {path: 'plans', ref: 'main'},
        {path: PLAN, ref: 'no-such-branch'},
      ],
    }),
  );

  expect(read.snapshot.version).toBe(version);
  expect(Object.fromEntries(read.snapshot.documents)).toEqual({[LEDGER]: 'l', 'journal.json': 'j'});
  expect(read.files).toEqual([null, CONTRACT_FILES[PLAN], CONTRACT_FILES['notes/lies mich.txt'], null, null]);
  expect(countRequests(at)).toBe(1);
});

test('the same request works where there is no state yet', async () => {
  const at = await start();

  const read = value(
    await readStateAndFiles(at.client(), options(at), {names: [LEDGER], wishes: [{path: PLAN, ref: 'HEAD'}]}),
  );

  expect(read).toEqual({
    snapshot: {version: null, names: [LEDGER], documents: new Map()},
    files: [CONTRACT_FILES[PLAN]],
  });
});

test('removing a document that was not read asks first, one that was read does not', async () => {
  const at = await start();
  const version = await put(openStore(at), {'a.json': 'a', 'b.json': 'b', 'c.json': 'c'}, null);
  at.github.reset();
  const store = openStore(at);

  const next = await put(store, {'a.json': null, 'never.json': null}, version);
  expect(countRequests(at)).toBe(2);
  value(await store.read(['b.json']));
  at.github.reset();
  await put(store, {'b.json': null}, next);

  expect(countRequests(at)).toBe(1);
  expect(value(await store.list())).toEqual(['c.json']);
});

test('a cut document is fetched whole at the same commit, with one request more', async () => {
  const at = await start();
  const text = 'ü\n'.repeat(300_000);
  await put(openStore(at), {[LEDGER]: text}, null);
  at.github.reset();

  const read = value(await openStore(at).read([LEDGER]));

  expect(read.documents.get(LEDGER) === text).toBe(true);
  expect(at.github.requests.map(({query}) => query.get('ref'))).toContain(read.version);
  expect(countRequests(at)).toBe(2);
});

test('bytes that are no text are read with replacements, so that the rest of the memory is not lost', async () => {
  const at = await start();
  at.github.commit(REPO, BRANCH, {'journal.json': Buffer.from([0x7b, 0xff, 0x7d])}, 'damage');

  const read = value(await openStore(at).read(['journal.json']));

  expect(read.documents.get('journal.json')).toBe('{\uFFFD}');
});

test('F3: a write whose answer was lost is done once, and counts as done', async () => {
  const at = await start();
  const store = openStore(at);
  const first = await put(store, {[LEDGER]: 'one\n'}, null);
  at.github.inject({fault: 'drop-after', match: isMutation});

  const second = await put(store, {[LEDGER]: 'one\ntwo\n'}, first);

  const {git} = at.github.world.repo(REPO);
  expect(git.readRef(`refs/heads/${BRANCH}`)).toBe(second);
  expect(git.listCommits(second, 9)).toHaveLength(2);
});

test('F3: a lost answer with somebody else on top is a conflict', async () => {
  const at = await start();
  const store = openStore(at);
  const first = await put(store, {[LEDGER]: 'one\n'}, null);
  at.github.inject({fault: 'drop-before', match: isMutation});
  at.github.commit(REPO, BRANCH, {[LEDGER]: 'another\n'}, 'another writer');

  expect(await store.write(change({[LEDGER]: 'mine\n'}, first))).toMatchObject({problem: {code: 'STATE_CONFLICT'}});
});

test.each([
  ['a 502', {fault: 'status', status: 502}],
  ['a dropped connection', {fault: 'drop-before'}],
] as const)('F2: after %s nothing was written, and the problem says so', async (_, fault) => {
  const at = await start();
  const store = openStore(at);
  const first = await put(store, {[LEDGER]: 'one\n'}, null);
  at.github.inject({...fault, match: isMutation});

  expect(await store.write(change({[LEDGER]: 'two\n'}, first))).toMatchObject({problem: {code: 'HOST_UNAVAILABLE'}});
  expect(value(await store.read([LEDGER]))).toEqual({
    version: first,
    names: [LEDGER],
    documents: new Map([[LEDGER, 'one\n']]),
  });
});

test.each(['drop-after', 'truncate', 'html'] as const)(
  'F3: the branch whose start was answered with %s is found again',
  async (fault) => {
    const at = await start();
    at.github.inject({fault, match: 'POST ~/git/refs'});

    const version = await put(openStore(at), {[LEDGER]: 'one\n'}, null);

    expect(at.github.world.repo(REPO).git.readRef(`refs/heads/${BRANCH}`)).toBe(version);
  },
);

test.each([
  ['a 502', {fault: 'status', status: 502}],
  ['a dropped connection', {fault: 'drop-before'}],
  ['half an answer', {fault: 'truncate'}],
  ['a web page', {fault: 'html'}],
] as const)('F1, F5: a read is tried again after %s', async (_, fault) => {
  const at = await start();
  const store = openStore(at);
  await put(store, {[LEDGER]: 'one\n'}, null);
  at.github.inject({...fault, match: GRAPHQL});

  expect(value(await store.read([LEDGER])).documents.get(LEDGER)).toBe('one\n');
});

test('F9: a token that may not write is told what is missing, before and after the branch exists', async () => {
  const at = await start();
  at.github.inject({fault: 'deny', permission: 'contents:write'});
  const needs = {problem: {code: 'HOST_FORBIDDEN', needs: 'contents: write'}};
  expect(await openStore(at).write(change({[LEDGER]: 'x'}, null))).toMatchObject(needs);
  const sha = at.github.commit(REPO, BRANCH, {[LEDGER]: 'one\n'}, 'by hand');

  expect(await openStore(at).write(change({[LEDGER]: 'x'}, sha))).toMatchObject(needs);
});

test('F9: a token that may not read is told so, and the store does not look empty', async () => {
  const at = await start();
  at.github.inject({fault: 'deny', permission: 'contents'});

  expect(await openStore(at).read([LEDGER])).toMatchObject({
    problem: {code: 'HOST_FORBIDDEN', needs: 'contents: read'},
  });
});

test.each(['branch-protection', 'ruleset'] as const)(
  'F31: a %s on the branch is named, and nothing is tried again',
  async (rule) => {
    const at = await start();
    const store = openStore(at);
    const first = await put(store, {[LEDGER]: 'one\n'}, null);
    at.github.protect(BRANCH, rule, REPO);
    at.github.reset();

    expect(await store.write(change({[LEDGER]: 'two\n'}, first))).toMatchObject({
      problem: {code: 'BRANCH_RULES', branch: BRANCH},
    });
    expect(countRequests(at)).toBe(1);
  },
);

test('F31: rules that forbid the branch to be made are named too', async () => {
  const at = await start();
  at.github.protect(BRANCH, 'ruleset', REPO);

  expect(await openStore(at).write(change({[LEDGER]: 'x'}, null))).toMatchObject({
    problem: {code: 'BRANCH_RULES', branch: BRANCH},
  });
});

test('a branch that somebody deleted is a conflict, and the store is empty then', async () => {
  const at = await start();
  const store = openStore(at);
  const first = await put(store, {[LEDGER]: 'one\n'}, null);
  at.github.world.repo(REPO).git.deleteRef(`refs/heads/${BRANCH}`);

  expect(await store.write(change({[LEDGER]: 'two\n'}, first))).toMatchObject({problem: {code: 'STATE_CONFLICT'}});
  expect(value(await store.read([LEDGER])).version).toBeNull();
});

test('F44: it works on a server with a base path', async () => {
  const at = await start({basePath: '/api/v3'});
  const store = openStore(at);

  const version = await put(store, {[LEDGER]: 'one\n'}, null);
  await put(store, {[LEDGER]: 'two\n'}, version);

  expect(value(await openStore(at).read([LEDGER])).documents.get(LEDGER)).toBe('two\n');
});

test.each(['-x', 'a..b', 'a/', 'state.lock', 'refs heads', '@{1}', 'a~1'])(
  '%j is no branch for the state',
  async (branch) => {
    const at = await start();

    expect(() => githubStateBranch(at.client(), {...options(at), branch})).toThrow('not a branch for the state');
  },
);

function options(at: Harbour) {
  return {repo: {owner: 'harbour', name: 'tide-tables', server: at.github.serverUrl}, branch: BRANCH};
}

function openStore(at: Harbour): StateStore {
  return githubStateBranch(at.client(), options(at));
}

function change(documents: Readonly<Record<string, string | null>>, expected: string | null) {
  return {documents: new Map(Object.entries(documents)), expected, summary: 'remember run 7'};
}

async function put(
  store: StateStore,
  documents: Readonly<Record<string, string | null>>,
  expected: string | null,
): Promise<string> {
  return value(await store.write(change(documents, expected))).version;
}

/** Requests since the last look. */
function countRequests(at: Harbour): number {
  const count = at.github.apiRequestCount;
  at.github.reset();
  return count;
}
