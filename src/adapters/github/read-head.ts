// Where a branch stands at this moment.
import {z} from 'zod';
import {parseSha, type Sha} from '../../domain/ids.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import type {HostWorld} from './host-world.ts';
import {purposeOf} from './permissions.ts';

const RefShape = z.object({object: z.object({sha: z.string()})});

/** The commit of a branch; null when there is no such branch. */
export async function readHead({client, path}: HostWorld, branch: string): Promise<Result<Sha | null>> {
  const purpose = purposeOf('read the branch');
  const answer = await client.ask({
    ...purpose,
    route: `GET /repos/{owner}/{repo}/git/ref/${toRefPath(branch)}`,
    path,
    shape: RefShape,
  });
  if (!answer.ok) return answer.problem.code === 'HOST_NOT_FOUND' ? ok(null) : answer;
  const sha = parseSha(answer.value.data.object.sha);
  return sha === null ? err({code: 'HOST_UNREADABLE', ...purpose, detail: 'no commit id came back'}) : ok(sha);
}

/** A branch as the operations on refs have it in their address: its slashes stay. */
export function toRefPath(branch: string): string {
  return `heads/${branch.split('/').map(encodeURIComponent).join('/')}`;
}
