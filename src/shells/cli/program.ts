// The verbs of the command line with their options; each verb's code is loaded only when it is called.
import {Command, CommanderError, InvalidArgumentError, Option} from 'commander';
import {MODES} from '../../domain/effect.ts';
import type {Problem} from '../../domain/problem.ts';
import {QUEUE_FOLDERS, QUEUE_PURPOSES} from '../../domain/queue.ts';
import {type Io, printProblems} from './io.ts';
import {addCheckpoints, addState} from './program-state.ts';
import {type Run, type Verb, verb} from './verb.ts';

/** Runs one command line. Help and version give 0, arguments that cannot be understood give 2. */
export async function runCli(args: readonly string[], io: Io): Promise<number> {
  let exit = 0;
  const run = (load: () => Promise<Verb>) => {
    return async (...given: unknown[]) => {
      const command = given.at(-1);
      if (!(command instanceof Command)) throw new Error('commander gave no command');
      exit = await (await load())(io, command.opts() as never, command.args);
    };
  };
  const program = toProgram(io, run);
  const unknown = args[0] === 'help' ? findUnknownVerb(program, args[1]) : null;
  if (unknown !== null) {
    printProblems(io, [unknown]);
    return 2;
  }
  try {
    await program.parseAsync(args.length === 0 ? ['help'] : [...args], {from: 'user'});
    return exit;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : 2;
  }
}

/** A text that people read later; blanks tell them nothing. */
function parseWords(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('It is empty; say it in a few words.');
  return text;
}

/** Commander shows all its help for a verb that it does not know, as if that had been asked for. */
function findUnknownVerb({commands}: Command, name: string | undefined): Problem | null {
  const names = commands.map((command) => command.name());
  const isKnown = commands.some((command) => [command.name(), ...command.aliases()].includes(name ?? ''));
  if (name === undefined || name.startsWith('-') || name === 'help' || isKnown) return null;
  return {code: 'USAGE', detail: `there is no verb ${JSON.stringify(name)}; the verbs are: ${names.join(', ')}`};
}

function toProgram(io: Io, run: Run): Command {
  const program = new Command('aftermath')
    .description('What happens after CI fails: the cause, its severity, the report, the incident, the marked batch.')
    .exitOverride()
    .configureOutput({writeOut: io.out, writeErr: (text) => io.note(text.replace(/^error: /, 'aftermath: '))})
    .showHelpAfterError('(run "aftermath help" for the verbs and their options)')
    .helpCommand('help [verb]', 'show the verbs, or one verb with its options')
    .addHelpText(
      'after',
      '\nExit codes: 0 did its job (also when CI was red), 1 an effect failed, 2 unusable input or configuration.',
    );
  addReading(program, run);
  addWorkplan(program, run);
  addQueue(program, run);
  addHandling(program, run);
  addMemory(program, run);
  addRunning(program, run);
  addDoctor(program, run);
  addCheckpoints(program, run);
  addState(program, run);
  return program;
}

function addReading(program: Command, run: Run): void {
  verb(program, 'diagnose', 'name the cause in logs: no policy, no writes')
    .requiredOption('--log <file...>', 'job logs: GitHub Actions, gh run view, Travis or plain text')
    .option('--report <glob...>', 'test reports in JUnit XML, joined with the logs')
    .option('--green-log <file>', 'log of a green run of the same job: what stands there too loses weight')
    .option('--json', 'print aftermath/diagnosis/1: one object for one log, a list for several')
    .action(run(async () => (await import('./diagnose.ts')).runDiagnose));
  verb(program, 'analyze', 'how a failure came about, what it touches, and the ways out, best first')
    .option('--log <file...>', 'job logs of the failed run')
    .option('--report <glob...>', 'test reports in JUnit XML')
    .option('--incident <id>', 'a recorded incident instead of logs: its number in the outbox, or its fingerprint')
    .option('--repo <dir>', 'the repository at the failed commit; defaults to the current directory')
    .option('--out <dir>', 'folder with incidents and ledger; defaults to .aftermath/outbox in the repository')
    .option('--plan <file...>', 'workplan files to look for the batch in, instead of those in the policy')
    .option('--batch <id>', 'the batch that was worked on')
    .option('--markdown', 'print a Markdown document instead of plain text')
    .option('--json', 'print aftermath/analysis/1: one object for one cause, a list for several')
    .action(run(async () => (await import('./analyze.ts')).runAnalyze));
  verb(program, 'tests', 'read test reports')
    .requiredOption('--report <glob...>', 'JUnit XML files or globs')
    .option('--json', 'print the counts and the failing tests of each file')
    .action(run(async () => (await import('./tests.ts')).runTests));
  const rules = verb(program, 'rules', 'the rules that name causes, built-in and from the policy').helpCommand(false);
  verb(rules, 'list', 'list every rule with its category, role and weight')
    .option('--repo <dir>', 'the repository whose policy may add rules; defaults to the current directory')
    .option('--policy <file>', 'a policy file instead')
    .option('--json', 'print aftermath/rules/1')
    .action(run(async () => (await import('./rules.ts')).runRulesList));
  verb(rules, 'test <file...>', 'show which rule hits which line of a log, and why it won or lost')
    .option('--log <file...>', 'more logs')
    .option('--repo <dir>', 'the repository whose policy may add rules; defaults to the current directory')
    .option('--policy <file>', 'a policy file instead; a file given that ends in .yml counts as one')
    .option('--json', 'print aftermath/rule-test/1: one object for one log, a list for several')
    .action(run(async () => (await import('./rules.ts')).runRulesTest));
  verb(program, 'score <corpus>', 'measure accuracy on a labelled corpus')
    .option('--floors <file>', 'JSON file of least figures; below one of them exits 1')
    .option('--markdown <file>', 'write the figures as a page too, with every miss named')
    .option('--json', 'print all figures')
    .action(run(async () => (await import('./score.ts')).runScore));
}

