// Resolvers of the GraphQL queries and mutations that we may send. Values hold exactly the fields that are modelled.
import {GraphQLError} from 'graphql';
import {toBlobObject, toCommitObject, toRefObject, toTreeObject, WORKFLOWS} from './graphql-objects.ts';
import {toCommentObject, toThreadFields} from './graphql-threads.ts';
import type {ProtectionRule, Repo, Token} from './model.ts';
import {fullName} from './model.ts';
import {type Json, toNodeId, toRepoPage} from './render-base.ts';
import {WEB_FLOW} from './render-git.ts';
import {isPermitted} from './route.ts';
import {resolveRef} from './routes-git.ts';
import type {World} from './world.ts';

/** Who asks, and where violations are noted. */
export interface GraphqlContext {
  readonly world: World;
  readonly token: Token;
  readonly denied: ReadonlySet<string>;
  readonly violations: string[];
}

interface CommitInput {
  readonly branch: {
    readonly id?: string | null;
    readonly repositoryNameWithOwner?: string | null;
    readonly branchName?: string | null;
  };
  readonly expectedHeadOid: string;
  readonly message: {readonly headline: string; readonly body?: string | null};
  readonly fileChanges?: {
    readonly additions?: readonly {readonly path: string; readonly contents: string}[] | null;
    readonly deletions?: readonly {readonly path: string}[] | null;
  } | null;
  readonly clientMutationId?: string | null;
}

interface RefInput {
  readonly repositoryId: string;
  readonly name: string;
  readonly oid: string;
  readonly clientMutationId?: string | null;
}

/** The root of queries and mutations; its members are the fields that are modelled. */
export class GraphqlRoot {
  private readonly context: GraphqlContext;

  constructor(context: GraphqlContext) {
    this.context = context;
  }

  get viewer(): Json {
    const user = this.context.world.user(this.context.token.login);
    return {id: toNodeId('U', user.id), login: user.login, databaseId: user.id};
  }

