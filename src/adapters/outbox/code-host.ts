// The host on a laptop: what would go to GitHub becomes files in a folder, and doing it twice leaves one of each.
import type {Sha} from '../../domain/ids.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import type {CodeHost, FileWish, Written} from '../../ports/code-host.ts';
import type {Workspace} from '../../ports/workspace.ts';
import {describeDispatch} from './dispatch.ts';
import {writePatch} from './edits.ts';
import {applyEdits, type InPlace} from './in-place.ts';
import {ensureIncident, ensureIncidentClosed, foldIncident, listIncidents, readIncident} from './incidents.ts';
import {readIndex, writeIndex} from './index-file.ts';
import {describePull, proposePatch} from './proposal.ts';

/** A working tree has no head that others move: edits are compared with the files themselves. */
const LOCAL_HEAD = '0'.repeat(40) as Sha;

export interface OutboxOptions {
  /** Where everything goes that would be written to GitHub. */
  readonly out: Workspace;
  /** The checked-out repository; null when there is none: then no file exists. */
  readonly repo: Workspace | null;
  /** `outbox`: edits become copies and a patch. Otherwise they are made in the repository's working tree. */
  readonly apply: 'outbox' | InPlace;
}

/** A host that makes no request. Files are read from the working tree, whatever commit is named. */
export function outboxCodeHost(options: OutboxOptions): CodeHost {
  const {out, repo} = options;
  return {
    listIncidents: () => listIncidents(out),
    // Nobody stops anything by an issue here: the switch in the memory is the only sign.
    readStopSign: async () => ok('clear'),
    ensureStopSign: async () => ok({ref: 'halt.json', change: 'updated'}),
    ensureIncident: (draft, known) => ensureIncident(out, draft, known),
    ensureIncidentClosed: (incident, body) => ensureIncidentClosed(out, incident, body),
    readIncident: (number) => readIncident(out, number),
    foldIncident: (incident, into) => foldIncident(out, incident, into),
    // Nobody acts in a folder without changing the files themselves.
    readHumanActs: async () => ok([]),
    ensureComment: (thread, marker, body) => ensureComment(out, {thread, marker}, body),
    readFile: async (path) => (repo === null ? ok(null) : repo.readText(path)),
    readFiles: (wishes) => readFiles(repo, wishes),
    readHead: async () => ok(LOCAL_HEAD),
    listFiles: async (_ref, folder) => (repo === null ? ok([]) : listBelow(repo, folder)),
    proposeFiles: (draft) => proposePatch(out, draft),
    openPull: (draft) => describePull(out, draft),
    dispatch: (draft) => describeDispatch(out, draft),
    commitFiles: async (draft) => {
      if (repo === null) return err({code: 'NOT_A_REPOSITORY', directory: out.directory});
      const edits = draft.edits.filter((edit) => edit.before !== edit.after);
      if (edits.length === 0) return ok({ref: draft.expectedHead, change: 'unchanged'});
      return options.apply === 'outbox'
        ? writePatch(out, repo, {...draft, edits})
        : applyEdits(options.apply, {...draft, edits}, repo.directory);
    },
  };
}

async function readFiles(
  repo: Workspace | null,
  wishes: readonly FileWish[],
): Promise<Result<readonly (string | null)[]>> {
  const texts: (string | null)[] = [];
  for (const {path} of wishes) {
    const text = repo === null ? ok(null) : await repo.readText(path);
    if (!text.ok) return text;
    texts.push(text.value);
  }
  return ok(texts);
}

/** The file of a comment is found by thread and marker. */
async function ensureComment(
  out: Workspace,
  {thread, marker}: {readonly thread: number; readonly marker: string},
  body: string,
): Promise<Result<Written>> {
  const index = await readIndex(out);
  if (!index.ok) return index;
  const {comments} = index.value;
  const known = comments.find((one) => one.thread === thread && one.marker === marker);
  const nth = comments.filter((one) => one.thread === thread).length + 1;
  const file = known?.file ?? (nth === 1 ? `comment-${thread}.md` : `comment-${thread}-${nth}.md`);
  const before = await out.readText(file);
  if (!before.ok) return before;
  const ref = `${out.directory}/${file}`;
  if (known !== undefined && before.value === body) return ok({ref, change: 'unchanged'});
  const written = await out.writeText(file, body);
  if (!written.ok) return written;
  if (known === undefined) {
    const listed = await writeIndex(out, {...index.value, comments: [...comments, {thread, marker, file}]});
    if (!listed.ok) return listed;
  }
  return ok({ref, change: known === undefined || before.value === null ? 'created' : 'updated'});
}

async function listBelow(repo: Workspace, folder = ''): Promise<Result<readonly string[]>> {
  const listed = await repo.listFiles();
  return listed.ok && folder !== '' ? ok(listed.value.filter((path) => path.startsWith(`${folder}/`))) : listed;
}
