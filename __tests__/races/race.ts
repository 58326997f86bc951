// Runs one schedule against the loopback GitHub over HTTP, and says what is wrong with what is left at the end.
import type {IncomingMessage} from 'node:http';
import type {Outcome} from '../../src/domain/dossier.ts';
import type {Instant} from '../../src/domain/ids.ts';
import type {RunRef} from '../../src/domain/run.ts';
import {type Fault, type LoopbackGitHub, startLoopbackGitHub} from '../support/loopback-github.ts';
import {toRun} from './failing-run.ts';
import {handleOnce, openHandler} from './handler.ts';
import {readMemory} from './left.ts';
import {type Chance, chanceOf} from './random.ts';
import type {HandlerPlan, Schedule} from './schedule.ts';
import {type Ground, prepareGround} from './starts.ts';
import {Turns} from './turns.ts';

export const REPO = 'harbour/tide-tables';
export const BRANCH = 'work/tides';
const START = Date.UTC(2026, 0, 5, 9, 0, 0);
/** When the race begins: half an hour after what stood before, so that a thread for many branches takes that in. */
const RACE_START = START + 1_800_000;
const STEP_MS = 1_000;
/** After so many deliveries of one event nothing is in its way any more: faults are used up. */
const MAX_DELIVERIES = 8;

/** A race that is over. */
export interface Raced {
  readonly schedule: Schedule;
  readonly github: LoopbackGitHub;
  readonly ground: Ground;
  readonly runs: readonly RunRef[];
  /** Most requests of one delivery. */
  readonly mostRequests: number;
  readonly deliveries: number;
  /** Deliveries that never came to an end, by handler. */
  readonly stuck: readonly string[];
  /** Requests in the order in which they were answered, for people. */
  readonly story: readonly string[];
}

interface Race {
  readonly schedule: Schedule;
  readonly github: LoopbackGitHub;
  readonly ground: Ground;
  readonly turns: Turns;
  readonly now: () => Instant;
  readonly story: string[];
}

/** Runs it and hands over what is left; `end` stops the server. */
export async function runRace(schedule: Schedule): Promise<{readonly raced: Raced; readonly end: () => Promise<void>}> {
  const chance = chanceOf(schedule.seed ^ 0x5eed);
  const story: string[] = [];
  const turns = new Turns(toChooser(schedule, chance));
  const trouble = toTrouble(schedule, chance);
  let time = START;
  const turn = async (request: IncomingMessage): Promise<void> => {
    const name = nameOf(request);
    await turns.wait(name);
    time += STEP_MS;
    const fault = trouble(name);
    if (fault !== null) github.inject(fault);
    if (name !== '')
      story.push(`${name} ${request.method} ${request.url?.split('?')[0]}${fault === null ? '' : ` [${fault.fault}]`}`);
  };
  const github = await startLoopbackGitHub({now: () => time, turn});
  const ground = await prepareGround(github, schedule, () => time as Instant);
  time = RACE_START;
  github.inject({fault: 'list-lag', reads: () => chance.whole(0, schedule.lag)});
  const race: Race = {schedule, github, ground, turns, now: () => time as Instant, story};
  const results = await Promise.all(enterAll(race).map((handler) => handleUntilDone(race, handler)));
  const raced: Raced = {
    schedule,
    github,
    ground,
    runs: results.map(({run}) => run),
    mostRequests: Math.max(...results.map(({requests}) => requests)),
    deliveries: results.reduce((sum, {deliveries}) => sum + deliveries, 0),
    stuck: results.flatMap(({isDone, name}) => (isDone ? [] : [name])),
    story,
  };
  return {raced, end: () => github.close()};
}

/** Name of a racer: its token. */
function nameOf({headers}: IncomingMessage): string {
  return /racer-\d/.exec(headers.authorization ?? '')?.[0] ?? '';
}

function toChooser({stubborn}: Schedule, chance: Chance): (names: readonly string[]) => string {
  let last = '';
  return (names) => {
    const [first = '', ...others] = names;
    const isAgain = names.includes(last) && chance.isLucky(stubborn);
    if (!isAgain) last = chance.pick([first, ...others]);
    return last;
  };
}

