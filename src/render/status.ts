// The state of things for a terminal: figures, open incidents and unfinished work in plain text, at most 96 columns.
import type {Instant} from '../domain/ids.ts';
import type {IncidentHint, Journal, Memory, UnfinishedRun} from '../domain/memory.ts';
import type {Metrics, TopCause} from '../domain/metrics.ts';
import {figuresOf, mediansOf} from './metrics.ts';
import {cut} from './neutralise.ts';
import {COLUMNS, toHarmless, toPlain, wrap} from './plain-text.ts';
import {type LocalStop, stopLines} from './stopped.ts';
import {countWords, timeWords} from './words.ts';

/** Width of the names of figures: the longest one and two blanks. */
const LABEL = 26;
/** Most rows of one list; `status --json` has all of them. */
const MAX_ROWS = 20;
const MAX_CAUSES = 5;
/** Longest text of a row, in UTF-16 units: three lines. */
const MAX_ITEM_UNITS = 270;
/** Blanks before a row, with one to spare for a sign that makes it harmless. */
const INDENT = 6;

/** The state of things as plain text with a line end at its end. Equal memories give equal texts. */
export function renderStatus(
  metrics: Metrics,
  {hints, journal}: Pick<Memory, 'hints' | 'journal'>,
  stop: LocalStop,
): string {
  const parts = [
    title(metrics),
    list('Stopped:', stopLines(stop).slice(0, MAX_ROWS), 0),
    figuresOf(metrics).map(([name, value]) => field(name, value)),
    mediansOf(metrics).map(([name, value]) => field(name, value)),
    causes(metrics),
    incidents(hints),
    unfinished(journal),
    damage(metrics),
  ];
  const lines = parts.filter((part) => part.length > 0).flatMap((part, at) => (at === 0 ? part : ['', ...part]));
  return `${lines.map(toHarmless).join('\n')}\n`;
}

function title({from, to}: Metrics): readonly string[] {
  const text = `State from ${timeWords(from)} to ${timeWords(to)}`;
  return [text, '='.repeat(text.length)];
}

function causes({topCauses}: Metrics): readonly string[] {
  return list('Most frequent causes:', topCauses.slice(0, MAX_CAUSES).map(causeLine), topCauses.length - MAX_CAUSES);
}

function causeLine({category, text, fingerprint, count, flakes}: TopCause): string {
  const flaky = flakes === 0 ? '' : `, ${countWords(flakes, 'flake')}`;
  return `${countWords(count, 'time')}${flaky}: ${category}: ${toPlain(text ?? fingerprint)}`;
}

/** Open ones, the worst first, then the one that was seen last. */
function incidents(hints: readonly IncidentHint[]): readonly string[] {
  const open = hints
    .filter((hint) => hint.state === 'open')
    .toSorted((a, b) => b.severity - a.severity || b.lastSeen - a.lastSeen || a.number - b.number);
  if (open.length === 0) return ['No incident is open.'];
  return list('Open incidents:', open.slice(0, MAX_ROWS).map(hintLine), open.length - MAX_ROWS);
}

function hintLine({number, severity, branch, lastSeen, count, title: words}: IncidentHint): string {
  const where = branch === '*' ? 'several branches' : toPlain(branch);
  return `${number}, level ${severity}, ${where}, ${countWords(count, 'time')}, last ${timeWords(lastSeen)}: ${toPlain(words)}`;
}

function unfinished({unfinished: runs, lastSweepAt}: Journal): readonly string[] {
  const swept = field('Last sweep', lastSweepAt === null ? 'none yet' : timeWords(lastSweepAt));
  if (runs.length === 0) return [swept, field('Unfinished work', 'none')];
  return [swept, ...list('Unfinished work:', runs.slice(0, MAX_ROWS).map(runLine), runs.length - MAX_ROWS)];
}

function runLine({run, since, notBefore, effects, because, tries}: UnfinishedRun): string {
  const rest = [
    `since ${timeWords(since)}`,
    countWords(effects.length, 'effect'),
    toPlain(because),
    ...(tries === 0 ? [] : [`tried again ${countWords(tries, 'time')}`]),
    ...whenWords(notBefore),
  ];
  return `run ${run.id}, attempt ${run.attempt}: ${rest.join(', ')}`;
}

function whenWords(notBefore: Instant | null): readonly string[] {
  return notBefore === null ? [] : [`not before ${timeWords(notBefore)}`];
}

function damage({damage: found}: Metrics): readonly string[] {
  const lines = found.slice(0, MAX_ROWS).map(({document, line, detail}) => {
    return `${toPlain(document)}${line === null ? '' : `, line ${line}`}: ${toPlain(detail)}`;
  });
  return list('Could not be read:', lines, found.length - MAX_ROWS);
}

/** Names stand under each other; nothing when there are no lines. */
function list(head: string, lines: readonly string[], more: number): readonly string[] {
  if (lines.length === 0) return [];
  return [head, ...lines.flatMap(item), ...(more > 0 ? [`  … and ${more} more`] : [])];
}

function item(text: string): readonly string[] {
  const lines = wrap(cut(text, MAX_ITEM_UNITS), COLUMNS - INDENT);
  return lines.map((line, at) => `${at === 0 ? '  - ' : '    '}${line}`);
}

function field(label: string, text: string): string {
  return cut(`${label.padEnd(LABEL)}${text}`, COLUMNS);
}
