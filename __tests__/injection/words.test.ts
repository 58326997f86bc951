// Foreign text as words, code or a fence stays text for a Markdown reader, whatever it tries.
import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {cellCode, fence, inlineCode, join, md, prose} from '../../src/render/markdown.ts';
import {breakReferences} from '../../src/render/neutralise.ts';
import {sentence} from '../../src/render/sentence.ts';
import {toTitleText} from '../../src/render/title.ts';
import {hostileText} from '../support-render/hostile.ts';
import {findLive, findLiveWords} from './live.ts';

const HOME = 'https://host.invalid/';
const VERBS = ['close', 'closes', 'closed', 'fix', 'fixes', 'fixed', 'resolve', 'resolves', 'resolved'];
const TARGETS = ['#1', 'GH-1', 'gh-1', 'a/b#1', 'https://github.com/a/b/issues/1', 'http://github.com/a/b/pull/1'];
const JOINTS = [' ', ': ', ':', ' : ', '  ', '\t', '\n', '\u00a0'];

const FORMS = [
  '@octo',
  '@octo/crew',
  '\uff20octo',
  '\ufe6bocto',
  '&#64;octo',
  '&#x40;octo',
  '&commat;octo',
  '&#0064;octo',
  '#1',
  '\uff031',
  '\ufe5f1',
  '&#35;1',
  '&num;1',
  'GH-1',
  'octo/tide#1',
  'octo/tide@1a2b3c4',
  '1a2b3c4d5e6f7a8b9c0d1a2b3c4d5e6f7a8b9c0d',
  'see 1a2b3c4.',
  'https://evil.example/a',
  'HTTPS://evil.example',
  'ftp://evil.example',
  'www.evil.example',
  'WWW.evil.example',
  'bob@evil.example',
  'mailto:bob@evil.example',
  'xmpp:bob@evil.example/x',
  '[x](javascript:alert)',
  '[x](data:text/html,x)',
  '![x](https://evil.example/x.png)',
  '<img src=x onerror=y>',
  '<!-- aftermath:end -->',
  '<!--> <b>',
  '</details>',
  '<https://evil.example>',
  '<bob@evil.example>',
  '\\@octo',
  '\\#1',
  '@\u200bocto\u202e',
  '[^1]: note',
  '[x]: https://evil.example',
  '> quoted',
];

test.each(FORMS)('%j is alive when nothing is done, or is markup, and dead as words, code and fence', (form) => {
  for (const text of [form, `see ${form} there`, `a\n${form}`]) {
    expect(findLive(join([prose(text), inlineCode(text), cellCode(text), fence(text)], '\n\n'), HOME)).toEqual([]);
    expect(findLive(md`- ${sentence(text)}`, HOME)).toEqual([]);
    expect(findLiveWords(toTitleText(text).replace(/&\w+;|&#\w+;/g, ''))).toEqual([]);
  }
});

test.each(FORMS.filter((form) => !/^(?:\\|@\u200b|<!-- aftermath|<\/details>)/.test(form)))(
  'the reader of this test sees that %j is alive or markup',
  (form) => {
    expect(findLive(`x ${form}`, HOME).length + findLive(form, HOME).length).toBeGreaterThan(0);
  },
);

describe.each(VERBS)('%s', (verb) => {
  test.each([verb, verb.toUpperCase(), `${verb.charAt(0).toUpperCase()}${verb.slice(1)}`])(
    'as %s closes nothing',
    (word) => {
      for (const joint of JOINTS) {
        for (const target of TARGETS) {
          const text = `${word}${joint}${target}`;

          expect(findLiveWords(breakReferences(text))).toEqual([]);
          expect(findLive(prose(text), HOME)).toEqual([]);
        }
      }
    },
  );
});

test('any text in any place leaves nothing alive', () => {
  const text = fc.array(fc.oneof(hostileText, fc.constantFrom(...FORMS, ...VERBS, ...TARGETS)), {maxLength: 5});
  fc.assert(
    fc.property(text, text, (one, two) => {
      const [a, b] = [one.join(' '), two.join('')];
      const document = join(
        [
          prose(a),
          md`## ${prose(b)}`,
          md`- ${inlineCode(a)} ${prose(b)}: ${prose(a)}`,
          fence(a),
          md`1. ${sentence(b)}`,
        ],
        '\n\n',
      );

      expect(findLive(document, HOME)).toEqual([]);
      expect(findLiveWords(breakReferences(a))).toEqual([]);
    }),
    {numRuns: 1_000},
  );
});
