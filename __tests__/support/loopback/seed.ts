// Puts things into the world as if they had happened before the test: repositories, runs, threads, people.
import {mkdtempSync} from 'node:fs';
import {join} from 'node:path';
import {BareRepository, type FileChanges, type Person} from './bare-repository.ts';
import {MemoryRepository} from './memory-repository.ts';
import type {Comment, Issue, ProtectionRule, Repo, Role, ThreadEvent} from './model.ts';
import {fullName} from './model.ts';
import {addComment} from './routes-comments.ts';
import {addThread, setState} from './routes-issues.ts';
import {RunSeeder} from './seed-runs.ts';
import {installHook} from './smart-http.ts';
import type {World} from './world.ts';

/** A repository with one commit. */
export interface RepoSeed {
  readonly owner: string;
  readonly name: string;
  readonly files?: FileChanges;
  readonly message?: string;
  readonly defaultBranch?: string;
  /** Private unless said otherwise: then a missing read permission shows. */
  readonly private?: boolean;
  readonly hasIssues?: boolean;
  readonly botsMayOpenPulls?: boolean;
  /** Where its git is kept; on disk unless said otherwise. In memory it is fast, and cannot be cloned. */
  readonly git?: 'disk' | 'memory';
}

/** More about a commit than its message. */
export interface CommitOptions {
  readonly message: string;
  readonly author?: Person;
  /** Commit to stand on; the branch's head, or the default branch's head for a new branch, when left out. */
  readonly parent?: string;
}

/** An issue, written by the owner unless said otherwise. */
export interface IssueSeed {
  readonly repo: string;
  readonly title: string;
  readonly body?: string | null;
  readonly login?: string;
  readonly labels?: readonly string[];
  readonly state?: 'open' | 'closed';
  readonly stateReason?: 'completed' | 'not_planned' | 'duplicate';
}

/** A pull request of a branch that exists. */
export interface PullSeed extends Omit<IssueSeed, 'stateReason'> {
  /** Branch of the head. */
  readonly head: string;
  readonly headRepo?: string;
  readonly base?: string;
  readonly draft?: boolean;
  /** Commit that merged it; closes it. */
  readonly mergeCommit?: string;
}

const SOMEBODY: Person = {name: 'Robin Writer', email: 'robin@example.invalid'};
/** Seeding of everything. */
export class Seeder extends RunSeeder {
  private readonly folder: string;

  constructor(world: World, folder: string) {
    super(world);
    this.folder = folder;
  }

  /** A bare repository with one commit on the default branch. */
  addRepo(seed: RepoSeed): Repo {
    const {owner, name, defaultBranch = 'main'} = seed;
    const git = seed.git === 'memory' ? new MemoryRepository(defaultBranch) : this.createOnDisk(name, defaultBranch);
    const repo: Repo = {
      id: this.world.nextId('repo'),
      owner,
      name,
      private: seed.private ?? true,
      defaultBranch,
      git,
      createdAt: this.world.now(),
      hasIssues: seed.hasIssues ?? true,
      botsMayOpenPulls: seed.botsMayOpenPulls ?? true,
      allowsDrafts: true,
      labels: [],
      issues: [],
      comments: [],
      roles: new Map(),
      protection: new Map(),
      dispatches: [],
    };
    this.world.repos.push(repo);
    this.world.user(owner);
    const files = seed.files ?? {'README.md': `# ${name}\n`};
    const message = seed.message ?? 'First commit';
    git.commit({branch: defaultBranch, parent: null, files, message, author: SOMEBODY, at: this.world.now()});
    return repo;
  }

  private createOnDisk(name: string, defaultBranch: string): BareRepository {
    const directory = join(mkdtempSync(join(this.folder, 'repo-')), `${name}.git`);
    const git = BareRepository.create(directory, defaultBranch);
    installHook(directory);
    return git;
  }

  /** Commits to a branch, past every protection; makes the branch when it does not exist. Answers the commit's id. */
  commit(repoName: string, branch: string, files: FileChanges, how: string | CommitOptions): string {
    const repo = this.world.repo(repoName);
    const {message, author = SOMEBODY, parent: wanted = null} = typeof how === 'string' ? {message: how} : how;
    const head = (name: string): string | null => repo.git.readRef(`refs/heads/${name}`);
    const parent = wanted ?? head(branch) ?? head(repo.defaultBranch);
    if (head(branch) === null && parent !== null) repo.git.updateRef(`refs/heads/${branch}`, parent, null);
    return repo.git.commit({branch, parent, files, message, author, at: this.world.now()});
  }

  addIssue(seed: IssueSeed): Issue {
    return this.addSeededThread(seed, null);
  }

