// The small repository that the demo really builds: a price list and its test, a change with a bug, a workplan, a queue, a policy.

/** Path to text. The shop as it opens: its tests pass. */
export const DEMO_FILES: Readonly<Record<string, string>> = {
  'package.json': `{
  "name": "corner-shop",
  "version": "1.0.0",
  "type": "module",
  "scripts": {"test": "node --test"}
}
`,
  'src/price.js': `// Prices are whole cents.
export function totalOf(lines) {
  return lines.reduce((sum, line) => sum + line.cents * line.count, 0);
}
`,
  'test/price.test.js': `import assert from 'node:assert/strict';
import {test} from 'node:test';
import {totalOf} from '../src/price.js';

test('a total adds up its lines', () => {
  assert.equal(totalOf([{cents: 250, count: 2}, {cents: 99, count: 1}]), 599);
});
`,
  'plan/execution_plan.json': `[
  {
    "batch": "1.1",
    "title": "Add up the lines of a basket",
    "dependencies": [],
    "verified": true
  },
  {
    "batch": "1.2",
    "title": "Discounts in percent",
    "dependencies": ["1.1"],
    "verified": false
  },
  {
    "batch": "1.3",
    "title": "Print the receipt",
    "dependencies": ["1.2"],
    "verified": false
  },
  {
    "batch": "1.4",
    "title": "Opening hours on the front page",
    "dependencies": ["1.1"],
    "verified": false
  }
]
`,
  'queue/in-progress/discounts.yaml': `id: discounts
title: Discounts in percent
priority: high
status: in-progress
attempts: 1
`,
  'queue/pending/receipt.yaml': `id: receipt
title: Print the receipt
priority: medium
status: pending
attempts: 0
`,
  '.github/aftermath.yml': `# Which workplan files may be edited, and where the queue lies.
plans:
  - files: [plan/execution_plan.json]
  - files: [queue]
    preset: folders
# The shop is small: a failing test is grave enough, and nobody waits for the author.
revert:
  minLevel: 3
  settleMinutes: 0
`,
};

/** What the change adds that breaks the shop: discounts, and a test that shows that they are wrong. */
export const DEMO_BUG: Readonly<Record<string, string>> = {
  'src/price.js': `${DEMO_FILES['src/price.js']}
export function withDiscount(cents, percent) {
  return cents - cents * percent;
}
`,
  'test/price.test.js': `${DEMO_FILES['test/price.test.js']?.replace('{totalOf}', '{totalOf, withDiscount}')}
test('ten percent off 2000 cents are 1800 cents', () => {
  assert.equal(withDiscount(2000, 10), 1800);
});
`,
};

/** A harmless change on top of it, which fails for the same reason. */
export const DEMO_LATER: Readonly<Record<string, string>> = {
  'README.md': '# Corner shop\n\nOpen from nine to six. Now with discounts.\n',
};

/** Message of the harmless change. */
export const DEMO_LATER_MESSAGE = `Tell people about the discounts

Batch: 1.2
`;

/** Message of the commit that brings the bug; its trailer names the batch that was worked on. */
export const DEMO_MESSAGE = `Add discounts in percent

Batch: 1.2
`;
