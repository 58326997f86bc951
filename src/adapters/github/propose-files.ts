// Edits that wait for people: a branch of our own with one commit, and a draft pull request.
import {err, type Result} from '../../domain/result.ts';
import type {ProposalDraft, Written} from '../../ports/code-host.ts';
import type {HostWorld} from './host-world.ts';

export async function proposeFiles(
  _world: HostWorld,
  _draft: ProposalDraft,
): Promise<Result<Written & {readonly number: number}>> {
  return err({code: 'INTERNAL', detail: 'pull requests are not opened yet'});
}
