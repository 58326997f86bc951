// The incident issue: one thread per cause and branch that says how often, why, and what to do, and always fits.
import type {Level} from '../domain/category.ts';
import type {EffectOutcome, IncidentRecord} from '../domain/decision.ts';
import type {Dossier} from '../domain/dossier.ts';
import type {Fingerprint} from '../domain/ids.ts';
import {checkList, titled} from './blocks.ts';
import {BODY_BUDGET, BODY_MAX_UNITS, type Budget, compose, type Section} from './budget.ts';
import {causeLine, causePlace, verdictLine} from './facts.ts';
import {inlineCode, join, type Markdown, md, NOTHING, prose} from './markdown.ts';
import {markerLine} from './marker-record.ts';
import {cut} from './neutralise.ts';
import {resolutionPlan} from './next-steps.ts';
import {operatorRequest, operatorRequestLine} from './operator-request.ts';
import {FRAME_UNITS, foreignUnits, replaceOwnBlock, toOwnBlock} from './own-block.ts';
import {postMortem} from './postmortem.ts';
import {severityTable} from './reasons.ts';
import {recallBlock} from './recall.ts';
import {revertBlock} from './revert-case.ts';
import {factorList, failedTests, rootCauseBlock} from './root-cause.ts';
import {batchState} from './state.ts';
import {followsWords, occurrenceTable, ownersWords, seenWords, touchedList} from './thread-facts.ts';
import type {ThreadHistory} from './timeline.ts';
import {causeTitle, MAX_TITLE_UNITS, toTitleText} from './title.ts';
import {causesTable, ownCauses, umbrellaWords} from './umbrella.ts';

/** When an incident gets its post-mortem; both numbers come from the policy and are inclusive. */
export interface PostMortemRule {
  readonly minLevel: Level;
  readonly occurrences: number;
}

/** A post-mortem rule with everything that a thread tells besides its record. */
export interface ThreadRule extends PostMortemRule {
  /** What was done in this run before the incident is written. */
  readonly outcomes: readonly EffectOutcome[];
  /** Causes that the thread tells of; those that are none of this run are left out. */
  readonly causes: readonly Fingerprint[];
  readonly history: ThreadHistory;
}

/** Which thread a title is for. */
export type ThreadPlace = Pick<IncidentRecord, 'scope' | 'branch'>;

/** Longest branch in a title, in UTF-16 units: the cause is what tells titles apart. */
const MAX_TITLE_BRANCH_UNITS = 40;

/** Excerpt lines, tests and earlier failures in an incident: enough to know the cause without opening the run. */
const EXCERPT_LINES = 20;
const MAX_TESTS = 20;
const MAX_SIMILAR = 5;

/**
 * The title, at most 120 units. An incident that is there keeps its title: people rename, and two failures of one cause differ
 * in details that would make it flicker. Without a place: the thread of the first cause on the branch of the run.
 */
export function renderIncidentTitle(dossier: Dossier, place?: ThreadPlace): string {
  if (dossier.incident !== null) return dossier.incident.title;
  const {run} = dossier.evidence;
  const branch = place?.branch ?? run.branch;
  const start = `CI failure${onWords(branch)}: `;
  if (place?.scope !== 'umbrella' || branch === '*') return causeTitle(dossier, start);
  return cut(`${start}several causes in ${toTitleText(run.workflow)}`, MAX_TITLE_UNITS);
}

function onWords(branch: string | null): string {
  if (branch === null) return '';
  return branch === '*' ? ' on several branches' : ` on ${cut(toTitleText(branch), MAX_TITLE_BRANCH_UNITS)}`;
}

/** The complete body to write: our block new, everything people wrote in the thread's body kept, never over the limit. */
export function renderIncidentThread(dossier: Dossier, record: IncidentRecord, how: ThreadRule): string {
  const existing = dossier.incident?.body ?? '';
  const room = Math.min(BODY_BUDGET.limit, BODY_MAX_UNITS - foreignUnits(existing));
  const shown = record.scope === 'umbrella' ? ownCauses(dossier, how.causes) : dossier;
  return replaceOwnBlock(existing, blockWithin(shown, record, {...how, budget: {limit: room, unit: 'utf16'}}));
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
  const sections = [
    ...headSections(dossier, record, how),
    ...causeSections(dossier, record, how),
    ...planSections(dossier, record, how),
    ...endSections(dossier, record, how),
  ];
  return toOwnBlock(compose(sections, {...budget, limit: budget.limit - FRAME_UNITS}));
}

