// The mutation that writes one signed commit on the head that it is told, or none.
import {z} from 'zod';
import {GraphqlErrorShape} from './graphql-problems.ts';

/** Takes `input` as GitHub's `CreateCommitOnBranchInput`. */
export const COMMIT_MUTATION = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid url } }
}`;

/** Its answer: the commit, or the errors that say why there is none. */
export const CommitAnswer = z.object({
  data: z
    .object({
      createCommitOnBranch: z.object({commit: z.object({oid: z.string(), url: z.string()}).nullish()}).nullish(),
    })
    .nullish(),
  errors: z.array(GraphqlErrorShape).nullish(),
});
