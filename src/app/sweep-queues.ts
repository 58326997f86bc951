// Puts queue items back that may be taken up again: failed ones whose cool-down is over, and those that were left behind.

import type {QueueFolder} from '../domain/queue.ts';
import {ok} from '../domain/result.ts';
import type {SweepResult, SweptQueue} from '../domain/sweep.ts';
import {NOTHING} from '../render/markdown.ts';
import {decideQueueWishes, findRequeueable} from '../workplan/queue/board.ts';
import {readQueue} from '../workplan/queue/read-queue.ts';
import type {QueueRuling} from '../workplan/queue/ruling.ts';
import {commitOrPropose} from './commit-changes.ts';
import {toFileEdits} from './queue-file-edits.ts';
import {findQueueFolders} from './queue-folders.ts';
import {toQueueRules} from './queue-rules.ts';
import {readRepositoryQueue} from './repository-queue.ts';
import {
  findSweepBar,
  noteGap,
  type SweepProgress,
  type SweepRequest,
  type SweepWorld,
  toSweepResult,
} from './sweep-world.ts';

/** Folders in which an item may wait for being put back. */
const WAITING: readonly QueueFolder[] = ['in-progress', 'failed'];
/** The one pull request in which such moves wait where the branch takes no commit. */
const PROPOSAL_BRANCH = 'aftermath/plan/requeue';
const HEADLINE = 'Put queue items back that may be taken up again';

export interface QueueSweep {
  readonly world: SweepWorld;
  readonly request: SweepRequest;
  readonly progress: SweepProgress;
}

/**
 * What became of each queue, in the order of the policy; none where no branch is known. A folder that is not there is a gap:
 * its name may be misspelt. Four requests for a queue with work.
 */
export async function sweepQueues(sweep: QueueSweep): Promise<readonly SweptQueue[]> {
  const {branch, policy} = sweep.request;
  if (branch === null) return [];
  const swept: SweptQueue[] = [];
  const {folders, failed} = await findQueueFolders(sweep.world.host, policy.plans, branch);
  for (const {problem} of failed) noteGap(sweep.progress, {looked: 'queue', problem});
  for (const folder of folders) {
    if (sweep.progress.stopped !== null) break;
    const one = await sweepQueue(sweep, folder, branch);
    if (one !== null) swept.push(one);
  }
  return swept;
}

async function sweepQueue(
  {world, request, progress}: QueueSweep,
  folder: string,
  branch: string,
): Promise<SweptQueue | null> {
  const {policy, now} = request;
  const bar = findSweepBar(progress, policy, branch);
  const time = {now, rules: toQueueRules(policy)};
  const decide = async (head: string) => {
    const files = await readRepositoryQueue(world.host, {folder, head, ids: [], whole: WAITING});
    if (!files.ok) return files;
    const view = readQueue(files.value, time);
    const wishes = findRequeueable(view, null, time).map((id) => ({kind: 'requeue' as const, id, notes: null}));
    const draw = (): number => world.pacing.draw();
    const rulings = decideQueueWishes(view, wishes, {
      ...time,
      draw,
      hasPauseFile: files.value.pause !== null,
      moves: 'text',
    });
    const changes = rulings.flatMap((ruling) => ruling.changes);
    const edits = toFileEdits(changes, {folder, files: files.value});
    return edits.ok ? ok({edits: edits.value, value: rulings}) : edits;
  };
  if (bar !== null) {
    const shown = await decide(branch);
    if (!shown.ok) return noteUnread(progress, shown.problem);
    return toSwept(folder, shown.value.value, {status: 'held', because: bar});
  }
  const outcome = await commitOrPropose(
    {files: world.host, host: world.host, pacing: world.pacing},
    {
      branch,
      head: null,
      prepare: decide,
      headline: HEADLINE,
      body: '',
      tries: policy.edits.retries,
      propose: () => ({branch: PROPOSAL_BRANCH, title: HEADLINE, body: NOTHING}),
    },
  );
  if (!outcome.ok && outcome.problem.code === 'FILE_MISSING') return noteUnread(progress, outcome.problem);
  if (!outcome.ok) return toSwept(folder, [], toSweepResult(progress, outcome.problem));
  return toSwept(folder, outcome.value.value, {status: 'done'});
}

function noteUnread(progress: SweepProgress, problem: Parameters<typeof noteGap>[1]['problem']): null {
  noteGap(progress, {looked: 'queue', problem});
  return null;
}

/** Null when there is nothing to tell. */
function toSwept(folder: string, rulings: readonly QueueRuling[], result: SweepResult): SweptQueue | null {
  if (rulings.length === 0 && result.status !== 'failed') return null;
  return {
    folder,
    items: rulings.map(({id, reason, changes}) => ({id, reason, to: changes[0]?.to ?? null})),
    result,
  };
}
