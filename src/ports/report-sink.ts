// Where the failure report of this run is left for people and machines.
import type {Result} from '../domain/result.ts';
import type {Written} from './code-host.ts';

/** A further file beside the report. */
export interface ExtraFile {
  /** A plain file name. */
  readonly name: string;
  readonly text: string;
}

export interface ReportFiles {
  readonly markdown: string;
  readonly json: string;
  /** Left out: none. A file of such a name that a former try left, and that is not among these, goes. */
  readonly extra?: readonly ExtraFile[];
}

export interface ReportSink {
  /** Writes `report.md` and `report.json`, replacing what a former try left. The ref is the path of the Markdown file. */
  writeReport(report: ReportFiles): Promise<Result<Written>>;
}
