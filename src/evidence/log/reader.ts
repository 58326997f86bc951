// One pass over a log of any size with bounded memory: where its lines, steps, exit statements and interesting words are.
import type {LogFormat} from '../../domain/evidence.ts';
import {LineBudget} from '../../domain/line-budget.ts';
import {peelLine} from '../../domain/line-prefix.ts';
import {compileLiterals, type LiteralSet} from '../../domain/literal-set.ts';
import {MAX_LINE_BYTES, MAX_LINE_UNITS, parseLine} from './line.ts';
import {LineIndex} from './line-index.ts';
import {OUTLINE_LITERALS, OutlineBuilder, type RawStep} from './outline.ts';

/** Something worth finding: a line counts when it holds a literal and its text is accepted. */
export interface LogPattern {
  readonly id: string;
  /** Lower case; at least one. */
  readonly literals: readonly string[];
  /** Higher is looked at first when not all can be. */
  readonly weight: number;
  readonly pattern: {test(text: string): boolean};
}

/** Lines of one pattern: the first and the last ones, ascending; `count` is how many there were. */
export interface PatternHits {
  readonly pattern: LogPattern;
  readonly count: number;
  readonly lines: readonly number[];
}

export interface LogScan {
  readonly format: LogFormat;
  readonly shape: 'tabbed' | 'plain';
  readonly lineCount: number;
  readonly byteCount: number;
  readonly steps: readonly RawStep[];
  readonly exit: {readonly line: number; readonly code: number} | null;
  readonly hits: readonly PatternHits[];
  readonly index: LineIndex;
}

export interface LogReader {
  write(chunk: Uint8Array): void;
  end(): LogScan;
}

/** Hits kept per pattern. The first failure is often the root, the last one the fatal one; the middle repeats them. */
const KEEP_FIRST = 20;
const KEEP_LAST = 40;
/** Lighter patterns say what is not a cause; no line is worth a window for them. */
const MIN_WEIGHT = 30;
/** Lines that vote on the shape of the log. */
const PROBE_LINES = 60;

const LF = 10;
const decoder = new TextDecoder('utf-8', {ignoreBOM: true});

/** A reader for one log; feed it the chunks in order, then call `end` once. */
export function createLogReader(options: {readonly patterns: readonly LogPattern[]}): LogReader {
  const known = compiled.get(options.patterns) ?? compile(options.patterns);
  compiled.set(options.patterns, known);
  return new StreamReader(known);
}

interface Compiled {
  readonly patterns: readonly LogPattern[];
  /** Group 0 is the outline, group n + 1 the pattern n. */
  readonly literals: LiteralSet;
}

/** A run may have hundreds of logs; their one automaton takes a tenth of a second to build. */
const compiled = new WeakMap<readonly LogPattern[], Compiled>();

function compile(all: readonly LogPattern[]): Compiled {
  const patterns = all.filter((pattern) => pattern.weight >= MIN_WEIGHT);
  return {patterns, literals: compileLiterals([OUTLINE_LITERALS, ...patterns.map((pattern) => pattern.literals)])};
}

class StreamReader implements LogReader {
  private readonly patterns: readonly LogPattern[];
  private readonly literals: LiteralSet;
  private readonly outline = new OutlineBuilder();
  private readonly index = new LineIndex();
  private readonly first: number[][];
  private readonly last: number[][];
  private readonly counts: number[];
  /** Groups seen on the current line; 0 is the outline, n + 1 the pattern n. */
  private readonly seen = new Set<number>();
  private readonly budget = new LineBudget();
  private row = 0;
  private lineNumber = 1;
  private offset = 0;
  private carried: Uint8Array[] = [];
  private carriedBytes = 0;
  private tabbedVotes = 0;
  private shape: 'tabbed' | 'plain' | 'probing' = 'probing';
  private columns = '';

  constructor({patterns, literals}: Compiled) {
    this.patterns = patterns;
    this.literals = literals;
    this.first = patterns.map(() => []);
    this.last = patterns.map(() => []);
    this.counts = patterns.map(() => 0);
  }

