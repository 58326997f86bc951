// What every run reads first, in one request: the policy, CODEOWNERS, and the memory.

import {MEMORY_DAYS, memoryDocuments} from '../app/open-memory.ts';
import type {Inputs} from '../config/parse-inputs.ts';
import type {Policy} from '../config/schema.ts';
import {applyOverrides} from '../config/settings.ts';
import {readUsablePolicy} from '../config/usable-policy.ts';
import type {Gap} from '../domain/evidence.ts';
import type {Instant} from '../domain/ids.ts';
import type {Problem} from '../domain/problem.ts';
import {ok, type Result} from '../domain/result.ts';
import type {StateSnapshot} from '../ports/state-store.ts';
import {complain} from './action-io.ts';
import type {World} from './compose.ts';
import {toGaps} from './load.ts';

/** Where CODEOWNERS may lie, in the order in which GitHub looks: the first one counts. */
export const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];

export interface Prelude {
  readonly policy: Policy;
  /** Null: the repository has none. */
  readonly codeowners: string | null;
  /** Null: no memory is kept, or it is still to be read. */
  readonly snapshot: Result<StateSnapshot> | null;
  readonly gaps: readonly Gap[];
  /** Why nothing could be read; the policy then only stands in for one that is not known. Null: it was read. */
  readonly unread: Problem | null;
}

/** Which commit the repository's files are read at, and the time for which the memory is asked. */
export interface PreludeWish {
  readonly ref: string;
  readonly now: Instant;
}

/**
 * The policy of the default branch: a pull request cannot change what is done about it. A policy that cannot be read may
 * have forbidden everything, so nothing but the summary is written then.
 */
export async function readPrelude(
  world: World,
  inputs: Inputs,
  {ref, now}: PreludeWish,
): Promise<Result<Prelude, readonly Problem[]>> {
  const overrides = {mode: inputs.mode, plan: inputs.plan};
  const wishes = [inputs.policy, ...CODEOWNERS_PATHS].map((path) => ({path, ref}));
  const names = memoryDocuments(now, MEMORY_DAYS);
  const read = await world.readTogether(wishes, {branch: inputs.stateBranch, names});
  if (!read.ok) {
    const policy = applyOverrides(null, {...overrides, mode: 'observe'});
    const {problem} = read;
    return ok({policy, codeowners: null, snapshot: null, gaps: [{looked: 'policy', problem}], unread: problem});
  }
  const [text = null, ...owners] = read.value.files;
  const {snapshot} = read.value;
  const rest = {
    codeowners: owners.find((one) => one !== null) ?? null,
    snapshot: snapshot === null ? null : ok(snapshot),
    unread: null,
  };
  if (text === null) return ok({policy: applyOverrides(null, overrides), gaps: [], ...rest});
  const usable = readUsablePolicy(inputs.policy, text);
  if (!usable.ok) return usable;
  for (const problem of usable.value.problems) complain(problem);
  const policy = applyOverrides(usable.value.policy, overrides);
  return ok({policy, gaps: toGaps('policy', usable.value.problems), ...rest});
}