  /** Of all kinds of nodes only comments of issues and pull requests are modelled. */
  node({id}: {readonly id: string}): Json {
    const {world} = this.context;
    for (const repo of world.repos) {
      const comment = repo.comments.find((one) => toNodeId('IC', one.id) === id);
      if (comment === undefined) continue;
      this.require(repo, 'issues:read|pull-requests:read');
      return toCommentObject(world, repo, comment);
    }
    throw refusal('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`);
  }

  repository({owner, name}: {readonly owner: string; readonly name: string}): Json {
    const {world} = this.context;
    const repo = world.findRepo(`${owner}/${name}`);
    if (repo === null)
      throw refusal('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`);
    this.require(repo, 'contents:read');
    const may = (needs: string): void => this.require(repo, needs);
    return {...toRepository(world, repo), ...toThreadFields(world, repo, may)};
  }

  createRef({input}: {readonly input: RefInput}): Json {
    const {world} = this.context;
    const repo = world.repos.find((candidate) => toNodeId('R', candidate.id) === input.repositoryId);
    if (repo === undefined)
      throw refusal('NOT_FOUND', `Could not resolve to a node with the global id of '${input.repositoryId}'`);
    this.require(repo, 'contents:write');
    if (repo.git.resolve(input.oid) !== input.oid) throw refusal('UNPROCESSABLE', 'Object does not exist');
    if (!repo.git.updateRef(input.name, input.oid, null)) {
      const short = input.name.replace('refs/heads/', '');
      throw refusal('UNPROCESSABLE', `A ref named "${input.name}" already exists in the repository. (${short})`);
    }
    return {clientMutationId: input.clientMutationId ?? null, ref: toRefObject(world, repo, input.name)};
  }

  createCommitOnBranch({input}: {readonly input: CommitInput}): Json {
    const {world, token} = this.context;
    const {repo, branch} = this.findBranch(input.branch);
    this.require(repo, 'contents:write');
    const head = repo.git.readRef(`refs/heads/${branch}`);
    if (head === null) throw refusal('NOT_FOUND', `Could not resolve to a Ref with the name '${branch}'.`);
    if (head !== input.expectedHeadOid) {
      throw refusal(
        'STALE_DATA',
        `Expected branch to point to "${input.expectedHeadOid}" but it did not.  Pull and try again.`,
      );
    }
    const files = toFiles(repo, head, input);
    refuseWorkflows(token, Object.keys(files));
    refuseProtected(branch, repo.protection.get(branch) ?? null);
    const {headline, body} = input.message;
    const user = world.user(token.login);
    const author = {name: user.login, email: `${user.id}+${user.login}@users.noreply.github.com`};
    const message = body ? `${headline}\n\n${body}` : headline;
    const sha = repo.git.commit({branch, parent: head, files, message, author, committer: WEB_FLOW, at: world.now()});
    return {
      clientMutationId: input.clientMutationId ?? null,
      commit: toCommitObject(world, repo, sha),
      ref: toRefObject(world, repo, `refs/heads/${branch}`),
    };
  }

  private findBranch(wanted: CommitInput['branch']): {readonly repo: Repo; readonly branch: string} {
    const {world} = this.context;
    if (wanted.id) {
      for (const repo of world.repos) {
        const found = repo.git
          .listRefs('refs/heads/')
          .find(({ref}) => toNodeId('REF', `${repo.id}:${ref}`) === wanted.id);
        if (found !== undefined) return {repo, branch: found.ref.replace('refs/heads/', '')};
      }
      throw refusal('NOT_FOUND', `Could not resolve to a node with the global id of '${wanted.id}'`);
    }
    const repo = world.findRepo(wanted.repositoryNameWithOwner ?? '');
    if (repo === null) {
      throw refusal(
        'NOT_FOUND',
        `Could not resolve to a Repository with the name '${wanted.repositoryNameWithOwner}'.`,
      );
    }
    return {repo, branch: (wanted.branchName ?? '').replace('refs/heads/', '')};
  }

  private require(repo: Repo, needs: string): void {
    const {world, token, denied} = this.context;
    if (!isPermitted(world, {needs, token, repo, denied})) {
      throw refusal('FORBIDDEN', 'Resource not accessible by integration');
    }
  }
}

/** An error as GitHub types it. */
export function refusal(type: string, message: string): GraphQLError {
  return new GraphQLError(message, {extensions: {type}});
}

/** Changes by path. A deletion of what is not there, or a path named twice, refuses the whole commit. */
function toFiles(repo: Repo, head: string, input: CommitInput): Record<string, Buffer | null> {
  const files: Record<string, Buffer | null> = {};
  const put = (path: string, content: Buffer | null): void => {
    if (path.split('/').some((name) => ['', '.', '..'].includes(name)))
      throw refusal('UNPROCESSABLE', `A path was requested that is malformed: ${path}`);
    if (Object.hasOwn(files, path))
      throw refusal('UNPROCESSABLE', `A path was requested to be changed more than once: ${path}`);
    files[path] = content;
  };
  for (const {path, contents} of input.fileChanges?.additions ?? []) put(path, Buffer.from(contents, 'base64'));
  for (const {path} of input.fileChanges?.deletions ?? []) {
    if (repo.git.readEntry(head, path) === null)
      throw refusal(
        'UNPROCESSABLE',
        `A path was requested for deletion which does not exist as of commit oid \`${head}\``,
      );
    put(path, null);
  }
  return files;
}

function refuseWorkflows(token: Token, paths: readonly string[]): void {
  const path = token.type === 'bot' ? paths.find((candidate) => candidate.startsWith(WORKFLOWS)) : undefined;
  if (path === undefined) return;
  const what = `create or update workflow \`${path}\` without \`workflows\` permission`;
  throw refusal('FORBIDDEN', `refusing to allow a GitHub App to ${what}`);
}

function refuseProtected(branch: string, rule: ProtectionRule | null): void {
  const reason = 'Changes must be made through a pull request.';
  if (rule === 'branch-protection') {
    const message = `GH006: Protected branch update failed for refs/heads/${branch}.\n\n- ${reason}`;
    throw refusal('BRANCH_PROTECTION_RULE_VIOLATION', message);
  }
  if (rule === 'ruleset') {
    throw refusal(
      'UNPROCESSABLE',
      `GH013: Repository rule violations found for refs/heads/${branch}.\n\n- ${reason}\n`,
    );
  }
}

function toRepository(world: World, repo: Repo): Json {
  return {
    id: toNodeId('R', repo.id),
    databaseId: repo.id,
    name: repo.name,
    nameWithOwner: fullName(repo),
    url: toRepoPage(world, repo),
    isPrivate: repo.private,
    hasIssuesEnabled: repo.hasIssues,
    get defaultBranchRef() {
      return toRefObject(world, repo, `refs/heads/${repo.defaultBranch}`);
    },
    ref: ({qualifiedName}: {readonly qualifiedName: string}) => {
      const name = qualifiedName.startsWith('refs/') ? qualifiedName : `refs/heads/${qualifiedName}`;
      return toRefObject(world, repo, name);
    },
    object: (wanted: {readonly expression?: string | null; readonly oid?: string | null}) =>
      toObject(world, repo, wanted),
  };
}

/** What `main:path/to/file`, `main:` or a commit's name stands for; null when there is nothing. */
function toObject(
  world: World,
  repo: Repo,
  wanted: {readonly expression?: string | null; readonly oid?: string | null},
): Json | null {
  const expression = wanted.oid ?? wanted.expression ?? '';
  const colon = expression.indexOf(':');
  const commit = resolveRef(repo, colon < 0 ? expression : expression.slice(0, colon));
  if (commit === null) return null;
  if (colon < 0) return toCommitObject(world, repo, commit);
  const path = expression.slice(colon + 1).replace(/\/$/, '');
  const entry = repo.git.readEntry(commit, path);
  if (entry === null) return null;
  return entry.type === 'tree' ? toTreeObject(world, repo, {commit, path}) : toBlobObject(repo, entry);
}
