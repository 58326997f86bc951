// Finds out who we are: markers count only in what this login wrote.
import {z} from 'zod';
import {err, ok, type Result} from '../../domain/result.ts';
import type {GitHubClient} from './client.ts';

const ViewerShape = z.object({data: z.object({viewer: z.object({login: z.string()})}).nullish()});

/** The login behind the token, for people's tokens and apps' alike. Not needed for the token of a workflow run. */
export async function readOwnLogin(client: GitHubClient): Promise<Result<string>> {
  const operation = 'read who the token belongs to';
  const answer = await client.askGraphql({
    operation,
    needs: 'metadata: read',
    query: 'query { viewer { login } }',
    shape: ViewerShape,
  });
  if (!answer.ok) return answer;
  const login = answer.value.data.data?.viewer.login;
  return login === undefined ? err({code: 'HOST_UNREADABLE', operation, detail: 'no login came back'}) : ok(login);
}
