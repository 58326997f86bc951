// The published JSON schema is generated from the parser's own schema, says everything, and accepts what the parser accepts.
import {readFileSync, writeFileSync} from 'node:fs';
import {expect, test} from '@jest/globals';
import {Ajv2020} from 'ajv/dist/2020.js';
import {knownKeysAt, toJsonSchema} from '../../src/config/json-schema.ts';
import {defaultPolicy} from '../../src/config/schema.ts';

const FILE = new URL('../../schema/aftermath-policy.schema.json', import.meta.url);

interface SchemaNode {
  readonly type?: string;
  readonly description?: string;
  readonly additionalProperties?: unknown;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
}

function listKeys(node: SchemaNode, at: string): readonly (readonly [string, SchemaNode])[] {
  const inner = Object.entries(node.properties ?? {}).map(([key, child]) => [`${at}.${key}`, child] as const);
  const items = node.items === undefined ? [] : listKeys(node.items, `${at}[]`);
  return [...inner, ...inner.flatMap(([key, child]) => listKeys(child, key)), ...items];
}

const keys = listKeys(toJsonSchema() as SchemaNode, 'policy');

test('the published file is the generated one; UPDATE_GENERATED=1 writes it', () => {
  const text = `${JSON.stringify(toJsonSchema(), null, 2)}\n`;
  if (process.env['UPDATE_GENERATED'] === '1') writeFileSync(FILE, text);

  expect(readFileSync(FILE, 'utf8')).toBe(text);
});

test.each(keys)('%s says what it is', (_, node) => {
  expect(node.description?.length ?? 0).toBeGreaterThanOrEqual(18);
  expect(node.description).toMatch(/[.)]$/);
});

test.each(keys.filter(([, node]) => node.properties !== undefined))('%s refuses unknown keys', (_, node) => {
  expect(node.additionalProperties).toBe(false);
});

test('the schema is sound, accepts the defaults and refuses what the parser refuses', () => {
  const validate = new Ajv2020({strict: false}).compile(toJsonSchema());

  expect(validate({})).toBe(true);
  expect(validate(defaultPolicy())).toBe(true);
  expect(validate({mod: 'act'})).toBe(false);
  expect(validate({logs: {maxJobs: 0}})).toBe(false);
});

test('the known keys of a place are those of the schema', () => {
  expect(knownKeysAt(['logs'])).toEqual(['maxJobs', 'maxBytes', 'compareWithGreen', 'excerptLines']);
  expect(knownKeysAt(['severity', 'rules', 0, 'when'])).toEqual(['category', 'branch', 'path']);
  expect(knownKeysAt(['mode', 'x'])).toEqual([]);
});