const REPO = ['--repo <dir>', 'the repository whose policy counts; defaults to the one around the file'] as const;
const ITEMS = ['--item <id...>', 'ids of items, as written in their files'] as const;

function addWorkplan(program: Command, run: Run): void {
  const plan = verb(program, 'plan', 'read and mark workplan files').helpCommand(false);
  verb(plan, 'list <file...>', 'list the items of plan files; several wait for each other')
    .option(...REPO)
    .option('--json', 'print file, shape and items')
    .action(run(async () => (await import('./plan.ts')).runPlanList));
  verb(plan, 'show <file...>', 'show one item')
    .requiredOption('--item <id>', 'id of the item, as written in the file')
    .option(...REPO)
    .option('--json', 'print the item')
    .action(run(async () => (await import('./plan.ts')).runPlanShow));
  verb(plan, 'next <file...>', 'name the item that is to be done next, or say why there is none')
    .option(...REPO)
    .option('--json', 'print the next item, the others in their order, and the reason')
    .action(run(async () => (await import('./plan.ts')).runPlanNext));
  marking(plan, 'mark <file>', 'mark items failed, by the smallest edit')
    .requiredOption('--failed', 'the mark to set')
    .requiredOption('--reason <text>', 'why they failed', parseWords)
    .option('--step <name>', 'the step that failed')
    .addOption(new Option('--level <level>', 'severity of the failure').choices(['1', '2', '3', '4', '5']))
    .option('--run-url <url>', 'address of the run that failed')
    .action(run(async () => (await import('./plan-change.ts')).runPlanMark));
  marking(plan, 'clear <file>', 'take the marks of items away again').action(
    run(async () => (await import('./plan-change.ts')).runPlanClear),
  );
}

function marking(plan: Command, usage: string, description: string): Command {
  return pushing(
    verb(plan, usage, description)
      .requiredOption(...ITEMS)
      .option(...REPO),
  )
    .option('--dry-run', 'print the diff and write nothing')
    .option('--commit', 'commit what was changed, and nothing else, on the branch that is checked out')
    .option('--json', 'print what was changed');
}

/** The same change on a branch of a remote, and not here. */
function pushing(command: Command): Command {
  const remote = 'change a branch of this git remote by one commit, and nothing in the checkout; defaults to origin';
  return command
    .addOption(new Option('--push [remote]', remote).conflicts('commit'))
    .option('--branch <name>', 'branch to push to; defaults to the one that is checked out');
}

/** Verbs that change a queue: all of them can be asked what they would do. */
function changing(queue: Command, usage: string, description: string): Command {
  return pushing(verb(queue, usage, description).option(...REPO))
    .option('--dry-run', 'print the diff and write nothing')
    .option('--commit', 'commit what was moved, and nothing else, on the branch that is checked out')
    .option('--json', 'print what moved, what did not, and the reason of each');
}

function addQueue(program: Command, run: Run): void {
  const queue = verb(program, 'queue', 'read and move the items of queue folders').helpCommand(false);
  verb(queue, 'list <dir>', 'list the items of a queue folder')
    .option(...REPO)
    .option('--json', 'print items, duplicates and the pause')
    .action(run(async () => (await import('./queue.ts')).runQueueList));
  verb(queue, 'show <dir>', 'show one item')
    .requiredOption('--item <id>', 'id of the item, as written in its file')
    .option(...REPO)
    .option('--json', 'print the item')
    .action(run(async () => (await import('./queue.ts')).runQueueShow));
  changing(
    queue,
    'requeue <dir>',
    'put items back to pending; by default what failed and what was left in progress, never what somebody holds a lease on',
  )
    .option(...ITEMS)
    .addOption(new Option('--from <folder>', 'all items of this folder').choices(QUEUE_FOLDERS))
    .option('--notes <text>', 'what the next one who works on it should know')
    .action(run(async () => (await import('./queue.ts')).runQueueRequeue));
  changing(queue, 'move <dir>', 'move items to a folder')
    .requiredOption(...ITEMS)
    .addOption(new Option('--to <folder>', 'where to').choices(QUEUE_FOLDERS).makeOptionMandatory())
    .action(run(async () => (await import('./queue.ts')).runQueueMove));
  changing(queue, 'park <dir>', 'set items aside until a person decides')
    .requiredOption(...ITEMS)
    .requiredOption('--reason <text>', 'why', parseWords)
    .action(run(async () => (await import('./queue.ts')).runQueuePark));
  changing(queue, 'split <dir>', 'make one item of each requirement of an item')
    .requiredOption(...ITEMS)
    .action(run(async () => (await import('./queue.ts')).runQueueSplit));
  changing(queue, 'create <dir>', 'add an item in the form that the queue uses')
    .addOption(new Option('--purpose <purpose>', 'what for').choices(QUEUE_PURPOSES).default('backlog'))
    .requiredOption('--title <text>', 'what is to be done')
    .option('--target <name>', 'what it is about')
    .action(run(async () => (await import('./queue.ts')).runQueueCreate));
}

