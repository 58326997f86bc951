// Changing files of a branch while others do: applied to the newest head until the commit gets through, or proposed instead.

import {describe, expect, test} from '@jest/globals';
import {
  type ChangesWish,
  commitChanges,
  commitOrPropose,
  type PreparedEdits,
  toPushPatience,
} from '../../src/app/commit-changes.ts';
import {defaultPolicy} from '../../src/config/schema.ts';
import type {Sha} from '../../src/domain/ids.ts';
import type {Problem} from '../../src/domain/problem.ts';
import {err, ok, type Result} from '../../src/domain/result.ts';
import type {Pacing} from '../../src/ports/pacing.ts';
import {md, prose} from '../../src/render/markdown.ts';
import {value} from '../contracts/value.ts';
import {FakeCodeHost} from '../fakes/fake-code-host.ts';
import {sampleSha} from '../fakes/samples.ts';

const FILE = 'plans/work.txt';
const MOVED: Problem = {code: 'HEAD_MOVED', branch: 'main'};
const DOWN: Problem = {code: 'HOST_UNAVAILABLE', operation: 'read a file', retryAfterMs: null};

test('edits of a known head are committed on it, and what was decided comes back', async () => {
  const host = hostWith('a\n');
  const {head} = host;

  const done = value(await commitChanges(worldOf(host), {...appending(host, 'b\n'), head}));

  expect(done).toMatchObject({written: {change: 'created'}, value: 'saw "a\\n"', reapplied: 0});
  expect(host.files.get(FILE)).toBe('a\nb\n');
  expect(host.commits).toMatchObject([{branch: 'main', expectedHead: head, headline: 'Mark B1', body: 'Because.'}]);
  expect(host.calls.has('readHead')).toBe(false);
});

test('a head that nobody knows is read first', async () => {
  const host = hostWith('a\n');

  value(await commitChanges(worldOf(host), appending(host, 'b\n')));

  expect(host.files.get(FILE)).toBe('a\nb\n');
});

test('when the branch has moved, the edits are made anew on what the other writer left', async () => {
  const host = hostWith('a\n');
  const world = worldOf(host);
  const old = sampleSha('an older head');

  const done = value(await commitChanges(world, {...appending(host, 'b\n'), head: old}));

  expect(done.reapplied).toBe(1);
  expect(host.files.get(FILE)).toBe('a\nb\n');
  expect(world.pacing.pauses).toHaveLength(1);
});

test.each([
  ['there are no edits', async (): Prepared => ok({edits: [], value: ''})],
  ['they change nothing', async (): Prepared => ok({edits: [{path: FILE, before: 'a\n', after: 'a\n'}], value: ''})],
] as const)('nothing is written when %s', async (_, prepare) => {
  const host = hostWith('a\n');

  const done = value(await commitChanges(worldOf(host), {...appending(host, ''), prepare}));

  expect(done.written).toEqual({ref: host.head, change: 'unchanged'});
  expect(host.calls.has('commitFiles')).toBe(false);
});

test('a branch that does not exist is said, not made', async () => {
  const host = hostWith('a\n');
  host.readHead = async () => ok(null);

  expect(await commitChanges(worldOf(host), appending(host, 'b\n'))).toMatchObject({
    problem: {code: 'HOST_NOT_FOUND', operation: 'read the branch main'},
  });
});

describe('when it does not get through', () => {
  test('five times it is tried anew, with pauses below a bound that doubles from 50 ms to 800 ms', async () => {
    const host = hostWith('a\n');
    host.failOn('commitFiles', MOVED);
    const world = worldOf(host, 0.5);

    expect(await commitChanges(world, appending(host, 'b\n'))).toEqual(err(MOVED));
    expect(host.calls.get('commitFiles')).toBe(6);
    expect(world.pacing.pauses).toEqual([25, 50, 100, 200, 400]);
  });

  test('the caller may ask for more tries, and no pause grows beyond its bound', async () => {
    const host = hostWith('a\n');
    host.failOn('commitFiles', MOVED, 7);
    const world = worldOf(host, 0.5);

    expect(value(await commitChanges(world, {...appending(host, 'b\n'), tries: 7})).reapplied).toBe(7);
    expect(world.pacing.pauses.slice(-2)).toEqual([400, 400]);
  });

  test('patience counts time and not tries, and lets the pauses grow further', async () => {
    const host = hostWith('a\n');
    host.failOn('commitFiles', MOVED);
    const world = worldOf(host, 0.5);
    const patience = toPushPatience(defaultPolicy());
    const spent = () => world.pacing.pauses.reduce((sum, ms) => sum + ms, 0);
    const timed = {...world, pacing: {...world.pacing, elapsed: spent}};

    const moved = await commitChanges(timed, {...appending(host, 'b\n'), tries: 1, patience});

    expect(moved).toEqual(err(MOVED));
    expect(Math.max(...world.pacing.pauses)).toBe(12_800);
    expect(spent()).toBeGreaterThan(patience.lastsMs);
    expect(spent() - (world.pacing.pauses.at(-1) ?? 0)).toBeLessThanOrEqual(patience.lastsMs);
  });

  test('a problem of the preparation ends it', async () => {
    const host = hostWith('a\n');

    expect(await commitChanges(worldOf(host), {...appending(host, ''), prepare: async () => err(DOWN)})).toEqual(
      err(DOWN),
    );
    expect(host.calls.has('commitFiles')).toBe(false);
  });

  test('any other refusal is not tried again', async () => {
    const host = hostWith('a\n');
    host.failOn('commitFiles', DOWN);

    expect(await commitChanges(worldOf(host), appending(host, 'b\n'))).toEqual(err(DOWN));
    expect(host.calls.get('commitFiles')).toBe(1);
  });
});

