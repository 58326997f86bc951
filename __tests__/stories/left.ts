// What stands at the end of a story, in one line for each thing, so that a whole story is compared at once.
import {toSystemicFingerprint} from '../../src/decision/systemic.ts';
import {toUmbrellaFingerprint} from '../../src/decision/umbrella.ts';
import type {IncidentRecord} from '../../src/domain/decision.ts';
import type {Fingerprint} from '../../src/domain/ids.ts';
import {parseIncidentMarker} from '../../src/domain/marker.ts';
import type {MemoryEvent} from '../../src/domain/memory.ts';
import {toSafeText} from '../../src/evidence/safe-text.ts';
import {toMemory} from '../../src/memory/documents.ts';
import {readWorkplan} from '../../src/workplan/read.ts';
import type {FakeCodeHost, FakeIncident} from '../fakes/fake-code-host.ts';
import {type CauseName, readFingerprints} from './causes.ts';
import {PLAN, PLAN_TEXT} from './plan.ts';
import {toNumber} from './runs.ts';
import type {After} from './step.ts';
import type {Town} from './town.ts';

/** Everything but the words of bodies and of the last handler. */
export type Left = Required<Pick<After, 'threads' | 'comments' | 'ledger' | 'unfinished' | 'items' | 'setAside'>>;

/** What stands now. */
export async function listLeft({host, state}: Town): Promise<Left> {
  const names = await readFingerprints();
  const memory = toMemory(state.documents, toSafeText);
  return {
    threads: host.incidents.map((one) => tellThread(one, host, names)),
    comments: tellComments(host),
    ledger: tellLedger(memory.events),
    unfinished: memory.journal.unfinished.map(({run, because}) => `${toNumber(run.id)}: ${because}`),
    items: tellItems(host.files.get(PLAN) ?? ''),
    setAside: [...state.documents.keys()].filter((name) => name.startsWith('damaged/')).length,
  };
}

/** The same with nothing where a story says nothing. */
export function fillAfter({
  threads = [],
  comments = [],
  ledger = '',
  unfinished = [],
  items = [],
  setAside = 0,
}: After): Left {
  return {threads, comments, ledger, unfinished, items, setAside};
}

function tellThread(one: FakeIncident, host: FakeCodeHost, names: ReadonlyMap<Fingerprint, CauseName>): string {
  const fate = host.lost.get(one.number);
  const state =
    fate ?? (one.state === 'open' ? 'open' : `closed as ${host.reasons.get(one.number) ?? 'nobody knows what'}`);
  const into = /^Same cause as #(?<number>\d+)/.exec(one.body)?.groups?.['number'];
  if (into !== undefined) return `#${one.number} ${state}, folded into #${into}`;
  const record = parseIncidentMarker(one.body);
  if (record === null) return `#${one.number} ${state}, none of ours`;
  const more = [
    record.workflow === 'CI' ? '' : `of ${record.workflow}`,
    record.owners.length === 0 ? '' : `for ${record.owners.join(' ')}`,
    record.follows === null ? '' : `goes on from #${record.follows}`,
    one.body.includes('## Post-mortem') ? 'with post-mortem' : '',
    one.locked ? 'locked' : '',
    one.title === record.title ? '' : `titled "${one.title}"`,
    one.labels.join(' ') === 'aftermath' ? '' : `labelled ${one.labels.join(', ')}`,
  ];
  const seen = record.scope === 'systemic' ? '' : `seen ${record.count} ${record.count === 1 ? 'time' : 'times'}`;
  const facts = [tellSubject(record, names), seen, ...more].filter((fact) => fact !== '');
  return `#${one.number} ${state}: ${facts.join(', ')}`;
}

function tellSubject(
  {scope, fingerprint, branch, workflow}: IncidentRecord,
  names: ReadonlyMap<Fingerprint, CauseName>,
): string {
  if (scope === 'systemic') {
    const cause = [...names].find(([own]) => toSystemicFingerprint(own) === fingerprint)?.[1];
    return `the end of ${cause ?? 'a pattern'}`;
  }
  if (scope === 'umbrella' && fingerprint === toUmbrellaFingerprint(workflow, branch))
    return `several causes on ${branch}`;
  return `${names.get(fingerprint) ?? 'an unknown cause'} on ${branch === '*' ? 'several branches' : branch}`;
}

function tellComments({comments}: FakeCodeHost): readonly string[] {
  const threads = [...new Set(comments.map(({thread}) => thread))].sort((a, b) => a - b);
  return threads.map((thread) => `#${thread}: ${comments.filter((one) => one.thread === thread).length}`);
}

/** Kinds in the order of their first event. */
function tellLedger(events: readonly MemoryEvent[]): string {
  const kinds = events.map((event) => {
    if (event.kind === 'incident') return event.change;
    return event.kind === 'verdict' ? `verdict ${event.verdict.kind}` : event.kind;
  });
  return [...new Set(kinds)]
    .toSorted()
    .map((kind) => `${kinds.filter((one) => one === kind).length} ${kind}`)
    .join(', ');
}

/** Items of the workplan whose text is not as it was at the beginning. */
function tellItems(text: string): readonly string[] {
  const before = readItems(PLAN_TEXT);
  return [...readItems(text)].flatMap(([id, status]) => (before.get(id) === status ? [] : [`${id}: ${status}`]));
}

function readItems(text: string): ReadonlyMap<string, string> {
  const plan = readWorkplan(PLAN, text);
  if (!plan.ok) throw new Error(plan.problem.code);
  return new Map(plan.value.items.map(({id, status}) => [id, status]));
}
