// What a person can ask for in a comment: the closed list of verbs, each command as a value, and the one way to write it.
import type {Category, Level} from './category.ts';
import type {ReasonCode} from './decision.ts';
import type {Risk} from './effect.ts';
import type {DecisionId} from './ids.ts';

/** Every verb, in the order in which documents list them. */
export const VERBS = [
  'retry',
  'skip',
  'recover',
  'abort',
  'approve',
  'reject',
  'revert',
  'rollback',
  'requeue',
  'halt',
  'resume',
  'severity',
  'cause',
  'flaky',
  'status',
  'help',
] as const;
export type Verb = (typeof VERBS)[number];

/** A well-formed command. Names of jobs, items and tests and all reasons are foreign text: clean before showing. */
export type Command =
  /** `job` null: all failed jobs of the run. */
  | {readonly verb: 'retry'; readonly job: string | null}
  /** `item` null: the batch of the failure that the thread is about. */
  | {readonly verb: 'skip'; readonly item: string | null; readonly reason: string}
  /** `option` null: list the plan; else its rank, 1 is the first. */
  | {readonly verb: 'recover'; readonly option: number | null}
  | {readonly verb: 'abort'; readonly reason: string}
  | {readonly verb: 'approve'; readonly id: DecisionId}
  | {readonly verb: 'reject'; readonly id: DecisionId; readonly reason: string}
  /** `sha`: 7 to 64 lower-case hex digits; null: the suspect that the thread names. */
  | {readonly verb: 'revert'; readonly sha: string | null}
  | {readonly verb: 'rollback'; readonly checkpoint: string}
  /** `item` null: the batch of the failure that the thread is about. */
  | {readonly verb: 'requeue'; readonly item: string | null}
  | {readonly verb: 'halt'; readonly reason: string}
  | {readonly verb: 'resume'}
  | {readonly verb: 'severity'; readonly level: Level; readonly reason: string}
  | {readonly verb: 'cause'; readonly category: Category; readonly reason: string}
  | {readonly verb: 'flaky'; readonly test: string; readonly reason: string}
  | {readonly verb: 'status'}
  | {readonly verb: 'help'};

/** What an argument is: it decides which words are taken for it. */
export type ArgumentKind =
  | 'job'
  | 'item'
  | 'reason'
  | 'option'
  | 'decision'
  | 'sha'
  | 'checkpoint'
  | 'level'
  | 'category'
  | 'test';

export interface ArgumentSpec {
  readonly kind: ArgumentKind;
  readonly need: 'required' | 'optional';
}

/** One row of the command table. All words are ours. */
export interface CommandSpec {
  readonly verb: Verb;
  /** In the order in which they are written. */
  readonly args: readonly ArgumentSpec[];
  /** `as-option`: what the chosen option does decides. */
  readonly risk: Risk | 'as-option';
  /** `propose`: the effect is only prepared, and done after an approval of its id. */
  readonly way: 'do' | 'propose';
  /** One sentence: what comes of it. */
  readonly does: string;
  /** A command in its short form. */
  readonly example: string;
  /** Whether it works while the stop switch is on or cannot be read. */
  readonly whileHalted: 'works' | 'held';
  /** Whether it works in the thread of an incident that is closed. */
  readonly whenClosed: 'works' | 'refused';
  /** Whether it works in a pull request from a fork, or one of which that cannot be told. */
  readonly onFork: 'works' | 'refused';
  /** `always`: done also when a command above it in the same comment was not. */
  readonly afterTrouble: 'always' | 'skipped';
}

/** Where a command stands in its comment. */
export interface CommandPlace {
  /** Position among the commands of the comment, 0-based: with the comment's id it is the identity of the command. */
  readonly index: number;
  /** Line of the comment, 1-based. */
  readonly line: number;
}

/** A line of a comment that asks for something, or tries to. */
export type CommandLine =
  | {readonly kind: 'command'; readonly command: Command; readonly place: CommandPlace}
  | {
      readonly kind: 'malformed';
      readonly because: ReasonCode;
      /** What is wrong, one sentence of our own words. */
      readonly detail: string;
      /** What it was probably meant to be, in our own words; null when nothing is near. */
      readonly suggestion: string | null;
      readonly place: CommandPlace;
    };

/** `propose`: the effect is prepared and waits for the approval of its id. */
export type Ruling =
  | {readonly ruling: 'allowed'; readonly way: CommandSpec['way']}
  | {readonly ruling: 'refused'; readonly because: ReasonCode; readonly who: WhoCould};

/** Who could have done it, for the answer. */
export type WhoCould =
  | {readonly kind: 'writers'}
  | {readonly kind: 'named'; readonly users: readonly string[]; readonly teams: readonly string[]}
  /** A writer, or one who is named, and neither the author of the change nor its proposer. */
  | {readonly kind: 'second-person'}
  /** Nobody, as things stand: something else has to change first. */
  | {readonly kind: 'nobody'};

/** The command in the form that works in every thread. What is read from it is the same command. */
export function printCommand(command: Command): string {
  const words = [command.verb, ...argumentsOf(command)].filter((word) => word !== '');
  return `/aftermath ${words.join(' ')}`;
}

function argumentsOf(command: Command): readonly string[] {
  switch (command.verb) {
    case 'retry':
      return [command.job ?? ''];
    case 'skip':
      return [command.item === null ? '--' : quoteWord(command.item), command.reason];
    case 'requeue':
      return [command.item === null ? '' : quoteWord(command.item)];
    case 'recover':
      return [command.option === null ? '' : String(command.option)];
    case 'approve':
      return [command.id];
    case 'reject':
      return [command.id, command.reason];
    case 'revert':
      return [command.sha ?? ''];
    case 'rollback':
      return [command.checkpoint];
    case 'severity':
      return [String(command.level), command.reason];
    case 'cause':
      return [command.category, command.reason];
    case 'flaky':
      return [quoteWord(command.test), command.reason];
    case 'halt':
    case 'abort':
      return [command.reason];
    default:
      return [];
  }
}

/** As code, so that no sign in it is taken for markup; in plain quotes where it holds a backtick. */
function quoteWord(word: string): string {
  return word.includes('`') ? `"${word}"` : `\`${word}\``;
}
