// A repository in memory whose runs fail of a lost connection, and handlers that run them again as the action does.
import {performRerun, type RerunDone} from '../../src/app/perform-rerun.ts';
import {updateState} from '../../src/app/update-state.ts';
import type {Policy} from '../../src/config/schema.ts';
import type {FailureQuestion, RerunStanding} from '../../src/decision/question.ts';
import {decideRerun, isStillAllowed} from '../../src/decision/rerun.ts';
import type {Instant} from '../../src/domain/ids.ts';
import type {Memory, MemoryEvent, RerunEvent} from '../../src/domain/memory.ts';
import {documentsFor, remember, toMemory} from '../../src/memory/documents.ts';
import type {Pacing} from '../../src/ports/pacing.ts';
import {failedAt, NOW, rerunQuestion} from '../decision/rerun-questions.ts';
import {FakeRunControl} from '../fakes/fake-run-control.ts';
import {MemoryStateStore} from '../fakes/memory-state-store.ts';
import {safe} from '../fakes/samples.ts';

const NO_PAUSE: Pacing = {pause: async () => undefined, draw: () => 0.5, elapsed: () => 0};

export interface Look {
  /** The attempt that the delivery tells of; the latest one when left out. */
  readonly attempt?: number;
  readonly trigger?: RerunStanding['trigger'];
  /** Where the process is killed; nothing is remembered after that. */
  readonly dies?: 'never' | 'before-request' | 'after-request';
}

export class RerunHarbour {
  readonly control = new FakeRunControl();
  readonly state = new MemoryStateStore();
  now = NOW;
  private readonly policy: Partial<Policy['rerun']>;

  constructor(policy: Partial<Policy['rerun']> = {}) {
    this.policy = policy;
  }

  async memory(): Promise<Memory> {
    const read = await this.state.read(documentsFor(this.now as Instant, 30));
    if (!read.ok) throw new Error(read.problem.code);
    return toMemory(read.value.documents, safe);
  }

  async reruns(): Promise<readonly RerunEvent[]> {
    return (await this.memory()).events.filter((event) => event.kind === 'rerun');
  }

  /** One handler looks at a run of the commit; null: it decided against it. */
  async look(runId: number, look: Look = {}): Promise<RerunDone | null> {
    const attempt = look.attempt ?? this.control.runs.get(runId)?.length ?? 1;
    const read = await this.state.read(documentsFor(this.now as Instant, 30));
    const snapshot = read.ok ? read.value : null;
    const question = this.ask(runId, {attempt, trigger: look.trigger ?? 'other-run', memory: await this.memory()});
    const [planned] = decideRerun(question).effects;
    if (planned?.effect.kind !== 'rerun-failed') {
      await this.remember([failedAt(runId, attempt)]);
      return null;
    }
    if (look.dies === 'before-request') {
      this.control.onRerun = () => {
        this.control.onRerun = () => undefined;
        throw new Killed();
      };
    }
    try {
      const done = await performRerun(
        {state: this.state, pacing: NO_PAUSE, safe, control: this.control},
        {
          effect: planned.effect,
          run: question.evidence.run,
          now: this.now as Instant,
          first: snapshot,
          isAllowed: (newest) => isStillAllowed(question, newest),
          onConflict: async () => ({ok: true, value: undefined}),
        },
      );
      if (look.dies === 'after-request') return null;
      await this.remember([failedAt(runId, attempt), ...(done.event === null ? [] : [done.event])]);
      return done;
    } catch (error) {
      if (error instanceof Killed) return null;
      throw error;
    }
  }

  private ask(
    id: number,
    {attempt, trigger, memory}: {attempt: number; trigger: RerunStanding['trigger']; memory: Memory},
  ): FailureQuestion {
    const at = {startedAt: (this.now - 60_000) as Instant, endedAt: this.now as Instant};
    const question = rerunQuestion({
      run: {id, attempt, ...at},
      evidence: {now: this.now as Instant},
      policy: this.policy,
      rerun: {trigger},
    });
    return {...question, standing: {...question.standing, memory}};
  }

  private async remember(events: readonly MemoryEvent[]): Promise<void> {
    const now = this.now as Instant;
    await updateState(this.state, NO_PAUSE, {
      names: documentsFor(now, 30),
      first: null,
      summary: 'Remember',
      edit: ({documents}) => remember(documents, {events}, {now, safe}),
    });
  }
}

class Killed extends Error {}
