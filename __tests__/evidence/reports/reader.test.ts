// What is refused, how, and that a report may come in any encoding and in any pieces.
import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {explainProblem} from '../../../src/domain/problem.ts';
import {createReportReader, parseTestReport} from '../../../src/evidence/reports/reader.ts';
import {countsOf, failingOf, problemOf, reportOf} from './parse-support.ts';

const XML = `<?xml version="1.0"?>
<testsuites>
  <testsuite name="s">
    <testcase classname="Größe" name="ok 😀"/>
    <testcase classname="Größe" name="nicht schön"><failure message="falsch">weil &amp; darum</failure></testcase>
  </testsuite>
</testsuites>
`;

function utf16(text: string, order: 'le' | 'be', mark: 'with mark' | 'bare'): Uint8Array {
  const bytes = Buffer.from(`${mark === 'with mark' ? '\ufeff' : ''}${text}`, 'utf16le');
  return new Uint8Array(order === 'le' ? bytes : bytes.swap16());
}

describe('refusals', () => {
  test('0 bytes are an empty report', () => {
    expect(problemOf('')).toEqual({code: 'REPORT_EMPTY', file: 'r.xml'});
  });

  test.each([
    ['cut short', '<testsuites>\n <testsuite>\n  <testcase name="a"/>\n  <testcase nam', 4, 15],
    ['cut short inside CDATA', '<testsuite><testcase name="a"><failure><![CDATA[x\n& y', 2, 3],
    ['not closed', '<testsuite>\n<testcase name="a"/>\n', 3, 1],
    ['closed in the wrong order', '<testsuite>\n<testcase></testsuite></testcase>', 2, 22],
    ['a bare ampersand', '<testsuite name="s">\n  <testcase name="a & b"/></testsuite>', 2, 21],
    [
      'a bare ampersand with a semicolon far behind',
      '<testsuite>\n<testcase name="&lt;"><failure>a && b\n\n;</failure></testcase></testsuite>',
      2,
      34,
    ],
    ['a bare ampersand behind CDATA', '<testsuite><![CDATA[ & ]]>\n &</testsuite>\n', 2, 2],
    ['a bare ampersand in the first tag', '<?xml version="1.0"?>\n<testsuite name="R&D"></testsuite>', 2, 19],
    ['text before the root', '<?xml version="1.0"?>\nx <testsuite/>', 2, 1],
    ['text behind the root', '<testsuite/>\n\n x y z', 3, 2],
    ['a tag inside an attribute', '<testsuite>\n<testcase name="a<b"/></testsuite>', 2, 18],
    ['a control character', '<testsuite><testcase><failure>\n\x1b[31mred</failure></testcase></testsuite>', 2, 1],
    ['an attribute twice', '<testsuite>\n<testcase name="a" name="b"/></testsuite>', 2, 29],
    ['two roots', '<testsuite/>\n<testsuite/>', 2, 11],
    ['plain text', 'FAILED tests/a.py', 1, 1],
    ['JSON', '\n{"tests": 1}', 2, 1],
    ['only white space', ' \n', 2, 1],
    ['an XML declaration that is not at the start', '\n<?xml version="1.0"?><testsuite/>', 2, 6],
  ])('%s is malformed, with its place', (_, xml, line, column) => {
    const problem = problemOf(xml);

    expect(problem).toMatchObject({code: 'REPORT_MALFORMED', at: {file: 'r.xml', line, column}});
    expect(explainProblem(problem)).toMatch(/^r\.xml:\d+:\d+: not well-formed XML.*: .+; .+/);
  });

  test('what was read before the flaw is told', () => {
    const problem = problemOf('<testsuite><testcase name="a"/><testcase name="b"/>');

    expect(explainProblem(problem)).toContain('(test cases read before it: 2)');
  });

  test.each([
    ['<suites><suite/></suites>', '<suites>'],
    ['<test-run id="2"><test-suite/></test-run>', 'NUnit 3'],
    ['<TestRun xmlns="http://example.com/TeamTest"/>', 'TRX'],
    ['<assemblies/>', 'xUnit.net'],
    ['<checkstyle version="8"/>', 'Checkstyle'],
    ['<!DOCTYPE html><html><body/></html>', 'a web page'],
    ['<build><testsuite><testcase/></testsuite></build>', '<build>'],
  ])('%s is no test report that we know', (xml, what) => {
    const problem = problemOf(xml);

    expect(problem.code).toBe('REPORT_UNKNOWN');
    expect(explainProblem(problem)).toContain(what);
  });
});

