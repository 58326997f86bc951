// Sends a `repository_dispatch` event. One request that is never repeated: GitHub gives no way to find out whether one was sent.
import {z} from 'zod';
import {ok, type Result} from '../../domain/result.ts';
import type {DispatchDraft, Written} from '../../ports/code-host.ts';
import type {HostWorld} from './host-world.ts';
import {purposeOf} from './permissions.ts';

/** GitHub answers 204 and nothing. It starts workflows although our token sends it: one of two events that do. */
export async function dispatch({client, path}: HostWorld, {event, payload}: DispatchDraft): Promise<Result<Written>> {
  const sent = await client.ask({
    ...purposeOf('tell the repair agent'),
    route: 'POST /repos/{owner}/{repo}/dispatches',
    path,
    values: {event_type: event, client_payload: payload},
    shape: z.unknown(),
  });
  return sent.ok ? ok({ref: event, change: 'created'}) : sent;
}
