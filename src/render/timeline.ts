// What happened to an incident and when: failures, what people did, and green runs, each from the time of a real event.
import type {IncidentRecord, Occurrence} from '../domain/decision.ts';
import type {HumanAct} from '../domain/human-act.ts';
import type {Instant} from '../domain/ids.ts';
import type {IncidentTimes, RecoveryEvent} from '../domain/memory.ts';
import type {RepoRef, RunRef} from '../domain/run.ts';
import {commitLink, linked, pullPage, runPage} from './links.ts';
import {inlineCode, join, type Markdown, md, NOTHING, prose} from './markdown.ts';
import {timeWords} from './words.ts';

/** What is known of an incident besides its occurrences. */
export interface ThreadHistory {
  /** Null: nobody asked. */
  readonly times: IncidentTimes | null;
  /** What people did in the thread, oldest first. */
  readonly acts: readonly HumanAct[];
  /** Green runs that ended it before, oldest first. */
  readonly recoveries: readonly RecoveryEvent[];
}

/** One line of a timeline. */
export interface Moment {
  readonly at: Instant;
  readonly text: Markdown;
}

/** Most acts of people and most recoveries told: the newest; a busy thread holds the rest itself. */
const MAX_ACTS = 20;
const MAX_RECOVERIES = 10;

const ACT_WORDS = {
  commented: 'a person commented',
  assigned: 'somebody was assigned',
  labeled: 'a person changed the labels',
  closed: 'a person closed the issue',
  reopened: 'a person opened the issue again',
  renamed: 'a person changed the title',
  locked: 'a person locked the issue',
  other: 'a person did something in the issue',
} as const satisfies Record<HumanAct['kind'], string>;

/** Oldest first, with a line for occurrences that are no longer listed. */
export function timelineBlock(run: RunRef, record: IncidentRecord, history: ThreadHistory): Markdown {
  const listed = [...record.occurrences].reverse();
  const missing = record.count - listed.length;
  const isFirstListed = listed.some((seen) => seen.at <= record.firstSeen);
  const first = isFirstListed ? [] : [{at: record.firstSeen, text: md`first seen`}];
  const gap = missing > 1 ? [md`- … ${missing - 1} more, no longer listed`] : [];
  const [head, ...rest] = toLines([
    ...first,
    ...listed.map((seen) => failedMoment(run, record, seen)),
    ...openedMoment(record),
    ...actMoments(history.acts),
    ...history.recoveries.slice(-MAX_RECOVERIES).map((event) => recoveryMoment(run.repo, event)),
  ]);
  return head === undefined ? NOTHING : join([head, ...gap, ...rest], '\n');
}

/** What people did, for a timeline. */
export function actMoments(acts: readonly HumanAct[]): readonly Moment[] {
  return acts.slice(-MAX_ACTS).map(({at, kind}) => ({at, text: prose(ACT_WORDS[kind])}));
}

/** The timeline of a body with more lines, each once, in the order of their times; a body without one stays as it is. */
export function addToTimeline(body: Markdown, moments: readonly Moment[]): Markdown {
  return body.replace(TIMELINE, (_, head: string, list: string) => {
    const known = list.split('\n');
    const fresh = toLines(moments).filter((line) => !known.includes(line));
    return `${head}${sortLines([...known, ...fresh]).join('\n')}`;
  }) as Markdown;
}

/** The heading and its list, up to the blank line. */
const TIMELINE = /^(### Timeline\n\n)((?:- [^\n]*(?:\n(?=- ))?)+)/m;

/** A line without a time of its own belongs to the one above it. */
function sortLines(lines: readonly string[]): readonly string[] {
  const keyed: {readonly key: string; readonly line: string}[] = [];
  for (const line of lines) keyed.push({key: timeOf(line) ?? keyed.at(-1)?.key ?? '', line});
  return keyed.toSorted((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key))).map(({line}) => line);
}

function timeOf(line: string): string | null {
  return /^- (?<time>\d{4}-\d\d-\d\d \d\d:\d\d UTC): /.exec(line)?.groups?.['time'] ?? null;
}

function toLines(moments: readonly Moment[]): readonly Markdown[] {
  return moments.toSorted((a, b) => a.at - b.at).map(({at, text}) => md`- ${prose(timeWords(at))}: ${text}`);
}

function failedMoment(run: RunRef, record: IncidentRecord, seen: Occurrence): Moment {
  const attempt = seen.attempt > 1 ? md`, attempt ${seen.attempt}` : NOTHING;
  const where = linked(md`run ${seen.runId}`, runPage(run.repo, seen.runId));
  const branch = seen.branch === null || seen.branch === record.branch ? NOTHING : md` on ${inlineCode(seen.branch)}`;
  return {at: seen.at, text: md`failed in ${where}${attempt}${branch} at ${commitLink(run, seen.sha)}`};
}

function openedMoment({openedAt}: IncidentRecord): readonly Moment[] {
  return openedAt === null ? [] : [{at: openedAt, text: md`written down here`}];
}

function recoveryMoment(repo: RepoRef | null, {at, run, commit, pull, flaky}: RecoveryEvent): Moment {
  const where = linked(md`run ${run.id}`, runPage(repo, run.id));
  const by = pull === null ? NOTHING : md`, brought by ${linked(md`pull request ${pull}`, pullPage(repo, pull))}`;
  const unmended = flaky ? md`; nothing had changed` : NOTHING;
  return {at, text: md`passed in ${where} at ${commitLink({repo}, commit)}${by}${unmended}`};
}
