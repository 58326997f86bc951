// Opens the pull request of a revert: looked at once more with facts read anew, the intention written down, then pushed.
import type {Policy} from '../config/schema.ts';
import type {RevertTrial} from '../decision/question.ts';
import {findRevertBar} from '../decision/revert.ts';
import {findPaceBar} from '../decision/revert-pace.ts';
import {findFlaw} from '../decision/revert-plan.ts';
import type {ReasonCode, Standing} from '../domain/decision.ts';
import type {Dossier} from '../domain/dossier.ts';
import type {Effect} from '../domain/effect.ts';
import type {Instant, Sha} from '../domain/ids.ts';
import type {RevertEvent} from '../domain/memory.ts';
import {assertNever, err, ok, type Result} from '../domain/result.ts';
import {foldHalt} from '../domain/stop.ts';
import {documentsFor, remember, toMemory} from '../memory/documents.ts';
import {toRevertEvent} from '../memory/events.ts';
import {HALT, readStops} from '../memory/stops.ts';
import type {CodeHost} from '../ports/code-host.ts';
import type {Reverter} from '../ports/reverter.ts';
import type {StateSnapshot, StateStore} from '../ports/state-store.ts';
import {renderRevertBody, renderRevertTitle} from '../render/revert-body.ts';
import type {MemoryWorld} from './failure-world.ts';
import {listOpened, REVERT_UNDER_WAY_MS, readAnew} from './gather-revert.ts';
import {MEMORY_DAYS} from './open-memory.ts';
import {type OpenedRevert, openRevert} from './open-revert.ts';
import type {Performed} from './perform.ts';
import {type RevertPorts, toRevertRequest} from './revert-ports.ts';
import {updateState} from './update-state.ts';

export interface RevertWorld extends Pick<MemoryWorld, 'pacing' | 'safe'> {
  readonly state: StateStore;
  readonly host: Pick<CodeHost, 'openPull'>;
  readonly reverter: Reverter;
  readonly ports: RevertPorts;
}

export interface RevertWish {
  readonly effect: Extract<Effect, {kind: 'open-revert'}>;
  readonly dossier: Dossier;
  readonly trial: RevertTrial;
  readonly policy: Policy['revert'];
  readonly halt: Standing['halt'];
  /** The commit of this run's own edits on the base; null when it made none. */
  readonly own: Sha | null;
  /** Page of the incident; null when there is none so far. */
  readonly incident: string | null;
  /** The memory as it was read; null: not at all. */
  readonly first: StateSnapshot | null;
}

export interface RevertDone {
  readonly result: Result<Performed>;
  /** What is to be remembered with everything else; null: nothing was opened. */
  readonly event: RevertEvent | null;
  /** The memory with the intention in it; null where others have written since it was read, or nothing was written. */
  readonly latest: StateSnapshot | null;
}

/** Nothing is pushed without the intention, and the intention is written last before the push. */
export async function performRevert(world: RevertWorld, wish: RevertWish): Promise<RevertDone> {
  const {effect, dossier} = wish;
  const request = await toRevertRequest(world.ports, effect);
  if (!request.ok) return {result: request, event: null, latest: null};
  let latest: StateSnapshot | null = null;
  const opened = await openRevert(world, {
    request: request.value,
    only: 'same-change',
    recheck: async () => {
      const looked = await lookAgain(world, wish);
      if (!looked.ok || looked.value.bar !== null) return looked.ok ? ok(looked.value.bar) : looked;
      latest = looked.value.latest;
      return ok(null);
    },
    words: (ready) => ({
      title: renderRevertTitle(ready),
      body: renderRevertBody({
        grounds: {kind: 'failure', dossier},
        ready,
        incidentUrl: wish.incident,
        approvedBy: null,
      }),
    }),
  });
  if (!opened.ok) return {result: opened, event: null, latest};
  const event = opened.value.kind === 'opened' ? toEvent(wish, {state: 'opened', number: opened.value.number}) : null;
  return {result: ok(toPerformed(opened.value)), event, latest};
}

/** What came of it as the outcome of an effect. */
export function toPerformed(opened: OpenedRevert): Performed {
  switch (opened.kind) {
    case 'opened':
      return {ref: opened.ref, change: opened.change};
    case 'stopped':
      return {change: 'withheld', because: opened.because};
    case 'branch-taken':
      return {change: 'withheld', because: 'REVERT_BRANCH_TAKEN'};
    case 'closed-before':
      return {change: 'withheld', because: 'REVERT_EXISTS'};
    case 'not-made':
      return {change: 'withheld', because: findFlaw(ok(opened.outcome))?.because ?? 'REVERT_UNMADE'};
    default:
      return assertNever(opened);
  }
}

