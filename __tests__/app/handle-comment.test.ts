// A comment from its event to its answer: what comes first and last, what a replay does, and what changes in between can do.
import {describe, expect, test} from '@jest/globals';
import {MEMORY_DAYS, memoryDocuments} from '../../src/app/open-memory.ts';
import type {Instant} from '../../src/domain/ids.ts';
import {COMMENT, CONTENT, describeReport, HEAD, hours, ID, Stage} from '../operator/stage.ts';

const APPROVE = `/approve ${ID}`;
const TROUBLE = {code: 'HOST_UNAVAILABLE', operation: 'write', retryAfterMs: null} as const;

test('an approval is claimed, looked at once more, carried out, used up, recorded and answered', async () => {
  const stage = new Stage();

  const report = await stage.say(APPROVE);

  expect(describeReport(report)).toEqual(['approve done']);
  expect(stage.host.calls).toEqual(['react', 'readRight', 'readScene', 'ensureReply']);
  expect(stage.proposals[0]?.standing).toMatchObject({state: 'used', by: 'rosa'});
  expect(stage.records.map(({stage: at, outcome}) => [at, outcome])).toEqual([
    ['heard', 'begun'],
    ['ended', 'done'],
  ]);
  expect(stage.records[1]).toMatchObject({
    by: 'rosa',
    comment: COMMENT,
    thread: 12,
    verb: 'approve',
    permission: 'write',
    id: ID,
    commit: HEAD,
    code: null,
  });
  expect(stage.host.replies[0]?.body).toContain('done');
});

/** Requests of the host's fake, and reads and writes of the state; `state` counts what the fake host does not see. */
async function countRequests(body: string, prepare: (stage: Stage) => void = () => {}): Promise<number> {
  const stage = new Stage();
  prepare(stage);
  let state = 0;
  const {read, write} = stage.state;
  stage.state.read = async (names) => {
    state += 1;
    return await read.call(stage.state, names);
  };
  stage.state.write = async (change) => {
    state += 1;
    return await write.call(stage.state, change);
  };
  await stage.say(body);
  return stage.host.requests + state;
}

test.each([
  [APPROVE],
  ['/retry'],
  ['/rollback cp-1'],
  ['/revert'],
  ['/resume'],
  ['/halt flood'],
  ['/severity 2 only docs'],
  ['/status'],
  ['/recover 1'],
  [`/reject ${ID} we fix forward`],
  ['/hlat'],
])('%j costs at most twelve requests', async (body) => {
  expect(await countRequests(body)).toBeLessThanOrEqual(12);
});

test('a refusal costs at most six requests', async () => {
  const refused = await countRequests(APPROVE, ({host}) => {
    host.permission = 'read';
  });

  expect(refused).toBeLessThanOrEqual(6);
});

