// Everything a text may be made from, in one value.
import type {Recall} from './analysis.ts';
import type {Decision, EffectOutcome, Incident, Standing} from './decision.ts';
import type {Diagnosis} from './diagnosis.ts';
import type {Mode} from './effect.ts';
import type {Evidence} from './evidence.ts';
import type {Fingerprint} from './ids.ts';
import type {Damage} from './memory.ts';
import type {OperatorRequest} from './operator-request.ts';
import type {RevertCase} from './revert-case.ts';
import type {PlanEdit, Workplan} from './workplan.ts';

export interface Dossier {
  readonly mode: Mode;
  /** What the stop switch said when it was decided. */
  readonly halt: Standing['halt'];
  readonly evidence: Evidence;
  /** One per cause, worst first. Never empty: what nobody understands is category `unknown`. */
  readonly diagnoses: readonly [Diagnosis, ...Diagnosis[]];
  readonly decision: Decision;
  /** Workplan files that were read. */
  readonly plans: readonly Workplan[];
  /** The edit of the batch's plan file, made or only shown; null when there is none. */
  readonly planEdit: PlanEdit | null;
  /** Incident of the first diagnosis as it stood before we wrote, or null. */
  readonly incident: Incident | null;
  /** What memory holds about each cause. A cause without an entry was not asked about. */
  readonly recalls: ReadonlyMap<Fingerprint, Recall>;
  /** Parts of the memory that could not be read as what they should be and were set aside. */
  readonly damage: readonly Damage[];
  /** What was found out for a revert; null or left out: nobody looked, because it cannot matter. */
  readonly revert?: RevertCase | null;
  /** What people are asked; null or left out: nothing is theirs to choose. */
  readonly question?: OperatorRequest | null;
}

/** A dossier after the effects were carried out. */
export interface Outcome {
  readonly dossier: Dossier;
  /** In the order of the decision's effects. */
  readonly outcomes: readonly EffectOutcome[];
}