/** What goes wrong with the next request of somebody; null: nothing. Every handler has its own number of troubles. */
function toTrouble({handlers, trouble}: Schedule, chance: Chance): (name: string) => Fault | null {
  const left = new Map(handlers.map(({faults}, index) => [toName(index), faults]));
  const match = () => true;
  return (name) => {
    const faults = left.get(name) ?? 0;
    if (faults === 0 || !chance.isLucky(trouble)) return null;
    left.set(name, faults - 1);
    return chance.pick<Fault>([
      {fault: 'drop-before', match},
      {fault: 'drop-after', match},
      {fault: 'truncate', match},
      {fault: 'html', match},
      {fault: 'status', status: chance.pick([500, 502, 503]), match},
    ]);
  };
}

interface Entered {
  readonly name: string;
  readonly plan: HandlerPlan;
  readonly chance: Chance;
}

function enterAll({schedule, turns, github}: Race): readonly Entered[] {
  const holder = github.world.tokens.get(github.token);
  if (holder === undefined) throw new Error('the default token is gone');
  return schedule.handlers.map((plan, index) => {
    const name = toName(index);
    github.addToken(name, holder);
    turns.enter(name);
    return {name, plan, chance: chanceOf(schedule.seed * 31 + index)};
  });
}

function toName(index: number): string {
  return `racer-${index}`;
}

interface Handled {
  readonly name: string;
  readonly run: RunRef;
  readonly requests: number;
  readonly deliveries: number;
  readonly isDone: boolean;
}

/** Delivers the event again, as GitHub or a sweep does, until nobody would do it once more. */
async function handleUntilDone(race: Race, {name, plan, chance}: Entered): Promise<Handled> {
  const {github, ground, turns} = race;
  const run = toRunOf(race, plan);
  const result = {name, run, requests: 0, deliveries: 0, isDone: false};
  while (!result.isDone && result.deliveries < MAX_DELIVERIES) {
    const handler = openHandler({github, repo: ground.repo, token: name, chance});
    const idle = async (): Promise<void> => {
      for (let left = plan.idle; left > 0; left -= 1) await turns.wait(name);
    };
    const outcome = await handleOnce(handler, {run, causes: ground.causes, now: race.now(), idle});
    result.deliveries += 1;
    result.requests = Math.max(result.requests, handler.client.usage().requests);
    result.isDone = outcome !== null && !isDueAgain(race, run, outcome);
    race.story.push(
      `${name} delivery ${result.deliveries} ${result.isDone ? 'is done' : 'is due again'}: ${tell(outcome)}`,
    );
  }
  turns.leave(name);
  return result;
}

function toRunOf({ground, schedule}: Race, {runId: id, attempt}: HandlerPlan): RunRef {
  const startedAt = (RACE_START - 600_000 + (id % 100) * 10_000 + attempt * 1_000) as Instant;
  const pull = schedule.pull ? ground.pull : null;
  return toRun({repo: ground.repo, id, attempt, branch: BRANCH, startedAt, pull, conclusion: 'failure'});
}

/** A red step is run again by people, work in the journal and runs without an entry by the sweep. */
function isDueAgain({github}: Race, run: RunRef, {outcomes}: Outcome): boolean {
  const memory = readMemory(github);
  const isSame = (one: {readonly id: number; readonly attempt: number}) =>
    one.id === run.id && one.attempt === run.attempt;
  const isSeen = memory.events.some((event) => event.kind === 'failure' && isSame(event.run));
  const isLeft = memory.journal.unfinished.some((one) => isSame(one.run));
  return !isSeen || isLeft || outcomes.some(({status}) => status === 'failed');
}

function tell(outcome: Outcome | null): string {
  if (outcome === null) return 'nothing could be read';
  const {decision, evidence} = outcome.dossier;
  const done = outcome.outcomes.map(
    (one) =>
      `${one.kind}=${one.status === 'failed' ? one.problem.code : one.status}${'ref' in one ? `(${one.ref.split('/').at(-1)})` : ''}`,
  );
  return [decision.reason, ...done, ...evidence.gaps.map(({looked, problem}) => `gap ${looked} ${problem.code}`)].join(
    ' ',
  );
}
