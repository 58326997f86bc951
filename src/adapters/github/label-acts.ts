// Who put which label on a thread and who took it off, from the thread's timeline.
import {z} from 'zod';
import type {LabelAct} from '../../domain/authority.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import type {HostWorld} from './host-world.ts';
import {toInstant} from './issue-shapes.ts';
import {purposeOf} from './permissions.ts';

const EventShape = z.object({
  id: z.int(),
  event: z.enum(['labeled', 'unlabeled']),
  created_at: z.string(),
  actor: z.object({login: z.string(), type: z.string()}).nullish(),
  label: z.object({name: z.string()}),
  performed_via_github_app: z.unknown().optional(),
});

/** 1,000 events. The newest of them stand at the end, so in a longer thread nobody can tell who did it last. */
const MAX_PAGES = 10;

/** Every label event of the thread. HOST_UNREADABLE for a thread of more than 1,000 events: half of them would tell a wrong name. */
export async function readLabelActs(world: HostWorld, thread: number): Promise<Result<readonly LabelAct[]>> {
  const purpose = purposeOf('read who labelled the thread');
  const acts: LabelAct[] = [];
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const answer = await world.client.ask({
      ...purpose,
      route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/timeline',
      path: {...world.path, issue_number: thread},
      values: {per_page: 100, page},
      shape: z.array(z.unknown()),
    });
    if (!answer.ok) return answer;
    acts.push(...answer.value.data.flatMap((event) => toAct(event) ?? []));
    if (!answer.value.hasMore) return ok(acts);
  }
  return err({code: 'HOST_UNREADABLE', operation: purpose.operation, detail: 'the thread has more than 1,000 events'});
}

/** Other events are none. What an app does in a person's name is the act of a program. */
function toAct(raw: unknown): LabelAct | null {
  const event = EventShape.safeParse(raw).data;
  const at = toInstant(event?.created_at);
  if (event === undefined || at === null) return null;
  const {id, event: act, label, actor, performed_via_github_app: app} = event;
  const isByApp = app !== null && app !== undefined;
  const who = actor === null || actor === undefined ? null : {login: actor.login, type: isByApp ? 'App' : actor.type};
  return {id, act, label: label.name, actor: who, at};
}
