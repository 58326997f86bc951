// Rollbacks on a host: one proven commit on a branch of its own, a draft pull request, and nothing else touched.
import {chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals';
import {validateCheckpoints} from '../../src/app/checkpoints.ts';
import {
  type CarryOutWish,
  carryOutRollback,
  prepareRollback,
  type RemoteRollbackRequest,
  type RemoteRollbackWorld,
} from '../../src/app/rollback-remote.ts';
import type {CheckpointRecord} from '../../src/domain/checkpoint.ts';
import {hasErrors} from '../../src/domain/finding.ts';
import type {Instant} from '../../src/domain/ids.ts';
import type {PlanEntry} from '../../src/domain/plan-mapping.ts';
import {err, ok} from '../../src/domain/result.ts';
import {renderRollbackPull} from '../../src/render/rollback-pull.ts';
import {renderTreeDiff} from '../../src/render/tree-diff.ts';
import {git, NO_STATE, NOON} from '../checkpoints/repository.ts';
import {value} from '../contracts/value.ts';
import {quickPacing, REPO, Stage} from './stage.ts';

const PLAN = 'plan/work.json';
const PLANS: readonly PlanEntry[] = [{files: [PLAN]}] as unknown as readonly PlanEntry[];

let stage: Stage;
let target: CheckpointRecord;

const at = (path: string) => join(stage.clone, path);

function plan(done: boolean): string {
  return `${JSON.stringify([{batch: '1.1', title: 'One', dependencies: [], verified: done}], null, 2)}\n`;
}

/** A base with every kind of file, saved; then everything of it is changed. */
beforeEach(async () => {
  stage = await Stage.open({'.github/workflows/ci.yml': 'on: push\n', 'keep.txt': 'same\n', [PLAN]: plan(false)});
  mkdirSync(at('src'));
  writeFileSync(at('src/price.js'), 'old\n');
  writeFileSync(at('logo.bin'), Uint8Array.of(0, 255, 1));
  writeFileSync(at('tool.sh'), '#!/bin/sh\n');
  chmodSync(at('tool.sh'), 0o755);
  symlinkSync('src/price.js', at('link'));
  writeFileSync(at('folder-later'), 'a file\n');
  writeFileSync(at('ünï "code".txt'), 'x\n');
  const commit = stage.push('good');
  target = value(await stage.save({commit})).record;
  writeFileSync(at('src/price.js'), 'new\n');
  writeFileSync(at('logo.bin'), Uint8Array.of(9, 0));
  chmodSync(at('tool.sh'), 0o644);
  rmSync(at('link'));
  writeFileSync(at('link'), 'no link any more\n');
  rmSync(at('folder-later'));
  mkdirSync(at('folder-later'));
  writeFileSync(at('folder-later/inner'), 'inner\n');
  rmSync(at('ünï "code".txt'));
  writeFileSync(at('added.txt'), 'added\n');
  stage.push('bad');
});

afterEach(async () => {
  expect(await stage.close()).toEqual([]);
});

function ask(wish: Partial<RemoteRollbackRequest> = {}): RemoteRollbackRequest {
  const all = {scope: 'full', only: [], plans: [], fallback: 'none', finished: 'keep', base: 'main'} as const;
  return {...all, to: target.id, ...wish};
}

function world(): RemoteRollbackWorld {
  return {remote: stage.remote(), host: stage.host(), pacing: quickPacing(900), now: (NOON + 60_000) as Instant};
}

function wishOf(request: RemoteRollbackRequest, more: Partial<CarryOutWish> = {}): CarryOutWish {
  const words: CarryOutWish['words'] = (ready) =>
    renderRollbackPull({...ready, scope: ready.request.scope, base: ready.request.base}, null);
  return {request, recheck: async () => ok(null), words, state: NO_STATE, events: [], ...more};
}

const BRANCH = () => `refs/heads/aftermath/rollback/${target.id}-${stage.head()?.slice(0, 12)}`;
const pulls = () => stage.github.world.repo(REPO).issues.filter(({pull}) => pull !== null);
const treeOf = (ref: string) => git(stage.bare, 'rev-parse', `${ref}^{tree}`).trim();

describe('what would be done', () => {
  test('is known to the byte, and nothing is written', async () => {
    const refs = stage.refs();

    const ready = value(await prepareRollback(world(), ask()));

    if (ready.kind !== 'ready') throw new Error(ready.kind);
    expect(ready.steps.map(({path}) => path)).toEqual([
      'added.txt',
      'folder-later',
      'folder-later/inner',
      'link',
      'logo.bin',
      'src/price.js',
      'tool.sh',
      'ünï "code".txt',
    ]);
    expect(ready.tree).toBe(target.tree);
    expect(renderTreeDiff(ready.steps, ready.bytes)).toContain('-new\n+old\n');
    expect(stage.refs()).toBe(refs);
  });

  test('is the same commit whoever asks again', async () => {
    const first = value(await prepareRollback(world(), ask()));
    const second = value(await prepareRollback(world(), ask()));

    expect(first.kind === 'ready' && second.kind === 'ready' && first.head === second.head).toBe(true);
  });

  test('is nothing where the base is there already', async () => {
    git(stage.clone, 'push', '-q', 'origin', `${target.commit}:refs/heads/other`);

    expect(value(await prepareRollback(world(), ask({base: 'other'})))).toMatchObject({kind: 'there'});
  });

  test('is refused early where workflow files would change, with their paths', async () => {
    writeFileSync(at('.github/workflows/ci.yml'), 'on: [push, pull_request]\n');
    stage.push('ci');

    const refused = value(await carryOutRollback(world(), wishOf(ask())));

    expect(refused).toEqual({
      kind: 'not-made',
      outcome: {kind: 'refused', because: 'WORKFLOW_FILES', paths: ['.github/workflows/ci.yml']},
    });
    expect(stage.head(BRANCH())).toBeNull();
  });

  test('needs a branch', async () => {
    expect(value(await prepareRollback(world(), ask({base: 'no-such'})))).toEqual({kind: 'no-branch', base: 'no-such'});
  });

  test('needs a checkpoint', async () => {
    const to = 'cp-20260101t000000-00000000';

    expect(await prepareRollback(world(), ask({to}))).toMatchObject({problem: {code: 'CHECKPOINT_MISSING', id: to}});
  });

  test('needs a checkpoint that is whole, or an older one where that may stand in', async () => {
    writeFileSync(at('src/price.js'), 'newer\n');
    const newer = value(await stage.save({commit: stage.push('newer')}, (NOON + 1000) as Instant)).record;
    git(stage.bare, 'update-ref', `refs/aftermath/checkpoint/${newer.id}`, target.commit ?? '');

    const alone = await prepareRollback(world(), ask({to: newer.id}));
    const older = value(await prepareRollback(world(), ask({to: newer.id, fallback: 'older'})));

    expect(alone).toMatchObject({problem: {code: 'CHECKPOINT_DAMAGED', id: newer.id}});
    expect(older).toMatchObject({kind: 'ready', target: {id: target.id}});
  });
});

describe('a rollback that is carried out', () => {
  test('is one commit on the base with the tree of the checkpoint, a draft, and the present saved', async () => {
    const before = stage.head();

    const opened = value(await carryOutRollback(world(), wishOf(ask())));

    if (opened.kind !== 'opened') throw new Error(opened.kind);
    expect(opened.change).toBe('created');
    expect(git(stage.bare, 'rev-list', '--parents', '-1', BRANCH()).trim()).toBe(`${opened.head} ${before}`);
    expect(treeOf(BRANCH())).toBe(target.tree);
    expect(stage.head()).toBe(before);
    expect(pulls()).toMatchObject([{title: `Roll back to checkpoint ${target.id}`, pull: {base: 'main', draft: true}}]);
    expect(opened.safety.record).toMatchObject({type: 'safety', commit: before, branch: 'main'});
    const seen = value(await validateCheckpoints(stage.remote().store, 'files'));
    expect(hasErrors(seen.findings)).toBe(false);
    expect(seen.checkpoints).toHaveLength(2);
  });

  test('twice equals once', async () => {
    value(await carryOutRollback(world(), wishOf(ask())));
    const refs = stage.refs();

    const again = value(await carryOutRollback(world(), wishOf(ask())));

    expect(again).toMatchObject({kind: 'opened', change: 'unchanged'});
    expect(stage.refs()).toBe(refs);
    expect(pulls()).toHaveLength(1);
  });

  test('of named files changes those alone', async () => {
    const opened = value(await carryOutRollback(world(), wishOf(ask({scope: 'files', only: ['src', 'link']}))));

    expect(opened.kind).toBe('opened');
    expect(git(stage.bare, 'diff', '--name-only', `${BRANCH()}^`, BRANCH()).trim().split('\n')).toEqual([
      'link',
      'src/price.js',
    ]);
    expect(git(stage.bare, 'ls-tree', BRANCH(), 'link')).toContain('120000');
  });

  test('keeps what was finished since', async () => {
    writeFileSync(at(PLAN), plan(true));
    stage.push('finished');

    const opened = value(await carryOutRollback(world(), wishOf(ask({plans: PLANS}))));

    if (opened.kind !== 'opened') throw new Error(opened.kind);
    expect(git(stage.bare, 'show', `${BRANCH()}:${PLAN}`)).toBe(plan(true));
    expect(opened.ready.kept).toMatchObject([{path: PLAN, rule: 'finished-item', items: ['1.1']}]);
    expect(git(stage.bare, 'show', `${BRANCH()}:src/price.js`)).toBe('old\n');
  });

  test('stops when the last look says no: nothing is written, not even a checkpoint', async () => {
    const refs = stage.refs();

    const stopped = value(await carryOutRollback(world(), wishOf(ask(), {recheck: async () => ok('HALTED')})));

    expect(stopped).toEqual({kind: 'stopped', because: 'HALTED'});
    expect(stage.refs()).toBe(refs);
  });

  test('stops when the base moves during the last look', async () => {
    const recheck = async () => {
      stage.push('meanwhile');
      return ok(null);
    };

    const stopped = value(await carryOutRollback(world(), wishOf(ask(), {recheck})));

    expect(stopped).toEqual({kind: 'stopped', because: 'HEAD_CHANGED'});
    expect(stage.head(BRANCH())).toBeNull();
  });

  test('leaves a branch alone that holds something else', async () => {
    git(stage.clone, 'push', '-q', 'origin', `HEAD:${BRANCH()}`);
    const standing = stage.head(BRANCH());

    const taken = value(await carryOutRollback(world(), wishOf(ask())));

    expect(taken.kind).toBe('branch-taken');
    expect(stage.head(BRANCH())).toBe(standing);
    expect(pulls()).toHaveLength(0);
  });

  test('takes another branch on a later base, also after people closed the first', async () => {
    const first = value(await carryOutRollback(world(), wishOf(ask({only: ['src']}))));
    stage.github.act(REPO, pulls()[0]?.number ?? 0, {kind: 'closed', login: 'acme'});
    writeFileSync(at('keep.txt'), 'moved on\n');
    stage.push('moved on');

    const second = value(await carryOutRollback(world(), wishOf(ask({only: ['src']}))));

    if (first.kind !== 'opened' || second.kind !== 'opened') throw new Error(second.kind);
    expect(second.branch).not.toBe(first.branch);
    expect(second.change).toBe('created');
    expect(pulls().map(({state}) => state)).toEqual(['closed', 'open']);
  });

  test('takes the branch away when the pull request cannot be opened, and names the setting', async () => {
    stage.github.world.repo(REPO).botsMayOpenPulls = false;

    const refused = await carryOutRollback(world(), wishOf(ask()));

    expect(refused).toMatchObject({ok: false, problem: {code: 'HOST_REFUSED'}});
    expect(JSON.stringify(refused)).toContain('Allow GitHub Actions to create and approve pull requests');
    expect(stage.head(BRANCH())).toBeNull();
  });

  test('does not open again what people have closed', async () => {
    value(await carryOutRollback(world(), wishOf(ask())));
    const [pull] = pulls();
    stage.github.act(REPO, pull?.number ?? 0, {kind: 'closed', login: 'acme'});
    git(stage.bare, 'update-ref', '-d', BRANCH());

    const again = value(await carryOutRollback(world(), wishOf(ask())));

    expect(again).toMatchObject({kind: 'closed-before', number: pull?.number});
    expect(stage.head(BRANCH())).toBeNull();
  });
});

describe('a process that is killed', () => {
  /** Ends everything from one call on, before it or just after it was done. */
  function killing(at: RemoteRollbackWorld, left: number, when: 'before' | 'after'): RemoteRollbackWorld {
    let calls = left;
    const dead = err({code: 'HOST_STOPPED', operation: 'killed'} as const);
    const wrap =
      <A extends unknown[], R>(call: (...args: A) => Promise<R>) =>
      async (...args: A): Promise<R> => {
        calls -= 1;
        if (calls < 0 || (calls === 0 && when === 'before')) return dead as R;
        const done = await call(...args);
        return calls === 0 ? (dead as R) : done;
      };
    const {store, ...remote} = at.remote;
    return {
      ...at,
      host: {openPull: wrap((draft: Parameters<typeof at.host.openPull>[0]) => at.host.openPull(draft))},
      remote: {
        ...remote,
        store: {...store, add: wrap(store.add)},
        pushBranch: wrap(remote.pushBranch),
        removeBranch: wrap(remote.removeBranch),
      },
    };
  }

  test.each([1, 2, 3].flatMap((call) => [[call, 'before'] as const, [call, 'after'] as const]))(
    'at write %i, %s it: the next one ends it, with one of each',
    async (call, when) => {
      await carryOutRollback(killing(world(), call, when), wishOf(ask()));

      const opened = value(await carryOutRollback(world(), wishOf(ask())));

      expect(opened.kind).toBe('opened');
      expect(pulls()).toHaveLength(1);
      expect(treeOf(BRANCH())).toBe(target.tree);
      const seen = value(await validateCheckpoints(stage.remote().store, 'chain'));
      expect(seen.checkpoints).toHaveLength(2);
      expect(hasErrors(seen.findings)).toBe(false);
    },
  );
});
