// `aftermath doctor` on this machine: it always answers, changes nothing, and its document keeps to its schema.
import {readFileSync} from 'node:fs';
import {expect, test} from '@jest/globals';
import {Ajv} from 'ajv';
import {folderWith, run} from './run-verb.ts';

const POLICY = 'doctor:\n  hosts: [localhost]\n  tools: [git]\n  services: ["127.0.0.1:1"]\n  timeoutSeconds: 10\n';
const SCHEMA: object = JSON.parse(readFileSync(new URL('../../schema/doctor.schema.json', import.meta.url), 'utf8'));

test('tells everything and ends with 0, whatever it found', async () => {
  const folder = folderWith({'.github/aftermath.yml': POLICY});

  const {exit, out} = await run(folder, 'doctor', '--json');

  const document: unknown = JSON.parse(out);
  const validate = new Ajv({allErrors: true, allowUnionTypes: true}).compile(SCHEMA);
  expect([validate(document), validate.errors]).toEqual([true, null]);
  expect(exit).toBe(0);
  expect(document).toMatchObject({schema: 'aftermath/doctor/1', at: '2031-05-04T09:34:00Z'});
  expect((document as {findings: readonly unknown[]}).findings).toEqual(
    expect.arrayContaining([
      expect.objectContaining({check: 'dns', subject: 'localhost', status: 'ok'}),
      expect.objectContaining({check: 'services', subject: '127.0.0.1:1', status: 'fail'}),
      expect.objectContaining({check: 'git', status: 'unknown'}),
      expect.objectContaining({check: 'token', status: 'unknown', value: 'no token was given, so nothing was asked'}),
    ]),
  );
});

test('for people it is a line for each thing, with the advice below', async () => {
  const folder = folderWith({'.github/aftermath.yml': POLICY});

  const {out} = await run(folder, 'doctor');

  expect(out).toMatch(/^ok {6}dns {6}localhost: resolved in \d+ ms$/m);
  expect(out).toContain('→ Nobody listens there');
});

test('a policy that cannot be used is told', async () => {
  const folder = folderWith({'.github/aftermath.yml': 'doctor:\n  tools: [rm]\n'});

  expect(await run(folder, 'doctor')).toMatchObject({exit: 2, out: ''});
});
