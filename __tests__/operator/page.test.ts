// docs/operator.md is what the command table and the matrix say.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {expect, test} from '@jest/globals';
import {renderOperatorPage} from './page.ts';

const FILE = new URL('../../docs/operator.md', import.meta.url);

test('the page is the generated one; UPDATE_GENERATED=1 writes it', () => {
  const text = renderOperatorPage();
  if (process.env['UPDATE_GENERATED'] === '1') writeFileSync(FILE, text);

  expect(existsSync(FILE) ? readFileSync(FILE, 'utf8') : '').toBe(text);
});
