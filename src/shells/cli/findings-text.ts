// Findings of a validation as lines for people, one each, with what they mean at the end.
import type {Finding} from '../../domain/finding.ts';
import {toSafeText} from '../../evidence/safe-text.ts';

/** `subject`: what was looked at. */
export function toFindingsText(findings: readonly Finding[], subject: string): string {
  const lines = findings.map(({severity, layer, document, line, detail}) => {
    const place = `${toSafeText(document)}${line === null ? '' : `:${line}`}`;
    return `${severity} (${layer}) ${place}: ${toSafeText(detail)}\n`;
  });
  const errors = findings.filter(({severity}) => severity === 'error').length;
  const verdict = errors === 0 ? 'sound' : `${errors} ${errors === 1 ? 'error' : 'errors'}`;
  return `${lines.join('')}${subject}: ${verdict}\n`;
}
