// An incident's body with another record: how often and where it was seen is told anew, every other word stays as it is.
import type {Incident, IncidentRecord} from '../domain/decision.ts';
import type {RepoRef} from '../domain/run.ts';
import {BODY_MAX_UNITS} from './budget.ts';
import {markerLine} from './marker-record.ts';
import {readOwnBlock} from './own-block.ts';
import {occurrenceTable, seenWords} from './thread-facts.ts';

const MARKER = /^<!-- aftermath:incident [^\r\n]*/m;
const SEEN = /^Seen \*\*[^\r\n]*/m;
/** From the heading to the line before the next one, or before our last line. */
const OCCURRENCES = /^## Occurrences\r?\n[\s\S]*?(?=^(?:#{1,3} |_Written by |<!-- |<details>)|$(?![\s\S]))/m;

/**
 * The body with the record in its marker, in the sentence that counts, and in the table of occurrences. The same record
 * again gives the same body. A body without our block, or without room, gets the marker only: the next failure tells all.
 */
export function renderRefreshed(incident: Incident, record: IncidentRecord, repo: RepoRef | null): string {
  const {body} = incident;
  const inside = readOwnBlock(body);
  const marked = body.replace(MARKER, () => markerLine(record));
  if (inside === null) return marked;
  const from = body.indexOf(inside);
  const table = `## Occurrences\n\n${occurrenceTable({repo}, record)}\n\n`;
  const told = inside
    .replace(MARKER, () => markerLine(record))
    .replace(SEEN, () => seenWords(record))
    .replace(OCCURRENCES, () => table);
  const full = body.slice(0, from) + told + body.slice(from + inside.length);
  return full.length <= BODY_MAX_UNITS ? full : marked;
}
