// A chart with its heading, one sentence, the picture and the same numbers as a table: nothing is told by shapes alone.
import {type Html, html, NO_HTML} from './html.ts';

/** Width of every chart in its own units: about the width in which it is shown, so that its letters stay readable. */
export const CHART_WIDTH = 360;

/** Numbers behind a chart. The first cell of a row names it. */
export interface Table {
  readonly head: readonly [Html, ...Html[]];
  readonly rows: readonly (readonly [Html, ...Html[]])[];
}

export interface Chart {
  /** Letters and hyphens, once per page. */
  readonly id: string;
  readonly name: Html;
  /** What stands between the name and the picture: the main point in one sentence. */
  readonly says: Html;
  /** For those who cannot see it: what kind of picture it is and what it shows. */
  readonly describes: Html;
  readonly height: number;
  readonly shapes: Html;
  readonly table: Table;
}

/** The chart as a card. */
export function renderFigure(chart: Chart): Html {
  return html`<figure class="card">
<figcaption><h3>${chart.name}</h3>${chart.says}</figcaption>
${renderSvg(chart)}
<details><summary>Numbers<span class="unseen">: ${chart.name}</span></summary>
${renderTable(chart.name, chart.table)}
</details>
</figure>
`;
}

/** A card that has nothing to draw, and says so. */
export function renderEmpty(name: Html, sentence: Html): Html {
  return html`<section class="card"><h3>${name}</h3><p class="empty">${sentence}</p></section>
`;
}

/** A picture with a name and a description. */
export function renderSvg(
  picture: Pick<Chart, 'id' | 'name' | 'describes' | 'height' | 'shapes'>,
  width = CHART_WIDTH,
): Html {
  const id = picture.id as Html;
  return html`<svg role="img" aria-labelledby="${id}-name" aria-describedby="${id}-text" viewBox="0 0 ${width} ${picture.height}">
<title id="${id}-name">${picture.name}</title><desc id="${id}-text">${picture.describes}</desc>
${picture.shapes}</svg>`;
}

/** A table whose name is said to screen readers only; a heading stands above it already. */
export function renderTable(name: Html, {head, rows}: Table, kind: 'numbers' | 'list' = 'numbers'): Html {
  const heads = head.map((cell) => html`<th scope="col">${cell}</th>`);
  return html`<table class="${kind as Html}"><caption class="unseen">${name}</caption><thead><tr>${heads}</tr></thead><tbody>
${rows.map(renderRow)}</tbody></table>`;
}

function renderRow([first, ...rest]: readonly [Html, ...Html[]]): Html {
  return html`<tr><th scope="row">${first}</th>${rest.map((cell) => html`<td>${cell}</td>`)}</tr>
`;
}

/** The part when there is something to say, else nothing. */
export function when(condition: boolean, part: () => Html): Html {
  return condition ? part() : NO_HTML;
}
