// A guard's no, with its reason.
import type {ReasonCode} from '../domain/decision.ts';

/** Why something is not done, and what that is about. */
export interface Refusal {
  readonly because: ReasonCode;
  /** A level, a path, a commit; empty where the reason says it all. */
  readonly subject: string;
}
