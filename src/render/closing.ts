// What an incident says once its cause is gone: everything it said before, and when it recovered.
import type {Incident} from '../domain/decision.ts';
import {renderIncidentMarker} from '../domain/marker.ts';
import type {RunRef} from '../domain/run.ts';
import {BODY_MAX_UNITS} from './budget.ts';
import {commitLink, linked, runUrl} from './links.ts';
import {hidden, join, type Markdown, md, NOTHING, prose} from './markdown.ts';
import {readOwnBlock, replaceOwnBlock, toOwnBlock} from './own-block.ts';
import {durationWords, timeWords} from './words.ts';

const TAG = hidden('<!-- aftermath:recovered -->');
/** The recovery line of a former closing: from our tag to the next blank line. */
const FORMER = /^<!-- aftermath:recovered -->\r?\n[^\r\n]*\r?\n(?:\r?\n)?/gm;
const MARKER_LINE = /^<!-- aftermath:incident [^\r\n]*\r?\n(?:\r?\n)?/m;

/** The body of an incident that is closed because the run passed. The same run twice gives the same body. */
export function renderClosing(incident: Incident, run: RunRef): string {
  const kept = withoutHead(readOwnBlock(incident.body) ?? NOTHING);
  const full = replaceOwnBlock(incident.body, closedBlock(incident, run, kept));
  return full.length <= BODY_MAX_UNITS ? full : replaceOwnBlock(incident.body, closedBlock(incident, run, NOTHING));
}

/** Our block without marker and former recovery line: both are written anew. */
function withoutHead(inside: Markdown): Markdown {
  return inside.replace(FORMER, '').replace(MARKER_LINE, '').trim() as Markdown;
}

/** `Recovered at …`, with the time since the last and the first failure that we know. */
export function recoveryWords(incident: Incident, run: RunRef): Markdown {
  const pass = linked(md`${prose(run.workflow)} ${run.id}`, runUrl(run));
  const at = run.startedAt === null ? NOTHING : md` at ${prose(timeWords(run.startedAt))}`;
  return md`**Recovered**${at}: ${pass} passed at ${commitLink(run, run.headSha)}${sinceWords(incident, run)}.${flakeWords(incident, run)}`;
}

/** A pass of a commit that failed is no repair: the failure comes and goes. */
function flakeWords(incident: Incident, run: RunRef): Markdown {
  const failed = incident.record.occurrences.some((seen) => seen.sha === run.headSha);
  return failed ? md` The same commit failed before: this failure is flaky, nothing has mended it.` : NOTHING;
}

function sinceWords(incident: Incident, run: RunRef): Markdown {
  const {startedAt} = run;
  const {firstSeen, occurrences} = incident.record;
  const last = occurrences[0]?.at ?? firstSeen;
  if (startedAt === null || startedAt < last) return NOTHING;
  const first = firstSeen === last ? NOTHING : md`, ${prose(durationWords(startedAt - firstSeen))} after the first`;
  return md`, ${prose(durationWords(startedAt - last))} after the last failure${first}`;
}

function closedBlock(incident: Incident, run: RunRef, kept: Markdown): Markdown {
  const recovered = md`${TAG}
${recoveryWords(incident, run)}`;
  return toOwnBlock(join([hidden(renderIncidentMarker(incident.record)), recovered, kept], '\n\n'));
}
