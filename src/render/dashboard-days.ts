// Failures, recoveries and flakes over time: three charts of one scale, by days, or by longer steps in a long window.
import type {DayCount, Metrics} from '../domain/metrics.ts';
import {COLUMNS_HEIGHT, type Column, drawColumns} from './charts/columns.ts';
import {renderEmpty, renderFigure} from './charts/figure.ts';
import {type Html, html, text} from './charts/html.ts';
import {amountWords, dayWords, numberWords} from './dashboard-words.ts';

/** Most columns of a chart: more would be thinner than two units. */
const MAX_COLUMNS = 100;

type Counted = 'failures' | 'recoveries' | 'flakes';

const KINDS = [
  {counts: 'failures', one: 'failure', tone: 'failure', name: 'Failures', none: 'Nothing failed in this time.'},
  {
    counts: 'recoveries',
    one: 'recovery',
    tone: 'recovery',
    name: 'Recoveries',
    none: 'No incident was ended by a green run in this time.',
  },
  {
    counts: 'flakes',
    one: 'flake',
    tone: 'flake',
    name: 'Flakes',
    none: 'No commit both failed and passed in this time.',
  },
] as const satisfies readonly {readonly counts: Counted; readonly [key: string]: string}[];

type Kind = (typeof KINDS)[number];

/** One step of the axis: a day, or several from `day` on. */
interface Step {
  readonly day: string;
  readonly last: string;
  readonly counts: Readonly<Record<Counted, number>>;
}

/** The three charts. A kind of which nothing was counted gets a sentence. */
export function renderDays({days}: Pick<Metrics, 'days'>): readonly Html[] {
  const size = stepSize(days.length);
  const steps = toSteps(days, size);
  const highest = Math.max(0, ...steps.flatMap(({counts}) => Object.values(counts)));
  return KINDS.map((kind) => renderKind(kind, {steps, highest, size}));
}

interface Window {
  readonly steps: readonly Step[];
  readonly highest: number;
  readonly size: number;
}

function renderKind(kind: Kind, {steps, highest, size}: Window): Html {
  const name = text(`${kind.name} per ${stepName(size)}`);
  const total = steps.reduce((sum, {counts}) => sum + counts[kind.counts], 0);
  const best = steps.reduce<Step | null>((top, step) => {
    return top === null || step.counts[kind.counts] > top.counts[kind.counts] ? step : top;
  }, null);
  if (best === null || total === 0) return renderEmpty(name, text(kind.none));
  const columns: readonly Column[] = steps.map((step) => ({
    count: step.counts[kind.counts],
    label: dayWords(step.day),
    hint: html`${stepWords(step)}: ${amountWords(step.counts[kind.counts], kind.one, kind.counts)}`,
  }));
  const most = html`${stepWords(best)} (${numberWords(best.counts[kind.counts])})`;
  return renderFigure({
    id: kind.counts,
    name,
    says: html`<p>${amountWords(total, kind.one, kind.counts)}, most on ${most}</p>`,
    describes: html`Columns, one for each of ${amountWords(steps.length, stepName(size))}. ${amountWords(total, kind.one, kind.counts)} in all, most on ${most}.`,
    height: COLUMNS_HEIGHT,
    shapes: drawColumns({columns, highest, tone: kind.tone}),
    table: {
      head: [text(size === 1 ? 'Day' : 'From day'), text(kind.name)],
      rows: steps.map((step) => [text(step.day), numberWords(step.counts[kind.counts])] as const),
    },
  });
}

/** Days in one column: 1, else whole weeks. */
function stepSize(days: number): number {
  return days <= MAX_COLUMNS ? 1 : 7 * Math.ceil(days / (7 * MAX_COLUMNS));
}

function stepName(size: number): string {
  if (size === 1) return 'day';
  return size === 7 ? 'week' : `${size} days`;
}

function stepWords({day, last}: Step): Html {
  return day === last ? dayWords(day) : html`${dayWords(day)} to ${dayWords(last)}`;
}

/** The last step ends with the last day; the first may be shorter than the others. */
function toSteps(days: readonly DayCount[], size: number): readonly Step[] {
  const steps: Step[] = [];
  for (let end = days.length; end > 0; end -= size) {
    const part = days.slice(Math.max(0, end - size), end);
    const sum = (counts: Counted) => part.reduce((total, day) => total + day[counts], 0);
    const counts = {failures: sum('failures'), recoveries: sum('recoveries'), flakes: sum('flakes')};
    steps.unshift({day: part[0]?.day ?? '', last: part.at(-1)?.day ?? '', counts});
  }
  return steps;
}