describe('said again', () => {
  test.each([[APPROVE], ['/retry'], ['/rollback cp-1'], ['/revert'], ['/halt flood'], ['/hlat'], ['/help']])(
    '%j delivered twice is done and answered once',
    async (body) => {
      const stage = new Stage();
      await stage.say(body);
      const {writes, records, proposals} = stage;
      const answer = stage.host.replies[0]?.body;

      const again = await stage.deliver();

      expect(describeReport(again)).toEqual([expect.stringContaining('skipped ALREADY_HEARD')]);
      expect([stage.writes, stage.records, stage.proposals]).toEqual([writes, records, proposals]);
      expect(stage.host.replies.map((reply) => reply.body)).toEqual([answer]);
    },
  );

  test('a command that is edited into a comment that was heard does nothing', async () => {
    const stage = new Stage();
    await stage.say('/status');
    stage.host.comment = null;

    const report = await stage.say(APPROVE);

    expect(describeReport(report)).toEqual(['approve skipped ALREADY_HEARD']);
    expect(stage.writes).toEqual([]);
  });

  test.each(['/retry', APPROVE, '/rollback cp-1'])(
    'a run of %j that was killed after its claim goes on from there when it is run again, and once',
    async (body) => {
      const stage = new Stage();
      stage.host.before = (method) => {
        if (method === 'readScene') throw new Error('killed');
      };
      await expect(stage.say(body)).rejects.toThrow('killed');
      stage.host.before = null;
      stage.ownRun = {id: 9_000, attempt: 2};

      const report = await stage.deliver();
      const again = await stage.deliver();

      expect(describeReport(report)).toEqual([`${body.slice(1).split(' ')[0]} done`]);
      expect(describeReport(again)[0]).toContain('skipped ALREADY_HEARD');
      expect(stage.writes).toHaveLength(1);
    },
  );

  test.each([
    ['another run', {id: 9_001, attempt: 2}],
    ['another job of the same attempt', {id: 9_000, attempt: 1}],
    ['a run that nothing is known of', null],
  ] as const)('%s leaves all of the comment to the one that began it', async (_, ownRun) => {
    const stage = await killedAtLook('/retry\n\n/requeue 7');
    stage.ownRun = ownRun;

    const report = await stage.deliver();

    expect(describeReport(report)).toEqual(['retry skipped COMMAND_UNDER_WAY', 'requeue skipped COMMAND_UNDER_WAY']);
    expect([stage.writes, stage.host.replies]).toEqual([[], []]);
  });

  test('after an hour nobody goes on with it', async () => {
    const stage = await killedAtLook('/retry');
    stage.host.now = (stage.host.now + 3_600_000) as typeof stage.host.now;

    expect(describeReport(await stage.deliver())).toEqual(['retry skipped COMMAND_LOST']);
    expect(stage.writes).toEqual([]);
  });

  test('of several commands, what had ended is told as it ended, and what was begun goes on', async () => {
    const stage = await killedAtLook(`/severity 2 only the docs\n\n${APPROVE}\n\n/requeue 7`);
    stage.ownRun = {id: 9_000, attempt: 2};

    const report = await stage.deliver();

    expect(describeReport(report)).toEqual(['severity already-done', 'approve done', 'requeue done']);
  });

  test('it is ruled on once more: who has lost the right meanwhile, gets nothing by it', async () => {
    const stage = new Stage();
    stage.host.before = (method) => {
      if (method === 'readScene') throw new Error('killed');
    };
    await expect(stage.say(APPROVE)).rejects.toThrow('killed');
    stage.host.before = null;
    stage.ownRun = {id: 9_000, attempt: 2};
    stage.host.permission = 'read';

    const report = await stage.deliver();

    expect(describeReport(report)).toEqual(['approve refused NOT_AUTHORISED']);
    expect(stage.writes).toEqual([]);
  });

  test('a run that was killed before its answer answers when it is run again', async () => {
    const stage = new Stage();
    stage.host.before = (method) => {
      if (method === 'ensureReply') throw new Error('killed');
    };
    await expect(stage.say('/retry')).rejects.toThrow('killed');
    stage.host.before = null;

    await stage.deliver();

    expect(stage.writes).toHaveLength(1);
    expect(stage.host.replies).toHaveLength(1);
  });

  test('two runs of one comment at the same time do it once', async () => {
    const stage = new Stage();

    const reports = await Promise.all([stage.say(APPROVE), stage.deliver()]);

    expect(stage.writes).toEqual([ID]);
    expect(reports.map(describeReport).filter(([text]) => text === 'approve done')).toHaveLength(1);
  });

  test('two comments that approve the same at the same time: one gets through', async () => {
    const stage = new Stage();
    const first = stage.say(APPROVE);
    stage.event = {...stage.event, comment: COMMENT + 1};

    const reports = await Promise.all([first, stage.deliver()]);

    expect(stage.writes).toEqual([ID]);
    expect(reports.map(describeReport).sort()).toEqual([['approve done'], ['approve refused PROPOSAL_APPROVED']]);
  });
});

test('what was refused after its claim is void, and the same may be proposed again under another id', async () => {
  const stage = new Stage();
  stage.content = {...CONTENT, head: 'e'.repeat(40) as typeof HEAD};

  await stage.say(APPROVE);

  expect(stage.proposals[0]?.standing).toMatchObject({state: 'void', because: 'HEAD_CHANGED'});
});

test('the answer comes when the effect fails, with the failure and what to do', async () => {
  const stage = new Stage();
  stage.effects = 'fail';

  await stage.say(APPROVE);

  expect(stage.host.replies[0]?.body).toContain('HEAD_MOVED');
  expect(stage.records.at(-1)).toMatchObject({stage: 'ended', outcome: 'failed', code: 'HEAD_MOVED'});
  expect(stage.proposals[0]?.standing).toMatchObject({state: 'used', ref: 'HEAD_MOVED'});
});

test('the answer comes when the reaction and the memory fail', async () => {
  const stage = new Stage();
  stage.host.failOn('react', TROUBLE);
  stage.state.failOn('write', TROUBLE, 99);

  const report = await stage.say('/retry');

  expect(describeReport(report)).toEqual(['retry failed HOST_UNAVAILABLE']);
  expect(stage.writes).toEqual([]);
  expect(stage.host.replies).toHaveLength(1);
  expect(report).toMatchObject({problems: [TROUBLE]});
});

test('a halt holds by its second sign when the state branch cannot be written, and then everything else is held', async () => {
  const stage = new Stage();
  stage.state.failOn('write', TROUBLE, 3);

  const halted = await stage.say('/halt production is down');
  stage.host.comment = null;
  stage.event = {...stage.event, comment: COMMENT + 1};
  const after = await stage.say('/retry');

  expect([halted, after].map(describeReport)).toEqual([['halt done'], ['retry held HALTED']]);
  expect(stage.writes).toEqual([]);
});

