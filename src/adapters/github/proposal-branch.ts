// The branch behind a pull request of ours: made on the base, kept when it holds the edits, else moved on by one commit on top.
import {z} from 'zod';
import {parseSha, type Sha} from '../../domain/ids.ts';
import type {Problem} from '../../domain/problem.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import type {FileEdit, ProposalDraft} from '../../ports/code-host.ts';
import {commitFiles} from './commit-files.ts';
import {isRuleRefusal} from './graphql-problems.ts';
import type {HostWorld} from './host-world.ts';
import {purposeOf} from './permissions.ts';
import {isUnclear} from './problems.ts';
import {toRefPath} from './read-head.ts';
import {readMany} from './read-many.ts';

/** `made`: by this call, so this call may remove it. */
export type BranchState = 'made' | 'moved' | 'kept';

interface Standing {
  readonly head: Sha;
  /** Texts of the edited files; those that do not exist are left out. */
  readonly files: ReadonlyMap<string, string>;
}

const RefShape = z.object({ref: z.string()});
/** Commits tried on a branch that another run of ours moves at the same moment; it then holds the same edits. */
const MAX_LOOKS = 2;

/** What becomes of a branch that is not there, where nothing has said why. */
const ABSENT: Problem = {code: 'HOST_NOT_FOUND', operation: purposeOf('read the branch').operation};

/**
 * Two requests for a new branch; one for a known one that holds the edits, two when it does not. A wrong guess costs one
 * more. Edits that the branch holds already are not made
 * again. HEAD_MOVED when somebody else moves it; BRANCH_RULES when its rules forbid it.
 */
export async function ensureProposalBranch(
  world: HostWorld,
  draft: ProposalDraft,
  guess: 'new' | 'known',
): Promise<Result<BranchState>> {
  if (guess === 'known') {
    const moved = await moveOn(world, draft, ABSENT);
    if (moved.ok || moved.problem !== ABSENT) return moved;
  }
  const made = await makeBranch(world, draft);
  if (made.ok) return commitFirst(world, draft);
  const isTaken = made.problem.code === 'HOST_REFUSED' && [409, 422].includes(made.problem.status);
  if (!isTaken && !isUnclear(made.problem)) return made;
  return moveOn(world, draft, made.problem);
}

/** Removes a branch that holds nothing but our own edits. What cannot be removed is found and used by the next run. */
export async function removeBranch(world: HostWorld, branch: string): Promise<void> {
  await world.client.ask({
    ...purposeOf('remove the branch of the pull request'),
    route: `DELETE /repos/{owner}/{repo}/git/refs/${toRefPath(branch)}`,
    path: world.path,
    shape: z.unknown(),
  });
}

async function makeBranch(world: HostWorld, {branch, baseHead}: ProposalDraft): Promise<Result<unknown>> {
  return world.client.ask({
    ...purposeOf('make the branch of the pull request'),
    route: 'POST /repos/{owner}/{repo}/git/refs',
    path: world.path,
    values: {ref: `refs/heads/${branch}`, sha: baseHead},
    shape: RefShape,
  });
}

async function commitFirst(world: HostWorld, draft: ProposalDraft): Promise<Result<BranchState>> {
  const written = await commit(world, draft, {head: draft.baseHead, edits: draft.edits});
  if (written.ok) return ok('made');
  if (written.problem.code === 'HEAD_MOVED') return moveOn(world, draft, written.problem);
  if (!isUnclear(written.problem)) await removeBranch(world, draft.branch);
  return written;
}

/** Another run may be at the same work: what it has written is looked at before it is written again. */
async function moveOn(world: HostWorld, draft: ProposalDraft, because: Problem): Promise<Result<BranchState>> {
  for (let looks = 1; ; looks += 1) {
    const standing = await readBranch(world, draft);
    if (!standing.ok) return standing;
    if (standing.value === null) return err(toAbsence(draft.branch, because));
    const {head, files} = standing.value;
    const edits = draft.edits.flatMap(({path, after}) => {
      const before = files.get(path) ?? null;
      return before === after ? [] : [{path, before, after}];
    });
    if (edits.length === 0) return ok('kept');
    const written = await commit(world, draft, {head, edits});
    if (written.ok) return ok('moved');
    if (written.problem.code !== 'HEAD_MOVED' || looks === MAX_LOOKS) return written;
  }
}

async function readBranch({client, path}: HostWorld, {branch, edits}: ProposalDraft): Promise<Result<Standing | null>> {
  const {operation} = purposeOf('read the branch');
  const paths = edits.map((edit) => edit.path);
  const read = await readMany(client, path, {operation, branch: {name: branch, paths}, wishes: []});
  if (!read.ok) return read;
  const head = parseSha(read.value.head ?? '');
  return ok(head === null ? null : {head, files: read.value.files});
}

/** The branch could not be made and is not there: a rule of the repository, or what the refusal says. */
function toAbsence(branch: string, because: Problem): Problem {
  const isRule = because.code === 'HOST_REFUSED' && isRuleRefusal(because.detail);
  return isRule ? {code: 'BRANCH_RULES', branch, detail: because.detail} : because;
}

function commit(
  world: HostWorld,
  {branch, headline}: ProposalDraft,
  {head, edits}: {readonly head: Sha; readonly edits: readonly FileEdit[]},
) {
  return commitFiles(world, {branch, expectedHead: head, headline, body: '', edits});
}
