// The shape of an alternative: a way round, with its price, its danger and the situation it fits.
import type {Grade} from '../../domain/analysis.ts';

export interface Alternative {
  /** `category.thing`; never renamed. */
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly cost: Grade;
  readonly risk: Grade;
  /** In which situation it fits, for people. */
  readonly when: string;
  /** Root lines for which it is made; without one it may always fit. */
  readonly sign?: RegExp;
}
