// Whether a green run leaves a checkpoint of its commit. Only of branches that the policy names, and never twice in a row of one commit.
import type {Policy} from '../config/schema.ts';
import type {Standing} from '../domain/decision.ts';
import {matchesAny} from '../domain/glob.ts';
import type {CheckpointEvent, MemoryEvent} from '../domain/memory.ts';
import type {RunRef} from '../domain/run.ts';
import {findWriteBar, NOTHING, type OwnToken, type Part, plan, refuse} from './question.ts';

export interface CheckpointQuestion {
  readonly run: RunRef;
  readonly policy: Pick<Policy, 'checkpoints'>;
  readonly standing: Pick<Standing, 'memory'>;
  readonly ownToken: OwnToken;
}

/** The checkpoint that a green run leaves. What the ledger does not know is found by whoever makes it. */
export function decideCheckpoint({run, policy, standing, ownToken}: CheckpointQuestion): Part {
  const {onGreen} = policy.checkpoints;
  if (onGreen.length === 0) return NOTHING;
  if (run.conclusion !== 'success') return refuse('save-checkpoint', 'IRRELEVANT_EVENT', run.conclusion);
  const bar = findWriteBar(run, ownToken);
  if (bar !== null) return refuse('save-checkpoint', bar);
  const {branch, headSha: sha} = run;
  if (branch === null) return refuse('save-checkpoint', 'NO_BRANCH');
  if (!matchesAny(onGreen, branch)) return refuse('save-checkpoint', 'POLICY_OFF', branch);
  if (run.event.startsWith('pull_request')) return refuse('save-checkpoint', 'MERGE_TESTED', run.event);
  if (findNewest(standing.memory?.events ?? [], branch)?.commit === sha) {
    return refuse('save-checkpoint', 'CHECKPOINT_EXISTS', sha);
  }
  return plan({kind: 'save-checkpoint', sha, branch, as: 'green'}, 'GREEN_COMMIT', [branch, sha]);
}

function findNewest(events: readonly MemoryEvent[], branch: string): CheckpointEvent | null {
  const own = events.filter((event) => event.kind === 'checkpoint' && event.branch === branch);
  return (own.toSorted((a, b) => a.at - b.at).at(-1) as CheckpointEvent | undefined) ?? null;
}
