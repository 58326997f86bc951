// The failure report: one Markdown document that says what broke, why, what stands, and what to do, with every reason.
import type {EffectOutcome} from '../domain/decision.ts';
import type {Dossier} from '../domain/dossier.ts';
import {titled} from './blocks.ts';
import {type Budget, compose, type Section} from './budget.ts';
import {environmentBlock} from './environment.ts';
import {causeLine, causePlace, happenedFacts, headline, verdictFacts} from './facts.ts';
import {join, type Markdown, md, NOTHING} from './markdown.ts';
import {preventionList, resolutionPlan} from './next-steps.ts';
import {decisionBlock, gapList, severityTable} from './reasons.ts';
import {recallBlock, recallOf} from './recall.ts';
import {revertBlock} from './revert-case.ts';
import {factorList, failedTests, otherCandidates, otherCauses, rootCauseBlock} from './root-cause.ts';
import {attemptedFixes, currentState, lessonList, planEditBlock} from './state.ts';

/** Largest report, so that it fits into a step summary together with its head. */
const REPORT_BUDGET: Budget = {limit: 900_000, unit: 'utf8'};

/** Most excerpt lines and tests in a report; the whole log and the whole test report stay where they are. */
const EXCERPT_LINES = 30;
const MAX_TESTS = 50;
const MAX_SIMILAR = 10;

/** The failure report. `outcomes` tells what came of the effects; without it they are named as planned. */
export function renderReport(dossier: Dossier, outcomes: readonly EffectOutcome[] = []): string {
  return `${compose([summary(dossier), ...detailSections(dossier, outcomes)], REPORT_BUDGET)}\n`;
}

/** Everything below the report's own summary, for a place that has said the summary already. */
export function renderDetails(dossier: Dossier, outcomes: readonly EffectOutcome[]): Markdown {
  return compose(detailSections(dossier, outcomes), REPORT_BUDGET);
}

function detailSections(dossier: Dossier, outcomes: readonly EffectOutcome[]): readonly Section[] {
  return [...causeSections(dossier), ...planSections(dossier, outcomes), ...reasonSections(dossier, outcomes)];
}

function summary(dossier: Dossier): Section {
  const [diagnosis] = dossier.diagnoses;
  const cause = join([causeLine(diagnosis), causePlace(dossier.evidence, diagnosis)], '\n\n');
  return {priority: 1, variants: [titled(md`# ${headline(dossier)}`, cause, verdictFacts(diagnosis))]};
}

function causeSections(dossier: Dossier): readonly Section[] {
  const {evidence} = dossier;
  const [diagnosis] = dossier.diagnoses;
  const tests = diagnosis.failedTests.length;
  const proof = (lines: number) => titled(md`## Root cause`, rootCauseBlock(evidence, diagnosis, lines));
  return [
    {priority: 3, variants: [titled(md`## What happened`, happenedFacts(dossier))]},
    {priority: 2, variants: [proof(EXCERPT_LINES), proof(5)]},
    only(6, titled(md`### What made it worse or likelier`, factorList(diagnosis))),
    only(7, titled(md`### Other lines that could be meant`, otherCandidates(evidence, diagnosis))),
    only(4, titled(md`### Other causes in this run`, otherCauses(dossier))),
    {
      priority: 5,
      variants: [
        titled(md`## Failed tests (${tests})`, failedTests(diagnosis, MAX_TESTS)),
        titled(md`## Failed tests (${tests})`, failedTests(diagnosis, 5)),
      ],
    },
  ];
}

function planSections(dossier: Dossier, outcomes: readonly EffectOutcome[]): readonly Section[] {
  const state = currentState(dossier, outcomes);
  return [
    only(6, titled(md`## Seen before`, seenBefore(dossier))),
    only(8, titled(md`## Attempted fixes`, attemptedFixes(dossier))),
    {
      priority: 3,
      variants: [
        titled(md`## Current state`, state, planEditBlock(dossier, outcomes)),
        titled(md`## Current state`, state),
      ],
    },
    only(3, titled(md`## Who broke the branch`, revertBlock(dossier, outcomes))),
    only(2, titled(md`## Resolution plan`, resolutionPlan(dossier))),
    only(6, titled(md`## Prevention`, preventionList(dossier.diagnoses[0].prevention))),
    only(7, titled(md`## Lessons`, lessonList(dossier))),
  ];
}

/** Silence would look like an answer where nobody asked. */
function seenBefore(dossier: Dossier): Markdown {
  if (recallOf(dossier) === null) return NOTHING;
  const block = recallBlock(dossier, MAX_SIMILAR);
  return block === '' ? md`Nothing like it is on record.` : block;
}

function reasonSections(dossier: Dossier, outcomes: readonly EffectOutcome[]): readonly Section[] {
  return [
    only(8, titled(md`## Why this severity`, severityTable(dossier.diagnoses[0]))),
    only(9, titled(md`## What was decided, and why`, decisionBlock(dossier, outcomes))),
    only(5, titled(md`## What could not be read`, gapList(dossier.evidence.gaps))),
    only(7, titled(md`## Environment`, environmentBlock(dossier.evidence.environment ?? null))),
  ];
}

function only(priority: number, text: Markdown): Section {
  return {priority, variants: [text]};
}
