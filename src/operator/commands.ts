// The command table: what every verb takes, does and risks. Parser, help, documents and tests are made from it or held against it.
import type {ArgumentKind, ArgumentSpec, CommandSpec, Verb} from '../domain/command.ts';

const required = (kind: ArgumentKind): ArgumentSpec => ({kind, need: 'required'});
const optional = (kind: ArgumentKind): ArgumentSpec => ({kind, need: 'optional'});

/** What the rules below have in common: about a failure that is still open, on a commit of this repository. */
const ABOUT_FAILURE = {whileHalted: 'held', whenClosed: 'refused', onFork: 'refused', afterTrouble: 'skipped'} as const;
/** Words about a failure: they change nothing that people work with. */
const WORD = {way: 'do', whileHalted: 'works', whenClosed: 'works', onFork: 'works', afterTrouble: 'skipped'} as const;
/** Stopping and answering: always possible, because they only ever make less happen. */
const ALWAYS = {...WORD, afterTrouble: 'always'} as const;

const BY_VERB = {
  retry: {
    args: [optional('job')],
    risk: 'write',
    way: 'do',
    ...ABOUT_FAILURE,
    onFork: 'works',
    does: 'Runs the failed jobs once more, or the one job named, within the caps of re-runs.',
    example: '/retry',
  },
  skip: {
    args: [optional('item'), required('reason')],
    risk: 'write',
    way: 'do',
    ...ABOUT_FAILURE,
    does: 'Sets the batch or item aside and tells what waits for it. An item is named by a word with a digit, or in quotes; `--` says that none is named.',
    example: '/skip 7 the fixture is gone',
  },
  recover: {
    args: [optional('option')],
    risk: 'as-option',
    way: 'do',
    ...ABOUT_FAILURE,
    does: 'Lists the ways out in their order, or takes the one with that number; a destructive one is proposed.',
    example: '/recover 2',
  },
  abort: {
    args: [required('reason')],
    risk: 'write',
    ...ALWAYS,
    does: 'Stops the plan of this branch: nothing but notes happens on it until `resume`.',
    example: '/abort the approach does not work',
  },
  approve: {
    args: [required('decision')],
    risk: 'destructive',
    way: 'do',
    ...ABOUT_FAILURE,
    does: 'Does what was proposed under that id, once, if nothing that the id stands for has changed.',
    example: '/approve 0a1b2c3d4e5f',
  },
  reject: {
    args: [required('decision'), required('reason')],
    risk: 'note',
    ...WORD,
    does: 'Ends the proposal of that id; the reason is kept, and the same is not proposed again by itself.',
    example: '/reject 0a1b2c3d4e5f we fix forward',
  },
  revert: {
    args: [optional('sha')],
    risk: 'destructive',
    way: 'propose',
    ...ABOUT_FAILURE,
    does: 'Proposes a draft pull request that takes the commit back: the one named, or the only suspect of the incident.',
    example: '/revert 1a2b3c4d',
  },
  rollback: {
    args: [required('checkpoint')],
    risk: 'destructive',
    way: 'do',
    ...ABOUT_FAILURE,
    whenClosed: 'works',
    does: 'Opens a draft pull request that brings back a checkpoint; proposed first where the policy wants a second person.',
    example: '/rollback cp-20310504t093000-0a1b2c3d',
  },
  requeue: {
    args: [optional('item')],
    risk: 'write',
    way: 'do',
    ...ABOUT_FAILURE,
    whenClosed: 'works',
    does: 'Puts the item back to pending: the one named, or that of this failure.',
    example: '/requeue "task 12"',
  },
  halt: {
    args: [required('reason')],
    risk: 'note',
    ...ALWAYS,
    does: 'Stops everything but notes in the whole repository until `resume`.',
    example: '/halt production is down',
  },
  resume: {
    args: [],
    risk: 'write',
    ...WORD,
    does: 'Ends a halt or an abort.',
    example: '/resume',
  },
  severity: {
    args: [required('level'), required('reason')],
    risk: 'note',
    ...WORD,
    does: 'Corrects the level of this failure, 1 trivial to 5 catastrophic; remembered for its cause.',
    example: '/severity 2 only the nightly docs are red',
  },
  cause: {
    args: [required('category'), required('reason')],
    risk: 'note',
    ...WORD,
    does: 'Corrects the category of this failure; remembered for its cause.',
    example: '/cause network the mirror was down',
  },
  flaky: {
    args: [required('test'), required('reason')],
    risk: 'note',
    ...WORD,
    does: 'Says that a test passes and fails on the same commit; remembered for its cause. A name with blanks stands in quotes.',
    example: '/flaky "opens a socket" races with the watcher',
  },
  status: {
    args: [],
    risk: 'note',
    ...ALWAYS,
    does: 'Tells how things stand: the stop switch, open proposals, what the incident waits for.',
    example: '/status',
  },
  help: {
    args: [],
    risk: 'note',
    ...ALWAYS,
    does: 'Lists the commands.',
    example: '/help',
  },
} as const satisfies Record<Verb, Omit<CommandSpec, 'verb'>>;

/** Every verb with what belongs to it, in the order of `VERBS`. */
export const COMMAND_TABLE: readonly CommandSpec[] = Object.entries(BY_VERB).map(([verb, spec]) => ({
  verb: verb as Verb,
  ...spec,
}));

/** The row of a verb. */
export function specOf(verb: Verb): CommandSpec {
  return {verb, ...BY_VERB[verb]};
}

/** How an argument is named where a command is explained. */
export const ARGUMENT_NAMES = {
  job: 'JOB',
  item: 'ITEM',
  reason: 'REASON',
  option: 'N',
  decision: 'ID',
  sha: 'SHA',
  checkpoint: 'ID',
  level: '1-5',
  category: 'CATEGORY',
  test: 'TEST',
} as const satisfies Record<ArgumentKind, string>;

/** The form of a command in one line: `skip [ITEM] REASON`. */
export function usageOf({verb, args}: Pick<CommandSpec, 'verb' | 'args'>): string {
  const words = args.map(({kind, need}) => {
    const name = ARGUMENT_NAMES[kind];
    return need === 'required' ? name : `[${name}]`;
  });
  return [verb, ...words].join(' ');
}
