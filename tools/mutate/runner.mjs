// Just enough of the test runner to run our pure tests in this process: registers, runs in order, and stops at the first failure.
import {createRequire} from 'node:module';

const require = createRequire(import.meta.url);
const {expect} = require('expect');

let registered = [];
let scope = {before: [], beforeAll: [], after: []};

/** The name of a row, as the test runner writes it: `%s` and its like take the cells in order, `%#` the number of the row, `$x` a field. */
function nameOf(name, row, at) {
  const cells = [...row];
  const filled = name.replace(/%([sdifjop#%])/g, (_all, sign) => {
    if (sign === '#') return String(at);
    if (sign === '%') return '%';
    const cell = cells.shift();
    return sign === 's' || sign === 'd' || sign === 'i' ? String(cell) : JSON.stringify(cell);
  });
  return filled.replace(/\$(\w+)/g, (all, field) =>
    Object.hasOwn(Object(row[0]), field) ? String(row[0][field]) : all,
  );
}

const rowsOf = (table) => [...table].map((row) => (Array.isArray(row) ? row : [row]));

function test(name, body) {
  registered.push({name, body, scope});
}
test.each = (table) => (name, body) => {
  for (const [at, row] of rowsOf(table).entries()) test(nameOf(name, row, at), () => body(...row));
};

function describe(_name, body) {
  const outer = scope;
  scope = {before: [...outer.before], beforeAll: [...outer.beforeAll], after: [...outer.after]};
  body();
  scope = outer;
}
describe.each = (table) => (name, body) => {
  for (const [at, row] of rowsOf(table).entries()) describe(nameOf(name, row, at), () => body(...row));
};

export {describe, expect, test};
export const it = test;
export const beforeEach = (body) => scope.before.push(body);
export const afterEach = (body) => scope.after.push(body);
export const beforeAll = (body) => scope.beforeAll.push({body, done: false});
export const afterAll = () => undefined;

/** Loads a test file: its tests in their order, or why that is impossible. */
export async function loadFile(url) {
  registered = [];
  scope = {before: [], beforeAll: [], after: []};
  try {
    await import(url);
  } catch (error) {
    return {kind: 'broken', because: `cannot be loaded: ${error instanceof Error ? error.message : error}`};
  }
  if (registered.length === 0) throw new Error(`${url}: no test`);
  return {kind: 'loaded', tests: registered};
}

/** Runs one test with what belongs around it: true when it fails. */
export async function isFailing({body, scope: own}) {
  try {
    for (const once of own.beforeAll) {
      if (!once.done) await once.body();
      once.done = true;
    }
    for (const before of own.before) await before();
    await body();
    for (const after of own.after) await after();
    return false;
  } catch {
    return true;
  }
}
