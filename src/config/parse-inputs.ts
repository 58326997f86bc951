// Texts of the Action's inputs to values. All problems are told at once; an empty text means: not given.
import {MODES, type Mode} from '../domain/effect.ts';
import type {Problem} from '../domain/problem.ts';
import {err, ok, type Result} from '../domain/result.ts';
import {isStateBranch} from '../domain/state-names.ts';
import {COMMANDS, type Command, DEFAULT_POLICY_PATH, type InputName} from './inputs.ts';
import {findPathProblem, toPlainPath} from './path-problem.ts';
import {suggest} from './suggest.ts';

/** How the runner calls the state of a job. */
export const JOB_STATUSES = ['success', 'failure', 'cancelled'] as const;
export type JobStatus = (typeof JOB_STATUSES)[number];

/** The inputs of one run. Null: not given, so that a lower source decides. */
export interface Inputs {
  readonly token: string | null;
  readonly mode: Mode | null;
  /** Path of the policy file in the repository. */
  readonly policy: string;
  readonly batch: string | null;
  /** Paths or globs in the order given; empty: the policy decides. */
  readonly plan: readonly string[];
  readonly reports: readonly string[];
  readonly runId: number | null;
  readonly command: Command | null;
  /** Branch that holds the memory; null: an empty text, nothing is remembered. */
  readonly stateBranch: string | null;
  readonly jobStatus: JobStatus | null;
  readonly jobId: number | null;
}

/** Longest id of a batch, in UTF-16 units; a longer text is a mistaken input. */
const MAX_BATCH = 200;

/** Reads each input by its name. Problems are USAGE, in the order of the registry. */
export function parseInputs(read: (name: InputName) => string): Result<Inputs, readonly Problem[]> {
  const problems: Problem[] = [];
  const refuse = (name: InputName, why: string): null => {
    problems.push({code: 'USAGE', detail: `input ${name}: ${why}`});
    return null;
  };
  const reader: Reader = {text: (name) => read(name).trim() || null, refuse};
  const inputs: Inputs = {
    token: reader.text('token'),
    mode: readChoice(reader, 'mode', MODES),
    policy: readPath(reader, 'policy') ?? DEFAULT_POLICY_PATH,
    batch: readBatch(reader),
    plan: readLines(reader, 'plan')
      .filter((line) => isInside(reader, line))
      .map(toPlainPath),
    reports: readLines(reader, 'reports'),
    runId: readId(reader, 'run-id'),
    command: readChoice(reader, 'command', COMMANDS),
    stateBranch: readStateBranch(reader),
    jobStatus: readChoice(reader, 'job-status', JOB_STATUSES),
    jobId: readId(reader, 'job-id'),
  };
  return problems.length === 0 ? ok(inputs) : err(problems);
}

interface Reader {
  readonly text: (name: InputName) => string | null;
  readonly refuse: (name: InputName, why: string) => null;
}

function readChoice<const T extends string>(reader: Reader, name: InputName, choices: readonly T[]): T | null {
  const text = reader.text(name);
  if (text === null) return null;
  const found = choices.find((choice) => choice === text);
  if (found !== undefined) return found;
  const meant = suggest(text, choices);
  const hint = meant === null ? '' : `; did you mean ${JSON.stringify(meant)}?`;
  return reader.refuse(name, `${toShown(text)} is none of ${choices.join(', ')}${hint}`);
}

function readId(reader: Reader, name: InputName): number | null {
  const text = reader.text(name);
  if (text === null) return null;
  const id = Number(text);
  if (/^\d{1,16}$/.test(text) && id > 0 && Number.isSafeInteger(id)) return id;
  return reader.refuse(name, `${toShown(text)} is no id; give the digits that stand in its web address`);
}

function readPath(reader: Reader, name: InputName): string | null {
  const text = reader.text(name);
  const why = text === null ? null : findPathProblem(text);
  if (why !== null) return reader.refuse(name, `${toShown(text ?? '')}: ${why}`);
  return text === null ? null : toPlainPath(text);
}

function readStateBranch(reader: Reader): string | null {
  const text = reader.text('state-branch');
  if (text === null || isStateBranch(text)) return text;
  return reader.refuse(
    'state-branch',
    `${toShown(text)} is no branch name of letters, digits, dots, hyphens and slashes`,
  );
}

function readBatch(reader: Reader): string | null {
  const text = reader.text('batch');
  if (text === null) return null;
  if (/[\r\n]/.test(text)) return reader.refuse('batch', 'it has more than one line; give one id');
  if (text.length <= MAX_BATCH) return text;
  return reader.refuse(
    'batch',
    `it has ${text.length} characters, at most ${MAX_BATCH} are read; give the id of one item`,
  );
}

/** Lines without surrounding blanks; empty lines and lines that begin with # are left out. */
function readLines(reader: Reader, name: InputName): readonly string[] {
  return (reader.text(name) ?? '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

function isInside(reader: Reader, line: string): boolean {
  const why = findPathProblem(line);
  if (why !== null) reader.refuse('plan', `${toShown(line)}: ${why}`);
  return why === null;
}

function toShown(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
