// One signed commit on the head that we know, or none: GitHub compares the head while it writes.
import {z} from 'zod';
import type {Problem} from '../../domain/problem.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import type {CommitDraft, Written} from '../../ports/code-host.ts';
import {readFile} from './contents.ts';
import {
  type GraphqlError,
  GraphqlErrorShape,
  isRuleRefusal,
  isStaleHead,
  toGraphqlProblem,
} from './graphql-problems.ts';
import type {HostWorld} from './host-world.ts';
import {purposeOf} from './permissions.ts';
import {isUnclear, toBrief} from './problems.ts';

const MUTATION = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid url } }
}`;

const CommitAnswer = z.object({
  data: z
    .object({
      createCommitOnBranch: z.object({commit: z.object({oid: z.string(), url: z.string()}).nullish()}).nullish(),
    })
    .nullish(),
  errors: z.array(GraphqlErrorShape).nullish(),
});

const COMMIT = purposeOf('commit the plan edit');

/** Edits that change nothing are not sent. After a lost answer the files tell whether it was done. */
export async function commitFiles(world: HostWorld, draft: CommitDraft): Promise<Result<Written>> {
  const edits = draft.edits.filter((edit) => edit.before !== edit.after);
  if (edits.length === 0) return ok({ref: draft.expectedHead, change: 'unchanged'});
  if (edits.some((edit) => isWorkflowFile(edit.path))) {
    return err({code: 'BRANCH_RULES', branch: draft.branch, detail: 'a workflow run may not change workflow files'});
  }
  const wanted = {...draft, edits};
  const answer = await world.client.askGraphql({
    ...COMMIT,
    query: MUTATION,
    values: {input: toInput(world, wanted)},
    shape: CommitAnswer,
  });
  if (!answer.ok) return isUnclear(answer.problem) ? lookAgain(world, wanted, answer.problem) : answer;
  const commit = answer.value.data.data?.createCommitOnBranch?.commit;
  if (commit) return ok({ref: commit.url, change: 'created'});
  return err(toCommitProblem(draft.branch, answer.value.data.errors?.[0] ?? null));
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

/** Sending it again would be harmless, the head is compared; but it would not tell us whether the first one was done. */
async function lookAgain(world: HostWorld, draft: CommitDraft, problem: Problem): Promise<Result<Written>> {
  for (const {path, after} of draft.edits) {
    const now = await readFile(world, path, draft.branch);
    if (!now.ok || now.value !== after) return err(problem);
  }
  return ok({
    ref: `${world.repo.server}/${world.repo.owner}/${world.repo.name}/commits/${draft.branch}`,
    change: 'created',
  });
}

function toCommitProblem(branch: string, error: GraphqlError | null): Problem {
  if (error !== null && isStaleHead(error)) return {code: 'HEAD_MOVED', branch};
  if (error !== null && isRuleRefusal(error.message)) {
    return {code: 'BRANCH_RULES', branch, detail: toBrief(error.message)};
  }
  return toGraphqlProblem(COMMIT, error);
}

function isWorkflowFile(path: string): boolean {
  return path.toLowerCase().startsWith('.github/workflows/');
}
