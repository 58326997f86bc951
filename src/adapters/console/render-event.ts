// One event as one line of plain text.
import type {LogEvent} from '../../ports/log.ts';

/** `CODE key=value key=value`; values with white space or unusual characters as JSON shows them. */
export function renderEvent({code, ...fields}: LogEvent): string {
  const parts = Object.entries(fields).map(([key, value]) => `${key}=${renderValue(value)}`);
  return [code, ...parts].join(' ');
}

function renderValue(value: string | number | boolean | null): string {
  if (typeof value !== 'string') return String(value);
  return /^[\x21-\x7e]+$/.test(value) ? value : JSON.stringify(value);
}
