// Many files in one request: those of a branch all at one commit of it, any others wherever they are wished from.
import {z} from 'zod';
import {isBlob} from '../../domain/blob-id.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import type {FileWish} from '../../ports/code-host.ts';
import type {GitHubClient} from './client.ts';
import {readBytes, readFile} from './contents.ts';
import {GraphqlErrorShape, toGraphqlProblem} from './graphql-problems.ts';

export interface RepoPath {
  readonly owner: string;
  readonly repo: string;
}

export interface ManyFiles {
  readonly operation: string;
  /** Files of a branch, at the commit that it points to while GitHub answers; null when none are wanted. */
  readonly branch: {readonly name: string; readonly paths: readonly string[]} | null;
  readonly wishes: readonly FileWish[];
}

export interface ManyRead {
  /** Null: there is no such branch, or none was asked for. */
  readonly head: string | null;
  /** Texts by path, of those that exist. Bytes that are no UTF-8 were replaced. */
  readonly files: ReadonlyMap<string, string>;
  /** In the order of the wishes; null where there is no such file. */
  readonly wished: readonly (string | null)[];
}

const NEEDS = 'contents: read';

const BlobShape = z.object({
  __typename: z.string(),
  oid: z.string(),
  isTruncated: z.boolean().optional(),
  text: z.string().nullish(),
});
type Blob = z.output<typeof BlobShape>;

const RepositoryShape = z
  .object({
    ref: z.object({target: z.object({oid: z.string()}).catchall(z.unknown()).nullable()}).nullish(),
  })
  .catchall(z.unknown());

const AnswerShape = z.object({
  data: z.object({repository: RepositoryShape.nullish()}).nullish(),
  errors: z.array(GraphqlErrorShape).nullish(),
});

const EntryShape = z.object({object: BlobShape.nullish()}).nullish();
const ObjectShape = BlobShape.nullish();

/**
 * Reads them all in one GraphQL request. A file that GitHub cuts, calls binary or hands out in other words than its bytes
 * costs one request more. Nothing to read costs none.
 */
export async function readMany(client: GitHubClient, path: RepoPath, many: ManyFiles): Promise<Result<ManyRead>> {
  const {operation, branch, wishes} = many;
  if (branch === null && wishes.length === 0) return ok({head: null, files: new Map(), wished: []});
  const answer = await client.askGraphql({
    operation,
    needs: NEEDS,
    query: toQuery(branch?.paths.length ?? null, wishes.length),
    values: toVariables(path, many),
    shape: AnswerShape,
  });
  if (!answer.ok) return answer;
  const {data, errors} = answer.value.data;
  const repository = data?.repository ?? null;
  const wrong = (errors ?? []).find((error) => error.type !== 'NOT_FOUND' || repository === null);
  if (wrong !== undefined || repository === null)
    return err(toGraphqlProblem({operation, needs: NEEDS}, wrong ?? null));
  return resolve({client, path}, many, repository);
}

/** Texts of several files in one request, in the order of the wishes; null where one does not exist. */
export async function readFiles(
  client: GitHubClient,
  path: RepoPath,
  wishes: readonly FileWish[],
): Promise<Result<readonly (string | null)[]>> {
  const read = await readMany(client, path, {operation: 'read files of the repository', branch: null, wishes});
  return read.ok ? ok(read.value.wished) : read;
}

/** Aliases are counted and values are variables: no name gets into the text of the query. */
function toQuery(paths: number | null, wishes: number): string {
  const counted = (letter: string, count: number): string[] =>
    Array.from({length: count}, (_, index) => `${letter}${index}`);
  const entries = counted('d', paths ?? 0);
  const objects = counted('f', wishes);
  const variables = ['owner', 'name', ...(paths === null ? [] : ['ref']), ...entries, ...objects];
  const commit = entries.map((name) => `${name}: file(path: $${name}) { object { ...blob } }`).join(' ');
  const onCommit = commit === '' ? '' : `... on Commit { ${commit} }`;
  const parts = [
    ...(paths === null ? [] : [`ref(qualifiedName: $ref) { target { oid ${onCommit} } }`]),
    ...objects.map((name) => `${name}: object(expression: $${name}) { ...blob }`),
  ];
  const isUsed = entries.length + objects.length > 0;
  const fragment = isUsed ? 'fragment blob on GitObject { __typename oid ... on Blob { isTruncated text } }' : '';
  return `query (${variables.map((name) => `$${name}: String!`).join(', ')}) {
  repository(owner: $owner, name: $name) { ${parts.join(' ')} }
}
${fragment}`;
}

function toVariables(path: RepoPath, {branch, wishes}: ManyFiles): Readonly<Record<string, string>> {
  const ref = branch === null ? {} : {ref: `refs/heads/${branch.name}`};
  const entries = (branch?.paths ?? []).map((file, index) => [`d${index}`, file] as const);
  const objects = wishes.map((wish, index) => [`f${index}`, `${wish.ref}:${wish.path}`] as const);
  return {owner: path.owner, name: path.repo, ...ref, ...Object.fromEntries([...entries, ...objects])};
}

interface Place {
  readonly client: GitHubClient;
  readonly path: RepoPath;
}

async function resolve(
  at: Place,
  {operation, branch, wishes}: ManyFiles,
  repository: z.output<typeof RepositoryShape>,
): Promise<Result<ManyRead>> {
  const commit = repository.ref?.target ?? null;
  const files = new Map<string, string>();
  for (const [index, file] of (commit === null ? [] : (branch?.paths ?? [])).entries()) {
    const entry = EntryShape.safeParse(commit?.[`d${index}`]);
    if (!entry.success) return err({code: 'HOST_UNREADABLE', operation, detail: 'a file has another shape'});
    const text = await toStateText(at, {blob: entry.data?.object ?? null, file, commit: commit?.oid ?? ''});
    if (!text.ok) return text;
    if (text.value !== null) files.set(file, text.value);
  }
  const wished: (string | null)[] = [];
  for (const [index, wish] of wishes.entries()) {
    const blob = ObjectShape.safeParse(repository[`f${index}`]);
    if (!blob.success) return err({code: 'HOST_UNREADABLE', operation, detail: 'a file has another shape'});
    const text = await toWishedText(at, blob.data ?? null, wish);
    if (!text.ok) return text;
    wished.push(text.value);
  }
  return ok({head: commit?.oid ?? null, files, wished});
}

/** The text when it is the file byte for byte; else null, and the bytes have to be fetched. */
function toExactText({oid, isTruncated, text}: Blob): string | null {
  return typeof text === 'string' && isTruncated !== true && isBlob(text, oid) ? text : null;
}

async function toStateText(
  {client, path}: Place,
  {blob, file, commit}: {readonly blob: Blob | null; readonly file: string; readonly commit: string},
): Promise<Result<string | null>> {
  if (blob === null || blob.__typename !== 'Blob') return ok(null);
  const exact = toExactText(blob);
  if (exact !== null) return ok(exact);
  const bytes = await readBytes({client, path}, file, commit);
  if (!bytes.ok || bytes.value === null) return bytes.ok ? ok(null) : bytes;
  return ok(new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes.value));
}

async function toWishedText(at: Place, blob: Blob | null, wish: FileWish): Promise<Result<string | null>> {
  if (blob === null || blob.__typename !== 'Blob') return ok(null);
  const exact = toExactText(blob);
  return exact === null ? readFile(at, wish.path, wish.ref) : ok(exact);
}
