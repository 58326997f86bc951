// Redaction leaves clean logs alone: of lines without a secret at most one in two hundred changes.
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, test} from '@jest/globals';
import {parseLine} from '../../src/evidence/log/line.ts';
import {redact} from '../../src/evidence/redact.ts';

const TESTS = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const CASES = join(TESTS, 'cases');
/** Logs beside the project, where somebody has put them there. */
const BESIDE = resolve(TESTS, '../../shared/corpus/logs');
const MAX_SHARE = 0.005;

interface Count {
  readonly lines: number;
  readonly changed: readonly string[];
}

function countChanged(files: readonly string[]): Count {
  const texts = files
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    .map((raw) => parseLine(raw, 'plain').text);
  return {lines: texts.length, changed: texts.filter((text) => redact(text) !== text)};
}

function tell(name: string, {lines, changed}: Count): void {
  const share = ((100 * changed.length) / lines).toFixed(3);
  process.stdout.write(`${name}: ${lines} lines, ${changed.length} changed (${share} %)\n`);
}

test('of our own green logs', () => {
  const files = readdirSync(CASES).filter((name) => name.startsWith('green-'));
  const count = countChanged(files.map((name) => join(CASES, name, 'log.txt')).filter((file) => existsSync(file)));

  tell('green logs', count);
  expect(count.lines).toBeGreaterThan(1_000);
  expect(count.changed.length / count.lines).toBeLessThanOrEqual(MAX_SHARE);
});

test('of every other log of ours, and of those beside the project when there are any', () => {
  const own = readdirSync(CASES).map((name) => join(CASES, name, 'log.txt'));
  const beside = existsSync(BESIDE) ? readdirSync(BESIDE).map((name) => join(BESIDE, name)) : [];
  const count = countChanged([...own, ...beside].filter((file) => existsSync(file)));

  tell(
    beside.length === 0 ? 'all own logs (logs beside the project left out)' : 'all own logs and those beside',
    count,
  );
  expect(count.changed.length / count.lines).toBeLessThanOrEqual(MAX_SHARE);
});
