// How things stand: what was tried, what is open, which batch is held up, and what the past teaches.
import {type EffectOutcome, type IncidentRecord, REASONS} from '../domain/decision.ts';
import type {Dossier} from '../domain/dossier.ts';
import type {EffectKind} from '../domain/effect.ts';
import {explainNoNext, NO_NEXT} from '../domain/no-next.ts';
import {QUEUE_REASONS} from '../domain/queue-reasons.ts';
import {bullets, listInline} from './blocks.ts';
import {isPullPage} from './links.ts';
import {inlineCode, join, link, type Markdown, md, NOTHING, prose} from './markdown.ts';
import {diffBlock} from './patch.ts';
import {fixWords, lastFix, recallOf} from './recall.ts';
import {BATCH_SOURCE_WORDS, countWords, timesWords, timeWords} from './words.ts';

/** Most items named in one line. */
const MAX_ITEMS = 12;

/** What was tried against this failure in this run: only re-runs are known to us. */
export function attemptedFixes(dossier: Dossier): Markdown {
  const {attempt} = dossier.evidence.run;
  if (attempt <= 1) return md`None yet.`;
  return md`1. Re-run ${timesWords(attempt - 1)}. Result: attempt ${attempt} failed as well.`;
}

/** Incident, branch, batch and what waits for it. */
export function currentState(dossier: Dossier, outcomes: readonly EffectOutcome[]): Markdown {
  const facts = [
    incidentFact(dossier),
    branchFact(dossier),
    ...batchFacts(dossier, outcomes),
    ...queueFacts(dossier, outcomes),
    md`**Mode:** ${prose(dossier.mode)}`,
  ];
  return bullets(facts.filter((fact) => fact !== ''));
}

/** The same without the incident, for the incident's own body. */
export function batchState(dossier: Dossier, outcomes: readonly EffectOutcome[]): Markdown {
  const facts = [branchFact(dossier), ...batchFacts(dossier, outcomes), ...queueFacts(dossier, outcomes)];
  return bullets(facts.filter((fact) => fact !== ''));
}

/** The edit of the plan file as a diff, with the word whether it was made; nothing when there is none. */
export function planEditBlock(dossier: Dossier, outcomes: readonly EffectOutcome[]): Markdown {
  const edit = dossier.planEdit;
  if (edit === null) return NOTHING;
  const file = inlineCode(edit.file);
  if (edit.unchanged) return md`${file} says so already; nothing to change.`;
  if (isUndone(dossier, outcomes))
    return md`This run changed ${file} before, and the change is gone since: that is left to people.`;
  const made = isDone(outcomes, 'mark-item') && !isProposed(outcomes, 'mark-item');
  return join(
    [made ? md`This edit was made in ${file}:` : md`The edit of ${file}, not made so far:`, diffBlock(edit)],
    '\n\n',
  );
}

/** What this failure and its history teach, each a sentence; empty when nothing does. `record`: what is known of earlier times. */
export function lessonsOf(dossier: Dossier, record = dossier.incident?.record ?? null): readonly Markdown[] {
  const {evidence} = dossier;
  const {attempt} = evidence.run;
  const flaky = evidence.reports.reduce((sum, report) => sum + report.flaky.length, 0);
  const past = pastOf(dossier, record);
  const lessons: readonly Markdown[] = [
    past === null
      ? NOTHING
      : md`This cause was seen ${timesWords(past.count)} before, first at ${prose(timeWords(past.firstSeen))}. Nothing done since has removed it for good.`,
    remedyLesson(dossier),
    attempt > 1 ? md`Re-running did not help: attempt ${attempt} failed as well.` : NOTHING,
    flaky > 0
      ? md`${prose(countWords(flaky, 'test'))} passed only on a retry inside the same report: flaky tests hide real failures.`
      : NOTHING,
    evidence.gaps.some((gap) => gap.looked === 'log')
      ? md`A log could not be read, so the cause may be incomplete.`
      : NOTHING,
  ];
  return lessons.filter((lesson) => lesson !== '');
}

