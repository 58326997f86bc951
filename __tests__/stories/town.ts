// The world of one story: a host, runs and a memory that remember, a clock that the story moves, and the real use cases.
import type {FailureWorld} from '../../src/app/failure-world.ts';
import {handleFailure} from '../../src/app/handle-failure.ts';
import {handleRecovery} from '../../src/app/handle-recovery.ts';
import {type HumanWord, recordVerdict} from '../../src/app/record-verdict.ts';
import {sweep} from '../../src/app/sweep.ts';
import type {HandledRun} from '../../src/app/sweep-world.ts';
import {type Policy, PolicySchema} from '../../src/config/schema.ts';
import type {OwnToken} from '../../src/decision/question.ts';
import type {Decision, EffectOutcome} from '../../src/domain/decision.ts';
import type {Instant} from '../../src/domain/ids.ts';
import {assertNever, ok} from '../../src/domain/result.ts';
import type {Conclusion, RunRef} from '../../src/domain/run.ts';
import type {SweepReport} from '../../src/domain/sweep.ts';
import {toSafeText} from '../../src/evidence/safe-text.ts';
import type {Pacing} from '../../src/ports/pacing.ts';
import {FakeCodeHost} from '../fakes/fake-code-host.ts';
import {FakeOperatorHost} from '../fakes/fake-operator-host.ts';
import {FakeRunReader} from '../fakes/fake-run-reader.ts';
import {MemoryStateStore} from '../fakes/memory-state-store.ts';
import {sampleInstant} from '../fakes/samples.ts';
import {RULES} from './causes.ts';
import {Killed, killing, type Strike} from './killing.ts';
import {actOn} from './people.ts';
import {PLAN, PLAN_TEXT} from './plan.ts';
import {gather, REPO, type ToldRun, toCommitFacts, toNumber, toRun} from './runs.ts';
import type {Kill, Step, Story} from './step.ts';
import {cause} from './troubles.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** Every step but a wait takes so long. */
const STEP_MS = 10 * MINUTE_MS;

const NO_PAUSE: Pacing = {pause: async () => undefined, draw: () => 0, elapsed: () => 0};
const SILENT = {event: () => undefined, warn: () => undefined};

/** Where each kill strikes. */
const STRIKES = {
  'the issue': 'ensureIncident',
  'the comment': 'ensureComment',
  'the closing': 'ensureIncidentClosed',
  'the memory': 'write',
} as const satisfies Record<Kill['at'], keyof FakeCodeHost | keyof MemoryStateStore>;

/** What the last handler said of itself, one line each. */
type Said = readonly string[];

export class Town {
  readonly host = new FakeCodeHost();
  readonly reader = new FakeRunReader();
  readonly state = new MemoryStateStore();
  readonly policy: Policy;
  said: Said = [];
  private readonly story: Story;
  private readonly runs = new Map<string, {readonly told: ToldRun; readonly run: RunRef}>();
  private now: Instant = sampleInstant('2031-05-06T08:00:00Z');

  constructor(story: Story) {
    this.story = story;
    this.policy = PolicySchema.parse(story.policy ?? {});
    this.host.files.set(PLAN, PLAN_TEXT);
    this.host.now = this.now;
  }

  /** One step, ten minutes after the last one. */
  async play(step: Step, strike?: Strike): Promise<void> {
    this.pass(step.do === 'wait' ? step.hours * HOUR_MS : STEP_MS);
    await this.deliver(step, strike);
  }

  /** The step once more, as when its event is delivered again. `strike`: what kills its handler. */
  async deliver(step: Step, strike: Strike = toStrike(step)): Promise<void> {
    try {
      await this.handle(step, strike);
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
      this.said = ['killed'];
    }
  }

  private async handle(step: Step, strike: Strike): Promise<void> {
    switch (step.do) {
      case 'fail':
        await this.fail(step.run, strike);
        return;
      case 'pass':
        await this.recover(step.run, strike);
        return;
      case 'unseen':
        this.enter(step.run, step.conclusion);
        return;
      case 'together':
        await Promise.all(step.runs.map((run) => this.fail(run, strike)));
        return;
      case 'person':
        return this.hear(step);
      case 'trouble':
        return cause(step.trouble, this);
      case 'sweep':
        this.said = tellSweep(await this.sweep(strike));
        return;
      case 'wait':
        return;
      default:
        assertNever(step);
    }
  }

  private pass(ms: number): void {
    this.now = (this.now + ms) as Instant;
    this.host.now = this.now;
  }

  /** The run as the host knows it; the same run again is the same. */
  private enter(told: ToldRun, conclusion: Conclusion): RunRef {
    const name = `${told.run}.${told.attempt ?? 1}`;
    const known = this.runs.get(name);
    const run = known?.run ?? toRun(told, conclusion, this.now);
    this.runs.set(name, {told, run});
    this.reader.runs.set(run.id, run);
    this.reader.commits.set(run.headSha, toCommitFacts(told, run));
    if (told.pull !== undefined) this.reader.pulls.set(run.headSha, told.pull);
    return run;
  }

