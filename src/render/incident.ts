// The incident issue: one thread per cause and branch that says how often, why, and what to do, and always fits.
import type {Level} from '../domain/category.ts';
import type {EffectOutcome, IncidentRecord} from '../domain/decision.ts';
import type {Dossier} from '../domain/dossier.ts';
import {renderIncidentMarker} from '../domain/marker.ts';
import {checkList, listInline, table, titled} from './blocks.ts';
import {BODY_BUDGET, BODY_MAX_UNITS, type Budget, compose, type Section} from './budget.ts';
import {causeLine, causePlace, verdictLine} from './facts.ts';
import {commitLink, linked, runPage} from './links.ts';
import {cellCode, hidden, inlineCode, join, type Markdown, md, NOTHING, prose} from './markdown.ts';
import {breakReferences, cut, toOneLine} from './neutralise.ts';
import {resolutionPlan} from './next-steps.ts';
import {FRAME_UNITS, foreignUnits, replaceOwnBlock, toOwnBlock} from './own-block.ts';
import {postMortem} from './postmortem.ts';
import {severityTable} from './reasons.ts';
import {factorList, failedTests, rootCauseBlock} from './root-cause.ts';
import {batchState} from './state.ts';
import {timesWords, timeWords} from './words.ts';

/** When an incident gets its post-mortem; both numbers come from the policy and are inclusive. */
export interface PostMortemRule {
  readonly minLevel: Level;
  readonly occurrences: number;
}

/** A post-mortem rule with what was done in this run before the incident is written. */
export interface ThreadRule extends PostMortemRule {
  readonly outcomes: readonly EffectOutcome[];
}

/** Longest title, in UTF-16 units; lists cut longer ones. */
const MAX_TITLE_UNITS = 120;
const MAX_TITLE_BRANCH_UNITS = 40;

/** Excerpt lines and tests in an incident: enough to know the cause without opening the run. */
const EXCERPT_LINES = 20;
const MAX_TESTS = 20;

/**
 * The title, at most 120 units, plain text that mentions and refers to nothing. An incident that is there keeps its title:
 * people rename, and two failures of one cause differ in details that would make it flicker.
 */
export function renderIncidentTitle(dossier: Dossier): string {
  if (dossier.incident !== null) return dossier.incident.title;
  const [{category, rootCause}] = dossier.diagnoses;
  const branch = dossier.evidence.run.branch;
  const start = branch === null ? 'CI failure: ' : `CI failure on ${cut(toPlain(branch), MAX_TITLE_BRANCH_UNITS)}: `;
  const end = ` [${category}]`;
  const cause = toPlain(rootCause[0]?.text ?? '') || 'no line of the log explains it';
  return `${start}${cut(cause, MAX_TITLE_UNITS - start.length - end.length)}${end}`;
}

/** The complete body to write: our block new, everything people wrote in the thread's body kept, never over the limit. */
export function renderIncidentThread(dossier: Dossier, record: IncidentRecord, how: ThreadRule): string {
  const existing = dossier.incident?.body ?? '';
  const room = Math.min(BODY_BUDGET.limit, BODY_MAX_UNITS - foreignUnits(existing));
  return replaceOwnBlock(existing, blockWithin(dossier, record, {...how, budget: {limit: room, unit: 'utf16'}}));
}

/** True at the level of the rule, or at its number of occurrences. */
export function needsPostMortem(dossier: Dossier, record: IncidentRecord, rule: PostMortemRule): boolean {
  return dossier.diagnoses[0].severity.level >= rule.minLevel || record.count >= rule.occurrences;
}

function blockWithin(
  dossier: Dossier,
  record: IncidentRecord,
  {budget, ...how}: ThreadRule & {readonly budget: Budget},
): Markdown {
  const sections = [...headSections(dossier, record), ...bodySections(dossier, record, how)];
  return toOwnBlock(compose(sections, {...budget, limit: budget.limit - FRAME_UNITS}));
}

function headSections(dossier: Dossier, record: IncidentRecord): readonly Section[] {
  const {evidence, diagnoses} = dossier;
  const [diagnosis] = diagnoses;
  const cause = join([causeLine(diagnosis), causePlace(evidence, diagnosis)], '\n\n');
  return [
    only(1, hidden(renderIncidentMarker(record))),
    only(2, join([seenWords(record), verdictLine(diagnosis)], '\n\n')),
    only(2, cause),
  ];
}

function bodySections(dossier: Dossier, record: IncidentRecord, how: ThreadRule): readonly Section[] {
  const {evidence, diagnoses} = dossier;
  const [diagnosis] = diagnoses;
  const proof = (lines: number) => titled(md`## Root cause`, rootCauseBlock(evidence, diagnosis, lines));
  const reviewed = needsPostMortem(dossier, record, how);
  return [
    {priority: 4, variants: [proof(EXCERPT_LINES), proof(5)]},
    only(7, titled(md`### What made it worse or likelier`, reviewed ? NOTHING : factorList(diagnosis))),
    {priority: 6, variants: [tests(dossier, MAX_TESTS), tests(dossier, 3)]},
    only(5, titled(md`## Current state`, batchState(dossier, how.outcomes))),
    only(3, titled(md`## Resolution plan`, resolutionPlan(dossier))),
    only(
      7,
      reviewed ? NOTHING : titled(md`## Prevention`, checkList(diagnosis.prevention.map((advice) => prose(advice)))),
    ),
    only(6, titled(md`## Occurrences`, occurrenceTable(dossier, record))),
    only(8, titled(md`## Why this severity`, severityTable(diagnosis))),
    {priority: 5, variants: reviewed ? [postMortem(dossier, record), md`The post-mortem did not fit.`] : [NOTHING]},
    only(9, md`_Written by Aftermath. This part is rewritten with every occurrence; text above and below it is kept._`),
  ];
}

function seenWords(record: IncidentRecord): Markdown {
  const [newest] = record.occurrences;
  const since = md`first at ${prose(timeWords(record.firstSeen))}`;
  const last = newest === undefined || record.count === 1 ? NOTHING : md`, last at ${prose(timeWords(newest.at))}`;
  return md`Seen **${timesWords(record.count)}** on ${inlineCode(record.branch)} in ${prose(record.workflow)}, ${since}${last}.`;
}

function tests(dossier: Dossier, most: number): Markdown {
  const [diagnosis] = dossier.diagnoses;
  return titled(md`## Failed tests (${diagnosis.failedTests.length})`, failedTests(diagnosis, most));
}

/** Newest first. */
function occurrenceTable(dossier: Dossier, record: IncidentRecord): Markdown {
  const {run} = dossier.evidence;
  const rows = record.occurrences.map((seen) => [
    prose(timeWords(seen.at)),
    md`${linked(md`${seen.runId}`, runPage(run, seen.runId))}${seen.attempt > 1 ? md`, attempt ${seen.attempt}` : NOTHING}`,
    commitLink(run, seen.sha),
    listInline(seen.jobs.map(cellCode), 3),
  ]);
  const missing = record.count - rows.length;
  const more = missing > 0 ? md`${missing} older ones are counted and no longer listed.` : NOTHING;
  return join([table([md`Time`, md`Run`, md`Commit`, md`Jobs`], rows), more], '\n\n');
}

/** A title shows code spans and nothing else of Markdown. */
function toPlain(text: string): string {
  return breakReferences(toOneLine(text)).replaceAll('`', "'");
}

function only(priority: number, text: Markdown): Section {
  return {priority, variants: [text]};
}
