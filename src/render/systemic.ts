// The issue that asks for the end of a pattern: how often it came, where, what ended it each time, and what would end it for good.
import type {Incident, IncidentRecord} from '../domain/decision.ts';
import type {Dossier} from '../domain/dossier.ts';
import type {FailureEvent, RecoveryEvent} from '../domain/memory.ts';
import type {RepoRef} from '../domain/run.ts';
import {bullets, checkList, firstOf, table, titled} from './blocks.ts';
import {BODY_BUDGET, BODY_MAX_UNITS, compose, type Section} from './budget.ts';
import {causeLine, verdictLine} from './facts.ts';
import {commitLink, linked, runPage} from './links.ts';
import {cellCode, inlineCode, join, link, type Markdown, md, NOTHING, prose} from './markdown.ts';
import {markerLine} from './marker-record.ts';
import {FRAME_UNITS, foreignUnits, replaceOwnBlock, toOwnBlock} from './own-block.ts';
import {fixWords} from './recall.ts';
import {factorList} from './root-cause.ts';
import {ownersWords} from './thread-facts.ts';
import {causeTitle} from './title.ts';
import {countWords, timesWords, timeWords} from './words.ts';

/** What is known of a pattern. */
export interface PatternFacts {
  /** Times that it came, each break counted once however many runs saw it. */
  readonly episodes: number;
  /** Days in which they were counted. */
  readonly days: number;
  /** Failures of the pattern in those days, in any order. */
  readonly failures: readonly FailureEvent[];
  /** Green runs that ended incidents of its causes, in any order. */
  readonly recoveries: readonly RecoveryEvent[];
  /** Threads of its causes, open and closed; those that ask for the end of a pattern are left out. */
  readonly incidents: readonly Incident[];
}

/** Most failures and threads listed; the ledger holds all of them. */
const MAX_FAILURES = 20;
const MAX_INCIDENTS = 20;

/** The title of the issue, at most 120 units; one that is there keeps its own. */
export function renderSystemicTitle(dossier: Dossier): string {
  return dossier.incident === null ? causeTitle(dossier, 'Systemic fix wanted: ') : dossier.incident.title;
}

/** The complete body to write, with everything that people wrote and ticked; never over the limit. */
export function renderSystemicThread(dossier: Dossier, record: IncidentRecord, facts: PatternFacts): string {
  const existing = dossier.incident?.body ?? '';
  const room = Math.min(BODY_BUDGET.limit, BODY_MAX_UNITS - foreignUnits(existing));
  const sections = [...headSections(dossier, record, facts), ...listSections(dossier, facts)];
  const block = compose(sections, {limit: room - FRAME_UNITS, unit: 'utf16'});
  return replaceOwnBlock(existing, toOwnBlock(block));
}

function headSections(dossier: Dossier, record: IncidentRecord, facts: PatternFacts): readonly Section[] {
  const [diagnosis] = dossier.diagnoses;
  const came = md`This pattern came **${timesWords(facts.episodes)}** in ${prose(countWords(facts.days, 'day'))}. One more repair of one more occurrence will not end it: this issue asks for what does.`;
  return [
    only(1, markerLine(record)),
    only(2, came),
    only(2, ownersWords(record)),
    only(2, join([md`The newest one: ${causeLine(diagnosis)}`, verdictLine(diagnosis)], '\n\n')),
    only(3, titled(md`## Action items`, actionItems(dossier))),
  ];
}

function listSections({evidence, diagnoses}: Dossier, facts: PatternFacts): readonly Section[] {
  const {repo} = evidence.run;
  const failures = (most: number) => titled(md`## What came`, failureTable(repo, facts, most));
  return [
    {priority: 5, variants: [failures(MAX_FAILURES), failures(5)]},
    only(6, titled(md`## Incidents`, incidentList(facts.incidents))),
    only(7, titled(md`## What made it worse or likelier`, factorList(diagnoses[0]))),
    only(9, md`_Written by Aftermath. Close it as not planned to be asked no more about this pattern._`),
  ];
}

function actionItems({diagnoses}: Dossier): Markdown {
  const [diagnosis] = diagnoses;
  return checkList([
    md`Find what all of them have in common, beyond the line that failed.`,
    ...diagnosis.prevention.map((advice) => prose(advice)),
    md`Name somebody who sees to it, and a day.`,
    md`Make sure that CI tells when it comes back.`,
  ]);
}

/** Newest first. */
function failureTable(repo: RepoRef | null, {failures, recoveries}: PatternFacts, most: number): Markdown {
  const {shown, more} = firstOf(
    failures.toSorted((a, b) => b.at - a.at || b.run.id - a.run.id),
    most,
  );
  const rows = shown.map((failure) => [
    prose(timeWords(failure.startedAt ?? failure.at)),
    linked(md`${failure.run.id}`, runPage(repo, failure.run.id)),
    failure.run.branch === null ? md`–` : cellCode(failure.run.branch),
    commitLink({repo}, failure.commit),
    endWords(repo, failure, recoveries),
  ]);
  const rest = more === 0 ? NOTHING : md`… and ${more} more.`;
  return join([table([md`When`, md`Run`, md`Branch`, md`Commit`, md`What ended it`], rows), rest], '\n\n');
}

function endWords(repo: RepoRef | null, failure: FailureEvent, recoveries: readonly RecoveryEvent[]): Markdown {
  const [end] = recoveries
    .filter(({fingerprint, branch, at}) => {
      const isHere = branch === '*' || branch === failure.run.branch;
      return isHere && fingerprint === failure.fingerprint && at >= failure.at;
    })
    .toSorted((a, b) => a.at - b.at);
  if (end === undefined) return md`not known`;
  return end.flaky ? md`nothing: the same commit passed ${fixWords(repo, end)}` : fixWords(repo, end);
}

/** Lowest number first; this issue itself may share the fingerprint of its only cause, and is none of them. */
function incidentList(incidents: readonly Incident[]): Markdown {
  const {shown, more} = firstOf(
    incidents.filter(({record}) => record.scope !== 'systemic').toSorted((a, b) => a.number - b.number),
    MAX_INCIDENTS,
  );
  const items = shown.map(({number, url, state, record}) => {
    const where = record.branch === '*' ? md`several branches` : inlineCode(record.branch);
    return md`${link(md`incident ${number}`, url)} on ${where}: ${prose(state)}, seen ${timesWords(record.count)}`;
  });
  return bullets(more === 0 ? items : [...items, md`and ${more} more`]);
}

function only(priority: number, text: Markdown): Section {
  return {priority, variants: [text]};
}
