// The shape of a clue: one particular of a failure that the log itself states.
import type {Proof} from '../../domain/analysis.ts';

export type ClueId =
  | 'values'
  | 'versions'
  | 'place'
  | 'module'
  | 'host'
  | 'port'
  | 'status'
  | 'variable'
  | 'signal'
  | 'limit';

/** A particular of one failure, as a sentence of ours around the words of the log. */
export interface Clue {
  readonly id: ClueId;
  readonly text: string;
  /** The bare particular: a path, a host, a name. */
  readonly subject: string;
  readonly evidence: readonly Proof[];
}