  private async fail(told: ToldRun, strike: Strike): Promise<HandledRun> {
    const run = this.enter(told, 'failure');
    const head = this.policy.plans.length === 0 ? null : this.host.head;
    const request = {
      ...(await gather(told, run, {now: this.now, head})),
      policy: this.policy,
      rules: RULES,
      batch: null,
      ownToken: this.tokenOf(told),
      snapshot: null,
      rerun: {trigger: 'local' as const, own: {workflowPath: null, stateBranch: null}},
      codeowners: this.story.codeowners ?? null,
    };
    const {dossier, outcomes} = await handleFailure(this.world(strike), request);
    this.said = tell(dossier.decision, outcomes);
    return {reason: dossier.decision.reason, outcomes, gaps: dossier.evidence.gaps};
  }

  private async recover(told: ToldRun, strike: Strike): Promise<HandledRun> {
    const run = this.enter(told, 'success');
    this.reader.branches.set(run.branch ?? '', {name: run.branch ?? '', head: this.host.head, protected: false});
    const {decision, outcomes, gaps} = await handleRecovery(
      {...this.world(strike), reader: this.reader},
      {run, policy: this.policy, batch: null, now: this.now, ownToken: this.tokenOf(told), snapshot: null},
    );
    this.said = tell(decision, outcomes);
    return {reason: decision.reason, outcomes, gaps};
  }

  private tokenOf({from}: ToldRun): OwnToken {
    return from === 'dependabot' ? 'read-only' : 'full';
  }

  private async hear({act, thread, told}: Extract<Step, {do: 'person'}>): Promise<void> {
    const word: HumanWord | null = actOn(this.host, act, thread);
    if (word === null || !told) return;
    const standing = this.host.incidents.find(({number}) => number === thread);
    const labels = standing?.labels ?? [];
    const world = this.world(ALIVE);
    const heard = {number: thread, word, by: 'harbour-master', at: this.now, labels};
    const report = await recordVerdict(world, {act: heard, policy: this.policy, now: this.now, snapshot: null});
    const {result} = report;
    this.said = [result.status === 'held' ? `verdict ${result.because}` : `verdict ${result.status}`];
  }

  private sweep(strike: Strike): Promise<SweepReport> {
    const told = (run: RunRef): ToldRun =>
      this.runs.get(`${toNumber(run.id)}.${run.attempt}`)?.told ?? {run: toNumber(run.id)};
    const world = {
      ...this.world(strike),
      reader: this.reader,
      operators: OPERATORS,
      handleRun: (run: RunRef) => this.fail(told(run), strike),
      handleGreen: (run: RunRef) => this.recover(told(run), strike),
      renderPage: () => '',
      writePage: null,
      requests: () => null,
    };
    const own = {workflowPath: '.github/workflows/aftermath.yml', stateBranch: 'aftermath/state'};
    return sweep(world, {policy: this.policy, now: this.now, repo: REPO, branch: null, own, snapshot: null, gaps: []});
  }

  private world(strike: Strike): FailureWorld {
    return {
      host: killing(this.host, strike),
      state: this.story.memory === false ? null : killing(this.state, strike),
      control: null,
      sink: {writeReport: async () => ok({ref: 'report.md', change: 'created'})},
      log: SILENT,
      pacing: NO_PAUSE,
      safe: toSafeText,
    };
  }
}

/** Nobody gives commands in the stories. */
const OPERATORS = new FakeOperatorHost(
  {
    facts: {owner: 'own', kind: 'issue', state: 'open', lock: 'open', place: 'here', fork: 'no'},
    incident: null,
    branch: null,
  },
  0 as Instant,
);

const ALIVE: Strike = () => null;

function toStrike(step: Step): Strike {
  if ((step.do !== 'fail' && step.do !== 'pass') || step.kill === null) return ALIVE;
  const {at, when} = step.kill;
  return (method) => (method === STRIKES[at] ? when : null);
}

function tell({reason, declined}: Pick<Decision, 'reason' | 'declined'>, outcomes: readonly EffectOutcome[]): Said {
  const refused = declined.map(({kind, because}) => `${kind} ${because}`);
  return [reason, ...refused, ...outcomes.flatMap(tellOutcome)];
}

function tellOutcome(outcome: EffectOutcome): Said {
  if (outcome.status === 'held') return [`${outcome.kind} ${outcome.because}`];
  return outcome.status === 'failed' ? [`${outcome.kind} ${outcome.problem.code}`] : [];
}

function tellSweep({handled, left, threads, stopped}: SweepReport): Said {
  return [
    ...(stopped === null ? [] : [`stopped ${stopped}`]),
    ...handled.map(({run, why}) => `${why} ${toNumber(run.id)}`),
    ...left.map(({run, because}) => `left ${toNumber(run.id)} ${because}`),
    ...threads.map(({number, change}) => `#${number} ${change.kind}`),
  ];
}
