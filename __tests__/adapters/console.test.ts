// What we print on a runner: nothing of it may be obeyed by mistake.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {consoleLog} from '../../src/adapters/console/action-log.ts';
import {cliLog} from '../../src/adapters/console/cli-log.ts';
import {toInertText, toReader, toShownPatch} from '../../src/adapters/console/sink.ts';
import {cutToBytes, writeStepSummary} from '../../src/adapters/console/step-summary.ts';
import {value} from '../contracts/code-host.ts';
import {temporaryFolders} from '../fakes/temporary-folder.ts';

const folder = temporaryFolders();

/** A runner obeys `##[` anywhere, and `::` at the start of a line after white space. */
const OBEYED = /##\[|^[\s\u0085]*::/m;

describe('inert text', () => {
  test.each([
    ['::set-output name=a::b', ': :set-output name=a::b'],
    ['  \t::error::x', '  \t: :error::x'],
    ['ok\n::error::x', 'ok\n: :error::x'],
    ['ok\r::error::x', 'ok\n: :error::x'],
    ['note ##[error]x', 'note ## [error]x'],
    ['std::vector a::b', 'std::vector a::b'],
  ])('of %j is %j', (text, inert) => {
    expect(toInertText(text)).toBe(inert);
  });

  test('is never obeyed, whatever goes in', () => {
    const piece = fc.constantFrom('::', ':', '##[', '##', '[', '\n', '\r', ' ', '\u0085', 'error', 'x');
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 12}), (pieces) => {
        expect(toInertText(pieces.join(''))).not.toMatch(OBEYED);
      }),
    );
  });
});

describe('a patch', () => {
  const PATCH = '--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n \uFEFFa\u202e##[b\r\n-c\rd\u0085\r\n+e\r\n';

  test.each([
    ['program', PATCH, true],
    ['terminal', '--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n \uFEFFa## [b\r\n-c\nd\r\n+e\r\n', false],
    ['runner', '--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n \uFEFFa## [b\r\n-c\nd\r\n+e\r\n', false],
  ] as const)('for a %s', (reader, text, isExact) => {
    expect(toShownPatch(PATCH, reader)).toEqual({text, isExact});
  });

  test('with line ends of Windows alone is exact for everybody', () => {
    expect(toShownPatch(' a\r\n-b\r\n', 'runner')).toEqual({text: ' a\r\n-b\r\n', isExact: true});
  });

  test.each([
    [{}, false, 'program'],
    [{}, true, 'terminal'],
    [{GITHUB_ACTIONS: 'true'}, false, 'runner'],
    [{GITHUB_ACTIONS: ''}, false, 'program'],
  ] as const)('with %j and a terminal: %j is read by a %s', (env, isTerminal, reader) => {
    expect(toReader(env, isTerminal)).toBe(reader);
  });
});

describe('the log of the action', () => {
  const record = () => {
    const lines: string[] = [];
    return {lines, log: consoleLog({HOST_FORBIDDEN: 'A permission is missing.'}, (text) => lines.push(text))};
  };

  test('writes an event as one inert line', () => {
    const {lines, log} = record();

    log.event({code: 'EFFECT', kind: 'mark-item', key: '::error::##[x]', n: 3, done: null});

    expect(lines).toEqual(['EFFECT kind=mark-item key=::error::## [x] n=3 done=null\n']);
  });

  test('shows a warning as an annotation with a constant text, at most ten of them', () => {
    const {lines, log} = record();

    for (let index = 0; index < 12; index += 1) log.warn({code: 'HOST_FORBIDDEN', branch: 'x%0A::error::y'});

    const annotations = lines.filter((line) => line.startsWith('::'));
    expect(new Set(annotations)).toEqual(new Set(['::warning title=Aftermath::A permission is missing.\n']));
    expect(annotations).toHaveLength(10);
    expect(lines.filter((line) => !line.startsWith('::'))).toHaveLength(12);
  });

  test('folds a group and keeps its lines inert', () => {
    const {lines, log} = record();

    log.group('Report 100%\nof ##[run]', ['::endgroup::', 'two\nlines']);

    expect(lines).toEqual([
      '::group::Report 100%25%0Aof ## [run]\n',
      ': :endgroup::\n',
      'two\nlines\n',
      '::endgroup::\n',
    ]);
  });
});

test('the log of the command line shows warnings, and the rest when asked', () => {
  const quiet: string[] = [];
  const loud: string[] = [];
  for (const log of [cliLog('warnings', (text) => quiet.push(text)), cliLog('all', (text) => loud.push(text))]) {
    log.event({code: 'READ', file: 'a b\u001b[31m'});
    log.warn({code: 'SLOW'});
  }

  expect(quiet).toEqual(['warning: SLOW\n']);
  expect(loud).toEqual(['READ file="a b\\u001b[31m"\n', 'warning: SLOW\n']);
});

describe('the step summary', () => {
  test('is appended to what is there', async () => {
    const file = join(folder(), 'summary.md');

    expect(value(await writeStepSummary(file, '# One')).change).toBe('created');
    expect(value(await writeStepSummary(file, '# Two\n')).change).toBe('updated');

    expect(readFileSync(file, 'utf8')).toBe('# One\n# Two\n');
  });

  test('that is too long is cut at a line end, fences closed, and says so', () => {
    const markdown = `# Report\n\n\`\`\`\`text\n${'grün und lang\n'.repeat(200)}\`\`\`\`\n`;

    const cut = cutToBytes(markdown, 1000);

    expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(1000);
    expect(cut.split('\n').filter((line) => line.startsWith('````'))).toHaveLength(2);
    expect(cut).toMatch(/lang\n````\n\n\n_The summary was cut here/);
  });

  test('never exceeds what GitHub shows, whatever was there before', async () => {
    const file = join(folder(), 'summary.md');
    writeFileSync(file, 'x'.repeat(999_990));

    expect(value(await writeStepSummary(file, 'y'.repeat(5000))).change).toBe('unchanged');
    expect(readFileSync(file).length).toBe(999_990);
  });

  test('any text fits its bound and is left whole when it fits', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('```\n', '~~~~\n', 'ä', 'a\n', '\n')), fc.nat({max: 300}), (pieces, max) => {
        const text = pieces.join('');
        const cut = cutToBytes(text, max);

        expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(max);
        expect(cut === text || Buffer.byteLength(text) > max).toBe(true);
      }),
    );
  });

  test('into a folder that does not exist is a problem', async () => {
    const file = join(folder(), 'no/summary.md');

    expect(await writeStepSummary(file, 'x')).toMatchObject({problem: {code: 'FILE_UNREADABLE', detail: 'ENOENT'}});
    expect(existsSync(file)).toBe(false);
  });
});
