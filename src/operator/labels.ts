// Labels as a second way to give a command, where the policy says so. What one says is ruled on like a comment.
import type {OperatorsPolicy} from '../config/operators-section.ts';
import type {LabelAct} from '../domain/authority.ts';
import type {Command} from '../domain/command.ts';

/** The command that a label says by the policy, or null. The host's labels do not differ by case. */
export function toLabelCommand(label: string, {labels}: Pick<OperatorsPolicy, 'labels'>): Command | null {
  const sign = labels.find((one) => isSame(one.label, label));
  if (sign === undefined) return null;
  const {verb} = sign;
  if (verb === 'retry') return {verb, job: null};
  if (verb === 'requeue') return {verb, item: null};
  return verb === 'recover' ? {verb, option: null} : {verb};
}

/**
 * The act that put a label on a thread last, while it is still there: the right of who did it counts, not that of the thread's
 * author, in whose name the labels of a template are put on. Null: it is not there any more.
 */
export function findLabelling(acts: readonly LabelAct[], label: string): LabelAct | null {
  const last = acts
    .filter((one) => isSame(one.label, label))
    .toSorted((a, b) => a.at - b.at || a.id - b.id)
    .at(-1);
  return last?.act === 'labeled' ? last : null;
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
