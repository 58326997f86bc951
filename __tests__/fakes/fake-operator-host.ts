// An OperatorHost in memory that keeps the port's promises, counts requests, and lets a test change the world before any of them.
import type {Account, LabelAct, Permission, TeamAnswer} from '../../src/domain/authority.ts';
import type {Instant} from '../../src/domain/ids.ts';
import {WORKING_MARKER} from '../../src/domain/marker.ts';
import type {Problem} from '../../src/domain/problem.ts';
import {err, ok, type Result} from '../../src/domain/result.ts';
import type {StopSign} from '../../src/domain/stop.ts';
import type {Written} from '../../src/ports/code-host.ts';
import type {
  CommentRead,
  OperatorHost,
  ReactionSign,
  ReplyDraft,
  RightQuestion,
  RightRead,
  SceneQuestion,
  SceneRead,
  ThreadRead,
} from '../../src/ports/operator-host.ts';
import {Failures} from './failures.ts';

type Method = keyof OperatorHost | 'readComment' | 'readPermission' | 'readThread' | 'readStopSign';

const ROLES: Readonly<Record<Exclude<Permission, 'unreadable'>, readonly [string, string]>> = {
  admin: ['admin', 'admin'],
  maintain: ['write', 'maintain'],
  write: ['write', 'write'],
  triage: ['read', 'triage'],
  read: ['read', 'read'],
  none: ['none', ''],
};

const DENIED: Problem = {code: 'HOST_FORBIDDEN', operation: 'read the permission', needs: 'metadata: read'};

export class FakeOperatorHost implements OperatorHost {
  /** The comment as it stands; null: deleted. */
  comment: CommentRead | null = null;
  permission: Permission = 'write';
  readonly teams = new Map<string, TeamAnswer['member']>();
  thread: ThreadRead;
  sign: StopSign = 'clear';
  authors: readonly string[] = [];
  labelActs: LabelAct[] = [];
  /** Labels that the thread carries. */
  labels: string[] = [];
  now: Instant;
  /** Everything that was asked for or written, in order. */
  readonly calls: string[] = [];
  readonly reactions: ReactionSign[] = [];
  readonly replies: {readonly id: number; readonly marker: string; body: string}[] = [];
  requests = 0;
  /** Called before each call, with its position. */
  before: ((method: string, position: number) => void) | null = null;
  private readonly failures = new Failures<Method>();

  constructor(thread: ThreadRead, now: Instant) {
    this.thread = thread;
    this.now = now;
  }

  failOn(method: Method, problem: Problem, times = Number.POSITIVE_INFINITY): void {
    this.failures.order(method, problem, times);
  }

  async react(_: number, sign: ReactionSign): Promise<Result<Written>> {
    this.enter('react', 1);
    const failure = this.failures.take('react');
    if (failure !== null) return failure;
    const isThere = this.reactions.includes(sign);
    if (!isThere) this.reactions.push(sign);
    return ok({ref: sign, change: isThere ? 'unchanged' : 'created'});
  }

  async readRight(question: RightQuestion): Promise<RightRead> {
    this.enter('readRight', 1 + question.teams.length);
    return this.rightOf(question);
  }

  async readScene(question: SceneQuestion): Promise<SceneRead> {
    this.enter('readScene', 2 + question.teams.length);
    return {
      ...this.rightOf(question),
      comment: this.failures.take('readComment') ?? ok(question.comment === null ? null : this.comment),
      thread: this.failures.take('readThread') ?? ok(this.thread.facts),
      sign: this.failures.take('readStopSign') ?? ok(this.sign),
      labels: this.labels,
    };
  }

  private rightOf({teams}: RightQuestion): RightRead {
    const failure = this.failures.take('readPermission');
    const {permission} = this;
    return {
      permission: failure ?? (permission === 'unreadable' ? err(DENIED) : ok(toAnswer(permission))),
      teams: teams.map((team) => ({team, member: this.teams.get(team) ?? 'no'})),
      now: this.now,
    };
  }

  async readLabelActs(): Promise<Result<readonly LabelAct[]>> {
    this.enter('readLabelActs', 1);
    return this.failures.take('readLabelActs') ?? ok(this.labelActs);
  }

  async readAuthors(): Promise<Result<readonly string[]>> {
    this.enter('readAuthors', 1);
    return this.failures.take('readAuthors') ?? ok(this.authors);
  }

  async ensureReply({marker, body, known}: ReplyDraft): Promise<Result<Written & {readonly id: number}>> {
    this.enter('ensureReply', known === 'new' || typeof known === 'number' ? 1 : 2);
    const failure = this.failures.take('ensureReply');
    if (failure !== null) return failure;
    const isThis = (reply: {readonly id: number; readonly marker: string}): boolean =>
      typeof known === 'number' ? reply.id === known : reply.marker === marker;
    const standing = known === 'new' ? undefined : this.replies.find(isThis);
    if (standing === undefined) {
      const id = 900 + this.replies.length;
      this.replies.push({id, marker, body});
      return ok({ref: `reply ${id}`, change: 'created', id});
    }
    const isKept = known === 'keep' && !standing.body.includes(WORKING_MARKER);
    const change = isKept || standing.body === body ? 'unchanged' : 'updated';
    if (change === 'updated') standing.body = body;
    return ok({ref: `reply ${standing.id}`, change, id: standing.id});
  }

  async ensureStopSign(sign: 'raised' | 'clear'): Promise<Result<Written>> {
    this.enter('ensureStopSign', 1);
    const failure = this.failures.take('ensureStopSign');
    if (failure !== null) return failure;
    const change = this.sign === sign ? 'unchanged' : 'updated';
    this.sign = sign;
    return ok({ref: 'https://github.com/acme/tides/issues/1', change});
  }

  private enter(method: string, requests: number): void {
    this.before?.(method, this.calls.length);
    this.calls.push(method);
    this.requests += requests;
  }
}

function toAnswer(permission: Exclude<Permission, 'unreadable'>) {
  const [coarse, role] = ROLES[permission];
  return {permission: coarse, roleName: role === '' ? null : role};
}

/** A person's account. */
export function person(login: string): Account {
  return {login, type: 'User'};
}
