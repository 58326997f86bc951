// Hidden identity of our threads and comments: one line, checked by a digest. A damaged marker counts as none.
import {createHash} from 'node:crypto';
import {z} from 'zod';
import type {IncidentRecord} from './decision.ts';
import {type Fingerprint, type Instant, type OwnerName, parseFingerprint, parseOwnerName} from './ids.ts';

const instant = z.int().transform((ms) => ms as Instant);

const Record = z.object({
  v: z.literal(1),
  fingerprint: z.string().transform((text, context): Fingerprint => {
    const fingerprint = parseFingerprint(text);
    if (fingerprint !== null) return fingerprint;
    context.addIssue({code: 'custom', message: 'not a fingerprint'});
    return z.NEVER;
  }),
  scope: z.enum(['cause', 'umbrella', 'systemic']).default('cause'),
  branch: z.string(),
  workflow: z.string(),
  firstSeen: instant,
  openedAt: instant.nullable().default(null),
  title: z.string().nullable().default(null),
  batches: z.array(z.string()).max(10).default([]),
  owners: z.array(z.string().transform(toOwner)).max(20).default([]),
  follows: z.int().nullable().default(null),
  count: z.int().min(1),
  occurrences: z
    .array(
      z.object({
        runId: z.int(),
        attempt: z.int(),
        at: instant,
        sha: z.string(),
        jobs: z.array(z.string()),
        branch: z.string().nullable().default(null),
      }),
    )
    .max(10),
});

/** Text of an owner; what is none was forged or damaged, and with it the whole marker. */
function toOwner(text: string, context: z.RefinementCtx): OwnerName {
  const owner = parseOwnerName(text);
  if (owner !== null) return owner;
  context.addIssue({code: 'custom', message: 'not an owner'});
  return z.NEVER;
}

const INCIDENT = /^<!-- aftermath:incident (?<json>\{.*\}) (?<digest>[0-9a-f]{12}) -->$/m;

/** The marker line of an incident body. Equal records give equal lines, in whatever order their fields were set. */
export function renderIncidentMarker(record: IncidentRecord): string {
  const json = toCommentSafe(JSON.stringify(toOrdered(record)));
  return `<!-- aftermath:incident ${json} ${digest(json)} -->`;
}

function toOrdered(record: IncidentRecord): object {
  const {scope, fingerprint, branch, workflow, firstSeen, openedAt, title, batches, owners, follows, count} = record;
  const occurrences = record.occurrences.map(({runId, attempt, at, sha, jobs, branch: on}) => ({
    runId,
    attempt,
    at,
    sha,
    jobs,
    branch: on,
  }));
  const head = {v: 1, scope, fingerprint, branch, workflow, firstSeen, openedAt, title};
  return {...head, batches, owners, follows, count, occurrences};
}

/** The record in an incident body, or null when there is no marker, or it was damaged or forged by hand. */
export function parseIncidentMarker(body: string): IncidentRecord | null {
  const match = INCIDENT.exec(body.replaceAll('\r\n', '\n'))?.groups;
  if (match?.['json'] === undefined || match['digest'] !== digest(match['json'])) return null;
  const parsed = Record.safeParse(parseJson(match['json']));
  if (!parsed.success) return null;
  const {v: _, ...record} = parsed.data;
  return record;
}

/** The marker line of our one comment about a workflow in a thread. */
export function renderCommentMarker(workflow: string): string {
  return `<!-- aftermath:comment ${digest(workflow)} -->`;
}

/** The marker line of our one reply to a comment. */
export function renderReplyMarker(comment: number): string {
  return `<!-- aftermath:reply ${digest(`comment ${comment}`)} -->`;
}

/** Stands in a reply as long as a command in it is being done, so that a run after a killed one knows that it is not the end. */
export const WORKING_MARKER = `<!-- aftermath:working ${digest('working')} -->`;

/** The marker line of the issue that says that everything is stopped. There is one per repository. */
export const STOP_MARKER = `<!-- aftermath:stop ${digest('stop')} -->`;

/** Escapes what could end an HTML comment or a line, or mention somebody, inside a JSON text where these only occur in strings. */
function toCommentSafe(json: string): string {
  return json
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('--', '\\u002d\\u002d')
    .replaceAll('@', '\\u0040')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
