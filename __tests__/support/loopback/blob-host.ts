// The second host, which serves logs. It is a stranger to GitHub's tokens and complains when it is shown one.
import type {IncomingMessage, ServerResponse} from 'node:http';
import {Readable} from 'node:stream';
import type {Job} from './model.ts';
import {type Damage, sendReply} from './wire.ts';
import type {World} from './world.ts';

/** How long a redirect address works. */
const LINK_LIFETIME_MS = 60_000;
/** How these requests are named in the log and in fault matches. */
export const BLOB_ROUTE = 'blob:/logs/{job_id}';

interface BlobContext {
  readonly world: World;
  readonly violations: string[];
  readonly damage: Damage;
}

/** Answers a request for a log; the status it sent. A log from a producer cannot be damaged. */
export function serveBlob(context: BlobContext, request: IncomingMessage, response: ServerResponse): number {
  const {world, violations, damage} = context;
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (request.headers.authorization !== undefined) {
    violations.push(`${request.method} ${BLOB_ROUTE}: a token was sent to the host that serves logs`);
    return sendError(response, 400, 'InvalidAuthenticationInfo');
  }
  const id = Number(/^\/logs\/(?<id>\d+)\.txt$/.exec(url.pathname)?.groups?.['id']);
  const [signed, issued] = (url.searchParams.get('sig') ?? '').split('.').map(Number);
  if (signed !== id || issued === undefined || !(world.now() - issued <= LINK_LIFETIME_MS)) {
    return sendError(response, 403, 'AuthenticationFailed');
  }
  const job = world.repos.flatMap((repo) => world.listJobs(repo)).find((candidate) => candidate.id === id);
  // While a job runs there is no blob yet, and the host says so in its own words.
  if (job === undefined || !isFinished(job) || job.log === null) return sendError(response, 404, 'BlobNotFound');
  if (typeof job.log !== 'function') sendReply(response, {status: 200, body: job.log, type: 'text/plain'}, damage);
  else streamLog(job.log(), response);
  return 200;
}

function isFinished(job: Job): boolean {
  return job.status === 'completed';
}

function streamLog(pieces: Iterable<string | Uint8Array>, response: ServerResponse): void {
  response.writeHead(200, {'content-type': 'text/plain', 'x-ms-blob-type': 'AppendBlob'});
  const stream = Readable.from(pieces, {objectMode: false});
  // A reader that has seen enough hangs up; the producer then stops.
  response.on('close', () => stream.destroy());
  stream.pipe(response);
}

/** Sends an error in the words of the storage service; answers its status. */
export function sendError(response: ServerResponse, status: number, code: string): number {
  const text = `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`;
  response.writeHead(status, {'content-type': 'application/xml', 'x-ms-error-code': code});
  response.end(`\uFEFF${text}`);
  return status;
}
