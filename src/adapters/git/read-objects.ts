// Git's objects by name, byte for byte, with one program for all of them.
import {ok, type Result} from '../../domain/result.ts';
import {askGit} from './feed-git.ts';

export interface GitObject {
  /** `missing` for what is not here. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

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
