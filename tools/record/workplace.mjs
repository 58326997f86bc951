// A fresh folder in which one scenario runs: its files, its npm tools, a home of its own and no settings of this machine.
import {spawn, spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {homedir} from 'node:os';
import {dirname, join} from 'node:path';
import {holdMemory, mountSmallDisk} from './limits.mjs';
import {SCRATCH, STEP_LIMIT_MS} from './settings.mjs';

/** Opens the folder of a scenario. `close` must be called. */
export function openWorkplace(scenario) {
  const root = join(SCRATCH, 'runs', scenario.name);
  const folder = join(root, 'app');
  const home = join(root, 'home');
  rmSync(root, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  mkdirSync(home, {recursive: true});
  writeFiles(folder, scenario.files ?? {});
  if (scenario.npm !== undefined) placeNpmTools(folder, scenario.npm);
  const undo =
    scenario.disk === undefined ? () => {} : mountSmallDisk(join(folder, scenario.disk.at), scenario.disk.size);
  const place = {root, folder, home, env: environment(scenario, folder, home)};
  const server = scenario.serve === undefined ? null : startServer(place, scenario.serve);
  return {
    ...place,
    ask: (command) => run(place, command).output,
    runSteps: () => runSteps(place, scenario),
    close: () => {
      server?.kill('SIGKILL');
      undo();
      rmSync(root, {recursive: true, force: true});
    },
  };
}

function writeFiles(folder, files) {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), {recursive: true});
    writeFileSync(join(folder, name), text, {mode: text.startsWith('#!') ? 0o755 : 0o644});
  }
}

/** Tools from npm are installed once for each set and linked in, so that their paths look like a project's own. */
function placeNpmTools(folder, tools) {
  const cache = join(SCRATCH, 'npm', createHash('sha256').update(tools.join(' ')).digest('hex').slice(0, 12));
  if (!existsSync(join(cache, 'node_modules'))) {
    mkdirSync(cache, {recursive: true});
    writeFileSync(join(cache, 'package.json'), '{"private": true}\n');
    const made = spawnSync('npm', ['install', '--no-audit', '--no-fund', ...tools], {cwd: cache, encoding: 'utf8'});
    if (made.status !== 0) throw new Error(`npm could not install ${tools.join(' ')}: ${made.stderr}`);
  }
  spawnSync('cp', ['-al', join(cache, 'node_modules'), join(folder, 'node_modules')]);
}

/** Nothing of the caller's environment gets in but the toolchains' homes: a log must not tell where it was made. */
function environment(scenario, folder, home) {
  const user = homedir();
  const tools = [
    join(folder, 'node_modules/.bin'),
    '/usr/local/sbin',
    '/usr/local/bin',
    '/usr/sbin',
    '/usr/bin',
    '/sbin',
    '/bin',
  ];
  return {
    PATH: [...tools, '/usr/games', join(user, '.cargo/bin')].join(':'),
    HOME: home,
    USER: 'runner',
    LANG: 'C.UTF-8',
    CI: 'true',
    ...(scenario.format === 'travis' ? {TRAVIS: 'true'} : {GITHUB_ACTIONS: 'true'}),
    RUSTUP_HOME: process.env.RUSTUP_HOME ?? join(user, '.rustup'),
    M2: join(user, '.m2/repository'),
    MAVEN_OPTS: `-Dmaven.repo.local=${join(user, '.m2/repository')}`,
    PIP_CONFIG_FILE: '/dev/null',
    PIP_DISABLE_PIP_VERSION_CHECK: '1',
    NPM_CONFIG_UPDATE_NOTIFIER: 'false',
    GOTOOLCHAIN: 'local',
    GOPROXY: 'off',
    GOFLAGS: '-mod=mod',
    ...scenario.env,
  };
}

function startServer(place, file) {
  const server = spawn(process.execPath, [file], {cwd: place.folder, env: place.env, stdio: 'ignore'});
  // The servers of the scenarios listen within a few milliseconds; there is no moment to wait for without a protocol.
  spawnSync('sleep', ['0.5']);
  return server;
}

/** Steps in order; after the first failure only those marked `always`; `allowed` may fail. Hidden steps prepare and leave no trace. */
function runSteps(place, scenario) {
  const done = [];
  let failed = false;
  for (const step of scenario.steps) {
    if (failed && !step.always) continue;
    const {code, output} = run(place, step.run, step.memory);
    if (step.hidden) {
      if (code !== 0) throw new Error(`preparation failed: ${step.run}\n${output}`);
      continue;
    }
    if (code !== 0 && !step.allowed) failed = true;
    done.push({name: step.name ?? null, run: step.run, allowed: step.allowed ?? false, code, output});
  }
  return done;
}

/** Both streams go to one file, in the order in which the tool wrote them, as on a runner. */
function run(place, command, memory) {
  const script = join(place.root, 'step.sh');
  const file = join(place.root, 'output');
  writeFileSync(script, `${command}\n`);
  const sink = openSync(file, 'w');
  const release = memory === undefined ? null : holdMemory(memory);
  const before = release === null ? '' : `echo $$ > ${release.procs} && `;
  const shell = place.env.TRAVIS === undefined ? 'bash -e' : 'bash';
  const done = spawnSync('bash', ['-c', `${before}exec ${shell} ${script}`], {
    cwd: place.folder,
    env: place.env,
    stdio: ['ignore', sink, sink],
    timeout: STEP_LIMIT_MS,
  });
  closeSync(sink);
  release?.undo();
  return {code: done.status ?? 128 + 9, output: readFileSync(file, 'utf8')};
}
