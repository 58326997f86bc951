// Which green runs leave a checkpoint, and which a repair agent is told of a failure.
import {describe, expect, test} from '@jest/globals';
import {type CheckpointQuestion, decideCheckpoint} from '../../src/decision/checkpoint.ts';
import {decideRecovery} from '../../src/decision/recovery.ts';
import type {Instant} from '../../src/domain/ids.ts';
import {toCheckpointEvent} from '../../src/memory/events.ts';
import {policy, recoveryQuestion, remembered, run, sha, standing} from './questions.ts';

const ON = policy({checkpoints: {...policy().checkpoints, onGreen: ['main', 'release/*']}});
const green = (change: Parameters<typeof run>[0] = {}) => run({conclusion: 'success', branch: 'main', ...change});

function saved(commit: string, at: number, branch = 'main') {
  const id = `cp-20260101t000000-0000000${at}`;
  return toCheckpointEvent({at: at as Instant, id, commit, branch, type: 'green', digest: '0'.repeat(64)});
}

function decide(change: Partial<CheckpointQuestion> = {}) {
  return decideCheckpoint({run: green(), policy: ON, standing: standing(), ownToken: 'full', ...change});
}

describe('a green run leaves a checkpoint', () => {
  test.each<readonly [string, Partial<CheckpointQuestion>]>([
    ['of a named branch', {}],
    ['of a branch that a glob names', {run: green({branch: 'release/2'})}],
    ['when an older one is of another commit', {standing: standing({memory: remembered(saved(sha('b'), 1))})}],
    [
      'when one of this commit is not the newest',
      {standing: standing({memory: remembered(saved(sha('a'), 1), saved(sha('b'), 2))})},
    ],
    [
      'when the one of this commit is of another branch',
      {standing: standing({memory: remembered(saved(sha('a'), 1, 'other'))})},
    ],
    ['when nothing is remembered at all', {standing: standing({memory: null})}],
  ])('%s', (_, change) => {
    const {effects} = decide(change);

    expect(effects.map(({effect, because}) => [effect.kind, because])).toEqual([['save-checkpoint', 'GREEN_COMMIT']]);
  });

  test.each<readonly [string, Partial<CheckpointQuestion>, string]>([
    ['of a branch that is not named', {run: green({branch: 'work'})}, 'POLICY_OFF'],
    ['of no branch', {run: green({branch: null})}, 'NO_BRANCH'],
    ['of a fork', {run: green({fromFork: true})}, 'FORK'],
    ['of Dependabot, with its own token', {ownToken: 'read-only'}, 'DEPENDABOT'],
    ['of a pull request', {run: green({event: 'pull_request'})}, 'MERGE_TESTED'],
    ['that was skipped', {run: green({conclusion: 'skipped' as never})}, 'IRRELEVANT_EVENT'],
    [
      'whose commit the newest one has',
      {standing: standing({memory: remembered(saved(sha('b'), 1), saved(sha('a'), 2))})},
      'CHECKPOINT_EXISTS',
    ],
  ])('but not one %s', (_, change, because) => {
    expect(decide(change)).toMatchObject({effects: [], declined: [{kind: 'save-checkpoint', because}]});
  });

  test('and says nothing where the policy names no branch', () => {
    expect(decide({policy: policy()})).toEqual({effects: [], declined: []});
  });

  test('which the ledger tells of, also where nothing else happened', () => {
    const {effects} = decideRecovery(
      recoveryQuestion({
        run: green(),
        policy: ON,
        ledger: 'kept',
        standing: standing({incidents: []}),
        batch: {kind: 'none', because: 'NO_BATCH', subject: ''},
      }),
    );

    expect(effects.map(({effect}) => effect.kind)).toEqual(['save-checkpoint', 'append-ledger']);
  });
});
