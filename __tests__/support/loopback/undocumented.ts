// Finds fields of a value that its schema never names. JSON Schema allows extra fields, and a test double must not invent any.

/** A JSON schema or a part of one. */
export type Schema = Readonly<Record<string, unknown>>;

interface Question {
  readonly root: unknown;
  readonly schema: Schema;
  readonly value: unknown;
}

/** Deepest nesting that is followed; GitHub's answers stay far below. */
const MAX_DEPTH = 12;

/** Paths such as `/items/0/name` of fields that no alternative of the schema names, in order of appearance. */
export function findUndocumented(question: Question): readonly string[] {
  const found: string[] = [];
  visit(question.root, [question.schema], question.value, {path: '', depth: 0, found});
  return found;
}

interface Place {
  readonly path: string;
  readonly depth: number;
  readonly found: string[];
}

function visit(root: unknown, schemas: readonly Schema[], value: unknown, place: Place): void {
  if (place.depth > MAX_DEPTH || value === null || typeof value !== 'object') return;
  const leaves = schemas.flatMap((schema) => toLeaves(root, schema, 0));
  if (Array.isArray(value)) {
    const items = leaves.map((leaf) => leaf['items']).filter(isRecord);
    if (items.length === 0) return;
    for (const [index, item] of value.entries()) visit(root, items, item, below(place, String(index)));
    return;
  }
  const objects = leaves.filter((leaf) => leaf['type'] === undefined || [leaf['type']].flat().includes('object'));
  if (objects.some(isOpen)) return;
  for (const [key, item] of Object.entries(value)) {
    const named = objects.map((leaf) => (isRecord(leaf['properties']) ? leaf['properties'][key] : undefined));
    const known = named.filter(isRecord);
    if (known.length === 0) place.found.push(`${place.path}/${key}`);
    else visit(root, known, item, below(place, key));
  }
}

function below(place: Place, key: string): Place {
  return {path: `${place.path}/${key}`, depth: place.depth + 1, found: place.found};
}

/** A schema without references and combinations: all the alternatives and parts it is made of. */
function toLeaves(root: unknown, schema: Schema, depth: number): readonly Schema[] {
  if (depth > MAX_DEPTH) return [];
  const reference = schema['$ref'];
  if (typeof reference === 'string') return toLeaves(root, lookUp(root, reference), depth + 1);
  const parts = ['allOf', 'anyOf', 'oneOf'].flatMap((key) => {
    const list = schema[key];
    return Array.isArray(list) ? list.filter(isRecord) : [];
  });
  const inner = parts.flatMap((part) => toLeaves(root, part, depth + 1));
  return parts.length === 0 || schema['properties'] !== undefined ? [schema, ...inner] : inner;
}

function lookUp(root: unknown, reference: string): Schema {
  let target: unknown = root;
  for (const key of reference.slice(reference.indexOf('#') + 2).split('/')) {
    target = isRecord(target) ? target[key] : undefined;
  }
  if (!isRecord(target)) throw new Error(`the description has no ${reference}`);
  return target;
}

/** True for an object schema that names no fields at all, or allows others on purpose. A bare `required` says nothing. */
function isOpen(schema: Schema): boolean {
  const extra = schema['additionalProperties'];
  if (extra === true || isRecord(extra)) return true;
  if (schema['properties'] !== undefined || extra === false) return false;
  return schema['type'] !== undefined || Object.keys(schema).length === 0;
}

/** True for an object that is no array. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
