// What is asked of a page inside the browser. The questions are texts: the tests are compiled without the browser's types.
import type {Page} from 'playwright-core';

/** Opens every table of numbers. */
export const OPEN_ALL = "document.querySelectorAll('details').forEach((one) => { one.open = true; })";

/** `Inter` when the font of the golden pictures is installed, else the word that it is missing. */
export const READ_FONT = `(() => {
  const width = (family) => {
    const context = document.createElement('canvas').getContext('2d');
    context.font = '40px ' + family;
    return context.measureText('Aftermath, 0123456789').width;
  };
  return width('Inter, monospace') === width('monospace') ? 'Inter is missing: install fonts-inter' : 'Inter';
})()`;

/** Contrast of all letters that can be seen with the ground below them, as computed by the browser from the style in force. */
export const LETTER_CONTRASTS = `(() => {
  const parse = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const luminance = (colour) => {
    const [r, g, b] = parse(colour).slice(0, 3).map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const isSolid = (colour) => { const parts = parse(colour); return parts.length === 3 || parts[3] === 1; };
  const groundOf = (element) => {
    for (let at = element; at !== null; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if (isSolid(colour)) return colour;
    }
    return 'rgb(255, 255, 255)';
  };
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    if (node.data.trim() === '' || element.closest('title, desc') !== null) continue;
    const style = getComputedStyle(element);
    const letters = luminance(element.closest('svg') === null ? style.color : style.fill);
    const ground = luminance(groundOf(element));
    found.push((Math.max(letters, ground) + 0.05) / (Math.min(letters, ground) + 0.05));
  }
  return found;
})()`;

interface AccessibilityNode {
  readonly ignored: boolean;
  readonly role?: {readonly value?: unknown};
  readonly name?: {readonly value?: unknown};
}

/** Names of pictures and tables in the tree that screen readers get, in the order of the page. */
export async function readChartNames(
  page: Page,
): Promise<{readonly images: readonly string[]; readonly tables: readonly string[]}> {
  const session = await page.context().newCDPSession(page);
  const {nodes}: {readonly nodes: readonly AccessibilityNode[]} = await session.send('Accessibility.getFullAXTree');
  const namesOf = (...roles: readonly string[]) =>
    nodes
      .filter(({ignored, role}) => !ignored && roles.includes(String(role?.value)))
      .map(({name}) => String(name?.value ?? ''));
  return {images: namesOf('image', 'img'), tables: namesOf('table')};
}
