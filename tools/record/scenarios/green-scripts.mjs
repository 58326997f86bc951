// Jobs in JavaScript and Python that pass, with noise that looks like trouble: warnings, expected errors, words, retries, stack traces.
const GREEN = {category: 'none', root: []};

export const SCENARIOS = [
  {
    ...GREEN,
    name: 'green-pytest-warnings',
    tool: 'pytest',
    version: 'pytest-3 --version 2>&1',
    ecosystem: 'python',
    files: {
      'test_errors.py': `import logging
import warnings

import pytest


def test_error_handling():
    logging.error("ERROR: could not connect (expected by this test)")
    with pytest.raises(ValueError):
        int("x")


def test_timeout_is_reported():
    warnings.warn("timeout is deprecated, it will raise an error", DeprecationWarning)


@pytest.mark.xfail(reason="known failure, see the tracker")
def test_known_failure():
    assert 1 == 2
`,
    },
    steps: [{run: 'pytest-3 -v -rx'}],
    note: 'An expected failure with its block, warnings and names with error.',
  },
  {
    ...GREEN,
    name: 'green-pytest-reruns',
    tool: 'pytest-rerunfailures',
    version: 'pytest-3 --version 2>&1',
    ecosystem: 'python',
    files: {
      'test_flaky.py':
        'import pathlib\n\nSEEN = pathlib.Path("seen")\n\n\ndef test_connection():\n    first = not SEEN.exists()\n    SEEN.touch()\n    assert not first, "connection refused"\n',
    },
    steps: [{run: 'pytest-3 --reruns 2 -rR'}],
    note: 'A test passes on its second try.',
  },
  {
    ...GREEN,
    name: 'green-unittest-noise',
    tool: 'unittest',
    version: 'python3 --version',
    ecosystem: 'python',
    format: 'plain',
    files: {
      'test_log.py': `import sys
import traceback
import unittest


class LogTest(unittest.TestCase):
    def test_prints_traceback(self):
        try:
            {}["missing"]
        except KeyError:
            traceback.print_exc(file=sys.stdout)

    @unittest.expectedFailure
    def test_expected_failure(self):
        self.fail("FAILED on purpose")
`,
    },
    steps: [{run: 'python3 -m unittest -v'}],
    note: 'A traceback that a passing test prints.',
  },
  {
    ...GREEN,
    name: 'green-jest-console',
    tool: 'jest',
    version: 'jest --version',
    ecosystem: 'node',
    npm: ['jest@30.5.2'],
    files: {
      'package.json': '{"name": "app", "scripts": {"test": "jest"}}\n',
      'pay.test.js': `test('logs the error and goes on', () => {
  console.error(new Error('payment failed: 503 Service Unavailable'));
  console.warn('DeprecationWarning: use pay2');
});

test('rejects with ETIMEDOUT', async () => {
  await expect(Promise.reject(new Error('connect ETIMEDOUT 10.0.0.1:443'))).rejects.toThrow('ETIMEDOUT');
});

test.todo('error page');
test.failing('known to fail', () => {
  throw new Error('not done yet');
});
`,
    },
    steps: [{run: 'npm test'}],
    note: 'Errors with stacks on the console of passing tests.',
  },
  {
    ...GREEN,
    name: 'green-jest-retry',
    tool: 'jest',
    version: 'jest --version',
    ecosystem: 'node',
    npm: ['jest@30.5.2'],
    files: {
      'package.json': '{"name": "app"}\n',
      'retry.test.js':
        "jest.retryTimes(2, {logErrorsBeforeRetry: true});\nlet tries = 0;\n\ntest('socket opens', () => {\n  expect(++tries).toBe(2);\n});\n",
    },
    steps: [{run: 'npx jest --verbose'}],
    note: 'A retry is logged with the error of the first try.',
  },
  {
    ...GREEN,
    name: 'green-vitest',
    tool: 'vitest',
    version: 'vitest --version',
    ecosystem: 'node',
    npm: ['vitest@4.1.12', 'vite@8.3.8'],
    files: {
      'package.json': '{"name": "app", "type": "module", "scripts": {"test": "vitest run"}}\n',
      'fail.test.js':
        "import {expect, test} from 'vitest';\n\ntest('failure is shown to the user', () => {\n  console.error('Error: upstream failed');\n  expect(() => JSON.parse('{')).toThrow(SyntaxError);\n});\n",
    },
    steps: [{run: 'npm test'}],
    note: 'Standard error of a passing test.',
  },
  {
    ...GREEN,
    name: 'green-mocha',
    tool: 'mocha',
    version: 'mocha --version',
    ecosystem: 'node',
    format: 'travis',
    npm: ['mocha@12.0.3'],
    files: {
      'package.json': '{"name": "app", "scripts": {"test": "mocha"}}\n',
      'test/errors.js':
        "const assert = require('node:assert');\n\ndescribe('error handling', () => {\n  it('fails on a bad port (EADDRINUSE)', () => assert.ok(true));\n  it('shows 0 errors', () => console.log('0 errors, 0 failures'));\n  it.skip('exceeds the timeout', () => {});\n});\n",
    },
    steps: [{run: 'node --version'}, {run: 'npm test'}],
    note: 'Names of tests that sound like failures.',
  },
  {
    ...GREEN,
    name: 'green-node-test',
    tool: 'node:test',
    version: 'node --version',
    ecosystem: 'node',
    files: {
      'a.test.mjs':
        "import assert from 'node:assert/strict';\nimport {test} from 'node:test';\n\ntest('error: wrong password', () => assert.throws(() => { throw new Error('401 Unauthorized'); }, /401/));\ntest('not ready', {todo: 'crashes still'}, () => { throw new Error('crash'); });\n",
    },
    steps: [{run: 'node --test --test-reporter=tap'}, {run: 'node --test --test-reporter=spec'}],
    note: 'A todo test throws, which TAP shows as not ok.',
  },
  {
    ...GREEN,
    name: 'green-eslint-warnings',
    tool: 'eslint',
    version: 'eslint --version',
    ecosystem: 'node',
    npm: ['eslint@10.15.0', '@eslint/js@10.0.1'],
    files: {
      'eslint.config.js':
        "import js from '@eslint/js';\nexport default [js.configs.recommended, {rules: {'no-empty': 'warn', 'no-unused-vars': 'warn'}}];\n",
      'package.json': '{"name": "app", "type": "module", "scripts": {"lint": "eslint ."}}\n',
      'a.js': "export function f(error) {\n  try {\n    JSON.parse('1');\n  } catch {}\n}\n",
    },
    steps: [{run: 'npm run lint'}],
    note: 'Two warnings, 0 errors.',
  },
  {
    ...GREEN,
    name: 'green-tsc-build',
    tool: 'tsc',
    version: 'tsc --version',
    ecosystem: 'node',
    npm: ['typescript@5.9.3'],
    files: {
      'package.json':
        '{"name": "app", "scripts": {"build": "tsc --noEmit src/errors.ts", "postbuild": "echo Found 0 errors."}}\n',
      'src/errors.ts': 'export class NotFoundError extends Error {}\n',
    },
    steps: [{run: 'npm run build'}],
    note: 'The sentence with 0 errors.',
  },
  {
    ...GREEN,
    name: 'green-npm-warnings',
    tool: 'npm',
    version: 'npm --version 2>/dev/null',
    ecosystem: 'node',
    files: {
      'package.json':
        '{"name": "app", "version": "1.0.0", "engines": {"node": ">=99"}, "scripts": {"flaky": "exit 1"}, "dependencies": {"a": "file:./a", "b": "file:./b"}}\n',
      'a/package.json': '{"name": "a", "version": "1.0.0", "peerDependencies": {"b": "^2.0.0"}}\n',
      'b/package.json': '{"name": "b", "version": "1.0.0"}\n',
    },
    steps: [
      {run: 'npm install --offline --no-audit --legacy-peer-deps'},
      {run: 'npm run flaky || echo "continuing without it"'},
    ],
    note: 'Warnings about the engine; a script fails and the step goes on.',
  },
];
