// The state behind one loopback GitHub and the look-ups over it. Numbers are handed out in order, so runs are repeatable.
import {ListView} from './list-view.ts';
import type {Comment, Issue, Job, Repo, Role, Run, ThreadEvent, Token, User} from './model.ts';
import {canPush, fullName} from './model.ts';

/** Kinds of things that get numbers; each starts elsewhere, so that a mixed-up id is not found instead of found wrong. */
const FIRST_ID = {
  user: 1001,
  repo: 20_001,
  label: 30_001,
  issue: 400_001,
  comment: 500_001,
  event: 550_001,
  reaction: 60_001,
  workflow: 7001,
  run: 8_000_001,
  job: 90_000_001,
} as const;
type IdKind = keyof typeof FIRST_ID;

/** Where the listeners are; filled in when they listen. */
export interface Addresses {
  /** Root of the server without a slash at the end; also the web address. */
  web: string;
  /** Root of the REST interface. */
  api: string;
  graphql: string;
  /** Root of the host that serves logs. */
  blob: string;
}

/** Everything the server remembers. */
export class World {
  readonly urls: Addresses = {web: '', api: '', graphql: '', blob: ''};
  readonly repos: Repo[] = [];
  readonly runs: Run[] = [];
  readonly users = new Map<string, User>();
  readonly tokens = new Map<string, Token>();
  /** Members of teams by `org/team`: login to the state of the membership. */
  readonly teams = new Map<string, Map<string, 'active' | 'pending'>>();
  /** Former names of repositories, in lower case: GitHub redirects from them. */
  readonly formerNames = new Map<string, Repo>();
  /** What lists of issues show: the truth, or something older. */
  readonly lists = new ListView();
  /** Lists move by one item between their pages, as when something new came in front. */
  isShuffling = false;
  /** The server's clock is wrong by so much. */
  skewMs = 0;
  /** Reads the server's time, in milliseconds since the epoch. */
  readonly now: () => number;
  private readonly nextIds = new Map<IdKind, number>();

  constructor(now: () => number) {
    this.now = () => now() + this.skewMs;
  }

  nextId(kind: IdKind): number {
    const id = this.nextIds.get(kind) ?? FIRST_ID[kind];
    this.nextIds.set(kind, id + 1);
    return id;
  }

  /** The user with this login, made up on first mention. Logins ending in `[bot]` are bots. */
  user(login: string): User {
    const known = this.users.get(login);
    if (known !== undefined) return known;
    const user: User = {id: this.nextId('user'), login, type: login.endsWith('[bot]') ? 'Bot' : 'User'};
    this.users.set(login, user);
    return user;
  }

  /** The repository with this `owner/name` in any case, or null. */
  findRepo(name: string): Repo | null {
    return this.repos.find((repo) => fullName(repo).toLowerCase() === name.toLowerCase()) ?? null;
  }

  /** Notes what somebody did in a thread. */
  addEvent(issue: Issue, event: Omit<ThreadEvent, 'id' | 'at'>): void {
    this.user(event.login);
    issue.events.push({...event, id: this.nextId('event'), at: this.now()});
  }

  /** As findRepo, for tests that name a repository they seeded: a miss is a bug in the test. */
  repo(name: string): Repo {
    const repo = this.findRepo(name);
    if (repo === null) throw new Error(`no repository ${name}: seed it with addRepo`);
    return repo;
  }

  run(id: number): Run {
    const run = this.runs.find((candidate) => candidate.id === id);
    if (run === undefined) throw new Error(`no run ${id}: seed it with addRun`);
    return run;
  }

  listJobs(repo: Repo): readonly Job[] {
    const runs = this.runs.filter((run) => run.repo === repo);
    return runs.flatMap((run) => run.attempts.flatMap((attempt) => attempt.jobs));
  }

  findIssue(repo: Repo, number: number): Issue | null {
    return repo.issues.find((issue) => issue.number === number) ?? null;
  }

  /** Comments of a thread, oldest first. */
  listComments(repo: Repo, number: number): readonly Comment[] {
    return repo.comments.filter((comment) => comment.issue === number);
  }

  /** What a login may do in a repository. Strangers read public repositories. */
  roleOf(repo: Repo, login: string): Role {
    if (login === repo.owner) return 'admin';
    return repo.roles.get(login) ?? (repo.private ? 'none' : 'read');
  }

  /** True when the holder may set labels, assignees and the like on threads of this repository. */
  hasPushRight(repo: Repo, token: Token): boolean {
    if (token.type === 'bot') return token.permissions.issues === 'write';
    return canPush(this.roleOf(repo, token.login));
  }

  /** Head commit of a pull request: of its branch as long as that exists, else as seeded. */
  headOf(repo: Repo, issue: Issue): string {
    const head = issue.pull?.head;
    if (head === undefined) throw new Error(`#${issue.number} is no pull request`);
    const source = this.findRepo(head.repo) ?? repo;
    const sha = head.sha ?? source.git.readRef(`refs/heads/${head.ref}`);
    if (sha === null) throw new Error(`the head of #${issue.number} is gone`);
    // A fork's commits are readable through the repository that the pull request is for.
    if (repo.git.resolve(sha) === null) repo.git.fetchFrom(source.git, sha);
    return sha;
  }
}
