// Jobs that pass, with noise that looks like trouble: warnings, errors that tests expect, words, retries, stack traces.
const GREEN = {category: 'none', root: []};
const CARGO = '[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n';
const COUNT_UP = 'n=$(cat tries 2>/dev/null || echo 0); n=$((n + 1)); echo $n > tries';

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
      'test_flaky.py': 'import pathlib\n\nSEEN = pathlib.Path("seen")\n\n\ndef test_connection():\n    first = not SEEN.exists()\n    SEEN.touch()\n    assert not first, "connection refused"\n',
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
      'retry.test.js': "jest.retryTimes(2, {logErrorsBeforeRetry: true});\nlet tries = 0;\n\ntest('socket opens', () => {\n  expect(++tries).toBe(2);\n});\n",
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
      'fail.test.js': "import {expect, test} from 'vitest';\n\ntest('failure is shown to the user', () => {\n  console.error('Error: upstream failed');\n  expect(() => JSON.parse('{')).toThrow(SyntaxError);\n});\n",
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
      'test/errors.js': "const assert = require('node:assert');\n\ndescribe('error handling', () => {\n  it('fails on a bad port (EADDRINUSE)', () => assert.ok(true));\n  it('shows 0 errors', () => console.log('0 errors, 0 failures'));\n  it.skip('exceeds the timeout', () => {});\n});\n",
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
      'a.test.mjs': "import assert from 'node:assert/strict';\nimport {test} from 'node:test';\n\ntest('error: wrong password', () => assert.throws(() => { throw new Error('401 Unauthorized'); }, /401/));\ntest('not ready', {todo: 'crashes still'}, () => { throw new Error('crash'); });\n",
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
      'eslint.config.js': "import js from '@eslint/js';\nexport default [js.configs.recommended, {rules: {'no-empty': 'warn', 'no-unused-vars': 'warn'}}];\n",
      'package.json': '{"name": "app", "type": "module", "scripts": {"lint": "eslint ."}}\n',
      'a.js': 'export function f(error) {\n  try {\n    JSON.parse(\'1\');\n  } catch {}\n}\n',
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
      'package.json': '{"name": "app", "scripts": {"build": "tsc --noEmit src/errors.ts", "postbuild": "echo Found 0 errors."}}\n',
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
      'package.json': '{"name": "app", "version": "1.0.0", "engines": {"node": ">=99"}, "scripts": {"flaky": "exit 1"}, "dependencies": {"a": "file:./a", "b": "file:./b"}}\n',
      'a/package.json': '{"name": "a", "version": "1.0.0", "peerDependencies": {"b": "^2.0.0"}}\n',
      'b/package.json': '{"name": "b", "version": "1.0.0"}\n',
    },
    steps: [{run: 'npm install --offline --no-audit --legacy-peer-deps'}, {run: 'npm run flaky || echo "continuing without it"'}],
    note: 'Warnings about the engine; a script fails and the step goes on.',
  },
  {
    ...GREEN,
    name: 'green-gcc-warnings',
    tool: 'gcc',
    version: 'gcc --version | head -1',
    ecosystem: 'c',
    files: {
      Makefile: 'all: app\napp: error.c\n\t$(CC) -Wall -Wextra -o $@ $<\ntest: app\n\t-./app fail\n\t./app\n',
      'error.c': '#include <stdio.h>\n\nint main(int count, char **words) {\n  int unused;\n  if (count > 1) return fprintf(stderr, "error: asked to fail\\n") > 0;\n  return puts("ok") < 0;\n}\n',
    },
    steps: [{run: 'make'}, {run: 'make test'}],
    note: 'Warnings of the compiler and an error that make ignores.',
  },
  {
    ...GREEN,
    name: 'green-cmake-ctest',
    tool: 'ctest',
    version: 'ctest --version | head -1',
    ecosystem: 'cpp',
    format: 'gh-run-view',
    job: 'linux',
    files: {
      'CMakeLists.txt': 'cmake_minimum_required(VERSION 3.20)\nproject(app CXX)\nfind_package(Lighthouse QUIET)\nif(NOT Lighthouse_FOUND)\n  message(WARNING "Lighthouse not found, error reports are disabled")\nendif()\nenable_testing()\nadd_executable(unit unit.cpp)\nadd_test(NAME error_handling COMMAND unit 0)\nadd_test(NAME must_fail COMMAND unit 1)\nset_tests_properties(must_fail PROPERTIES WILL_FAIL TRUE)\n',
      'unit.cpp': '#include <cstdlib>\nint main(int, char** words) { return std::atoi(words[1]); }\n',
    },
    steps: [{name: 'Configure', run: 'cmake -B build -S .'}, {name: 'Build', run: 'cmake --build build'}, {name: 'Test', run: 'ctest --test-dir build --output-on-failure'}],
    note: 'A warning of the configuration and a test that has to fail.',
  },
  {
    ...GREEN,
    name: 'green-gtest',
    tool: 'gtest',
    version: 'dpkg-query -W -f "${Version}" libgtest-dev',
    ecosystem: 'cpp',
    files: {
      'a_test.cpp': '#include <gtest/gtest.h>\n#include <cstdlib>\n\nTEST(ErrorTest, AbortsOnBadInput) { EXPECT_DEATH(std::abort(), ""); }\nTEST(ErrorTest, PrintsFailure) { std::puts("FAILED: expected output of the tool"); }\nTEST(ErrorTest, Skipped) { GTEST_SKIP() << "no error injection here"; }\n',
    },
    steps: [{run: 'g++ -o a_test a_test.cpp -lgtest -lgtest_main -pthread && ./a_test'}],
    note: 'A death test and output with the word failed.',
  },
  {
    ...GREEN,
    name: 'green-go-test',
    tool: 'go test',
    version: 'go version',
    ecosystem: 'go',
    files: {
      'go.mod': 'module example.com/app\n\ngo 1.19\n',
      'a_test.go': 'package app\n\nimport (\n\t"errors"\n\t"fmt"\n\t"log"\n\t"testing"\n)\n\nfunc TestErrorIsWrapped(t *testing.T) {\n\tlog.Println("ERROR dial tcp 10.0.0.1:5432: connect: connection refused")\n\tif !errors.Is(fmt.Errorf("x: %w", errors.ErrUnsupported2), errors.ErrUnsupported2) {\n\t\tt.Fatal("lost")\n\t}\n}\n\nfunc TestPanicIsRecovered(t *testing.T) {\n\tdefer func() { fmt.Println("recovered panic:", recover()) }()\n\tpanic("boom")\n}\n'.replaceAll('errors.ErrUnsupported2', 'errBase').replace('func TestErrorIs', 'var errBase = errors.New("base")\n\nfunc TestErrorIs'),
    },
    steps: [{run: 'go vet ./...'}, {run: 'go test -v ./...'}],
    note: 'A log line with connection refused and a recovered panic.',
  },
  {
    ...GREEN,
    name: 'green-cargo-test',
    tool: 'cargo test',
    version: 'cargo --version',
    ecosystem: 'rust',
    files: {
      'Cargo.toml': CARGO,
      'src/lib.rs': '#[deprecated(note = "error prone")]\npub fn old() {}\n\npub fn error_code() -> i32 {\n    let unused = 1;\n    old();\n    1\n}\n\n#[test]\n#[should_panic]\nfn overflow_panics() {\n    panic!("attempt to add with overflow");\n}\n\n#[test]\nfn failed_is_one() {\n    println!("thread \'main\' panicked at nothing");\n    assert_eq!(error_code(), 1);\n}\n',
    },
    steps: [{run: 'cargo test -- --nocapture'}],
    note: 'A panic that the test expects, with its message, and warnings.',
  },
  {
    ...GREEN,
    name: 'green-maven',
    tool: 'maven',
    version: 'mvn --version | head -1 | sed "s/\\x1b\\[[0-9;]*m//g"',
    ecosystem: 'java',
    files: {
      'pom.xml': '<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>com.example</groupId><artifactId>app</artifactId><version>1.0</version><properties><maven.compiler.source>17</maven.compiler.source><maven.compiler.target>17</maven.compiler.target></properties><dependencies><dependency><groupId>org.junit.jupiter</groupId><artifactId>junit-jupiter</artifactId><version>5.11.4</version><scope>test</scope></dependency></dependencies><build><plugins><plugin><artifactId>maven-resources-plugin</artifactId><version>3.3.1</version></plugin><plugin><artifactId>maven-compiler-plugin</artifactId><version>3.13.0</version></plugin><plugin><artifactId>maven-surefire-plugin</artifactId><version>3.2.5</version></plugin></plugins></build></project>\n',
      'src/test/java/ErrorTest.java': 'import static org.junit.jupiter.api.Assertions.*;\nimport org.junit.jupiter.api.*;\n\nclass ErrorTest {\n  @Test void failureIsLogged() {\n    new IllegalStateException("expected by the test").printStackTrace();\n    System.err.println("[ERROR] Tests run: 3, Failures: 1 (sample output)");\n  }\n\n  @Disabled("fails on CI") @Test void disabled() { fail(); }\n}\n',
    },
    steps: [{run: 'mvn -o -B -ntp test'}],
    note: 'A stack trace and a line like one of maven, printed by a passing test.',
  },
  {
    ...GREEN,
    name: 'green-rspec',
    tool: 'rspec',
    version: 'rspec --version | tail -1',
    ecosystem: 'ruby',
    files: {
      'spec/error_spec.rb': "RSpec.describe 'errors' do\n  it 'raises on timeout' do\n    warn 'Error: execution expired'\n    expect { raise IOError, 'closed stream' }.to raise_error(IOError)\n  end\n\n  pending 'fails until the fix' do\n    expect(1).to eq(2)\n  end\nend\n",
    },
    steps: [{run: 'rspec --format documentation'}],
    note: 'A pending example shows its failure.',
  },
  {
    ...GREEN,
    name: 'green-phpunit',
    tool: 'phpunit',
    version: 'phpunit --version | head -1',
    ecosystem: 'php',
    files: {
      'tests/ErrorTest.php': '<?php\nuse PHPUnit\\Framework\\TestCase;\n\nfinal class ErrorTest extends TestCase\n{\n    public function testThrows(): void\n    {\n        $this->expectException(RuntimeException::class);\n        throw new RuntimeException("Fatal error: out of memory");\n    }\n\n    public function testSkipped(): void\n    {\n        $this->markTestSkipped("no connection: connection refused");\n    }\n}\n',
    },
    steps: [{run: 'phpunit --verbose tests'}],
    note: 'A skipped test with its reason.',
  },
  {
    ...GREEN,
    name: 'green-prove-todo',
    tool: 'prove',
    version: 'prove --version',
    ecosystem: 'perl',
    format: 'travis',
    files: {'t/a.t': 'use Test::More;\nTODO: {\n  local $TODO = "not written yet";\n  is(1, 2, "fails for now");\n}\nok(1, "dies with an error");\ndone_testing;\n'},
    steps: [{run: 'prove -v t'}],
    note: 'A not ok that is marked as to do.',
  },
  {
    ...GREEN,
    name: 'green-exunit',
    tool: 'mix test',
    version: 'elixir --version | tail -1',
    ecosystem: 'elixir',
    files: {
      'mix.exs': 'defmodule App.MixProject do\n  use Mix.Project\n  def project, do: [app: :app, version: "0.1.0"]\n  def application, do: [extra_applications: [:logger]]\nend\n',
      'lib/app.ex': 'defmodule App do\n  def old(unused), do: 1\nend\n',
      'test/test_helper.exs': 'ExUnit.start(seed: 3)\n',
      'test/app_test.exs': 'defmodule AppTest do\n  use ExUnit.Case\n  require Logger\n\n  test "crash is logged" do\n    Process.flag(:trap_exit, true)\n    pid = spawn_link(fn -> raise "boom" end)\n    assert_receive {:EXIT, ^pid, _}\n    Logger.error("request failed: timeout")\n  end\nend\n',
    },
    steps: [{run: 'mix test'}],
    note: 'A process crashes on purpose and its report is logged.',
  },
  {
    ...GREEN,
    name: 'green-shell-retry',
    tool: 'curl',
    version: 'curl --version | head -1',
    ecosystem: 'shell',
    serve: 'server.mjs',
    files: {
      'server.mjs': "import http from 'node:http';\nlet asked = 0;\nhttp.createServer((_request, answer) => {\n  answer.writeHead(++asked < 3 ? 503 : 200);\n  answer.end('ready\\n');\n}).listen(48150, '127.0.0.1');\n",
    },
    steps: [
      {name: 'Wait for the service', run: 'for try in 1 2 3; do\n  curl -fsS http://127.0.0.1:48150/ && break\n  echo "try $try failed, retrying"\ndone'},
      {run: `for i in 1 2 3; do ${COUNT_UP}; test $n -ge 3 && break; echo "error: attempt $n failed"; done`},
    ],
    note: 'Tries fail with their messages until one passes.',
  },
  {
    ...GREEN,
    name: 'green-set-x',
    tool: 'bash',
    version: 'bash --version | head -1',
    ecosystem: 'shell',
    files: {'ci/build.sh': '#!/bin/bash\nset -ex\ngrep -q "fatal error" notes.txt || echo "no fatal error in the notes"\nrm -f core.error failed.log\ntrap "echo cleanup after error" EXIT\nls no-such-folder || true\n', 'notes.txt': 'fine\n'},
    steps: [{run: 'bash ci/build.sh'}, {run: 'timeout 1 sleep 5 || echo "timed out as planned"'}],
    note: 'Traced commands with bad words, a failing command that is allowed.',
  },
  {
    ...GREEN,
    name: 'green-ansible-ignored',
    tool: 'ansible',
    version: 'ansible-playbook --version | head -1',
    ecosystem: 'ansible',
    env: {ANSIBLE_NOCOLOR: '1', ANSIBLE_LOCALHOST_WARNING: 'False'},
    files: {'site.yml': '- hosts: localhost\n  gather_facts: false\n  tasks:\n    - name: Stop the old service\n      ansible.builtin.command: test -d old\n      ignore_errors: true\n    - name: Say it\n      ansible.builtin.debug:\n        msg: "0 errors"\n'},
    steps: [{run: 'ansible-playbook -i localhost, -c local site.yml'}],
    note: 'A fatal line that the playbook ignores.',
  },
  {
    ...GREEN,
    name: 'green-git-conflict-resolved',
    tool: 'git',
    version: 'git --version',
    ecosystem: 'git',
    steps: [
      {
        hidden: true,
        run: 'git config --global user.name runner\ngit config --global user.email runner@example.com\ngit config --global init.defaultBranch main\ngit init -q repo\ncd repo\necho a > n && git add n && git commit -qm a\ngit checkout -qb feature\necho b > n && git commit -qam b\ngit checkout -q main\necho c > n && git commit -qam c',
      },
      {name: 'Try merge', run: 'cd repo\ngit merge feature || (git merge --abort && echo "merge is not possible now, skipping")'},
    ],
    note: 'A conflict is found and undone by the step itself.',
  },
  {
    ...GREEN,
    name: 'green-sqlite-migration',
    tool: 'sqlite3',
    version: 'sqlite3 --version',
    ecosystem: 'database',
    files: {'m/001.sql': 'CREATE TABLE errors (id INTEGER, message TEXT);\n', 'm/002.sql': "INSERT INTO errors VALUES (1, 'FATAL: role does not exist');\n"},
    steps: [{run: 'for file in m/*.sql; do echo "migration $file"; sqlite3 -bail app.db < $file; done\nsqlite3 app.db "select * from errors"'}],
    note: 'A table of error messages is printed.',
  },
];