function headSections(dossier: Dossier, record: IncidentRecord, how: ThreadRule): readonly Section[] {
  const {evidence, diagnoses} = dossier;
  const [diagnosis] = diagnoses;
  const cause = join([causeLine(diagnosis), causePlace(evidence, diagnosis)], '\n\n');
  return [
    only(1, markerLine(record)),
    only(2, join([seenWords(record), verdictLine(diagnosis)], '\n\n')),
    only(2, join([umbrellaWords(record), followsWords(evidence.run, record), ownersWords(record)], '\n\n')),
    only(2, cause),
    only(4, causesTable(dossier, record, how.causes)),
    only(6, titled(md`## What it touches`, touchedList(record, how.history.times))),
  ];
}

function causeSections(dossier: Dossier, record: IncidentRecord, how: ThreadRule): readonly Section[] {
  const {evidence, diagnoses} = dossier;
  const [diagnosis] = diagnoses;
  const proof = (lines: number) => titled(md`## Root cause`, rootCauseBlock(evidence, diagnosis, lines));
  const factors = needsPostMortem(dossier, record, how) ? NOTHING : factorList(diagnosis);
  const past = (most: number) => titled(md`## Seen before`, recallBlock(dossier, most));
  return [
    {priority: 4, variants: [proof(EXCERPT_LINES), proof(5)]},
    only(7, titled(md`### What made it worse or likelier`, factors)),
    {priority: 6, variants: [tests(dossier, MAX_TESTS), tests(dossier, 3)]},
    {priority: 6, variants: [past(MAX_SIMILAR), past(1)]},
  ];
}

function planSections(dossier: Dossier, record: IncidentRecord, how: ThreadRule): readonly Section[] {
  const advice = dossier.diagnoses[0].prevention.map((sentence) => prose(sentence));
  const prevention = needsPostMortem(dossier, record, how) ? NOTHING : checkList(advice);
  return [
    only(5, titled(md`## Current state`, batchState(dossier, how.outcomes))),
    only(4, titled(md`## Who broke the branch`, revertBlock(dossier, how.outcomes))),
    ...questionSections(dossier),
    only(3, titled(md`## Resolution plan`, resolutionPlan(dossier))),
    only(7, titled(md`## Prevention`, prevention)),
  ];
}

function questionSections({question = null, decision, halt}: Dossier): readonly Section[] {
  if (question === null) return [];
  const isHalted = halt !== 'running' || decision.effects.some(({effect}) => effect.kind === 'halt');
  const first = isHalted
    ? md`Everything is stopped: ${inlineCode('/aftermath resume')} comes first, and until then only ${inlineCode('abort')} of these is done.`
    : NOTHING;
  return [
    {
      priority: 3,
      variants: [titled(md`## Your decision`, first, operatorRequest(question)), operatorRequestLine(question)],
    },
  ];
}

function endSections(dossier: Dossier, record: IncidentRecord, how: ThreadRule): readonly Section[] {
  const reviewed = needsPostMortem(dossier, record, how);
  const review = () => postMortem(dossier, record, how.history);
  return [
    only(6, titled(md`## Occurrences`, occurrenceTable(dossier.evidence.run, record))),
    only(8, titled(md`## Why this severity`, severityTable(dossier.diagnoses[0]))),
    {priority: 5, variants: reviewed ? [review(), md`The post-mortem did not fit.`] : [NOTHING]},
    only(9, md`_Written by Aftermath. This part is rewritten with every occurrence; text above and below it is kept._`),
  ];
}

function tests(dossier: Dossier, most: number): Markdown {
  const [diagnosis] = dossier.diagnoses;
  return titled(md`## Failed tests (${diagnosis.failedTests.length})`, failedTests(diagnosis, most));
}

function only(priority: number, text: Markdown): Section {
  return {priority, variants: [text]};
}
