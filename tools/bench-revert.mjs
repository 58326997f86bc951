// Prints how long a revert takes in a repository of 20,000 commits and 20,000 files, and how many bytes it moves. A measurement.
// Usage: node tools/bench-revert.mjs. Serves the repository on the loopback address, over git's smart HTTP.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync} from 'node:fs';
import {availableParallelism, tmpdir} from 'node:os';
import {join} from 'node:path';
import {GitServer, TOKEN} from '../__tests__/revert/git-server.ts';
import {Project, toSha} from '../__tests__/revert/project.ts';
import {openReverter} from '../__tests__/revert/run-scenario.ts';

const FILES = 20_000;
const COMMITS = 20_000;
/** Commits that came after the culprit: a busy morning. */
const LATER = 20;
/** The figures to reach. */
const MOST = {seconds: 5, bytes: 2_000_000};

await main();

async function main() {
  const folder = mkdtempSync(join(tmpdir(), 'aftermath-bench-revert-'));
  const server = await GitServer.start(folder);
  try {
    console.log(`Node ${process.version}, ${availableParallelism()} cores, ${FILES} files, ${COMMITS} commits`);
    const builtAt = performance.now();
    const project = Project.create(join(folder, 'large'));
    await fill(project);
    console.log(`built in ${toSeconds(builtAt)} s`);
    const isGood = await measure(project, server);
    if (!isGood) process.exitCode = 1;
  } finally {
    await server.stop();
    rmSync(folder, {recursive: true, force: true});
  }
}

async function measure(project, server) {
  const culprit = toSha(project.git('rev-parse', `main~${LATER}`));
  const reverter = openReverter(server.addressOf('large'), TOKEN);
  const startedAt = performance.now();
  const outcome = await reverter.prepareRevert({base: 'main', commits: [culprit]});
  const preparedIn = toSeconds(startedAt);
  const pushed = outcome.ok && outcome.value.kind === 'ready' ? await reverter.pushRevert(outcome.value) : null;
  const seconds = toSeconds(startedAt);
  const {received, sent} = server.countBytes();
  await reverter.close();
  console.log(`prepared in ${preparedIn} s, pushed in ${seconds} s (at most ${MOST.seconds} s together)`);
  console.log(`${sent} bytes fetched, ${received} bytes sent, ${sent + received} in all (at most ${MOST.bytes})`);
  const isPushed = pushed?.ok === true && pushed.value.kind === 'pushed';
  if (!isPushed) console.log(JSON.stringify({outcome, pushed}).slice(0, 500));
  const isRight = isPushed && project.tree(pushed.value.head) === expectedTree(project, culprit);
  if (isPushed && !isRight) console.log('the tree is not that of plain git');
  return isRight && Number(seconds) < MOST.seconds && sent + received < MOST.bytes;
}

/** What plain git gives, in a checkout. */
function expectedTree(project, culprit) {
  project.git('reset', '--quiet', '--hard', 'main');
  project.git('revert', '--no-edit', culprit);
  return project.tree('HEAD');
}

function toSeconds(startedAt) {
  return ((performance.now() - startedAt) / 1000).toFixed(2);
}

/** All files in the first commit, one of them changed in each that follows; every fourth commit is a merge of a side branch. */
async function fill(project) {
  const importer = spawn('git', ['fast-import', '--quiet', '--date-format=raw'], {
    cwd: project.directory,
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  const write = async (text) => {
    if (!importer.stdin.write(text)) await once(importer.stdin, 'drain');
  };
  await write(
    toCommit(
      1,
      'main',
      '',
      Array.from({length: FILES}, (_, file) => [file, 0]),
    ),
  );
  for (let n = 2; n <= COMMITS; n += 1) {
    const isMerge = n % 4 === 0;
    const branch = n % 4 === 3 ? 'side' : 'main';
    // The branch itself is the first parent, unless another is named.
    const links = isMerge ? 'merge refs/heads/side\n' : branch === 'side' ? 'from refs/heads/main\n' : '';
    // The side's file comes with the merge, too.
    const changed = isMerge
      ? [
          [toFile(n), n],
          [toFile(n - 1), n - 1],
        ]
      : [[toFile(n), n]];
    await write(toCommit(n, branch, links, changed));
  }
  await write('done\n');
  importer.stdin.end();
  await once(importer, 'close');
}

/** Spread over the tree, the same each time. */
function toFile(n) {
  return (n * 7919) % FILES;
}

function toCommit(n, branch, links, changed) {
  const person = `Ada <ada@example.invalid> ${1_700_000_000 + n * 60} +0000`;
  const message = `Commit ${n}\n`;
  const head = `commit refs/heads/${branch}\ncommitter ${person}\ndata ${message.length}\n${message}`;
  return head + links + changed.map(([file, version]) => toFileCommand(file, version)).join('');
}

/** Three folders deep, 50 files in each of 400 folders, as a grown repository has them. */
function toFileCommand(file, version) {
  const path = `pkg-${file % 20}/src/part-${Math.floor(file / 20) % 20}/file-${file}.ts`;
  const lines = Array.from(
    {length: 20},
    (_, line) => `export const value${line} = ${line === 7 ? version : file + line};\n`,
  );
  const text = lines.join('');
  return `M 644 inline ${path}\ndata ${text.length}\n${text}\n`;
}
