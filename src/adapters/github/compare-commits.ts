// What lies between two commits of a branch, read in one request; merged side branches are left out.
import {z} from 'zod';
import {parseInstant, type Sha} from '../../domain/ids.ts';
import {ok, type Result} from '../../domain/result.ts';
import type {CommitRange, RangeCommit} from '../../ports/run-reader.ts';
import type {GitHubClient} from './client.ts';
import {purposeOf} from './permissions.ts';
import {ShaShape} from './run-shapes.ts';

const CommitShape = z.object({
  sha: ShaShape,
  author: z.object({login: z.string().nullish()}).nullish(),
  commit: z.object({message: z.string(), committer: z.object({date: z.string().nullish()}).nullish()}),
  parents: z.array(z.object({sha: ShaShape})),
});

const CompareShape = z.object({
  status: z.enum(['ahead', 'identical', 'behind', 'diverged']),
  total_commits: z.int(),
  commits: z.array(CommitShape),
});

/** GitHub lists at most 250 commits of a comparison; more are no range in which anybody is looked for. */
export async function compareCommits(
  client: GitHubClient,
  path: {readonly owner: string; readonly repo: string},
  {from, to}: {readonly from: Sha; readonly to: Sha},
): Promise<Result<CommitRange>> {
  const answer = await client.ask({
    ...purposeOf('compare two commits'),
    route: 'GET /repos/{owner}/{repo}/compare/{basehead}',
    path: {...path, basehead: `${from}...${to}`},
    shape: CompareShape,
  });
  if (!answer.ok) return answer;
  const {status, total_commits: total, commits} = answer.value.data;
  if (status === 'identical') return ok({kind: 'line', commits: []});
  if (status !== 'ahead') return ok({kind: 'apart', because: 'diverged'});
  if (commits.length < total) return ok({kind: 'apart', because: 'too-many'});
  return ok(toLine(commits, {from, to}));
}

/** The first parents; a line that does not reach the earlier commit came onto the branch from aside. */
function toLine(
  commits: readonly z.output<typeof CommitShape>[],
  {from, to}: {readonly from: Sha; readonly to: Sha},
): CommitRange {
  const bySha = new Map(commits.map((commit) => [commit.sha, commit]));
  const line: RangeCommit[] = [];
  let at: Sha | undefined = to;
  while (at !== from) {
    const commit: z.output<typeof CommitShape> | undefined = at === undefined ? undefined : bySha.get(at);
    if (commit === undefined) return {kind: 'apart', because: 'diverged'};
    line.push(toRangeCommit(commit));
    at = commit.parents[0]?.sha;
  }
  return {kind: 'line', commits: line.reverse()};
}

function toRangeCommit({sha, author, commit}: z.output<typeof CommitShape>): RangeCommit {
  const date = commit.committer?.date;
  return {
    sha,
    author: author?.login ?? null,
    at: typeof date === 'string' ? parseInstant(date) : null,
    message: commit.message,
  };
}
