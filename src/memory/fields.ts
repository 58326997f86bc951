// Fields that several documents of the memory have, checked on reading: what people can edit is no safer than a log.
import {z} from 'zod';
import {CATEGORIES, type Category} from '../domain/category.ts';
import {REASONS, type ReasonCode} from '../domain/decision.ts';
import {
  type EffectKey,
  type Instant,
  parseDecisionId,
  parseFingerprint,
  parseInstant,
  type SafeText,
} from '../domain/ids.ts';

/** Cleans text of foreign origin. */
export type ToSafe = (raw: string) => SafeText;

/** The first and the last day that four digits of a year can tell. */
const FIRST = Date.UTC(1970, 0, 1);
const LAST = Date.UTC(9999, 11, 31);

/** A time as our documents write it: ISO 8601 in UTC with milliseconds. */
export function toExactText(at: Instant): string {
  return new Date(toSpan(at)).toISOString();
}

function toSpan(at: number): number {
  return Math.min(LAST, Math.max(FIRST, Math.round(at)));
}

/** The earlier of two times. */
export function earlierOf(a: Instant, b: Instant): Instant {
  if (b < a) return b;
  return a;
}

/** A time: ISO 8601 with a zone. */
export const instant = z.string().transform((text, context): Instant => {
  const at = /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)$/.test(text) ? parseInstant(text) : null;
  if (at !== null && at === toSpan(at)) return at;
  context.addIssue({code: 'custom', message: 'not a time'});
  return z.NEVER;
});

/** A fingerprint: 16 hex digits. */
export const fingerprint = z.string().transform((text, context) => {
  const found = parseFingerprint(text);
  if (found !== null) return found;
  context.addIssue({code: 'custom', message: 'not a fingerprint'});
  return z.NEVER;
});

/** A key of an event or effect. */
export const effectKey = z
  .string()
  .regex(/^[a-z-]{1,40}:[0-9A-Za-z.-]{1,64}$/)
  .transform((text) => text as EffectKey);

/** The id of a decision, proposal or question. */
export const decisionId = z.string().transform((text, context) => {
  const found = parseDecisionId(text);
  if (found !== null) return found;
  context.addIssue({code: 'custom', message: 'not an id'});
  return z.NEVER;
});

/** The code of a reason. */
export const reason = z.string().transform((text, context): ReasonCode => {
  if (Object.hasOwn(REASONS, text)) return text as ReasonCode;
  context.addIssue({code: 'custom', message: 'not a reason'});
  return z.NEVER;
});

/** A category; the word of a newer version counts as `unknown`. */
export const category = z
  .string()
  .regex(/^[a-z-]{1,40}$/)
  .transform((text): Category => CATEGORIES.find((known) => known === text) ?? 'unknown');

/** A severity level. */
export const level = z.literal([1, 2, 3, 4, 5]);

/** The first field that is not what it should be, in words of our own. */
export function explainFlaw(error: z.ZodError): string {
  const path = error.issues[0]?.path.join('.') ?? '';
  return path === '' ? 'not of the shape that it should have' : `${path} is missing or not what it should be`;
}

/** The value of a JSON text; undefined when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** True for a JSON object. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** JSON in one line with the keys of every object in their order: equal values give equal texts. */
export function toSortedJson(value: object): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    isObject(inner) ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );
}
