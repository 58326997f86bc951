// The document of the stop switch. What cannot be read in it is never taken for "go on".
import {z} from 'zod';
import {latestActs, type StopAct, type StopsRead} from '../domain/stop.ts';
import {instant, isObject, parseJson, type ToSafe, toExactText, toSortedJson} from './fields.ts';
import {damagedName} from './whole-document.ts';

export const HALT = 'halt.json';

/** Branches whose last turn is kept, the newest. The whole repository's is always kept, and so is every halt. */
const MAX_RESUMED = 200;

const ACT = z.object({
  act: z.enum(['halt', 'resume']),
  scope: z.discriminatedUnion('kind', [
    z.object({kind: z.literal('all')}),
    z.object({kind: z.literal('branch'), branch: z.string()}),
  ]),
  by: z.string(),
  reason: z.string(),
  at: instant,
  comment: z.int().nullable(),
});

/** The turns in a snapshot. None where nothing was ever written; `unreadable` when any of it is not what it should be. */
export function readStops(documents: ReadonlyMap<string, string>, safe: ToSafe): StopsRead {
  const text = documents.get(HALT);
  if (text === undefined) return [];
  const whole = parseJson(text);
  const acts = isObject(whole) && whole['v'] === 1 ? z.array(ACT).safeParse(whole['acts']) : null;
  if (acts === null || !acts.success) return 'unreadable';
  return latestActs(acts.data.map((act): StopAct => ({...act, by: safe(act.by), reason: safe(act.reason)})));
}

/**
 * The changed documents when turns are merged into a snapshot; empty when nothing changes. The same in any order, and again.
 * A document that cannot be read is set aside as it was; then a halt of everything is kept beside a halt that was added, and
 * a person's `resume` starts anew.
 */
export function rememberStops(
  documents: ReadonlyMap<string, string>,
  acts: readonly StopAct[],
  safe: ToSafe,
): ReadonlyMap<string, string> {
  const before = documents.get(HALT);
  if (acts.length === 0) return new Map();
  const read = readStops(documents, safe);
  const text = renderStops([...(read === 'unreadable' ? toDoubt(acts) : read), ...acts]);
  if (text === before) return new Map();
  const aside = before !== undefined && read === 'unreadable' ? [[damagedName(HALT, before), before] as const] : [];
  return new Map([...aside, [HALT, text] as const]);
}

/** What was unreadable counted as halted, and goes on to do so until a person says that everything may go on. */
function toDoubt(acts: readonly StopAct[]): readonly StopAct[] {
  const [first] = acts;
  const isFreed = acts.some(({act, scope}) => act === 'resume' && scope.kind === 'all');
  if (first === undefined || isFreed) return [];
  return [{...first, act: 'halt', scope: {kind: 'all'}, comment: null}];
}

/** The document, one turn per line. */
function renderStops(acts: readonly StopAct[]): string {
  const latest = latestActs(acts);
  const resumed = latest.filter(({act, scope}) => act === 'resume' && scope.kind === 'branch');
  const old = new Set(resumed.toSorted((a, b) => b.at - a.at).slice(MAX_RESUMED));
  const lines = latest
    .filter((act) => !old.has(act))
    .map((act) => `\n${toSortedJson({...act, at: toExactText(act.at)})}`);
  return `{"v":1,"acts":[${lines.join(',')}\n]}\n`;
}
