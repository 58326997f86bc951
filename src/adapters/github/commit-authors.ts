// Who wrote commits and the pull requests that brought them, for the rule that a second person has to agree.
import {z} from 'zod';
import {err, ok, type Result} from '../../domain/result.ts';
import {ACTOR_FIELDS, ActorShape, toAccount} from './graphql-account.ts';
import {GraphqlErrorShape, toGraphqlProblem} from './graphql-problems.ts';
import type {HostWorld} from './host-world.ts';
import {purposeOf} from './permissions.ts';

const WriterShape = z.object({user: z.object({login: z.string()}).nullish()});

const CommitShape = z.object({
  authors: z.object({nodes: z.array(WriterShape)}),
  associatedPullRequests: z.object({nodes: z.array(z.object({author: ActorShape}))}),
});

const AnswerShape = z.object({
  data: z.object({repository: z.record(z.string(), CommitShape.nullish()).nullish()}).nullish(),
  errors: z.array(GraphqlErrorShape).nullish(),
});

const FIELDS = `... on Commit {
  authors(first: 20) { nodes { user { login } } }
  associatedPullRequests(first: 5) { nodes { author ${ACTOR_FIELDS} } }
}`;

/**
 * Logins without doubles, in one request. A writer whose address belongs to no account could be anybody: then nothing is
 * known. A commit that is not there is a problem too.
 */
export async function readAuthors(world: HostWorld, commits: readonly string[]): Promise<Result<readonly string[]>> {
  const purpose = purposeOf('read who wrote the commits');
  const {owner, repo: name} = world.path;
  const aliases = commits.map((_, index) => `c${index}`);
  const answer = await world.client.askGraphql({
    ...purpose,
    query: `query (${['owner', 'name'].map((key) => `$${key}: String!`).join(', ')}, ${aliases.map((key) => `$${key}: GitObjectID!`).join(', ')}) {
  repository(owner: $owner, name: $name) { ${aliases.map((key) => `${key}: object(oid: $${key}) { ${FIELDS} }`).join(' ')} }
}`,
    values: {owner, name, ...Object.fromEntries(commits.map((commit, index) => [`c${index}`, commit]))},
    shape: AnswerShape,
  });
  if (!answer.ok) return answer;
  const {data, errors} = answer.value.data;
  const found = aliases.map((key) => data?.repository?.[key] ?? null);
  if (found.includes(null)) return err(toGraphqlProblem(purpose, errors?.[0] ?? null));
  const logins = found.flatMap((commit) => (commit === null ? [] : toLogins(commit)));
  if (logins.includes(null)) {
    return err({code: 'HOST_UNREADABLE', operation: purpose.operation, detail: 'a writer of it has no account'});
  }
  return ok([...new Set(logins.flatMap((login) => login ?? []))]);
}

/** Null for a writer whom no account is known of. A pull request of an account that is gone has its writers still. */
function toLogins({authors, associatedPullRequests}: z.output<typeof CommitShape>): readonly (string | null)[] {
  return [
    ...authors.nodes.map(({user}) => user?.login ?? null),
    ...associatedPullRequests.nodes.flatMap(({author}) => toAccount(author)?.login ?? []),
  ];
}
