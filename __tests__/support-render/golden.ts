// Compares a text with a stored one; UPDATE_GOLDENS=1 writes it anew, and the review sees the difference.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect} from '@jest/globals';

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '../render/fixtures/goldens');

/** Fails when the text differs from the golden of this name; a missing golden differs from everything. */
export function expectGolden(name: string, text: string): void {
  const file = join(FOLDER, name);
  if (process.env['UPDATE_GOLDENS'] === '1') {
    mkdirSync(FOLDER, {recursive: true});
    writeFileSync(file, text);
  }
  expect(text).toBe(readFileSync(file, 'utf8'));
}
