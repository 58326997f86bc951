// Finds out who we are: markers count only in what this login wrote.
import {z} from 'zod';
import {err, ok, type Result} from '../../domain/result.ts';
import type {GitHubClient} from './client.ts';
import type {HostWorld} from './host-world.ts';
import {purposeOf} from './permissions.ts';

const ViewerShape = z.object({data: z.object({viewer: z.object({login: z.string()})}).nullish()});

/** The login behind the token, for people's tokens and apps' alike. */
export async function readOwnLogin(client: GitHubClient): Promise<Result<string>> {
  const purpose = purposeOf('read who the token belongs to');
  const answer = await client.askGraphql({
    ...purpose,
    query: 'query { viewer { login } }',
    shape: ViewerShape,
  });
  if (!answer.ok) return answer;
  const login = answer.value.data.data?.viewer.login;
  return login === undefined
    ? err({code: 'HOST_UNREADABLE', operation: purpose.operation, detail: 'no login came back'})
    : ok(login);
}

/**
 * Makes sure that we know who we are, where somebody else's marker makes it matter. The token of a workflow run is the
 * usual case and needs no request; with any other token the first marker of our own looks like a stranger's, and we ask.
 */
export async function settleIdentity({client, self}: HostWorld): Promise<void> {
  if (self.isSure) return;
  const login = await readOwnLogin(client);
  self.isSure = true;
  if (login.ok) self.login = login.value;
}
