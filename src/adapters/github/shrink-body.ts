// Posts a text that GitHub calls too long once more in a shorter form. Texts are cut to size before; this is for other limits than documented.
import type {Result} from '../../domain/result.ts';
import type {Answer, GitHubClient, ShapedAsk} from './client.ts';

/**
 * Half of the documented 65,536 characters, less some: whether they are counted as code points, UTF-16 units or bytes is not
 * documented, and most text is at most two bytes a unit.
 */
const SHORT_UNITS = 30_000;
const TOO_LONG = 422;
const MARKERS = /^<!-- aftermath:.* -->$/gm;
const FENCE = /^ {0,3}(?<fence>`{3,}|~{3,})/;

/** Asks, and when a long body is refused asks once more with a short one. */
export async function askWithBody<T>(client: GitHubClient, ask: ShapedAsk<T>): Promise<Result<Answer<T>>> {
  const answer = await client.ask(ask);
  const body = ask.values?.['body'];
  if (answer.ok || answer.problem.code !== 'HOST_REFUSED' || answer.problem.status !== TOO_LONG) return answer;
  if (typeof body !== 'string' || body.length <= SHORT_UNITS) return answer;
  return client.ask({...ask, values: {...ask.values, body: shrinkBody(body, SHORT_UNITS)}});
}

/**
 * The first lines of a body, with all of its markers, in at most so many units. A fence that the cut leaves open is closed:
 * what stood inside stays inside. Markers longer than the bound are kept nevertheless, they are what finds the thread again.
 */
export function shrinkBody(body: string, units: number): string {
  const markers = body.match(MARKERS) ?? [];
  const note = '\n\nThe rest was too long for this place; it stands in the report of the run.';
  const room = units - note.length - markers.reduce((sum, marker) => sum + marker.length + 1, 0);
  const kept: string[] = [];
  let used = 0;
  let fence: string | null = null;
  for (const line of body.replace(MARKERS, '').trimStart().split('\n')) {
    used += line.length + 1;
    if (used + (fence?.length ?? 0) > room) break;
    kept.push(line);
    fence = toOpenFence(fence, line);
  }
  return [...markers, ...kept, ...(fence === null ? [] : [fence])].join('\n') + note;
}

/** The fence that is open after a line. A fence ends at one of the same kind that is at least as long and says nothing more. */
function toOpenFence(open: string | null, line: string): string | null {
  const fence = FENCE.exec(line)?.groups?.['fence'] ?? null;
  if (open === null) return fence;
  const isEnd = fence?.startsWith(open) === true && line.trim() === fence;
  return isEnd ? null : open;
}
