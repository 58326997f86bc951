// A StateStore on a branch of the repository: read at one commit, written as one commit on top of it or not at all.
import type {Problem} from '../../domain/problem.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import type {RepoRef} from '../../domain/run.ts';
import {isDocumentName, isStateBranch, requireDocumentNames, toHeadline} from '../../domain/state-names.ts';
import type {FileWish, Written} from '../../ports/code-host.ts';
import type {StateChange, StateSnapshot, StateStore} from '../../ports/state-store.ts';
import type {GitHubClient} from './client.ts';
import {COMMIT_MUTATION, CommitAnswer} from './graphql-commit.ts';
import {type GraphqlError, isRuleRefusal, isStaleHead, toGraphqlProblem} from './graphql-problems.ts';
import {listFiles} from './list-files.ts';
import {isUnclear, toBrief} from './problems.ts';
import {type ManyFiles, readMany} from './read-many.ts';
import {startBranch} from './start-branch.ts';

export interface StateBranchOptions {
  readonly repo: RepoRef;
  /** `aftermath/state` */
  readonly branch: string;
}

/** What the parts of the store share. */
export interface BranchWorld {
  readonly client: GitHubClient;
  readonly path: {readonly owner: string; readonly repo: string};
  readonly branch: string;
}

type WriteResult = Result<Written & {readonly version: string}>;

const READ = 'read the state branch';
const WRITE = {operation: 'write the state branch', needs: 'contents: write'};
/** Nobody's workflow has anything to do with our notes. */
const BODY = '[skip ci]';

/** What this store knows of one version: texts by name, null for a document that is not there. */
interface Known {
  readonly version: string | null;
  readonly texts: ReadonlyMap<string, string | null>;
}

/** The store on a branch. The version is the branch's commit. Reading costs one request, writing one, the first write three. */
export function githubStateBranch(client: GitHubClient, options: StateBranchOptions): StateStore {
  const world = toWorld(client, options);
  let known: Known = {version: null, texts: new Map()};
  return {
    read: async (names) => {
      const read = await readState(world, names);
      if (read.ok) known = toKnown(read.value);
      return read;
    },
    list: () => listDocuments(world),
    write: async (change) => {
      requireDocumentNames(change.documents.keys());
      const written = await write(world, change, known);
      if (written.ok) known = afterWrite(known, change, written.value.version);
      return written;
    },
  };
}

/**
 * The state's documents and further files of the repository in one request: what a run needs to begin. Files are in the
 * order of the wishes, null where there is none; `HEAD` is the default branch.
 */
export async function readStateAndFiles(
  client: GitHubClient,
  options: StateBranchOptions,
  {names, wishes}: {readonly names: readonly string[]; readonly wishes: readonly FileWish[]},
): Promise<Result<{readonly snapshot: StateSnapshot; readonly files: readonly (string | null)[]}>> {
  requireDocumentNames(names);
  const world = toWorld(client, options);
  const read = await readMany(client, world.path, toMany(world, names, wishes));
  if (!read.ok) return read;
  const {head, files, wished} = read.value;
  return ok({snapshot: {version: head, names, documents: files}, files: wished});
}

function toWorld(client: GitHubClient, {repo, branch}: StateBranchOptions): BranchWorld {
  if (!isStateBranch(branch)) throw new Error(`not a branch for the state: ${JSON.stringify(branch)}`);
  return {client, path: {owner: repo.owner, repo: repo.name}, branch};
}

function toMany({branch}: BranchWorld, names: readonly string[], wishes: readonly FileWish[] = []): ManyFiles {
  return {operation: READ, branch: {name: branch, paths: [...new Set(names)]}, wishes};
}

async function readState(world: BranchWorld, names: readonly string[]): Promise<Result<StateSnapshot>> {
  requireDocumentNames(names);
  const read = await readMany(world.client, world.path, toMany(world, names));
  return read.ok ? ok({version: read.value.head, names, documents: read.value.files}) : read;
}

async function listDocuments(world: BranchWorld): Promise<Result<readonly string[]>> {
  const listed = await listFiles(world, world.branch);
  if (!listed.ok) return listed.problem.code === 'HOST_NOT_FOUND' ? ok([]) : listed;
  return ok(listed.value.filter(isDocumentName).sort());
}

