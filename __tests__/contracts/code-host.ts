// What every CodeHost promises, whatever stands behind it. Run on the fake, the outbox and GitHub.
import {describe, expect, test} from '@jest/globals';
import type {Incident} from '../../src/domain/decision.ts';
import type {Sha} from '../../src/domain/ids.ts';
import type {CodeHost, CommitDraft} from '../../src/ports/code-host.ts';
import {sampleDraft} from '../fakes/samples.ts';
import {describeThreads, type People} from './threads.ts';
import {value} from './value.ts';

export {value} from './value.ts';

/** A host with what a test needs to see the world behind it. */
export interface CodeHostWorld {
  /** A host that has seen nothing yet, on the same world: another run. */
  open(): CodeHost;
  /** A thread that may be commented on. */
  readonly thread: number;
  /** Files of the repository before the test. */
  readonly files: Readonly<Record<string, string>>;
  head(): Promise<Sha>;
  /** Text of a file with all edits that were accepted. */
  readEdited(path: string): Promise<string | null>;
  /** Changes a file behind the host's back. */
  changeFile(path: string, text: string): Promise<void>;
  readComments(thread: number): Promise<readonly string[]>;
  readonly people: People;
  close(): Promise<void>;
}

export const CONTRACT_FILES = {
  'plans/work.json': '\uFEFF{\r\n  "batches": [{"id": "B1", "verified": null}]\r\n}',
  'notes/lies mich.txt': 'Grüße\n',
};

const PLAN = 'plans/work.json';