  write(chunk: Uint8Array): void {
    const {next, classOf} = this.literals;
    let row = this.row;
    let lineStart = 0;
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i] as number;
      const target = next[row + (classOf[byte] as number)] as number;
      if (target >= 0) {
        row = target;
        continue;
      }
      row = ~target;
      if (byte === LF) {
        this.endLine(chunk, lineStart, i);
        lineStart = i + 1;
      } else this.note(row);
    }
    this.row = row;
    this.carry(chunk.subarray(lineStart));
    this.offset += chunk.length;
  }

  end(): LogScan {
    const ends = this.offset === this.index.lastStart;
    if (!ends) this.endLine(new Uint8Array(0), 0, 0);
    const lineCount = this.lineNumber - 1;
    const {format, steps, exit} = this.outline.finish(lineCount);
    return {
      format,
      shape:
        this.shape === 'tabbed' || (this.shape === 'probing' && this.tabbedVotes * 2 > lineCount) ? 'tabbed' : 'plain',
      lineCount,
      byteCount: this.offset,
      steps,
      exit,
      hits: this.collectHits(),
      index: this.index,
    };
  }

  private note(row: number): void {
    for (const group of this.literals.groupsAt[row / this.literals.width] ?? []) this.seen.add(group);
  }

  private carry(rest: Uint8Array): void {
    const room = MAX_LINE_BYTES - this.carriedBytes;
    if (room <= 0 || rest.length === 0) return;
    const kept = rest.slice(0, room);
    this.carried.push(kept);
    this.carriedBytes += kept.length;
  }

  private endLine(chunk: Uint8Array, from: number, to: number): void {
    if (this.seen.size > 0 || this.shape !== 'plain') this.readLine(this.lineBytes(chunk, from, to));
    if (this.carriedBytes > 0) this.carried = [];
    this.carriedBytes = 0;
    this.lineNumber += 1;
    this.index.add(this.offset + to + 1);
  }

  private lineBytes(chunk: Uint8Array, from: number, to: number): Uint8Array {
    const part = chunk.subarray(from, Math.min(to, from + MAX_LINE_BYTES));
    if (this.carriedBytes === 0) return part;
    const bytes = new Uint8Array(Math.min(MAX_LINE_BYTES, this.carriedBytes + part.length));
    let at = 0;
    for (const piece of [...this.carried, part]) {
      const fits = piece.subarray(0, bytes.length - at);
      bytes.set(fits, at);
      at += fits.length;
    }
    return bytes;
  }

  private readLine(bytes: Uint8Array): void {
    const raw = decoder.decode(bytes);
    if (this.shape !== 'plain') this.readColumns(raw);
    if (this.seen.size === 0) return;
    const parsed = parseLine(raw.slice(0, MAX_LINE_UNITS), this.shape === 'plain' ? 'plain' : 'tabbed');
    if (this.seen.delete(0)) this.outline.see(this.lineNumber, parsed, raw);
    if (this.seen.size > 0) this.readPatterns(this.budget.cut(parsed.text));
    this.seen.clear();
  }

  private readPatterns(text: string): void {
    const peeled = peelLine(text);
    for (const group of this.seen) {
      const pattern = this.patterns[group - 1]?.pattern;
      if (pattern !== undefined && (pattern.test(peeled) || (peeled !== text && pattern.test(text))))
        this.keep(group - 1);
    }
  }

  private keep(at: number): void {
    this.counts[at] = (this.counts[at] ?? 0) + 1;
    const first = this.first[at] ?? [];
    if (first.length < KEEP_FIRST) first.push(this.lineNumber);
    else {
      const last = this.last[at] ?? [];
      last.push(this.lineNumber);
      if (last.length > KEEP_LAST * 2) last.splice(0, KEEP_LAST);
    }
  }

  private readColumns(raw: string): void {
    const columns = /^\uFEFF?([^\t]{1,300})\t([^\t]{1,300})\t/.exec(raw);
    const isColumns =
      columns !== null &&
      (columns[2] ?? '').trim() !== '' &&
      /\d{4}-\d\d-\d\dT/.test(raw.slice(columns[0].length, columns[0].length + 14));
    if (isColumns) this.tabbedVotes += 1;
    if (this.shape === 'probing' && this.lineNumber >= PROBE_LINES) {
      this.shape = this.tabbedVotes * 2 > PROBE_LINES ? 'tabbed' : 'plain';
    }
    if (columns === null || (!isColumns && this.shape !== 'tabbed')) return;
    const name = `${columns[1] ?? ''}\t${columns[2] ?? ''}`;
    if (name === this.columns) return;
    this.columns = name;
    this.outline.seeColumns(this.lineNumber, columns[2] ?? '');
  }

  private collectHits(): readonly PatternHits[] {
    return this.patterns.flatMap((pattern, at) => {
      const lines = [...(this.first[at] ?? []), ...(this.last[at] ?? []).slice(-KEEP_LAST)];
      return lines.length === 0 ? [] : [{pattern, count: this.counts[at] ?? 0, lines}];
    });
  }
}
