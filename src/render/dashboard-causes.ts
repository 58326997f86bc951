// What broke: categories, severities and the times until it was noticed and mended.
import {LEVEL_NAMES, LEVELS} from '../domain/category.ts';
import type {Median, Metrics} from '../domain/metrics.ts';
import {type Bar, barsHeight, drawBars} from './charts/bars.ts';
import {type Duration, drawDurations, durationsHeight} from './charts/durations.ts';
import {renderEmpty, renderFigure} from './charts/figure.ts';
import {type Html, html, text} from './charts/html.ts';
import {amountWords, medianWords, numberWords, percentWords} from './dashboard-words.ts';

/** Bars of categories; the rest is one more bar, and the table has all. */
const MAX_CATEGORIES = 8;

/** Failures by category, the most frequent on top. */
export function renderCategories({byCategory, failures}: Pick<Metrics, 'byCategory' | 'failures'>): Html {
  const name = html`Failures by category`;
  const [first] = byCategory;
  if (first === undefined) return renderEmpty(name, html`Nothing failed, so there is no category.`);
  const shown = byCategory.length <= MAX_CATEGORIES + 1 ? byCategory : byCategory.slice(0, MAX_CATEGORIES);
  const rest = byCategory.slice(shown.length);
  const bars: readonly Bar[] = [
    ...shown.map(({category, count}) => ({label: text(category), count, tone: 'plain'}) as const),
    ...(rest.length === 0
      ? []
      : [
          {
            label: html`${rest.length} others`,
            count: rest.reduce((sum, {count}) => sum + count, 0),
            tone: 'rest',
          } as const,
        ]),
  ];
  const share = percentWords({part: first.count, of: failures});
  return renderFigure({
    id: 'categories',
    name,
    says: html`<p>${text(first.category)} leads with ${share} of them</p>`,
    describes: html`Bars, one for each category. ${text(first.category)} leads with ${numberWords(first.count)} of ${amountWords(failures, 'failure')}.`,
    height: barsHeight(bars),
    shapes: drawBars(bars),
    table: {
      head: [html`Category`, html`Failures`, html`Share`],
      rows: byCategory.map(({category, count}) => {
        return [text(category), numberWords(count), percentWords({part: count, of: failures})] as const;
      }),
    },
  });
}

/** Failures by severity, the worst on top. */
export function renderSeverities({bySeverity}: Pick<Metrics, 'bySeverity'>): Html {
  const name = html`Failures by severity`;
  const total = LEVELS.reduce((sum, level) => sum + bySeverity[level], 0);
  if (total === 0) return renderEmpty(name, html`Nothing failed, so nothing was graded.`);
  const worst = LEVELS.toReversed();
  const grave = bySeverity[4] + bySeverity[5];
  const bars = worst.map((level): Bar => {
    return {label: html`${level} ${text(LEVEL_NAMES[level])}`, count: bySeverity[level], tone: `level-${level}`};
  });
  const most = html`${numberWords(grave)} of ${numberWords(total)} critical or worse`;
  return renderFigure({
    id: 'severities',
    name,
    says: html`<p>${most}</p>`,
    describes: html`Bars, one for each level from 5, catastrophic, down to 1, trivial. ${most}.`,
    height: barsHeight(bars),
    shapes: drawBars(bars),
    table: {
      head: [html`Severity`, html`Failures`, html`Share`],
      rows: worst.map((level) => {
        const share = percentWords({part: bySeverity[level], of: total});
        return [html`${level} ${text(LEVEL_NAMES[level])}`, numberWords(bySeverity[level]), share] as const;
      }),
    },
  });
}

type Times = Pick<Metrics, 'timeToDetect' | 'timeToAcknowledge' | 'timeToMitigate' | 'timeToRecover'>;

/** Median times to each turn of an incident, with how many incidents they are the median of. */
export function renderTimes(times: Times): Html {
  const name = html`Median times`;
  const turns: readonly (readonly [string, Median])[] = [
    ['detect', times.timeToDetect],
    ['acknowledge', times.timeToAcknowledge],
    ['mitigate', times.timeToMitigate],
    ['recover', times.timeToRecover],
  ];
  if (turns.every(([, median]) => median.ms === null)) {
    return renderEmpty(name, html`No incident has come far enough to measure a time.`);
  }
  const rows = turns.map(([turn, median]): Duration => {
    return {label: text(turn), ms: median.ms, words: medianWords(median), count: amountWords(median.count, 'incident')};
  });
  const told = turns.map(
    ([turn, median], at) => html`${at === 0 ? html`` : html`, `}${text(turn)} ${medianWords(median)}`,
  );
  return renderFigure({
    id: 'times',
    name,
    says: html`<p>Half of the incidents were faster, half slower</p>`,
    describes: html`Dots on a logarithmic axis of time: ${told}. A dash means that nothing could be measured.`,
    height: durationsHeight(rows),
    shapes: drawDurations(rows),
    table: {
      head: [html`Time to`, html`Median`, html`Incidents`],
      rows: turns.map(([turn, median]) => [text(turn), medianWords(median), numberWords(median.count)] as const),
    },
  });
}