/** What the end of an earlier time teaches. */
function remedyLesson(dossier: Dossier): Markdown {
  const recall = recallOf(dossier);
  const fix = recall === null ? null : lastFix(recall);
  if (fix === null) return NOTHING;
  const words = fixWords(dossier.evidence.run.repo, fix);
  return fix.flaky
    ? md`The last time the same commit passed without a change ${words}: what makes it come and go is not known yet.`
    : md`The last time it was mended by ${words}: look there first.`;
}

/** Lessons as a list, or the sentence that there are none yet. */
export function lessonList(dossier: Dossier, record = dossier.incident?.record ?? null): Markdown {
  const lessons = lessonsOf(dossier, record);
  if (lessons.length > 0) return bullets(lessons);
  const seen = recallOf(dossier)?.count ?? 0;
  return seen > 0 ? md`None yet for this branch.` : md`None yet: this cause was not seen before on this branch.`;
}

/**
 * What the incident counted before this run and attempt, or null when that is nothing. The same run handled again must
 * say the same, so its own entry is left out.
 */
function pastOf(
  {evidence}: Dossier,
  record: IncidentRecord | null,
): Pick<IncidentRecord, 'count' | 'firstSeen'> | null {
  if (record === null) return null;
  const {count, firstSeen, occurrences} = record;
  const {id, attempt} = evidence.run;
  const own = occurrences.filter((seen) => seen.runId === id && seen.attempt === attempt).length;
  return count > own ? {count: count - own, firstSeen} : null;
}

function incidentFact(dossier: Dossier): Markdown {
  const {incident} = dossier;
  if (incident === null) return md`**Incident:** none before this run`;
  const past = pastOf(dossier, incident.record);
  const seen = past === null ? md`new with this run` : md`seen ${timesWords(past.count)} before`;
  return md`**Incident:** ${link(md`incident ${incident.number}`, incident.url)}, ${prose(incident.state)}, ${seen}`;
}

function branchFact(dossier: Dossier): Markdown {
  const {run, branchProtected} = dossier.evidence;
  if (run.branch === null) return md`**Branch:** none`;
  const branch = inlineCode(run.branch);
  if (branchProtected === null) return md`**Branch:** ${branch}, protection unknown (treated as protected)`;
  return branchProtected ? md`**Branch:** ${branch}, protected` : md`**Branch:** ${branch}, not protected`;
}

function batchFacts(dossier: Dossier, outcomes: readonly EffectOutcome[]): readonly Markdown[] {
  const {batch} = dossier.decision;
  if (batch.kind === 'none') return [md`**Batch:** none marked. ${prose(REASONS[batch.because])}`];
  const waiting = batch.dependents.map((item) => inlineCode(item));
  return [
    md`**Batch:** ${inlineCode(batch.item)} of ${inlineCode(batch.file)} (${prose(BATCH_SOURCE_WORDS[batch.by])}), ${markWords(dossier, outcomes)}`,
    waiting.length === 0 ? NOTHING : md`**Blocked by it:** ${listInline(waiting, MAX_ITEMS)}`,
    batch.nextReady === null
      ? md`**Ready next:** none. ${prose(NO_NEXT[explainNoNext(dossier.plans)])}`
      : md`**Ready next:** ${inlineCode(batch.nextReady)}`,
  ];
}

/** Nothing where no queue is named. */
function queueFacts(dossier: Dossier, outcomes: readonly EffectOutcome[]): readonly Markdown[] {
  const {queueItem} = dossier.decision;
  if (queueItem.kind === 'none') {
    return queueItem.because === 'NO_QUEUE'
      ? []
      : [md`**Queue item:** none moved. ${prose(REASONS[queueItem.because])}`, pauseFact(outcomes)];
  }
  const item = md`${inlineCode(queueItem.item)} of ${inlineCode(queueItem.queue)}`;
  return [
    md`**Queue item:** ${item} (${prose(BATCH_SOURCE_WORDS[queueItem.by])}), ${moveWords(dossier, outcomes)}`,
    pauseFact(outcomes),
  ];
}

