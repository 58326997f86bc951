// The gate: every effect kind in every mode under every state of the stop switch.
import {describe, expect, test} from '@jest/globals';
import {gate, gateRisk} from '../../src/decision/gate.ts';
import {type EffectKind, MODES, RISK} from '../../src/domain/effect.ts';

const HALTS = ['running', 'halted', 'unreadable'] as const;
const KINDS = Object.keys(RISK) as EffectKind[];

const TABLE = [
  ['observe', 'running', 'MODE_OBSERVE', 'MODE_OBSERVE', 'MODE_OBSERVE'],
  ['observe', 'halted', 'MODE_OBSERVE', 'MODE_OBSERVE', 'MODE_OBSERVE'],
  ['observe', 'unreadable', 'MODE_OBSERVE', 'MODE_OBSERVE', 'MODE_OBSERVE'],
  ['propose', 'running', 'go', 'go', 'NEEDS_APPROVAL'],
  ['propose', 'halted', 'go', 'HALTED', 'HALTED'],
  ['propose', 'unreadable', 'go', 'HALT_UNREADABLE', 'HALT_UNREADABLE'],
  ['act', 'running', 'go', 'go', 'go'],
  ['act', 'halted', 'go', 'HALTED', 'HALTED'],
  ['act', 'unreadable', 'go', 'HALT_UNREADABLE', 'HALT_UNREADABLE'],
] as const;

function word(verdict: ReturnType<typeof gate>): string {
  return verdict.verdict === 'go' ? 'go' : verdict.because;
}

test.each(TABLE)('in mode %s with the stop switch %s: notes %s, writes %s, destructive %s', (mode, halt, ...words) => {
  const risks = ['note', 'write', 'destructive'] as const;

  expect(risks.map((risk) => word(gateRisk(risk, {mode, halt})))).toEqual(words);
});

test('the table has every mode under every state of the switch', () => {
  expect(TABLE.map(([mode, halt]) => `${mode} ${halt}`)).toEqual(
    MODES.flatMap((mode) => HALTS.map((halt) => `${mode} ${halt}`)),
  );
});

describe.each(MODES)('in mode %s', (mode) => {
  test.each(KINDS.flatMap((kind) => HALTS.map((halt) => [kind, halt] as const)))(
    '%s with the stop switch %s is judged by its risk',
    (kind, halt) => {
      expect(gate({kind}, {mode, halt})).toEqual(gateRisk(RISK[kind], {mode, halt}));
    },
  );
});
