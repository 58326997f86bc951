// The published JSON schema of the hand-off document.
import {z} from 'zod';
import {HandOffSchema} from '../domain/hand-off.ts';

/** The JSON schema (draft 2020-12), from the source of the document's own type. */
export function toHandOffJsonSchema(): Readonly<Record<string, unknown>> {
  const {$schema, ...rest} = z.toJSONSchema(HandOffSchema, {io: 'input'});
  return {$schema, $id: 'urn:aftermath:hand-off:1', title: 'Hand-off (recovery_plan_trigger.json)', ...rest};
}
