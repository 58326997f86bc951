// A comment's text to the commands in it, in their order. Doubt is no command: it is a line that gets an answer and does nothing.
import {suggest} from '../config/suggest.ts';
import {type CommandLine, VERBS, type Verb} from '../domain/command.ts';
import type {ReasonCode} from '../domain/decision.ts';
import {parseArguments} from './arguments.ts';
import {specOf, usageOf} from './commands.ts';
import {type PlainLine, readPlainLines} from './comment-lines.ts';

/** Whose thread the comment stands in. The short form is heard only in `own` ones: elsewhere `/retry` belongs to others. */
export type ThreadOwner = 'own' | 'foreign';

/** Most commands of one comment. Each may cost twelve requests, and nobody needs more at once. */
export const MAX_COMMANDS = 5;

const PREFIX = '/aftermath';

/** Control characters, direction, zero width and tags: what a reader does not see, or sees in another order. */
const HIDDEN =
  /[\0-\x08\x0a-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/u;
/**
 * The commands of a comment and the lines that try to be one, in their order; at most one more than `MAX_COMMANDS`, the last
 * refused. `index` counts both. Never throws, and takes bounded time.
 */
export function parseCommands(body: string, owner: ThreadOwner): readonly CommandLine[] {
  const read = readPlainLines(body);
  if (read.kind === 'too-long') return explainTooLong(read.heads, owner);
  const found: CommandLine[] = [];
  for (const line of read.lines) {
    const one = parseLine(line, {owner, index: found.length});
    if (one !== null) found.push(one);
    if (found.length > MAX_COMMANDS) break;
  }
  return found;
}

function explainTooLong(heads: readonly string[], owner: ThreadOwner): readonly CommandLine[] {
  const tries = heads.some((head) => isPrefix(head) || (owner === 'own' && toVerb(head.slice(1)) !== null));
  if (!tries) return [];
  const detail = 'the comment is too long to be searched for commands; write the command in a comment of its own';
  return [malformed('COMMENT_TOO_LONG', {detail, suggestion: null}, {index: 0, line: 1})];
}

interface Spot {
  readonly owner: ThreadOwner;
  readonly index: number;
}

/** The command of a line, what is wrong with it, or null when the line is none of ours. */
function parseLine(line: PlainLine, {owner, index}: Spot): CommandLine | null {
  const place = {index, line: line.number};
  const head = isPrefix(line.head) ? 'prefix' : 'short';
  if (head === 'short' && !isShortTry(line.head, owner)) return null;
  if (index >= MAX_COMMANDS) {
    const detail = `a comment may hold ${MAX_COMMANDS} commands; write the others in another comment`;
    return malformed('TOO_MANY_COMMANDS', {detail, suggestion: null}, place);
  }
  const {text} = line;
  if (text === null || HIDDEN.test(text) || !text.startsWith(line.head)) {
    const detail = 'the line holds hidden characters or markup; write it again as plain words';
    return malformed('COMMAND_HIDDEN', {detail, suggestion: null}, place);
  }
  const words = head === 'prefix' ? text.slice(PREFIX.length) : text.slice(1);
  return parseWords(words.trim(), place);
}

function parseWords(words: string, place: CommandLine['place']): CommandLine {
  const [first = ''] = words.split(/[ \t]/, 1);
  if (first === '') {
    return malformed('COMMAND_MALFORMED', {detail: 'the command is missing', suggestion: 'help'}, place);
  }
  const verb = toVerb(first);
  if (verb === null) {
    return malformed('COMMAND_UNKNOWN', {detail: 'no command has this name', suggestion: suggestUsage(first)}, place);
  }
  const rest = words.slice(first.length);
  const parsed = parseArguments(specOf(verb), rest);
  if (!parsed.ok)
    return malformed('COMMAND_MALFORMED', {...parsed.problem, detail: `${verb}: ${parsed.problem.detail}`}, place);
  return {kind: 'command', command: parsed.value, place};
}

/** The form of the command that a word was probably meant to be; null when none is near. */
function suggestUsage(word: string): string | null {
  const near = suggest(word, [...VERBS, PREFIX.slice(1)]);
  const verb = VERBS.find((known) => known === near);
  if (verb !== undefined) return usageOf(specOf(verb));
  return near === null ? null : `${near} help`;
}

/** Letters of ASCII only: what merely looks like one of ours is another word. Capitals are what phones write. */
function toVerb(word: string): Verb | null {
  return /^[A-Za-z]{1,10}$/.test(word) ? (VERBS.find((verb) => verb === word.toLowerCase()) ?? null) : null;
}

function isPrefix(head: string): boolean {
  return /^\/[A-Za-z]{9}$/.test(head) && head.toLowerCase() === PREFIX;
}

/** True when the first word is a short form of ours, or close enough to one to deserve an answer. Paths are no commands. */
function isShortTry(head: string, owner: ThreadOwner): boolean {
  const [word = ''] = head.slice(1).split(/\s/, 1);
  if (owner === 'foreign' || word.includes('/')) return false;
  return toVerb(word) !== null || suggest(word, [...VERBS, PREFIX.slice(1)]) !== null;
}

function malformed(
  because: ReasonCode,
  {detail, suggestion}: {readonly detail: string; readonly suggestion: string | null},
  place: CommandLine['place'],
): CommandLine {
  return {kind: 'malformed', because, detail, suggestion, place};
}
