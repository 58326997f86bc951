// Grades a cause from 1 to 5. Every step that moves the level is recorded; base and changes always add up to the level.
import {
  type Category,
  type Level,
  type Severity,
  type SeverityReason,
  type Transience,
  toLevel,
} from '../domain/category.ts';
import {matchesAny, matchesGlob} from '../domain/glob.ts';
import {type BranchStanding, isSharedBranch} from '../domain/shared-branch.ts';

/** What a policy may say about grading. The policy schema produces exactly this shape. */
export interface SeveritySettings {
  /** Globs of branches that count as protected besides what the host says and the default branch. */
  readonly protectedBranches: readonly string[];
  /** Globs of paths whose change makes a failure weigh more. */
  readonly corePaths: readonly string[];
  /** Globs of paths that touch security or data. */
  readonly sensitivePaths: readonly string[];
  /** Globs of words in job and workflow names that mean an environment real users depend on. */
  readonly deployEnvironments: readonly string[];
  /** Share of red jobs, 0..1, from which a failure counts as broad. */
  readonly broadJobShare: number;
  /** Number of red tests from which a failure counts as broad. */
  readonly broadTests: number;
  /** Number of occurrences, this one included, from which a cause counts as recurring. */
  readonly recurrence: number;
  /** Applied last, in order. */
  readonly rules: readonly SeverityRule[];
}

/** Sets or bounds the level when every given condition holds; no condition always holds. */
export interface SeverityRule {
  readonly when: {
    readonly category?: Category | undefined;
    /** Glob; never true for a fork, whose branch names are a stranger's choice. */
    readonly branch?: string | undefined;
    /** Glob; true when one changed file matches. */
    readonly path?: string | undefined;
  };
  readonly set?: Level | undefined;
  readonly min?: Level | undefined;
  readonly max?: Level | undefined;
}

/** What is known of one cause in one run. */
export interface SeverityInput extends BranchStanding {
  readonly category: Category;
  readonly transient: Transience;
  readonly workflow: string;
  /** Names of the jobs that show this cause. */
  readonly jobs: readonly string[];
  /** Jobs of the attempt, green ones too. */
  readonly totalJobs: number;
  /** Tests that failed by this cause. */
  readonly failedTests: number;
  /** Paths that the head commit changed; null when unknown. */
  readonly changedFiles: readonly string[] | null;
  /** How often this cause was seen on this branch, this time included; at least 1. */
  readonly occurrences: number;
  /** True when everything that failed is known to be flaky. */
  readonly knownFlake: boolean;
}

interface Base {
  readonly level: Level;
  readonly why: string;
  /** On a protected or release branch nobody can build, start or release: one level more. */
  readonly blocks?: true;
  /** The work itself broke, so which files changed and how much is red says something. */
  readonly work?: true;
  /** Reaches level 5 in a deployment that users depend on; others stop at 4 there. */
  readonly production?: true;
}

/** Starting level of each category, on a work branch. */
export const BASES = {
  'test-failure': {level: 3, why: 'a feature does not do what its tests ask', work: true},
  'compile-error': {level: 3, why: 'nothing can be built', blocks: true, work: true},
  lint: {level: 2, why: 'style, not behaviour', work: true},
  dependency: {level: 3, why: 'what the project stands on cannot be installed', blocks: true},
  network: {level: 2, why: 'a connection failed'},
  'port-conflict': {level: 2, why: 'a port of the machine was taken'},
  timeout: {level: 2, why: 'something took longer than it may'},
  oom: {level: 3, why: 'the memory of the machine was not enough'},
  'disk-full': {level: 2, why: 'the disk of the machine was full'},
  'rate-limit': {level: 2, why: 'a service asked to slow down'},
  auth: {level: 3, why: 'a credential is missing or refused; a person has to act'},
  config: {level: 3, why: 'the configuration is wrong; nothing after it ran', blocks: true},
  'api-breaking': {level: 3, why: 'users of the interface would break', work: true},
  git: {level: 2, why: 'a git operation failed'},
  runner: {level: 2, why: 'the machine of the job failed'},
  docker: {level: 2, why: 'an image or container failed'},
  crash: {level: 3, why: 'a program died', blocks: true, work: true},
  'security-scan': {level: 4, why: 'a scan reports a vulnerability or an exposed secret'},
  'db-migration': {level: 4, why: 'a migration failed; data is at risk', production: true},
  'data-corruption': {level: 4, why: 'data is damaged', production: true},
  'quality-gate': {level: 2, why: 'a threshold was missed'},
  deploy: {level: 4, why: 'a deployment failed', production: true},
  'runtime-error': {level: 3, why: 'the program stops with an error', work: true},
  infra: {level: 2, why: 'a service that the job needs failed'},
  flaky: {level: 1, why: 'a test that fails now and then'},
  quota: {level: 2, why: 'an account is used up until its reset'},
  cancelled: {level: 2, why: 'the job was stopped'},
  unknown: {level: 2, why: 'nobody knows yet what broke', blocks: true},
  none: {level: 1, why: 'nothing failed'},
} as const satisfies Record<Category, Base>;

/** A modifier's wish: so many levels up or down, but not beyond a bound. */
interface Move {
  readonly rule: string;
  readonly by: number;
  readonly upTo?: Level;
  readonly downTo?: Level;
  readonly detail: string;
}

/** Fewer jobs than this say nothing by being red together: two of two is an ordinary small workflow. */
const MIN_BROAD_JOBS = 4;

