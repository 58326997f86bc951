// The world changes between a comment and its write, and comments are of every kind: nothing unsafe happens.
import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {parseCommands} from '../../src/operator/parse.ts';
import {SITUATIONS, type SituationName} from '../operator/situations.ts';
import {CONTENT, type HEAD, ID, Stage} from '../operator/stage.ts';

const APPROVE = `/approve ${ID}`;

/** What can change at any point between the comment and the write, so that the write must not happen. */
const CHANGES: Readonly<Record<string, (stage: Stage) => void>> = {
  head: (stage) => {
    stage.content = {...CONTENT, head: 'e'.repeat(40) as typeof HEAD};
  },
  decision: (stage) => {
    stage.content = {...CONTENT, decision: 'decided0002'};
  },
  permission: ({host}) => {
    host.permission = 'read';
  },
  'stop sign': ({host}) => {
    host.sign = 'raised';
  },
  'stop switch': ({state}) => {
    const at = '2031-05-20T11:59:00.000Z';
    const act = {act: 'halt', scope: {kind: 'all'}, by: 'ada', reason: 'flood', at, comment: null};
    state.put({'halt.json': JSON.stringify({v: 1, acts: [act]})});
  },
  comment: ({host}) => {
    host.comment = {body: 'never mind', author: {login: 'rosa', type: 'User'}};
  },
  lock: (stage) => {
    stage.host.thread = {...stage.host.thread, facts: {...stage.host.thread.facts, lock: 'locked'}};
  },
};
/** Each is a request before the write; what is read in it or later is seen as changed. */
const POINTS = ['react', 'readRight', 'readScene'] as const;

describe.each(Object.entries(CHANGES))('a change of %s', (_, change) => {
  test.each(
    POINTS.flatMap((point) => [
      [APPROVE, point] as const,
      ['/rollback cp-1', point] as const,
      ['/retry', point] as const,
    ]),
  )('in the way of %j, before %s, lets nothing unsafe happen', async (body, point) => {
    const stage = new Stage();
    // The content of a proposal says nothing about a re-run or about a checkpoint that is named.
    const isAboutApproval = change === CHANGES['head'] || change === CHANGES['decision'];
    let changed = false;
    stage.host.before = (method) => {
      if (method === point && !changed) {
        changed = true;
        change(stage);
      }
    };

    await stage.say(body);

    expect(changed).toBe(true);
    expect(stage.writes).toHaveLength(isAboutApproval && body !== APPROVE ? 1 : 0);
    expect(stage.host.replies).toHaveLength(1);
  });
});

test.each(['head', 'decision'] as const)('a change of %s before the very last read is seen', async (what) => {
  const stage = new Stage();
  stage.host.before = (method) => {
    if (method === 'recompute') CHANGES[what]?.(stage);
  };

  await stage.say(APPROVE);

  expect(stage.writes).toEqual([]);
});

test('1,000 fuzzed comments break nothing, and nothing is done without a whole command of somebody who may', async () => {
  const scrap = fc.oneof(
    fc.constantFrom(
      APPROVE,
      '/retry',
      '/rollback cp-1',
      '/halt flood',
      '/skip 7 gone',
      '/hlat',
      '/aftermath requeue',
      '/recover 1',
    ),
    fc.constantFrom(
      '\n',
      '\n\n',
      '> ',
      '```\n',
      '<!-- ',
      ' -->',
      '- ',
      '    ',
      '`',
      '@rosa ',
      '\u200b',
      '\r\n',
      'please ',
    ),
    fc.string({unit: 'binary', maxLength: 8}),
  );
  const names = Object.keys(SITUATIONS) as SituationName[];
  let acted = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(scrap, {maxLength: 8}), fc.constantFrom(...names), async (scraps, name) => {
      const stage = new Stage();
      SITUATIONS[name].set(stage);
      const body = scraps.join('');

      await stage.say(body);

      acted += stage.writes.length;
      if (stage.writes.length === 0) return;
      const {permission} = stage.host;
      expect(['admin', 'maintain', 'write']).toContain(permission);
      expect(parseCommands(body, stage.event.about.facts.owner).some(({kind}) => kind === 'command')).toBe(true);
    }),
    {numRuns: 1_000},
  );
  expect(acted).toBeGreaterThan(0);
});
