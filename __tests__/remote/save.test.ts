// Checkpoints of a host's commits over smart HTTP: saved once, behind others, never by force, and found damaged when they are.
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals';
import {validateCheckpoints} from '../../src/app/checkpoints.ts';
import {saveCheckpoint} from '../../src/app/save-checkpoint.ts';
import {ANCHOR_PREFIX, CHAIN_REF} from '../../src/domain/checkpoint.ts';
import {hasErrors} from '../../src/domain/finding.ts';
import type {Instant} from '../../src/domain/ids.ts';
import {toCheckpointEvent} from '../../src/memory/events.ts';
import {git, NO_STATE, NOON} from '../checkpoints/repository.ts';
import {value} from '../contracts/value.ts';
import {quickPacing, Stage} from './stage.ts';

const FILES = {
  'src/price.js': 'export {};\n',
  'logo.bin': Uint8Array.of(0, 1, 2, 255),
  '.github/workflows/ci.yml': 'on: push\n',
};

let stage: Stage;

beforeEach(async () => {
  stage = await Stage.open(FILES);
});

afterEach(async () => {
  expect(await stage.close()).toEqual([]);
});

async function validate() {
  return value(await validateCheckpoints(stage.remote().store, 'files'));
}

describe('a commit of the host', () => {
  test('is saved with its files, on refs that only grow, by a token that may not write workflow files', async () => {
    const {record, change} = value(await stage.save());

    const seen = await validate();
    expect(change).toBe('created');
    expect(seen.checkpoints.map(({record: {id}, standing}) => [id, standing])).toEqual([[record.id, 'valid']]);
    expect(hasErrors(seen.findings)).toBe(false);
    expect(record).toMatchObject({commit: stage.head(), branch: 'main', type: 'green', files: 3, work: null});
    expect(git(stage.bare, 'rev-parse', `${ANCHOR_PREFIX}${record.id}^1`).trim()).toBe(stage.head());
  });

  test('is saved once, however often it is asked for', async () => {
    const first = value(await stage.save());
    const refs = stage.refs();

    const second = value(await stage.save({}, (NOON + 60_000) as Instant));

    expect(second).toEqual({...first, change: 'unchanged'});
    expect(stage.refs()).toBe(refs);
  });

  test('is saved again when another one came between, and as another type', async () => {
    const old = stage.head();
    value(await stage.save());
    stage.push();
    value(await stage.save({}, (NOON + 1000) as Instant));

    const again = value(await stage.save(old === null ? {} : {commit: old}, (NOON + 2000) as Instant));
    const safety = value(await stage.save({type: 'safety'}, (NOON + 3000) as Instant));

    expect([again.change, safety.change]).toEqual(['created', 'created']);
    expect((await validate()).checkpoints).toHaveLength(4);
  });

  test('that the host does not have is a problem, and nothing is written', async () => {
    const refs = stage.refs();

    const saved = await stage.save({commit: 'a'.repeat(40) as never});

    expect(saved).toMatchObject({ok: false, problem: {code: 'GIT_FAILED'}});
    expect(stage.refs()).toBe(refs);
  });

  test('stays while branches are rewritten, since a ref of its own keeps it', async () => {
    const {record} = value(await stage.save());
    git(stage.clone, 'commit', '-q', '--amend', '-m', 'rewritten');
    git(stage.clone, 'push', '-q', '--force', 'origin', 'HEAD:refs/heads/main');
    git(stage.bare, 'gc', '-q', '--prune=now');

    const seen = await validate();

    expect(hasErrors(seen.findings)).toBe(false);
    expect(seen.checkpoints[0]?.record.id).toBe(record.id);
  });
});

describe('others', () => {
  test('who add at the same moment lose nothing, and neither do we', async () => {
    const slow = stage.remote();
    const {store} = slow;
    let races = 0;
    const raced = {
      ...slow,
      store: {
        ...store,
        read: async () => {
          const stored = await store.read();
          races += 1;
          if (races <= 3) value(await stage.save({branch: `other-${races}`}, (NOON + races) as Instant));
          return stored;
        },
      },
    };
    const commit = stage.head();
    if (commit === null) throw new Error('no head');

    const saved = await saveCheckpoint(
      {remote: raced, pacing: quickPacing(5000), now: NOON},
      {commit, branch: 'main', type: 'green', note: '', state: NO_STATE, events: []},
    );

    const seen = await validate();
    expect(saved.ok).toBe(true);
    expect(seen.checkpoints.map(({record}) => record.branch).sort()).toEqual(['main', 'other-1', 'other-2', 'other-3']);
    expect(hasErrors(seen.findings)).toBe(false);
  });

  test('who always come first end it after five more tries, and nothing is forced', async () => {
    const {store, ...rest} = stage.remote();
    let races = 0;
    const read: typeof store.read = async () => {
      const stored = await store.read();
      races += 1;
      value(await stage.save({branch: `other-${races}`}, (NOON + races) as Instant));
      return stored;
    };
    const commit = stage.head();
    if (commit === null) throw new Error('no head');

    const saved = await saveCheckpoint(
      {remote: {...rest, store: {...store, read}}, pacing: quickPacing(5000), now: NOON},
      {commit, branch: 'main', type: 'green', note: '', state: NO_STATE, events: []},
    );

    expect(saved).toMatchObject({ok: false, problem: {code: 'STATE_CONFLICT'}});
    expect(races).toBe(6);
    expect((await validate()).checkpoints).toHaveLength(6);
  });
});

describe('the ledger', () => {
  const eventOf = (id: string, digest: string) =>
    toCheckpointEvent({at: NOON, id, commit: 'c', branch: 'main', type: 'green', digest});

  test('that remembers another record stops everything', async () => {
    const {record} = value(await stage.save());
    const refs = stage.refs();

    const saved = await stage.save({branch: 'other', events: [eventOf(record.id, '0'.repeat(64))]});

    expect(saved).toMatchObject({ok: false, problem: {code: 'CHECKPOINT_DAMAGED', id: record.id}});
    expect(stage.refs()).toBe(refs);
  });

  test('that remembers what was taken out of the chain by a forged one stops everything', async () => {
    const {record, digest} = value(await stage.save());
    git(stage.bare, 'update-ref', '-d', CHAIN_REF);
    git(stage.bare, 'update-ref', '-d', `${ANCHOR_PREFIX}${record.id}`);

    const saved = await stage.save({events: [eventOf(record.id, digest)]});

    expect(saved).toMatchObject({ok: false, problem: {code: 'CHECKPOINT_DAMAGED', id: CHAIN_REF}});
  });

  test('that agrees lets it go on', async () => {
    const {record, digest} = value(await stage.save());
    stage.push();

    expect(value(await stage.save({events: [eventOf(record.id, digest)]})).change).toBe('created');
  });
});