describe('with a pull request for what may not be committed', () => {
  test('a commit that gets through opens none', async () => {
    const host = hostWith('a\n');

    const outcome = value(await commitOrPropose(worldOf(host), appending(host, 'b\n')));

    expect(outcome).toMatchObject({kind: 'committed', value: 'saw "a\\n"'});
    expect(host.proposals).toEqual([]);
  });

  test('nothing to change opens none either', async () => {
    const host = hostWith('a\n');

    const outcome = value(await commitOrPropose(worldOf(host), appending(host, '')));

    expect(outcome.kind).toBe('unchanged');
  });

  test('the rules of the branch lead to one at once, and it names them without markup of theirs', async () => {
    const host = hostWith('a\n');
    host.ruledBranches.set('main', 'GH013: <b>no</b> @all');

    const outcome = value(await commitOrPropose(worldOf(host), appending(host, 'b\n')));

    expect(outcome).toMatchObject({kind: 'proposed', number: 100, change: 'created', rule: 'GH013: <b>no</b> @all'});
    expect(host.calls.get('commitFiles')).toBe(1);
    const [draft] = host.proposals;
    expect(draft).toMatchObject({branch: 'aftermath/plan/B1', base: 'main', baseHead: host.head, headline: 'Mark B1'});
    expect(draft?.edits).toEqual([{path: FILE, before: 'a\n', after: 'a\nb\n'}]);
    expect(draft?.body).toContain('GH013');
    expect(draft?.body).not.toMatch(/<b>|@all/);
    expect(draft?.body.endsWith('\n\nFor saw "a\\\\n".')).toBe(true);
  });

  test('a branch that never stands still leads to one after the last try', async () => {
    const host = hostWith('a\n');
    host.failOn('commitFiles', MOVED);

    const outcome = value(await commitOrPropose(worldOf(host), {...appending(host, 'b\n'), tries: 2}));

    expect(outcome).toMatchObject({kind: 'proposed', rule: null});
    expect(host.calls.get('commitFiles')).toBe(3);
    expect(host.proposals[0]?.body).toContain('moved with every try');
  });

  test('another problem opens none', async () => {
    const host = hostWith('a\n');
    host.failOn('commitFiles', DOWN);

    expect(await commitOrPropose(worldOf(host), appending(host, 'b\n'))).toEqual(err(DOWN));
    expect(host.proposals).toEqual([]);
  });

  test('a pull request that cannot be opened is said', async () => {
    const host = hostWith('a\n');
    host.ruledBranches.set('main', 'GH006');
    host.failOn('proposeFiles', DOWN);

    expect(await commitOrPropose(worldOf(host), appending(host, 'b\n'))).toEqual(err(DOWN));
  });
});

type Prepared = Promise<Result<PreparedEdits<string>>>;

function hostWith(text: string): FakeCodeHost {
  const host = new FakeCodeHost();
  host.files.set(FILE, text);
  return host;
}

/** Adds a line to the file as it stands at the head that it is given. */
function appending(host: FakeCodeHost, line: string): ChangesWish<string> {
  const prepare = async (head: Sha): Prepared => {
    const before = value(await host.readFile(FILE, head)) ?? '';
    return ok({edits: [{path: FILE, before, after: `${before}${line}`}], value: `saw ${JSON.stringify(before)}`});
  };
  const propose = (saw: string) => ({branch: 'aftermath/plan/B1', title: 'Mark B1', body: md`For ${prose(saw)}.`});
  return {branch: 'main', head: null, headline: 'Mark B1', body: 'Because.', prepare, propose};
}

interface RecordedPacing extends Pacing {
  readonly pauses: readonly number[];
}

function worldOf(host: FakeCodeHost, draw = 0): {files: FakeCodeHost; host: FakeCodeHost; pacing: RecordedPacing} {
  const pauses: number[] = [];
  const pause = async (ms: number): Promise<void> => {
    pauses.push(ms);
  };
  return {files: host, host, pacing: {pauses, pause, draw: () => draw, elapsed: () => 0}};
}
