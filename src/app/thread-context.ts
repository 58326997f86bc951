// What writing the threads of a run is about: which effects they come from, and what their words are made of.
import type {Policy} from '../config/schema.ts';
import type {Standing} from '../domain/decision.ts';
import type {Dossier} from '../domain/dossier.ts';
import type {Effect} from '../domain/effect.ts';
import type {Fingerprint} from '../domain/ids.ts';
import type {CodeHost} from '../ports/code-host.ts';

/** An effect that makes or changes a thread. */
export type ThreadEffect = Extract<Effect, {kind: 'upsert-incident' | 'open-systemic'}>;

/** Everything that the threads of one run are written from. */
export interface ThreadContext {
  readonly host: CodeHost;
  readonly dossier: Dossier;
  readonly policy: Policy;
  readonly standing: Standing;
  /** Whether the memory will show a thread that somebody else opens at this moment. */
  readonly reconcile: 'list' | 'memory';
}

/** The causes whose occurrences a thread tells of. */
export function toCauses(effect: ThreadEffect): readonly Fingerprint[] {
  return effect.kind === 'open-systemic' ? [effect.cause] : effect.causes;
}

/** Where a thread stands: a systemic issue is about all branches. */
export function toBranch(effect: ThreadEffect): string {
  return effect.kind === 'open-systemic' ? '*' : effect.branch;
}
