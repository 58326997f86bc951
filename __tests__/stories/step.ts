// What may happen in a story, as data: the same steps are played by the test and told by the document.
import type {CauseName} from './causes.ts';

/** A run that failed. Run numbers grow as on the host: a higher one began later. */
export interface FailedRun {
  readonly run: number;
  /** One or more; `tide` when left out. */
  readonly causes?: readonly CauseName[];
  /** 1 when left out. */
  readonly attempt?: number;
  /** `work` when left out. */
  readonly branch?: string;
  /** `CI` when left out. */
  readonly workflow?: string;
  /** Jobs of the first cause instead of its own one. */
  readonly jobs?: readonly string[];
  /** Open pull requests of the branch. */
  readonly pulls?: readonly number[];
  /** Number of the run whose commit this one has too; its own when left out. */
  readonly commitOf?: number;
  /** Item of the workplan that its commit names. */
  readonly batch?: string;
  /** Paths that the commit changed. */
  readonly changes?: readonly string[];
  /** Whose commit it is, where that matters. */
  readonly from?: 'fork' | 'dependabot';
  /** A green run of the same commit is known already. */
  readonly passedAs?: number;
  /** Hours for which it has lain about; it ended so long ago. 0 when left out. */
  readonly hoursOld?: number;
}

/** A run that passed. */
export interface PassedRun {
  readonly run: number;
  readonly attempt?: number;
  readonly branch?: string;
  readonly workflow?: string;
  readonly commitOf?: number;
  readonly batch?: string;
  /** Pull request that brought its commit. */
  readonly pull?: number;
  readonly from?: 'fork' | 'dependabot';
}

/** What a person does to a thread, and the `issues` event that tells us. */
export type PersonAct =
  | 'closes as not planned'
  | 'closes as duplicate'
  | 'closes as completed'
  | 'reopens'
  | 'locks'
  | 'renames'
  | 'relabels'
  | 'comments'
  | 'writes around our text'
  | 'ticks a box'
  | 'damages the marker'
  | 'moves to another repository'
  | 'deletes';

/** What goes wrong, for the deliveries that come next. */
export type Trouble =
  | 'the memory cannot be read'
  | 'the token may not write the memory'
  | 'the host asks to wait'
  | 'the list of issues cannot be read'
  | 'the ledger has a damaged line'
  | 'new issues are not listed for a while';

/** Where a process is killed, just after the write was done or just before it. */
export interface Kill {
  readonly at: 'the issue' | 'the comment' | 'the memory' | 'the closing';
  readonly when: 'before' | 'after';
}

export type Step =
  | {readonly do: 'fail'; readonly run: FailedRun; readonly kill: Kill | null}
  | {readonly do: 'pass'; readonly run: PassedRun; readonly kill: Kill | null}
  /** The run is there and nobody handles it. */
  | {readonly do: 'unseen'; readonly run: FailedRun | PassedRun; readonly conclusion: 'failure' | 'success'}
  /** All of them read before one of them writes. */
  | {readonly do: 'together'; readonly runs: readonly FailedRun[]}
  | {readonly do: 'wait'; readonly hours: number}
  | {readonly do: 'person'; readonly act: PersonAct; readonly thread: number; readonly told: boolean}
  | {readonly do: 'trouble'; readonly trouble: Trouble}
  | {readonly do: 'sweep'};

export const fails = (run: number, more: Omit<FailedRun, 'run'> = {}): Step => ({
  do: 'fail',
  run: {run, ...more},
  kill: null,
});

export const passes = (run: number, more: Omit<PassedRun, 'run'> = {}): Step => ({
  do: 'pass',
  run: {run, ...more},
  kill: null,
});

/** The same handler, killed on its way. */
export function killed(step: Step, kill: Kill): Step {
  if (step.do === 'fail' || step.do === 'pass') return {...step, kill};
  throw new Error(`nothing to kill in ${step.do}`);
}

/** The run is there and nobody handles it. */
export function unseen(step: Step): Step {
  if (step.do === 'fail') return {do: 'unseen', run: step.run, conclusion: 'failure'};
  if (step.do === 'pass') return {do: 'unseen', run: step.run, conclusion: 'success'};
  throw new Error(`no run in ${step.do}`);
}

/** Failed runs whose handlers all read before one of them writes. */
export function together(...steps: readonly Step[]): Step {
  const runs = steps.map((step) => {
    if (step.do === 'fail') return step.run;
    throw new Error(`no failed run in ${step.do}`);
  });
  return {do: 'together', runs};
}

export const days = (count: number): Step => ({do: 'wait', hours: 24 * count});
export const hours = (count: number): Step => ({do: 'wait', hours: count});
export const sweeps = (): Step => ({do: 'sweep'});
export const trouble = (what: Trouble): Step => ({do: 'trouble', trouble: what});

/** `unheard`: the event of it never reached us. */
export function person(act: PersonAct, thread: number, how: 'heard' | 'unheard' = 'heard'): Step {
  return {do: 'person', act, thread, told: how === 'heard'};
}

/** What must stand at the end. Everything is compared as a whole; what is left out is empty. */
export interface After {
  /** Every thread, by number: state, cause, branch, count, and what else is to be said. */
  readonly threads?: readonly string[];
  /** Comments of ours by pull request: `#7: 1`. */
  readonly comments?: readonly string[];
  /** Events of the ledger by kind: `2 failure, 1 opened`. */
  readonly ledger?: string;
  /** Runs that something is left of, and why: `3: RATE_LIMITED`. */
  readonly unfinished?: readonly string[];
  /** Words of the last handler: the reason of each effect that was planned and not done, and of each refusal, those that matter here. */
  readonly because?: readonly string[];
  /** Words that stand in the body of a thread: `#1 Recovered`. */
  readonly says?: readonly string[];
  /** Words that stand nowhere in the body of a thread. */
  readonly hides?: readonly string[];
  /** Items of the workplan that do not stand as at the beginning: `2: failed`. */
  readonly items?: readonly string[];
  /** Documents of the memory that were set aside because they were damaged. */
  readonly setAside?: number;
}

export interface Story {
  readonly name: string;
  /** Parts of the policy file. */
  readonly policy?: Readonly<Record<string, unknown>>;
  /** Text of CODEOWNERS. */
  readonly codeowners?: string;
  /** False: no memory is kept. */
  readonly memory?: false;
  readonly before: readonly Step[];
  readonly after: After;
}

export interface Chapter {
  readonly title: string;
  /** One or two sentences. */
  readonly about: string;
  readonly stories: readonly Story[];
}
