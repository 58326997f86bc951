// What people did in a thread, from its timeline: programs and ourselves are left out, and so is what nobody did on purpose.
import {z} from 'zod';
import type {Instant} from '../../domain/ids.ts';
import {ok, type Result} from '../../domain/result.ts';
import type {HumanAct} from '../../ports/code-host.ts';
import {type HostWorld, isOwn} from './host-world.ts';
import {toInstant} from './issue-shapes.ts';
import {settleIdentity} from './own-login.ts';
import {purposeOf} from './permissions.ts';

const ActorShape = z.object({login: z.string(), type: z.string().nullish()}).nullish();

const EventShape = z.object({
  event: z.string().nullish(),
  created_at: z.string().nullish(),
  submitted_at: z.string().nullish(),
  actor: ActorShape,
  user: ActorShape,
});

/** 300 events. The first of them matter most: they are the acknowledgement. */
const MAX_PAGES = 3;
/** What GitHub does by itself when somebody's name is mentioned, or a workflow moves a card. */
const NO_ACTS: readonly string[] = ['mentioned', 'subscribed', 'unsubscribed'];

const KINDS: Readonly<Record<string, HumanAct['kind']>> = {
  commented: 'commented',
  assigned: 'assigned',
  labeled: 'labeled',
  closed: 'closed',
  reopened: 'reopened',
  renamed: 'renamed',
  locked: 'locked',
};

/** Oldest first; at most 300 events are looked at. One request for each hundred. */
export async function readHumanActs(world: HostWorld, number: number): Promise<Result<readonly HumanAct[]>> {
  if (!world.seen.has(number)) await settleIdentity(world);
  const acts: HumanAct[] = [];
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const answer = await world.client.ask({
      ...purposeOf('read what people did'),
      route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/timeline',
      path: {...world.path, issue_number: number},
      values: {per_page: 100, page},
      shape: z.array(z.unknown()),
    });
    if (!answer.ok) return answer;
    acts.push(...answer.value.data.flatMap((event) => toAct(world, event) ?? []));
    if (!answer.value.hasMore) break;
  }
  return ok(acts.sort((a, b) => a.at - b.at));
}

/** An event of another shape than documented is no act: new kinds come without notice. */
function toAct({self}: HostWorld, raw: unknown): HumanAct | null {
  const event = EventShape.safeParse(raw).data;
  const who = event?.actor ?? event?.user;
  const at: Instant | null = toInstant(event?.created_at ?? event?.submitted_at);
  const name = event?.event ?? '';
  if (at === null || who === null || who === undefined || NO_ACTS.includes(name)) return null;
  const isProgram = who.type === 'Bot' || who.login.endsWith('[bot]');
  return isProgram || isOwn(self, who.login) ? null : {at, kind: KINDS[name] ?? 'other'};
}
