// Which files a cause names: words that end like a file, without what tools write around them.
import {expect, test} from '@jest/globals';
import {listNamedFiles} from '../../src/diagnosis/named-files.ts';
import {toSafeText} from '../../src/evidence/safe-text.ts';

function named(line: string): readonly string[] {
  return listNamedFiles({rootCause: [], excerpt: {job: null, firstLine: 1, lines: [toSafeText(line)]}});
}

test.each([
  ['at add (file:///home/runner/shop/src/price.js:2:9)', ['/home/runner/shop/src/price.js']],
  ['src/cart.ts(12,5): error TS2322', ['src/cart.ts']],
  ['  File "/app/pkg/mod.py", line 3, in <module>', ['/app/pkg/mod.py']],
  ['lib/a.rb:10:in `b`', ['lib/a.rb']],
  ['C:\\shop\\src\\price.cs:line 4', ['C:\\shop\\src\\price.cs']],
  ['test at test/price.test.js:9:1', ['test/price.test.js']],
  ['it took 1.2 s and 3.14', []],
  ['nothing here', []],
] as const)('%j names %j', (line, files) => {
  expect(named(line)).toEqual(files);
});

test('a line of a megabyte takes no time to speak of', () => {
  const started = performance.now();

  named(`${'a.'.repeat(500_000)}js`);
  named('a/'.repeat(500_000));

  expect(performance.now() - started).toBeLessThan(2_000);
});
