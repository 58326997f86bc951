// Verbs in a folder where nothing was set up yet say so, and do not take nothing for something sound.
import {execFileSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {folderWith, run} from './run-verb.ts';

function newRepository(): string {
  const folder = folderWith({});
  execFileSync('git', ['init', '--quiet', folder]);
  return folder;
}

describe.each([['status'], ['state', 'validate']])('%s %s', (...verb) => {
  test('where nothing is remembered says so and makes nothing', async () => {
    const folder = newRepository();

    const {exit, out, note} = await run(folder, ...verb.filter((word) => word !== undefined));

    const path = join(folder, '.aftermath/outbox');
    const says = `${path}: nothing is remembered here yet; "handle" makes it, or name a folder with --state\n`;
    expect({exit, out, note}).toEqual({exit: 0, out: says, note: ''});
    expect(readdirSync(folder)).toEqual(['.git']);
  });

  test('of a folder that was named and is not there is refused', async () => {
    const {exit, out} = await run(newRepository(), ...verb, '--state', 'gone');

    expect({exit, out}).toEqual({exit: 2, out: ''});
  });
});

test.each([
  [['status'], 'aftermath/status/1'],
  [['state', 'validate'], undefined],
])('%s --json keeps its shape where nothing is remembered', async (verb, schema) => {
  const {exit, out} = await run(newRepository(), ...verb, '--json');

  expect(exit).toBe(0);
  expect(JSON.parse(out)).toMatchObject(schema === undefined ? {valid: true, findings: []} : {schema, failures: 0});
});
