// What a mark is asked for and what an editor of one format makes of it: the contract between the editors.
import type {PlanMapping} from '../../domain/plan-mapping.ts';
import type {OpenPlan} from '../read.ts';

/** Which item of which file loses its mark. */
export interface ClearRequest {
  readonly file: string;
  readonly text: string;
  /** Id as the file spells it. */
  readonly item: string;
  readonly mapping?: PlanMapping | undefined;
  /** The text as `openPlan` has it; left out, it is opened. */
  readonly opened?: OpenPlan;
}

/** Which item gets a mark, and why. */
export interface MarkRequest extends ClearRequest {
  readonly reason: string;
  /** What the policy's own keys of a mark may ask for besides the reason; an empty text where it is not known. */
  readonly step?: string;
  readonly level?: string;
  readonly run?: string;
}

/** What an editor of one format makes of a request. */
export type Outcome =
  | {readonly kind: 'text'; readonly after: string}
  | {readonly kind: 'sidecar'; readonly because: string};
