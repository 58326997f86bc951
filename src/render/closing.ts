// What an incident says once its cause is gone: everything it said before, when it recovered, and what proves it.
import type {Incident} from '../domain/decision.ts';
import type {HumanAct} from '../domain/human-act.ts';
import type {IncidentTimes} from '../domain/memory.ts';
import type {RunRef} from '../domain/run.ts';
import {commitLink, linked, pullPage, runUrl} from './links.ts';
import {join, type Markdown, md, NOTHING, prose} from './markdown.ts';
import {withNews} from './news.ts';
import {actMoments, addToTimeline, type Moment} from './timeline.ts';
import {timesTable} from './times.ts';
import {countWords, durationWords, timeWords} from './words.ts';

/** What is known of a recovery besides the run that proves it. */
export interface RecoveryFacts {
  /** Pull request that brought the green commit; null when none is known. */
  readonly pull: number | null;
  /** Green runs that were seen, this one included, and how many the policy asks for. */
  readonly greens: {readonly count: number; readonly of: number};
  readonly times: IncidentTimes;
  /** What people did in the thread, oldest first. */
  readonly acts: readonly HumanAct[];
}

/** The body of an incident that is closed because the run passed. The same run twice gives the same body. */
export function renderClosing(incident: Incident, run: RunRef, facts: RecoveryFacts): string {
  const known = isFlaky(incident, run) ? {...facts, pull: null} : facts;
  const news = join([recoveryWords(incident, run), proofWords(run, known), timesTable(facts.times)], '\n\n');
  const moments = [...actMoments(facts.acts), ...passMoment(run)];
  return withNews(incident, news, (rest) => addToTimeline(rest.replace(OLD_TIMES, '') as Markdown, moments));
}

/** The table of the post-mortem, from before the recovery: the news has a newer one. */
const OLD_TIMES = /^### Times\n\n(?:\|[^\n]*\n)+\n?/m;

/** `Recovered at …`, with the time since the last and the first failure that we know. */
export function recoveryWords(incident: Incident, run: RunRef): Markdown {
  const pass = linked(md`${prose(run.workflow)} ${run.id}`, runUrl(run));
  const ended = run.endedAt ?? run.startedAt;
  const at = ended === null ? NOTHING : md` at ${prose(timeWords(ended))}`;
  return md`**Recovered**${at}: ${pass} passed at ${commitLink(run, run.headSha)}${sinceWords(incident, run)}.${flakeWords(incident, run)}`;
}

/** What mended it, as far as anybody knows, and how many green runs say so. */
function proofWords(run: RunRef, {pull, greens}: RecoveryFacts): Markdown {
  const by =
    pull === null
      ? NOTHING
      : md`The green commit came with ${linked(md`pull request ${pull}`, pullPage(run.repo, pull))}.`;
  const proof =
    greens.of > 1 ? md`Green ${greens.count} of ${prose(countWords(greens.of, 'run'))} asked for.` : NOTHING;
  return join([by, proof], ' ');
}

/** A pass of a commit that failed is no repair: the failure comes and goes. */
function flakeWords(incident: Incident, run: RunRef): Markdown {
  if (!isFlaky(incident, run)) return NOTHING;
  return md` The same commit failed before: this failure is flaky, nothing has mended it.`;
}

function isFlaky({record}: Incident, run: RunRef): boolean {
  return record.occurrences.some((seen) => seen.sha === run.headSha);
}

function sinceWords(incident: Incident, run: RunRef): Markdown {
  const ended = run.endedAt ?? run.startedAt;
  const {firstSeen, occurrences} = incident.record;
  const last = occurrences[0]?.at ?? firstSeen;
  if (ended === null || ended < last) return NOTHING;
  const first = firstSeen === last ? NOTHING : md`, ${prose(durationWords(ended - firstSeen))} after the first`;
  return md`, ${prose(durationWords(ended - last))} after the last failure${first}`;
}

function passMoment(run: RunRef): readonly Moment[] {
  const at = run.endedAt ?? run.startedAt;
  if (at === null) return [];
  return [{at, text: md`passed in ${linked(md`run ${run.id}`, runUrl(run))} at ${commitLink(run, run.headSha)}`}];
}
