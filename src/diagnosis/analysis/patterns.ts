// Failures that every team meets again: what they look like, what is usually behind them, and what keeps them away.
import type {PatternMatch, Proof, Remedy} from '../../domain/analysis.ts';
import type {Category} from '../../domain/category.ts';
import type {Diagnosis} from '../../domain/diagnosis.ts';
import type {TestReport} from '../../domain/evidence.ts';

export interface FailurePattern {
  readonly id: string;
  readonly name: string;
  /** Categories that are this pattern by themselves. */
  readonly categories: readonly Category[];
  /** A root line that shows it, whatever its category. */
  readonly line: RegExp;
  readonly hits: readonly string[];
  readonly misses: readonly string[];
  readonly usualCause: string;
  /** What mends it where the category alone knows nothing better; null where it does. */
  readonly fix: Remedy | null;
  readonly prevention: readonly string[];
}

export const PATTERNS: readonly FailurePattern[] = [
  {
    id: 'dependency-not-running',
    name: 'A service it needs was not running',
    categories: [],
    line: /connection refused|ECONNREFUSED|Is the (?:server|docker daemon) running|Cannot connect to the Docker daemon|[Cc]ould(?: not|n't) connect to server|No connection could be made because the target machine actively refused|Connection to \S+ refused|server selection timed out/i,
    hits: [
      'Error: connect ECONNREFUSED 127.0.0.1:5432',
      'psql: error: connection to server refused: Connection refused',
    ],
    misses: ['Could not resolve host: example.com', 'the offer was refused'],
    usualCause:
      'Nothing listened at that address: the service was not started, had died, or was not ready yet when it was first asked.',
    fix: {
      title: 'Start the service before this step, and wait until it answers a health check',
      why: 'A refused connection means that the machine was reached and nobody listened there; asking again only helps if somebody is about to.',
      cost: 'low',
      risk: 'low',
    },
    prevention: [
      'Wait until the service answers a health check before the first step that needs it; a fixed sleep is not a check.',
      'Declare every service that the job needs in one place, with its version and its port.',
      'Let the program name the service and the address in its own error message.',
    ],
  },
  {
    id: 'port-conflict',
    name: 'Two wanted the same port',
    categories: ['port-conflict'],
    line: /EADDRINUSE|address (?:is )?already in use|port \d+ (?:is|was) (?:already )?(?:in use|allocated|taken)|Only one usage of each socket address|bind: .*in use/i,
    hits: ['Error: listen EADDRINUSE: address already in use :::3000', 'Port 8080 was already in use.'],
    misses: ['listening on port 3000', 'the port was closed'],
    usualCause:
      'A fixed port was taken already: by another test, by a process of an earlier step, or by the machine itself.',
    fix: null,
    prevention: [
      'Let tests ask for port 0 and read back which port they were given.',
      'End what a step has started before the next one begins.',
      'Where the port must be fixed, write all of them down in one file, so that no two agree.',
    ],
  },
  {
    id: 'configuration-mismatch',
    name: 'The configuration does not fit the place it runs in',
    categories: ['config'],
    line: /environment variable .{0,60}(?:not set|missing|required|undefined)|(?:not set|missing|required) environment variable|unbound variable|Missing required (?:config|setting|key|env|input)|invalid configuration|Unknown (?:option|configuration)|configuration .{0,30}(?:invalid|not found)/i,
    hits: ['Error: environment variable DATABASE_URL is not set', 'run.sh: line 4: API_HOST: unbound variable'],
    misses: ['configuration loaded', 'set the variable x to 3'],
    usualCause:
      'What the job counts on – a setting, an argument, a tool – is there where it was written, and missing or different where it ran.',
    fix: null,
    prevention: [
      'Check all settings when the program starts, and name every missing one at once.',
      'Keep settings in one place, with a default wherever one can be right.',
      'Validate the configuration in a first job that takes seconds.',
    ],
  },
  {
    id: 'api-breaking-change',
    name: 'An interface changed under its users',
    categories: ['api-breaking'],
    line: /NoSuchMethodError|AbstractMethodError|IncompatibleClassChangeError|got an unexpected keyword argument|ERR_PACKAGE_PATH_NOT_EXPORTED|does not provide an export named|has been removed (?:in|from|since)|(?:is|was) not exported (?:by|from)|schema validation (?:failed|error)|symbol lookup error|undefined symbol:|no longer (?:supported|available)/i,
    hits: ["TypeError: build() got an unexpected keyword argument 'strict'", 'java.lang.NoSuchMethodError: a.B.c()V'],
    misses: ['export finished', 'a keyword was found'],
    usualCause: 'One side was updated and the other still speaks the former version of the interface between them.',
    fix: null,
    prevention: [
      'Give interfaces a version, and keep the former one working until its users have moved.',
      'Update dependencies in pull requests of their own, so that such a failure names its cause.',
      'Test against the next version in a separate job that does not block.',
    ],
  },
  {
    id: 'test-false-positive',
    name: 'The tests passed although the thing is broken',
    categories: [],
    line: /no tests? (?:found|ran|were (?:run|found|executed)|to run|files? found)|collected 0 items|\b0 tests? (?:ran|executed|found)|There are no tests to run|No test suite found/i,
    hits: ['No tests found, exiting with code 1', '============ no tests ran in 0.01s ============'],
    misses: ['12 tests ran', 'no tests failed'],
    usualCause:
      'The tests do not reach what broke: they were not found, or they check something else than what is used.',
    fix: null,
    prevention: [
      'Fail a job whose number of tests is zero or has dropped.',
      'Let one test use the program as a user does: built, configured and started as it is delivered.',
      'Break the code on purpose once, and see whether a test notices.',
    ],
  },
  {
    id: 'resource-exhaustion',
    name: 'The machine ran out of something',
    categories: ['oom', 'disk-full', 'quota'],
    line: /ENOSPC|no space left on device|EMFILE|too many open files|Cannot allocate memory|ENOMEM|OutOfMemoryError|heap out of memory|Resource temporarily unavailable|std::bad_alloc|MemoryError|unable to create (?:new )?native thread|Killed process \d+/i,
    hits: ['write error: No space left on device', 'Error: EMFILE: too many open files, open a'],
    misses: ['memory usage: 12 MB', '3 files open'],
    usualCause:
      'The work needs more memory, disk, files or processes than the machine of the job has, or something kept them.',
    fix: null,
    prevention: [
      'Print memory and disk when the job begins and when it ends, so that growth shows before it breaks.',
      'Bound the number of parallel workers by what the machine has.',
      'Throw away what a step no longer needs before the next one starts.',
    ],
  },
];

/** What a pattern is looked for in. */
export interface PatternQuestion {
  readonly diagnosis: Pick<Diagnosis, 'category' | 'rootCause'>;
  readonly reports: readonly TestReport[];
}

/** Categories in which a program that is used fails, not a test of it. */
const IN_USE: readonly Category[] = ['deploy', 'runtime-error', 'crash'];

/** The patterns that the root line, its category or the test reports show, in the order of the list. */
export function matchPatterns(question: PatternQuestion): readonly PatternMatch[] {
  return PATTERNS.flatMap((pattern) => {
    const evidence = prove(pattern, question);
    if (evidence === null) return [];
    const {id, name, usualCause, fix, prevention} = pattern;
    return [{id, name, usualCause, evidence, fix, prevention}];
  });
}

function prove(pattern: FailurePattern, {diagnosis, reports}: PatternQuestion): readonly Proof[] | null {
  const [root] = diagnosis.rootCause;
  if (root === undefined) return null;
  const proof: Proof = {job: root.job, line: root.line, text: root.text};
  if (pattern.categories.includes(diagnosis.category) || pattern.line.test(root.text)) return [proof];
  return pattern.id === 'test-false-positive' && isGreenButBroken(diagnosis.category, reports) ? [proof] : null;
}

/** All reports are green and yet the program failed when it was used. */
function isGreenButBroken(category: Category, reports: readonly TestReport[]): boolean {
  const tests = reports.reduce((sum, report) => sum + report.passed, 0);
  const red = reports.reduce((sum, report) => sum + report.failed + report.errored, 0);
  return IN_USE.includes(category) && tests > 0 && red === 0;
}
