// Mutation run over the rooms that decide: how many small mistakes do their tests find? Prints a table and fails below the floor.
// Usage: node tools/mutate.mjs [PATH…] [--max N] [--seconds N] [--seed N] [--floor PERCENT] [--show]
import {globSync, readFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {TestChoice} from './mutate/choose.mjs';
import {findUsers, readGraph} from './mutate/graph.mjs';
import {apply, listMutants} from './mutate/mutants.mjs';
import {runAll} from './mutate/pool.mjs';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
/** What decides about writes: the decision room, and who is held to have broken a branch. */
const TARGETS = [
  'src/decision/*.ts',
  'src/diagnosis/suspects.ts',
  'src/domain/culprit.ts',
  'src/domain/revert-proof.ts',
];
/** Tests that run in this process: pure ones. */
const TESTS = ['__tests__/decision/*.test.ts', '__tests__/diagnosis/suspects.test.ts', '__tests__/domain/*.test.ts'];
/** The tables whose entries are guards. */
const GUARDS = ['REVERT_GUARDS', 'RERUN_GUARDS'];

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    max: {type: 'string', default: '5000'},
    seconds: {type: 'string', default: '300'},
    seed: {type: 'string', default: '1'},
    floor: {type: 'string', default: '92'},
    show: {type: 'boolean', default: false},
  },
});

const begun = performance.now();
/** What is not reached until then is left out of the sample, and said so: the order is drawn, so the rest is one too. */
const endsAt = begun + 1000 * Number(values.seconds);
const graph = readGraph(ROOT, ['src', '__tests__']);
const targets = (positionals.length > 0 ? positionals : TARGETS).flatMap((one) => globSync(one, {cwd: ROOT})).sort();
const sources = new Map(targets.map((path) => [path, readFileSync(resolve(ROOT, path), 'utf8')]));
const users = new Map(targets.map((path) => [path, [...findUsers(graph, [path])]]));

