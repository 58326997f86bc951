// Counts side by side as bars, each with its name before it and its number behind it.
import {numberWords} from '../dashboard-words.ts';
import {CHART_WIDTH} from './figure.ts';
import {type Html, html, toUnits} from './html.ts';

const ROW = 26;
const BAR = 14;
/** Room for the longest category in letters of 13 units. */
const LEFT = 118;
/** Room for a number of five digits behind the longest bar. */
const RIGHT = CHART_WIDTH - 48;
const LEAST = 2;

export interface Bar {
  readonly label: Html;
  readonly count: number;
  /** Class of the bar; it gives the colour. */
  readonly tone: 'plain' | 'rest' | 'level-1' | 'level-2' | 'level-3' | 'level-4' | 'level-5';
}

/** Height of a chart with so many bars, in its own units. */
export function barsHeight(bars: readonly Bar[]): number {
  return bars.length * ROW;
}

/** Bars from top to bottom in the given order. */
export function drawBars(bars: readonly Bar[]): Html {
  const highest = Math.max(1, ...bars.map(({count}) => count));
  return html`${bars.map(({label, count, tone}, row) => {
    const length = count === 0 ? 0 : Math.max(LEAST, ((RIGHT - LEFT) * count) / highest);
    const y = row * ROW;
    const baseline = y + ROW / 2 + 4.5;
    return html`<text class="name" x="0" y="${baseline}">${label}</text><rect class="${tone as Html}" x="${LEFT}" y="${y + (ROW - BAR) / 2}" width="${toUnits(length)}" height="${BAR}" rx="2"/><text class="value" x="${toUnits(LEFT + length + 8)}" y="${baseline}">${numberWords(count)}</text>
`;
  })}`;
}
