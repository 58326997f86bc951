// Counts over time as columns: the same scale for all charts of one row, so that their heights can be compared.
import {CHART_WIDTH} from './figure.ts';
import {type Html, html, toUnits} from './html.ts';
import {countTicks} from './scale.ts';

/** Height of a chart of columns in its own units. */
export const COLUMNS_HEIGHT = 156;

const TOP = 10;
const BOTTOM = 126;
const RIGHT = CHART_WIDTH - 2;
/** Share of its place that a column fills. */
const FILL = 0.72;
/** A count that is not zero can be seen, however long the others are. */
const LEAST = 2;

export interface Column {
  readonly count: number;
  /** When it was, as the axis says it: `12 Mar`. */
  readonly label: Html;
  /** What a pointer that rests on the column is told. */
  readonly hint: Html;
}

export interface Columns {
  /** Oldest first, at least one. */
  readonly columns: readonly Column[];
  /** Highest count of all charts that share the scale. */
  readonly highest: number;
  /** Class of the columns; it gives the colour. */
  readonly tone: 'failure' | 'recovery' | 'flake';
}

/** Gridlines, columns and the labels of first, middle and last. */
export function drawColumns({columns, highest, tone}: Columns): Html {
  const ticks = countTicks(highest);
  const top = ticks.at(-1) ?? 1;
  const left = 10 + 8 * String(top).length;
  const band = (RIGHT - left) / columns.length;
  const toY = (count: number) => toUnits(BOTTOM - ((BOTTOM - TOP) * count) / top);
  const bars = columns.map(({count, hint}, at) => {
    if (count === 0) return html``;
    const height = Math.max(LEAST, BOTTOM - toY(count));
    const x = toUnits(left + band * (at + (1 - FILL) / 2));
    return html`<rect x="${x}" y="${toUnits(BOTTOM - height)}" width="${toUnits(band * FILL)}" height="${toUnits(height)}"><title>${hint}</title></rect>
`;
  });
  return html`${ticks.map((tick) => drawGridline(tick, toY(tick), left))}<g class="${tone as Html}">
${bars}</g>
${drawLabels(columns, left)}`;
}

function drawGridline(tick: number, y: number, left: number): Html {
  const kind = (tick === 0 ? 'axis' : 'grid') as Html;
  return html`<line class="${kind}" x1="${left}" x2="${RIGHT}" y1="${y}" y2="${y}"/><text class="end" x="${left - 6}" y="${toUnits(y + 4)}">${tick}</text>
`;
}

function drawLabels(columns: readonly Column[], left: number): readonly Html[] {
  const places = [
    {at: 0, x: left, kind: 'start'},
    {at: (columns.length - 1) >> 1, x: (left + RIGHT) / 2, kind: 'middle'},
    {at: columns.length - 1, x: RIGHT, kind: 'end'},
  ].filter(({at}, row, all) => row === 0 || all[row - 1]?.at !== at);
  return places.map(({at, x, kind}) => {
    const label = columns[at]?.label ?? html``;
    return html`<text class="${kind as Html}" x="${toUnits(x)}" y="${BOTTOM + 20}">${label}</text>
`;
  });
}