describe('entities', () => {
  const laughs = Array.from({length: 9}, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('\n');

  test.each([
    ['a billion laughs', `<!DOCTYPE t [<!ENTITY l0 "ha">\n${laughs}]>\n<testsuite name="&l9;"/>`],
    [
      'an external file',
      '<!DOCTYPE t [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<testsuite><testcase name="a"><failure>&x;</failure></testcase></testsuite>',
    ],
    ['an address', '<!DOCTYPE t [<!ENTITY x SYSTEM "http://127.0.0.1:9/x">]>\n<testsuite name="&x;"/>'],
    ['one of its own', '<!DOCTYPE t [<!ENTITY x "y">]><testsuite name="&x;"/>'],
    ['one named like a property of an object', '<testsuite name="&constructor;"/>'],
  ])('%s is refused where it is used', (_, xml) => {
    expect(problemOf(xml)).toMatchObject({code: 'REPORT_MALFORMED'});
    expect(explainProblem(problemOf(xml))).toContain('undefined entity');
  });

  test.each([
    '<!DOCTYPE testsuites SYSTEM "http://127.0.0.1:9/junit.dtd"><testsuites><testcase name="a"/></testsuites>',
    '<!DOCTYPE t [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY % p SYSTEM "http://127.0.0.1:9/p"> %p;]><testsuites><testcase name="a"/></testsuites>',
  ])('a declaration alone opens nothing: %s', (xml) => {
    expect(countsOf(xml)).toBe('0 1 1 0 0 0');
  });

  test('the five of XML and numbers are read', () => {
    expect(
      failingOf(
        '<testsuite><testcase name="&lt;&gt;&amp;&quot;&apos;&#65;&#x1F600;"><failure/></testcase></testsuite>',
      ),
    ).toEqual(['#<>&"\'A😀']);
  });

  test('attributes named like properties of an object do no harm', () => {
    expect(countsOf('<testsuite __proto__="x" constructor="y"><testcase toString="z" name="a"/></testsuite>')).toBe(
      '1 1 1 0 0 0',
    );
  });
});

describe('encodings', () => {
  const latin1 = XML.replace('?>', ' encoding="ISO-8859-1"?>').replace(' 😀', '');

  test.each([
    ['UTF-8', new TextEncoder().encode(XML)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${XML}`)],
    ['UTF-16 little-endian', utf16(XML, 'le', 'with mark')],
    ['UTF-16 big-endian', utf16(XML, 'be', 'with mark')],
    ['UTF-16 little-endian without a mark', utf16(XML, 'le', 'bare')],
    ['UTF-16 big-endian without a mark', utf16(XML, 'be', 'bare')],
    ['Latin-1 by declaration', new Uint8Array(Buffer.from(latin1, 'latin1'))],
    ['UTF-8 that declares UTF-16', new TextEncoder().encode(XML.replace('?>', ' encoding="utf-16"?>'))],
    [
      'UTF-8 that declares what nobody knows',
      new TextEncoder().encode(XML.replace('?>', ' encoding="x-unheard-of"?>')),
    ],
  ])('%s', (_, bytes) => {
    expect(countsOf(bytes)).toBe('1 2 1 1 0 0');
    expect(failingOf(bytes)).toEqual(['Größe#nicht schön']);
  });

  test('a byte that is none of the encoding is shown as one', () => {
    const bytes = new Uint8Array(
      Buffer.from('<testsuite><testcase name="gr\xfcn"><failure/></testcase></testsuite>', 'latin1'),
    );

    expect(failingOf(bytes)).toEqual(['#gr\ufffdn']);
  });
});

describe('pieces', () => {
  const bytes = new TextEncoder().encode(XML.repeat(1).replace('falsch', 'falsch 😀'.repeat(50)));

  test('a report cut anywhere reads as the whole one', () => {
    const whole = parseTestReport('r.xml', bytes);

    fc.assert(
      fc.property(fc.array(fc.nat(bytes.length), {maxLength: 12}), (cuts) => {
        const places = [0, ...cuts.toSorted((a, b) => a - b), bytes.length];
        const reader = createReportReader('r.xml');
        for (const [i, place] of places.entries()) reader.write(bytes.subarray(place, places[i + 1] ?? bytes.length));

        expect(reader.end()).toEqual(whole);
      }),
    );
  });

  test('nothing that is thrown at it makes it throw', () => {
    const piece = fc.constantFrom(
      '<testsuite>',
      '<testcase name="',
      '">',
      '</testcase>',
      '<failure',
      '/>',
      '&',
      '<![CDATA[',
      ']]>',
      '<!DOCTYPE',
      '<?',
      '\0',
      'é',
      '</',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({unit: 'binary'}))), (pieces) => {
        const result = parseTestReport('r.xml', new TextEncoder().encode(pieces.join('')));

        expect(result.ok || explainProblem(result.problem).startsWith('r.xml')).toBe(true);
      }),
      {numRuns: 500},
    );
  });

  test('fifty thousand tests, a hundred thousand levels, and a wall of output are read', () => {
    const cases = Array.from(
      {length: 50_000},
      (_, i) => `<testcase name="t${i}">${i % 2 ? '<failure>x</failure>' : ''}</testcase>`,
    );
    const deep = 100_000;

    expect(countsOf(`<testsuite>${cases.join('\n')}</testsuite>`)).toBe('1 50000 25000 25000 0 0');
    expect(countsOf('<testsuite>'.repeat(deep) + '</testsuite>'.repeat(deep))).toBe('100000 0 0 0 0 0');
    expect(
      reportOf(`<testsuite><testcase name="a"><system-out>${'x'.repeat(5_000_000)}</system-out></testcase></testsuite>`)
        .tests,
    ).toBe(1);
  });
});