async function write(world: BranchWorld, change: StateChange, known: Known): Promise<WriteResult> {
  const {expected} = change;
  if (expected === null) return startBranch(world, {...change, message: toMessage(change)});
  const base = await toBase(world, change, known);
  if (!base.ok) return base;
  const changes = [...change.documents].filter(([name, text]) => base.value.get(name) !== text);
  if (changes.length === 0) return ok({ref: world.branch, change: 'unchanged', version: expected});
  const answer = await world.client.askGraphql({
    ...WRITE,
    query: COMMIT_MUTATION,
    values: {input: toInput(world, change, changes)},
    shape: CommitAnswer,
  });
  if (!answer.ok) return isUnclear(answer.problem) ? lookAgain(world, change, answer.problem) : answer;
  const {data, errors} = answer.value.data;
  const commit = data?.createCommitOnBranch?.commit;
  if (commit) return ok({ref: commit.url, change: 'updated', version: commit.oid});
  return refuse(world, change, errors?.[0] ?? null);
}

/** What is known of the documents to be changed. GitHub refuses to remove what is not there, so then it has to be known. */
async function toBase(
  world: BranchWorld,
  {documents, expected}: StateChange,
  known: Known,
): Promise<Result<Known['texts']>> {
  const texts = known.version === expected ? known.texts : new Map<string, string | null>();
  const names = [...documents].flatMap(([name, text]) => (text === null && !texts.has(name) ? [name] : []));
  if (names.length === 0) return ok(texts);
  const read = await readState(world, names);
  if (!read.ok) return read;
  if (read.value.version !== expected) return err(toConflict(world));
  return ok(new Map([...texts, ...toKnown(read.value).texts]));
}

function toInput(
  {path, branch}: BranchWorld,
  change: StateChange,
  changes: readonly (readonly [string, string | null])[],
): object {
  const additions = changes.flatMap(([name, text]) =>
    text === null ? [] : [{path: name, contents: Buffer.from(text, 'utf8').toString('base64')}],
  );
  const deletions = changes.flatMap(([name, text]) => (text === null ? [{path: name}] : []));
  return {
    branch: {repositoryNameWithOwner: `${path.owner}/${path.repo}`, branchName: branch},
    expectedHeadOid: change.expected,
    message: {headline: toHeadline(change.summary), body: BODY},
    fileChanges: {additions, deletions},
  };
}

function toMessage({summary}: StateChange): string {
  return `${toHeadline(summary)}\n\n${BODY}`;
}

/**
 * After a lost answer: nobody knows whether the write was done. Done when the documents stand there as we wrote them;
 * not done when the branch still is where it was; else somebody else has been there too.
 */
async function lookAgain(world: BranchWorld, change: StateChange, problem: Problem): Promise<WriteResult> {
  const now = await readState(world, [...change.documents.keys()]);
  if (!now.ok) return err(problem);
  const {version, documents} = now.value;
  if (version === change.expected) return err(problem);
  const isOurs = [...change.documents].every(([name, text]) => (documents.get(name) ?? null) === text);
  return isOurs && version !== null
    ? ok({ref: `${world.path.owner}/${world.path.repo}@${version}`, change: 'updated', version})
    : err(toConflict(world));
}

async function refuse(world: BranchWorld, change: StateChange, error: GraphqlError | null): Promise<WriteResult> {
  if (error !== null && isStaleHead(error)) return err(toConflict(world));
  if (error !== null && isRuleRefusal(error.message)) {
    return err({code: 'BRANCH_RULES', branch: world.branch, detail: toBrief(error.message)});
  }
  const problem = toGraphqlProblem(WRITE, error);
  const isWorthALook = isUnclear(problem) || problem.code === 'HOST_NOT_FOUND';
  return isWorthALook ? lookAgain(world, change, problem) : err(problem);
}

function toConflict({branch}: BranchWorld): Problem {
  return {code: 'STATE_CONFLICT', document: branch};
}

function toKnown({version, names, documents}: StateSnapshot): Known {
  return {version, texts: new Map(names.map((name) => [name, documents.get(name) ?? null]))};
}

function afterWrite(known: Known, {documents, expected}: StateChange, version: string): Known {
  const before = known.version === expected ? known.texts : new Map<string, string | null>();
  return {version, texts: new Map([...before, ...documents])};
}
