// Reads everything that a revert depends on, and only where it can matter. What cannot be read is null, and null refuses.
import type {Policy} from '../config/schema.ts';
import type {BaseFacts, ChangeFacts, LabelFact, RevertStanding} from '../decision/revert-standing.ts';
import type {Diagnosis} from '../domain/diagnosis.ts';
import type {CommitFacts, Evidence} from '../domain/evidence.ts';
import {type EffectKey, type Instant, parseSha, type Sha} from '../domain/ids.ts';
import type {Memory} from '../domain/memory.ts';
import type {Result} from '../domain/result.ts';
import {toRevertBranch} from '../domain/revert.ts';
import type {RunRef} from '../domain/run.ts';
import type {ChangeReader, LandedPull} from '../ports/change-reader.ts';
import type {BranchFacts, RangeCommit, RunReader} from '../ports/run-reader.ts';
import {type History, type HistoryReader, readHistory} from './revert-history.ts';

/** Later commits whose files are read, one request each; after more of them nobody knows what was built on a change. */
const MAX_LATER = 10;
/** People who set one label that are asked about, one request each. */
const MAX_SETTERS = 3;
/** An intention that is younger is being carried out by another run; an older one was cut off. The push takes a minute at most. */
export const REVERT_UNDER_WAY_MS = 10 * 60_000;

export interface RevertReaders {
  readonly reader: HistoryReader & Pick<RunReader, 'readBranch'>;
  readonly changes: ChangeReader;
}

export interface RevertSubject {
  readonly evidence: Evidence;
  readonly cause: Diagnosis;
  readonly branch: BranchFacts | null;
  readonly pass: RunRef | null;
  /** Null: it could not be read, or none is kept; then nothing else is read. */
  readonly memory: Memory | null;
  readonly halt: RevertStanding['halt'];
  readonly policy: Policy['revert'];
}

export interface RevertFacts {
  readonly standing: RevertStanding;
  readonly good: Sha | null;
}

/** Every fact of a revert for one cause. At most 40 requests; a branch without a culprit costs those of its history only. */
export async function gatherRevert(readers: RevertReaders, subject: RevertSubject): Promise<RevertFacts> {
  const {branch, memory, evidence, policy} = subject;
  const nothing = toNothing(subject);
  if (branch === null || memory === null || evidence.run.workflowPath === null) return {standing: nothing, good: null};
  const {weights, bisection} = policy;
  const asked = {...subject, branch, memory, weights, maxReruns: bisection.maxReruns};
  const history = orNull(await readHistory(readers.reader, asked));
  if (history === null) return {standing: nothing, good: null};
  const {tries, finding, firstFailureAt, good} = history;
  const base = toBase(branch, history.line);
  const known = {...nothing, finding, tries, base, firstFailureAt};
  if (finding?.kind !== 'culprit') return {standing: known, good};
  const {sha} = finding.suspect;
  const change = await readChange(readers, {sha, history, branch, policy, evidence});
  const dependents = await readDependents(readers.reader, history, {sha, change, evidence});
  const existing = await readExisting(readers.changes, sha, history.line);
  return {standing: {...known, change, dependents, existing, opened: listOpened(memory, evidence.now)}, good};
}

export interface FreshFacts {
  readonly halt: RevertStanding['halt'];
  readonly memory: Memory;
  readonly now: Instant;
  /** The commit of this run's own edits on the branch; null: it made none. That commit alone is no move of others. */
  readonly own: Sha | null;
}

/** True when the later commit is the only one since the earlier. */
async function isNext({reader}: RevertReaders, earlier: Sha, later: Sha): Promise<boolean> {
  const range = orNull(await reader.compareCommits(earlier, later));
  return range?.kind === 'line' && range.commits.length === 1 && range.commits[0]?.sha === later;
}

/** The same facts with what may have changed since: the branch, the switch, our own reverts, and those of others. */
export async function readAnew(
  readers: RevertReaders,
  before: RevertStanding,
  {halt, memory, now, own}: FreshFacts,
): Promise<RevertStanding> {
  const {base, finding} = before;
  const branch = base === null ? null : orNull(await readers.reader.readBranch(base.name));
  const isOurs = base !== null && own !== null && branch?.head === own && (await isNext(readers, base.headSeen, own));
  const sha = finding?.kind === 'culprit' ? finding.suspect.sha : null;
  const pull = sha === null ? null : await readExisting(readers.changes, sha, []);
  return {
    ...before,
    halt,
    base:
      base === null || branch === null ? null : {...base, head: branch.head, headSeen: isOurs ? own : base.headSeen},
    existing: before.existing === null || pull === null ? null : [...before.existing, ...pull],
    opened: listOpened(memory, now),
  };
}

function toNothing({halt, cause, branch}: RevertSubject): RevertStanding {
  return {
    halt,
    level: cause.severity.level,
    cause: cause.fingerprint,
    finding: null,
    tries: null,
    base: branch === null ? null : toBase(branch, []),
    change: null,
    dependents: null,
    existing: null,
    opened: null,
    firstFailureAt: null,
  };
}

