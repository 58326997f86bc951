// Labels and reactions as a second way to give a command, where the policy says so. What one says is ruled on like a comment.
import type {OperatorsPolicy} from '../config/operators-section.ts';
import type {Proposal} from '../domain/approval.ts';
import type {Account} from '../domain/authority.ts';
import type {Command} from '../domain/command.ts';
import type {Instant} from '../domain/ids.ts';

/** A label put on a thread or taken off it. `actor` null: the account is gone. */
export interface LabelAct {
  readonly act: 'labeled' | 'unlabeled';
  readonly label: string;
  readonly actor: Account | null;
  readonly at: Instant;
}

/** The command that a label says by the policy, or null. The host's labels do not differ by case. */
export function toLabelCommand(label: string, {labels}: Pick<OperatorsPolicy, 'labels'>): Command | null {
  const sign = labels.find((one) => one.label.toLowerCase() === label.toLowerCase());
  if (sign === undefined) return null;
  const {verb} = sign;
  if (verb === 'retry') return {verb, job: null};
  if (verb === 'requeue') return {verb, item: null};
  return verb === 'recover' ? {verb, option: null} : {verb};
}

/**
 * Who put a label on a thread last, while it is still there: that person's right counts, not that of the thread's author, in
 * whose name the labels of a template are put on. `null`: nobody can tell, which refuses. `gone`: it is not there any more.
 */
export function findLabeller(acts: readonly LabelAct[], label: string): Account | null | 'gone' {
  const own = acts.filter((one) => one.label.toLowerCase() === label.toLowerCase()).toSorted((a, b) => a.at - b.at);
  const last = own.at(-1);
  return last === undefined || last.act === 'unlabeled' ? 'gone' : last.actor;
}

/** The command that a thumbs-up on the comment of an open proposal says by the policy, or null. */
export function toReactionCommand(
  {content, proposal}: {readonly content: string; readonly proposal: Proposal | null},
  {reactions}: Pick<OperatorsPolicy, 'reactions'>,
): Command | null {
  const says = reactions === 'approve' && content === '+1' && proposal?.standing.state === 'proposed';
  return says ? {verb: 'approve', id: proposal.id} : null;
}
