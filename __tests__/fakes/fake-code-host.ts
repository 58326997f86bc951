// A CodeHost in memory that keeps the port's promises, lets people act in threads, and fails where a test orders it.
import type {Incident} from '../../src/domain/decision.ts';
import {toFoldedBody} from '../../src/domain/folded-body.ts';
import type {Instant, Sha} from '../../src/domain/ids.ts';
import {parseIncidentMarker} from '../../src/domain/marker.ts';
import type {Problem} from '../../src/domain/problem.ts';
import {err, ok, type Result} from '../../src/domain/result.ts';
import type {StopSign} from '../../src/domain/stop.ts';
import type {
  CodeHost,
  CommitDraft,
  DispatchDraft,
  FileWish,
  HumanAct,
  IncidentDraft,
  IncidentRead,
  LostFate,
  OpenedPull,
  ProposalDraft,
  PullDraft,
  Written,
} from '../../src/ports/code-host.ts';
import {Failures} from './failures.ts';
import {sampleSha} from './samples.ts';

export interface FakeIncident {
  readonly number: number;
  title: string;
  body: string;
  labels: readonly string[];
  state: 'open' | 'closed';
  closedByHuman: boolean;
  locked: boolean;
  closedAt: Instant | null;
  createdAt: Instant | null;
}

export interface FakeComment {
  readonly thread: number;
  readonly marker: string;
  body: string;
}

export interface FakeCommit extends CommitDraft {
  readonly sha: Sha;
}

type Numbered = Result<Written & {readonly number: number}>;

export class FakeCodeHost implements CodeHost {
  /** Everything that exists, for assertions. */
  readonly incidents: FakeIncident[] = [];
  readonly comments: FakeComment[] = [];
  readonly commits: FakeCommit[] = [];
  readonly files = new Map<string, string>();
  /** Pull requests that wait for people, in the order of their opening. */
  readonly proposals: ProposalDraft[] = [];
  /** Pull requests for branches that somebody pushed. */
  readonly pulls: PullDraft[] = [];
  /** Events that were sent, oldest first. */
  readonly dispatches: DispatchDraft[] = [];
  /** Heads of branches that differ from `head`. */
  readonly heads = new Map<string, Sha>();
  /** What people did, by thread, in the order in which they did it. */
  readonly acts = new Map<number, HumanAct[]>();
  /** Threads that are gone; a test moves one with `lose`. */
  readonly lost = new Map<number, LostFate>();
  /** Threads that the list does not show yet, by number, and for how many more listings. */
  readonly lagging = new Map<number, number>();
  /** Listings that do not show a thread that is made from now on. */
  lagOfNew = 0;
  /** Why closed threads were closed, by number; a test that lets a person close one says it. */
  readonly reasons = new Map<number, 'completed' | 'not planned' | 'duplicate'>();
  /** Time of what happens here; null: nobody says. */
  now: Instant | null = null;
  head: Sha = sampleSha('first head');
  sign: StopSign = 'clear';
  /** Branches that refuse commits, with GitHub's words. */
  readonly ruledBranches = new Map<string, string>();
  /** Calls by method, for tests that count. */
  readonly calls = new Map<keyof CodeHost, number>();
  private readonly failures = new Failures<keyof CodeHost>();

  failOn(method: keyof CodeHost, problem: Problem, times = Number.POSITIVE_INFINITY): void {
    this.failures.order(method, problem, times);
  }

  /** A person closes, opens, locks or renames a thread, or comments in it. */
  act(number: number, kind: HumanAct['kind'], change: Partial<FakeIncident> = {}): void {
    const one = this.incidents.find((incident) => incident.number === number);
    if (one === undefined) throw new Error(`no thread ${number}`);
    if (kind === 'closed') Object.assign(one, {state: 'closed', closedAt: this.now});
    if (kind === 'reopened') Object.assign(one, {state: 'open', closedAt: null, closedByHuman: false});
    if (kind === 'locked') one.locked = true;
    Object.assign(one, change);
    if (this.now !== null) this.acts.set(number, [...(this.acts.get(number) ?? []), {at: this.now, kind}]);
  }

  /** A person moves a thread to another repository or deletes it. */
  lose(number: number, fate: LostFate): void {
    this.lost.set(number, fate);
  }

  async listIncidents(): Promise<Result<readonly Incident[]>> {
    const failure = this.take('listIncidents');
    if (failure !== null) return failure;
    const listed = this.incidents.filter(({number}) => !this.lost.has(number) && !this.isLagging(number));
    return ok(listed.flatMap((one) => toIncident(one) ?? []));
  }

