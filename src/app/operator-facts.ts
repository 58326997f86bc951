// The facts of a ruling: first from the event and one look at the person, then from everything read again before a write.
import {findAllowed, type OperatorsPolicy} from '../config/operators-section.ts';
import type {Policy} from '../config/schema.ts';
import {type CommandFacts, toPermission} from '../domain/authority.ts';
import {VERBS, type Verb} from '../domain/command.ts';
import {foldHalt, type StopSign, type StopsRead} from '../domain/stop.ts';
import type {RightRead, SceneRead} from '../ports/operator-host.ts';
import type {CommentEvent} from './operator-world.ts';

/** Whose word it is about: authors of the change and the proposer, where a second person is asked for. */
export type Involved = Pick<CommandFacts, 'culprits' | 'proposer'>;

export interface FirstLook {
  readonly event: CommentEvent;
  readonly right: RightRead;
  readonly stops: StopsRead;
  readonly policy: Policy;
  readonly involved: Involved;
}

/** Facts of the first ruling. What only the last look tells (the fork, the second sign) is taken as harmless here. */
export function toFirstFacts({event, right, stops, policy, involved}: FirstLook): CommandFacts {
  const {facts} = event.about;
  return {
    ...voiceOf(event),
    comment: 'as-written',
    ...rightOf(right),
    thread: {...facts, fork: facts.fork === 'unreadable' ? 'no' : facts.fork},
    ...involved,
    mode: policy.mode,
    halt: foldHalt({stops, sign: 'clear'}, event.about.branch),
  };
}

/** Facts of the last ruling: nothing is taken as harmless. */
export function toLastFacts(look: FirstLook, scene: SceneRead): CommandFacts {
  const {event, stops, policy, involved} = look;
  const sign: StopSign = scene.sign.ok ? scene.sign.value : 'unreadable';
  return {
    ...voiceOf(event),
    comment: commentOf(event, scene),
    ...rightOf(scene),
    thread: scene.thread.ok ? scene.thread.value : {...event.about.facts, state: 'unreadable', lock: 'unreadable'},
    ...involved,
    mode: policy.mode,
    halt: foldHalt({stops, sign}, event.about.branch),
  };
}

function voiceOf({author, sender, createdAt}: CommentEvent): Pick<CommandFacts, 'author' | 'sender' | 'commentAt'> {
  return {author, sender, commentAt: createdAt};
}

function rightOf({permission, teams}: RightRead): Pick<CommandFacts, 'permission' | 'teams'> {
  return {permission: permission.ok ? toPermission(permission.value) : 'unreadable', teams};
}

/** Line ends are the host's business; everything else in the text is the author's. */
function commentOf(event: CommentEvent, {comment}: SceneRead): CommandFacts['comment'] {
  if (!comment.ok) return 'unreadable';
  if (comment.value === null) return 'deleted';
  const isSame = comment.value.body.replaceAll('\r\n', '\n') === event.body.replaceAll('\r\n', '\n');
  return isSame && comment.value.author?.login === event.author?.login ? 'as-written' : 'edited';
}

/** Teams that the policy names for any of the verbs, each once. `recover` may stand for any verb. */
export function listTeams(policy: OperatorsPolicy, verbs: readonly Verb[]): readonly string[] {
  const meant = verbs.includes('recover') ? VERBS : verbs;
  return [...new Set(meant.flatMap((verb) => findAllowed(policy, verb)?.teams ?? []))];
}
