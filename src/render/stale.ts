// What an incident says when nothing was seen of its cause for long: first the call with how to say no, then the end.
import type {Incident} from '../domain/decision.ts';
import type {Instant} from '../domain/ids.ts';
import {type Markdown, md, prose} from './markdown.ts';
import {withNews} from './news.ts';
import {countWords, timeWords} from './words.ts';

const DAY_MS = 86_400_000;

/** When an incident was called stale, and how long it stays open after that. */
export interface StaleCall {
  readonly calledAt: Instant;
  readonly graceDays: number;
}

/** The body of an incident that is called stale. The same call twice gives the same body. */
export function renderStaleCall(incident: Incident, {calledAt, graceDays}: StaleCall): string {
  const closes = prose(timeWords((calledAt + graceDays * DAY_MS) as Instant));
  const news = md`**Stale** since ${prose(timeWords(calledAt))}: nothing was seen of this cause since ${lastSeen(incident)}. Unless somebody objects, this issue is closed after ${prose(countWords(graceDays, 'day'))}, from ${closes} on.

To keep it open, do anything in it: write a comment, assign somebody or change a label.`;
  return withNews(incident, news, (rest) => rest);
}

/** The body of an incident that is closed because nobody objected. It proves nothing, and says so. */
export function renderStaleClosing(incident: Incident, closedAt: Instant): string {
  const news = md`**Closed as stale** at ${prose(timeWords(closedAt))}: nothing was seen of this cause since ${lastSeen(incident)}, and nobody objected. No green run proves that it is mended.

To go on with it, open the issue again. When the cause comes back, that is told here or in a new issue.`;
  return withNews(incident, news, (rest) => rest);
}

function lastSeen({record}: Incident): Markdown {
  return prose(timeWords(record.occurrences[0]?.at ?? record.firstSeen));
}
