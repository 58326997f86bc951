// The words behind a verb, taken one after the other as the command table says.
import {suggest} from '../config/suggest.ts';
import {CATEGORIES, type Category, LEVELS, type Level} from '../domain/category.ts';
import type {ArgumentKind, Command, CommandSpec} from '../domain/command.ts';
import type {DecisionId} from '../domain/ids.ts';
import {err, ok, type Result} from '../domain/result.ts';
import {ARGUMENT_NAMES, usageOf} from './commands.ts';

/** What is wrong with the words, and what they were probably meant to be. */
export interface Flaw {
  readonly detail: string;
  readonly suggestion: string | null;
}

/** Longest reason that is kept, in UTF-16 units: what the memory holds of one. */
const MAX_REASON_UNITS = 500;
/** Longest name of a job, item or test, in UTF-16 units: longer than any that the host shows in full. */
const MAX_NAME_UNITS = 250;
/** Highest number of an option; no plan is longer. */
const MAX_OPTION = 20;

/** Joiners and variation signs: parts of emoji and of some scripts, so a reason may hold them, and a name that is compared may not. */
const JOINERS = /\u200c|\u200d|[\ufe00-\ufe0f]/;

type Values = Partial<Readonly<Record<ArgumentKind, string>>>;

/** The command in the words behind its verb; a flaw names the first thing that is wrong. */
export function parseArguments(spec: CommandSpec, words: string): Result<Command, Flaw> {
  let rest = words.trim();
  const values: Partial<Record<ArgumentKind, string>> = {};
  for (const {kind, need} of spec.args) {
    const taken = take(kind, rest);
    if (!taken.ok) return taken;
    if (taken.value === null && need === 'required') return err(missing(spec, kind));
    if (taken.value === null) continue;
    values[kind] = taken.value.word;
    rest = taken.value.rest.trim();
  }
  if (rest === '--') rest = '';
  if (rest !== '') return err({detail: `it takes ${takes(spec)}, and more was written`, suggestion: usageOf(spec)});
  return ok(toCommand(spec, values));
}

function takes({args}: CommandSpec): string {
  return args.length === 0 ? 'no argument' : args.map(({kind}) => ARGUMENT_NAMES[kind]).join(' and ');
}

function missing(spec: CommandSpec, kind: ArgumentKind): Flaw {
  return {detail: `${ARGUMENT_NAMES[kind]} is missing`, suggestion: usageOf(spec)};
}

interface Taken {
  readonly word: string;
  readonly rest: string;
}

/** The argument at the beginning of the words; null when it is not there. */
function take(kind: ArgumentKind, words: string): Result<Taken | null, Flaw> {
  if (words === '') return ok(null);
  if (kind === 'reason') return ok({word: toReason(words), rest: ''});
  if (kind === 'job') return takeLine(words);
  if (words === '--' || words.startsWith('-- ')) return kind === 'item' ? ok(null) : err(flawOf(kind, '--'));
  const taken = takeWord(words);
  if (!taken.ok) return taken;
  const {word, isQuoted} = taken.value;
  if (kind === 'item' && !isQuoted && !/\d/.test(word)) return ok(null);
  if (JOINERS.test(word)) return err({detail: `${ARGUMENT_NAMES[kind]} holds hidden characters`, suggestion: null});
  const value = toValue(kind, word);
  return value === null ? err(flawOf(kind, word)) : ok({word: value, rest: taken.value.rest});
}

