// Edits that wait for people: a branch of our own with one commit on the base, and one draft pull request, however often it is asked for.
import {err, ok, type Result} from '../../domain/result.ts';
import type {ProposalDraft, Written} from '../../ports/code-host.ts';
import {explainWorkflowBar, findWorkflowFile} from './commit-files.ts';
import type {HostWorld} from './host-world.ts';
import {isUnclear} from './problems.ts';
import {type BranchState, ensureProposalBranch, removeBranch} from './proposal-branch.ts';
import {findPull, openPull, type Pull, rewordPull} from './pull-requests.ts';

type Proposed = Result<Written & {readonly number: number}>;

/**
 * Four requests when it is new, two when it stands as it should, one when people have closed or merged it. An open pull
 * request is found by its branch whoever opened it; its words are ours to change only when we did. When it cannot be
 * opened, a branch that this call has made is removed again. Nothing is ever forced. The number is 0 when no edit changes
 * anything.
 */
export async function proposeFiles(world: HostWorld, draft: ProposalDraft): Promise<Proposed> {
  const edits = draft.edits.filter((edit) => edit.before !== edit.after);
  if (edits.length === 0) return ok({ref: draft.baseHead, number: 0, change: 'unchanged'});
  const workflow = findWorkflowFile(world, edits);
  if (workflow !== null) return err({code: 'BRANCH_RULES', branch: draft.branch, detail: explainWorkflowBar(workflow)});
  const standing = await findPull(world, draft.branch);
  if (!standing.ok) return standing;
  if (standing.value !== null && standing.value.state !== 'open') return keep(standing.value);
  const branch = await ensureProposalBranch(world, {...draft, edits}, standing.value === null ? 'new' : 'known');
  if (!branch.ok) return branch;
  if (standing.value === null) return open(world, draft, branch.value);
  if (branch.value === 'kept') return keep(standing.value);
  return rewordPull(world, standing.value, draft);
}

function keep({number, url}: Pull): Proposed {
  return ok({ref: url, number, change: 'unchanged'});
}

/** A branch without a pull request is litter, unless nobody knows whether there is one. */
async function open(world: HostWorld, draft: ProposalDraft, branch: BranchState): Promise<Proposed> {
  const opened = await openPull(world, draft);
  if (opened.ok) {
    const {ref, number, change} = opened.value;
    return ok({ref, number, change});
  }
  if (branch === 'made' && !isUnclear(opened.problem)) await removeBranch(world, draft.branch);
  return opened;
}
