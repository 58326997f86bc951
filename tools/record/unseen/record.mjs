// Makes the logs of `__tests__/unseen/fixtures` again: tools for whose output no rule was written, each run into a failure.
// Use: node tools/record/unseen/record.mjs [name…]. The marks in the scenarios are a person's, made before any diagnosis was seen.
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {frame} from '../frames.mjs';
import {labelledLines} from '../label.mjs';
import {makeNeutral} from '../neutral.mjs';
import {openWorkplace} from '../workplace.mjs';
import {SCENARIOS as CHECKERS} from './scenarios/checkers.mjs';
import {SCENARIOS as COMPILERS} from './scenarios/compilers.mjs';
import {SCENARIOS as RUNTIMES} from './scenarios/runtimes.mjs';
import {SCENARIOS as SECOND} from './scenarios/second.mjs';

const CASES = resolve(dirname(fileURLToPath(import.meta.url)), '../../../__tests__/unseen/fixtures');
/** Last words of a tool that are shown when a recording does not go as planned, in characters. */
const TAIL = 600;

const wanted = process.argv.slice(2);
const all = [...COMPILERS, ...RUNTIMES, ...CHECKERS, ...SECOND];
const chosen = all.filter((one) => wanted.length === 0 || wanted.some((name) => one.name.startsWith(name)));
for (const scenario of chosen) {
  try {
    console.log(`${scenario.name}: line ${record(scenario).join(', ')}`);
  } catch (error) {
    process.exitCode = 1;
    console.error(`${scenario.name}: ${error.message}`);
  }
}
writeIndex();

/** Runs one scenario and writes its folder. Returns the lines that a person marked. */
function record(scenario) {
  const place = openWorkplace(scenario);
  try {
    const version = place.ask(scenario.version).trim().split('\n')[0] ?? '';
    const steps = place.runSteps();
    if (steps.every((step) => step.code === 0))
      throw new Error(`should fail, but:\n${steps.at(-1)?.output.slice(-TAIL)}`);
    const neutral = steps.map((step) => ({...step, output: makeNeutral(step.output, place)}));
    const log = frame(scenario, neutral);
    const rootCauseLines = labelledLines(log, scenario.root);
    const folder = join(CASES, scenario.name);
    mkdirSync(folder, {recursive: true});
    writeFileSync(
      join(folder, 'case.json'),
      `${JSON.stringify(describe(scenario, version, rootCauseLines), null, 2)}\n`,
    );
    writeFileSync(join(folder, 'log.txt'), log);
    return rootCauseLines;
  } finally {
    place.close();
  }
}

function describe(scenario, version, rootCauseLines) {
  return {
    name: scenario.name,
    ...(scenario.set === undefined ? {} : {set: scenario.set}),
    tool: scenario.tool,
    version,
    ecosystem: scenario.ecosystem,
    format: scenario.format ?? 'gha',
    command: scenario.steps.findLast((step) => !step.hidden && !step.always).run,
    category: scenario.category,
    altCategories: scenario.alt ?? [],
    rootCauseLines,
    transient: scenario.transient ?? false,
    recorded: new Date().toISOString().slice(0, 10),
    note: scenario.note,
  };
}

/** The list that `aftermath score __tests__/unseen/fixtures` reads. */
function writeIndex() {
  const names = readdirSync(CASES, {withFileTypes: true}).filter((entry) => entry.isDirectory());
  const logs = names.map(({name}) => {
    const one = JSON.parse(readFileSync(join(CASES, name, 'case.json'), 'utf8'));
    const {category, altCategories, rootCauseLines, transient} = one;
    return {
      id: name,
      file: `${name}/log.txt`,
      format: one.format,
      expected: {category, altCategories, rootCauseLines, transient},
    };
  });
  writeFileSync(join(CASES, 'cases.json'), `${JSON.stringify({logs, junit: []}, null, 2)}\n`);
}
