// What one rule says of one line, before lines are compared.
import type {Category, Transience} from '../domain/category.ts';
import type {PlacedLine} from './context.ts';
import type {Rule} from './rule.ts';

/** A line that may be the cause, before ranking. */
export interface RawCandidate {
  readonly placed: PlacedLine;
  /** Position among the lines that were read. */
  readonly index: number;
  /** The rule that gives the score. */
  readonly rule: Pick<Rule, 'id' | 'weight' | 'prevention' | 'chatty' | 'absence'>;
  readonly category: Category;
  readonly alternatives: readonly Category[];
  readonly transient: Transience;
  readonly score: number;
  readonly reason: string;
}
