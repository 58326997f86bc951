// JavaScript test runners.
const SUM = `export function total(prices, rate) {
  return prices.reduce((sum, one) => sum + one, 0) * rate;
}
`;

export const SCENARIOS = [
  {
    name: 'jest-assertion',
    tool: 'jest',
    version: 'jest --version',
    ecosystem: 'node',
    npm: ['jest@30.5.2'],
    files: {
      'package.json': '{"name": "app", "scripts": {"test": "jest"}}\n',
      'total.js': 'exports.total = (prices) => prices.reduce((sum, one) => sum + one);\n',
      'total.test.js': `const {total} = require('./total');

test('adds', () => {
  console.error('Error: this one is expected by the test');
  expect(total([1, 2])).toBe(3);
});

test('is zero for nothing', () => {
  expect(total([])).toBe(0);
});
`,
    },
    fixed: {'total.js': 'exports.total = (prices) => prices.reduce((sum, one) => sum + one, 0);\n'},
    steps: [{run: 'npm test --silent'}],
    category: 'test-failure',
    root: ['TypeError: Reduce of empty array with no initial value'],
    note: 'An error in the code under test; another test prints an error on purpose.',
  },
  {
    name: 'jest-snapshot-and-timeout',
    tool: 'jest',
    version: 'jest --version',
    ecosystem: 'node',
    npm: ['jest@30.5.2'],
    env: {GITHUB_ACTIONS: ''},
    files: {
      'package.json': '{"name": "app"}\n',
      'slow.test.js': `test('answers', async () => {
  await new Promise(() => {});
}, 300);

test('retried work settles', async () => {
  await new Promise((done) => setTimeout(done, 20));
});
`,
    },
    steps: [{run: 'node --version\nnpx jest --ci'}],
    category: 'timeout',
    alt: ['test-failure'],
    transient: null,
    root: ['thrown: "Exceeded timeout of 300 ms for a test.'],
    note: 'A promise never settles.',
  },
  {
    name: 'vitest-assertion',
    tool: 'vitest',
    version: 'vitest --version',
    ecosystem: 'node',
    npm: ['vitest@4.1.12', 'vite@8.3.8'],
    files: {
      'package.json': '{"name": "app", "type": "module", "scripts": {"test": "vitest run"}}\n',
      'total.js': SUM,
      'total.test.js': `import {expect, test} from 'vitest';
import {total} from './total.js';

test('adds tax', () => {
  expect(total([100, 19], 1)).toBe(119);
});

test('rounds to cents', () => {
  expect(total([1, 2], 1.1)).toBe(3.3);
});
`,
    },
    steps: [{run: 'npm test'}],
    category: 'test-failure',
    root: ['AssertionError: expected 3.3000000000000003 to be 3.3'],
    note: 'A rounding error; the reporter for Actions adds an annotation.',
  },
  {
    name: 'mocha-assertion',
    tool: 'mocha',
    version: 'mocha --version',
    ecosystem: 'node',
    format: 'travis',
    npm: ['mocha@12.0.3'],
    files: {
      'package.json': '{"name": "app", "scripts": {"test": "mocha"}}\n',
      'test/stock.js': `const assert = require('node:assert');

describe('stock', () => {
  it('falls by what was sold', () => {
    assert.strictEqual(10 - 3, 7);
  });
  describe('error handling', () => {
    it('refuses to go below zero', () => {
      assert.throws(() => Math.max(0, -1), /below zero/);
    });
  });
});
`,
    },
    steps: [{run: 'node --version'}, {run: 'npm test'}],
    category: 'test-failure',
    root: ['AssertionError [ERR_ASSERTION]: Missing expected exception.'],
    note: 'An exception that a test expects does not come.',
  },
  {
    name: 'ava-assertion',
    tool: 'ava',
    version: 'ava --version',
    ecosystem: 'node',
    npm: ['ava@7.0.0'],
    files: {
      'package.json': '{"name": "app", "type": "module"}\n',
      'test.js': `import test from 'ava';

test('keys keep their order', (t) => {
  t.deepEqual(Object.keys({b: 1, a: 2}), ['a', 'b']);
});

test('passes', (t) => t.pass());
`,
    },
    steps: [{run: 'npx ava'}],
    category: 'test-failure',
    root: ['Difference (- actual, + expected):', 'keys keep their order'],
    note: 'A comparison with a difference.',
  },
  {
    name: 'node-test-assertion',
    tool: 'node:test',
    version: 'node --version',
    ecosystem: 'node',
    files: {
      'slug.test.mjs': `import assert from 'node:assert/strict';
import {test} from 'node:test';

const slug = (text) => text.toLowerCase().replace(' ', '-');

test('one space', () => assert.equal(slug('A b'), 'a-b'));
test('two spaces', () => assert.equal(slug('A b C'), 'a-b-c'));
`,
    },
    steps: [{run: 'node --test --test-reporter=spec'}],
    category: 'test-failure',
    root: ['Expected values to be strictly equal:', {text: 'Expected values to be strictly equal:', nth: 2}],
    note: 'The runner prints the failure in its place and again at the end.',
  },
  {
    name: 'node-test-tap',
    tool: 'node:test',
    version: 'node --version',
    ecosystem: 'node',
    format: 'plain',
    files: {
      'pages.test.mjs': `import assert from 'node:assert/strict';
import {test} from 'node:test';

test('pages', async (t) => {
  await t.test('first', () => assert.ok(true));
  await t.test('last page is short', () => assert.deepEqual({size: 10}, {size: 3}));
});
`,
    },
    steps: [{run: 'node --test --test-reporter=tap'}],
    category: 'test-failure',
    root: ['not ok 2 - last page is short', 'error: |-', 'Expected values to be strictly deep-equal:'],
    note: 'TAP with a YAML block, the failure inside a subtest.',
  },
];
