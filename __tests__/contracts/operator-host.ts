// What every OperatorHost promises: live rights, a last look in parts, one reaction, one reply, one stop sign.
import {describe, expect, test} from '@jest/globals';
import type {Permission} from '../../src/domain/authority.ts';
import {renderReplyMarker, WORKING_MARKER} from '../../src/domain/marker.ts';
import type {OperatorHost, ReplyDraft} from '../../src/ports/operator-host.ts';
import {value} from './value.ts';

/** A world with one thread that we opened, and one comment of `rosa` in it. */
export interface OperatorHostWorld {
  /** Another host of the same world, as another run would have it. */
  readonly open: () => OperatorHost;
  readonly thread: number;
  readonly comment: number;
  setPermission(login: string, permission: Exclude<Permission, 'unreadable'>): void;
  setMember(team: string, login: string): void;
  edit(body: string): void;
  remove(): void;
  lock(): void;
  /** Somebody puts a label on the thread, or takes it off. */
  label(act: 'labeled' | 'unlabeled', login: string): void;
  close(): void;
  /** Reactions on the comment, as the host names them. */
  countReactions(): number;
  /** Bodies of our replies, oldest first. */
  readReplies(): readonly string[];
  end(): Promise<void>;
}

export function describeOperatorHost(name: string, make: () => Promise<OperatorHostWorld>): void {
  const inWorld = (body: (world: OperatorHostWorld) => Promise<void>) => async () => {
    const world = await make();
    try {
      await body(world);
    } finally {
      await world.end();
    }
  };
  describeRights(name, inWorld);
  describeScene(name, inWorld);
  describeWrites(name, inWorld);
}

type InWorld = (body: (world: OperatorHostWorld) => Promise<void>) => () => Promise<void>;

const ask = ({comment, thread}: OperatorHostWorld, teams: readonly string[] = []) => ({
  comment,
  thread,
  login: 'rosa',
  teams,
});

function describeRights(name: string, inWorld: InWorld): void {
  describe(`${name} reads what a person may do`, () => {
    test.each([
      ['admin', 'admin'],
      ['maintain', 'write'],
      ['write', 'write'],
      ['triage', 'read'],
      ['read', 'read'],
    ] as const)('%s comes as the coarse word %s', (permission, coarse) =>
      inWorld(async (world) => {
        world.setPermission('rosa', permission);

        const right = await world.open().readRight({login: 'rosa', teams: []});

        expect(value(right.permission)).toEqual({permission: coarse, roleName: permission});
        expect(right.now).toBeGreaterThan(0);
      })(),
    );

    test(
      'and who is in which team, in the order of the teams',
      inWorld(async (world) => {
        world.setPermission('rosa', 'write');
        world.setMember('core', 'rosa');

        const {teams} = await world.open().readRight({login: 'rosa', teams: ['ops', 'core']});

        expect(teams).toEqual([
          {team: 'ops', member: 'no'},
          {team: 'core', member: 'yes'},
        ]);
      }),
    );

    test(
      'as it is now: a right that was taken away is gone at the last look',
      inWorld(async (world) => {
        world.setPermission('rosa', 'write');
        const host = world.open();
        value((await host.readRight({login: 'rosa', teams: []})).permission);
        world.setPermission('rosa', 'read');

        const scene = await host.readScene(ask(world));

        expect(value(scene.permission).permission).toBe('read');
      }),
    );
  });
}