/** Nothing where the queue goes on. */
function pauseFact(outcomes: readonly EffectOutcome[]): Markdown {
  if (isProposed(outcomes, 'pause-queue')) return md`**Queue:** its pause waits in a pull request.`;
  return isDone(outcomes, 'pause-queue') ? md`**Queue:** paused. ${prose(REASONS.QUEUE_LIMIT)}` : NOTHING;
}

function moveWords(dossier: Dossier, outcomes: readonly EffectOutcome[]): Markdown {
  const planned = dossier.decision.effects.flatMap(({effect}) => (effect.kind === 'move-item' ? [effect] : []))[0];
  if (planned === undefined) {
    const declined = dossier.decision.declined.find((choice) => choice.kind === 'move-item');
    return declined === undefined ? md`not moved` : md`not moved. ${prose(REASONS[declined.because])}`;
  }
  const ruled = findDone(outcomes, 'move-item')?.ruled;
  const folder = ruled === 'OUT_OF_ATTEMPTS' || ruled === 'PARKED' ? 'failed-blocked' : planned.to;
  const to = folder === 'pending' ? md`back to ${inlineCode('pending')}` : md`to ${inlineCode(folder)}`;
  const why = ruled === 'OUT_OF_ATTEMPTS' || ruled === 'PARKED' ? md`. ${prose(QUEUE_REASONS[ruled])}` : NOTHING;
  if (isProposed(outcomes, 'move-item')) return md`its move ${to} waits in a pull request${why}`;
  if (ruled === 'SETTLED') return md`not moved. ${prose(QUEUE_REASONS[ruled])}`;
  if (isDone(outcomes, 'move-item')) return md`moved ${to}${why}`;
  return outcomes.length === 0 ? md`to be moved ${to}` : md`not moved, see the table below`;
}

/** True when what was done is a pull request that waits for people. */
function isProposed(outcomes: readonly EffectOutcome[], kind: EffectKind): boolean {
  const done = findDone(outcomes, kind);
  return done?.status === 'done' && isPullPage(done.ref);
}

function markWords(dossier: Dossier, outcomes: readonly EffectOutcome[]): Markdown {
  if (isProposed(outcomes, 'mark-item')) return md`its mark waits in a pull request`;
  if (isUndone(dossier, outcomes)) return md`marked by this run before; people have taken the mark away since`;
  if (isDone(outcomes, 'mark-item')) return md`marked as failed${besideWords(dossier)}`;
  const declined = dossier.decision.declined.find((choice) => choice.kind === 'mark-item');
  if (declined !== undefined) return md`not marked. ${prose(REASONS[declined.because])}`;
  const planned = dossier.decision.effects.some(({effect}) => effect.kind === 'mark-item');
  if (!planned) return md`not marked`;
  return outcomes.length === 0 ? md`to be marked as failed` : md`not marked, see the table below`;
}

/** True when the run is told again and its mark does not stand any more. */
function isUndone({planEdit}: Dossier, outcomes: readonly EffectOutcome[]): boolean {
  return planEdit?.unchanged === false && findDone(outcomes, 'mark-item')?.earlier === true;
}

/** Where a mark is that is not in the plan's own file. */
function besideWords({planEdit}: Dossier): Markdown {
  if (planEdit?.beside === undefined) return NOTHING;
  return md` in ${inlineCode(planEdit.file)}; the plan itself is left as it is: ${prose(planEdit.beside)}`;
}

/** True when an effect of the kind was carried out, now or before. */
function isDone(outcomes: readonly EffectOutcome[], kind: EffectKind): boolean {
  return findDone(outcomes, kind) !== null;
}

type Done = Extract<EffectOutcome, {status: 'done' | 'already-done'}>;

function findDone(outcomes: readonly EffectOutcome[], kind: EffectKind): Done | null {
  const isMeant = (one: EffectOutcome): one is Done =>
    one.kind === kind && (one.status === 'done' || one.status === 'already-done');
  return outcomes.find(isMeant) ?? null;
}
