// `--commit`: a change with its commit, or the change alone, as one shape of answer.
import {type Announce, type CommitWish, changeAndCommit} from '../../app/commit-edits.ts';
import type {Sha} from '../../domain/ids.ts';
import {ok, type Result} from '../../domain/result.ts';
import {type Checkout, toCommitWorld} from './checkout.ts';

/** A change that was made. `commit` null: none was asked for; a commit of null: nothing differed from the last one. */
export interface Made<T> {
  readonly value: T;
  readonly commit: Result<Sha | null> | null;
  /** Remote and branch of a commit that was pushed. */
  readonly on?: string;
}

/** A change that may be told of before it is written. */
export interface OptionalWish<T> extends Omit<CommitWish<T>, 'change'> {
  readonly change: (announce: Announce | null) => Promise<Result<T>>;
}

/** The change with a commit in a checkout; without one when no checkout is given. */
export async function commitOnDemand<T>(checkout: Checkout | null, wish: OptionalWish<T>): Promise<Result<Made<T>>> {
  if (checkout !== null) return changeAndCommit(toCommitWorld(checkout), wish);
  const made = await wish.change(null);
  return made.ok ? ok({value: made.value, commit: null}) : made;
}

/** For people; a commit that was refused is told of as a problem. */
export function toCommitLine({commit, on}: Omit<Made<unknown>, 'value'>): string {
  if (commit === null || !commit.ok) return '';
  return commit.value === null
    ? 'nothing to commit\n'
    : `committed ${commit.value.slice(0, 7)}${on === undefined ? '' : ` on ${on}`}\n`;
}