function describeScene(name: string, inWorld: InWorld): void {
  describe(`${name} reads labels`, () => {
    test(
      'with who put them on and who took them off',
      inWorld(async (world) => {
        world.label('labeled', 'rosa');
        world.label('unlabeled', 'kim');

        const acts = value(await world.open().readLabelActs(world.thread));

        expect(acts.map(({act, label, actor}) => [act, label, actor])).toEqual([
          ['labeled', 'retry', {login: 'rosa', type: 'User'}],
          ['unlabeled', 'retry', {login: 'kim', type: 'User'}],
        ]);
        expect(new Set(acts.map(({id}) => id)).size).toBe(2);
      }),
    );
  });

  describe(`${name} looks once more`, () => {
    test(
      'where nothing was written, at the thread and the stop sign alone',
      inWorld(async (world) => {
        world.setPermission('rosa', 'write');
        world.label('labeled', 'rosa');

        const scene = await world.open().readScene({...ask(world), comment: null});

        expect([value(scene.comment), value(scene.thread).owner, value(scene.sign)]).toEqual([null, 'own', 'clear']);
        expect(scene.labels).toContain('retry');
      }),
    );

    test(
      'at the comment, its thread and the stop sign',
      inWorld(async (world) => {
        world.setPermission('rosa', 'write');

        const scene = await world.open().readScene(ask(world));

        expect(value(scene.comment)).toEqual({body: '/retry', author: {login: 'rosa', type: 'User'}});
        expect(value(scene.thread)).toEqual({
          owner: 'own',
          kind: 'issue',
          state: 'open',
          lock: 'open',
          place: 'here',
          fork: 'no',
        });
        expect(value(scene.sign)).toBe('clear');
      }),
    );

    test(
      'and sees that the comment was edited, and the thread locked and closed',
      inWorld(async (world) => {
        world.edit('/halt now');
        world.lock();
        world.close();

        const scene = await world.open().readScene(ask(world));

        expect(value(scene.comment)?.body).toBe('/halt now');
        expect(value(scene.thread)).toMatchObject({state: 'closed', lock: 'locked'});
      }),
    );

    test(
      'and sees that the comment was deleted',
      inWorld(async (world) => {
        world.remove();

        expect(value((await world.open().readScene(ask(world))).comment)).toBeNull();
      }),
    );
  });
}

function describeWrites(name: string, inWorld: InWorld): void {
  describe(`${name} writes`, () => {
    test(
      'one reaction, however often it is asked',
      inWorld(async (world) => {
        const changes = [];
        for (let count = 0; count < 2; count += 1)
          changes.push(value(await world.open().react(world.comment, 'heard')).change);

        expect(changes).toEqual(['created', 'unchanged']);
        expect(world.countReactions()).toBe(1);
      }),
    );

    test(
      'one reply, which is found, edited in place, left when equal, and kept when it is there',
      inWorld(async (world) => {
        const marker = renderReplyMarker(world.comment);
        const draft = (words: string, known: ReplyDraft['known']): ReplyDraft => ({
          thread: world.thread,
          marker,
          body: `${words}\n\n${marker}`,
          known,
        });
        const host = world.open();
        const first = value(await host.ensureReply(draft('Heard.', 'new')));
        const later = [
          value(await host.ensureReply(draft('Done.', 'find'))),
          value(await host.ensureReply(draft('Done.', 'find'))),
          value(await host.ensureReply(draft('Again.', 'keep'))),
          value(await host.ensureReply(draft('Done at last.', first.id))),
          value(await host.ensureReply(draft(`Being done. ${WORKING_MARKER}`, first.id))),
          value(await host.ensureReply(draft('Done at last.', 'keep'))),
        ];

        expect(first.change).toBe('created');
        expect(later.map(({change}) => change)).toEqual([
          'updated',
          'unchanged',
          'unchanged',
          'updated',
          'updated',
          'updated',
        ]);
        expect(new Set(later.map(({id}) => id))).toEqual(new Set([first.id]));
        expect(world.readReplies()).toEqual([`Done at last.\n\n${marker}`]);
      }),
    );

    test(
      'one stop sign that every later look sees, and takes it down again',
      inWorld(async (world) => {
        const host = world.open();
        const raised = value(await host.ensureStopSign('raised', 'production is down'));
        const again = value(await world.open().ensureStopSign('raised', 'production is down'));
        const seen = value((await world.open().readScene(ask(world))).sign);
        const down = value(await world.open().ensureStopSign('clear', ''));
        const gone = value((await world.open().readScene(ask(world))).sign);

        expect([raised.change === 'unchanged', again.change, seen]).toEqual([false, 'unchanged', 'raised']);
        expect([down.change === 'unchanged', gone]).toEqual([false, 'clear']);
        expect(value(await world.open().ensureStopSign('clear', '')).change).toBe('unchanged');
      }),
    );
  });
}