/** Only for branches that others build on is anything read. */
function toBase({name, head}: BranchFacts, line: readonly RangeCommit[]): BaseFacts {
  const newest = line.map(({sha}) => sha).toReversed();
  return {name, kind: 'shared', head, headSeen: head, newest: newest.length === 0 ? [head] : newest};
}

interface ChangeQuestion {
  readonly sha: Sha;
  readonly history: History;
  readonly branch: BranchFacts;
  readonly policy: Policy['revert'];
  readonly evidence: Evidence;
}

async function readChange({reader, changes}: RevertReaders, question: ChangeQuestion): Promise<ChangeFacts | null> {
  const {sha, history, branch, policy, evidence} = question;
  const listed = history.line.find((one) => one.sha === sha);
  const commit = evidence.commit?.sha === sha ? evidence.commit : orNull(await reader.readCommit(sha));
  if (listed === undefined || commit === null) return null;
  const landed = await changes.readLandedPull(sha, branch.name);
  const pull = orNull(landed);
  const times = [pull?.mergedAt, history.seenAt.get(sha)].filter((at) => typeof at === 'number');
  return {
    commits: [sha],
    // A commit that follows the last good one on the branch has a parent.
    parents: 1,
    landedAt: times.length === 0 ? null : (Math.min(...times) as Instant),
    author: listed.author ?? pull?.author ?? null,
    message: listed.message,
    trailers: commit.trailers,
    labels: landed.ok ? await readLabels(changes, pull, policy.optOutLabel) : null,
    pull: landed.ok ? (pull?.state ?? 'none') : null,
    changedFiles: commit.changedFiles,
  };
}

/** Who set a label matters only for the one by which people refuse. */
async function readLabels(
  changes: ChangeReader,
  pull: LandedPull | null,
  asked: string,
): Promise<readonly LabelFact[]> {
  if (pull === null) return [];
  const facts: LabelFact[] = [];
  for (const name of pull.labels) {
    const isAsked = name.toLowerCase() === asked.toLowerCase();
    facts.push({name, setterMayWrite: isAsked ? await readSetter(changes, pull.number, name) : 'unknown'});
  }
  return facts;
}

/** `yes` when any of those who set it may write; doubt about one of them stays doubt. */
async function readSetter(changes: ChangeReader, pull: number, name: string): Promise<LabelFact['setterMayWrite']> {
  const setters = orNull(await changes.readLabelSetters(pull, name));
  const logins = [...new Set(setters ?? [])];
  if (setters === null || logins.length === 0 || logins.length > MAX_SETTERS) return 'unknown';
  const may: (boolean | null)[] = [];
  for (const login of logins) may.push(orNull(await changes.readMayWrite(login)));
  if (may.includes(true)) return 'yes';
  return may.includes(null) ? 'unknown' : 'no';
}

/** Later commits of the branch that changed a file that the change touched. */
async function readDependents(
  reader: HistoryReader,
  {line}: History,
  {sha, change, evidence}: {readonly sha: Sha; readonly change: ChangeFacts | null; readonly evidence: Evidence},
): Promise<readonly Sha[] | null> {
  const later = line.slice(line.findIndex((one) => one.sha === sha) + 1);
  const own = change?.changedFiles ?? null;
  if (own === null || later.length > MAX_LATER) return null;
  const dependents: Sha[] = [];
  for (const one of later) {
    const commit: CommitFacts | null =
      evidence.commit?.sha === one.sha ? evidence.commit : orNull(await reader.readCommit(one.sha));
    const files = commit?.changedFiles ?? null;
    if (files === null) return null;
    if (files.some((path) => own.includes(path))) dependents.push(one.sha);
  }
  return dependents;
}

/** Our branch's pull request in any state, and what git wrote into later commits; what looks otherwise the engine finds by its diff. */
async function readExisting(
  changes: ChangeReader,
  sha: Sha,
  line: readonly RangeCommit[],
): Promise<RevertStanding['existing']> {
  const pull = await changes.findBranchPull(toRevertBranch(sha));
  if (!pull.ok) return null;
  const own = pull.value === null ? [] : [{ref: `#${pull.value.number}`, state: pull.value.state}];
  const merged = line
    .filter(({message}) => message.includes(`This reverts commit ${sha}`))
    .map((commit) => ({ref: commit.sha.slice(0, 12), state: 'merged' as const}));
  return [...own, ...merged];
}

/** Reverts that we opened, or that we may be opening at this moment; each once. `except`: key of an event that is left out. */
export function listOpened(
  {events}: Memory,
  now: Instant,
  except: EffectKey | null = null,
): NonNullable<RevertStanding['opened']> {
  const ours = events.filter((event) => event.kind === 'revert').filter(({key}) => key !== except);
  const done = new Set(ours.filter(({state}) => state === 'opened').map(({commit, base}) => `${commit} ${base}`));
  return ours.flatMap(({commit, base, state, at}) => {
    const isOver = state === 'intended' && (done.has(`${commit} ${base}`) || now - at >= REVERT_UNDER_WAY_MS);
    const sha = parseSha(commit);
    return sha === null || isOver ? [] : [{commit: sha, at}];
  });
}

function orNull<T>(result: Result<T>): T | null {
  return result.ok ? result.value : null;
}
