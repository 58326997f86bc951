// An engine of reverts without git, and a host that knows one pull request for each branch: what they were asked for is kept.
import type {Instant, Sha} from '../../src/domain/ids.ts';
import {ok, type Result} from '../../src/domain/result.ts';
import type {PushOutcome, ReadyRevert, RemovalOutcome, RevertOutcome, RevertRequest} from '../../src/domain/revert.ts';
import {toRevertBranch} from '../../src/domain/revert.ts';
import type {OpenedPull, PullDraft} from '../../src/ports/code-host.ts';
import type {Reverter} from '../../src/ports/reverter.ts';
import {sampleSha} from '../fakes/samples.ts';

/** Every commit can be taken back. Branches by name, each with its head. */
export class FakeReverter implements Reverter {
  readonly branches = new Map<string, Sha>();
  pushes = 0;

  async prepareRevert(request: RevertRequest): Promise<Result<RevertOutcome>> {
    const [commit = sampleSha('none')] = request.commits;
    const head = sampleSha(`revert of ${commit}`);
    const ready: ReadyRevert = {
      kind: 'ready',
      request,
      branch: toRevertBranch(commit),
      head,
      tree: sampleSha('tree'),
      baseHead: sampleSha('base'),
      steps: [{commit, revert: head, files: ['src/tides.ts']}],
      skipped: [],
      files: ['src/tides.ts'],
      patch: {kind: 'whole', text: 'patch\n'},
    };
    return ok(ready);
  }

  async pushRevert({branch, head, baseHead}: ReadyRevert): Promise<Result<PushOutcome>> {
    const kind = this.branches.has(branch) ? 'unchanged' : 'pushed';
    if (kind === 'pushed') this.pushes += 1;
    this.branches.set(branch, head);
    return ok({kind, branch, head, baseHead});
  }

  async removeBranch(branch: string, head: Sha): Promise<Result<RemovalOutcome>> {
    if (this.branches.get(branch) !== head) return ok('changed');
    this.branches.delete(branch);
    return ok('removed');
  }

  async close(): Promise<void> {}
}

/** Opens pull requests by branch; `closed` holds the branches whose pull request people closed before. */
export class FakePulls {
  readonly closed = new Set<string>();
  readonly opened = new Map<string, number>();

  async openPull({branch}: PullDraft): Promise<Result<OpenedPull>> {
    const known = this.opened.get(branch);
    const number = known ?? 70 + this.opened.size;
    const ref = `https://github.com/acme/tides/pull/${number}`;
    if (this.closed.has(branch)) return ok({ref, number, change: 'unchanged', state: 'closed'});
    this.opened.set(branch, number);
    return ok({ref, number, change: known === undefined ? 'created' : 'unchanged', state: 'open'});
  }
}

export const at = (ms: number): Instant => ms as Instant;
