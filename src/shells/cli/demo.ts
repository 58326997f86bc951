// `aftermath demo`: a small real repository, a really failing test, and everything that is done about it up to the green run.
import {existsSync, mkdtempSync} from 'node:fs';
import {mkdir, readFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import type {NextStep} from '../../domain/decision.ts';
import type {Outcome} from '../../domain/dossier.ts';
import type {Problem} from '../../domain/problem.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import type {RunRef} from '../../domain/run.ts';
import {SIGN_WORDS} from '../../render/revert-case.ts';
import {mergeDemoRevert, recoverDemo} from './demo-recovery.ts';
import {buildDemoRepo, type DemoRepo, git, pushLater} from './demo-repo.ts';
import {approveDemoRevert, findDemoCulprit, proposeDemoRevert} from './demo-revert.ts';
import {handle} from './handle.ts';
import {type ExitCode, type Io, printJson, printProblems} from './io.ts';
import {readLocalPolicy} from './local-policy.ts';

interface DemoOptions {
  readonly dir?: string;
  readonly json?: true;
}

/** What a run of the demo talks through. */
interface Stage {
  readonly io: Io;
  readonly root: string;
  readonly out: string;
  readonly say: (text: string) => void;
}

/** Lines of a long document that are shown; the whole lies in its file. */
const SHOWN_LINES = 40;

/** Builds, breaks, handles, takes back and recovers. 0 when the whole chain ran to its end. */
export async function runDemo(io: Io, options: DemoOptions): Promise<ExitCode> {
  const root =
    options.dir === undefined ? mkdtempSync(join(tmpdir(), 'aftermath-demo-')) : resolve(io.cwd, options.dir);
  if (options.dir !== undefined && existsSync(root)) {
    printProblems(io, [{code: 'USAGE', detail: `demo: ${options.dir} exists already; name a folder that does not`}]);
    return 2;
  }
  await mkdir(root, {recursive: true});
  const say = (text: string) => {
    if (!options.json) io.out(text);
  };
  const told = await play({io, root, out: join(root, 'outbox'), say});
  if (!told.ok) {
    printProblems(io, told.problem);
    return 2;
  }
  if (options.json) printJson(io, told.value);
  return 0;
}

/** The whole chain. Everything that is told is read back from git or from files. */
async function play(stage: Stage): Promise<Result<object, readonly Problem[]>> {
  const {say, root, out} = stage;
  say(
    '1. A shop with a workplan and a queue, in a new git repository with a remote. Batch 1.2 brings discounts, and a bug.\n',
  );
  const repo = await buildDemoRepo(root);
  say(`   Before it the shop's own tests ended with exit code ${repo.green.exitCode}.\n`);
  say(`   With it its own test command ended with exit code ${repo.red.exitCode}.\n\n`);
  const first = await handle(stage.io, {log: [repo.red.log], repo: repo.dir, out, apply: true});
  if (!first.ok) return first;
  const seen = await tellFailure(stage, repo, first.value);
  const taken = await takeBack(stage, repo, first.value);
  if (!taken.ok) return taken;
  const recovered = await recover(stage, repo, taken.value);
  if (!recovered.ok) return recovered;
  say(
    `Everything lies in ${root}\n   repository  ${repo.dir}\n   log         ${repo.red.log}\n   outbox      ${out}\n`,
  );
  const {red: _, ...revert} = taken.value;
  return ok({
    repository: repo.dir,
    remote: repo.remote,
    log: repo.red.log,
    outbox: out,
    ...seen,
    revert,
    ...recovered.value,
  });
}

async function tellFailure({say, out}: Stage, repo: DemoRepo, {dossier, outcomes}: Outcome) {
  // Renames are seen only once git knows of the file that came.
  await git(repo.dir, 'add', '--intent-to-add', '--all');
  const diff = await git(repo.dir, 'diff', '--find-renames=30%', 'HEAD');
  const report = join(out, 'report.md');
  const done = outcomes.find((one) => one.kind === 'upsert-incident');
  const incident = done !== undefined && 'ref' in done ? done.ref : null;
  say(`2. The failure report (${report}):\n\n${toHead(await readFile(report, 'utf8'))}\n`);
  if (incident !== null) {
    say(
      `3. The incident that would be filed on GitHub (${incident}):\n\n${toHead(await readFile(incident, 'utf8'))}\n`,
    );
  }
  say(`4. What changed in the workplan and the queue (git diff in ${repo.dir}):\n\n${diff}\n`);
  const steps = dossier.decision.next.map((step, index) => `   ${index + 1}. ${toStepName(step)}: ${step.why}\n`);
  say(`5. What it proposes next:\n${steps.join('')}\n`);
  return {report, incident, diff};
}

/** With the item where the step is about one. */
function toStepName(step: NextStep): string {
  return 'item' in step ? `${step.kind} ${step.item}` : step.kind;
}

interface TakenBack {
  readonly culprit: string;
  readonly confidence: number;
  readonly approval: string;
  readonly branch: string;
  readonly pullRequest: string;
  readonly diff: string;
  /** The newest red run. */
  readonly red: RunRef;
}

/** The same failure on a second commit; then the culprit, the proposal, the approval and the branch on the remote. */
async function takeBack(
  {io, say, root, out}: Stage,
  repo: DemoRepo,
  first: Outcome,
): Promise<Result<TakenBack, readonly Problem[]>> {
  const later = await pushLater(repo, root);
  const second = await handle(io, {log: [later.log], repo: repo.dir, out, apply: true});
  if (!second.ok) return second;
  const policy = await readLocalPolicy(repo.dir, {mode: null, plan: []});
  if (!policy.ok) return policy;
  const known = {repo, later, handled: [first, second.value] as const, policy: policy.value.policy};
  const search = await findDemoCulprit(known);
  const {sha, signs, confidence} = search.finding.suspect;
  say(`6. The next commit is red for the same reason (exit code ${later.exitCode}), so the culprit can be told:\n`);
  say(`   ${(await git(repo.dir, 'log', '-1', '--format=%h %s', sha)).trim()}, confidence ${confidence} %\n`);
  for (const sign of signs) say(`   - ${SIGN_WORDS[sign]}\n`);
  const proposal = proposeDemoRevert(search, known.policy);
  const comment = `/approve ${proposal.id}`;
  say(`   No guard speaks against it. A revert is proposed; it waits for this comment:\n\n   ${comment}\n\n`);
  const opened = await approveDemoRevert(known, search, {proposal, comment, out});
  say(
    `7. The comment was parsed and allowed, and the revert pushed to ${repo.remote} as\n   ${opened.branch}:\n\n${opened.diff}\n`,
  );
  say(`   The pull request that would be opened as a draft: ${opened.pullRequest}\n\n`);
  return ok({culprit: sha, confidence, approval: proposal.id, ...opened, red: toNewest(first, second.value)});
}

/** Merged by a person, tested, and closed by what the green run tells. */
async function recover({io, say, root, out}: Stage, repo: DemoRepo, {branch, red}: TakenBack) {
  const policy = await readLocalPolicy(repo.dir, {mode: null, plan: []});
  if (!policy.ok) return policy;
  const green = await mergeDemoRevert(repo, branch, root);
  say(
    `8. A maintainer merges the branch in a clone of their own; there the tests end with exit code ${green.exitCode}.\n\n`,
  );
  const {incidents, outcomes} = await recoverDemo(io, {repo, green, red, policy: policy.value.policy, out});
  const cleared = await git(repo.dir, 'diff', 'HEAD');
  const closed = outcomes.find(({kind}) => kind === 'close-incident');
  if (closed?.status !== 'done')
    return err([{code: 'INTERNAL' as const, detail: 'the green run of the demo closed no incident'}]);
  say(`9. The green run is handled: the incident is closed, and the mark is taken off the batch:\n\n${cleared}\n`);
  return ok({
    green: {sha: green.sha, exitCode: green.exitCode},
    recovery: {incidents: incidents.map(({number}) => number), closed: true, diff: cleared},
  });
}

/** The later run with the higher id: ids of a laptop are made from logs, and do not grow by themselves. */
function toNewest(first: Outcome, second: Outcome): RunRef {
  const {run} = second.dossier.evidence;
  return {...run, id: Math.max(first.dossier.evidence.run.id, run.id)};
}

function toHead(text: string): string {
  const lines = text.split('\n');
  const left = lines.length - SHOWN_LINES;
  return left <= 0 ? text : `${lines.slice(0, SHOWN_LINES).join('\n')}\n… ${left} more lines in the file\n`;
}
