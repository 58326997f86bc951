// Runs tests against one mutant after the other. Only what depends on the mutated file is loaded anew.
import {readFileSync} from 'node:fs';
import {registerHooks, stripTypeScriptTypes} from 'node:module';
import {join, relative} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {parentPort, workerData} from 'node:worker_threads';
import fc from 'fast-check';
import {runFile} from './runner.mjs';

const {root} = workerData;
const RUNNER = new URL('runner.mjs', import.meta.url).href;
/** Fewer cases than a test run, and the same ones for every mutant: a property must not kill by luck. */
fc.configureGlobal({seed: 20_310_520, numRuns: 60});

let task = {id: 0, path: '', text: '', users: new Set()};
const stripped = new Map();

registerHooks({
  resolve(specifier, context, next) {
    if (specifier === '@jest/globals') return {url: RUNNER, shortCircuit: true, format: 'module'};
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

function strip(text) {
  return stripTypeScriptTypes(text, {mode: 'strip'});
}

parentPort.on('message', async (next) => {
  task = {...next, users: new Set(next.users)};
  let killer = null;
  for (const test of task.tests) {
    const failed = await runFile(`${pathToFileURL(join(root, test)).href}?mutant=${task.id}`);
    if (failed !== null) {
      killer = `${test}: ${failed}`;
      break;
    }
  }
  parentPort.postMessage({id: task.id, killer});
});