function toReason(words: string): string {
  const reason = words.replace(/^--(?:[ \t]+|$)/, '');
  return reason.length <= MAX_REASON_UNITS
    ? reason
    : `${reason.slice(0, MAX_REASON_UNITS - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** A name that may hold blanks and is the last argument: all that is left, without quotes around it. */
function takeLine(words: string): Result<Taken, Flaw> {
  const quoted = takeWord(words);
  if (quoted.ok && quoted.value.isQuoted && quoted.value.rest === '') return ok(quoted.value);
  return words.length <= MAX_NAME_UNITS ? ok({word: words, rest: ''}) : err(flawOf('job', words));
}

type Word = Taken & {readonly isQuoted: boolean};

/** The first word: up to a blank, or up to the quote that ends it. Phones write curved quotes. */
function takeWord(words: string): Result<Word, Flaw> {
  const quote = /^(?:["“”](?<plain>[^"“”]*)["“”]|`(?<code>[^`]*)`)(?<rest>[\s\S]*)$/.exec(words)?.groups;
  if (quote !== undefined) {
    return ok({word: (quote['plain'] ?? quote['code'] ?? '').trim(), rest: quote['rest'] ?? '', isQuoted: true});
  }
  if (/^["“”`]/.test(words)) return err({detail: 'a quote is opened and not closed', suggestion: null});
  const plain = /^(?<word>[^ \t]+)(?<rest>[\s\S]*)$/.exec(words)?.groups;
  return ok({word: plain?.['word'] ?? '', rest: plain?.['rest'] ?? '', isQuoted: false});
}

/** Argument to the form that its word must have; null: every name will do. */
const FORMS = {
  decision: /^[0-9a-f]{12}$/i,
  sha: /^[0-9a-f]{7,64}$/i,
  checkpoint: /^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/,
  level: /^[1-5]$/,
  option: /^\d{1,2}$/,
  category: null,
  item: null,
  test: null,
  job: null,
  reason: null,
} as const satisfies Record<ArgumentKind, RegExp | null>;

function toValue(kind: ArgumentKind, word: string): string | null {
  if (kind === 'category') return toCategory(word);
  const form = FORMS[kind];
  if (form === null) return word !== '' && word.length <= MAX_NAME_UNITS ? word : null;
  if (!form.test(word)) return null;
  if (kind === 'option' && (Number(word) < 1 || Number(word) > MAX_OPTION)) return null;
  return kind === 'sha' || kind === 'decision' ? word.toLowerCase() : word;
}

/** `none` says that nothing failed: that is no cause. */
function toCategory(word: string): Category | null {
  const slug = word.toLowerCase();
  return CATEGORIES.find((known) => known === slug && known !== 'none') ?? null;
}

/** Argument to what its word has to be. */
const EXPECTED = {
  decision: 'an id of 12 hex digits, as the proposal names it',
  sha: 'a commit id of 7 to 64 hex digits',
  checkpoint: 'the id of a checkpoint: letters, digits, dots, colons and hyphens',
  level: 'a level from 1 to 5',
  option: `the number of an option, 1 to ${MAX_OPTION}`,
  category: 'one of the category slugs',
  item: `the id of an item, at most ${MAX_NAME_UNITS} characters`,
  test: `the name of a test, at most ${MAX_NAME_UNITS} characters`,
  job: `the name of a job, at most ${MAX_NAME_UNITS} characters`,
  reason: 'a reason',
} as const satisfies Record<ArgumentKind, string>;

function flawOf(kind: ArgumentKind, word: string): Flaw {
  const near = kind === 'category' ? suggest(word, CATEGORIES) : null;
  return {detail: `${ARGUMENT_NAMES[kind]} must be ${EXPECTED[kind]}`, suggestion: near};
}

/** The values were checked one by one; what is optional and not there is null. */
function toCommand({verb}: CommandSpec, values: Values): Command {
  const {job = null, item = null, reason = '', sha = null, checkpoint = '', test = ''} = values;
  switch (verb) {
    case 'retry':
      return {verb, job};
    case 'skip':
      return {verb, item, reason};
    case 'recover':
      return {verb, option: values.option === undefined ? null : Number(values.option)};
    case 'approve':
      return {verb, id: toId(values)};
    case 'reject':
      return {verb, id: toId(values), reason};
    case 'revert':
      return {verb, sha};
    case 'rollback':
      return {verb, checkpoint};
    case 'requeue':
      return {verb, item};
    case 'severity':
      return {verb, level: toCheckedLevel(values), reason};
    case 'cause':
      return {verb, category: toCategory(values.category ?? '') ?? 'unknown', reason};
    case 'flaky':
      return {verb, test, reason};
    case 'halt':
    case 'abort':
      return {verb, reason};
    default:
      return {verb};
  }
}

function toId({decision = ''}: Values): DecisionId {
  return decision as DecisionId;
}

function toCheckedLevel({level = ''}: Values): Level {
  return LEVELS.find((known) => String(known) === level) ?? 3;
}
