// What is behind the numbers: the causes that came most often, the incidents that are open, and what could not be read.
import {LEVEL_NAMES} from '../domain/category.ts';
import type {IncidentHint} from '../domain/memory.ts';
import type {Metrics, TopCause} from '../domain/metrics.ts';
import {renderSvg, renderTable} from './charts/figure.ts';
import {type Html, html, NO_HTML, text} from './charts/html.ts';
import {drawRowBar, ROW_BAR_WIDTH} from './charts/strip.ts';
import {amountWords, dateWords, numberWords} from './dashboard-words.ts';
import {toWebUrl} from './markdown.ts';
import {cut} from './neutralise.ts';

/** Longest cause or title, in UTF-16 units: three lines of a phone. */
const MAX_TEXT = 160;
/** Open incidents listed: one who has more needs the issue list, not a page. */
const MAX_OPEN = 50;
/** Places of damage named: the sweep's summary names them all. */
const MAX_DAMAGE = 5;
/** Longest branch or workflow name. */
const MAX_NAME = 60;

/** Address below which the threads lie by number, such as `https://github.com/o/r/issues`; null: numbers are not linked. */
export type Threads = string | null;

/** The most frequent causes with a bar each. */
export function renderTopCauses({topCauses}: Pick<Metrics, 'topCauses'>, threads: Threads): Html {
  if (topCauses.length === 0) return html`<p class="empty">No cause was recorded in this time.</p>`;
  const highest = Math.max(...topCauses.map(({count}) => count));
  const rows = topCauses.map((cause, at) => [causeCell(cause, threads), timesCell(cause, {at, highest})] as const);
  return renderTable(html`Most frequent causes`, {head: [html`Cause`, html`Times`], rows}, 'list');
}

function causeCell({text: words, category, fingerprint, lastSeen, incident}: TopCause, threads: Threads): Html {
  const title = words === null ? html`Cause ${text(fingerprint)}` : text(cut(words, MAX_TEXT));
  const thread = incident === null ? NO_HTML : html` · incident ${threadLink(incident, threads)}`;
  return html`<span class="title">${title}</span><span class="meta">${text(category)} · last seen ${dateWords(lastSeen)}${thread}</span>`;
}

function timesCell({count, flakes}: TopCause, {at, highest}: {readonly at: number; readonly highest: number}): Html {
  const bar = renderSvg(
    {
      id: `cause-${at + 1}`,
      name: html`Cause ${at + 1}`,
      describes: html`A bar: ${amountWords(count, 'time', 'times')}, ${numberWords(flakes)} of them flakes; the longest bar is ${numberWords(highest)}.`,
      height: 8,
      shapes: drawRowBar({count, flakes, highest}),
    },
    ROW_BAR_WIDTH,
  );
  const flaky = flakes === 0 ? NO_HTML : html`<span class="meta">${amountWords(flakes, 'flake')}</span>`;
  return html`<span class="count">${numberWords(count)}</span>${bar}${flaky}`;
}

/** Open incidents, the worst first, then the one seen last. */
export function renderOpenIncidents(hints: readonly IncidentHint[], threads: Threads): Html {
  const open = hints
    .filter((hint) => hint.state === 'open')
    .toSorted((a, b) => b.severity - a.severity || b.lastSeen - a.lastSeen || a.number - b.number);
  if (open.length === 0) return html`<p class="empty">No incident is open.</p>`;
  const rows = open
    .slice(0, MAX_OPEN)
    .map(
      (hint) =>
        [incidentCell(hint, threads), html`<span class="count">${amountWords(hint.count, 'time')}</span>`] as const,
    );
  const more = open.length - rows.length;
  const table = renderTable(html`Open incidents`, {head: [html`Incident`, html`Seen`], rows}, 'list');
  return more === 0 ? table : html`${table}<p class="empty">${numberWords(more)} more are open.</p>`;
}

function incidentCell(hint: IncidentHint, threads: Threads): Html {
  const {number, title, severity, category, workflow, branch, firstSeen, lastSeen} = hint;
  const where = html`${text(cut(workflow, MAX_NAME))} on ${text(cut(branch, MAX_NAME))}`;
  return html`<span class="title">${threadLink(number, threads)} ${text(cut(title, MAX_TEXT))}</span><span class="meta"><span class="badge level-${severity}">${text(LEVEL_NAMES[severity])}</span> · ${text(category)} · ${where}</span><span class="meta">${dateWords(firstSeen)} to ${dateWords(lastSeen)}</span>`;
}

function threadLink(number: number, threads: Threads): Html {
  const url = threads === null ? null : toWebUrl(`${threads.replace(/\/+$/, '')}/${number}`);
  return url === null ? html`#${number}` : html`<a href="${text(url)}">#${number}</a>`;
}

/** What of the memory could not be read; nothing when all could. */
export function renderDamage({damage}: Pick<Metrics, 'damage'>): Html {
  if (damage.length === 0) return NO_HTML;
  const items = damage.slice(0, MAX_DAMAGE).map(({document, line, detail}) => {
    return html`<li><code>${text(document)}</code>${line === null ? NO_HTML : html`, line ${line}`}: ${text(cut(detail, MAX_TEXT))}</li>
`;
  });
  const more = damage.length - items.length;
  return html`<section class="card damage" aria-labelledby="damage"><h2 id="damage">Part of the memory could not be read</h2>
<p>It was set aside. The figures below leave it out.</p>
<ul>
${items}${more === 0 ? NO_HTML : html`<li>and ${numberWords(more)} more</li>`}</ul></section>
`;
}
