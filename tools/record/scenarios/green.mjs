// Other jobs that pass, with noise that looks like trouble: warnings, expected errors, words, retries, stack traces.
const GREEN = {category: 'none', root: []};

const CARGO = '[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n';

const COUNT_UP = 'n=$(cat tries 2>/dev/null || echo 0); n=$((n + 1)); echo $n > tries';

export const SCENARIOS = [
  {
    ...GREEN,
    name: 'green-gcc-warnings',
    tool: 'gcc',
    version: 'gcc --version | head -1',
    ecosystem: 'c',
    files: {
      Makefile: 'all: app\napp: error.c\n\t$(CC) -Wall -Wextra -o $@ $<\ntest: app\n\t-./app fail\n\t./app\n',
      'error.c':
        '#include <stdio.h>\n\nint main(int count, char **words) {\n  int unused;\n  if (count > 1) return fprintf(stderr, "error: asked to fail\\n") > 0;\n  return puts("ok") < 0;\n}\n',
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
      'CMakeLists.txt':
        'cmake_minimum_required(VERSION 3.20)\nproject(app CXX)\nfind_package(Lighthouse QUIET)\nif(NOT Lighthouse_FOUND)\n  message(WARNING "Lighthouse not found, error reports are disabled")\nendif()\nenable_testing()\nadd_executable(unit unit.cpp)\nadd_test(NAME error_handling COMMAND unit 0)\nadd_test(NAME must_fail COMMAND unit 1)\nset_tests_properties(must_fail PROPERTIES WILL_FAIL TRUE)\n',
      'unit.cpp': '#include <cstdlib>\nint main(int, char** words) { return std::atoi(words[1]); }\n',
    },
    steps: [
      {name: 'Configure', run: 'cmake -B build -S .'},
      {name: 'Build', run: 'cmake --build build'},
      {name: 'Test', run: 'ctest --test-dir build --output-on-failure'},
    ],
    note: 'A warning of the configuration and a test that has to fail.',
  },
  {
    ...GREEN,
    name: 'green-gtest',
    tool: 'gtest',
    version: 'dpkg-query -W -f "${Version}" libgtest-dev',
    ecosystem: 'cpp',
    files: {
      'a_test.cpp':
        '#include <gtest/gtest.h>\n#include <cstdlib>\n\nTEST(ErrorTest, AbortsOnBadInput) { EXPECT_DEATH(std::abort(), ""); }\nTEST(ErrorTest, PrintsFailure) { std::puts("FAILED: expected output of the tool"); }\nTEST(ErrorTest, Skipped) { GTEST_SKIP() << "no error injection here"; }\n',
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
      'a_test.go':
        'package app\n\nimport (\n\t"errors"\n\t"fmt"\n\t"log"\n\t"testing"\n)\n\nfunc TestErrorIsWrapped(t *testing.T) {\n\tlog.Println("ERROR dial tcp 10.0.0.1:5432: connect: connection refused")\n\tif !errors.Is(fmt.Errorf("x: %w", errors.ErrUnsupported2), errors.ErrUnsupported2) {\n\t\tt.Fatal("lost")\n\t}\n}\n\nfunc TestPanicIsRecovered(t *testing.T) {\n\tdefer func() { fmt.Println("recovered panic:", recover()) }()\n\tpanic("boom")\n}\n'
          .replaceAll('errors.ErrUnsupported2', 'errBase')
          .replace('func TestErrorIs', 'var errBase = errors.New("base")\n\nfunc TestErrorIs'),
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
      'src/lib.rs':
        '#[deprecated(note = "error prone")]\npub fn old() {}\n\npub fn error_code() -> i32 {\n    let unused = 1;\n    old();\n    1\n}\n\n#[test]\n#[should_panic]\nfn overflow_panics() {\n    panic!("attempt to add with overflow");\n}\n\n#[test]\nfn failed_is_one() {\n    println!("thread \'main\' panicked at nothing");\n    assert_eq!(error_code(), 1);\n}\n',
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
      'pom.xml':
        '<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>com.example</groupId><artifactId>app</artifactId><version>1.0</version><properties><maven.compiler.source>17</maven.compiler.source><maven.compiler.target>17</maven.compiler.target></properties><dependencies><dependency><groupId>org.junit.jupiter</groupId><artifactId>junit-jupiter</artifactId><version>5.11.4</version><scope>test</scope></dependency></dependencies><build><plugins><plugin><artifactId>maven-resources-plugin</artifactId><version>3.3.1</version></plugin><plugin><artifactId>maven-compiler-plugin</artifactId><version>3.13.0</version></plugin><plugin><artifactId>maven-surefire-plugin</artifactId><version>3.2.5</version></plugin></plugins></build></project>\n',
      'src/test/java/ErrorTest.java':
        'import static org.junit.jupiter.api.Assertions.*;\nimport org.junit.jupiter.api.*;\n\nclass ErrorTest {\n  @Test void failureIsLogged() {\n    new IllegalStateException("expected by the test").printStackTrace();\n    System.err.println("[ERROR] Tests run: 3, Failures: 1 (sample output)");\n  }\n\n  @Disabled("fails on CI") @Test void disabled() { fail(); }\n}\n',
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
      'spec/error_spec.rb':
        "RSpec.describe 'errors' do\n  it 'raises on timeout' do\n    warn 'Error: execution expired'\n    expect { raise IOError, 'closed stream' }.to raise_error(IOError)\n  end\n\n  pending 'fails until the fix' do\n    expect(1).to eq(2)\n  end\nend\n",
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
      'tests/ErrorTest.php':
        '<?php\nuse PHPUnit\\Framework\\TestCase;\n\nfinal class ErrorTest extends TestCase\n{\n    public function testThrows(): void\n    {\n        $this->expectException(RuntimeException::class);\n        throw new RuntimeException("Fatal error: out of memory");\n    }\n\n    public function testSkipped(): void\n    {\n        $this->markTestSkipped("no connection: connection refused");\n    }\n}\n',
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
    files: {
      't/a.t':
        'use Test::More;\nTODO: {\n  local $TODO = "not written yet";\n  is(1, 2, "fails for now");\n}\nok(1, "dies with an error");\ndone_testing;\n',
    },
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
      'mix.exs':
        'defmodule App.MixProject do\n  use Mix.Project\n  def project, do: [app: :app, version: "0.1.0"]\n  def application, do: [extra_applications: [:logger]]\nend\n',
      'lib/app.ex': 'defmodule App do\n  def old(unused), do: 1\nend\n',
      'test/test_helper.exs': 'ExUnit.start(seed: 3)\n',
      'test/app_test.exs':
        'defmodule AppTest do\n  use ExUnit.Case\n  require Logger\n\n  test "crash is logged" do\n    Process.flag(:trap_exit, true)\n    pid = spawn_link(fn -> raise "boom" end)\n    assert_receive {:EXIT, ^pid, _}\n    Logger.error("request failed: timeout")\n  end\nend\n',
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
      'server.mjs':
        "import http from 'node:http';\nlet asked = 0;\nhttp.createServer((_request, answer) => {\n  answer.writeHead(++asked < 3 ? 503 : 200);\n  answer.end('ready\\n');\n}).listen(48150, '127.0.0.1');\n",
    },
    steps: [
      {
        name: 'Wait for the service',
        run: 'for try in 1 2 3; do\n  curl -fsS http://127.0.0.1:48150/ && break\n  echo "try $try failed, retrying"\ndone',
      },
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
    files: {
      'ci/build.sh':
        '#!/bin/bash\nset -ex\ngrep -q "fatal error" notes.txt || echo "no fatal error in the notes"\nrm -f core.error failed.log\ntrap "echo cleanup after error" EXIT\nls no-such-folder || true\n',
      'notes.txt': 'fine\n',
    },
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
    files: {
      'site.yml':
        '- hosts: localhost\n  gather_facts: false\n  tasks:\n    - name: Stop the old service\n      ansible.builtin.command: test -d old\n      ignore_errors: true\n    - name: Say it\n      ansible.builtin.debug:\n        msg: "0 errors"\n',
    },
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
      {
        name: 'Try merge',
        run: 'cd repo\ngit merge feature || (git merge --abort && echo "merge is not possible now, skipping")',
      },
    ],
    note: 'A conflict is found and undone by the step itself.',
  },
  {
    ...GREEN,
    name: 'green-sqlite-migration',
    tool: 'sqlite3',
    version: 'sqlite3 --version',
    ecosystem: 'database',
    files: {
      'm/001.sql': 'CREATE TABLE errors (id INTEGER, message TEXT);\n',
      'm/002.sql': "INSERT INTO errors VALUES (1, 'FATAL: role does not exist');\n",
    },
    steps: [
      {
        run: 'for file in m/*.sql; do echo "migration $file"; sqlite3 -bail app.db < $file; done\nsqlite3 app.db "select * from errors"',
      },
    ],
    note: 'A table of error messages is printed.',
  },
];