interface Look {
  readonly bar: ReasonCode | null;
  readonly latest: StateSnapshot | null;
}

/** Every guard once more on what the host and the memory say now, then the intention on that very memory. */
async function lookAgain(world: RevertWorld, wish: RevertWish): Promise<Result<Look>> {
  const {now} = wish.dossier.evidence;
  const names = [...documentsFor(now, MEMORY_DAYS), HALT];
  const fresh = await world.state.read(names);
  if (!fresh.ok) return fresh;
  const {documents, version} = fresh.value;
  const standing = await readAnew(world.ports, wish.trial.standing, {
    halt: foldStops(world, wish, documents),
    memory: toMemory(documents, world.safe),
    now,
    own: wish.own,
  });
  const bar = findRevertBar({policy: wish.policy, standing, now});
  if (bar !== null) return ok({bar: bar.because, latest: null});
  const intended = await intend(world, wish, {names, first: fresh.value});
  if (!intended.ok) return intended;
  const isSame = wish.first !== null && wish.first.version === version && intended.value.tries <= 1;
  return ok({bar: intended.value.bar, latest: isSame ? intended.value.latest : null});
}

/** The switch of the branch by these documents; what was read of it at the beginning counts too. */
function foldStops({safe}: RevertWorld, wish: RevertWish, documents: StateSnapshot['documents']): Standing['halt'] {
  const stops = foldHalt({stops: readStops(documents, safe), sign: 'clear'}, wish.effect.base);
  return stops === 'running' ? wish.halt : stops;
}

interface Intended {
  readonly latest: StateSnapshot;
  readonly tries: number;
  /** Why it may not be carried out; null: go on. */
  readonly bar: ReasonCode | null;
}

/**
 * Of several that intend the same, the first one does it; one that was cut off is taken up again. Switch, day cap and cool-down are
 * looked at once more on the very version that the intention is written on, so that two culprits cannot both take the last revert.
 */
async function intend(
  world: RevertWorld,
  wish: RevertWish,
  {names, first}: {readonly names: readonly string[]; readonly first: StateSnapshot},
): Promise<Result<Intended>> {
  const {now} = wish.dossier.evidence;
  const {safe} = world;
  const intention = toEvent(wish, {state: 'intended', number: null});
  if (intention === null) return err({code: 'INTERNAL', detail: 'a revert without a commit'});
  const updated = await updateState(world.state, world.pacing, {
    names,
    first,
    summary: `Intend to take back ${intention.commit.slice(0, 12)}`,
    edit: ({documents}) =>
      findBar(world, wish, {documents, intention}) === null
        ? remember(documents, {events: [intention]}, {now, safe})
        : null,
  });
  if (!updated.ok) return updated;
  const {latest, written, tries} = updated.value;
  const {documents} = latest;
  if (written.change !== 'unchanged') return ok({latest, tries, bar: null});
  const bar = findBar(world, wish, {documents, intention});
  if (bar !== null) return ok({latest, tries, bar});
  const known = toMemory(documents, safe).events.find(({key}) => key === intention.key);
  const isUnderWay = known === undefined || isYoung(known.at, now);
  return ok({latest, tries, bar: isUnderWay ? 'REVERT_UNDER_WAY' : null});
}

/** What the documents say against it. Our own intention is no reason: who wrote it is told by its age. */
function findBar(
  world: RevertWorld,
  wish: RevertWish,
  {documents, intention}: {readonly documents: StateSnapshot['documents']; readonly intention: RevertEvent},
): ReasonCode | null {
  const {now} = wish.dossier.evidence;
  const opened = listOpened(toMemory(documents, world.safe), now, intention.key);
  const standing = {...wish.trial.standing, halt: foldStops(world, wish, documents), opened};
  return findPaceBar({policy: wish.policy, standing, now})?.because ?? null;
}

function isYoung(at: Instant, now: Instant): boolean {
  return now - at < REVERT_UNDER_WAY_MS;
}

function toEvent(
  {effect, dossier}: RevertWish,
  {state, number}: Pick<RevertEvent, 'state' | 'number'>,
): RevertEvent | null {
  const [commit] = effect.commits;
  return commit === undefined
    ? null
    : toRevertEvent({at: dossier.evidence.now, commit, base: effect.base, number, state});
}
