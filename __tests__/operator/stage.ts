// A repository with one open incident and one open proposal, and a person who writes a comment. Everything can be changed.

import {type CommentReport, handleComment} from '../../src/app/handle-comment.ts';
import type {CommentEvent, OperatorPerformers, OperatorWorld, Performed} from '../../src/app/operator-world.ts';
import {held} from '../../src/app/performers-world.ts';
import {defaultPolicy, type Policy} from '../../src/config/schema.ts';
import {digestPlan, type Proposal, type ProposalContent} from '../../src/domain/approval.ts';
import {printCommand} from '../../src/domain/command.ts';
import type {Incident} from '../../src/domain/decision.ts';
import type {Instant, Sha} from '../../src/domain/ids.ts';
import type {CommandEvent, OwnAttempt} from '../../src/domain/memory.ts';
import type {OperatorRequest} from '../../src/domain/operator-request.ts';
import type {Result} from '../../src/domain/result.ts';
import {listStops, type StopAct} from '../../src/domain/stop.ts';
import {toSafeText} from '../../src/evidence/safe-text.ts';
import {APPROVALS, readApprovals, renderApprovals} from '../../src/memory/approvals.ts';
import {listCommands} from '../../src/memory/commands.ts';
import {toMemory} from '../../src/memory/documents.ts';
import {readStops} from '../../src/memory/stops.ts';
import {propose} from '../../src/operator/approval.ts';
import type {ThreadRead} from '../../src/ports/operator-host.ts';
import type {StateSnapshot} from '../../src/ports/state-store.ts';
import {FakeOperatorHost, person} from '../fakes/fake-operator-host.ts';
import {MemoryStateStore} from '../fakes/memory-state-store.ts';
import {sampleSha} from '../fakes/samples.ts';
import {record} from '../support-render/dossiers.ts';

const HOUR_MS = 3_600_000;
export const NOW = Date.parse('2031-05-20T12:00:00Z') as Instant;
export const hours = (count: number): Instant => (NOW + count * HOUR_MS) as Instant;
export const HEAD: Sha = sampleSha('head of main');
export const CULPRIT: Sha = sampleSha('culprit');
export const COMMENT = 5001;

/** What would be done, as the person was shown it. */
export const CONTENT: ProposalContent = {
  decision: 'decided0001',
  effect: {kind: 'open-revert', commits: [CULPRIT], base: 'main'},
  branch: 'main',
  head: HEAD,
  plan: digestPlan('revert the culprit'),
};

const ROLLBACK: ProposalContent = {
  ...CONTENT,
  decision: 'checkpoint cp-1',
  effect: {kind: 'rollback', checkpoint: 'cp-1', scope: 'full', base: 'main'},
};

export function proposal(change: Partial<Proposal> = {}): Proposal {
  const request = {content: CONTENT, thread: 12, by: null, now: hours(-1)};
  const made = propose([], request, {approvalHours: 72});
  return {...made.proposal, ...change};
}

export const ID = proposal().id;

const REQUEST: OperatorRequest = {
  id: ID,
  because: 'AMBIGUOUS',
  options: [
    {number: 1, deed: 'retry', target: null, command: {verb: 'retry', job: null}, risk: 'write'},
    {number: 2, deed: 'propose-revert', target: CULPRIT, command: {verb: 'revert', sha: CULPRIT}, risk: 'destructive'},
  ],
  until: hours(24),
};

export function incident(change: Partial<Incident> = {}): Incident {
  return {
    number: 12,
    url: 'https://github.com/acme/tides/issues/12',
    state: 'open',
    closedByHuman: false,
    locked: false,
    closedAt: null,
    createdAt: hours(-3),
    title: 'CI failed',
    body: '',
    record: record(),
    ...change,
  };
}

export const OWN_THREAD: ThreadRead = {
  facts: {owner: 'own', kind: 'issue', state: 'open', lock: 'open', place: 'here', fork: 'no'},
  incident: incident(),
  branch: 'main',
};

/** A repository in which a comment can be handled as often as one likes. */
export class Stage {
  readonly state = new MemoryStateStore();
  readonly host = new FakeOperatorHost(OWN_THREAD, NOW);
  policy: Policy = defaultPolicy();
  /** The content as it would be proposed now. */
  content: ProposalContent | 'unreadable' | 'gone' = CONTENT;
  /** Id of the workflow run that handles the comment. */
  ownRun: OwnAttempt | null = {id: 9_000, attempt: 1};
  /** True: every command takes longer than a person waits without a word. */
  isLong = false;
  /** Whether effects succeed. */
  effects: 'work' | 'fail' = 'work';
  /** Every write of an effect, as the command or the proposal's id. */
  readonly writes: string[] = [];
  event: CommentEvent = {
    comment: COMMENT,
    thread: 12,
    body: '',
    author: person('rosa'),
    sender: 'rosa',
    createdAt: NOW,
    about: OWN_THREAD,
  };

