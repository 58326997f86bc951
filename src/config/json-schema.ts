// The published JSON schema of the policy file, and what it says about a place in it.
import {z} from 'zod';
import {PolicySchema} from './schema.ts';

/** What a JSON schema says, as far as we ask it. */
interface SchemaNode {
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
}

/** Where the published schema will be found; editors use it when a policy names it. */
const TITLE = 'Aftermath policy (.github/aftermath.yml)';

/** The JSON schema (draft 2020-12) of the policy file, from the same source as the parser. */
export function toJsonSchema(): Readonly<Record<string, unknown>> {
  const {$schema, ...rest} = z.toJSONSchema(PolicySchema, {io: 'input'});
  return {$schema, title: TITLE, ...rest};
}

/** The keys that the policy knows at a path, in the order of the schema; empty where there are none. */
export function knownKeysAt(path: readonly (string | number)[]): readonly string[] {
  let node: SchemaNode | undefined = toJsonSchema() as SchemaNode;
  for (const part of path) node = typeof part === 'number' ? node?.items : node?.properties?.[part];
  return Object.keys(node?.properties ?? {});
}
