// Starts the state branch: one commit without history. Of several who start it at once one wins.
import {z} from 'zod';
import type {Problem} from '../../domain/problem.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import type {Written} from '../../ports/code-host.ts';
import type {GitHubClient} from './client.ts';
import {isRuleRefusal} from './graphql-problems.ts';
import {isUnclear} from './problems.ts';
import {readMany} from './read-many.ts';

export interface BranchStart {
  readonly documents: ReadonlyMap<string, string | null>;
  readonly message: string;
}

interface Place {
  readonly client: GitHubClient;
  readonly path: {readonly owner: string; readonly repo: string};
  readonly branch: string;
}

const WRITE = {operation: 'start the state branch', needs: 'contents: write'};
const ShaShape = z.object({sha: z.string()});
const CommitShape = z.object({sha: z.string(), html_url: z.string()});
const RefShape = z.object({ref: z.string()});

type StartResult = Result<Written & {readonly version: string}>;

/** STATE_CONFLICT when the branch exists, also when it came meanwhile. Objects of a lost race are left to GitHub's own cleaning. */
export async function startBranch(place: Place, {documents, message}: BranchStart): Promise<StartResult> {
  const tree = [...documents].flatMap(([path, content]) =>
    content === null ? [] : [{path, mode: '100644', type: 'blob', content}],
  );
  if (tree.length === 0) throw new Error('a first write without a document');
  const {client, path, branch} = place;
  const made = await client.ask({
    ...WRITE,
    route: 'POST /repos/{owner}/{repo}/git/trees',
    path,
    values: {tree},
    shape: ShaShape,
  });
  if (!made.ok) return made;
  const commit = await client.ask({
    ...WRITE,
    route: 'POST /repos/{owner}/{repo}/git/commits',
    path,
    values: {message, tree: made.value.data.sha, parents: []},
    shape: CommitShape,
  });
  if (!commit.ok) return commit;
  const {sha, html_url: ref} = commit.value.data;
  const named = await client.ask({
    ...WRITE,
    route: 'POST /repos/{owner}/{repo}/git/refs',
    path,
    values: {ref: `refs/heads/${branch}`, sha},
    shape: RefShape,
  });
  if (named.ok) return ok({ref, change: 'created', version: sha});
  return settle(place, {ref, version: sha}, named.problem);
}

/** Whether the name was refused because it is taken is not in the words of the refusal: the branch itself tells. */
async function settle(
  {client, path, branch}: Place,
  commit: {readonly ref: string; readonly version: string},
  problem: Problem,
): Promise<StartResult> {
  const isTaken = problem.code === 'HOST_REFUSED' && (problem.status === 409 || problem.status === 422);
  if (!isTaken && !isUnclear(problem)) return err(problem);
  const now = await readMany(client, path, {operation: WRITE.operation, branch: {name: branch, paths: []}, wishes: []});
  if (!now.ok) return err(problem);
  if (now.value.head === commit.version) return ok({...commit, change: 'created'});
  if (now.value.head !== null) return err({code: 'STATE_CONFLICT', document: branch});
  if (problem.code !== 'HOST_REFUSED' || !isRuleRefusal(problem.detail)) return err(problem);
  return err({code: 'BRANCH_RULES', branch, detail: problem.detail});
}
