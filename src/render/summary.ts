// The step summary: the first screen says why, how bad, what was done and what to do; the report is folded below it.
import {
  type Decision,
  type Declined,
  type EffectOutcome,
  type Incident,
  REASONS,
  type ReasonCode,
  type Standing,
} from '../domain/decision.ts';
import type {Dossier} from '../domain/dossier.ts';
import type {Gap} from '../domain/evidence.ts';
import type {Damage} from '../domain/memory.ts';
import type {RunRef} from '../domain/run.ts';
import {bullets, details, titled} from './blocks.ts';
import {compose, type Section, SUMMARY_BUDGET} from './budget.ts';
import {recoveryWords} from './closing.ts';
import {causeLine, causePlace, headline, verdictFacts} from './facts.ts';
import {commitLink, linked, runUrl} from './links.ts';
import {inlineCode, join, link, type Markdown, md, NOTHING, prose} from './markdown.ts';
import {shortPlan} from './next-steps.ts';
import {damageList, haltNotice, permissionBlock, postponedList, problemsOf, tokenHint} from './notices.ts';
import {gapList, outcomeTable} from './reasons.ts';
import {recallLine} from './recall.ts';
import {renderDetails} from './report.ts';

/** Most next steps on the first screen. */
const MAX_STEPS = 3;

/** A run that passed, and the incidents that it ends. */
export interface Recovery {
  readonly run: RunRef;
  readonly decision: Decision;
  readonly outcomes: readonly EffectOutcome[];
  /** Incidents that the run closes, lowest number first. */
  readonly incidents: readonly Incident[];
  /** What could not be read: then silence about it would look like an answer. */
  readonly gaps: readonly Gap[];
  /** Parts of the memory that were set aside. */
  readonly damage: readonly Damage[];
  /** What the stop switch said. */
  readonly halt: Standing['halt'];
}

/** The summary of a failed run; never over what GitHub shows. */
export function renderSummary(dossier: Dossier, outcomes: readonly EffectOutcome[]): string {
  const [diagnosis] = dossier.diagnoses;
  const cause = join([causeLine(diagnosis), causePlace(dossier.evidence, diagnosis)], '\n\n');
  const report = renderDetails(dossier, outcomes);
  const summary = compose(
    [
      {
        priority: 1,
        variants: [titled(md`## ${headline(dossier)}`, cause, verdictFacts(diagnosis), recallLine(dossier))],
      },
      {priority: 2, variants: [titled(md`### What to do`, shortPlan(dossier, MAX_STEPS))]},
      {priority: 3, variants: [titled(md`### What was done`, doneBlock(dossier, outcomes))]},
      ...noticeSections({...dossier.evidence, ...dossier, outcomes}),
      {priority: 4, variants: [details(md`The whole report`, report), md`The whole report did not fit in here.`]},
    ],
    SUMMARY_BUDGET,
  );
  return `${summary}\n`;
}

/** The summary of a run that passed after a failure; says so too when nothing was open. */
export function renderRecoverySummary(recovery: Recovery): string {
  const {run, decision, outcomes, incidents, gaps} = recovery;
  const where = run.branch === null ? md`CI passed` : md`CI passed on ${inlineCode(run.branch)}`;
  const pass = md`${linked(md`${prose(run.workflow)} ${run.id}`, runUrl(run))} at ${commitLink(run, run.headSha)}.`;
  const ended = incidents.map((incident) => {
    return md`${link(md`incident ${incident.number}`, incident.url)}: ${recoveryWords(incident, run)}`;
  });
  const summary = compose(
    [
      {priority: 1, variants: [titled(md`## ${where}`, pass)]},
      {priority: 2, variants: [incidents.length === 0 ? nothingEnded(recovery) : bullets(ended)]},
      {priority: 2, variants: [stayingList(recovery)]},
      {priority: 2, variants: [markedList(recovery)]},
      {priority: 3, variants: [titled(md`### What was done`, outcomeTable(decision.effects, outcomes))]},
      ...noticeSections(recovery),
      {priority: 4, variants: [titled(md`### What could not be read`, gapList(gaps))]},
    ],
    SUMMARY_BUDGET,
  );
  return `${summary}\n`;
}

/** What both kinds of summary tell besides: each part only where there is something to tell. */
function noticeSections(told: Omit<Recovery, 'incidents'>): readonly Section[] {
  const {run, decision, outcomes, gaps, damage, halt} = told;
  const only = (text: Markdown): Section => ({priority: 3, variants: [text]});
  return [
    {priority: 1, variants: [haltNotice(halt)]},
    only(titled(md`### What was put off`, postponedList(decision.effects, outcomes))),
    only(titled(md`### Missing permissions`, permissionBlock(problemsOf(gaps, outcomes)))),
    only(titled(md`### How to get more than this summary`, tokenHint(run, decision.declined))),
    only(titled(md`### Damage in the memory`, damageList(damage))),
  ];
}

/** Reasons why an incident that is open stays so although the run passed. */
const STAYS: readonly ReasonCode[] = ['NEEDS_MORE_GREENS', 'GREEN_BEFORE_FAILURE', 'LOCKED_BY_HUMAN', 'POLICY_OFF'];

function stayingList({decision}: Recovery): Markdown {
  const isTold = ({kind, because}: Declined): boolean => kind === 'close-incident' && STAYS.includes(because);
  return titled(md`### What stays open`, bullets(decision.declined.filter(isTold).map(whyStays)));
}

/** Reasons why an item that stands failed stays so although the run passed. */
const KEEPS_MARK: readonly ReasonCode[] = [
  ...(['NEEDS_MORE_GREENS', 'GREEN_BEFORE_FAILURE', 'LOCKED_BY_HUMAN', 'REOPENED_BY_HUMAN'] as const),
  ...(['MARK_HELD', 'MARK_UNPROVEN', 'MARK_PROPOSED', 'INCIDENTS_UNREADABLE'] as const),
  ...(['BRANCH_PROTECTED', 'BRANCH_UNKNOWN'] as const),
];

function markedList({decision}: Recovery): Markdown {
  const isTold = ({kind, because}: Declined): boolean => kind === 'clear-mark' && KEEPS_MARK.includes(because);
  return titled(md`### What stays marked`, bullets(decision.declined.filter(isTold).map(whyStays)));
}

function whyStays({because, subject}: Declined): Markdown {
  const about = subject === '' ? NOTHING : md`${inlineCode(subject)}: `;
  return md`${about}${prose(REASONS[because])} (${inlineCode(because)})`;
}

function nothingEnded(recovery: Recovery): Markdown {
  const {decision} = recovery;
  if (stayingList(recovery) !== '') return NOTHING;
  return decision.reason === 'INCIDENTS_UNREADABLE'
    ? md`Whether an incident is open for it could not be read.`
    : md`No incident was open for it.`;
}

function doneBlock(dossier: Dossier, outcomes: readonly EffectOutcome[]): Markdown {
  const {effects} = dossier.decision;
  if (effects.length === 0) return md`Nothing but this summary was written; the report below says why.`;
  return outcomeTable(effects, outcomes);
}
