// The one comment under a pull request: at most 40 lines, the cause first, everything else folded.
import type {Dossier} from '../domain/dossier.ts';
import {renderCommentMarker} from '../domain/marker.ts';
import {details} from './blocks.ts';
import {BODY_BUDGET, compose, type Section} from './budget.ts';
import {excerptBlock} from './excerpt.ts';
import {causeLine, causePlace, verdictLine} from './facts.ts';
import {linked, runUrl} from './links.ts';
import {hidden, join, link, type Markdown, md, NOTHING, prose} from './markdown.ts';
import {shortPlan} from './next-steps.ts';
import {operatorRequestLine} from './operator-request.ts';
import {recallLine} from './recall.ts';
import {failedTestNames} from './root-cause.ts';
import {CATEGORY_WORDS, countWords} from './words.ts';

/** 8 excerpt lines, 5 tests and 3 steps leave room for everything else in 40 lines. */
const EXCERPT_LINES = 8;
const MAX_TESTS = 5;
const MAX_STEPS = 3;

/** The comment with its marker. `incidentUrl` is null when there is no incident. */
export function renderComment(dossier: Dossier, incidentUrl: string | null): string {
  return compose(commentSections(dossier, incidentUrl), BODY_BUDGET);
}

/** The marker by which the comment is found again. */
export function commentMarker(dossier: Dossier): string {
  return renderCommentMarker(dossier.evidence.run.workflow);
}

function commentSections(dossier: Dossier, incidentUrl: string | null): readonly Section[] {
  const {evidence, diagnoses} = dossier;
  const [diagnosis] = diagnoses;
  const title = md`### ${prose(evidence.run.workflow)} failed: ${prose(CATEGORY_WORDS[diagnosis.category])}`;
  return [
    only(1, hidden(commentMarker(dossier))),
    only(2, title),
    only(2, join([causeLine(diagnosis), causePlace(evidence, diagnosis)], '\n\n')),
    only(3, verdictLine(diagnosis)),
    only(5, recallLine(dossier)),
    only(4, shortPlan(dossier, MAX_STEPS)),
    only(5, dossier.question == null ? NOTHING : operatorRequestLine(dossier.question)),
    only(6, foldedProof(dossier)),
    only(2, linkLine(dossier, incidentUrl)),
  ];
}

function foldedProof(dossier: Dossier): Markdown {
  const [diagnosis] = dossier.diagnoses;
  const tests = diagnosis.failedTests.length;
  const names = tests === 0 ? NOTHING : failedTestNames(diagnosis, MAX_TESTS);
  const body = join([names, excerptBlock(diagnosis, EXCERPT_LINES)], '\n\n');
  const title =
    tests === 0 ? md`The log around it` : md`${prose(countWords(tests, 'failed test'))} and the log around it`;
  return body === '' ? NOTHING : details(title, body);
}

function linkLine(dossier: Dossier, incidentUrl: string | null): Markdown {
  const {run} = dossier.evidence;
  const others = dossier.diagnoses.length - 1;
  const parts = [
    incidentUrl === null ? NOTHING : link(md`Incident`, incidentUrl),
    linked(md`Run ${run.id}, attempt ${run.attempt}, with the full report in its summary`, runUrl(run)),
    others === 0 ? NOTHING : md`${prose(countWords(others, 'more cause'))} in the same run`,
  ];
  return join(parts, ' · ');
}

function only(priority: number, text: Markdown): Section {
  return {priority, variants: [text]};
}
