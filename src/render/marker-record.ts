// The hidden record of a thread, small enough for the marker whatever names it holds: the count stays, lists get shorter.
import type {IncidentRecord, Occurrence} from '../domain/decision.ts';
import {renderIncidentMarker} from '../domain/marker.ts';
import {hidden, type Markdown} from './markdown.ts';

/** Longest marker line, in UTF-16 units: an eighth of a body, so that the text above it keeps its room. */
const MARKER_MAX_UNITS = 8_000;

/** What is given up, in this order, until the marker fits: first what people can read elsewhere in the body. */
const CUTS: readonly ((record: IncidentRecord) => IncidentRecord)[] = [
  (record) => withOccurrences(record, (one) => ({...one, jobs: one.jobs.slice(0, 1)})),
  (record) => withOccurrences(record, (one) => ({...one, jobs: []})),
  (record) => ({...record, batches: record.batches.slice(0, 2)}),
  (record) => ({...record, occurrences: record.occurrences.slice(0, 3)}),
  (record) => ({...record, batches: []}),
  (record) => ({...record, occurrences: record.occurrences.slice(0, 1)}),
  (record) => ({...record, owners: record.owners.slice(0, 5), title: null}),
  (record) => ({...record, owners: []}),
];

/** The marker line of a record, shortened where it would not fit. A record that fits is written as it is. */
export function markerLine(record: IncidentRecord): Markdown {
  let marker = renderIncidentMarker(record);
  let smaller = record;
  for (const cut of CUTS) {
    if (marker.length < MARKER_MAX_UNITS) break;
    smaller = cut(smaller);
    marker = renderIncidentMarker(smaller);
  }
  return hidden(marker);
}

function withOccurrences(record: IncidentRecord, change: (one: Occurrence) => Occurrence): IncidentRecord {
  return {...record, occurrences: record.occurrences.map(change)};
}
