// What stands before a race begins, made by the program itself without anything going wrong.
import {handleRecovery} from '../../src/app/handle-recovery.ts';
import type {Instant} from '../../src/domain/ids.ts';
import type {RepoRef, RunRef} from '../../src/domain/run.ts';
import {FakeRunReader} from '../fakes/fake-run-reader.ts';
import type {LoopbackGitHub} from '../support/loopback-github.ts';
import {MANY_CAUSES, toRun} from './failing-run.ts';
import {type Handler, handleOnce, openHandler, POLICY} from './handler.ts';
import {chanceOf} from './random.ts';
import type {Schedule} from './schedule.ts';

export interface Ground {
  readonly repo: RepoRef;
  /** Causes of every run of the race. */
  readonly causes: number;
  readonly pull: number;
  /** Runs that were handled before and whose occurrences the thread of the race has to hold. */
  readonly before: readonly RunRef[];
}

const BRANCH = 'work/tides';
const FIRST_RUN = 8_000_100;

export async function prepareGround(github: LoopbackGitHub, {start}: Schedule, now: () => Instant): Promise<Ground> {
  github.addRepo({owner: 'harbour', name: 'tide-tables', git: 'memory', files: {'README.md': 'Tides.\n'}});
  github.commit('harbour/tide-tables', BRANCH, {'src/tide.ts': 'export {};\n'}, 'Tides');
  const pull = github.addPull({repo: 'harbour/tide-tables', title: 'Tides', head: BRANCH}).number;
  const repo = {owner: 'harbour', name: 'tide-tables', server: github.serverUrl};
  const handler = openHandler({github, repo, token: github.token, chance: chanceOf(1)});
  const causes = start === 'many' || start === 'umbrella' ? MANY_CAUSES : 1;
  const before: RunRef[] = [];
  const fail = async (branch: string, startedAt = now()): Promise<RunRef> => {
    const run = toRun({
      repo,
      id: FIRST_RUN + before.length,
      attempt: 1,
      branch,
      startedAt,
      pull: null,
      conclusion: 'failure',
    });
    await handleOnce(handler, {run, causes, now: now(), idle: async () => undefined});
    before.push(run);
    return run;
  };
  if (start === 'known' || start === 'closed' || start === 'umbrella') await fail(BRANCH);
  if (start === 'closed') await recover(handler, BRANCH, now());
  if (start === 'elsewhere') await fail('work/other');
  if (start === 'branches') for (const branch of ['work/ebb', 'work/flood']) await fail(branch);
  return {repo, causes, pull, before};
}

async function recover({world, repo}: Handler, branch: string, at: Instant): Promise<void> {
  const run = toRun({repo, id: FIRST_RUN + 50, attempt: 1, branch, startedAt: at, pull: null, conclusion: 'success'});
  await handleRecovery(
    {...world, reader: new FakeRunReader()},
    {run, policy: POLICY, batch: null, now: at, ownToken: 'full', snapshot: null},
  );
}
