// Whatever is printed, a runner finds no command in it that is not ours, and a terminal nothing to obey.
import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {consoleLog} from '../../src/adapters/console/action-log.ts';
import {cliLog} from '../../src/adapters/console/cli-log.ts';
import {toInertText} from '../../src/adapters/console/sink.ts';
import {printJson, printProblems} from '../../src/shells/cli/io.ts';
import {hostileText} from '../support-render/hostile.ts';
import {findRunnerCommands} from './runner-commands.ts';

const COMMANDS = [
  '::add-mask::x',
  '::set-output name=a::b',
  '::stop-commands::x',
  '  ::error file=a,line=1::x',
  '\t::warning::x',
  '\u00a0::debug::x',
  '\u0085::debug::x',
  '\u2003::group::x',
  '##[error]x',
  'words ##[set-env name=PATH]x',
  '###[command]x',
  '##[#[x]',
  ':::error::x',
  '\r::error::x',
  '\u2028::error::x',
  '\u200b::error::x',
  ':\u2060:error::x',
  '#\u200b#\ufe0f[error]x',
  '\u001b[2J\u001b]0;x\u0007',
  '\u009b2J',
  '\u202e',
] as const;

const anyText = fc
  .array(fc.oneof(hostileText, fc.constantFrom(...COMMANDS), fc.constantFrom('\n', '\r', '\r\n', '#', '[', ':', ' ')), {
    maxLength: 8,
  })
  .map((parts) => parts.join(''));

const STEERING = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/;

test.each(COMMANDS.filter((text) => /::|##\[/.test(text)))(
  'the port of the parsers finds %j where nobody broke it',
  (text) => {
    expect(findRunnerCommands(text.includes('##[') && !text.includes(']') ? `${text}]` : text).length).toBeGreaterThan(
      0,
    );
  },
);

describe('any text', () => {
  test('through the sink is no command and steers nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const shown = toInertText(text);

        expect(findRunnerCommands(shown)).toEqual([]);
        expect(shown).not.toMatch(STEERING);
        expect(toInertText(shown)).toBe(shown);
      }),
      {numRuns: 2_000},
    );
  });

  test('in an event or a group of the action is no command of its own', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, two) => {
        let output = '';
        const log = consoleLog({LOUD: one}, (text) => {
          output += text;
        });
        log.event({code: 'CODE', value: one, other: two});
        log.warn({code: 'LOUD', value: two});
        log.group(one, [one, two]);
        const own = findRunnerCommands(output).map((line) => /^::(?<name>[a-z]+)[ :]/.exec(line)?.groups?.['name']);

        expect(own).toEqual(['warning', 'group', 'endgroup']);
        expect(output).not.toMatch(STEERING);
      }),
      {numRuns: 500},
    );
  });

  test('on the streams of the command line is no command, and JSON stays the same value', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, two) => {
        const streams = {out: '', note: ''};
        const io = {
          cwd: '/',
          env: {},
          out: (text: string) => {
            streams.out += toInertText(text);
          },
          note: (text: string) => {
            streams.note += toInertText(text);
          },
        };
        const document = {[one]: two, list: [one, {two}]};
        printJson(io, document);
        printProblems(io, [{code: 'FILE_UNREADABLE', file: one, detail: two}]);
        cliLog('all', io.note).event({code: 'CODE', value: one});
        cliLog('all', io.note).warn({code: 'CODE', value: two});

        expect(findRunnerCommands(streams.out + streams.note)).toEqual([]);
        expect(JSON.parse(streams.out)).toEqual(document);
        expect(streams.out + streams.note).not.toMatch(STEERING);
      }),
      {numRuns: 500},
    );
  });
});
