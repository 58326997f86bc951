// What a person did in a thread.
import type {Instant} from './ids.ts';

export interface HumanAct {
  readonly at: Instant;
  readonly kind: 'commented' | 'assigned' | 'labeled' | 'closed' | 'reopened' | 'renamed' | 'locked' | 'other';
}
