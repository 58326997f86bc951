// A share as a strip that is filled so far, and a count as a bar of a table's row.
import {CHART_WIDTH} from './figure.ts';
import {type Html, html, toUnits} from './html.ts';

/** Height of a strip in its own units. */
export const STRIP_HEIGHT = 12;
/** Width of the bar in a table's row, in its own units. */
export const ROW_BAR_WIDTH = 96;
const ROW_BAR_HEIGHT = 8;
const LEAST = 2;

/** A strip of the whole with its part filled; `of` is at least 1. */
export function drawStrip({part, of}: {readonly part: number; readonly of: number}): Html {
  const filled = part === 0 ? 0 : Math.max(LEAST * 2, CHART_WIDTH * Math.min(1, part / of));
  return html`<rect class="track" x="0" y="0" width="${CHART_WIDTH}" height="${STRIP_HEIGHT}" rx="3"/><rect class="plain" x="0" y="0" width="${toUnits(filled)}" height="${STRIP_HEIGHT}" rx="3"/>
`;
}

export interface RowBar {
  readonly count: number;
  /** The part of it that gets the second colour. */
  readonly flakes: number;
  /** Highest count of the table. */
  readonly highest: number;
}

/** A bar for one row: what is no flake first, then the flakes. */
export function drawRowBar({count, flakes, highest}: RowBar): Html {
  const toWidth = (value: number) => (value <= 0 ? 0 : Math.max(LEAST, (ROW_BAR_WIDTH * value) / Math.max(1, highest)));
  const solid = toWidth(count - Math.min(flakes, count));
  const rest = Math.max(0, toWidth(count) - solid);
  return html`<rect class="failure" x="0" y="0" width="${toUnits(solid)}" height="${ROW_BAR_HEIGHT}"/><rect class="flake" x="${toUnits(solid)}" y="0" width="${toUnits(rest)}" height="${ROW_BAR_HEIGHT}"/>`;
}
