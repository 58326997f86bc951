// Looks into values from outside that no schema has parsed yet.

/** A member of an unknown value; undefined when there is none. */
export function readField(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && key in value
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

/** A member that is a text; null when there is none or it is something else. */
export function readText(value: unknown, key: string): string | null {
  const member = readField(value, key);
  return typeof member === 'string' ? member : null;
}
