// The proof: the excerpt with the marked line, what else could be meant, and the tests that failed.
import type {Diagnosis} from '../domain/diagnosis.ts';
import type {Dossier} from '../domain/dossier.ts';
import type {Evidence, TestFailure} from '../domain/evidence.ts';
import {bullets, firstOf, listInline, table} from './blocks.ts';
import {excerptBlock} from './excerpt.ts';
import {causeLine} from './facts.ts';
import {linked, logLineLink, logLineUrl} from './links.ts';
import {cellCode, inlineCode, join, type Markdown, md, NOTHING, prose} from './markdown.ts';
import {cut, toOneLine} from './neutralise.ts';
import {severityWords} from './words.ts';

/** Longest text in a table cell, in UTF-16 units. */
const MAX_CELL_UNITS = 160;

/** Excerpt, link and the rule that spoke; a sentence when the log explains nothing. */
export function rootCauseBlock(evidence: Evidence, diagnosis: Diagnosis, maxLines: number): Markdown {
  return join([excerptBlock(diagnosis, maxLines), causeReason(evidence, diagnosis)], '\n\n');
}

/** Which line it is and why it was chosen. */
export function causeReason(evidence: Evidence, diagnosis: Diagnosis): Markdown {
  const [first] = diagnosis.rootCause;
  if (first === undefined)
    return md`No line of the log explains the failure. Read the end of the log of the failed step.`;
  return md`${linkedPlace(evidence, diagnosis)}, found by rule ${inlineCode(first.rule)}: ${prose(first.reason)}`;
}

/** The lines that came after the first, best first; nothing when there are none. */
export function otherCandidates(evidence: Evidence, diagnosis: Diagnosis): Markdown {
  const rows = diagnosis.rootCause
    .slice(1)
    .map((candidate) => [
      linked(
        candidate.line === null ? md`none` : md`${candidate.line}`,
        logLineUrl(evidence, candidate.job, candidate.line),
      ),
      cellCode(cut(toOneLine(candidate.text), MAX_CELL_UNITS)),
      cellCode(candidate.rule),
    ]);
  return table([md`Line`, md`Text`, md`Rule`], rows);
}

/** Causes besides the first, worst first; nothing when there is one cause only. */
export function otherCauses(dossier: Dossier): Markdown {
  return causeTable(dossier.diagnoses.slice(1), 20);
}

/** Causes in their order, the first few of them; nothing when there are none. `most` is at least 1. */
export function causeTable(diagnoses: readonly Diagnosis[], most: number): Markdown {
  const {shown, more} = firstOf(diagnoses, most);
  const rows = shown.map((diagnosis) => [
    prose(severityWords(diagnosis.severity)),
    prose(diagnosis.category),
    listInline(diagnosis.jobs.map(cellCode), 3),
    cellCode(cut(toOneLine(diagnosis.rootCause[0]?.text ?? 'no line explains it'), MAX_CELL_UNITS)),
  ]);
  return join([table([md`Severity`, md`Category`, md`Jobs`, md`Line`], rows), moreWords(more)], '\n\n');
}

/** The failed tests, the first few of them; nothing when there are none. `most` is at least 1. */
export function failedTests(diagnosis: Diagnosis, most: number): Markdown {
  const {shown, more} = firstOf(diagnosis.failedTests, most);
  const rows = shown.map((test) => [testName(test), testPlace(test), testMessage(test)]);
  return join([table([md`Test`, md`Place`, md`Message`], rows), moreWords(more)], '\n\n');
}

/** The same as a short list of names. */
export function failedTestNames(diagnosis: Diagnosis, most: number): Markdown {
  const {shown, more} = firstOf(diagnosis.failedTests, most);
  return join([bullets(shown.map(testName)), more === 0 ? NOTHING : md`- and ${more} more`], '\n');
}

/** Things that made it worse or likelier; nothing when none are known. */
export function factorList(diagnosis: Diagnosis): Markdown {
  return bullets(diagnosis.factors.map((factor) => prose(factor)));
}

/** The cause in one line with its link, for a place where nothing else says it. */
export function causeWithLink(evidence: Evidence, diagnosis: Diagnosis): Markdown {
  const [first] = diagnosis.rootCause;
  return first === undefined ? causeLine(diagnosis) : md`${causeLine(diagnosis)} (${logLineLink(evidence, first)})`;
}

function linkedPlace(evidence: Evidence, diagnosis: Diagnosis): Markdown {
  const [first] = diagnosis.rootCause;
  if (first === undefined) return NOTHING;
  const label =
    first.line === null ? md`The words of an annotation or a test report` : md`Line ${first.line} of the log`;
  return linked(label, logLineUrl(evidence, first.job, first.line));
}

function moreWords(more: number): Markdown {
  return more === 0 ? NOTHING : md`… and ${more} more.`;
}

function testName(test: TestFailure): Markdown {
  const name = test.classname === '' || test.classname === test.name ? test.name : `${test.classname} › ${test.name}`;
  return cellCode(cut(toOneLine(name), MAX_CELL_UNITS));
}

function testPlace(test: TestFailure): Markdown {
  if (test.file === null) return md`–`;
  return cellCode(cut(test.line === null ? test.file : `${test.file}:${test.line}`, MAX_CELL_UNITS));
}

function testMessage(test: TestFailure): Markdown {
  const line = test.message === null ? '' : (test.message.split('\n').find((part) => part.trim() !== '') ?? '');
  return line === '' ? md`–` : cellCode(cut(toOneLine(line), MAX_CELL_UNITS));
}
