// The first lines of every text: what failed, where, how bad, and what really happened in the run.
import type {Diagnosis} from '../domain/diagnosis.ts';
import type {Dossier} from '../domain/dossier.ts';
import type {Evidence} from '../domain/evidence.ts';
import {toIsoText} from '../domain/ids.ts';
import {bullets, listInline} from './blocks.ts';
import {commitLink, linked, logLineLink, mainFailure, runUrl} from './links.ts';
import {inlineCode, join, type Markdown, md, NOTHING, prose} from './markdown.ts';
import {cut, toOneLine} from './neutralise.ts';
import {CATEGORY_WORDS, confidenceWords, countWords, severityWords, TRANSIENCE_WORDS} from './words.ts';

/** Longest cause shown in a headline or a table cell, in UTF-16 units: about two lines of a page. */
const MAX_CAUSE_UNITS = 240;
/** Longest name of a job or step; matrix jobs carry all their values in it. */
const MAX_NAME_UNITS = 120;
/** Most job names in one sentence. */
const MAX_JOBS = 6;

/** `CI failed on main: tests failed`. */
export function headline(dossier: Dossier): Markdown {
  const {branch} = dossier.evidence.run;
  const where = branch === null ? NOTHING : md` on ${inlineCode(branch)}`;
  return md`CI failed${where}: ${prose(CATEGORY_WORDS[dossier.diagnoses[0].category])}`;
}

/** The most likely line, as code; a sentence when there is none. */
export function causeLine(diagnosis: Diagnosis): Markdown {
  const [first] = diagnosis.rootCause;
  return first === undefined
    ? md`No line of the log explains the failure.`
    : inlineCode(cut(first.text, MAX_CAUSE_UNITS));
}

/** Where the first line stands: link, job and step, as far as they are known. */
export function causePlace(evidence: Evidence, diagnosis: Diagnosis): Markdown {
  const [first] = diagnosis.rootCause;
  const job = mainFailure(evidence, diagnosis)?.job.name ?? diagnosis.jobs[0] ?? null;
  const step = stepOf(evidence, diagnosis);
  return join(
    [
      first === undefined ? NOTHING : logLineLink(evidence, first),
      job === null ? NOTHING : md`job ${nameCode(job)}`,
      step === null ? NOTHING : md`step ${nameCode(step)}`,
    ],
    ' · ',
  );
}

/** Severity, category, what a re-run brings, and how sure we are. */
export function verdictFacts(diagnosis: Diagnosis): Markdown {
  const others = diagnosis.alternatives.map((category) => prose(category));
  const also = others.length === 0 ? NOTHING : md` (also possible: ${listInline(others, 3)})`;
  return bullets([
    md`**Severity:** ${prose(severityWords(diagnosis.severity))}`,
    md`**Category:** ${prose(diagnosis.category)}${also}`,
    md`**A re-run** ${prose(TRANSIENCE_WORDS[diagnosis.transient])}`,
    md`**Confidence:** ${prose(confidenceWords(diagnosis.confidence))}`,
  ]);
}

/** The same in one line, for places with little room. */
export function verdictLine(diagnosis: Diagnosis): Markdown {
  return join(
    [
      md`Severity **${prose(severityWords(diagnosis.severity))}**`,
      prose(diagnosis.category),
      md`a re-run ${prose(TRANSIENCE_WORDS[diagnosis.transient])}`,
    ],
    ' · ',
  );
}

/** Run, jobs, step, exit code and commit: what GitHub and the log state, without opinion. */
export function happenedFacts(dossier: Dossier): Markdown {
  const {evidence} = dossier;
  const [diagnosis] = dossier.diagnoses;
  const step = stepOf(evidence, diagnosis);
  const exitCode = mainFailure(evidence, diagnosis)?.log?.exit?.code ?? null;
  const facts: readonly Markdown[] = [
    md`**Run:** ${runWords(evidence)}`,
    md`**Jobs:** ${jobWords(evidence)}`,
    step === null ? NOTHING : md`**Step:** ${nameCode(step)}`,
    exitCode === null ? NOTHING : md`**Exit code:** ${exitCode}`,
    md`**Commit:** ${commitWords(evidence)}`,
    md`**Time:** ${prose(toIsoText(evidence.run.startedAt ?? evidence.now))}`,
  ];
  return bullets(facts.filter((fact) => fact !== ''));
}

/** `3 of 12 failed: a, b, c`. */
export function jobWords(evidence: Evidence): Markdown {
  const names = evidence.failedJobs.map(nameCode);
  const failed = md`${names.length} of ${prose(countWords(Math.max(evidence.totalJobs, names.length), 'job'))} failed`;
  return names.length === 0 ? failed : md`${failed}: ${listInline(names, MAX_JOBS)}`;
}

/** Step that failed: from the diagnosis, else from GitHub. */
export function stepOf(evidence: Evidence, diagnosis: Diagnosis): string | null {
  return diagnosis.step ?? mainFailure(evidence, diagnosis)?.step ?? null;
}

function nameCode(name: string): Markdown {
  return inlineCode(cut(toOneLine(name), MAX_NAME_UNITS));
}

function runWords(evidence: Evidence): Markdown {
  const {run} = evidence;
  if (run.repo === null) return md`${prose(run.workflow)} (given as files, so nothing is linked)`;
  const attempt = run.attempt > 1 ? md`, attempt ${run.attempt}` : NOTHING;
  const fork = run.fromFork ? md`, from a fork` : NOTHING;
  return md`${linked(md`${prose(run.workflow)} ${run.id}`, runUrl(run))}${attempt}, event ${inlineCode(run.event)}${fork}`;
}

function commitWords(evidence: Evidence): Markdown {
  const {run, commit} = evidence;
  const subject = commit === null ? NOTHING : md` ${prose(cut(commit.subject, 120))}`;
  return md`${commitLink(run, run.headSha)}${subject}`;
}
