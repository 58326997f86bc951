// Analyses as people and machines read them: compared word for word, and against the published schema.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {Ajv} from 'ajv';
import {CATEGORIES} from '../../src/domain/category.ts';
import {renderAnalysis} from '../../src/render/analysis.ts';
import {renderAnalysisConsole} from '../../src/render/analysis-console.ts';
import {toAnalysisDocument} from '../../src/render/analysis-document.ts';
import {
  analyseCase,
  BROKEN_TEST,
  type FailureCase,
  NAME_NOT_FOUND,
  recurringHeap,
  SERVICE_NOT_STARTED,
  UNKNOWN_TOOL,
  VERSIONS_CONFLICT,
} from '../support-analysis/failures.ts';
import {ROOT} from '../support-docs/documents.ts';
import {expectGolden} from '../support-render/golden.ts';

/** The heap failure with a ledger that holds its own fingerprint. */
async function heap(): Promise<FailureCase> {
  const [analysis] = await analyseCase(recurringHeap('0000000000000000'));
  return recurringHeap(analysis.diagnosis.fingerprint);
}

const CASES: readonly (readonly [string, () => Promise<FailureCase>])[] = [
  ['broken-test', async () => BROKEN_TEST],
  ['service-not-started', async () => SERVICE_NOT_STARTED],
  ['versions-conflict', async () => VERSIONS_CONFLICT],
  ['recurring-heap', heap],
  ['name-not-found', async () => NAME_NOT_FOUND],
  ['unknown-tool', async () => UNKNOWN_TOOL],
];

/** The schema with every object closed: a field that nobody described does not pass. */
function closed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(closed);
  if (typeof node !== 'object' || node === null) return node;
  const copy = Object.fromEntries(Object.entries(node).map(([key, child]) => [key, closed(child)]));
  return 'properties' in copy && !('additionalProperties' in copy) ? {...copy, additionalProperties: false} : copy;
}

const SCHEMA: Record<string, unknown> = JSON.parse(readFileSync(join(ROOT, 'schema/analysis.schema.json'), 'utf8'));
const validate = new Ajv({allErrors: true, allowUnionTypes: true}).compile(closed(SCHEMA) as object);

function errorsOf(document: unknown): readonly string[] {
  validate(JSON.parse(JSON.stringify(document)));
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

describe.each(CASES)('the analysis of the case %s', (name, make) => {
  test('as Markdown', async () => {
    expectGolden(`analysis-${name}.md`, renderAnalysis(...(await analyseCase(await make()))));
  });

  test('on a terminal, within its columns', async () => {
    const text = renderAnalysisConsole(...(await analyseCase(await make())));

    expectGolden(`analysis-${name}.txt`, text);
    expect(text.split('\n').filter((line) => line.length > 96 && !/^ {7}(?:git|gh) /.test(line))).toEqual([]);
  });

  test('as a document that is valid', async () => {
    const [analysis, run] = await analyseCase(await make());

    expect(errorsOf(toAnalysisDocument(analysis, run, {kind: 'logs', files: ['build.log']}))).toEqual([]);
    expect(errorsOf(toAnalysisDocument(analysis, run, {kind: 'incident', id: '1'}))).toEqual([]);
  });
});

test('the schema knows every category and refuses what it does not describe', async () => {
  const [analysis, run] = await analyseCase(BROKEN_TEST);
  const document = toAnalysisDocument(analysis, run, {kind: 'incident', id: '1'});

  expect(SCHEMA).toMatchObject({definitions: {category: {enum: [...CATEGORIES]}}});
  expect(errorsOf({...document, surprise: 1})).not.toEqual([]);
  expect(errorsOf({...document, plan: [{...document.plan[0], risk: 'none'}]})).not.toEqual([]);
});
