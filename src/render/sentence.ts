// Sentences in which foreign words stand between backticks, for the two places where they are read.

import {inlineCode, type Markdown, md, NOTHING, prose} from './markdown.ts';
import {toPlain} from './plain-text.ts';

/** The sentence as Markdown: foreign words as code, ours as words. An odd backtick at the end opens nothing. */
export function sentence(text: string): Markdown {
  const parts = text.split('`');
  return parts.reduce<Markdown>((soFar, part, at) => {
    if (part === '') return soFar;
    return at % 2 === 1 && at < parts.length - 1 ? md`${soFar}${inlineCode(part)}` : md`${soFar}${ownWords(part, at)}`;
  }, NOTHING);
}

/** The blanks at both ends of our words matter: they stand between words and code. */
function ownWords(part: string, at: number): Markdown {
  const before = /^\s/.test(part) && at > 0 ? md` ` : NOTHING;
  const after = /\s$/.test(part) ? md` ` : NOTHING;
  // Inside a line a colon or a dash starts nothing, so it needs no guard against that.
  const words = at === 0 ? prose(part) : (prose(part).replace(/^\\(?=[:/=!+-])/, '') as Markdown);
  return words === '' ? md` ` : md`${before}${words}${after}`;
}

/** The sentence as one line of plain text. */
export function plainSentence(text: string): string {
  return toPlain(text);
}
