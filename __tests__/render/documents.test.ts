// The machine documents say what their published schemas say, and nothing besides.
import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from '@jest/globals';
import {Ajv} from 'ajv';
import {CATEGORIES} from '../../src/domain/category.ts';
import type {EffectOutcome} from '../../src/domain/decision.ts';
import type {Dossier} from '../../src/domain/dossier.ts';
import {toEffectKey} from '../../src/domain/ids.ts';
import {toDiagnosisDocument} from '../../src/render/diagnosis-document.ts';
import {toReportJson} from '../../src/render/report-document.ts';
import {diagnosis, dossier, recurring, transientOnPull, unknownOnLaptop} from '../support-render/dossiers.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');

function readSchema(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(ROOT, 'schema', name), 'utf8'));
}

/** The schema with every object closed: a field that nobody described does not pass. */
function closed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(closed);
  if (typeof node !== 'object' || node === null) return node;
  const copy = Object.fromEntries(Object.entries(node).map(([key, child]) => [key, closed(child)]));
  return 'properties' in copy && !('additionalProperties' in copy) ? {...copy, additionalProperties: false} : copy;
}

const ajv = new Ajv({allErrors: true, allowUnionTypes: true});
ajv.addSchema(closed(readSchema('diagnosis.schema.json')) as object);
ajv.addSchema(closed(readSchema('report.schema.json')) as object);

function errorsOf(id: string, document: unknown): readonly string[] {
  const validate = ajv.getSchema(id);
  if (validate === undefined) throw new Error(`no schema ${id}`);
  validate(JSON.parse(JSON.stringify(document)));
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

const KEY = toEffectKey('upsert-incident', 'x');
const OUTCOMES: readonly EffectOutcome[] = [
  {key: KEY, kind: 'upsert-incident', status: 'done', ref: 'https://github.com/harbour/tide-tables/issues/12'},
  {key: KEY, kind: 'upsert-comment', status: 'held', because: 'MODE_OBSERVE'},
  {key: KEY, kind: 'mark-item', status: 'skipped', after: KEY},
  {key: KEY, kind: 'append-ledger', status: 'failed', problem: {code: 'STATE_CONFLICT', document: 'ledger'}},
];

describe.each([
  ['new', dossier()],
  ['recurring', recurring()],
  ['on a pull request', transientOnPull()],
  ['on a laptop', unknownOnLaptop()],
] as const)('the report of a failure %s', (_, given: Dossier) => {
  test('is valid with and without outcomes', () => {
    expect(errorsOf('urn:aftermath:report:1', toReportJson(given))).toEqual([]);
    expect(errorsOf('urn:aftermath:report:1', toReportJson(given, OUTCOMES))).toEqual([]);
  });

  test('has diagnoses that are valid', () => {
    for (const found of given.diagnoses) {
      expect(errorsOf('urn:aftermath:diagnosis:1', toDiagnosisDocument('ci.log', found))).toEqual([]);
    }
  });
});

test('a diagnosis document has the fields of the contract, in its order', () => {
  const document = toDiagnosisDocument('logs/ci.log', diagnosis());

  expect(Object.keys(document)).toEqual([
    'schema',
    'file',
    'category',
    'alternatives',
    'transient',
    'severity',
    'confidence',
    'rootCause',
    'step',
    'failedTests',
    'fingerprint',
    'factors',
    'prevention',
  ]);
  expect(document.rootCause[0]).toEqual({
    line: 133,
    text: 'AssertionError: expected 12.50 to equal 12.49',
    rule: 'node-assertion',
    score: 9,
    reason: 'first assertion of the step that failed',
  });
});

test('the report names the problem of a failed effect with its explanation', () => {
  expect(toReportJson(dossier(), OUTCOMES)['outcomes']).toContainEqual({
    key: KEY,
    kind: 'append-ledger',
    status: 'failed',
    problem: {code: 'STATE_CONFLICT', message: expect.stringContaining('ledger')},
  });
});

test('the schema knows every category', () => {
  const schema = readSchema('diagnosis.schema.json');

  expect(schema).toMatchObject({definitions: {category: {enum: [...CATEGORIES]}}});
});

test('the schemas refuse what they do not describe', () => {
  expect(
    errorsOf('urn:aftermath:diagnosis:1', {...toDiagnosisDocument('x', diagnosis()), category: 'weather'}),
  ).not.toEqual([]);
  expect(errorsOf('urn:aftermath:report:1', {...toReportJson(dossier()), surprise: 1})).not.toEqual([]);
});
