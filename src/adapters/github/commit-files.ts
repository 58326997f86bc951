// One signed commit on the head that we know, or none: GitHub compares the head while it writes.
import type {Problem} from '../../domain/problem.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import type {CommitDraft, FileEdit, Written} from '../../ports/code-host.ts';
import {COMMIT_MUTATION, CommitAnswer} from './graphql-commit.ts';
import {type GraphqlError, isRuleError, isStaleHead, toGraphqlProblem} from './graphql-problems.ts';
import {ACTIONS_LOGIN, type HostWorld} from './host-world.ts';
import {purposeOf} from './permissions.ts';
import {isUnclear, toBrief} from './problems.ts';
import {readMany} from './read-many.ts';

const COMMIT = purposeOf('commit the plan edit');
/** A push rule that no branch has: it comes as FORBIDDEN, and no line of `permissions:` mends it. */
const WORKFLOW_WORDS = /without `workflows?` permission/;

/**
 * Edits that change nothing are not sent. What an edit was made on is not compared text by text: it was read at the
 * expected head, and GitHub compares that. A link that was listed is not written over. After a lost answer the files tell whether it was done.
 */
export async function commitFiles(world: HostWorld, draft: CommitDraft): Promise<Result<Written>> {
  const edits = draft.edits.filter((edit) => edit.before !== edit.after);
  if (edits.length === 0) return ok({ref: draft.expectedHead, change: 'unchanged'});
  const workflow = findWorkflowFile(world, edits);
  if (workflow !== null) return err({code: 'BRANCH_RULES', branch: draft.branch, detail: explainWorkflowBar(workflow)});
  const program = findMovedProgram(world, edits);
  if (program !== null) return err({code: 'FILE_UNWRITABLE', file: program, detail: PROGRAM_WORDS});
  const link = edits.find(({path}) => world.links.has(path));
  if (link !== undefined) return err({code: 'FILE_OUTSIDE', file: link.path});
  const wanted = {...draft, edits};
  const answer = await world.client.askGraphql({
    ...COMMIT,
    query: COMMIT_MUTATION,
    values: {input: toInput(world, wanted)},
    shape: CommitAnswer,
  });
  if (!answer.ok) return isUnclear(answer.problem) ? lookAgain(world, wanted, answer.problem) : answer;
  const commit = answer.value.data.data?.createCommitOnBranch?.commit;
  if (commit) return ok({ref: commit.url, change: 'created'});
  return err(toCommitProblem(draft.branch, answer.value.data.errors?.[0] ?? null));
}

const PROGRAM_WORDS = 'it is executable, and a commit through GitHub would lose that where it moves; take the bit away';

/** A program among the files that move under their own name: the interface has no mode for where it comes. */
function findMovedProgram({programs}: HostWorld, edits: readonly FileEdit[]): string | null {
  const come = new Set(
    edits.flatMap(({path, before, after}) => (before === null && after !== null ? [toName(path)] : [])),
  );
  const moved = edits.find(({path, after}) => after === null && programs.has(path) && come.has(toName(path)));
  return moved?.path ?? null;
}

function toName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function toInput(world: HostWorld, draft: CommitDraft): object {
  return {
    branch: {repositoryNameWithOwner: `${world.repo.owner}/${world.repo.name}`, branchName: draft.branch},
    expectedHeadOid: draft.expectedHead,
    message: {headline: draft.headline, ...(draft.body === '' ? {} : {body: draft.body})},
    fileChanges: {
      additions: draft.edits.flatMap(({path, after}) =>
        after === null ? [] : [{path, contents: Buffer.from(after, 'utf8').toString('base64')}],
      ),
      deletions: draft.edits.flatMap(({path, after}) => (after === null ? [{path}] : [])),
    },
  };
}

/**
 * Sending it again would be harmless, the head is compared; but it would not tell us whether the first one was done. One
 * request tells for all files: done when every one of them stands as wanted on a head that is not the old one. On another
 * head without them somebody else was there, too.
 */
async function lookAgain(world: HostWorld, draft: CommitDraft, problem: Problem): Promise<Result<Written>> {
  const {client, path, repo} = world;
  const branch = {name: draft.branch, paths: draft.edits.map((edit) => edit.path)};
  const now = await readMany(client, path, {operation: COMMIT.operation, branch, wishes: []});
  if (!now.ok || now.value.head === draft.expectedHead) return err(problem);
  const isDone = draft.edits.every((edit) => (now.value.files.get(edit.path) ?? null) === edit.after);
  if (!isDone || now.value.head === null) return err({code: 'HEAD_MOVED', branch: draft.branch});
  return ok({ref: `${repo.server}/${repo.owner}/${repo.name}/commits/${draft.branch}`, change: 'created'});
}

function toCommitProblem(branch: string, error: GraphqlError | null): Problem {
  if (error !== null && isStaleHead(error)) return {code: 'HEAD_MOVED', branch};
  if (error !== null && (isRuleError(error) || WORKFLOW_WORDS.test(error.message))) {
    return {code: 'BRANCH_RULES', branch, detail: toBrief(error.message)};
  }
  return toGraphqlProblem(COMMIT, error);
}

/**
 * The first workflow file among the edits, which the token of a workflow run may not change; null when there is none, or
 * when we were told that the token is another one: an App may have the permission.
 */
export function findWorkflowFile({self}: HostWorld, edits: readonly FileEdit[]): string | null {
  if (self.isSure && self.login !== ACTIONS_LOGIN) return null;
  return edits.find(({path}) => path.toLowerCase().startsWith('.github/workflows/'))?.path ?? null;
}

/** What a person can do about it. */
export function explainWorkflowBar(path: string): string {
  return toBrief(`${path} is a workflow file, which the token of a workflow run may not change; \
open a pull request by hand, or pass the token of a GitHub App with the permission workflows: write`);
}
