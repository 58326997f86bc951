// Our reactions on comments: GitHub keeps one of a kind per login, so that asking twice leaves one.
import {z} from 'zod';
import {ok, type Result} from '../../domain/result.ts';
import type {Written} from '../../ports/code-host.ts';
import type {ReactionSign} from '../../ports/operator-host.ts';
import type {HostWorld} from './host-world.ts';
import {purposeOf} from './permissions.ts';
import {isUnclear} from './problems.ts';

const CONTENT = {heard: 'eyes', done: '+1', refused: 'confused'} as const satisfies Record<ReactionSign, string>;

/** GitHub's status for a reaction that was not there before; one that was comes back with 200. */
const CREATED = 201;

/** One request, and one more after a lost answer. */
export async function react(world: HostWorld, comment: number, sign: ReactionSign): Promise<Result<Written>> {
  for (let tries = 1; ; tries += 1) {
    const answer = await world.client.ask({
      ...purposeOf('react to the comment'),
      route: 'POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions',
      path: {...world.path, comment_id: comment},
      values: {content: CONTENT[sign]},
      shape: z.object({content: z.string()}),
    });
    if (answer.ok) return ok({ref: sign, change: answer.value.status === CREATED ? 'created' : 'unchanged'});
    if (!isUnclear(answer.problem) || tries === 2) return answer;
  }
}
