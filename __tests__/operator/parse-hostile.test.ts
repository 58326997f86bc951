// Comments that cost a Markdown parser much: bounded in time whatever they are, because they are bounded before it sees them.
import {expect, test} from '@jest/globals';
import {MAX_COMMENT_UNITS} from '../../src/operator/comment-lines.ts';
import {parseCommands} from '../../src/operator/parse.ts';

/** GitHub's limit of a comment. */
const HOST_UNITS = 65_536;
/** Far more than any of these takes on a busy machine; without the bounds some take minutes. */
const MAX_MS = 20_000;

const repeat = (piece: string, units: number): string => piece.repeat(Math.ceil(units / piece.length)).slice(0, units);

const PIECES = [
  '>',
  '> ',
  '+ ',
  '1. ',
  '> + ',
  '*a_ ',
  '*a **a ',
  '[',
  '![a]',
  'a]',
  '[a](',
  '[a](<b',
  '[^a',
  '[a]: b\n',
  '`a``b',
  '~a ',
  '<a ',
  '<!--',
  '|a\n',
  'a|b\n-|-\n',
  '&amp',
  '\\*',
  '/halt x\n',
  'a\n',
  '>\n',
  '- a\n',
  '<details>',
  '$$\n',
  '\r',
  '\0',
  '/',
  '/halt ',
];

test.each(PIECES.flatMap((piece) => [[piece, MAX_COMMENT_UNITS] as const, [piece, HOST_UNITS] as const]))(
  '%j, %i units of it, is read in bounded time',
  (piece, units) => {
    const tail = '\n\n/halt flood\n';
    const startedAt = performance.now();

    const found = parseCommands(`${repeat(piece, units - tail.length)}${tail}`, 'own');

    expect(performance.now() - startedAt).toBeLessThan(MAX_MS);
    expect(found.length).toBeLessThanOrEqual(6);
  },
);

test('a long comment without a line that begins with a slash is not parsed and not answered', () => {
  expect(parseCommands(repeat('> quoted\n', HOST_UNITS), 'own')).toEqual([]);
});

test('a log of usual length around a command does not hide it', () => {
  const log = Array.from({length: 150}, (_, at) => `2031-05-04T09:30:00Z [${at}] step_${at} * ok`).join('\n');

  expect(parseCommands(`Here is the log:\n\n\`\`\`\n${log}\n\`\`\`\n\n/retry\n`, 'own')).toEqual([
    expect.objectContaining({kind: 'command'}),
  ]);
});
