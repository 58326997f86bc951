// The hand-off: made from the level the policy names, complete, sound by its published schema, and gone when it is old.
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {Ajv2020} from 'ajv/dist/2020.js';
import {prepareHandOff} from '../../src/app/hand-off.ts';
import {toHandOffJsonSchema} from '../../src/config/hand-off-schema.ts';
import {defaultPolicy, type Policy} from '../../src/config/schema.ts';
import type {Dossier} from '../../src/domain/dossier.ts';
import {HAND_OFF_FILE, type HandOff, HandOffSchema} from '../../src/domain/hand-off.ts';
import {toEffectKey} from '../../src/domain/ids.ts';
import {safe} from '../fakes/samples.ts';
import {folderWith, run as runCli} from '../shells/run-verb.ts';
import {dossier, recurring, run, transientOnPull, unknownOnLaptop} from '../support-render/dossiers.ts';

const ALWAYS: Policy = {...defaultPolicy(), handOff: {...defaultPolicy().handOff, minLevel: 1}};
const validate = new Ajv2020({allErrors: true, strict: false}).compile(toHandOffJsonSchema());

async function handOff(given: Dossier, patch: string | null = null): Promise<HandOff> {
  const key = toEffectKey('upsert-incident', 'x');
  const [file] = await prepareHandOff({
    dossier: given,
    policy: ALWAYS,
    outcomes: [{key, kind: 'upsert-incident', status: 'done', ref: 'https://github.com/acme/x/issues/4'}],
    readPatch: async () => (patch === null ? null : safe(patch)),
  });
  if (file === undefined) throw new Error('nothing was handed off');
  expect(file.name).toBe(HAND_OFF_FILE);
  const document: unknown = JSON.parse(file.text);
  expect([validate(document), validate.errors]).toEqual([true, null]);
  return HandOffSchema.parse(document);
}

describe('the document', () => {
  test.each([
    ['a new failure', dossier],
    ['a recurring one', recurring],
    ['a transient one', transientOnPull],
    ['an unknown one on a laptop', unknownOnLaptop],
  ])('of %s keeps to its schema', async (_, make) => {
    expect((await handOff(make())).schema).toBe('aftermath/hand-off/1');
  });

  test('holds cause, change, item, incident and limits', async () => {
    const given = dossier();

    const document = await handOff(given, '--- a/x\n+++ b/x\n@@ -1,1 +1,1 @@\n-a\n+b\n');

    expect(document.causes[0]).toMatchObject({
      category: given.diagnoses[0].category,
      fingerprint: given.diagnoses[0].fingerprint,
      rootCause: given.diagnoses[0].rootCause.map(({line, text}) => ({line, text})),
    });
    expect(document.change?.patch).toContain('+++ b/x');
    expect(document.planItem).toEqual({
      file: 'plans/release.json',
      item: '7',
      dependents: ['8', '9'],
      nextReady: '10',
    });
    expect(document.incident).toBe('https://github.com/acme/x/issues/4');
    expect(document.constraints).toMatchObject({mode: 'propose', protectedPaths: ALWAYS.handOff.protectedPaths});
    expect(document.plan.map((option) => option.rank)).toEqual(document.plan.map((_, index) => index + 1));
    expect(document.commands.map((one) => one.command).join('\n')).toContain('--log-failed');
    expect(document.suspects.map((one) => one.sha)).not.toContain(undefined);
  });

  test('tells what was tried: re-runs of this run, and what ended the cause before', async () => {
    const given = dossier();
    const twice = {...given, evidence: {...given.evidence, run: run({attempt: 3})}};

    const {tried} = await handOff(twice);

    expect(tried.filter((one) => one.what === 're-run')).toHaveLength(2);
    expect((await handOff(recurring())).tried.some((one) => one.what === 'earlier-fix')).toBe(true);
  });

  test('names the way to go: a re-run only for what passes by itself', async () => {
    expect((await handOff(transientOnPull())).next).toBe('retry');
    expect((await handOff(dossier())).next).toBe('alternative');
    expect((await handOff(unknownOnLaptop())).flow.find((one) => one.step === 'retry')?.status).toBe('closed');
  });
});

describe('nothing is handed off', () => {
  const request = {outcomes: [], readPatch: () => Promise.reject(new Error('asked for'))};

  test('below the level of the policy, and then nobody asks for the patch', async () => {
    expect(await prepareHandOff({...request, dossier: dossier(), policy: defaultPolicy()})).toEqual([]);
  });

  test('for a fork', async () => {
    const given = dossier();
    const forked = {...given, evidence: {...given.evidence, run: run({fromFork: true})}};

    expect(await prepareHandOff({...request, dossier: forked, policy: ALWAYS})).toEqual([]);
  });
});

test('on a laptop it lies beside the report with the patch of the commit, and goes when the next failure needs none', async () => {
  const secret = 'ghp_0123456789abcdefghijABCDEFGHIJ012345';
  const folder = folderWith({
    '.github/aftermath.yml': 'handOff:\n  minLevel: 1\n',
    'src/a.ts': `let a: string = 1; // ${secret}\n`,
    'build.log': "src/a.ts(1,5): error TS2322: Type 'number' is not assignable to type 'string'.\n",
  });
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.invalid', ...args], {cwd: folder, stdio: 'ignore'});
  git('init', '--quiet', '--initial-branch=work');
  git('add', 'src');
  git('commit', '--quiet', '-m', 'Types');
  const file = join(folder, '.aftermath/outbox', HAND_OFF_FILE);

  await runCli(folder, 'handle', '--log', 'build.log');
  const document = HandOffSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  writeFileSync(join(folder, '.github/aftermath.yml'), '');
  await runCli(folder, 'handle', '--log', 'build.log');

  expect(document.change?.patch).toContain('+++ b/src/a.ts\n');
  expect(document.change?.patch).toContain('+let a: string = 1; // [redacted');
  expect(JSON.stringify(document)).not.toContain(secret);
  expect(document.causes[0]?.category).toBe('compile-error');
  expect(existsSync(file)).toBe(false);
});
