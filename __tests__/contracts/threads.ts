// What every CodeHost promises about threads that people, races and lists that lag have changed.
import {describe, expect, test} from '@jest/globals';
import type {Incident} from '../../src/domain/decision.ts';
import {sampleDraft} from '../fakes/samples.ts';
import type {CodeHostWorld} from './code-host.ts';
import {value} from './value.ts';

/** What a person can do in the world behind a host; null where nobody can. */
export interface People {
  rename(number: number, title: string): Promise<void>;
  remove(number: number): Promise<void>;
  readonly lock: ((number: number) => Promise<void>) | null;
}

type Make = () => Promise<CodeHostWorld>;

export function describeThreads(name: string, make: Make): void {
  const inWorld = (body: (world: CodeHostWorld) => Promise<void>) => async () => {
    const world = await make();
    try {
      await body(world);
    } finally {
      await world.close();
    }
  };
  describeReading(name, inWorld);
  describePeople(name, inWorld);
  describeFolding(name, inWorld);
}

type InWorld = (body: (world: CodeHostWorld) => Promise<void>) => () => Promise<void>;

function describeReading(name: string, inWorld: InWorld): void {
  describe(`${name} reads one thread`, () => {
    test(
      'by its number, as the list shows it',
      inWorld(async (world) => {
        const known = await open(world);

        expect(value(await world.open().readIncident(known.number))).toEqual({kind: 'found', incident: known});
      }),
    );

    test(
      'that was never there as lost',
      inWorld(async (world) => {
        expect(value(await world.open().readIncident(4711))).toEqual({kind: 'lost', fate: 'deleted'});
      }),
    );

    test(
      'that a person deleted as lost, and lists it no more',
      inWorld(async (world) => {
        const known = await open(world);
        await world.people.remove(known.number);

        expect(value(await world.open().readIncident(known.number))).toEqual({kind: 'lost', fate: 'deleted'});
        expect(value(await world.open().listIncidents())).toEqual([]);
      }),
    );

    test(
      'and nobody has acted in a fresh one',
      inWorld(async (world) => {
        const known = await open(world);

        expect(value(await world.open().readHumanActs(known.number))).toEqual([]);
      }),
    );

    test(
      'and several files at once, in the order in which they were wished',
      inWorld(async (world) => {
        const [first = '', second = ''] = Object.keys(world.files);
        const wishes = [second, 'no/such.file', first].map((path) => ({path, ref: 'HEAD'}));

        expect(value(await world.open().readFiles(wishes))).toEqual([world.files[second], null, world.files[first]]);
      }),
    );
  });
}

function describePeople(name: string, inWorld: InWorld): void {
  describe(`${name} leaves to people`, () => {
    test(
      'the title that they gave, run after run',
      inWorld(async (world) => {
        const {number} = await open(world);
        await world.people.rename(number, 'Tide gate stuck');
        for (const words of ['again', 'and again']) {
          const known = await only(world);
          const written = await world.open().ensureIncident(sampleDraft('tide overflow', {words}), known);
          expect(value(written)).toMatchObject({number, change: 'updated'});
        }

        expect(await only(world)).toMatchObject({title: 'Tide gate stuck', body: expect.stringContaining('and again')});
      }),
    );

    test(
      'and a title of our own is replaced by our next one',
      inWorld(async (world) => {
        const known = await open(world);
        const draft = sampleDraft('tide overflow', {title: 'CI failure on main: tide overflow, again'});

        await world.open().ensureIncident(draft, known);

        expect((await only(world)).title).toBe(draft.title);
      }),
    );

    test(
      'what they wrote meanwhile, where the draft can merge',
      inWorld(async (world) => {
        const known = await open(world);
        const theirs = `${known.body}\nWe are on it.\n`;
        value(await world.open().ensureIncident({...sampleDraft(), body: theirs}, known));
        const merge = (standing: string): string => standing.replace('It broke.', 'It broke again.');

        const written = await world.open().ensureIncident({...sampleDraft(), merge}, known);

        expect(value(written).change).toBe('updated');
        expect((await only(world)).body).toMatch(/It broke again\.[\s\S]*We are on it\./);
      }),
    );

    test(
      'a thread that they locked',
      inWorld(async (world) => {
        const {number, locked} = await open(world);
        expect(locked).toBe(false);
        if (world.people.lock === null) return;
        await world.people.lock(number);
        const known = await only(world);

        const host = world.open();
        const written = [
          await host.ensureIncident(sampleDraft('tide overflow', {words: 'again'}), known),
          await host.ensureIncidentClosed(known, sampleDraft().body),
          await host.foldIncident(known, 4711),
        ];

        expect(known.locked).toBe(true);
        expect(written.map((one) => value(one).change)).toEqual(['unchanged', 'unchanged', 'unchanged']);
        expect(await only(world)).toEqual(known);
      }),
    );
  });
}

function describeFolding(name: string, inWorld: InWorld): void {
  describe(`${name} folds a duplicate`, () => {
    test(
      'once: it is closed, names the thread that stays, keeps its words, and counts as none',
      inWorld(async (world) => {
        const stays = await open(world);
        value(await world.open().ensureIncident(sampleDraft('twin', {words: 'Seen by the second run.'}), null));
        const twin = value(await world.open().listIncidents()).find((one) => one.number !== stays.number);
        if (twin === undefined) throw new Error('no twin');

        const changes = [];
        for (let count = 0; count < 2; count += 1) {
          changes.push(value(await world.open().foldIncident(twin, stays.number)).change);
        }

        expect(changes).toEqual(['updated', 'unchanged']);
        expect(value(await world.open().listIncidents()).map((one) => one.number)).toEqual([stays.number]);
        expect(value(await world.open().readIncident(twin.number))).toBeNull();
      }),
    );

    test(
      'and a creation that leaves races to the memory makes one thread',
      inWorld(async (world) => {
        const written = value(await world.open().ensureIncident({...sampleDraft(), reconcile: 'memory'}, null));

        expect(written.change).toBe('created');
        expect(value(await world.open().listIncidents()).map((one) => one.number)).toEqual([written.number]);
      }),
    );
  });
}

async function open(world: CodeHostWorld): Promise<Incident> {
  value(await world.open().ensureIncident(sampleDraft(), null));
  return only(world);
}

async function only(world: CodeHostWorld): Promise<Incident> {
  const incidents = value(await world.open().listIncidents());
  expect(incidents).toHaveLength(1);
  const [incident] = incidents;
  if (incident === undefined) throw new Error('no incident');
  return incident;
}