  constructor() {
    this.state.put({[APPROVALS]: renderApprovals([proposal()])});
  }

  /** The thread, for the event and for everybody who reads it later. */
  setThread(change: Partial<ThreadRead['facts']>, about: Partial<ThreadRead> = {}): void {
    const thread = {...this.event.about, ...about, facts: {...this.event.about.facts, ...change}};
    this.event = {...this.event, about: thread};
    this.host.thread = thread;
  }

  setProposal(change: Partial<Proposal>): void {
    this.state.put({[APPROVALS]: renderApprovals([proposal(change)])});
  }

  get proposals(): readonly Proposal[] {
    const read = readApprovals(this.state.documents, toSafeText);
    return read === 'unreadable' ? [] : read;
  }

  /** What is stopped by the documents. */
  get stops(): readonly StopAct[] {
    const read = readStops(this.state.documents, toSafeText);
    if (read === 'unreadable') throw new Error('the stop switch cannot be read');
    return listStops(read);
  }

  get records(): readonly CommandEvent[] {
    return listCommands(toMemory(this.state.documents, toSafeText).events);
  }

  /** Somebody writes the comment, and its event is handled. */
  async say(body: string, snapshot: Result<StateSnapshot> | null = null): Promise<CommentReport> {
    this.event = {...this.event, body};
    if (this.host.comment === null) this.host.comment = {body, author: this.event.author};
    return await this.deliver(snapshot);
  }

  /** The same event once more. `snapshot`: the memory as it was read before. */
  async deliver(snapshot: Result<StateSnapshot> | null = null): Promise<CommentReport> {
    return await handleComment(this.world, {event: this.event, policy: this.policy, snapshot});
  }

  get world(): OperatorWorld {
    const pacing = {pause: async () => {}, draw: () => 0, elapsed: () => 0};
    const {state, host, performers} = this;
    const rings = this.isLong ? Promise.resolve() : new Promise<void>(() => {});
    return {
      state,
      pacing,
      safe: toSafeText,
      host,
      performers,
      ownRun: this.ownRun,
      setAlarm: () => ({rings, cancel: () => {}}),
    };
  }

  private get performers(): OperatorPerformers {
    return {
      write: async ({command}, look) => (await look(this.host.thread.branch)) ?? this.did(printCommand(command)),
      findRequest: async () => REQUEST,
      prepare: async ({command}) => ({
        kind: 'prepared',
        content: command.verb === 'revert' ? {...CONTENT, decision: 'asked by a person'} : ROLLBACK,
        shown: toSafeText('what would be done'),
      }),
      recompute: async ({effect}) => {
        this.host.before?.('recompute', this.host.calls.length);
        this.host.requests += 1;
        return effect.kind === 'rollback' ? ROLLBACK : this.content;
      },
      carryOut: async ({id, effect}, look) => {
        const made = effect.kind === 'rollback' ? ROLLBACK : this.content;
        const because = typeof made === 'string' ? 'DECISION_CHANGED' : await look(made);
        // The push itself sees that its branch has moved.
        if (because === null && effect.kind !== 'rollback' && made !== this.content) return held('HEAD_CHANGED');
        return because === null ? this.did(id) : held(because);
      },
    };
  }

  private did(what: string): Performed {
    this.host.before?.('effect', this.host.calls.length);
    this.host.requests += 2;
    const problem = {code: 'HEAD_MOVED', branch: 'main'} as const;
    if (this.effects === 'fail') return {answer: {kind: 'failed', problem}, effect: null, commit: null};
    this.writes.push(what);
    return {answer: {kind: 'done', ref: 'https://github.com/acme/tides/pull/7'}, effect: null, commit: HEAD};
  }
}

/** What came of each line, in short: `halt done`, `approve refused HEAD_CHANGED`, `line malformed COMMAND_UNKNOWN`. */
export function describeReport(report: CommentReport): readonly string[] {
  if (report.kind === 'ignored' && report.entries.length === 0) return [];
  return report.entries.map(({text, answer}) => {
    const verb = text === null ? 'line' : (text.split(' ')[1] ?? '');
    const code = 'because' in answer ? ` ${answer.because}` : answer.kind === 'failed' ? ` ${answer.problem.code}` : '';
    return `${verb} ${answer.kind}${code}`;
  });
}
