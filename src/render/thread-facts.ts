// What a thread says of itself before it says why: how often, where, for whom, and which thread it goes on from.
import type {IncidentRecord} from '../domain/decision.ts';
import type {IncidentTimes} from '../domain/memory.ts';
import type {RunRef} from '../domain/run.ts';
import {bullets, listInline, table} from './blocks.ts';
import {commitLink, issuePage, linked, runPage} from './links.ts';
import {cellCode, inlineCode, join, type Markdown, md, mention, NOTHING, prose} from './markdown.ts';
import {timesLine} from './times.ts';
import {timesWords, timeWords} from './words.ts';

/** Most names in one line. */
const MAX_NAMES = 12;

/** `Seen **3 times** on main in CI, first at …, last at ….` */
export function seenWords(record: IncidentRecord): Markdown {
  const [newest] = record.occurrences;
  const where = isOverBranches(record) ? md`several branches` : inlineCode(record.branch);
  const since = md`first at ${prose(timeWords(record.firstSeen))}`;
  const last = newest === undefined || record.count === 1 ? NOTHING : md`, last at ${prose(timeWords(newest.at))}`;
  return md`Seen **${timesWords(record.count)}** on ${where} in ${prose(record.workflow)}, ${since}${last}.`;
}

/** True for a thread over one cause on many branches. */
export function isOverBranches({branch}: Pick<IncidentRecord, 'branch'>): boolean {
  return branch === '*';
}

/** The thread that this one goes on from; nothing when it is the first. */
export function followsWords(run: RunRef, {follows}: IncidentRecord): Markdown {
  if (follows === null) return NOTHING;
  return md`This cause is back: it goes on from ${linked(md`incident ${follows}`, issuePage(run.repo, follows))}, which was closed.`;
}

/** The only live mentions in any text of ours: the owners that were named when the thread was opened. */
export function ownersWords({owners}: IncidentRecord): Markdown {
  return owners.length === 0 ? NOTHING : md`For the owners of what was changed: ${join(owners.map(mention), ' ')}`;
}

/** Jobs, branches and batches of all listed occurrences, and how long the turns took. */
export function touchedList(record: IncidentRecord, times: IncidentTimes | null): Markdown {
  const jobs = distinct(record.occurrences.flatMap((seen) => seen.jobs));
  const branches = branchesOf(record);
  const turns = times === null ? NOTHING : timesLine(times);
  const facts = [
    jobs.length === 0 ? NOTHING : md`**Jobs:** ${listInline(jobs.map(inlineCode), MAX_NAMES)}`,
    branches.length === 0 ? NOTHING : md`**Branches:** ${listInline(branches.map(inlineCode), MAX_NAMES)}`,
    record.batches.length === 0 ? NOTHING : md`**Batches:** ${listInline(record.batches.map(inlineCode), MAX_NAMES)}`,
    turns === '' ? NOTHING : md`**Times:** ${turns}`,
  ];
  return bullets(facts.filter((fact) => fact !== ''));
}

/** Newest first, with the branch where the thread tells of several. */
export function occurrenceTable(run: Pick<RunRef, 'repo'>, record: IncidentRecord): Markdown {
  const several = branchesOf(record).length > 1 || isOverBranches(record);
  const rows = record.occurrences.map((seen) => [
    prose(timeWords(seen.at)),
    md`${linked(md`${seen.runId}`, runPage(run.repo, seen.runId))}${seen.attempt > 1 ? md`, attempt ${seen.attempt}` : NOTHING}`,
    ...(several ? [cellCode(seen.branch ?? record.branch)] : []),
    commitLink(run, seen.sha),
    listInline(seen.jobs.map(cellCode), 3),
  ]);
  const missing = record.count - rows.length;
  const more = missing > 0 ? md`${missing} older ones are counted and no longer listed.` : NOTHING;
  const head = [md`Time`, md`Run`, ...(several ? [md`Branch`] : []), md`Commit`, md`Jobs`];
  return join([table(head, rows), more], '\n\n');
}

/** Branches of the listed occurrences, in the order of their newest one. */
function branchesOf(record: IncidentRecord): readonly string[] {
  const named = record.occurrences.map((seen) => seen.branch ?? record.branch);
  return distinct(named.filter((branch) => branch !== '*'));
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
