// The post-mortem of an incident from what is really known: no sentence is made up, and no person is named.
import type {IncidentRecord, Occurrence} from '../domain/decision.ts';
import type {Dossier} from '../domain/dossier.ts';
import {bullets, checkList, titled} from './blocks.ts';
import {headline, jobWords} from './facts.ts';
import {commitLink, linked, runPage} from './links.ts';
import {inlineCode, join, type Markdown, md, NOTHING, prose} from './markdown.ts';
import {stepWords} from './next-steps.ts';
import {causeWithLink, factorList} from './root-cause.ts';
import {lessonList} from './state.ts';
import {countWords, durationWords, severityWords, timesWords, timeWords} from './words.ts';

/** Summary, impact, timeline, root cause, contributing factors, what went well, action items, lessons. */
export function postMortem(dossier: Dossier, record: IncidentRecord): Markdown {
  const [diagnosis] = dossier.diagnoses;
  return join(
    [
      md`## Post-mortem`,
      titled(md`### Summary`, summary(dossier, record)),
      titled(md`### Impact`, impact(dossier)),
      titled(md`### Timeline`, timeline(dossier, record)),
      titled(md`### Cause`, causeWithLink(dossier.evidence, diagnosis)),
      titled(md`### Contributing factors`, orNone(factorList(diagnosis))),
      titled(md`### What went well`, orNone(bullets(wentWell(dossier)))),
      titled(md`### Action items`, actionItems(dossier)),
      titled(md`### Lessons`, lessonList(dossier)),
    ],
    '\n\n',
  );
}

function summary(dossier: Dossier, record: IncidentRecord): Markdown {
  const [diagnosis] = dossier.diagnoses;
  const [newest] = record.occurrences;
  const span = newest === undefined ? 0 : newest.at - record.firstSeen;
  const seen = md`Seen ${timesWords(record.count)}${span > 0 ? md` within ${prose(durationWords(span))}` : NOTHING}`;
  return md`${headline(dossier)}. Severity ${prose(severityWords(diagnosis.severity))}. ${seen}.`;
}

function impact(dossier: Dossier): Markdown {
  const {evidence, decision, diagnoses} = dossier;
  const tests = diagnoses[0].failedTests.length;
  const held = decision.batch.kind === 'chosen' ? decision.batch : null;
  const facts: readonly Markdown[] = [
    jobWords(evidence),
    tests === 0 ? NOTHING : md`${prose(countWords(tests, 'test'))} failed`,
    evidence.branchProtected === true ? md`the protected branch is red for everybody who works from it` : NOTHING,
    held === null ? NOTHING : md`batch ${inlineCode(held.item)} of ${inlineCode(held.file)} is not done`,
    held === null || held.dependents.length === 0
      ? NOTHING
      : md`${prose(countWords(held.dependents.length, 'item'))} wait for it`,
  ];
  return bullets(facts.filter((fact) => fact !== ''));
}

/** Oldest first, with a line for those that are no longer listed. */
function timeline(dossier: Dossier, record: IncidentRecord): Markdown {
  const listed = [...record.occurrences].reverse();
  const missing = record.count - listed.length;
  const first = listed[0]?.at === record.firstSeen ? NOTHING : md`${prose(timeWords(record.firstSeen))}: first seen`;
  const gap = missing > 1 ? md`… ${missing - 1} more, no longer listed` : NOTHING;
  const rest = listed.map((occurrence) => timelineEntry(dossier, occurrence));
  return bullets([first, gap, ...rest].filter((entry) => entry !== ''));
}

function timelineEntry(dossier: Dossier, seen: Occurrence): Markdown {
  const {run} = dossier.evidence;
  const attempt = seen.attempt > 1 ? md`, attempt ${seen.attempt}` : NOTHING;
  const where = linked(md`run ${seen.runId}`, runPage(run, seen.runId));
  return md`${prose(timeWords(seen.at))}: failed in ${where}${attempt} at ${commitLink(run, seen.sha)}`;
}

/** Only what the evidence shows. */
function wentWell(dossier: Dossier): readonly Markdown[] {
  const {evidence, decision, diagnoses} = dossier;
  const passed = evidence.totalJobs - evidence.failedJobs.length;
  const held = decision.batch.kind === 'chosen' && decision.batch.dependents.length > 0;
  const facts: readonly Markdown[] = [
    evidence.run.pullRequests.length > 0 ? md`CI found it on a pull request, before it was merged.` : NOTHING,
    passed > 0 ? md`${prose(countWords(passed, 'other job'))} of the run did not fail.` : NOTHING,
    diagnoses[0].confidence >= 0.8 ? md`The log names its cause clearly.` : NOTHING,
    held ? md`The work that depends on it was named at once.` : NOTHING,
  ];
  return facts.filter((fact) => fact !== '');
}

function actionItems(dossier: Dossier): Markdown {
  const steps = dossier.decision.next.map(stepWords);
  const advice = dossier.diagnoses[0].prevention.map((sentence) => prose(sentence));
  return checkList([...steps, ...advice]);
}

function orNone(list: Markdown): Markdown {
  return list === '' ? md`None known.` : list;
}
