// Accounts as GraphQL shows them, in the form that REST and webhooks give: there a program's login ends in `[bot]`.
import {z} from 'zod';
import type {Account} from '../../domain/authority.ts';

/** Fields to ask an actor for. */
export const ACTOR_FIELDS = '{ __typename login }';

export const ActorShape = z.object({__typename: z.string(), login: z.string()}).nullish();
export type ActorShape = z.output<typeof ActorShape>;

/** The account, or null when it is gone. */
export function toAccount(actor: ActorShape): Account | null {
  if (actor === null || actor === undefined) return null;
  const {__typename: type, login} = actor;
  return {type, login: type === 'Bot' && !login.endsWith('[bot]') ? `${login}[bot]` : login};
}
