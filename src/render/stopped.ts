// The stop switch of a laptop in words: what is stopped, since when, by whom and why, and the file that ends it.
import {toIsoText} from '../domain/ids.ts';
import {listStops, type StopAct, type StopsRead} from '../domain/stop.ts';
import {toPlain} from './plain-text.ts';
import {timeWords} from './words.ts';

/** The switch as it stands in a folder. */
export interface LocalStop {
  /** Its file, as a person can name it. */
  readonly file: string;
  readonly stops: StopsRead;
}

/** A sentence for each stop and one for the way out; empty when nothing is stopped. */
export function stopLines({file, stops}: LocalStop): readonly string[] {
  if (stops === 'unreadable')
    return ['The stop switch cannot be read, so everything counts as stopped.', endWords(file)];
  const standing = listStops(stops);
  return standing.length === 0 ? [] : [...standing.map(stopWords), endWords(file)];
}

function stopWords({scope, at, by, reason}: StopAct): string {
  const what = scope.kind === 'all' ? 'Everything is stopped' : `Branch ${toPlain(scope.branch)} is stopped`;
  return `${what} since ${timeWords(at)}, by ${toPlain(by)}: ${toPlain(reason)}`;
}

/** On a laptop nobody says `resume`: the file is the only sign. */
export function endWords(file: string): string {
  return `Remove the file ${toPlain(file)} to go on.`;
}

/** The same for a document; null when nothing is stopped. */
export function toStoppedJson({file, stops}: LocalStop): object | null {
  if (stops === 'unreadable') return {file, readable: false, halts: []};
  const halts = listStops(stops).map(({scope, at, by, reason}) => {
    return {branch: scope.kind === 'all' ? null : scope.branch, since: toIsoText(at), by, reason};
  });
  return halts.length === 0 ? null : {file, readable: true, halts};
}
