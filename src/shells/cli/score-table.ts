// The figures of a measurement as text for people.
import type {RootCauseScore} from '../../memory/score.ts';
import type {Score} from './score-figures.ts';

/** The whole table, ending with the floors that were missed. */
export function renderScore(score: Score, missed: readonly string[]): string {
  const {logs, reports} = score;
  return [
    row('root cause', ['cases', 'hit@1', '±2 lines', 'hit@5', 'MRR']),
    row('  all formats', rootCause(logs.all)),
    ...Object.entries(logs.byFormat).map(([format, figures]) => row(`  ${format}`, rootCause(figures))),
    '',
    row('category', ['strict', 'lenient', 'unknown', 'macro F1']),
    row('', [logs.category.strict, logs.category.lenient, logs.category.unknown, logs.category.macroF1].map(two)),
    ...logs.category.confusions
      .slice(0, 12)
      .map((one) => `  ${one.count}x ${one.labelled} answered as ${one.answered}`),
    '',
    row('transient', ['precision', 'recall', 'persistent called transient']),
    row('', [
      maybe(logs.transient.precision),
      maybe(logs.transient.recall),
      String(logs.transient.persistentCalledTransient.length),
    ]),
    `passed jobs: ${logs.controls.cases - logs.controls.accused.length} of ${logs.controls.cases} clean`,
    `test reports: ${reports.right} of ${reports.reports} right, ${reports.refused} of ${reports.toRefuse} refused`,
    `time: ${Math.round(score.msPerMegabyte)} ms per MB over ${Math.round(score.megabytes)} MB`,
    ...list('labelled line not among the five', logs.missed),
    ...list('persistent called transient', logs.transient.persistentCalledTransient),
    ...list('passed jobs accused', logs.controls.accused),
    ...list('test reports wrong', reports.wrong),
    ...list('below the floor', missed),
    '',
  ].join('\n');
}

function rootCause(figures: RootCauseScore): readonly string[] {
  const {cases, hit1, near1, hit5, meanReciprocalRank} = figures;
  return [String(cases), ...[hit1, near1, hit5, meanReciprocalRank].map(two)];
}

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(16) + cells.map((cell) => cell.padStart(Math.max(10, cell.length + 2))).join('');
}

function list(title: string, entries: readonly string[]): readonly string[] {
  return entries.length === 0 ? [] : [`${title}:`, ...entries.map((entry) => `  ${entry}`)];
}

function two(share: number): string {
  return share.toFixed(3);
}

function maybe(share: number | null): string {
  return share === null ? '-' : two(share);
}