  async readStopSign(): Promise<Result<StopSign>> {
    // Once the threads were listed it costs nothing, so it counts for none.
    return this.failures.take('readStopSign') ?? ok(this.sign);
  }

  async ensureStopSign(sign: 'raised' | 'clear'): Promise<Result<Written>> {
    const failure = this.take('ensureStopSign');
    if (failure !== null) return failure;
    const change = this.sign === sign ? 'unchanged' : 'updated';
    this.sign = sign;
    return ok({ref: 'https://github.com/acme/tides/issues/1', change});
  }

  async ensureIncident(draft: IncidentDraft, known: Incident | null): Promise<Numbered> {
    const failure = this.take('ensureIncident');
    if (failure !== null) return failure;
    const standing = this.incidents.find((one) =>
      known === null ? this.isOpenFor(one, draft) : one.number === known.number,
    );
    if (standing === undefined) return ok(this.create(draft));
    if (draft.merge !== undefined && parseIncidentMarker(standing.body) === null) return ok(this.create(draft));
    const {number} = standing;
    const title = chooseTitle(standing, draft);
    const body = draft.merge?.(standing.body) ?? draft.body;
    const isSame = standing.body === body && standing.title === title && standing.state === 'open';
    if (isSame || standing.locked) return ok({ref: toUrl(number), number, change: 'unchanged'});
    Object.assign(standing, {title, body, state: 'open', closedAt: null, closedByHuman: false});
    return ok({ref: toUrl(number), number, change: 'updated'});
  }

  async ensureIncidentClosed(incident: Incident, body: string): Promise<Result<Written>> {
    const failure = this.take('ensureIncidentClosed');
    if (failure !== null) return failure;
    const standing = this.find(incident.number);
    if (standing === null) return err({code: 'HOST_NOT_FOUND', operation: 'close the incident'});
    const ref = toUrl(standing.number);
    if (standing.state === 'closed' || standing.locked) return ok({ref, change: 'unchanged'});
    Object.assign(standing, {body, state: 'closed', closedAt: this.now});
    this.reasons.set(standing.number, 'completed');
    return ok({ref, change: 'updated'});
  }

  async readIncident(number: number): Promise<Result<IncidentRead | null>> {
    const failure = this.take('readIncident');
    if (failure !== null) return failure;
    const fate = this.lost.get(number);
    if (fate !== undefined) return ok({kind: 'lost', fate});
    const one = this.incidents.find((candidate) => candidate.number === number);
    if (one === undefined) return ok({kind: 'lost', fate: 'deleted'});
    const incident = toIncident(one);
    return ok(incident === null ? null : {kind: 'found', incident});
  }

  async foldIncident(incident: Incident, into: number): Promise<Result<Written>> {
    const failure = this.take('foldIncident');
    if (failure !== null) return failure;
    const standing = this.find(incident.number);
    if (standing === null) return err({code: 'HOST_NOT_FOUND', operation: 'fold a duplicate incident'});
    const ref = toUrl(standing.number);
    if (standing.locked || parseIncidentMarker(standing.body) === null) return ok({ref, change: 'unchanged'});
    Object.assign(standing, {body: toFoldedBody(standing.body, into), state: 'closed', closedAt: this.now});
    this.reasons.set(standing.number, 'duplicate');
    return ok({ref, change: 'updated'});
  }

  async readHumanActs(number: number): Promise<Result<readonly HumanAct[]>> {
    return this.take('readHumanActs') ?? ok((this.acts.get(number) ?? []).toSorted((a, b) => a.at - b.at));
  }

  async ensureComment(thread: number, marker: string, body: string): Promise<Result<Written>> {
    const failure = this.take('ensureComment');
    if (failure !== null) return failure;
    const ref = `https://host.invalid/threads/${thread}`;
    const standing = this.comments.find((one) => one.thread === thread && one.marker === marker);
    if (standing === undefined) {
      this.comments.push({thread, marker, body});
      return ok({ref, change: 'created'});
    }
    const change = standing.body === body ? 'unchanged' : 'updated';
    standing.body = body;
    return ok({ref, change});
  }

  async readFile(path: string, _ref: string): Promise<Result<string | null>> {
    return this.take('readFile') ?? ok(this.files.get(path) ?? null);
  }

  async readFiles(wishes: readonly FileWish[]): Promise<Result<readonly (string | null)[]>> {
    return this.take('readFiles') ?? ok(wishes.map(({path}) => this.files.get(path) ?? null));
  }

  async readHead(branch: string): Promise<Result<Sha | null>> {
    return this.take('readHead') ?? ok(this.heads.get(branch) ?? this.head);
  }

