// An event for workflows on a laptop: what would be sent, in a file.
import {ok, type Result} from '../../domain/result.ts';
import type {DispatchDraft, Written} from '../../ports/code-host.ts';
import type {Workspace} from '../../ports/workspace.ts';

/** Lays `dispatch-EVENT.json` as it would be sent. */
export async function describeDispatch(out: Workspace, {event, payload}: DispatchDraft): Promise<Result<Written>> {
  const file = `dispatch-${event}.json`;
  const text = `${JSON.stringify({event_type: event, client_payload: payload}, null, 2)}\n`;
  const former = await out.readText(file);
  if (!former.ok) return former;
  const written = await out.writeText(file, text);
  return written.ok ? ok({ref: written.value, change: former.value === null ? 'created' : 'updated'}) : written;
}
