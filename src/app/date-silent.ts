// Asks when files were changed whose items do not say since when somebody works on them; nobody else is asked about.
import type {QueueFiles} from '../domain/queue-files.ts';
import type {ReadFileTimes} from '../ports/file-times.ts';
import {toRecord} from '../workplan/queue/item-record.ts';
import {isSilent} from '../workplan/queue/read-queue.ts';

/** The same files, with the times of those that are silent. Without a reader, or where none is silent, nothing is asked. */
export async function dateSilent(files: QueueFiles, read: ReadFileTimes | undefined): Promise<QueueFiles> {
  if (read === undefined) return files;
  const working = files.files.filter(({folder}) => folder === 'in-progress');
  const silent = working.filter((file) => isSilent(toRecord(file))).map(({path}) => path);
  if (silent.length === 0) return files;
  const times = await read(silent);
  return {
    ...files,
    files: files.files.map((file) => {
      const changedAt = times.get(file.path);
      return changedAt === undefined ? file : {...file, changedAt};
    }),
  };
}
