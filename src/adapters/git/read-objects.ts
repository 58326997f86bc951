// Git's objects by name, byte for byte, and the entries of a commit's tree. Only of what is here: nothing is fetched.
import {ok, type Result} from '../../domain/result.ts';
import {askGit} from './feed-git.ts';

export interface GitObject {
  /** `missing` for what is not here. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

export interface TreeEntry {
  /** `100644`, `100755`, `120000` for a link, `160000` for a submodule, `040000` for a folder. */
  readonly mode: string;
  readonly id: string;
  readonly path: string;
}

/** Paths given to one git: the longest command line that every system takes holds far more. */
const PATHS_AT_ONCE = 200;
/** No path of ours is a pattern. */
const LITERAL = {GIT_LITERAL_PATHSPECS: '1'};

/** The objects of these names, in their order. A name holds no line end. */
export async function readObjects(directory: string, names: readonly string[]): Promise<Result<readonly GitObject[]>> {
  if (names.length === 0) return ok([]);
  const answer = await askGit(directory, ['cat-file', '--batch'], {input: `${names.join('\n')}\n`});
  return answer.ok ? ok(parseBatch(answer.value)) : answer;
}

/** `ID TYPE SIZE`, the bytes and a line end for each object; `NAME missing` for what is not there. */
function parseBatch(output: Buffer): readonly GitObject[] {
  const entries: GitObject[] = [];
  let at = 0;
  while (at < output.length) {
    const end = output.indexOf(0x0a, at);
    if (end < 0) break;
    const header = /^[0-9a-f]+ (?<type>\w+) (?<size>\d+)$/.exec(output.toString('utf8', at, end))?.groups;
    const size = header === undefined ? 0 : Number(header['size']);
    entries.push({type: header?.['type'] ?? 'missing', bytes: output.subarray(end + 1, end + 1 + size)});
    at = header === undefined ? end + 1 : end + 1 + size + 1;
  }
  return entries;
}

/** What stands at these paths in a commit, by path; what does not exist is left out. */
export async function findEntries(
  directory: string,
  commit: string,
  paths: readonly string[],
): Promise<Result<ReadonlyMap<string, TreeEntry>>> {
  const found = new Map<string, TreeEntry>();
  for (let at = 0; at < paths.length; at += PATHS_AT_ONCE) {
    const wanted = paths.slice(at, at + PATHS_AT_ONCE);
    // With -t a folder is told even where something inside it is asked for too.
    const listed = await listTree(directory, ['-t', commit, '--', ...wanted]);
    if (!listed.ok) return listed;
    for (const entry of listed.value) if (wanted.includes(entry.path)) found.set(entry.path, entry);
  }
  return ok(found);
}

/** All files of a commit below a folder, links and submodules included; the empty folder is the whole tree. */
export function listEntries(directory: string, commit: string, folder: string): Promise<Result<readonly TreeEntry[]>> {
  return listTree(directory, ['-r', commit, ...(folder === '' ? [] : ['--', `${folder}/`])]);
}

async function listTree(directory: string, args: readonly string[]): Promise<Result<readonly TreeEntry[]>> {
  const listed = await askGit(directory, ['ls-tree', '-z', '--full-tree', ...args], {env: LITERAL});
  if (!listed.ok) return listed;
  const pattern = /^(?<mode>\d+) \w+ (?<id>[0-9a-f]+)\t(?<path>.*)$/s;
  return ok(
    listed.value
      .toString('utf8')
      .split('\0')
      .flatMap((line) => {
        const {mode, id, path} = pattern.exec(line)?.groups ?? {};
        return mode === undefined || id === undefined || path === undefined ? [] : [{mode, id, path}];
      }),
  );
}