/** The level of a cause and every reason for it, base first. Rules of the policy come last and may overrule all others. */
export function gradeSeverity(input: SeverityInput, settings: SeveritySettings): Severity {
  const base: Base = BASES[input.category];
  const because: SeverityReason[] = [
    {rule: `base.${input.category}`, change: base.level, detail: `${input.category}: ${base.why}`},
  ];
  let level: Level = base.level;
  const moves = input.category === 'none' ? [] : collectMoves(input, settings, base);
  for (const move of moves) level = apply(level, move, because);
  settings.rules.forEach((rule, index) => {
    if (holds(rule, input)) level = bound(level, rule, {index, because});
  });
  return {level, because};
}

/** Modifiers in their order: what raises, then what lowers, then the cap for forks. */
function collectMoves(input: SeverityInput, settings: SeveritySettings, base: Base): readonly Move[] {
  const guarded = isSharedBranch(input, settings.protectedBranches);
  const persistent = input.transient !== 'yes';
  // On a work branch breadth makes a minor failure major; only where others build does it become critical.
  const ceiling: Level = guarded ? 4 : 3;
  return [
    ...when(guarded && persistent && base.blocks === true, BRANCH_MOVE),
    ...(persistent ? deployMoves(input, settings, base) : []),
    ...(base.work === true && persistent ? breadthMoves(input, settings, ceiling) : []),
    ...(base.work === true && persistent ? pathMoves(input, settings, ceiling) : []),
    ...when(input.occurrences >= settings.recurrence, recurrenceMove(input, ceiling)),
    ...when(!persistent, {rule: 'transient', by: -1, downTo: 2, detail: 'a plain re-run is likely to pass'}),
    ...when(input.knownFlake, {rule: 'flake.known', by: -4, detail: 'all that failed is known to be flaky'}),
    ...when(input.fromFork, {rule: 'fork.cap', by: -4, downTo: 2, detail: 'the commit comes from a fork: at most 2'}),
  ];
}

function when(condition: boolean, move: Move): readonly Move[] {
  return condition ? [move] : [];
}

const BRANCH_MOVE: Move = {rule: 'branch.protected', by: 1, upTo: 4, detail: 'others build on this branch'};

function recurrenceMove(input: SeverityInput, upTo: Level): Move {
  return {rule: 'recurrence', by: 1, upTo, detail: `seen ${input.occurrences} times on this branch`};
}

/** Words by which names of jobs and workflows say that they put something out. */
const DEPLOY_WORD = /^(?:deploy|release|rollout|publish|promote|ship)/;

function deployMoves(input: SeverityInput, settings: SeveritySettings, base: Base): readonly Move[] {
  for (const name of [...input.jobs, input.workflow]) {
    const words = name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
    const deploys = input.category === 'deploy' || words.some((word) => DEPLOY_WORD.test(word));
    const live = words.some((word) => matchesAny(settings.deployEnvironments, word));
    if (!deploys || !live) continue;
    const upTo: Level = base.production === true ? 5 : 4;
    return [{rule: 'deploy.environment', by: 1, upTo, detail: 'a deployment that users depend on'}];
  }
  return [];
}

function breadthMoves(input: SeverityInput, settings: SeveritySettings, upTo: Level): readonly Move[] {
  const red = input.jobs.length;
  const broad = red >= MIN_BROAD_JOBS && red >= settings.broadJobShare * input.totalJobs;
  return [
    ...when(broad, {rule: 'jobs.share', by: 1, upTo, detail: `${red} of ${input.totalJobs} jobs are red`}),
    ...when(input.failedTests >= settings.broadTests, {
      rule: 'tests.count',
      by: 1,
      upTo,
      detail: `${input.failedTests} tests are red`,
    }),
  ];
}

function pathMoves(input: SeverityInput, settings: SeveritySettings, upTo: Level): readonly Move[] {
  const changed = input.changedFiles ?? [];
  const core = changed.some((path) => matchesAny(settings.corePaths, path));
  const sensitive = changed.some((path) => matchesAny(settings.sensitivePaths, path));
  return [
    ...when(core, {rule: 'paths.core', by: 1, upTo: 4, detail: 'the change touches a path that the policy calls core'}),
    ...when(sensitive, {rule: 'paths.sensitive', by: 1, upTo, detail: 'the change touches security or data'}),
  ];
}

/** Moves the level and records by how much it really moved; a move that changes nothing leaves no reason. */
function apply(level: Level, move: Move, because: SeverityReason[]): Level {
  const upTo = Math.max(level, move.upTo ?? 5);
  const downTo = Math.min(level, move.downTo ?? 1);
  const next = toLevel(Math.min(upTo, Math.max(downTo, level + move.by)));
  if (next !== level) because.push({rule: move.rule, change: next - level, detail: move.detail});
  return next;
}

function holds(rule: SeverityRule, input: SeverityInput): boolean {
  const {category, branch, path} = rule.when;
  if (category !== undefined && category !== input.category) return false;
  if (branch !== undefined && (input.fromFork || input.branch === null || !matchesGlob(branch, input.branch)))
    return false;
  return path === undefined || (input.changedFiles ?? []).some((file) => matchesGlob(path, file));
}

function bound(
  level: Level,
  rule: SeverityRule,
  at: {readonly index: number; readonly because: SeverityReason[]},
): Level {
  const wished = rule.set ?? level;
  const next = toLevel(Math.min(rule.max ?? 5, Math.max(rule.min ?? 1, wished)));
  if (next !== level) {
    const detail = `rule ${at.index + 1} under severity.rules of the policy`;
    at.because.push({rule: `policy.${at.index + 1}`, change: next - level, detail});
  }
  return next;
}
