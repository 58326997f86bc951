// Leaves the report in a folder under fixed names, so that the next try replaces it.
import {HAND_OFF_FILE} from '../../domain/hand-off.ts';
import {ok, type Result} from '../../domain/result.ts';
import {FAILED_CHANGE_FILE} from '../../domain/revert-case.ts';
import type {Written} from '../../ports/code-host.ts';
import type {ReportFiles, ReportSink} from '../../ports/report-sink.ts';
import type {Workspace} from '../../ports/workspace.ts';
import {folderWorkspace} from './workspace.ts';

/** Names that further files may have: one that is not written this time is of a former failure, and would be taken for this one's. */
const EXTRA_NAMES = [HAND_OFF_FILE, FAILED_CHANGE_FILE];

/** A sink into a folder, which is made when it is missing. The ref is the path of `report.md`, which is written last. */
export function fileReportSink(directory: string): ReportSink {
  const folder = folderWorkspace(directory);
  return {writeReport: (report) => writeReport(folder, report)};
}

async function writeReport(folder: Workspace, {markdown, json, extra = []}: ReportFiles): Promise<Result<Written>> {
  const former = await folder.readText('report.md');
  const before = former.ok ? former.value : null;
  const ref = `${folder.directory}/report.md`;
  const files = [...extra, {name: 'report.json', text: json}, {name: 'report.md', text: markdown}];
  let change: Written['change'] = 'unchanged';
  for (const name of EXTRA_NAMES.filter((known) => files.every((file) => file.name !== known))) {
    const removed = await removeFormer(folder, name);
    if (!removed.ok) return removed;
  }
  for (const {name, text} of files) {
    const standing = await folder.readText(name);
    if (standing.ok && standing.value === text) continue;
    const written = await folder.writeText(name, text);
    if (!written.ok) return written;
    change = before === null ? 'created' : 'updated';
  }
  return ok({ref, change});
}

async function removeFormer(folder: Workspace, name: string): Promise<Result<string>> {
  const standing = await folder.readText(name);
  return standing.ok && standing.value !== null ? folder.remove(name) : ok(name);
}