test('halt, then resume, then everything works again', async () => {
  const stage = new Stage();
  const say = async (body: string, at: number) => {
    stage.event = {...stage.event, comment: COMMENT + at, createdAt: hours(at)};
    stage.host.now = hours(at);
    stage.host.comment = null;
    return describeReport(await stage.say(body));
  };

  expect([
    await say('/halt flood', 1),
    await say('/retry', 2),
    await say('/resume', 3),
    await say('/retry', 4),
  ]).toEqual([['halt done'], ['retry refused HALTED'], ['resume done'], ['retry done']]);
});

test('a correction is remembered for the cause of the thread', async () => {
  const stage = new Stage();

  await stage.say('/severity 2 only docs');

  expect([...stage.state.documents.values()].join('')).toContain('"verdict":{"kind":"severity","level":2');
});

test('an approval obeys the stop of the branch that it is about, wherever it is said', async () => {
  const stage = new Stage();
  const at = '2031-05-20T11:00:00.000Z';
  const act = {act: 'halt', scope: {kind: 'branch', branch: 'main'}, by: 'ada', reason: 'flood', at, comment: null};
  stage.state.put({'halt.json': JSON.stringify({v: 1, acts: [act]})});
  stage.setThread({owner: 'foreign'}, {incident: null, branch: null});

  expect(describeReport(await stage.say(`/aftermath approve ${ID}`))).toEqual(['approve refused HALTED']);
  expect(stage.writes).toEqual([]);
});

test('a halt whose second sign cannot be raised is in force and says what is wrong', async () => {
  const stage = new Stage();
  stage.host.failOn('ensureStopSign', TROUBLE);

  expect(describeReport(await stage.say('/halt flood'))).toEqual(['halt failed HOST_UNAVAILABLE']);
  expect(stage.records.at(-1)).toMatchObject({outcome: 'failed', code: 'HOST_UNAVAILABLE'});
  expect(stage.state.documents.get('halt.json')).toContain('"act":"halt"');
});

describe('what takes long', () => {
  test('is told in the reply, which is edited when it has ended', async () => {
    const stage = new Stage();
    stage.isLong = true;
    const bodies: string[] = [];
    stage.host.before = () => void bodies.push(stage.host.replies[0]?.body ?? '');

    await stage.say(APPROVE);

    expect(bodies.some((body) => body.includes('being done'))).toBe(true);
    expect(stage.host.replies).toHaveLength(1);
    expect(stage.host.replies[0]?.body).toContain('done: ');
    expect(stage.host.replies[0]?.body).not.toContain('being done');
  });

  test('and was cut off after its end is not told as being done for ever', async () => {
    const stage = new Stage();
    stage.isLong = true;
    let replies = 0;
    stage.host.before = (method) => {
      replies += method === 'ensureReply' ? 1 : 0;
      if (replies === 2) throw new Error('killed');
    };
    await expect(stage.say('/retry')).rejects.toThrow('killed');
    stage.host.before = null;
    expect(stage.host.replies[0]?.body).toContain('being done');

    await stage.deliver();

    expect(stage.host.replies).toHaveLength(1);
    expect(stage.host.replies[0]?.body).toContain('ALREADY_HEARD');
  });

  test('a reply that could not be written meanwhile is looked for at the end', async () => {
    const stage = new Stage();
    stage.isLong = true;
    stage.host.failOn(
      'ensureReply',
      {code: 'HOST_UNAVAILABLE', operation: 'answer the comment', retryAfterMs: null},
      1,
    );

    await stage.say(APPROVE);

    expect(stage.host.replies.map(({body}) => body)).toEqual([expect.stringContaining('done: ')]);
  });
});

/** Somebody says it, and our run is killed at its last look. */
async function killedAtLook(body: string): Promise<Stage> {
  const stage = new Stage();
  stage.host.before = (method) => {
    if (method === 'readScene') throw new Error('killed');
  };
  await expect(stage.say(body)).rejects.toThrow('killed');
  stage.host.before = null;
  return stage;
}