function addHandling(program: Command, run: Run): void {
  verb(program, 'handle', 'handle a failure: diagnosis, report, incident, batch; writes to a folder instead of GitHub')
    .option('--log <file...>', 'job logs of the failed run')
    .option('--report <glob...>', 'test reports in JUnit XML')
    .option('--run <id>', 'read a run from GitHub (needs GITHUB_TOKEN and GITHUB_REPOSITORY)')
    .option('--batch <id>', 'the batch that was worked on')
    .option('--plan <file...>', 'workplan files that may be edited, instead of those in the policy')
    .option('--repo <dir>', 'the repository; defaults to the current directory')
    .option('--out <dir>', 'folder for what would be posted; defaults to .aftermath/outbox in the repository')
    .addOption(new Option('--mode <mode>', 'how far to go without a person').choices(MODES))
    .option('--apply', 'edit the workplan file in the repository instead of a copy in the folder')
    .option('--json', 'print aftermath/report/1')
    .action(run(async () => (await import('./handle.ts')).runHandle));
  const config = verb(program, 'config', 'the policy file').helpCommand(false);
  verb(config, 'check [file]', 'check a policy file; defaults to .github/aftermath.yml')
    .option('--json', 'print every setting with its source')
    .action(run(async () => (await import('./config-check.ts')).runConfigCheck));
  verb(program, 'demo', 'the whole recovery of a really failing repository in a temporary folder')
    .option('--dir <dir>', 'where to build it; defaults to a new temporary folder')
    .option('--json', 'print where everything lies')
    .action(run(async () => (await import('./demo.ts')).runDemo));
}

function addMemory(program: Command, run: Run): void {
  const window = ['--days <number>', 'days to look back, counted to now; defaults to 30'] as const;
  verb(program, 'status', 'what is remembered: counts, times, open incidents, unfinished work')
    .option('--state <dir>', 'folder of the memory; defaults to .aftermath/outbox, where handle keeps it')
    .option('--out <dir>', 'the same by the name that handle gives it')
    .option(...window)
    .option('--json', 'print aftermath/status/1')
    .action(run(async () => (await import('./status.ts')).runStatus));
  verb(program, 'dashboard', 'the figures as one HTML page that loads nothing')
    .option('--state <dir>', 'folder of the memory; defaults to .aftermath/outbox, where handle keeps it')
    .option(...window)
    .option('--out <file>', 'the page; defaults to .aftermath/dashboard.html')
    .option('--json', 'print where the page lies')
    .action(run(async () => (await import('./dashboard.ts')).runDashboard));
}

function addRunning(program: Command, run: Run): void {
  program.enablePositionalOptions();
  verb(program, 'run <command...>', 'run a command under guard: try again what passes by itself, handle what does not')
    .usage('[options] -- CMD [ARG...]')
    .passThroughOptions()
    .option('--attempts <number>', 'most tries, 1 to 10; defaults to the policy, or 3')
    .option('--timeout <time>', 'what one try may take, as 90s, 10m or 1h30m; defaults to no bound')
    .option('--no-handle', 'write no report when it fails')
    .option('--json-file <file>', 'write aftermath/run/1 to a file')
    .option('--json', 'print aftermath/run/1; what the command prints goes to stderr then')
    .option('--verbose', 'say on stderr why it is tried again and how it ended, also where no person looks on')
    .option('--report <glob...>', 'test reports in JUnit XML, for handling')
    .option('--batch <id>', 'the batch that is worked on')
    .option('--plan <file...>', 'workplan files that may be edited, instead of those in the policy')
    .option('--repo <dir>', 'the repository; defaults to the current directory')
    .option('--out <dir>', 'folder for what would be posted; defaults to .aftermath/outbox in the repository')
    .addOption(new Option('--mode <mode>', 'how far to go without a person').choices(MODES))
    .addHelpText('after', '\nExit code: that of the command; 124 when it ran out of time, 127 when it was not found.')
    .action(run(async () => (await import('./run.ts')).runRun));
}

function addDoctor(program: Command, run: Run): void {
  verb(program, 'doctor', 'this machine and checkout: disk, memory, ports, names, services, git, token, clock, tools')
    .option('--repo <dir>', 'the repository; defaults to the current directory')
    .option('--json', 'print aftermath/doctor/1')
    .action(run(async () => (await import('./doctor.ts')).runDoctor));
}
