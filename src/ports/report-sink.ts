// Where the failure report of this run is left for people and machines.
import type {Result} from '../domain/result.ts';
import type {Written} from './code-host.ts';

export interface ReportSink {
  /** Writes `report.md` and `report.json`, replacing what a former try left. The ref is the path of the Markdown file. */
  writeReport(report: {readonly markdown: string; readonly json: string}): Promise<Result<Written>>;
}
