// Reading commands: what is printed is read as the same; what stands in quotes, code or comments never fires; nothing breaks it.
import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {CATEGORIES, LEVELS} from '../../src/domain/category.ts';
import {type Command, printCommand, VERBS} from '../../src/domain/command.ts';
import {toDecisionId} from '../../src/domain/ids.ts';
import {COMMAND_TABLE, usageOf} from '../../src/operator/commands.ts';
import {MAX_COMMANDS, parseCommands} from '../../src/operator/parse.ts';

const commandsOf = (body: string, owner: 'own' | 'foreign' = 'own'): readonly Command[] =>
  parseCommands(body, owner).flatMap((line) => (line.kind === 'command' ? [line.command] : []));

const letters = (signs: string, max: number) =>
  fc.string({unit: fc.constantFrom(...signs), minLength: 1, maxLength: max});
const word = letters('abcXYZ019.-:/()', 20);
const words = fc.array(word, {minLength: 1, maxLength: 6}).map((list) => list.join(' '));
/** A reason does not begin with what says that no item is named. */
const reason = words.map((text) => `because ${text}`);
const id = fc.string().map((text) => toDecisionId([text]));
const name = fc.array(letters('ab"*_[]<>&~Z09$#', 8), {minLength: 1, maxLength: 3}).map((list) => list.join(' '));

const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({verb: fc.constant('retry' as const), job: fc.option(words)}),
  fc.record({verb: fc.constant('skip' as const), item: fc.option(name), reason}),
  fc.record({verb: fc.constant('recover' as const), option: fc.option(fc.integer({min: 1, max: 20}))}),
  fc.record({verb: fc.constant('approve' as const), id}),
  fc.record({verb: fc.constant('reject' as const), id, reason}),
  fc.record({
    verb: fc.constant('revert' as const),
    sha: fc.option(letters('0123456789abcdef', 40).filter((sha) => sha.length > 6)),
  }),
  fc.record({
    verb: fc.constant('rollback' as const),
    checkpoint: word.map((text) => `cp${text.replace(/[/()]/g, '-')}`),
  }),
  fc.record({verb: fc.constant('requeue' as const), item: fc.option(name)}),
  fc.record({verb: fc.constantFrom('halt' as const, 'abort' as const), reason}),
  fc.record({verb: fc.constant('severity' as const), level: fc.constantFrom(...LEVELS), reason}),
  fc.record({
    verb: fc.constant('cause' as const),
    category: fc.constantFrom(...CATEGORIES.filter((one) => one !== 'none')),
    reason,
  }),
  fc.record({verb: fc.constant('flaky' as const), test: name, reason}),
  fc.record({verb: fc.constantFrom('resume' as const, 'status' as const, 'help' as const)}),
);

test('a printed command is read as the same command, in any thread', () => {
  fc.assert(
    fc.property(command, (one) => {
      expect(commandsOf(printCommand(one), 'foreign')).toEqual([one]);
    }),
    {numRuns: 1_000},
  );
});

test('up to five commands are read in their order, wherever words of other people stand between them', () => {
  fc.assert(
    fc.property(fc.array(command, {minLength: 1, maxLength: MAX_COMMANDS}), fc.boolean(), (list, isApart) => {
      const body = list.map(printCommand).join(isApart ? '\n\nas was said\n\n' : '\n');

      expect(commandsOf(body)).toEqual(list);
      expect(parseCommands(body, 'own').map(({place}) => place.index)).toEqual(list.map((_, index) => index));
    }),
    {numRuns: 300},
  );
});

/** Ways to show a text without saying it. */
const WRAPS: Readonly<Record<string, (text: string) => string>> = {
  quote: (text) => text.replace(/^/gm, '> '),
  'quote in a quote': (text) => text.replace(/^/gm, '> > '),
  'quote in a list': (text) => text.replace(/^/gm, '  > ').replace(/^ {2}/, '- '),
  'backtick fence': (text) => `\`\`\`\n${text}\n\`\`\``,
  'tilde fence': (text) => `~~~ sh\n${text}\n~~~`,
  'open fence': (text) => `\`\`\`\n${text}`,
  'indented code': (text) => text.replace(/^/gm, '    '),
  'code after a tab': (text) => text.replace(/^/gm, '\t'),
  comment: (text) => `<!--\n${text}\n-->`,
  'comment in a line': (text) => `said <!-- ${text} --> so`,
  'HTML block': (text) => `<pre>\n${text}\n</pre>`,
  'folded away': (text) => `<details>\n\n${text}\n\n</details>`,
  list: (text) => text.replace(/^/gm, '  ').replace(/^ {2}/, '- '),
  'numbered list': (text) => text.replace(/^/gm, '   ').replace(/^ {3}/, '1. '),
  'struck out': (text) => `~~${text}~~`,
  'after a mention': (text) => text.replace(/^/gm, '@rosa '),
  'in a sentence': (text) => text.replace(/^/gm, 'please '),
};

