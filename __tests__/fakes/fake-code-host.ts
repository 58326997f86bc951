// A CodeHost in memory that keeps the port's promises, and fails where a test orders it.
import type {Incident} from '../../src/domain/decision.ts';
import type {Sha} from '../../src/domain/ids.ts';
import {parseIncidentMarker} from '../../src/domain/marker.ts';
import type {Problem} from '../../src/domain/problem.ts';
import {err, ok, type Result} from '../../src/domain/result.ts';
import type {CodeHost, CommitDraft, IncidentDraft, Written} from '../../src/ports/code-host.ts';
import {Failures} from './failures.ts';
import {sampleSha} from './samples.ts';

export interface FakeIncident {
  readonly number: number;
  title: string;
  body: string;
  labels: readonly string[];
  state: 'open' | 'closed';
  closedByHuman: boolean;
}

export interface FakeComment {
  readonly thread: number;
  readonly marker: string;
  body: string;
}

export interface FakeCommit extends CommitDraft {
  readonly sha: Sha;
}

export class FakeCodeHost implements CodeHost {
  /** Everything that exists, for assertions. */
  readonly incidents: FakeIncident[] = [];
  readonly comments: FakeComment[] = [];
  readonly commits: FakeCommit[] = [];
  readonly files = new Map<string, string>();
  head: Sha = sampleSha('first head');
  /** Branches that refuse commits, with GitHub's words. */
  readonly ruledBranches = new Map<string, string>();
  private readonly failures = new Failures<keyof CodeHost>();

  failOn(method: keyof CodeHost, problem: Problem, times = Number.POSITIVE_INFINITY): void {
    this.failures.order(method, problem, times);
  }

  async listIncidents(): Promise<Result<readonly Incident[]>> {
    return this.failures.take('listIncidents') ?? ok(this.incidents.flatMap((one) => toIncident(one) ?? []));
  }

  async ensureIncident(
    draft: IncidentDraft,
    known: Incident | null,
  ): Promise<Result<Written & {readonly number: number}>> {
    const failure = this.failures.take('ensureIncident');
    if (failure !== null) return failure;
    const standing = this.incidents.find((one) =>
      known === null ? isOpenFor(one, draft) : one.number === known.number,
    );
    const {title, body, labels} = draft;
    if (standing === undefined) {
      const number = this.incidents.length + 1;
      this.incidents.push({number, title, body, labels, state: 'open', closedByHuman: false});
      return ok({ref: toUrl(number), number, change: 'created'});
    }
    const {number} = standing;
    const isSame = standing.body === body && standing.title === title && standing.state === 'open';
    Object.assign(standing, {title, body, state: 'open'});
    return ok({ref: toUrl(number), number, change: isSame ? 'unchanged' : 'updated'});
  }

  async ensureIncidentClosed(incident: Incident, body: string): Promise<Result<Written>> {
    const failure = this.failures.take('ensureIncidentClosed');
    if (failure !== null) return failure;
    const standing = this.incidents.find((one) => one.number === incident.number);
    if (standing === undefined) return err({code: 'HOST_NOT_FOUND', operation: 'close the incident'});
    if (standing.state === 'closed') return ok({ref: toUrl(standing.number), change: 'unchanged'});
    Object.assign(standing, {body, state: 'closed'});
    return ok({ref: toUrl(standing.number), change: 'updated'});
  }

  async ensureComment(thread: number, marker: string, body: string): Promise<Result<Written>> {
    const failure = this.failures.take('ensureComment');
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
    return this.failures.take('readFile') ?? ok(this.files.get(path) ?? null);
  }

  async listFiles(_ref: string): Promise<Result<readonly string[]>> {
    return this.failures.take('listFiles') ?? ok([...this.files.keys()].sort());
  }

  async commitFiles(draft: CommitDraft): Promise<Result<Written>> {
    const failure = this.failures.take('commitFiles');
    if (failure !== null) return failure;
    const rule = this.ruledBranches.get(draft.branch);
    if (draft.edits.every(({before, after}) => before === after)) return ok({ref: this.head, change: 'unchanged'});
    if (rule !== undefined) return err({code: 'BRANCH_RULES', branch: draft.branch, detail: rule});
    const isStale = draft.edits.some(({path, before}) => this.files.get(path) !== before);
    if (draft.expectedHead !== this.head || isStale) return err({code: 'HEAD_MOVED', branch: draft.branch});
    for (const {path, after} of draft.edits) this.files.set(path, after);
    this.head = sampleSha(`commit ${this.commits.length}`);
    this.commits.push({...draft, sha: this.head});
    return ok({ref: `https://host.invalid/commits/${this.head}`, change: 'created'});
  }
}

function isOpenFor(one: FakeIncident, draft: IncidentDraft): boolean {
  const record = parseIncidentMarker(one.body);
  return one.state === 'open' && record?.fingerprint === draft.fingerprint && record.branch === draft.branch;
}

function toIncident(one: FakeIncident): Incident | null {
  const record = parseIncidentMarker(one.body);
  if (record === null) return null;
  const {number, state, closedByHuman, title, body} = one;
  return {number, url: toUrl(number), state, closedByHuman, title, body, record};
}

function toUrl(number: number): string {
  return `https://host.invalid/issues/${number}`;
}