describe('a resume', () => {
  const HOUR = 3_600_000;
  const halt = (at: number, scope: object = {kind: 'all'}, comment: number | null = null) =>
    JSON.stringify({
      v: 1,
      acts: [{act: 'halt', scope, by: 'ada', reason: 'flood', at: new Date(at).toISOString(), comment}],
    });

  test('that is older than the stop does not lift it, nor does it later', async () => {
    const stage = new Stage();
    stage.state.put({'halt.json': halt(stage.host.now + 1)});
    stage.host.sign = 'raised';

    const report = await stage.say('/resume');
    const again = await stage.deliver();

    expect(describeReport(report)).toEqual(['resume refused COMMENT_BEFORE_HALT']);
    expect(describeReport(again)[0]).toContain('ALREADY_HEARD');
    expect(stage.host.sign).toBe('raised');
  });

  test.each([[-1], [0], [1], [999]])(
    'that was written in the second of the stop that a comment asked for lifts it: %i ms',
    async (ms) => {
      const stage = new Stage();
      stage.state.put({'halt.json': halt(stage.host.now + ms, {kind: 'all'}, 1)});
      stage.host.sign = 'raised';

      expect(describeReport(await stage.say('/resume'))).toEqual(['resume done']);
      expect(stage.host.sign).toBe('clear');
      expect(stage.stops).toEqual([]);
    },
  );

  test('that is followed by another stop within the same second leaves that one', async () => {
    const stage = new Stage();
    stage.state.put({'halt.json': halt(stage.host.now + 999, {kind: 'branch', branch: 'main'}, 1)});
    await stage.say('/resume');
    stage.event = {...stage.event, comment: COMMENT + 1};
    stage.host.comment = null;

    expect(describeReport(await stage.say('/abort the tide'))).toEqual(['abort done']);
    expect(stage.stops).toMatchObject([{scope: {kind: 'branch', branch: 'main'}}]);
  });

  test('is not held up by a newer stop of another branch', async () => {
    const stage = new Stage();
    stage.state.put({'halt.json': halt(stage.host.now + 1, {kind: 'branch', branch: 'next'})});

    expect(describeReport(await stage.say('/resume'))).toEqual(['resume done']);
    expect(stage.host.replies[0]?.body).toContain('Still stopped: branch next');
  });

  test('names what stays stopped; from a thread of no branch it lifts all there is', async () => {
    const stage = new Stage();
    const scope = {kind: 'branch', branch: 'next'};
    stage.state.put({'halt.json': halt(stage.host.now - 2 * HOUR, scope)});

    await stage.say('/resume');
    expect(stage.host.replies.at(-1)?.body).toContain('Still stopped: branch next');

    const other = new Stage();
    other.state.put({'halt.json': halt(other.host.now - 2 * HOUR, scope)});
    other.event = {...other.event, about: {...other.event.about, incident: null, branch: null}};
    await other.say('/resume');

    expect(other.host.replies.at(-1)?.body).not.toContain('Still stopped');
  });
});

test('an approval is out of time by the clock of the last look, not of the first', async () => {
  const stage = new Stage();
  stage.host.before = (method) => {
    if (method === 'readScene') stage.host.now = (stage.host.now + 100 * 3_600_000) as typeof stage.host.now;
  };

  expect(describeReport(await stage.say(APPROVE))).toEqual(['approve refused PROPOSAL_EXPIRED']);
  expect(stage.writes).toEqual([]);
});

describe('at the end of a month', () => {
  const JUNE = 'ledger/2031-06.jsonl';
  const THEIRS = `{"at":"2031-06-01T00:00:00.100Z","kind":"of a later version","v":9}\n`;
  const MAY_END = Date.parse('2031-05-31T23:59:59.900Z') as Instant;
  const JUNE_BEGIN = Date.parse('2031-06-01T00:00:01Z') as Instant;

  test.each([['/halt production is down'], ['/status'], ['/resume']])(
    '%s leaves the new ledger whole that our own clock did not ask for',
    async (body) => {
      const stage = new Stage();
      stage.state.put({[JUNE]: THEIRS});
      const snapshot = await stage.state.read(memoryDocuments(MAY_END, MEMORY_DAYS));
      stage.host.now = JUNE_BEGIN;

      const report = await stage.say(body, snapshot);

      expect(describeReport(report)[0]).toMatch(/ (?:done|status)$/);
      expect(stage.state.documents.get(JUNE)?.split('\n')[0]).toBe(THEIRS.trimEnd());
      expect(stage.state.documents.get(JUNE)?.split('\n').length).toBeGreaterThan(2);
    },
  );

  test('a month that begins between two looks is read before it is written', async () => {
    const stage = new Stage();
    stage.host.now = MAY_END;
    stage.event = {...stage.event, createdAt: MAY_END};
    stage.host.before = (call) => {
      if (call !== 'readScene') return;
      stage.host.now = JUNE_BEGIN;
      stage.state.put({[JUNE]: THEIRS});
    };

    const report = await stage.say('/retry');

    expect(describeReport(report)).toEqual(['retry done']);
    expect(stage.state.documents.get(JUNE)?.split('\n')[0]).toBe(THEIRS.trimEnd());
  });
});
