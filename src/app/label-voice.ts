// A label as somebody's word: the comment that it stands for, and a host that looks at the label where it would look at the comment.
import type {OperatorsPolicy} from '../config/operators-section.ts';
import type {LabelAct} from '../domain/authority.ts';
import {printCommand} from '../domain/command.ts';
import {ok, type Result} from '../domain/result.ts';
import {findLabelling, toLabelCommand} from '../operator/labels.ts';
import type {OperatorHost, ThreadRead} from '../ports/operator-host.ts';
import type {CommentEvent} from './operator-world.ts';

/** What the event of a label tells. */
export interface LabelWord {
  readonly thread: number;
  readonly label: string;
  /** Login of who sent the event. */
  readonly sender: string | null;
  readonly about: ThreadRead;
}

/**
 * What a label says as if it had been written; null when it says nothing by the policy, or is not on the thread any more. One
 * request for each hundred events of the thread. The person is who put it on last; null too when the event is not that person's.
 */
export async function hearLabel(
  host: OperatorHost,
  word: LabelWord,
  policy: Pick<OperatorsPolicy, 'labels'>,
): Promise<Result<CommentEvent | null>> {
  const command = toLabelCommand(word.label, policy);
  if (command === null) return ok(null);
  const acts = await host.readLabelActs(word.thread);
  if (!acts.ok) return acts;
  const said = findLabelling(acts.value, word.label);
  // Who put it on since has an event of his own: answering it here would use up his word.
  const isSenders = said?.actor?.login.toLowerCase() === word.sender?.toLowerCase();
  return ok(said === null || !isSenders ? null : toComment(word, said, printCommand(command)));
}

/** Below zero, where no comment has its id: the same label put on again is another event, and so another word. */
function toComment({thread, sender, about}: LabelWord, {id, actor, at}: LabelAct, body: string): CommentEvent {
  return {comment: -id, thread, body, author: actor, sender, createdAt: at, about};
}

/** The host for that word: there is nothing to react to, and the word stands as long as the label is on the thread. */
export function labelHost(host: OperatorHost, {label}: LabelWord, {body, author}: CommentEvent): OperatorHost {
  return {
    readRight: (question) => host.readRight(question),
    readLabelActs: (thread) => host.readLabelActs(thread),
    readAuthors: (commits) => host.readAuthors(commits),
    ensureReply: (draft) => host.ensureReply(draft),
    ensureStopSign: (sign, words) => host.ensureStopSign(sign, words),
    react: async () => ok({ref: '', change: 'unchanged'}),
    readScene: async (question) => {
      const scene = await host.readScene({...question, comment: null});
      const isOn = scene.labels.some((one) => one.toLowerCase() === label.toLowerCase());
      return {...scene, comment: ok(isOn ? {body, author} : null)};
    },
  };
}
