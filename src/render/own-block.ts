// Our part of a thread's body. What people write above and below it stays, and so do the boxes they ticked in it.
import {hidden, type Markdown, md} from './markdown.ts';

const BEGIN = hidden('<!-- aftermath:begin -->');
const END = hidden('<!-- aftermath:end -->');

const BLOCK = /^<!-- aftermath:begin -->\r?\n(?<inside>[\s\S]*?)^<!-- aftermath:end -->[ \t]*$/m;
const BOX = /^(?<indent>\s*- )\[(?<tick>[ xX])\] (?<words>.*?)\r?$/gm;

/** Units that the frame adds to what stands in it. */
export const FRAME_UNITS = BEGIN.length + END.length + 4;

/** The text between the two lines that mark it as ours. */
export function toOwnBlock(inside: Markdown): Markdown {
  return md`${BEGIN}
${inside}

${END}`;
}

/**
 * The body with our block replaced. Without a block, ours comes first and the old text below it. Boxes that were ticked
 * stay ticked where the new block has a box with the same words. Twice gives the same as once.
 */
export function replaceOwnBlock(existingBody: string, newBlock: string): string {
  const match = BLOCK.exec(existingBody);
  if (match === null) return existingBody.trim() === '' ? newBlock : `${newBlock}\n\n${existingBody}`;
  const block = keepTicks(match[0], newBlock);
  return existingBody.slice(0, match.index) + block + existingBody.slice(match.index + match[0].length);
}

/** What stands between our two lines, Markdown as it was written; null when there is no whole block. */
export function readOwnBlock(body: string): Markdown | null {
  return (BLOCK.exec(body)?.groups?.['inside'] as Markdown | undefined) ?? null;
}

/** Units of the text that people wrote around our block; all of it when there is no block. */
export function foreignUnits(body: string): number {
  const match = BLOCK.exec(body);
  return match === null ? body.length + 2 : body.length - match[0].length;
}

function keepTicks(oldBlock: string, newBlock: string): string {
  const ticked = new Set(
    [...oldBlock.matchAll(BOX)].filter((box) => box.groups?.['tick'] !== ' ').map((box) => box.groups?.['words']),
  );
  return newBlock.replace(BOX, (line, start: string, _tick: string, words: string) =>
    ticked.has(words) ? `${start}[x] ${words}` : line,
  );
}
