// What a service writes around the output of a step: the log of an Actions job, the same with columns, travis, or nothing.
import {FIRST_STAMP} from './settings.mjs';

/** The whole log of a scenario whose steps have run. */
export function frame(scenario, steps) {
  const format = scenario.format ?? 'gha';
  if (format === 'gha') return actionsLog(scenario, steps, (_step, line) => line);
  if (format === 'gh-run-view') return actionsLog(scenario, steps, (step, line) => `${scenario.job}\t${step}\t${line}`);
  if (format === 'travis') return travisLog(steps);
  return steps.map((step) => step.output).join('');
}

/** Lines of one job with a stamp each; `wrap` gets the name of the step and the stamped line. */
function actionsLog(scenario, steps, wrap) {
  let ticks = 0;
  const stamp = () => {
    // Steps of 100 ns, uneven as in life and the same in every recording.
    ticks += 1013 + ((ticks * 7919) % 240_007);
    const time = new Date(FIRST_STAMP + Math.floor(ticks / 10_000)).toISOString().slice(0, 19);
    return `${time}.${String(ticks % 10_000_000).padStart(7, '0')}Z`;
  };
  const out = [];
  const say = (step, lines) => out.push(...lines.map((line) => wrap(step, `${stamp()} ${line}`)));
  say('Set up job', SET_UP);
  say('Run actions/checkout@v4', CHECKOUT);
  for (const step of steps) {
    const title = step.name ?? `Run ${step.run.split('\n')[0]}`;
    say(title, [...opening(step, scenario), ...outputLines(step.output)]);
    if (step.code !== 0) say(title, [`##[error]Process completed with exit code ${step.code}.`]);
  }
  say('Post Run actions/checkout@v4', POST);
  say('Complete job', ['Cleaning up orphan processes']);
  // The service begins every file with a byte order mark.
  return `\uFEFF${out.join('\n')}\n`;
}

function opening(step, scenario) {
  const commands = step.run.split('\n');
  const variables = Object.entries(scenario.shownEnv ?? {}).map(([name, value]) => `  ${name}: ${value}`);
  return [
    `##[group]Run ${commands[0]}`,
    ...commands.map((line) => `\x1b[36;1m${line}\x1b[0m`),
    'shell: /usr/bin/bash -e {0}',
    ...(variables.length === 0 ? [] : ['env:', ...variables]),
    '##[endgroup]',
  ];
}

/** Workflow commands that a tool prints become the marks that the runner makes of them. */
function outputLines(output) {
  if (output === '') return [];
  return output.replace(/\n$/, '').split('\n').flatMap(showCommand);
}

function showCommand(line) {
  const found = /^\s*::(?<word>error|warning|notice|group|endgroup|debug)(?: [^:]*)?::(?<text>.*)$/.exec(line);
  if (found === null) return [line];
  const {word, text} = found.groups;
  return `##[${word}]${text.replace(/%0D/g, '').replace(/%0A/g, '\n').replace(/%25/g, '%')}`.split('\n');
}

function travisLog(steps) {
  const out = ['Worker information', 'hostname: worker-linux-docker@example.com', 'version: v6.2.0', ''];
  steps.forEach((step, index) => {
    const id = `0${(index * 71_317 + 4_099).toString(16)}a`;
    out.push(`travis_time:start:${id}\r\x1b[0K$ ${step.run.split('\n').join('; ')}`);
    out.push(...step.output.replace(/\n$/, '').split('\n'));
    const end = `travis_time:end:${id}:start=1709370847000000000,finish=1709370849000000000,duration=2000000000\r\x1b[0K`;
    const color = step.code === 0 ? '32' : '31';
    out.push(
      `${end}\x1b[${color};1mThe command "${step.run.split('\n').join('; ')}" exited with ${step.code}.\x1b[0m`,
      '',
    );
  });
  const worst = steps.find((step) => step.code !== 0)?.code === undefined ? 0 : 1;
  return `${out.join('\r\n')}\r\nDone. Your build exited with ${worst}.\r\n`;
}

const SET_UP = [
  "Current runner version: '2.331.0'",
  '##[group]Runner Image Provisioner',
  'Hosted Compute Agent',
  '##[endgroup]',
  '##[group]Operating System',
  'Debian GNU/Linux',
  '12',
  '##[endgroup]',
  '##[group]GITHUB_TOKEN Permissions',
  'Contents: read',
  'Metadata: read',
  '##[endgroup]',
  'Secret source: Actions',
  'Prepare workflow directory',
  'Prepare all required actions',
  "Download action repository 'actions/checkout@v4'",
  'Complete job name: build',
];

const CHECKOUT = [
  '##[group]Run actions/checkout@v4',
  'with:',
  '  repository: example/app',
  '  token: ***',
  '  fetch-depth: 1',
  '##[endgroup]',
  'Syncing repository: example/app',
  '##[group]Getting Git version info',
  "Working directory is '/home/runner/work/app/app'",
  '[command]/usr/bin/git version',
  'git version 2.39.5',
  '##[endgroup]',
  "Deleting the contents of '/home/runner/work/app/app'",
  '##[group]Fetching the repository',
  '[command]/usr/bin/git -c protocol.version=2 fetch --no-tags --prune --no-recurse-submodules --depth=1 origin +5b1c0de:refs/remotes/origin/main',
  'From https://github.com/example/app',
  ' * [new ref]         5b1c0de -> origin/main',
  '##[endgroup]',
  '[command]/usr/bin/git log -1 --format=%H',
  '5b1c0de2f6a97d3340c1be8a53f1d0cc7be91a44',
];

const POST = [
  'Post job cleanup.',
  '[command]/usr/bin/git version',
  'git version 2.39.5',
  '[command]/usr/bin/git config --local --name-only --get-regexp core\\.sshCommand',
  '[command]/usr/bin/git config --local --name-only --get-regexp http\\.https\\:\\/\\/github\\.com\\/\\.extraheader',
  'http.https://github.com/.extraheader',
  '[command]/usr/bin/git config --local --unset-all http.https://github.com/.extraheader',
];
