// Medians of times as dots on a logarithmic axis: seconds and days in one picture.
import {CHART_WIDTH} from './figure.ts';
import {type Html, html, toUnits} from './html.ts';
import {timePlace, timeTicks} from './scale.ts';

const ROW = 40;
const LEFT = 106;
const RIGHT = CHART_WIDTH - 92;
const AXIS = 24;

export interface Duration {
  readonly label: Html;
  /** Null: there was nothing to measure. */
  readonly ms: number | null;
  /** The median in words, or that there is none. */
  readonly words: Html;
  /** How many it is the median of. */
  readonly count: Html;
}

/** Height of a chart with so many rows, in its own units. */
export function durationsHeight(rows: readonly Duration[]): number {
  return rows.length * ROW + AXIS;
}

/** Rows from top to bottom in the given order, with the axis below. */
export function drawDurations(rows: readonly Duration[]): Html {
  const ticks = timeTicks(rows.flatMap(({ms}) => (ms === null ? [] : [ms])));
  const toX = (ms: number) => toUnits(LEFT + (RIGHT - LEFT) * timePlace(ms, ticks));
  const bottom = rows.length * ROW;
  const grid = ticks.map(({ms, label}) => {
    const x = toX(ms);
    return html`<line class="grid" x1="${x}" x2="${x}" y1="4" y2="${bottom}"/><text class="middle" x="${x}" y="${bottom + 18}">${label as Html}</text>
`;
  });
  return html`${grid}${rows.map((row, at) => drawRow(row, at * ROW + ROW / 2, toX))}`;
}

function drawRow({label, ms, words, count}: Duration, y: number, toX: (ms: number) => number): Html {
  const mark =
    ms === null
      ? html``
      : html`<line class="stem" x1="${LEFT}" x2="${toX(ms)}" y1="${y}" y2="${y}"/><circle class="plain" cx="${toX(ms)}" cy="${y}" r="5.5"/>`;
  return html`<text class="name" x="0" y="${y - 1}">${label}</text><text class="small" x="0" y="${y + 13}">${count}</text>${mark}<text class="value end" x="${CHART_WIDTH}" y="${toUnits(y + 4.5)}">${words}</text>
`;
}