/** A number from 0 up to 1 for each step of a seed. Source: mulberry32. */
function chance(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The same sample in the same order for the same seed. */
function drawSample(mutants) {
  const draw = chance(Number(values.seed));
  const drawn = mutants.map((mutant) => ({mutant, at: draw()})).sort((a, b) => a.at - b.at);
  return drawn.slice(0, Number(values.max)).map(({mutant}) => mutant);
}

/** Which test runs through which mutant. The tests have to pass on the sources as they are; else everything would count as found. */
async function probe(mutants) {
  const points = new Map(targets.map((path) => [path, []]));
  for (const {path, number, at} of mutants) points.get(path).push({offset: at, number});
  const all = [...findUsers(graph, targets)];
  const tests = TESTS.flatMap((one) => globSync(one, {cwd: ROOT})).filter((test) => all.includes(test));
  const files = new Map();
  await runAll(tests, {
    root: ROOT,
    endsAt,
    make: (test) => ({kind: 'probe', id: `probe-${test}`, path: '', text: '', users: all, test, points}),
    see: (test, {ended, failed, tests: found, atLoad}) => {
      if (ended !== undefined || failed !== null)
        throw new Error(`the tests fail without a mutant: ${test}: ${ended ?? failed}`);
      const seen = found.map((one) => ({...one, reached: new Set(one.reached)}));
      files.set(test, {tests: seen, atLoad: new Set(atLoad)});
    },
  });
  if (files.size < tests.length) throw new Error('no time was left after the tests had run once');
  return new TestChoice(files);
}

/** Asks about sources that were not changed, in the very way in which mutants are asked about: nothing may be found. */
async function control(mutants, choice) {
  await runAll(targets, {
    root: ROOT,
    endsAt,
    make: (path) => ({
      kind: 'kill',
      id: `control-${path}`,
      path,
      text: sources.get(path),
      users: users.get(path),
      asked: choice.chooseAll(mutants.filter((one) => one.path === path).map(({number}) => number)),
      until: 'first',
    }),
    see: (path, {ended, killers}) => {
      if (ended !== undefined || killers.length > 0)
        throw new Error(`found without a mutant: ${path}: ${ended ?? killers[0].name}`);
    },
  });
}

/** Each mutant with the tests that found it, none when it was missed; without an entry when time ran out. */
async function hunt(mutants, choice) {
  const results = new Map();
  await runAll(drawSample(mutants), {
    root: ROOT,
    endsAt,
    make: ({path, number, ...mutant}) => ({
      kind: 'kill',
      id: `${number}`,
      path,
      text: apply(sources.get(path), mutant),
      users: users.get(path),
      asked: choice.choose({path, number}),
      until: GUARDS.includes(mutant.entryOf) ? 'end' : 'first',
    }),
    see: ({path, number}, {ended, killers}) => {
      const [first] = killers ?? [];
      if (first !== undefined) choice.noteKill(path, first.test);
      results.set(number, ended === undefined ? killers : [{test: '', name: ended}]);
    },
  });
  return results;
}

function printTable(asked, results) {
  for (const [path, own] of Map.groupBy(asked, (one) => one.path)) {
    const killed = own.filter(({number}) => results.get(number).length > 0).length;
    const share = ((100 * killed) / own.length).toFixed(1).padStart(5);
    const missed = String(own.length - killed).padStart(3);
    console.log(`${share} %  ${String(killed).padStart(4)} found  ${missed} missed  ${path}`);
  }
}

/** Each guard taken out of its table, with a test of its name that fails for it. */
function printGuards(asked, results) {
  const guards = asked
    .filter(({entryOf}) => GUARDS.includes(entryOf))
    .map((one) => ({...one, killers: results.get(one.number).filter(({name}) => name.includes(one.label))}));
  for (const {entryOf, label, killers} of guards) {
    if (values.show)
      console.log(`taken out  ${entryOf}: ${label}  ->  ${killers[0]?.name ?? 'no test of its name fails'}`);
  }
  const found = guards.filter(({killers}) => killers.length > 0).length;
  console.log(`${found} of ${guards.length} guards taken out of their table are found by a test of their name`);
}

function printMissed(asked, results) {
  for (const {number, path, line, name, text} of asked) {
    if (results.get(number).length === 0) console.log(`missed  ${path}:${line}  ${name}  (now: ${text.slice(0, 40)})`);
  }
}

/** What found the mutants: a failing test, or that a test file could not even be loaded, or the clock. */
function printKinds(asked, results) {
  const firsts = asked.flatMap(({number}) => results.get(number).slice(0, 1));
  const ended = firsts.filter(({test}) => test === '').length;
  const unloaded = firsts.filter(({name}) => name.startsWith('cannot be loaded')).length;
  console.log(
    `${firsts.length - ended - unloaded} by a failing test, ${unloaded} by a file that did not load, ${ended} by the clock or a crash`,
  );
}

const listed = targets.flatMap((path) => listMutants(sources.get(path)).map((mutant) => ({path, ...mutant})));
const mutants = listed.filter(({isWording}) => !isWording).map((mutant, number) => ({...mutant, number}));
const choice = await probe(mutants);
await control(mutants, choice);
const probed = Math.round((performance.now() - begun) / 1000);
const results = await hunt(mutants, choice);
const asked = mutants.filter(({number}) => results.has(number));
printTable(asked, results);
printGuards(asked, results);
printKinds(asked, results);
if (values.show) printMissed(asked, results);
const total = asked.filter(({number}) => results.get(number).length > 0).length;
const share = (100 * total) / asked.length;
console.log(
  `${listed.length - mutants.length} mutants only change a sentence of a \`why\`, which no rule reads, and were left out`,
);
console.log(
  `${total} of ${asked.length} mutants found (${share.toFixed(1)} %), ${mutants.length - asked.length} not reached, ${Math.round((performance.now() - begun) / 1000)} s, of these ${probed} s to see which tests run where`,
);
process.exit(share >= Number(values.floor) ? 0 : 1);
