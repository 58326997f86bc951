// Runs tests against one mutant after the other. Only what depends on the mutated file is loaded anew.
import {readFileSync} from 'node:fs';
import {registerHooks, stripTypeScriptTypes} from 'node:module';
import {join, relative} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {parentPort, workerData} from 'node:worker_threads';
import {Coverage} from './coverage.mjs';
import {isFailing, loadFile} from './runner.mjs';

const {root} = workerData;
const RUNNER = new URL('runner.mjs', import.meta.url).href;
const FAST_CHECK = new URL('fast-check.mjs', import.meta.url).href;

let task = {id: '', path: '', text: '', users: new Set()};
const stripped = new Map();

registerHooks({
  resolve(specifier, context, next) {
    if (specifier === '@jest/globals') return {url: RUNNER, shortCircuit: true, format: 'module'};
    if (specifier === 'fast-check' && context.parentURL !== FAST_CHECK)
      return {url: FAST_CHECK, shortCircuit: true, format: 'module'};
    const resolved = next(specifier, context);
    const path = toPath(resolved.url);
    return path !== null && task.users.has(path)
      ? {...resolved, url: `${bare(resolved.url)}?mutant=${task.id}`}
      : resolved;
  },
  load(url, context, next) {
    const path = toPath(url);
    if (path === null || !path.endsWith('.ts')) return next(url, context);
    const source = path === task.path ? strip(task.text) : fromDisk(path);
    return {format: 'module', source, shortCircuit: true};
  },
});

function bare(url) {
  return url.replace(/\?.*$/, '');
}

function toPath(url) {
  if (!url.startsWith('file:')) return null;
  const path = relative(root, fileURLToPath(bare(url)));
  return path.startsWith('..') || path.includes('node_modules') ? null : path;
}

function fromDisk(path) {
  if (!stripped.has(path)) stripped.set(path, strip(readFileSync(join(root, path), 'utf8')));
  return stripped.get(path);
}

/** Types become blanks, so that every place keeps its offset. */
function strip(text) {
  return stripTypeScriptTypes(text, {mode: 'strip'});
}

function load(test) {
  return loadFile(`${pathToFileURL(join(root, test)).href}?mutant=${task.id}`);
}

/** Which tests of a file run through which places, how long each takes, and the name of one that fails as things are. */
async function probe({test, points}) {
  const coverage = await Coverage.begin(toPath, points);
  const file = await load(test);
  if (file.kind === 'broken') return {failed: file.because, tests: []};
  const atLoad = await coverage.take();
  const tests = [];
  let failed = null;
  for (const one of file.tests) {
    const begun = performance.now();
    if (await isFailing(one)) failed ??= one.name;
    tests.push({name: one.name, ms: performance.now() - begun, reached: await coverage.take()});
  }
  coverage.end();
  return {failed, tests, atLoad};
}

/** Tests that fail on a mutant: the first one, or where `until` says `end` all of them. */
async function kill({asked, until}) {
  const killers = [];
  for (const {test, count, indices} of asked) {
    const file = await load(test);
    if (file.kind === 'broken') killers.push({test, name: file.because});
    // A table that is made of what was mutated has other rows now: then the numbers mean other tests.
    const known = file.tests ?? [];
    const chosen = known.length === count ? indices.map((at) => known[at]) : known;
    for (const one of chosen) {
      if (until === 'first' && killers.length > 0) return {killers};
      if (await isFailing(one)) killers.push({test, name: one.name});
    }
    if (until === 'first' && killers.length > 0) return {killers};
  }
  return {killers};
}

parentPort.on('message', async (next) => {
  task = {...next, users: new Set(next.users)};
  parentPort.postMessage({id: task.id, ...(task.kind === 'probe' ? await probe(task) : await kill(task))});
});
