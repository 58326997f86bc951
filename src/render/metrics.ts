// The figures of the memory as tables: every share with its two numbers, every median with its count.
import {LEVEL_NAMES, LEVELS} from '../domain/category.ts';
import type {Median, Metrics, Share, TopCause} from '../domain/metrics.ts';
import type {RepoRef} from '../domain/run.ts';
import {details, table} from './blocks.ts';
import {issuePage, linked} from './links.ts';
import {cellCode, join, type Markdown, md, prose} from './markdown.ts';
import {cut, toOneLine} from './neutralise.ts';
import {durationWords, timeWords} from './words.ts';

/** Longest line of a cause in a table, in UTF-16 units. */
const MAX_CAUSE_UNITS = 120;

/** All figures of a window, the most telling ones first; the rest folded. */
export function metricsBlock(repo: RepoRef | null, metrics: Metrics): Markdown {
  const {from, to} = metrics;
  return join(
    [
      md`From ${prose(timeWords(from))} to ${prose(timeWords(to))}.`,
      figureTable(metrics),
      medianTable(metrics),
      details(md`Categories and severities and most frequent causes`, foldedTables(repo, metrics)),
    ],
    '\n\n',
  );
}

/** `3 of 12 (25 %)`; `nothing to count` where there was nothing. */
function shareWords({part, of}: Share): string {
  return of === 0 ? 'nothing to count' : `${part} of ${of} (${Math.round((100 * part) / of)} %)`;
}

/** `2 h 05 min (of 4)`; `not known` without any value. */
function medianWords({ms, count}: Median): string {
  return ms === null ? 'not known' : `${durationWords(ms)} (of ${count})`;
}

/** Name and value of every count and share, in one order for all texts. */
export function figuresOf(metrics: Metrics): readonly (readonly [name: string, value: string])[] {
  return [
    ['Failed runs', `${metrics.failedRuns}`],
    ['Causes of failures', `${metrics.failures}`],
    ['Seen before', shareWords(metrics.recurrence)],
    ['Passed without a change', shareWords(metrics.flakeRate)],
    ['Re-runs that passed', shareWords(metrics.rerunSuccess)],
    ['Incidents opened', `${metrics.incidentsOpened}`],
    ['Incidents open now', `${metrics.incidentsOpen}`],
    ['Opened again', shareWords(metrics.reopened)],
    ['False duplicates', shareWords(metrics.falseDuplicates)],
  ];
}

/** Name and value of every median. */
export function mediansOf(metrics: Metrics): readonly (readonly [name: string, value: string])[] {
  return [
    ['Time to detect', medianWords(metrics.timeToDetect)],
    ['Time to acknowledge', medianWords(metrics.timeToAcknowledge)],
    ['Time to mitigate', medianWords(metrics.timeToMitigate)],
    ['Time to recover', medianWords(metrics.timeToRecover)],
  ];
}

function figureTable(metrics: Metrics): Markdown {
  const rows = figuresOf(metrics).map(([name, value]) => [prose(name), prose(value)]);
  return table([md`Figure`, md`Value`], rows);
}

function medianTable(metrics: Metrics): Markdown {
  const rows = mediansOf(metrics).map(([name, value]) => [prose(name), prose(value)]);
  return table([md`Time`, md`Median (of how many)`], rows);
}

function foldedTables(repo: RepoRef | null, metrics: Metrics): Markdown {
  const categories = metrics.byCategory.map(({category, count}) => [prose(category), md`${count}`]);
  const severities = LEVELS.map((level) => [
    prose(`${LEVEL_NAMES[level]} (${level} of 5)`),
    md`${metrics.bySeverity[level]}`,
  ]);
  const causes = metrics.topCauses.map((cause) => causeRow(repo, cause));
  return join(
    [
      table([md`Category`, md`Failures`], categories),
      table([md`Severity`, md`Failures`], severities),
      table([md`Cause`, md`Category`, md`Times`, md`Flakes`, md`Last seen`, md`Incident`], causes),
    ],
    '\n\n',
  );
}

function causeRow(repo: RepoRef | null, cause: TopCause): readonly Markdown[] {
  const {incident, text} = cause;
  return [
    text === null ? cellCode(cause.fingerprint) : cellCode(cut(toOneLine(text), MAX_CAUSE_UNITS)),
    prose(cause.category),
    md`${cause.count}`,
    md`${cause.flakes}`,
    prose(timeWords(cause.lastSeen)),
    incident === null ? md`–` : linked(md`${incident}`, issuePage(repo, incident)),
  ];
}
