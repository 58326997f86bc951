// The only place that knows the modes. What is not clearly allowed is held, with the reason.
import type {ReasonCode, Standing} from '../domain/decision.ts';
import {type Effect, type Mode, RISK, type Risk} from '../domain/effect.ts';

export type Verdict = {readonly verdict: 'go'} | {readonly verdict: 'held'; readonly because: ReasonCode};

/** What the gate looks at besides the effect. */
export interface GateStanding {
  readonly mode: Mode;
  readonly halt: Standing['halt'];
}

const GO: Verdict = {verdict: 'go'};
const held = (because: ReasonCode): Verdict => ({verdict: 'held', because});

/** What each mode does with each risk while the stop switch is off. */
const BY_MODE = {
  observe: {note: held('MODE_OBSERVE'), write: held('MODE_OBSERVE'), destructive: held('MODE_OBSERVE')},
  propose: {note: GO, write: GO, destructive: held('NEEDS_APPROVAL')},
  act: {note: GO, write: GO, destructive: GO},
} as const satisfies Record<Mode, Record<Risk, Verdict>>;

/** What the stop switch holds back whatever the mode; null: nothing. Notes go on, so that people learn why it is quiet. */
const BY_HALT = {running: null, halted: held('HALTED'), unreadable: held('HALT_UNREADABLE')} as const satisfies Record<
  Standing['halt'],
  Verdict | null
>;

/** Whether an effect may be carried out now. */
export function gate(effect: Pick<Effect, 'kind'>, standing: GateStanding): Verdict {
  return gateRisk(RISK[effect.kind], standing);
}

/** The same by risk: the mode speaks first, then the stop switch, then the need for approval. */
export function gateRisk(risk: Risk, standing: GateStanding): Verdict {
  const byMode = BY_MODE[standing.mode][risk];
  const byHalt = risk === 'note' ? null : BY_HALT[standing.halt];
  if (standing.mode === 'observe' || byHalt === null) return byMode;
  return byHalt;
}
