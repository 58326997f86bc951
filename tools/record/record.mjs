// Makes the logs of `__tests__/cases` again: real tools fail in a fresh folder, and what they print becomes the log of a job.
// Use: node tools/record/record.mjs [name…]. Without names every scenario is recorded; one whose tool is missing is reported and left as it is.
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {frame} from './frames.mjs';
import {indexCases} from './index-cases.mjs';
import {labelledLines} from './label.mjs';
import {makeNeutral} from './neutral.mjs';
import {SCENARIOS} from './scenarios.mjs';
import {CASES} from './settings.mjs';
import {openWorkplace} from './workplace.mjs';

/** Largest log that is kept, in bytes: a case is read by people. */
const MAX_LOG_BYTES = 60_000;

const wanted = process.argv.slice(2);
const chosen = SCENARIOS.filter((one) => wanted.length === 0 || wanted.some((name) => one.name.startsWith(name)));
let troubles = 0;
for (const scenario of chosen) {
  try {
    const lines = record(scenario);
    console.log(`${scenario.name}: ${lines.length === 0 ? 'no failure' : `line ${lines.join(', ')}`}`);
  } catch (error) {
    troubles++;
    console.error(`${scenario.name}: ${error.message}`);
  }
}
indexCases();
process.exitCode = troubles === 0 ? 0 : 1;

/** Runs one scenario and writes its folder. Returns the lines that a person marked. */
function record(scenario) {
  const {version, log} = play(scenario);
  const rootCauseLines = labelledLines(log, scenario.root ?? []);
  const green = scenario.fixed === undefined ? null : play(toPassing(scenario)).log;
  save(scenario, {version, log, rootCauseLines, green});
  return rootCauseLines;
}

/** The same job after its mend: other files, everything else as it was. */
function toPassing(scenario) {
  return {...scenario, category: 'none', files: {...scenario.files, ...scenario.fixed}};
}

/** What the tool says of itself, and the log of the job. */
function play(scenario) {
  const place = openWorkplace(scenario);
  try {
    const version = place.ask(scenario.version).trim().split('\n')[0] ?? '';
    if (version === '') throw new Error(`the tool is not here: ${scenario.version}`);
    const steps = place.runSteps();
    expectOutcome(scenario, steps);
    const neutral = steps.map((step) => ({...step, output: makeNeutral(step.output, place)}));
    const log = frame(scenario, neutral);
    if (Buffer.byteLength(log) > MAX_LOG_BYTES) throw new Error(`the log is too long: ${Buffer.byteLength(log)} bytes`);
    return {version: makeNeutral(version, place), log};
  } finally {
    place.close();
  }
}

function expectOutcome(scenario, steps) {
  const failed = steps.filter((step) => step.code !== 0 && !step.allowed);
  const tail = steps.at(-1)?.output.slice(-600) ?? '';
  if (scenario.category === 'none' && failed.length > 0) throw new Error(`should pass, but:\n${tail}`);
  if (scenario.category !== 'none' && failed.length === 0) throw new Error(`should fail, but:\n${tail}`);
}

function save(scenario, {version, log, rootCauseLines, green}) {
  const folder = join(CASES, scenario.name);
  const failing = scenario.steps.filter((step) => !step.hidden && !step.always && !step.around).at(-1);
  const description = {
    name: scenario.name,
    tool: scenario.tool,
    version,
    ecosystem: scenario.ecosystem,
    format: scenario.format ?? 'gha',
    command: failing.run,
    category: scenario.category,
    altCategories: scenario.alt ?? [],
    rootCauseLines,
    transient: transienceOf(scenario),
    recorded: new Date().toISOString().slice(0, 10),
    note: scenario.note,
  };
  mkdirSync(folder, {recursive: true});
  writeFileSync(join(folder, 'case.json'), `${JSON.stringify(description, null, 2)}\n`);
  writeFileSync(join(folder, 'log.txt'), log);
  if (green !== null) writeFileSync(join(folder, 'green.txt'), green);
}

/** Null means that the log alone does not tell; what is not said is a failure that stays. */
function transienceOf(scenario) {
  if (scenario.category === 'none') return null;
  return scenario.transient === undefined ? false : scenario.transient;
}