describe.each(Object.entries(WRAPS))('in %s', (_, wrap) => {
  test('nothing fires', () => {
    fc.assert(
      fc.property(fc.array(command, {minLength: 1, maxLength: 3}), (list) => {
        expect(parseCommands(wrap(list.map(printCommand).join('\n')), 'own')).toEqual([]);
      }),
      {numRuns: 100},
    );
  });
});

test('the short form is heard in our own threads only', () => {
  fc.assert(
    fc.property(command, (one) => {
      const short = printCommand(one).replace('/aftermath ', '/');

      expect(commandsOf(short, 'own')).toEqual([one]);
      expect(parseCommands(short, 'foreign')).toEqual([]);
    }),
    {numRuns: 200},
  );
});

test('1,000 comments of all kinds of scraps break nothing, and fire only where a line begins with a whole command', () => {
  const scrap = fc.oneof(
    command.map(printCommand),
    fc.constantFrom(
      '> ',
      '```',
      '~~~',
      '<!--',
      '-->',
      '- ',
      '1. ',
      '    ',
      '\t',
      '\n',
      '\r\n',
      '\r',
      '`',
      '$$',
      '<details>',
      '</details>',
    ),
    fc.constantFrom(
      '/halt',
      '/aftermath',
      '/approve 0a1b2c3d4e5f',
      '\u200b',
      '\u202e',
      '\ufeff',
      '\u0430',
      '|',
      '---',
      '# ',
      '&#47;',
      '\0',
    ),
    fc.string({unit: 'binary', maxLength: 12}),
  );
  fc.assert(
    fc.property(
      fc.array(scrap, {maxLength: 30}),
      fc.constantFrom('own' as const, 'foreign' as const),
      (scraps, owner) => {
        const body = scraps.join('');
        const found = parseCommands(body, owner);
        const lines = body.split(/\r\n|\n|\r/);

        expect(found.length).toBeLessThanOrEqual(MAX_COMMANDS + 1);
        for (const {kind, place} of found) {
          if (kind === 'command') expect(lines[place.line - 1]).toMatch(/^ {0,3}\/[a-z]/i);
        }
      },
    ),
    {numRuns: 1_000},
  );
});

describe('the command table', () => {
  test('has a row for every verb, in their order', () => {
    expect(COMMAND_TABLE.map(({verb}) => verb)).toEqual([...VERBS]);
  });

  test.each(COMMAND_TABLE.map((spec) => [spec.verb, spec] as const))(
    '%s has an example that is read as it',
    (verb, spec) => {
      expect(commandsOf(spec.example).map((one) => one.verb)).toEqual([verb]);
      expect(spec.does).toMatch(/^[A-Z].*\.$/);
    },
  );

  test.each(COMMAND_TABLE.filter(({args}) => args.some(({need}) => need === 'required')).map(({verb}) => verb))(
    '%s without what it needs tells its form',
    (verb) => {
      const [line] = parseCommands(`/${verb}`, 'own');

      expect(line).toMatchObject({
        kind: 'malformed',
        because: 'COMMAND_MALFORMED',
        suggestion: expect.stringContaining(verb),
      });
    },
  );

  test('shows forms as people write them', () => {
    expect(COMMAND_TABLE.slice(0, 5).map(usageOf)).toEqual([
      'retry [JOB]',
      'skip [ITEM] REASON',
      'recover [N]',
      'abort REASON',
      'approve ID',
    ]);
  });
});

test.each([
  ['/hlat flood', 'halt REASON'],
  ['/aprove 0a1b2c3d4e5f', 'approve ID'],
  ['/cause netwrok flood', 'network'],
  ['/aftermth halt', 'aftermath help'],
  ['/aftermath', 'help'],
] as const)('%j is asked back as %j', (body, suggestion) => {
  expect(parseCommands(body, 'own')).toEqual([expect.objectContaining({kind: 'malformed', suggestion})]);
});
