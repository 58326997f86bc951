// What one measurement on a labelled corpus yields.
import type {LogScore} from '../../memory/score.ts';
import type {ScoreDetails} from '../../memory/score-details.ts';
import type {ReportScore} from '../../memory/score-reports.ts';

/** All figures of one measurement. Times are wall-clock and go into no gate. */
export interface Score {
  readonly logs: LogScore;
  readonly details: ScoreDetails;
  readonly reports: ReportScore;
  readonly megabytes: number;
  readonly msPerMegabyte: number;
}
