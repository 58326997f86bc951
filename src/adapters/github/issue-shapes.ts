// The fields of an issue that we use, and when an issue is one of our incidents.
import {z} from 'zod';
import type {Incident} from '../../domain/decision.ts';
import {type Instant, parseInstant} from '../../domain/ids.ts';
import {parseIncidentMarker} from '../../domain/marker.ts';
import {type HostWorld, isOwn} from './host-world.ts';

const AuthorShape = z.object({login: z.string()}).nullish();

export const IssueShape = z.object({
  number: z.int(),
  html_url: z.string(),
  repository_url: z.string().nullish(),
  state: z.string(),
  state_reason: z.string().nullish(),
  locked: z.boolean().nullish(),
  title: z.string(),
  body: z.string().nullish(),
  user: AuthorShape,
  closed_by: AuthorShape,
  closed_at: z.string().nullish(),
  created_at: z.string().nullish(),
  labels: z.array(z.union([z.string(), z.object({name: z.string().nullish()})])),
  pull_request: z.unknown().optional(),
});
export type IssueShape = z.output<typeof IssueShape>;

/** The incident in an issue; null for a pull request, a stranger's issue, and a missing or damaged marker. */
export function toIncident(issue: IssueShape, self: HostWorld['self']): Incident | null {
  const body = issue.body ?? '';
  const record = issue.pull_request === undefined && isOwn(self, issue.user?.login) ? parseIncidentMarker(body) : null;
  if (record === null) return null;
  const isClosed = issue.state === 'closed';
  const isDismissed = issue.state_reason === 'not_planned' || issue.state_reason === 'duplicate';
  return {
    number: issue.number,
    url: issue.html_url,
    state: isClosed ? 'closed' : 'open',
    closedByHuman: isClosed && isDismissed && !isOwn(self, issue.closed_by?.login),
    locked: issue.locked === true,
    closedAt: toInstant(issue.closed_at),
    createdAt: toInstant(issue.created_at),
    title: issue.title,
    body,
    record,
  };
}

/** True when an issue that is not ours holds a sound marker: a forgery, or we do not know our own name. */
export function isClaimedByAnother(issue: IssueShape, self: HostWorld['self']): boolean {
  return (
    issue.pull_request === undefined &&
    !isOwn(self, issue.user?.login) &&
    parseIncidentMarker(issue.body ?? '') !== null
  );
}

/** True when the issue carries the label. GitHub's labels do not differ by case. */
export function hasLabel(issue: IssueShape, label: string): boolean {
  const names = issue.labels.map((one) => (typeof one === 'string' ? one : (one.name ?? '')));
  return names.some((name) => name.toLowerCase() === label.toLowerCase());
}

/** A time of GitHub's, or null. */
export function toInstant(text: string | null | undefined): Instant | null {
  return text === null || text === undefined ? null : parseInstant(text);
}
