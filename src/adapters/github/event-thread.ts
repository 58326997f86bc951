// The thread of an event's payload: what it says of state and owner, before anything is asked.
import type {ThreadRead} from '../../ports/operator-host.ts';
import type {GitHubClient} from './client.ts';
import {type CodeHostOptions, isOwn, openWorld} from './host-world.ts';
import {IssueShape, toIncident} from './issue-shapes.ts';
import {settleIdentity} from './own-login.ts';

/** What all our markers begin with. */
const MARKER = '<!-- aftermath:';

/**
 * The thread in a payload's `issue`; null when it is none. One request, and only where a marker of ours stands in a thread
 * of another login than that of a workflow's token. Whether a pull request is a fork's does not stand there.
 */
export async function readEventThread(
  client: GitHubClient,
  options: CodeHostOptions,
  issue: unknown,
): Promise<ThreadRead | null> {
  const world = openWorld(client, options);
  const read = IssueShape.safeParse(issue);
  if (!read.success) return null;
  const {data} = read;
  if ((data.body ?? '').includes(MARKER) && !isOwn(world.self, data.user?.login)) await settleIdentity(world);
  const incident = toIncident(data, world.self);
  const branch = incident?.record.branch ?? null;
  const kind = data.pull_request === undefined ? 'issue' : 'pull';
  return {
    facts: {
      owner: isOwn(world.self, data.user?.login) ? 'own' : 'foreign',
      kind,
      state: data.state === 'closed' ? 'closed' : 'open',
      lock: data.locked === true ? 'locked' : 'open',
      place: 'here',
      fork: kind === 'issue' ? 'no' : 'unreadable',
    },
    incident,
    branch: branch === '*' ? null : branch,
  };
}
