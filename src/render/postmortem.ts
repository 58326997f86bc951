// The post-mortem of an incident from what is really known: no sentence is made up, and no person is named.
import type {IncidentRecord} from '../domain/decision.ts';
import type {Dossier} from '../domain/dossier.ts';
import {bullets, checkList, titled} from './blocks.ts';
import {headline, jobWords} from './facts.ts';
import {inlineCode, join, type Markdown, md, NOTHING, prose} from './markdown.ts';
import {stepWords} from './next-steps.ts';
import {fixWords, lastFix, recallOf} from './recall.ts';
import {causeWithLink, factorList} from './root-cause.ts';
import {lessonList} from './state.ts';
import {type ThreadHistory, timelineBlock} from './timeline.ts';
import {timesTable} from './times.ts';
import {countWords, durationWords, severityWords, timesWords} from './words.ts';

/** Summary, impact, timeline, root cause, contributing factors, what went well, action items, lessons. */
export function postMortem(dossier: Dossier, record: IncidentRecord, history: ThreadHistory): Markdown {
  const [diagnosis] = dossier.diagnoses;
  return join(
    [
      md`## Post-mortem`,
      titled(md`### Summary`, summary(dossier, record)),
      titled(md`### Impact`, impact(dossier, record)),
      titled(md`### Timeline`, timelineBlock(dossier.evidence.run, record, history)),
      titled(md`### Times`, history.times === null ? NOTHING : timesTable(history.times)),
      titled(md`### Root cause`, causeWithLink(dossier.evidence, diagnosis)),
      titled(md`### Contributing factors`, orNone(factorList(diagnosis))),
      titled(md`### What went well`, orNone(bullets(wentWell(dossier)))),
      titled(md`### Action items`, actionItems(dossier)),
      titled(md`### Lessons`, lessonList(dossier, record)),
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

function impact(dossier: Dossier, record: IncidentRecord): Markdown {
  const {evidence, decision, diagnoses} = dossier;
  const tests = diagnoses[0].failedTests.length;
  const held = decision.batch.kind === 'chosen' ? decision.batch : null;
  const facts: readonly Markdown[] = [
    jobWords(evidence),
    record.count > 1 ? md`${record.count} failed runs so far` : NOTHING,
    tests === 0 ? NOTHING : md`${prose(countWords(tests, 'test'))} failed`,
    evidence.branchProtected === true ? md`the protected branch is red for everybody who works from it` : NOTHING,
    held === null ? NOTHING : md`batch ${inlineCode(held.item)} of ${inlineCode(held.file)} is not done`,
    held === null || held.dependents.length === 0
      ? NOTHING
      : md`${prose(countWords(held.dependents.length, 'item'))} wait for it`,
  ];
  return bullets(facts.filter((fact) => fact !== ''));
}

/** Only what the evidence shows. */
function wentWell(dossier: Dossier): readonly Markdown[] {
  const {evidence, decision, diagnoses} = dossier;
  const passed = evidence.totalJobs - evidence.failedJobs.length;
  const held = decision.batch.kind === 'chosen' && decision.batch.dependents.length > 0;
  const facts: readonly Markdown[] = [
    evidence.run.pullRequests.length > 0 ? md`CI found it on a pull request, before it was merged.` : NOTHING,
    remedyWords(dossier),
    passed > 0 ? md`${prose(countWords(passed, 'other job'))} of the run did not fail.` : NOTHING,
    diagnoses[0].confidence >= 0.8 ? md`The log names its cause clearly.` : NOTHING,
    held ? md`The work that depends on it was named at once.` : NOTHING,
  ];
  return facts.filter((fact) => fact !== '');
}

/** A remedy that worked before is worth more than advice. */
function remedyWords(dossier: Dossier): Markdown {
  const recall = recallOf(dossier);
  const fix = recall === null ? null : lastFix(recall);
  if (fix === null || fix.flaky) return NOTHING;
  return md`The memory named what had mended it before: ${fixWords(dossier.evidence.run.repo, fix)}.`;
}

function actionItems(dossier: Dossier): Markdown {
  const steps = dossier.decision.next.map(stepWords);
  const advice = dossier.diagnoses[0].prevention.map((sentence) => prose(sentence));
  return checkList([...steps, ...advice]);
}

function orNone(list: Markdown): Markdown {
  return list === '' ? md`None known.` : list;
}