  addPull(seed: PullSeed): Issue {
    const repo = this.world.repo(seed.repo);
    const mergeCommit = seed.mergeCommit ?? null;
    const issue = this.addSeededThread(seed, {
      head: {repo: seed.headRepo ?? fullName(repo), ref: seed.head, sha: null},
      base: seed.base ?? repo.defaultBranch,
      draft: seed.draft ?? false,
      mergedAt: mergeCommit === null ? null : this.world.now(),
      mergeCommit,
    });
    if (mergeCommit !== null)
      setState(issue, {state: 'closed', reason: null, login: issue.login, now: this.world.now()});
    return issue;
  }

  private addSeededThread(seed: IssueSeed, pull: Issue['pull']): Issue {
    const {title, body = null, labels = [], state = 'open'} = seed;
    const repo = this.world.repo(seed.repo);
    const login = seed.login ?? repo.owner;
    const issue = addThread(this.world, repo, {title, body, login, labels, assignees: [], pull});
    setState(issue, {state, reason: seed.stateReason ?? null, login, now: this.world.now()});
    return issue;
  }

  /** A person acts in a thread: closes, opens, locks, renames, labels or assigns; `detail` is the new title, label or assignee. */
  act(repoName: string, number: number, act: {kind: ThreadEvent['kind']; login: string; detail?: string}): void {
    const repo = this.world.repo(repoName);
    const issue = this.world.findIssue(repo, number);
    if (issue === null) throw new Error(`no thread #${number}`);
    const {kind, login, detail = ''} = act;
    this.world.addEvent(issue, {kind, login, detail: kind === 'renamed' ? `${issue.title} -> ${detail}` : detail});
    const now = this.world.now();
    if (kind === 'closed') setState(issue, {state: 'closed', reason: detail === '' ? null : detail, login, now});
    if (kind === 'reopened') setState(issue, {state: 'open', reason: null, login, now});
    if (kind === 'locked') issue.locked = true;
    if (kind === 'renamed') issue.title = detail;
    if (kind === 'labeled') issue.labels.push(detail);
    if (kind === 'unlabeled') issue.labels = issue.labels.filter((label) => label !== detail);
    if (kind === 'assigned') issue.assignees.push(detail);
    issue.updatedAt = now;
  }

  /** A person deletes a thread, or moves it to another repository, where it gets the next number. */
  removeIssue(repoName: string, number: number, to: string | null = null): void {
    const issue = this.world.findIssue(this.world.repo(repoName), number);
    if (issue === null) throw new Error(`no thread #${number}`);
    const moved =
      to === null ? null : this.addIssue({repo: to, title: issue.title, body: issue.body, login: issue.login});
    issue.gone = moved === null || to === null ? {kind: 'deleted'} : {kind: 'moved', repo: to, number: moved.number};
  }

  /** The repository gets another name; the former one redirects. */
  renameRepo(repoName: string, name: string): void {
    const repo = this.world.repo(repoName);
    this.world.formerNames.set(repoName.toLowerCase(), repo);
    Object.assign(repo, {name});
  }

  /** A label of the repository that threads may carry. */
  addLabel(repoName: string, name: string): void {
    const repo = this.world.repo(repoName);
    repo.labels.push({id: this.world.nextId('label'), name, color: 'ededed', description: null});
  }

  /** A comment with the given author, on an issue or a pull request. */
  addComment(repoName: string, comment: Pick<Comment, 'issue' | 'login' | 'body'>): Comment {
    this.world.user(comment.login);
    return addComment(this.world, this.world.repo(repoName), comment);
  }

  /** In one repository, or in all there are when none is named. */
  setPermission(login: string, role: Role, repoName?: string): void {
    this.world.user(login);
    const repos = repoName === undefined ? this.world.repos : [this.world.repo(repoName)];
    for (const repo of repos) repo.roles.set(login, role);
  }

  /** Members of a team of an organisation; nobody else is in it. */
  setTeam(org: string, team: string, members: Readonly<Record<string, 'active' | 'pending'>>): void {
    for (const login of Object.keys(members)) this.world.user(login);
    this.world.teams.set(`${org}/${team}`.toLowerCase(), new Map(Object.entries(members)));
  }

  /** `flag-only` shows the branch as protected without refusing anything. */
  protect(branch: string, rule: ProtectionRule = 'branch-protection', repoName?: string): void {
    const repos = repoName === undefined ? this.world.repos : [this.world.repo(repoName)];
    for (const repo of repos) {
      repo.protection.set(branch, rule);
      repo.git.text(['config', `loopback.${branch}.rule`, rule]);
    }
  }
}
