// The paths of a repository's files as they stand at a commit, all or below one folder.
import {z} from 'zod';
import {err, ok, type Result} from '../../domain/result.ts';
import type {Files} from './contents.ts';
import {GraphqlErrorShape, toGraphqlProblem} from './graphql-problems.ts';
import {purposeOf} from './permissions.ts';

const LIST = purposeOf('list the files');
/** A symbolic link: its text is where it leads, so it is no file of its own, and its name is taken. */
const LINK = '120000';

const PROGRAM = '100755';

/** Where files are listed, and who wants to know which of them are programs and where links stand. */
interface ListWorld extends Files {
  readonly programs?: Set<string>;
  readonly links?: Set<string>;
}

const TreeShape = z.object({
  truncated: z.boolean(),
  tree: z.array(z.object({path: z.string(), type: z.string(), mode: z.string()})),
});

const FOLDER = `query ($owner: String!, $name: String!, $expression: String!) {
  repository(owner: $owner, name: $name) { object(expression: $expression) { __typename oid } }
}`;
const FolderShape = z.object({
  data: z
    .object({repository: z.object({object: z.object({__typename: z.string(), oid: z.string()}).nullish()}).nullish()})
    .nullish(),
  errors: z.array(GraphqlErrorShape).nullish(),
});

/**
 * Paths of all files at a commit or branch, below a folder when one is given; none when there is no such folder. One
 * request, two for a folder. Refused when GitHub does not list them all: it stops at 100,000 entries or 7 MB.
 */
export async function listFiles(files: ListWorld, ref: string, folder = ''): Promise<Result<readonly string[]>> {
  if (folder === '') return listTree(files, ref, '');
  const tree = await findFolder(files, ref, folder);
  if (!tree.ok || tree.value === null) return tree.ok ? ok([]) : tree;
  return listTree(files, tree.value, `${folder}/`);
}

async function listTree(
  {client, path, programs, links}: ListWorld,
  tree: string,
  stem: string,
): Promise<Result<readonly string[]>> {
  const answer = await client.ask({
    ...LIST,
    route: 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
    path: {...path, tree_sha: tree},
    values: {recursive: '1'},
    shape: TreeShape,
  });
  if (!answer.ok) return answer;
  const {truncated, tree: entries} = answer.value.data;
  if (truncated)
    return err({
      code: 'HOST_UNREADABLE',
      operation: LIST.operation,
      detail: 'the repository is too large to list; name plan files without wildcards',
    });
  const found = entries.filter(({type, mode}) => type === 'blob' && mode !== LINK);
  for (const {path: name, mode} of entries) {
    note(programs, `${stem}${name}`, mode === PROGRAM);
    note(links, `${stem}${name}`, mode === LINK);
  }
  return ok(found.map((entry) => `${stem}${entry.path}`));
}

function note(known: Set<string> | undefined, path: string, isOne: boolean): void {
  if (isOne) known?.add(path);
  else known?.delete(path);
}

/** The id of a folder's tree; null when there is none. A listing by `ref:folder` works today and is documented nowhere. */
async function findFolder({client, path}: Files, ref: string, folder: string): Promise<Result<string | null>> {
  const answer = await client.askGraphql({
    ...LIST,
    query: FOLDER,
    values: {owner: path.owner, name: path.repo, expression: `${ref}:${folder}`},
    shape: FolderShape,
  });
  if (!answer.ok) return answer;
  const {data, errors} = answer.value.data;
  const repository = data?.repository ?? null;
  if (repository === null) return err(toGraphqlProblem(LIST, errors?.[0] ?? null));
  return ok(repository.object?.__typename === 'Tree' ? repository.object.oid : null);
}