export function describeCodeHost(name: string, make: () => Promise<CodeHostWorld>): void {
  const inWorld = (body: (world: CodeHostWorld) => Promise<void>) => async () => {
    const world = await make();
    try {
      await body(world);
    } finally {
      await world.close();
    }
  };

  describeThreads(name, make);
  describeDispatch(name, make);

  describe(`${name} keeps incidents`, () => {
    test(
      'and has none at first',
      inWorld(async (world) => {
        expect(value(await world.open().listIncidents())).toEqual([]);
      }),
    );

    test(
      'a created one is listed with its record, for every later run',
      inWorld(async (world) => {
        const draft = sampleDraft();

        const written = value(await world.open().ensureIncident(draft, null));

        expect(written.change).toBe('created');
        const [incident] = value(await world.open().listIncidents());
        expect(incident).toMatchObject({
          number: written.number,
          state: 'open',
          closedByHuman: false,
          title: draft.title,
        });
        expect(incident?.record.fingerprint).toBe(draft.fingerprint);
        expect(incident?.url).toBe(written.ref);
      }),
    );

    test(
      'the same draft on the known one changes nothing',
      inWorld(async (world) => {
        await world.open().ensureIncident(sampleDraft(), null);
        const known = await onlyIncident(world);

        const again = value(await world.open().ensureIncident(sampleDraft(), known));

        expect(again).toMatchObject({number: known.number, change: 'unchanged'});
      }),
    );

    test(
      'the same draft twice in one run makes one',
      inWorld(async (world) => {
        const host = world.open();
        const first = value(await host.ensureIncident(sampleDraft(), null));

        const second = value(await host.ensureIncident(sampleDraft(), null));

        expect(second).toMatchObject({number: first.number, change: 'unchanged'});
        expect(value(await world.open().listIncidents())).toHaveLength(1);
      }),
    );

    test(
      'a run that knows of none ends with the oldest one',
      inWorld(async (world) => {
        const first = value(await world.open().ensureIncident(sampleDraft(), null));

        const second = value(await world.open().ensureIncident(sampleDraft(), null));

        expect(second.number).toBe(first.number);
        expect(value(await world.open().listIncidents()).filter((one) => one.state === 'open')).toHaveLength(1);
      }),
    );

    test(
      'new words replace the old ones in place',
      inWorld(async (world) => {
        await world.open().ensureIncident(sampleDraft(), null);
        const known = await onlyIncident(world);

        const written = value(
          await world.open().ensureIncident(sampleDraft('tide overflow', {words: 'It broke again.'}), known),
        );

        expect(written).toMatchObject({number: known.number, change: 'updated'});
        expect((await onlyIncident(world)).body).toContain('It broke again.');
      }),
    );

    test(
      'one cause on two branches is two incidents, lowest number first',
      inWorld(async (world) => {
        const host = world.open();
        await host.ensureIncident(sampleDraft(), null);
        await host.ensureIncident(sampleDraft('tide overflow', {branch: 'release/2'}), null);

        const incidents = value(await world.open().listIncidents());

        expect(incidents.map((one) => one.record.branch)).toEqual(['main', 'release/2']);
        expect(incidents.map((one) => one.number)).toEqual(incidents.map((one) => one.number).sort((a, b) => a - b));
      }),
    );

    test(
      'a closed one keeps its last words and is closed once',
      inWorld(async (world) => {
        const draft = sampleDraft();
        await world.open().ensureIncident(draft, null);
        const known = await onlyIncident(world);

        const host = world.open();
        const closed = value(await host.ensureIncidentClosed(known, `${draft.body}Recovered.\n`));
        const after = await onlyIncident(world);

        expect(closed.change).toBe('updated');
        expect(after).toMatchObject({state: 'closed', closedByHuman: false});
        expect(after.body).toContain('Recovered.');
        expect(value(await world.open().ensureIncidentClosed(after, 'other words')).change).toBe('unchanged');
      }),
    );

    test(
      'a closed one whose cause is back is opened again',
      inWorld(async (world) => {
        await world.open().ensureIncident(sampleDraft(), null);
        await world.open().ensureIncidentClosed(await onlyIncident(world), sampleDraft().body);
        const known = await onlyIncident(world);

        const written = value(await world.open().ensureIncident(sampleDraft(), known));

        expect(written).toMatchObject({number: known.number, change: 'updated'});
        expect((await onlyIncident(world)).state).toBe('open');
      }),
    );
  });

  describe(`${name} keeps one comment of a marker in a thread`, () => {
    const marker = '<!-- aftermath:comment 0123456789ab -->';

    test(
      'created, left, edited',
      inWorld(async (world) => {
        const say = async (words: string) =>
          value(await world.open().ensureComment(world.thread, marker, `${marker}\n${words}`)).change;

        expect([await say('red'), await say('red'), await say('green')]).toEqual(['created', 'unchanged', 'updated']);
        expect(await world.readComments(world.thread)).toEqual([`${marker}\ngreen`]);
      }),
    );

    test(
      'another marker is another comment',
      inWorld(async (world) => {
        const other = '<!-- aftermath:comment ba9876543210 -->';
        await world.open().ensureComment(world.thread, marker, `${marker}\nunit`);
        await world.open().ensureComment(world.thread, other, `${other}\nlint`);

        expect(await world.readComments(world.thread)).toEqual([`${marker}\nunit`, `${other}\nlint`]);
      }),
    );
  });

  describe(`${name} reads and edits files`, () => {
    test.each(Object.keys(CONTRACT_FILES))('%j is read to the byte', (path) =>
      inWorld(async (world) => {
        expect(value(await world.open().readFile(path, await world.head()))).toBe(world.files[path]);
      })(),
    );

    test(
      'a missing file is null',
      inWorld(async (world) => {
        expect(value(await world.open().readFile('no/such.json', await world.head()))).toBeNull();
      }),
    );

    test(
      'all files are listed',
      inWorld(async (world) => {
        const listed = value(await world.open().listFiles(await world.head()));

        expect(listed).toEqual(expect.arrayContaining(Object.keys(CONTRACT_FILES)));
      }),
    );

    test(
      'an edit arrives to the byte',
      inWorld(async (world) => {
        const draft = await editPlan(world, '"failed"');

        const written = value(await world.open().commitFiles(draft));

        expect(written.change).not.toBe('unchanged');
        expect(await world.readEdited(PLAN)).toBe(draft.edits[0]?.after);
      }),
    );

    test(
      'the same edit again changes nothing more',
      inWorld(async (world) => {
        const draft = await editPlan(world, '"failed"');
        await world.open().commitFiles(draft);
        const head = await world.head();

        const again = await world.open().commitFiles(draft);

        expect(again.ok ? again.value.change : again.problem.code).toMatch(/^(?:unchanged|HEAD_MOVED)$/);
        expect(await world.head()).toBe(head);
        expect(await world.readEdited(PLAN)).toBe(draft.edits[0]?.after);
      }),
    );

    test(
      'an edit that changes nothing is not written',
      inWorld(async (world) => {
        const draft = await editPlan(world, 'null');
        const head = await world.head();

        expect(value(await world.open().commitFiles(draft)).change).toBe('unchanged');
        expect(await world.head()).toBe(head);
      }),
    );

    test(
      'a file that changed meanwhile is left alone',
      inWorld(async (world) => {
        const draft = await editPlan(world, '"failed"');
        await world.changeFile(PLAN, '{"batches": []}\n');

        const written = await world.open().commitFiles(draft);

        expect(written).toMatchObject({ok: false, problem: {code: 'HEAD_MOVED'}});
        expect(await world.readEdited(PLAN)).not.toContain('failed');
      }),
    );
  });
}

/** An event has no name to be found by again: whoever must not send two keeps count itself. */
function describeDispatch(name: string, make: () => Promise<CodeHostWorld>): void {
  test(`${name} sends an event with its payload and says its name or place`, async () => {
    const world = await make();
    try {
      const sent = value(await world.open().dispatch({event: 'ci-repair', payload: {schema: 'x/1', run: {id: 7}}}));

      expect(sent.change).toBe('created');
      expect(sent.ref).toContain('ci-repair');
    } finally {
      await world.close();
    }
  });
}

async function onlyIncident(world: CodeHostWorld): Promise<Incident> {
  const incidents = value(await world.open().listIncidents());
  expect(incidents).toHaveLength(1);
  const [incident] = incidents;
  if (incident === undefined) throw new Error('no incident');
  return incident;
}

async function editPlan(world: CodeHostWorld, verified: string): Promise<CommitDraft> {
  const before = world.files[PLAN] ?? '';
  const after = before.replace('"verified": null', `"verified": ${verified}`);
  const expectedHead = await world.head();
  return {branch: 'main', expectedHead, headline: 'Mark B1', body: '', edits: [{path: PLAN, before, after}]};
}
