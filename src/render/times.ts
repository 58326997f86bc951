// How long an incident took to each of its turns. What nobody knows is called not known, and never nought.
import type {IncidentTimes} from '../domain/memory.ts';
import {table} from './blocks.ts';
import {join, type Markdown, md, NOTHING, prose} from './markdown.ts';
import {durationWords} from './words.ts';

/** Each turn with where its clock starts; the order is that of an incident's life. */
const TURNS = [
  {of: 'detectMs', word: 'Detected', from: 'the first failed run began'},
  {of: 'acknowledgeMs', word: 'Acknowledged', from: 'it was written down'},
  {of: 'mitigateMs', word: 'Mitigated', from: 'it was written down'},
  {of: 'recoverMs', word: 'Recovered', from: 'the first failed run began'},
] as const satisfies readonly {readonly of: keyof IncidentTimes; readonly word: string; readonly from: string}[];

/** All four turns as a table. */
export function timesTable(times: IncidentTimes): Markdown {
  const rows = TURNS.map(({of, word, from}) => [prose(word), afterWords(times[of]), prose(from)]);
  return table([md`Turn`, md`After`, md`Counted from when`], rows);
}

/** The turns that have come, in one line; nothing while none has. */
export function timesLine(times: IncidentTimes): Markdown {
  const known = TURNS.map(({of, word}) => {
    const ms = times[of];
    return ms === null ? NOTHING : md`${prose(word.toLowerCase())} after ${prose(durationWords(ms))}`;
  });
  return join(known, ' · ');
}

function afterWords(ms: number | null): Markdown {
  return ms === null ? md`not known` : prose(durationWords(ms));
}
