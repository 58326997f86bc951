// The page about checkpoints tells every rule as the program has it.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@jest/globals';
import {CHECKPOINT_TYPES} from '../../src/domain/effect.ts';
import {CONFLICT_RULES} from '../../src/domain/rollback.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/checkpoints.md'), 'utf8');

test.each(Object.entries(CONFLICT_RULES))('the rule %s stands there as it is', (rule, {does, unless}) => {
  expect(page).toContain(`| \`${rule}\` | ${does} | ${unless === null ? '-' : `\`${unless}\``} |`);
});

test.each(CHECKPOINT_TYPES)('the type %s stands there', (type) => {
  expect(page).toContain(`\`${type}\``);
});
