// A finding before its words were made safe.
import type {Check, Finding} from '../../domain/environment.ts';

export interface Draft extends Omit<Finding, 'subject' | 'value'> {
  readonly subject: string;
  readonly value: string;
}

/** What is as it should be, or was only told. */
export function fine(check: Check, subject: string, value: string): Draft {
  return {check, subject, status: 'ok', value, advice: null};
}

/** What a person should look at. */
export function trouble(draft: Omit<Draft, 'advice'> & {readonly advice: string}): Draft {
  return draft;
}

/** What could not be measured. */
export function unknown(check: Check, subject: string, value: string): Draft {
  return {check, subject, status: 'unknown', value, advice: null};
}
