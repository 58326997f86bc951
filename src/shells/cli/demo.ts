// `aftermath demo`: a small real repository, a really failing test, and everything that is done about it.
import {existsSync, mkdtempSync} from 'node:fs';
import {mkdir, readFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {buildDemoRepo, git} from './demo-repo.ts';
import {handle} from './handle.ts';
import {type ExitCode, type Io, printJson, printProblems} from './io.ts';

interface DemoOptions {
  readonly dir?: string;
  readonly json?: true;
}

/** Builds, breaks and handles. 0 when the whole chain ran to its end. */
export async function runDemo(io: Io, options: DemoOptions): Promise<ExitCode> {
  const root =
    options.dir === undefined ? mkdtempSync(join(tmpdir(), 'aftermath-demo-')) : resolve(io.cwd, options.dir);
  if (options.dir !== undefined && existsSync(root)) {
    printProblems(io, [{code: 'USAGE', detail: `demo: ${options.dir} exists already; name a folder that does not`}]);
    return 2;
  }
  const say = (text: string) => {
    if (!options.json) io.out(text);
  };
  await mkdir(root, {recursive: true});
  say('1. A shop with a workplan and a queue, in a new git repository. Batch 1.2 brings discounts, and a bug.\n');
  const repo = await buildDemoRepo(root);
  say(`   Its own test command ran and ended with exit code ${repo.exitCode}.\n\n`);
  const out = join(root, 'outbox');
  const handled = await handle(io, {log: [repo.log], repo: repo.dir, out, apply: true});
  if (!handled.ok) {
    printProblems(io, handled.problem);
    return 2;
  }
  const {dossier, outcomes} = handled.value;
  // Renames are seen only once git knows of the file that came.
  await git(repo.dir, 'add', '--intent-to-add', '--all');
  const diff = await git(repo.dir, 'diff', '--find-renames=30%', 'HEAD');
  const report = join(out, 'report.md');
  const incident = outcomes.find((one) => one.kind === 'upsert-incident');
  const incidentFile = incident !== undefined && 'ref' in incident ? incident.ref : null;
  if (options.json) {
    printJson(io, {repository: repo.dir, log: repo.log, outbox: out, report, incident: incidentFile, diff});
    return 0;
  }
  say(`2. The failure report (${report}):\n\n${await readFile(report, 'utf8')}\n`);
  if (incidentFile !== null) {
    say(
      `3. The incident that would be filed on GitHub (${incidentFile}):\n\n${await readFile(incidentFile, 'utf8')}\n`,
    );
  }
  say(`4. What changed in the workplan and the queue (git diff in ${repo.dir}):\n\n${diff}\n`);
  say(
    `5. What it proposes next:\n${dossier.decision.next.map((step, index) => `   ${index + 1}. ${step.kind}: ${step.why}\n`).join('')}\n`,
  );
  say(`Everything lies in ${root}\n   repository  ${repo.dir}\n   log         ${repo.log}\n   outbox      ${out}\n`);
  return 0;
}
