// The fault table names tests that exist, is whole, and is what the document says.
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {FAULT_TABLE, renderFaults} from './fault-table.ts';
import {ROOT} from './runner.ts';

const DOCUMENT = join(ROOT, 'docs/faults.md');
const NUMBERED = ['host', 'races', 'action'].map((part) => `acceptance/faults-${part}.test.ts`);

/** Everything in quotes in a test file, on one line: titles among them. */
function readTitles(file: string): ReadonlySet<string> {
  const text = readFileSync(join(ROOT, '__tests__', file), 'utf8');
  const everywhere = [...text.matchAll(/(?<quote>['"`])(?<title>(?:(?!\k<quote>)[^\\\n]|\\.)*)\k<quote>/g)];
  const titles = everywhere.map(({groups}) => (groups?.['title'] ?? '').replaceAll(/\\(['"`])/g, '$1'));
  return new Set(titles);
}

describe('the fault table', () => {
  test('has every row from F1 to F46, in order', () => {
    expect(FAULT_TABLE.map(({id}) => id)).toEqual(Array.from({length: 46}, (_, index) => `F${index + 1}`));
  });

  test.each(FAULT_TABLE)('$id names tests that exist', ({tests}) => {
    const missing = tests.filter(({file, title}) => !readTitles(file).has(title));

    expect(missing).toEqual([]);
    expect(tests).not.toEqual([]);
  });

  test('names every test that is numbered', () => {
    const numbered = NUMBERED.flatMap((file) => [...readTitles(file)].filter((title) => /^F\d+: /.test(title)));
    const named = new Set(FAULT_TABLE.flatMap(({id, tests}) => tests.map(({title}) => `${id} ${title}`)));

    expect(numbered.length).toBeGreaterThan(30);
    expect(numbered.filter((title) => !named.has(`${title.slice(0, title.indexOf(':'))} ${title}`))).toEqual([]);
  });

  test('is what the document says', () => {
    const wanted = renderFaults(FAULT_TABLE);
    if (process.env['UPDATE_DOCS'] === '1') writeFileSync(DOCUMENT, wanted);

    expect(readFileSync(DOCUMENT, 'utf8')).toBe(wanted);
  });
});
