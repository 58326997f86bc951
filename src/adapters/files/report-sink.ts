// Leaves the report in a folder under two fixed names, so that the next try replaces it.
import {ok} from '../../domain/result.ts';
import type {ReportSink} from '../../ports/report-sink.ts';
import {folderWorkspace} from './workspace.ts';

/** A sink into a folder, which is made when it is missing. The ref is the path of `report.md`. */
export function fileReportSink(directory: string): ReportSink {
  const folder = folderWorkspace(directory);
  return {
    writeReport: async ({markdown, json}) => {
      const former = await folder.readText('report.md');
      const formerJson = await folder.readText('report.json');
      const ref = `${directory}/report.md`;
      const before = former.ok ? former.value : null;
      if (before === markdown && formerJson.ok && formerJson.value === json) return ok({ref, change: 'unchanged'});
      const written = await folder.writeText('report.md', markdown);
      const both = written.ok ? await folder.writeText('report.json', json) : written;
      return both.ok ? ok({ref, change: before === null ? 'created' : 'updated'}) : both;
    },
  };
}
