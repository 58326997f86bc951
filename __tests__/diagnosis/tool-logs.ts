// How tools speak when they fail, one short log each, written for these tests. A line that a person would quote begins with `>>`.
import type {Category} from '../../src/domain/category.ts';

export interface ToolLog {
  readonly name: string;
  readonly category: Category;
  readonly transient: 'yes' | 'no' | 'unknown';
  readonly text: string;
}

/** Plain output of a tool as the body of a failed step of GitHub Actions, or whole when it has its own frame. */
export const TOOL_LOGS: readonly ToolLog[] = [
  {
    name: 'rspec',
    category: 'test-failure',
    transient: 'unknown',
    text: `
Randomized with seed 4242
..F.

Failures:

  1) Basket#total adds tax
     Failure/Error: expect(basket.total).to eq(119)

>>       expected: 119
            got: 100

       (compared using ==)
     # ./spec/basket_spec.rb:12:in 'block (3 levels) in <top (required)>'

Finished in 0.02 seconds (files took 0.1 seconds to load)
4 examples, 1 failure

Failed examples:

rspec ./spec/basket_spec.rb:11 # Basket#total adds tax
`,
  },
  {
    name: 'minitest',
    category: 'test-failure',
    transient: 'unknown',
    text: `
Run options: --seed 1

# Running:

.F

Failure:
>>BasketTest#test_total [test/basket_test.rb:9]:
Expected: 119
  Actual: 100

rails test test/basket_test.rb:7

2 runs, 2 assertions, 1 failures, 0 errors, 0 skips
`,
  },
  {
    name: 'cucumber',
    category: 'test-failure',
    transient: 'unknown',
    text: `
  Scenario: Pay by card        # features/pay.feature:6
    Given a basket             # features/steps/pay.rb:1
    When I pay                 # features/steps/pay.rb:5
>>      Timeout of gateway mock was not set (RuntimeError)
      ./features/steps/pay.rb:6:in \`"I pay"'
      features/pay.feature:8:in \`I pay'

Failing Scenarios:
cucumber features/pay.feature:6 # Scenario: Pay by card

3 scenarios (1 failed, 2 passed)
`,
  },
  {
    name: 'maven compile in a reactor',
    category: 'compile-error',
    transient: 'no',
    text: `
[INFO] Scanning for projects...
[INFO] --- maven-compiler-plugin:3.11.0:compile (default-compile) @ core ---
[INFO] Compiling 12 source files to /w/core/target/classes
[INFO] -------------------------------------------------------------
[ERROR] COMPILATION ERROR :
[INFO] -------------------------------------------------------------
>>[ERROR] /w/core/src/main/java/acme/Basket.java:[14,20] cannot find symbol
  symbol:   method tax()
  location: class acme.Basket
[INFO] 1 error
[INFO] Reactor Summary for parent 1.0:
[INFO] core ............ FAILURE [  2.1 s]
[INFO] web ............. SKIPPED
[INFO] BUILD FAILURE
[ERROR] Failed to execute goal org.apache.maven.plugins:maven-compiler-plugin:3.11.0:compile (default-compile) on project core: Compilation failure
[ERROR] /w/core/src/main/java/acme/Basket.java:[14,20] cannot find symbol
[ERROR] -> [Help 1]
[ERROR]
[ERROR] To see the full stack trace of the errors, re-run Maven with the -e switch.
`,
  },
  {
    name: 'surefire 3',
    category: 'test-failure',
    transient: 'unknown',
    text: `
[INFO]  T E S T S
[INFO] Running acme.BasketTest
[ERROR] Tests run: 3, Failures: 1, Errors: 0, Skipped: 0, Time elapsed: 0.05 s <<< FAILURE! -- in acme.BasketTest
>>[ERROR] acme.BasketTest.total -- Time elapsed: 0.01 s <<< FAILURE!
org.opentest4j.AssertionFailedError: expected: <119> but was: <100>
	at acme.BasketTest.total(BasketTest.java:15)

[INFO] Results:
[ERROR] Failures:
[ERROR]   BasketTest.total:15 expected: <119> but was: <100>
[ERROR] Tests run: 3, Failures: 1, Errors: 0, Skipped: 0
[INFO] BUILD FAILURE
[ERROR] Failed to execute goal org.apache.maven.plugins:maven-surefire-plugin:3.1.2:test (default-test) on project core: There are test failures.
`,
  },
  {
    name: 'maven cannot reach the repository',
    category: 'network',
    transient: 'yes',
    text: `
[INFO] Downloading from central: https://repo.example.org/maven2/acme/lib/1.0/lib-1.0.pom
[INFO] BUILD FAILURE
>>[ERROR] Failed to execute goal on project core: Could not resolve dependencies for project acme:core:jar:1.0: Could not transfer artifact acme:lib:pom:1.0 from/to central (https://repo.example.org/maven2): Connection reset -> [Help 1]
[ERROR] Re-run Maven using the -X switch to enable full debug logging.
`,
  },
  {
    name: 'gradle with kotlin',
    category: 'compile-error',
    transient: 'no',
    text: `
> Task :app:processResources
> Task :app:compileKotlin FAILED
>>e: file:///w/app/src/main/kotlin/Basket.kt:14:20 Unresolved reference: tax

FAILURE: Build failed with an exception.

* What went wrong:
Execution failed for task ':app:compileKotlin'.
> A failure occurred while executing org.jetbrains.kotlin.compilerRunner.GradleCompilerRunnerWithWorkers
   > Compilation error. See log for more details

* Try:
> Run with --stacktrace option to get the stack trace.

BUILD FAILED in 12s
`,
  },
  {
    name: 'gradle cannot resolve',
    category: 'dependency',
    transient: 'unknown',
    text: `
FAILURE: Build failed with an exception.

* What went wrong:
Execution failed for task ':app:compileJava'.
> Could not resolve all files for configuration ':app:compileClasspath'.
>>   > Could not find acme:lib:9.9.
     Searched in the following locations:
       - https://repo.example.org/maven2/acme/lib/9.9/lib-9.9.pom

BUILD FAILED in 2s
`,
  },
  {
    name: 'sbt test',
    category: 'test-failure',
    transient: 'unknown',
    text: `
[info] BasketSpec:
[info] Basket
>>[info] - adds tax *** FAILED ***
[info]   100 did not equal 119 (BasketSpec.scala:9)
[info] Run completed in 300 milliseconds.
[info] Tests: succeeded 3, failed 1, canceled 0, ignored 0, pending 0
[info] *** 1 TEST FAILED ***
[error] Failed tests:
[error] 	acme.BasketSpec
[error] (Test / test) sbt.TestsFailedException: Tests unsuccessful
[error] Total time: 5 s
`,
  },
  {
    name: 'scala 3 compiler',
    category: 'compile-error',
    transient: 'no',
    text: `
[info] compiling 3 Scala sources to /w/target/classes ...
>>[error] -- [E007] Type Mismatch Error: /w/src/Basket.scala:14:20 ----------------
[error] 14 |  val total: Int = "x"
[error]    |                   ^^^
[error] one error found
[error] (Compile / compileIncremental) Compilation failed
`,
  },
  {
    name: 'ctest with gtest',
    category: 'test-failure',
    transient: 'unknown',
    text: `
[ RUN      ] Basket.AddsTax
>>/w/test/basket_test.cc:9: Failure
Expected equality of these values:
  basket.total()
    Which is: 100
  119
[  FAILED  ] Basket.AddsTax (0 ms)
[==========] 3 tests from 1 test suite ran. (0 ms total)
[  PASSED  ] 2 tests.
[  FAILED  ] 1 test, listed below:
[  FAILED  ] Basket.AddsTax

 1 FAILED TEST
`,
  },
  {
    name: 'ctest summary only',
    category: 'test-failure',
    transient: 'unknown',
    text: `
      Start 1: basket
>>1/2 Test #1: basket ...........................***Failed    0.02 sec
      Start 2: card
2/2 Test #2: card .............................   Passed    0.01 sec

50% tests passed, 1 tests failed out of 2

The following tests FAILED:
	  1 - basket (Failed)
Errors while running CTest
make: *** [Makefile:71: test] Error 8
`,
  },
  {
    name: 'catch2',
    category: 'test-failure',
    transient: 'unknown',
    text: `
-------------------------------------------------------------------------------
Basket adds tax
-------------------------------------------------------------------------------
/w/basket.cpp:12
...............................................................................

>>/w/basket.cpp:14: FAILED:
  REQUIRE( basket.total() == 119 )
with expansion:
  100 == 119

===============================================================================
test cases: 2 | 1 passed | 1 failed
assertions: 3 | 2 passed | 1 failed
`,
  },
  {
    name: 'boost test',
    category: 'test-failure',
    transient: 'unknown',
    text: `
Running 3 test cases...
>>basket.cpp(14): error: in "basket/adds_tax": check total() == 119 has failed [100 != 119]

*** 1 failure is detected in the test module "basket"
`,
  },
  {
    name: 'cmake configure',
    category: 'config',
    transient: 'no',
    text: `
-- Detecting CXX compile features - done
>>CMake Error at CMakeLists.txt:12 (find_package):
  By not providing "FindFoo.cmake" in CMAKE_MODULE_PATH this project has
  asked CMake to find a package configuration file provided by "Foo", but
  CMake did not find one.


-- Configuring incomplete, errors occurred!
`,
  },
  {
    name: 'meson',
    category: 'config',
    transient: 'no',
    text: `
Run-time dependency foo found: NO (tried pkgconfig and cmake)

>>meson.build:12:0: ERROR: Dependency "foo" not found, tried pkgconfig and cmake

A full log can be found at /w/build/meson-logs/meson-log.txt
`,
  },
  {
    name: 'clang and ninja',
    category: 'compile-error',
    transient: 'no',
    text: `
[41/97] Building CXX object src/CMakeFiles/core.dir/card.cpp.o
FAILED: src/CMakeFiles/core.dir/basket.cpp.o
/usr/bin/c++ -DX -std=c++20 -Werror -c /w/src/basket.cpp
>>/w/src/basket.cpp:14:20: error: use of undeclared identifier 'tax'
    14 |   return total * tax;
       |                  ^
1 error generated.
[42/97] Building CXX object src/CMakeFiles/core.dir/shop.cpp.o
ninja: build stopped: subcommand failed.
`,
  },
  {
    name: 'bazel',
    category: 'compile-error',
    transient: 'no',
    text: `
INFO: Analyzed 12 targets (30 packages loaded, 400 targets configured).
ERROR: /w/shop/BUILD.bazel:3:11: Compiling shop/basket.cc failed: (Exit 1): gcc failed: error executing command
>>shop/basket.cc:14:20: error: 'tax' was not declared in this scope
   14 |   return total * tax;
      |                  ^~~
Target //shop:basket failed to build
INFO: Elapsed time: 3.1s
FAILED: Build did NOT complete successfully
`,
  },
  {
    name: 'rpmbuild',
    category: 'compile-error',
    transient: 'no',
    text: `
+ make -j4
gcc -O2 -g -c basket.c -o basket.o
>>basket.c:14:20: error: 'tax' undeclared (first use in this function)
   14 |   return total * tax;
      |                  ^~~
make: *** [Makefile:12: basket.o] Error 1
error: Bad exit status from /var/tmp/rpm-tmp.k2Fq1z (%build)


RPM build errors:
    Bad exit status from /var/tmp/rpm-tmp.k2Fq1z (%build)
`,
  },
  {
    name: 'rpm build dependencies',
    category: 'dependency',
    transient: 'no',
    text: `
Wrote: /builddir/build/SRPMS/shop-1.0-1.src.rpm
Executing(%prep): /bin/sh -e /var/tmp/rpm-tmp.1
>>No matching package to install: 'libfoo-devel >= 9'
Not all dependencies satisfied
Error: Some packages could not be found.
`,
  },
  {
    name: 'autotools test-suite',
    category: 'test-failure',
    transient: 'unknown',
    text: `
PASS: tests/card.sh
>>FAIL: tests/basket.sh
============================================================================
Testsuite summary for shop 1.0
============================================================================
# TOTAL: 2
# PASS:  1
# FAIL:  1
============================================================================
See tests/test-suite.log
============================================================================
make[3]: *** [Makefile:900: test-suite.log] Error 1
`,
  },
  {
    name: 'python unittest',
    category: 'test-failure',
    transient: 'unknown',
    text: `
..F
======================================================================
>>FAIL: test_total (tests.test_basket.BasketTest)
----------------------------------------------------------------------
Traceback (most recent call last):
  File "/w/tests/test_basket.py", line 9, in test_total
    self.assertEqual(basket.total(), 119)
>>AssertionError: 100 != 119

----------------------------------------------------------------------
Ran 3 tests in 0.001s

FAILED (failures=1)
`,
  },
  {
    name: 'tox with flake8',
    category: 'lint',
    transient: 'no',
    text: `
flake8: commands[0]> flake8 src
>>src/basket.py:14:80: E501 line too long (88 > 79 characters)
flake8: exit 1 (0.52 seconds) /w> flake8 src pid=1234
  flake8: FAIL code 1 (0.6=setup[0.1]+cmd[0.5] seconds)
  evaluation failed :( (0.7 seconds)
`,
  },
  {
    name: 'go vet and build',
    category: 'compile-error',
    transient: 'no',
    text: `
go: downloading example.com/x v1.2.3
# example.com/shop/basket
>>basket/basket.go:14:20: undefined: tax
FAIL	example.com/shop/basket [build failed]
ok  	example.com/shop/card	0.012s
`,
  },
  {
    name: 'cargo test',
    category: 'test-failure',
    transient: 'unknown',
    text: `
running 2 tests
test card ... ok
test basket::adds_tax ... FAILED

failures:

---- basket::adds_tax stdout ----
>>thread 'basket::adds_tax' panicked at src/basket.rs:14:9:
assertion \`left == right\` failed
  left: 100
 right: 119

failures:
    basket::adds_tax

test result: FAILED. 1 passed; 1 failed; 0 ignored
error: test failed, to rerun pass \`--lib\`
`,
  },
  {
    name: 'vitest',
    category: 'test-failure',
    transient: 'unknown',
    text: `
 ✓ test/card.test.ts (3 tests) 4ms
 ❯ test/basket.test.ts (2 tests | 1 failed) 9ms
   × basket > adds tax 5ms

⎯⎯⎯⎯⎯⎯⎯ Failed Tests 1 ⎯⎯⎯⎯⎯⎯⎯

 FAIL  test/basket.test.ts > basket > adds tax
>>AssertionError: expected 100 to be 119 // Object.is equality

- Expected
+ Received

 ❯ test/basket.test.ts:9:24

 Test Files  1 failed | 1 passed (2)
      Tests  1 failed | 4 passed (5)
`,
  },
  {
    name: 'node test runner',
    category: 'test-failure',
    transient: 'unknown',
    text: `
✔ card (0.4ms)
✖ basket adds tax (1.1ms)
ℹ tests 2
ℹ pass 1
ℹ fail 1

✖ failing tests:

test at test/basket.test.js:5:1
>>✖ basket adds tax (1.1ms)
  AssertionError [ERR_ASSERTION]: Expected values to be strictly equal:

  100 !== 119
`,
  },
  {
    name: 'playwright',
    category: 'test-failure',
    transient: 'unknown',
    text: `
Running 3 tests using 2 workers

>>  1) [chromium] › basket.spec.ts:9:5 › adds tax ────────────────

    Error: expect(locator).toHaveText(expected)

    Expected string: "119"
    Received string: "100"

  1 failed
    [chromium] › basket.spec.ts:9:5 › adds tax
  2 passed (3.2s)
`,
  },
  {
    name: 'phpunit 10',
    category: 'test-failure',
    transient: 'unknown',
    text: `
PHPUnit 10.5.0 by Sebastian Bergmann and contributors.

.F                                                                  2 / 2 (100%)

There was 1 failure:

1) Acme\\BasketTest::testTotal
>>Failed asserting that 100 matches expected 119.

/w/tests/BasketTest.php:9

FAILURES!
Tests: 2, Assertions: 2, Failures: 1.
`,
  },
  {
    name: 'prove',
    category: 'test-failure',
    transient: 'unknown',
    text: `
t/card.t .... ok
>>#   Failed test 'adds tax'
#   at t/basket.t line 9.
#          got: '100'
#     expected: '119'
# Looks like you failed 1 test of 2.
t/basket.t .. Dubious, test returned 1 (wstat 256, 0x100)
Failed 1/2 subtests
Result: FAIL
`,
  },
  {
    name: 'dotnet test',
    category: 'test-failure',
    transient: 'unknown',
    text: `
Starting test execution, please wait...
  Failed Acme.BasketTests.AddsTax [12 ms]
  Error Message:
>>   Assert.Equal() Failure: Values differ
Expected: 119
Actual:   100
  Stack Trace:
     at Acme.BasketTests.AddsTax() in /w/BasketTests.cs:line 9

Failed!  - Failed:     1, Passed:     2, Skipped:     0, Total:     3
`,
  },
  {
    name: 'taskcluster with mozharness',
    category: 'test-failure',
    transient: 'unknown',
    text: `
[taskcluster 2026-03-01 10:00:00.000Z] Task ID: abcdefghijklmnopqrstuv
[task 2026-03-01T10:00:01.000Z] 10:00:01     INFO - TEST-START | dom/test_basket.html
[task 2026-03-01T10:00:02.000Z] 10:00:02     INFO - TEST-PASS | dom/test_basket.html | opens
>>[task 2026-03-01T10:00:03.000Z] 10:00:03     INFO - TEST-UNEXPECTED-FAIL | dom/test_basket.html | adds tax - got 100, expected 119
[task 2026-03-01T10:00:04.000Z] 10:00:04     INFO - SimpleTest.is@SimpleTest.js:500:14
[task 2026-03-01T10:00:05.000Z] 10:00:05    ERROR - Return code: 1
[task 2026-03-01T10:00:06.000Z] 10:00:06  WARNING - # TBPL WARNING #
[taskcluster 2026-03-01 10:00:07.000Z] === Task Finished ===
[taskcluster 2026-03-01 10:00:07.500Z] Unsuccessful task run with exit code: 1 completed in 7.5 seconds
`,
  },
  {
    name: 'zuul with ansible',
    category: 'compile-error',
    transient: 'no',
    text: `
2026-03-01 10:00:00.000001 | Running Ansible setup...
2026-03-01 10:00:01.000001 | RUN START: [untrusted : opendev.org/acme/playbooks/run.yaml@master]
2026-03-01 10:00:02.000001 | TASK [make : build]
2026-03-01 10:00:03.000001 | ubuntu-noble | gcc -c basket.c
>>2026-03-01 10:00:04.000001 | ubuntu-noble | basket.c:14:20: error: 'vat' undeclared (first use in this function)
2026-03-01 10:00:05.000001 | ubuntu-noble | make: *** [Makefile:12: basket.o] Error 1
2026-03-01 10:00:06.000001 | ubuntu-noble | ERROR
2026-03-01 10:00:06.000002 | ubuntu-noble | {
2026-03-01 10:00:06.000003 | ubuntu-noble |   "msg": "non-zero return code",
2026-03-01 10:00:06.000004 | ubuntu-noble |   "rc": 2
2026-03-01 10:00:06.000005 | ubuntu-noble | }
2026-03-01 10:00:07.000001 | PLAY RECAP
2026-03-01 10:00:07.000002 | ubuntu-noble | ok: 3 changed: 2 unreachable: 0 failed: 1
2026-03-01 10:00:08.000001 | RUN END RESULT_NORMAL: [untrusted : opendev.org/acme/playbooks/run.yaml@master]
2026-03-01 10:00:09.000001 | POST-RUN START: [trusted : opendev.org/base/post.yaml@master]
2026-03-01 10:00:10.000001 | ubuntu-noble | rsync: link_stat "/home/zuul/logs" failed: No such file or directory (2)
`,
  },
  {
    name: 'stestr under zuul',
    category: 'test-failure',
    transient: 'unknown',
    text: `
2026-03-01 10:00:01.000001 | ubuntu-noble | {0} acme.tests.unit.test_card.CardTest.test_pay [0.1s] ... ok
>>2026-03-01 10:00:02.000001 | ubuntu-noble | {1} acme.tests.unit.test_basket.BasketTest.test_total [0.2s] ... FAILED
2026-03-01 10:00:03.000001 | ubuntu-noble |
2026-03-01 10:00:04.000001 | ubuntu-noble | ======
2026-03-01 10:00:05.000001 | ubuntu-noble | Totals
2026-03-01 10:00:06.000001 | ubuntu-noble | ======
2026-03-01 10:00:07.000001 | ubuntu-noble |  - Passed: 1
2026-03-01 10:00:08.000001 | ubuntu-noble |  - Failed: 1
`,
  },
  {
    name: 'docker build without a base image',
    category: 'docker',
    transient: 'unknown',
    text: `
#3 [internal] load metadata for registry.example.org/acme/base:9
>>#3 ERROR: registry.example.org/acme/base:9: not found
------
 > [internal] load metadata for registry.example.org/acme/base:9:
------
ERROR: failed to solve: registry.example.org/acme/base:9: failed to resolve source metadata for registry.example.org/acme/base:9: not found
`,
  },
  {
    name: 'docker pull limit',
    category: 'rate-limit',
    transient: 'yes',
    text: `
Pulling from acme/base
>>Error response from daemon: toomanyrequests: You have reached your pull rate limit. You may increase the limit by authenticating and upgrading
`,
  },
  {
    name: 'disk full while linking',
    category: 'disk-full',
    transient: 'no',
    text: `
[96/97] Linking CXX executable shop
FAILED: shop
>>/usr/bin/ld: final link failed: No space left on device
collect2: error: ld returned 1 exit status
ninja: build stopped: subcommand failed.
`,
  },
  {
    name: 'npm audit',
    category: 'security-scan',
    transient: 'no',
    text: `
# npm audit report

lodash  <4.17.21
Severity: high
>>Command Injection in lodash - https://github.com/advisories/GHSA-35jh-r3h4-6jhm
fix available via \`npm audit fix\`

>>1 high severity vulnerability
`,
  },
  {
    name: 'django migration',
    category: 'db-migration',
    transient: 'no',
    text: `
Operations to perform:
  Apply all migrations: admin, shop
Running migrations:
>>CommandError: Conflicting migrations detected; multiple leaf nodes in the migration graph: (0002_a, 0002_b in shop).
`,
  },
  {
    name: 'dns in curl',
    category: 'network',
    transient: 'yes',
    text: `
Installing the tool
>>curl: (6) Could not resolve host: dl.example.org
tar: Child returned status 1
tar: Error is not recoverable: exiting now
`,
  },
  {
    name: 'a word of networks in a failing test is no proof',
    category: 'test-failure',
    transient: 'unknown',
    text: `
=================================== FAILURES ===================================
______________________________ test_retry_message ______________________________

    def test_retry_message():
>       assert message() == "try again"
>>E       AssertionError: assert 'timed out, network is down' == 'try again'

tests/test_message.py:4: AssertionError
=========================== short test summary info ============================
FAILED tests/test_message.py::test_retry_message - AssertionError: assert 'ti...
============================== 1 failed in 0.03s ===============================
`,
  },
  {
    name: 'terraform',
    category: 'deploy',
    transient: 'unknown',
    text: `
Terraform planned the following actions, but then encountered a problem:
╷
>>│ Error: creating S3 Bucket (acme): BucketAlreadyExists
│
│   with aws_s3_bucket.a,
│   on main.tf line 12, in resource "aws_s3_bucket" "a":
╵
`,
  },
  {
    name: 'an unknown tool',
    category: 'unknown',
    transient: 'unknown',
    text: `
loading 14 widgets
checking widget 7
>>widget 7 lacks a handle
`,
  },
];

/** The log with the mark taken off, framed as a failed step unless it has its own frame, and the lines that a person may quote. */
export function frameLog(log: ToolLog): {readonly text: string; readonly lines: readonly number[]} {
  const own = /^\[task|^2026-/.test(log.text.trimStart().replace('>>', ''));
  const body = log.text.slice(1, -1).split('\n');
  const head = own ? [] : ['##[group]Run ./ci/step', './ci/step', 'env:', '  CI: true', '##[endgroup]'];
  const tail = own
    ? []
    : ['##[error]Process completed with exit code 1.', 'Post job cleanup.', 'Cleaning up orphan processes'];
  const lines = [...head, ...body.map((line) => line.replace(/^>>/, '')), ...tail];
  const marked = body.flatMap((line, index) => (line.startsWith('>>') ? [head.length + index + 1] : []));
  return {text: `${lines.join('\n')}\n`, lines: marked};
}
