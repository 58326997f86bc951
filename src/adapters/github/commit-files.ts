// One signed commit on the head that we know, or none: GitHub compares the head while it writes.
import {z} from 'zod';
import type {Problem} from '../../domain/problem.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import type {CommitDraft, Written} from '../../ports/code-host.ts';
import {readFile} from './contents.ts';
import type {HostWorld} from './host-world.ts';
import {isUnclear, toBrief} from './problems.ts';

const MUTATION = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid url } }
}`;

const ErrorShape = z.object({type: z.string().nullish(), message: z.string()});

const CommitAnswer = z.object({
  data: z
    .object({
      createCommitOnBranch: z.object({commit: z.object({oid: z.string(), url: z.string()}).nullish()}).nullish(),
    })
    .nullish(),
  errors: z.array(ErrorShape).nullish(),
});

const OPERATION = 'commit the plan edit';
const NEEDS = 'contents: write';

/**
 * How GitHub says that the branch's rules forbid the commit. Here its words have to be looked at: branch protection and
 * rulesets come as errors of a general type (UNPROCESSABLE), and only the sentence tells them from bad input.
 */
const RULE_WORDS =
  /\bGH0(?:06|13)\b|protected branch|rule violations?|through a pull request|verified signatures|merge queue/i;
/** Same for a head that has moved, for servers that do not send STALE_DATA. */
const STALE_WORDS = /^Expected branch to point to\b/;

/** Edits that change nothing are not sent. After a lost answer the files tell whether it was done. */
export async function commitFiles(world: HostWorld, draft: CommitDraft): Promise<Result<Written>> {
  const edits = draft.edits.filter((edit) => edit.before !== edit.after);
  if (edits.length === 0) return ok({ref: draft.expectedHead, change: 'unchanged'});
  if (edits.some((edit) => isWorkflowFile(edit.path))) {
    return err({code: 'BRANCH_RULES', branch: draft.branch, detail: 'a workflow run may not change workflow files'});
  }
  const wanted = {...draft, edits};
  const answer = await world.client.askGraphql({
    operation: OPERATION,
    needs: NEEDS,
    query: MUTATION,
    values: {input: toInput(world, wanted)},
    shape: CommitAnswer,
  });
  if (!answer.ok) return isUnclear(answer.problem) ? lookAgain(world, wanted, answer.problem) : answer;
  const commit = answer.value.data.data?.createCommitOnBranch?.commit;
  if (commit) return ok({ref: commit.url, change: 'created'});
  return err(toCommitProblem(draft.branch, answer.value.data.errors?.[0]));
}

function toInput(world: HostWorld, draft: CommitDraft): object {
  return {
    branch: {repositoryNameWithOwner: `${world.repo.owner}/${world.repo.name}`, branchName: draft.branch},
    expectedHeadOid: draft.expectedHead,
    message: {headline: draft.headline, ...(draft.body === '' ? {} : {body: draft.body})},
    fileChanges: {
      additions: draft.edits.map(({path, after}) => ({path, contents: Buffer.from(after, 'utf8').toString('base64')})),
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

function toCommitProblem(branch: string, error: z.output<typeof ErrorShape> | undefined): Problem {
  const {type, message} = error ?? {type: null, message: 'no commit came back'};
  if (type === 'STALE_DATA' || STALE_WORDS.test(message)) return {code: 'HEAD_MOVED', branch};
  if (RULE_WORDS.test(message)) return {code: 'BRANCH_RULES', branch, detail: toBrief(message)};
  if (type === 'FORBIDDEN') return {code: 'HOST_FORBIDDEN', operation: OPERATION, needs: NEEDS};
  if (type === 'RATE_LIMITED') return {code: 'HOST_RATE_LIMITED', operation: OPERATION, retryAfterMs: null};
  if (type === 'NOT_FOUND') return {code: 'HOST_NOT_FOUND', operation: OPERATION};
  return {code: 'HOST_REFUSED', operation: OPERATION, status: 200, detail: toBrief(message)};
}

function isWorkflowFile(path: string): boolean {
  return path.toLowerCase().startsWith('.github/workflows/');
}
