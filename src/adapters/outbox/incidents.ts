// Incidents as files of an outbox, numbered from 1; their marker is what identifies them, as on the host.
import type {Incident} from '../../domain/decision.ts';
import {isFolded, toFoldedBody} from '../../domain/folded-body.ts';
import {parseIncidentMarker} from '../../domain/marker.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import type {IncidentDraft, IncidentRead, Written} from '../../ports/code-host.ts';
import type {Workspace} from '../../ports/workspace.ts';
import {type OutboxIncident, type OutboxIndex, readIndex, writeIndex} from './index-file.ts';

/** Lowest number first. One whose file was deleted or whose marker was damaged counts as none. */
export async function listIncidents(out: Workspace): Promise<Result<readonly Incident[]>> {
  const index = await readIndex(out);
  if (!index.ok) return index;
  const incidents: Incident[] = [];
  for (const entry of index.value.incidents) {
    const body = await out.readText(entry.file);
    if (!body.ok) return body;
    const incident = toIncident(out, entry, body.value);
    if (incident !== null) incidents.push(incident);
  }
  return ok(incidents.sort((a, b) => a.number - b.number));
}

/** Creates, rewrites or leaves the file of this cause and branch. */
export async function ensureIncident(
  out: Workspace,
  draft: IncidentDraft,
  known: Incident | null,
): Promise<Result<Written & {readonly number: number}>> {
  const [index, incidents] = [await readIndex(out), await listIncidents(out)];
  if (!index.ok) return index;
  if (!incidents.ok) return incidents;
  const standing = incidents.value.find(({number, state, record}) =>
    known === null
      ? state === 'open' && record.fingerprint === draft.fingerprint && record.branch === draft.branch
      : number === known.number,
  );
  const number = standing?.number ?? Math.max(0, ...index.value.incidents.map((one) => one.number)) + 1;
  const {labels} = draft;
  const title = standing !== undefined && isRenamed(standing) ? standing.title : draft.title;
  const entry: OutboxIncident = {number, file: toFile(number), state: 'open', title, labels: [...labels]};
  const ref = `${out.directory}/${entry.file}`;
  const body = standing === undefined ? draft.body : (draft.merge?.(standing.body) ?? draft.body);
  const isSame = standing?.body === body && standing.title === title && standing.state === 'open';
  if (isSame) return ok({ref, number, change: 'unchanged'});
  const written = await put(out, index.value, {entry, body});
  return written.ok ? ok({ref, number, change: standing === undefined ? 'created' : 'updated'}) : written;
}

/** Writes the closing body and closes the file's entry. */
export async function ensureIncidentClosed(out: Workspace, incident: Incident, body: string): Promise<Result<Written>> {
  const index = await readIndex(out);
  if (!index.ok) return index;
  const entry = index.value.incidents.find((one) => one.number === incident.number);
  if (entry === undefined) return err({code: 'FILE_MISSING', file: `${out.directory}/${toFile(incident.number)}`});
  const ref = `${out.directory}/${entry.file}`;
  if (entry.state === 'closed') return ok({ref, change: 'unchanged'});
  const written = await put(out, index.value, {entry: {...entry, state: 'closed'}, body});
  return written.ok ? ok({ref, change: 'updated'}) : written;
}

/** The file of that number. `lost` when nothing of that number lies here any more; null when its marker is damaged. */
export async function readIncident(out: Workspace, number: number): Promise<Result<IncidentRead | null>> {
  const index = await readIndex(out);
  if (!index.ok) return index;
  const entry = index.value.incidents.find((one) => one.number === number);
  const body = entry === undefined ? ok(null) : await out.readText(entry.file);
  if (!body.ok) return body;
  if (entry === undefined || body.value === null) return ok({kind: 'lost', fate: 'deleted'});
  const incident = toIncident(out, entry, body.value);
  return ok(incident === null ? null : {kind: 'found', incident});
}

/** Closes a duplicate with a link to the one that stays. */
export async function foldIncident(out: Workspace, incident: Incident, into: number): Promise<Result<Written>> {
  const index = await readIndex(out);
  if (!index.ok) return index;
  const entry = index.value.incidents.find((one) => one.number === incident.number);
  if (entry === undefined) return err({code: 'FILE_MISSING', file: `${out.directory}/${toFile(incident.number)}`});
  const ref = `${out.directory}/${entry.file}`;
  const body = await out.readText(entry.file);
  if (!body.ok) return body;
  if (body.value === null || isFolded(body.value)) return ok({ref, change: 'unchanged'});
  const folded = toFoldedBody(body.value, into);
  const written = await put(out, index.value, {entry: {...entry, state: 'closed'}, body: folded});
  return written.ok ? ok({ref, change: 'updated'}) : written;
}

/** A title that is not what we wrote last is a person's, and stays. */
function isRenamed({title, record}: Incident): boolean {
  return record.title !== null && record.title !== title;
}

async function put(
  out: Workspace,
  index: OutboxIndex,
  {entry, body}: {readonly entry: OutboxIncident; readonly body: string},
): Promise<Result<string>> {
  const written = await out.writeText(entry.file, body);
  if (!written.ok) return written;
  const others = index.incidents.filter((one) => one.number !== entry.number);
  return writeIndex(out, {...index, incidents: [...others, entry].sort((a, b) => a.number - b.number)});
}

function toFile(number: number): string {
  return number === 1 ? 'incident.md' : `incident-${number}.md`;
}

function toIncident(
  out: Workspace,
  {number, file, state, title}: OutboxIncident,
  body: string | null,
): Incident | null {
  const record = body === null ? null : parseIncidentMarker(body);
  if (body === null || record === null) return null;
  const url = `${out.directory}/${file}`;
  const untouched = {closedByHuman: false, locked: false, closedAt: null, createdAt: null};
  return {number, url, state, ...untouched, title, body, record};
}
