// What GitHub says of a token when the repository is read with it: one request.
import {z} from 'zod';
import type {TokenFacts} from '../../domain/environment.ts';
import {type Instant, parseInstant} from '../../domain/ids.ts';
import {ok, type Result} from '../../domain/result.ts';
import type {GitHubClient} from './client.ts';

const REPOSITORY = z.object({permissions: z.record(z.string(), z.boolean()).optional()});

/** Rights by their names, as far as the API tells them: for the token of a job it mostly says less than it may. */
export async function readTokenFacts(
  client: GitHubClient,
  {owner, name}: {readonly owner: string; readonly name: string},
  clock: () => Instant,
): Promise<Result<TokenFacts>> {
  const before = clock();
  const answer = await client.ask({
    route: 'GET /repos/{owner}/{repo}',
    path: {owner, repo: name},
    operation: 'read the repository',
    needs: 'metadata: read',
    shape: REPOSITORY,
  });
  if (!answer.ok) return answer;
  const {data, headers} = answer.value;
  const text = (header: string): string => String(headers[header] ?? '');
  const remaining = /^\d+$/.test(text('x-ratelimit-remaining')) ? Number(text('x-ratelimit-remaining')) : null;
  return ok({
    rights: Object.entries(data.permissions ?? {}).flatMap(([right, isGiven]) => (isGiven ? [right] : [])),
    scopes: text('x-oauth-scopes')
      .split(/,\s*/)
      .filter((scope) => scope !== ''),
    expiresAt: text('github-authentication-token-expiration') || null,
    remaining,
    serverTime: parseInstant(text('date')),
    ownTime: ((before + clock()) / 2) as Instant,
  });
}
