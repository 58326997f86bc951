// The steps of a log, from the runners' own marks. Bounded: a log with more steps than the bound loses quiet ones in the middle.
import type {LogFormat} from '../../domain/evidence.ts';
import {EXIT_LITERALS, type ExitStatement, parseExit} from './exit.ts';
import type {ParsedLine} from './line.ts';

/** A step before its name is made safe. */
export interface RawStep {
  readonly name: string;
  readonly firstLine: number;
  lastLine: number;
  exitCode: number | null;
}

export interface Outline {
  readonly format: LogFormat;
  readonly steps: readonly RawStep[];
  readonly exit: {readonly line: number; readonly code: number} | null;
}

/** Words without which a line cannot matter to the outline. */
export const OUTLINE_LITERALS: readonly string[] = [
  '##[',
  'travis_fold:',
  'travis_time:',
  'post job cleanup.',
  'cleaning up orphan processes',
  'run start:',
  '[pipeline] {',
  'section_start:',
  ...EXIT_LITERALS,
];

/** Most steps kept. A job of GitHub has at most 1,000 or so; travis' commands are fewer. */
const MAX_STEPS = 2_000;
/** What the gh client writes for a step when the archive lacks the job and only its plain log is left. */
const NO_STEP = 'UNKNOWN STEP';

/** Collects the outline from the lines that hold one of `OUTLINE_LITERALS`, in order. */
export class OutlineBuilder {
  private readonly steps: RawStep[] = [];
  private readonly exits = new Map<ExitStatement['by'], ExitStatement>();
  private lastFailure: ExitStatement | null = null;
  private format: LogFormat = 'plain';
  private travisFold = '';
  /** The columns name no step here: the marks of the runner must tell. */
  private nameless = false;

  /** A line of a log with columns: a new pair of job and step begins a step. */
  seeColumns(line: number, name: string): void {
    this.format = 'gh-run-view';
    this.nameless = name === NO_STEP;
    const current = this.steps.at(-1);
    if (current === undefined || current.name !== name) this.begin(name, line);
  }

  /** A line that may be a mark. `raw` is needed for travis, whose tags are cut from the text. */
  see(line: number, parsed: ParsedLine, raw: string): void {
    if (raw.includes('travis_')) this.seeTravis(line, parsed, raw);
    else if (!this.seeSystems(line, parsed, raw) && (this.format !== 'gh-run-view' || this.nameless))
      this.seeActions(line, parsed, raw);
    const exit = parseExit(parsed.text, line);
    if (exit !== null) this.seeExit(exit);
  }

  finish(lineCount: number): Outline {
    this.close(lineCount);
    return {format: this.format, steps: this.steps, exit: this.decideExit()};
  }

  private seeTravis(line: number, parsed: ParsedLine, raw: string): void {
    this.format = 'travis';
    const folds = [...raw.matchAll(/travis_fold:(?<what>start|end):(?<name>[\w.-]+)/g)];
    const fold = folds.at(-1)?.groups;
    if (fold !== undefined) this.travisFold = fold['what'] === 'start' ? (fold['name'] ?? '') : '';
    const starts = /travis_time:start:/.test(raw) || fold?.['what'] === 'start';
    if (!starts) return;
    const command = /^\$ /.test(parsed.text) ? parsed.text : '';
    const isTail = /^(?:after_|cache|before_cache|before_deploy|deploy)/.test(this.travisFold);
    this.begin(isTail || command === '' ? `${this.travisFold} ${command}`.trim() : command, line);
  }

  /** Phases of Zuul, stages of Jenkins, sections of GitLab. */
  private seeSystems(line: number, parsed: ParsedLine, raw: string): boolean {
    const phase = /^(?<name>(?:PRE-|POST-)?RUN) START: /.exec(parsed.text)?.groups?.['name'];
    const stage = /^\[Pipeline\] \{ \((?<name>.+)\)$/.exec(parsed.text)?.groups?.['name'];
    const section = /section_start:\d+:(?<name>[\w.-]+)/.exec(raw)?.groups?.['name'];
    const name = phase ?? stage ?? section;
    if (name !== undefined) this.begin(name, line);
    return name !== undefined;
  }

  private seeActions(line: number, parsed: ParsedLine, raw: string): void {
    if (raw.includes('##[') && !this.nameless) this.format = 'actions';
    if (parsed.mark === 'group' && parsed.text.startsWith('Run ')) this.begin(parsed.text, line);
    else if (parsed.mark === 'none' && parsed.text === 'Post job cleanup.') this.begin('Post job cleanup', line);
    else if (parsed.mark === 'none' && parsed.text === 'Cleaning up orphan processes') this.begin('Complete job', line);
    else if (this.steps.length === 0 && this.format === 'actions') this.begin('Set up job', 1);
  }

  private begin(name: string, line: number): void {
    this.close(line - 1);
    this.steps.push({name, firstLine: line, lastLine: line, exitCode: null});
    if (this.steps.length <= MAX_STEPS) return;
    const quiet = this.steps.findIndex((step, index) => index > 20 && (step.exitCode ?? 0) === 0);
    this.steps.splice(quiet === -1 ? 0 : quiet, 1);
  }

  private close(line: number): void {
    const current = this.steps.at(-1);
    if (current !== undefined) current.lastLine = Math.max(current.firstLine, line);
  }

  private seeExit(exit: ExitStatement): void {
    this.exits.set(exit.by, exit);
    if (exit.by === 'runner' && exit.code !== 0) this.lastFailure = exit;
    const current = this.steps.at(-1);
    if (exit.by === 'runner' && current !== undefined && (current.exitCode ?? 0) === 0) current.exitCode = exit.code;
  }

  /** A job that says it passed has passed; else the last failure a runner states, else what a tool states. */
  private decideExit(): {readonly line: number; readonly code: number} | null {
    const job = this.exits.get('job');
    if (job?.code === 0) return {line: job.line, code: 0};
    const chosen = this.lastFailure ?? job ?? this.exits.get('runner') ?? this.exits.get('tool');
    return chosen === undefined ? null : {line: chosen.line, code: chosen.code};
  }
}
