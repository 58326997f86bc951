// One self-contained page of figures: it loads nothing, runs nothing, and is the same for the same numbers.
import type {Instant} from '../domain/ids.ts';
import type {IncidentHint} from '../domain/memory.ts';
import type {Metrics} from '../domain/metrics.ts';
import {type Html, html, text} from './charts/html.ts';
import {renderCategories, renderSeverities, renderTimes} from './dashboard-causes.ts';
import {renderDays} from './dashboard-days.ts';
import {renderDamage, renderOpenIncidents, renderTopCauses} from './dashboard-lists.ts';
import {renderShares} from './dashboard-shares.ts';
import {STYLE, STYLE_HASH} from './dashboard-style.ts';
import {amountWords, dayWords, medianWords, momentWords, numberWords, percentWords} from './dashboard-words.ts';

/** Tells our own pages from other files. */
export const DASHBOARD_GENERATOR = '<meta name="generator" content="Aftermath">';

export interface DashboardFrame {
  /** Whose figures these are: `owner/name`, or the name of a folder. */
  readonly repo: string;
  readonly generatedAt: Instant;
  /** https address below which the threads lie by number; without it numbers are not linked. */
  readonly threadsUrl?: string;
}

/** The page, from doctype to its last line end. Its bytes depend on nothing but what is given. */
export function renderDashboard(metrics: Metrics, hints: readonly IncidentHint[], frame: DashboardFrame): string {
  const threads = frame.threadsUrl ?? null;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${STYLE_HASH as Html}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
${DASHBOARD_GENERATOR as Html}
<title>CI failures in ${text(frame.repo)}</title>
<style>${STYLE as Html}</style>
</head>
<body>
${renderHeader(metrics, frame)}<main>
${renderDamage(metrics)}${renderKeyFigures(metrics)}${renderSection('over-time', html`Over time`, renderDays(metrics))}${renderSection(
  'what-broke',
  html`What broke, and how long it took`,
  [renderCategories(metrics), renderSeverities(metrics), renderTimes(metrics)],
)}${renderSection('shares', html`How often`, renderShares(metrics))}<div class="pair">
${renderList('causes', html`Most frequent causes`, renderTopCauses(metrics, threads))}${renderList('open', html`Open incidents`, renderOpenIncidents(hints, threads))}</div>
</main>
${renderFooter(frame)}</body>
</html>
`;
}

function renderHeader({days, failures}: Metrics, {repo}: DashboardFrame): Html {
  const quiet = failures === 0 ? html` Nothing failed, or nobody wrote it down.` : html``;
  return html`<header>
<h1>CI failures in <span class="repo">${text(repo)}</span></h1>
<p>${spanWords(days)}.${quiet}</p>
</header>
`;
}

function spanWords(days: Metrics['days']): Html {
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return html`No day was looked at`;
  return html`${dayWords(first.day, 'year')} to ${dayWords(last.day, 'year')}, ${amountWords(days.length, 'day')}`;
}

function renderKeyFigures(metrics: Metrics): Html {
  const figures: readonly (readonly [Html, Html, Html])[] = [
    [html`Failed runs`, numberWords(metrics.failedRuns), amountWords(metrics.failures, 'failure')],
    [html`Open incidents`, numberWords(metrics.incidentsOpen), html`${numberWords(metrics.incidentsOpened)} opened`],
    [
      html`Time to recover`,
      medianWords(metrics.timeToRecover),
      html`median of ${numberWords(metrics.timeToRecover.count)}`,
    ],
    [html`Recurring causes`, percentWords(metrics.recurrence), html`of ${amountWords(metrics.recurrence.of, 'cause')}`],
    [html`Re-runs passed`, percentWords(metrics.rerunSuccess), html`of ${amountWords(metrics.rerunSuccess.of, 'run')}`],
    [html`Flaky failures`, percentWords(metrics.flakeRate), html`of ${amountWords(metrics.flakeRate.of, 'failure')}`],
  ];
  return html`<section aria-labelledby="key-figures"><h2 id="key-figures" class="unseen">Key figures</h2>
<dl class="figures">
${figures.map(
  ([name, value, note]) => html`<div class="card"><dt>${name}</dt><dd class="big">${value}</dd><dd>${note}</dd></div>
`,
)}</dl></section>
`;
}

function renderSection(id: string, name: Html, cards: readonly Html[]): Html {
  return html`<section aria-labelledby="${id as Html}"><h2 id="${id as Html}">${name}</h2>
<div class="cards">
${cards}</div></section>
`;
}

function renderList(id: string, name: Html, list: Html): Html {
  return html`<section aria-labelledby="${id as Html}"><h2 id="${id as Html}">${name}</h2>
<div class="card">
${list}
</div></section>
`;
}

function renderFooter({generatedAt}: DashboardFrame): Html {
  return html`<footer>
<p>Written by Aftermath at ${momentWords(generatedAt)} from what it remembers of this repository. Days are UTC days. A failure is one cause in one failed run. This page loads nothing and sends nothing.</p>
</footer>
`;
}
