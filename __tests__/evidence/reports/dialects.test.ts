// Each tool's way of writing JUnit XML gives the right counts and the right failing tests.
import {describe, expect, test} from '@jest/globals';
import {countsOf, failingOf, reportOf} from './parse-support.ts';

/** name, XML, `suites tests passed failed errored skipped`, failing tests. */
const DIALECTS: readonly (readonly [string, string, string, readonly string[]])[] = [
  [
    'surefire: a suite as root, with properties and a schema',
    `<?xml version="1.0" encoding="UTF-8"?>
<testsuite xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="https://example.com/s.xsd"
  name="shop.CartTest" tests="3" errors="1" skipped="0" failures="1">
  <properties><property name="user.dir" value="/build"/></properties>
  <testcase name="adds" classname="shop.CartTest" time="0.01"/>
  <testcase name="removes" classname="shop.CartTest"><failure message="expected 0" type="AssertionError"><![CDATA[trace]]></failure></testcase>
  <testcase name="pays" classname="shop.CartTest"><error type="java.io.IOException">trace</error><system-out>x</system-out></testcase>
</testsuite>`,
    '1 3 1 1 1 0',
    ['shop.CartTest#removes', 'shop.CartTest#pays'],
  ],
  [
    'surefire: a retried test that passed is passed, one that never did failed once',
    `<testsuite name="s" tests="2">
  <testcase name="wobbly" classname="c"><flakyFailure message="1st" type="A"><stackTrace>trace</stackTrace></flakyFailure><flakyError message="2nd"/></testcase>
  <testcase name="broken" classname="c"><failure message="1st"/><rerunFailure message="2nd"/><rerunError message="3rd"/></testcase>
</testsuite>`,
    '1 2 1 1 0 0',
    ['c#broken'],
  ],
  [
    'gradle and kotlin: output beside the tests',
    `<testsuite name="KTest" tests="2" skipped="1" failures="0" errors="0"><properties/>
  <testcase name="works()" classname="KTest"/><testcase name="later()" classname="KTest"><skipped/></testcase>
  <system-out><![CDATA[<testcase name="no test"><failure/></testcase>]]></system-out><system-err></system-err></testsuite>`,
    '1 2 1 0 0 1',
    [],
  ],
  [
    'pytest: one suite, expected failures as skipped, an error in teardown as a second case',
    `<?xml version="1.0" encoding="utf-8"?><testsuites><testsuite name="pytest" errors="1" failures="1" skipped="1" tests="3">
<testcase classname="tests.test_a" name="test_x[1-&quot;a&quot;]" time="0.1"><failure message="assert 1 == 2">def test_x():
&gt;       assert 1 == 2
E       assert 1 == 2

tests/test_a.py:7: AssertionError</failure></testcase>
<testcase classname="tests.test_a" name="test_x"><error message="failed on teardown">boom</error></testcase>
<testcase classname="tests.test_a" name="test_y"><skipped type="pytest.xfail" message=""/></testcase>
</testsuite></testsuites>`,
    '1 3 0 1 1 1',
    ['tests.test_a#test_x[1-"a"]', 'tests.test_a#test_x'],
  ],
  [
    'unittest-xml-reporting: both texts in CDATA',
    `<testsuite name="tests.T-2026" tests="1" file="t.py" failures="1" errors="0">
<testcase classname="tests.T" name="test_a" file="t.py" line="12"><failure type="AssertionError" message="1 != 2"><![CDATA[Traceback]]></failure>
<system-out><![CDATA[]]></system-out></testcase></testsuite>`,
    '1 1 0 1 0 0',
    ['tests.T#test_a'],
  ],
  [
    'jest-junit: no classname, a suite that did not run',
    `<testsuites name="jest tests" tests="2" failures="1" errors="1"><testsuite name="a.test.js" tests="1">
<testcase classname="" name="a works"><failure>Error: no</failure></testcase></testsuite>
<testsuite name="b.test.js" errors="1"><testcase classname="Test suite failed to run" name="b.test.js"><error>Cannot find module</error></testcase></testsuite>
</testsuites>`,
    '2 2 0 1 1 0',
    ['#a works', 'Test suite failed to run#b.test.js'],
  ],
  [
    'mocha: an empty root suite',
    `<testsuites name="Mocha Tests"><testsuite name="Root Suite" tests="0"></testsuite>
<testsuite name="adder" tests="1"><testcase name="adder adds" classname="adds"><failure message="x" type="AssertionError"><![CDATA[y]]></failure></testcase></testsuite></testsuites>`,
    '2 1 0 1 0 0',
    ['adds#adder adds'],
  ],
  [
    'phpunit: suites in suites, claims of the outer ones not counted twice, class without classname',
    `<testsuites><testsuite name="all" tests="3" failures="1"><testsuite name="Unit" tests="3" failures="1">
<testsuite name="CartTest" file="/app/CartTest.php" tests="2"><testcase name="testA" class="CartTest"/>
<testcase name="testB" class="CartTest" file="/app/CartTest.php" line="9"><failure type="E">x</failure></testcase></testsuite>
<testcase name="loose"/></testsuite></testsuite></testsuites>`,
    '3 3 2 1 0 0',
    ['CartTest#testB'],
  ],
  [
    'nextest: output and message of the failure',
    `<testsuites name="nextest-run" tests="1" failures="1" uuid="u"><testsuite name="crate::bin" tests="1" disabled="0">
<testcase name="it_works" classname="crate::bin"><failure type="test failure">thread panicked</failure><system-err>log</system-err></testcase></testsuite></testsuites>`,
    '1 1 0 1 0 0',
    ['crate::bin#it_works'],
  ],
  [
    'go-junit-report: a failure without text',
    `<testsuites><testsuite tests="2" failures="1" time="0.1" name="example.com/x">
<testcase classname="x" name="TestA"/><testcase classname="x" name="TestB"><failure message="Failed" type=""></failure></testcase></testsuite></testsuites>`,
    '1 2 1 1 0 0',
    ['x#TestB'],
  ],
  [
    'catch2 and gtest: a status word that says how far it ran, not how it ended',
    `<testsuites><testsuite name="unit" tests="3"><testcase classname="unit" name="a" status="run" result="completed"/>
<testcase classname="unit" name="b" status="run"><failure message="REQUIRE(x)" type="REQUIRE" file="b.cpp" line="4">FAILED</failure></testcase>
<testcase classname="unit" name="c" status="notrun"/></testsuite></testsuites>`,
    '1 3 2 1 0 0',
    ['unit#b'],
  ],
  [
    'bazel: output inside the suite',
    `<testsuites><testsuite name="//pkg:t" tests="1" errors="1"><testcase name="//pkg:t" status="run"><error message="exited with error code 1"></error></testcase>
<system-out>Generated test.log<![CDATA[exec "$0"]]></system-out></testsuite></testsuites>`,
    '1 1 0 0 1 0',
    ['#//pkg:t'],
  ],
  [
    'xunit.net through JUnit, with properties at the root and wrong totals',
    `\ufeff<testsuites name="Test results" tests="173" failures="9"><properties><property name="skipped" value="1"/></properties>
<testsuite name="C" tests="2"><testcase name="N.T.A"/><testcase name="N.T.B"/></testsuite></testsuites>`,
    '1 2 2 0 0 0',
    [],
  ],
  [
    'swift: tests directly below the root',
    `<testsuites><testcase classname="L.T" name="test_a"><failure message="failed"></failure></testcase></testsuites>`,
    '0 1 0 1 0 0',
    ['L.T#test_a'],
  ],
  [
    'TAP to JUnit: a failure and an error in one case count as one error',
    `<testsuites><testsuite name="t.basic" errors="1" failures="1" tests="1">
<testcase name="1 - ok"><skipped/><failure/><error type="TestsFailed" message="Bad plan"/></testcase></testsuite></testsuites>`,
    '1 1 0 0 1 0',
    ['#1 - ok'],
  ],
  [
    'several failures of one test are one failing test',
    '<testsuite><testcase name="a"><failure message="1"/><failure message="2"/></testcase></testsuite>',
    '1 1 0 1 0 0',
    ['#a'],
  ],
  [
    'a status that says failed, with no child to say so',
    '<testsuite><testcase name="a" status="failed"/><testcase name="b" result="error"/><testcase name="c" status="failed"><skipped/></testcase></testsuite>',
    '1 3 0 1 1 1',
    ['#a', '#b'],
  ],
  [
    'names in a namespace',
    '<j:testsuites xmlns:j="urn:x"><j:testsuite><j:testcase name="a"><j:failure/></j:testcase></j:testsuite></j:testsuites>',
    '1 1 0 1 0 0',
    ['#a'],
  ],
  ['no attributes at all', '<testsuite><testcase><failure/></testcase><testcase/></testsuite>', '1 2 1 1 0 0', ['#']],
  [
    'an empty suite',
    '<testsuites tests="0"><testsuite name="a" tests="0"></testsuite></testsuites>',
    '1 0 0 0 0 0',
    [],
  ],
];

