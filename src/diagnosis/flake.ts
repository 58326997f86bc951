// The verdict `flaky`: the same commit passed and failed. Never a guess from words; without the proof it is not given.
import type {LogFinding} from '../domain/diagnosis.ts';
import type {RunRef} from '../domain/run.ts';
import {listPrevention} from './prevention.ts';

/**
 * The finding as a flake, with the proof first among its factors. The cause stays the same one: line, rule and fingerprint
 * do not change, and the category that the log speaks for becomes the first alternative.
 */
export function toFlake(finding: LogFinding, pass: RunRef | null): LogFinding {
  if (pass === null || finding.category === 'none' || finding.category === 'cancelled') return finding;
  const proof = `The same commit passed in run ${pass.id}, attempt ${pass.attempt}, of the same workflow.`;
  return {
    ...finding,
    category: 'flaky',
    alternatives: [finding.category, ...finding.alternatives.filter((one) => one !== 'flaky')].slice(0, 4),
    transient: 'yes',
    factors: [proof, ...finding.factors],
    prevention: [...listPrevention('flaky', undefined), ...finding.prevention],
  };
}
