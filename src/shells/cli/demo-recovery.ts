// The end of the demo: the revert is merged by a person, the tests run again, and the green run closes what the red one opened.
import {join} from 'node:path';
import {cliLog} from '../../adapters/console/cli-log.ts';
import {sharedFiles} from '../../adapters/files/change-file.ts';
import {queueFolder} from '../../adapters/files/transaction.ts';
import {folderWorkspace} from '../../adapters/files/workspace.ts';
import {readCommit} from '../../adapters/git/repo.ts';
import {outboxCodeHost} from '../../adapters/outbox/code-host.ts';
import {systemPacing} from '../../adapters/pacing.ts';
import {directoryStateStore} from '../../adapters/state/directory.ts';
import {handleRecovery, type RecoveryOutcome} from '../../app/handle-recovery.ts';
import type {Policy} from '../../config/schema.ts';
import type {Instant} from '../../domain/ids.ts';
import {ok} from '../../domain/result.ts';
import type {RunRef} from '../../domain/run.ts';
import {toSafeText} from '../../evidence/safe-text.ts';
import {LOCK_TOOLS} from './checkout.ts';
import {DEMO_BRANCH, DEMO_IDENTITY, type DemoRepo, type DemoRun, git, testShop} from './demo-repo.ts';
import type {Io} from './io.ts';

/** A person merges the branch in a clone of their own and pushes; the tests run on what came of it. */
export async function mergeDemoRevert(repo: DemoRepo, branch: string, root: string): Promise<DemoRun> {
  const clone = join(root, 'maintainer');
  await git(root, 'clone', '--quiet', repo.remote, clone);
  await git(clone, ...DEMO_IDENTITY, 'merge', '--quiet', '--no-ff', '--no-edit', `origin/${branch}`);
  const green = await testShop(clone, join(root, 'test-reverted.log'));
  await git(clone, 'push', '--quiet', 'origin', DEMO_BRANCH);
  return green;
}

export interface DemoGreen {
  readonly repo: DemoRepo;
  readonly green: DemoRun;
  /** The red run that it follows. */
  readonly red: RunRef;
  readonly policy: Policy;
  readonly out: string;
}

/** The green run as the workflow would tell of it, handled in the shop's checkout after it was brought up to date. */
export async function recoverDemo(io: Io, {repo, green, red, policy, out}: DemoGreen): Promise<RecoveryOutcome> {
  await git(repo.dir, 'pull', '--quiet', '--ff-only', 'origin', DEMO_BRANCH);
  const now = Date.now() as Instant;
  const run: RunRef = {
    ...red,
    id: red.id + 1,
    headSha: green.sha,
    startedAt: green.at,
    endedAt: now,
    conclusion: green.exitCode === 0 ? 'success' : 'failure',
  };
  const apply = {
    files: sharedFiles(repo.dir, LOCK_TOOLS),
    queueAt: (folder: string) => queueFolder(join(repo.dir, folder), LOCK_TOOLS),
  };
  return handleRecovery(
    {
      host: outboxCodeHost({out: folderWorkspace(out), repo: folderWorkspace(repo.dir), apply}),
      reader: {
        readBranch: async (name) => ok({name, head: green.sha, protected: false}),
        readCommit: (sha) => readCommit(repo.dir, sha, toSafeText),
        findPull: async () => ok(null),
      },
      state: directoryStateStore(out),
      log: cliLog('warnings', io.note),
      pacing: systemPacing(),
      safe: toSafeText,
    },
    {run, policy, batch: '1.2', now, ownToken: 'full', snapshot: null},
  );
}
