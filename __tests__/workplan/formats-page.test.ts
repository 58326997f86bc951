// The table of formats is the generated one, and tells of every shape.
import {readFileSync, writeFileSync} from 'node:fs';
import {expect, test} from '@jest/globals';
import {QUEUE_FOLDERS} from '../../src/domain/queue.ts';
import {PLAN_SHAPES} from '../../src/domain/workplan.ts';
import {renderFormatsPage} from '../../src/workplan/formats-page.ts';

const FILE = new URL('../../docs/plan-formats.md', import.meta.url);

test('the published page is the generated one; UPDATE_GENERATED=1 writes it', () => {
  if (process.env['UPDATE_GENERATED'] === '1') writeFileSync(FILE, renderFormatsPage());

  expect(readFileSync(FILE, 'utf8')).toBe(renderFormatsPage());
});

test('every folder and every form of a queue is named', () => {
  const [, queues = ''] = renderFormatsPage().split('preset `folders`\n');

  for (const folder of QUEUE_FOLDERS) expect(queues).toContain(`\`${folder}\``);
  expect([...queues.matchAll(/^\| (?<form>[a-z]+) \|/gm)].map(({groups}) => groups?.['form'])).toEqual([
    'form',
    'flat',
    'metadata',
    'lines',
    'none',
  ]);
});

test.each(PLAN_SHAPES)('%s has a row with four cells more', (shape) => {
  const row = renderFormatsPage()
    .split('\n')
    .find((line) => line.startsWith(`| \`${shape}\` |`));

  expect(row?.split(' | ')).toHaveLength(5);
});