describe('dialects', () => {
  test.each(DIALECTS)('%s', (_, xml, counts, failing) => {
    expect(countsOf(xml)).toBe(counts);
    expect(failingOf(xml)).toEqual(failing);
  });
});

describe('where no test is listed', () => {
  test('the totals of the root speak', () => {
    const xml =
      '<testsuites tests="7" failures="2" errors="1" skipped="1"><testsuite tests="4"/><testsuite tests="3"/></testsuites>';

    expect(countsOf(xml)).toBe('2 7 3 2 1 1');
  });

  test('else those of the outermost suites', () => {
    const xml =
      '<testsuites><testsuite tests="4" failures="1"><testsuite tests="4" failures="1"/></testsuite><testsuite tests="3"/></testsuites>';

    expect(countsOf(xml)).toBe('3 7 6 1 0 0');
  });

  test('a suite that failed as a whole is named', () => {
    const xml = '<testsuite name="SetUp" tests="0"><error message="no database"/></testsuite>';

    expect(countsOf(xml)).toBe('1 1 0 0 1 0');
    expect(reportOf(xml).failing).toEqual([
      {classname: '', name: 'SetUp', message: 'no database', file: null, line: null},
    ]);
  });
});

describe('what is known of a failure', () => {
  const failure = (xml: string): unknown => reportOf(`<testsuite file="suite.x">${xml}</testsuite>`).failing[0];

  test.each([
    [
      'message and place of the failure itself',
      '<testcase name="a" file="t.c" line="1"><failure message="m" file="f.c" line="2">b</failure></testcase>',
      'm',
      'f.c',
      2,
    ],
    [
      "the test's place",
      '<testcase name="a" file="t.c" line="1"><failure message="m">b</failure></testcase>',
      'm',
      't.c',
      1,
    ],
    [
      'the text when there is no message',
      '<testcase name="a" file="t.c"><failure> b\nc </failure></testcase>',
      'b\nc',
      't.c',
      null,
    ],
    [
      'the text in CDATA, with entities around',
      '<testcase name="a"><error>x &lt; y<![CDATA[ & z]]></error></testcase>',
      'x < y & z',
      'suite.x',
      null,
    ],
    [
      'a place named in the text',
      '<testcase name="a"><failure message="m">E  x\nlib/a_test.py:31: AssertionError</failure></testcase>',
      'm',
      'lib/a_test.py',
      31,
    ],
    ['neither', '<testcase name="a"><failure/></testcase>', null, 'suite.x', null],
    ['a line that counts from 0', '<testcase name="a" file="t.py" line="0"><failure/></testcase>', null, 't.py', null],
    [
      'not the output inside it',
      '<testcase name="a"><failure>m<system-out>secret</system-out></failure></testcase>',
      'm',
      'suite.x',
      null,
    ],
    [
      'the first of several',
      '<testcase name="a"><failure message="1"/><error message="2"/></testcase>',
      '1',
      'suite.x',
      null,
    ],
  ])('%s', (_, xml, message, file, line) => {
    expect(failure(xml)).toEqual({classname: '', name: 'a', message, file, line});
  });

  test('a retried test tells its first failure', () => {
    const {flaky, failing} = reportOf(
      '<testsuite><testcase name="w" classname="c"><flakyFailure message="first"/><flakyFailure message="second"/></testcase></testsuite>',
    );

    expect(flaky).toEqual([{classname: 'c', name: 'w', message: 'first', file: null, line: null}]);
    expect(failing).toEqual([]);
  });

  test('messages are safe: no terminal sequences, no secrets, no more than their bound', () => {
    const message = (text: string, secrets: readonly string[] = []): string | null | undefined =>
      reportOf(`<testsuite><testcase name="a"><failure>${text}</failure></testcase></testsuite>`, secrets).failing[0]
        ?.message;

    expect(message('a\u202eb')).toBe('ab');
    expect(message('password=hunter2abc')).toBe('password=[redacted:credential]');
    expect(message('it is my-known-value', ['my-known-value'])).toBe('it is [redacted:known-secret]');
    expect(message('word '.repeat(40_000))).toHaveLength(2_000);
    expect(message(`${'w'.repeat(16_380)}my-known-value`, ['my-known-value'])).not.toContain('my-k');
  });

  test('a name as long as a file is cut', () => {
    expect(
      failingOf(`<testsuite><testcase name="${'n'.repeat(100_000)}"><failure/></testcase></testsuite>`)[0],
    ).toHaveLength(4_097);
  });
});
