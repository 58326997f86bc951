// A batch or queue item set aside, or put back, because a person says so: the same edits as those of a failed run, by another reason.
import {findRoute} from '../decision/edit-route.ts';
import {findDependents} from '../decision/plan-standing.ts';
import type {PlannedEffect, ReasonCode} from '../domain/decision.ts';
import {type EditEffect, RISK} from '../domain/effect.ts';
import {type Sha, toEffectKey, toFingerprint} from '../domain/ids.ts';
import type {Problem} from '../domain/problem.ts';
import type {BranchFacts} from '../ports/run-reader.ts';
import {renderOperatorEdit} from '../render/edit-words.ts';
import {makeEditWriter} from './edit-writer.ts';
import type {CommandAsk, Performed, WriteCommand} from './operator-world.ts';
import {held, type Look, type PerformersWorld} from './performers-world.ts';
import {type PlansRead, readPlans} from './read-plans.ts';
import {NO_QUEUES, type QueuesRead, readQueues} from './read-queues.ts';
import {findThreadFailure} from './thread-failure.ts';

export type ItemCommand = Extract<WriteCommand, {verb: 'skip' | 'requeue'}>;
type ItemAsk = CommandAsk<ItemCommand>;

/** Finds the item on the branch as it stands now, looks once more, and edits. Nothing is guessed: a name that fits twice is refused. */
export async function performItem(world: PerformersWorld, ask: ItemAsk, look: Look): Promise<Performed> {
  const failure = findThreadFailure(ask.memory, ask.event);
  const id = ask.command.item ?? failure?.[0].batch?.item ?? null;
  const name = ask.event.about.branch ?? failure?.[0].run.branch ?? fallbackOf(world, ask);
  if (id === null || name === null) return held(id === null ? 'TARGET_UNKNOWN' : 'NO_BRANCH');
  const branch = await world.reader.readBranch(name);
  if (!branch.ok) return failed(branch.problem);
  const route = findRoute(branch.value.protected, ask.policy);
  if (route.kind === 'barred') return held(route.because);
  const found = await findItem(world, ask, {id, head: branch.value.head});
  if (!('place' in found)) return 'problem' in found ? failed(found.problem) : held(found.because);
  const bar = await look(name);
  if (bar !== null) return bar;
  const effect = toEffect(ask.command, found.place, {branch: name, via: route.via});
  return write(world, ask, {effect, found, branch: branch.value});
}

/** An issue that is about no branch means the branch that everybody means; a pull request never does. */
function fallbackOf({defaultBranch}: PerformersWorld, {event}: ItemAsk): string | null {
  return event.about.facts.kind === 'issue' ? defaultBranch : null;
}

type Place = {readonly file: string; readonly item: string} | {readonly queue: string; readonly item: string};

interface Found {
  readonly place: Place;
  readonly plans: PlansRead;
  readonly queues: QueuesRead;
  /** Items that wait for it, in the order of their files. */
  readonly waiting: readonly string[];
}

/** Queues are read only for what no plan knows. */
async function findItem(
  world: PerformersWorld,
  {policy}: ItemAsk,
  {id, head}: {readonly id: string; readonly head: Sha},
): Promise<Found | {readonly because: ReasonCode} | {readonly problem: Problem}> {
  const [file = null, wanted = id] = id.includes('#') ? splitId(id) : [];
  const plans = await readPlans(world.host, policy.plans, head);
  const places = plans.plans.flatMap(({workplan}) =>
    workplan.items
      .filter((item) => item.id === wanted && (file === null || workplan.file === file))
      .map((item) => ({file: workplan.file, item: item.id, workplan})),
  );
  const [place, second] = places;
  if (second !== undefined) return {because: 'BATCH_AMBIGUOUS'};
  if (place !== undefined) {
    const others = plans.plans.map(({workplan}) => workplan);
    const waiting = findDependents(place.workplan, place.item, others);
    return {place: {file: place.file, item: place.item}, plans, queues: NO_QUEUES, waiting};
  }
  const queues = await readQueues(world.host, {policy, ref: head, ids: [wanted], now: world.now});
  const items = queues.queues.flatMap(({folder, queue}) =>
    queue.items.filter((item) => item.id === wanted).map((item) => ({queue: folder, item: item.id})),
  );
  const [only, other] = items;
  if (other !== undefined) return {because: 'BATCH_AMBIGUOUS'};
  if (only !== undefined) return {place: only, plans, queues, waiting: []};
  const [gap] = [...plans.gaps, ...queues.gaps];
  return gap === undefined ? {because: 'TARGET_UNKNOWN'} : {problem: gap.problem};
}

/** `FILE#ID`; an id may hold a `#` itself. */
function splitId(id: string): readonly [string, string] {
  const at = id.indexOf('#');
  return [id.slice(0, at), id.slice(at + 1)];
}

type Aim = Pick<EditEffect, 'branch' | 'via'>;

function toEffect({verb}: ItemCommand, place: Place, aim: Aim): EditEffect {
  if ('file' in place) return {kind: verb === 'skip' ? 'mark-item' : 'clear-mark', ...place, ...aim};
  return {kind: 'move-item', ...place, ...aim, to: verb === 'skip' ? 'failed-blocked' : 'pending', category: null};
}

interface Task {
  readonly effect: EditEffect;
  readonly found: Found;
  readonly branch: BranchFacts;
}

async function write(world: PerformersWorld, {command, event, policy}: ItemAsk, task: Task): Promise<Performed> {
  const {effect, found, branch} = task;
  const {safe} = world;
  const key = toEffectKey(effect.kind, `comment ${event.comment}`, JSON.stringify(effect));
  const by = event.author?.login ?? 'ghost';
  const reason = safe(
    command.verb === 'skip' ? `Set aside by ${by}: ${command.reason}` : `Put back by ${by} with a comment`,
  );
  const planned: PlannedEffect = {key, effect, because: 'OPERATOR', risk: RISK[effect.kind], after: null};
  const headline =
    command.verb === 'skip' ? 'Set an item aside as a person asked' : 'Put an item back as a person asked';
  const body = `Comment ${event.comment}.`;
  const writer = makeEditWriter(world, {
    made: new Map(),
    planned: [planned],
    policy,
    now: world.now,
    mark: {reason, causes: [], step: '', level: '', run: ''},
    head: branch.head,
    known: {ref: branch.head, texts: found.plans.texts, queues: found.queues.files},
    words: {
      headline: () => headline,
      body,
      propose: () => ({
        branch: `aftermath/plan/${toFingerprint([key])}`,
        title: headline,
        body: renderOperatorEdit(by),
      }),
    },
  });
  const written = await writer(effect);
  if (!written.ok) return {answer: {kind: 'failed', problem: written.problem}, effect: key, commit: null};
  const kind = written.value.change === 'unchanged' ? 'already-done' : 'done';
  const also = found.waiting.length === 0 ? null : safe(waitingWords(found.waiting));
  return {answer: {kind, ref: written.value.ref, ...(also === null ? {} : {also})}, effect: key, commit: null};
}

/** Most items that are named. */
const MAX_WAITING = 10;

function waitingWords(waiting: readonly string[]): string {
  const more = waiting.length - MAX_WAITING;
  const named = waiting.slice(0, MAX_WAITING).join(', ');
  return `Waiting for it: ${named}${more > 0 ? ` and ${more} more` : ''}.`;
}

function failed(problem: Problem): Performed {
  return {answer: {kind: 'failed', problem}, effect: null, commit: null};
}
