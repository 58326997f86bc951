// One handler of a race: a client and adapters of its own, as a runner would have them, with pauses that take no time.
import {type GitHubClient, openGitHub} from '../../src/adapters/github/client.ts';
import {githubCodeHost} from '../../src/adapters/github/code-host.ts';
import {githubStateBranch, readStateAndFiles} from '../../src/adapters/github/state-branch.ts';
import type {FailureWorld} from '../../src/app/failure-world.ts';
import {handleFailure} from '../../src/app/handle-failure.ts';
import {MEMORY_DAYS, memoryDocuments} from '../../src/app/open-memory.ts';
import {type Policy, PolicySchema} from '../../src/config/schema.ts';
import type {Outcome} from '../../src/domain/dossier.ts';
import type {Instant} from '../../src/domain/ids.ts';
import {ok} from '../../src/domain/result.ts';
import type {RepoRef, RunRef} from '../../src/domain/run.ts';
import {toSafeText} from '../../src/evidence/safe-text.ts';
import type {Pacing} from '../../src/ports/pacing.ts';
import type {LoopbackGitHub} from '../support/loopback-github.ts';
import {gatherReady, RULES} from './failing-run.ts';
import type {Chance} from './random.ts';

export const STATE_BRANCH = 'aftermath/state';
export const LABEL = 'aftermath';
/** Three causes open an issue each; from the third branch on one issue tells of all. */
export const POLICY: Policy = PolicySchema.parse({});

export interface HandlerOptions {
  readonly github: LoopbackGitHub;
  readonly repo: RepoRef;
  readonly token: string;
  readonly chance: Chance;
}

export interface Handler {
  readonly world: FailureWorld;
  readonly client: GitHubClient;
  readonly repo: RepoRef;
}

/** Retries of the client come after a millisecond or two of real time: it keeps its own timers. */
const PATIENCE = {pauseMs: 1};

export function openHandler({github, repo, token, chance}: HandlerOptions): Handler {
  const client = openGitHub({token, apiUrl: github.url, graphqlUrl: github.graphqlUrl, patience: PATIENCE});
  return {
    client,
    repo,
    world: {
      host: githubCodeHost(client, {repo, label: LABEL}),
      state: githubStateBranch(client, {repo, branch: STATE_BRANCH}),
      control: null,
      sink: {writeReport: async () => ok({ref: 'report.md', change: 'created'})},
      log: {event: () => undefined, warn: () => undefined},
      pacing: virtualPacing(chance),
      safe: toSafeText,
    },
  };
}

/** Pauses pass at once and count as if they had been waited for. */
function virtualPacing(chance: Chance): Pacing {
  let elapsedMs = 0;
  return {
    pause: async (ms) => {
      elapsedMs += ms;
    },
    draw: () => chance.draw(),
    elapsed: () => elapsedMs,
  };
}

export interface Delivery {
  readonly run: RunRef;
  readonly causes: number;
  readonly now: Instant;
  /** Awaited after the memory was read: logs are read then. */
  readonly idle: () => Promise<void>;
}

/** Handles a run as the action does: memory and policy first, then the evidence, then the rest. Null: nothing could be read. */
export async function handleOnce({world, client, repo}: Handler, delivery: Delivery): Promise<Outcome | null> {
  const {run, causes, now, idle} = delivery;
  const names = memoryDocuments(now, MEMORY_DAYS);
  const wishes = [{path: '.github/aftermath.yml', ref: 'main'}];
  const read = await readStateAndFiles(client, {repo, branch: STATE_BRANCH}, {names, wishes});
  if (!read.ok) return null;
  await idle();
  return handleFailure(world, {
    ...(await gatherReady(run, {now, causes})),
    policy: POLICY,
    rules: RULES,
    batch: null,
    ownToken: 'full',
    snapshot: ok(read.value.snapshot),
    rerun: {trigger: 'local', own: {workflowPath: null, stateBranch: null}},
    codeowners: null,
  });
}