  async listFiles(_ref: string, folder = ''): Promise<Result<readonly string[]>> {
    const all = [...this.files.keys()].sort();
    return this.take('listFiles') ?? ok(folder === '' ? all : all.filter((path) => path.startsWith(`${folder}/`)));
  }

  async openPull(draft: PullDraft): Promise<Result<OpenedPull>> {
    const failure = this.take('openPull');
    if (failure !== null) return failure;
    const known = this.pulls.findIndex((one) => one.branch === draft.branch);
    const number = 200 + (known === -1 ? this.pulls.length : known);
    if (known === -1) this.pulls.push(draft);
    const change = known === -1 ? 'created' : 'unchanged';
    return ok({ref: `https://host.invalid/pull/${number}`, number, change, state: 'open'});
  }

  async dispatch(draft: DispatchDraft): Promise<Result<Written>> {
    const failure = this.take('dispatch');
    if (failure !== null) return failure;
    this.dispatches.push(draft);
    return ok({ref: draft.event, change: 'created'});
  }

  async proposeFiles(draft: ProposalDraft): Promise<Result<Written & {readonly number: number}>> {
    const failure = this.take('proposeFiles');
    if (failure !== null) return failure;
    const known = this.proposals.findIndex((one) => one.branch === draft.branch);
    const number = 100 + (known === -1 ? this.proposals.length : known);
    const ref = `https://host.invalid/pull/${number}`;
    if (known === -1) this.proposals.push(draft);
    return ok({ref, number, change: known === -1 ? 'created' : 'unchanged'});
  }

  async commitFiles(draft: CommitDraft): Promise<Result<Written>> {
    const failure = this.take('commitFiles');
    if (failure !== null) return failure;
    const rule = this.ruledBranches.get(draft.branch);
    if (draft.edits.every(({before, after}) => before === after)) return ok({ref: this.head, change: 'unchanged'});
    if (rule !== undefined) return err({code: 'BRANCH_RULES', branch: draft.branch, detail: rule});
    const isStale = draft.edits.some(({path, before}) => (this.files.get(path) ?? null) !== before);
    if (draft.expectedHead !== this.head || isStale) return err({code: 'HEAD_MOVED', branch: draft.branch});
    for (const {path, after} of draft.edits) {
      if (after === null) this.files.delete(path);
      else this.files.set(path, after);
    }
    this.head = sampleSha(`commit ${this.commits.length}`);
    this.commits.push({...draft, sha: this.head});
    return ok({ref: `https://host.invalid/commits/${this.head}`, change: 'created'});
  }

  private take(method: keyof CodeHost): Result<never> | null {
    this.calls.set(method, (this.calls.get(method) ?? 0) + 1);
    return this.failures.take(method);
  }

  private find(number: number): FakeIncident | null {
    return this.incidents.find((one) => one.number === number && !this.lost.has(number)) ?? null;
  }

  private create({title, body, labels}: IncidentDraft): Written & {readonly number: number} {
    const number = this.incidents.length + 1;
    const stands = {state: 'open', closedByHuman: false, locked: false, closedAt: null, createdAt: this.now} as const;
    this.incidents.push({number, title, body, labels, ...stands});
    if (this.lagOfNew > 0) this.lagging.set(number, this.lagOfNew);
    return {ref: toUrl(number), number, change: 'created'};
  }

  /** Without a known thread the host looks for an open one that its list shows. */
  private isOpenFor(one: FakeIncident, draft: IncidentDraft): boolean {
    if (one.state !== 'open' || this.lost.has(one.number) || (this.lagging.get(one.number) ?? 0) > 0) return false;
    const record = parseIncidentMarker(one.body);
    return record?.fingerprint === draft.fingerprint && record.branch === draft.branch;
  }

  private isLagging(number: number): boolean {
    const left = this.lagging.get(number) ?? 0;
    if (left > 0) this.lagging.set(number, left - 1);
    return left > 0;
  }
}

/** A title that a person changed stays. */
function chooseTitle(standing: FakeIncident, draft: IncidentDraft): string {
  const written = parseIncidentMarker(standing.body)?.title ?? null;
  return written !== null && written !== standing.title ? standing.title : draft.title;
}

function toIncident(one: FakeIncident): Incident | null {
  const record = parseIncidentMarker(one.body);
  const {labels: _, ...rest} = one;
  return record === null ? null : {...rest, url: toUrl(one.number), record};
}

function toUrl(number: number): string {
  return `https://host.invalid/issues/${number}`;
}
