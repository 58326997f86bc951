// A failure that only the memory knows: it is found by its fingerprint, with what ended it, however long ago it was.
import {join} from 'node:path';
import {expect, test} from '@jest/globals';
import {directoryStateStore} from '../../src/adapters/state/directory.ts';
import {remember} from '../../src/memory/documents.ts';
import {at, CAUSE, failed, recovered, safe} from '../memory/samples.ts';
import {folderWith, run} from '../shells/run-verb.ts';

/** A folder whose outbox remembers two failures of one cause, months apart, and the end of the first. */
async function folderWithPast(): Promise<string> {
  const folder = folderWith({});
  const events = [
    failed(1, '2031-01-10T00:00:00Z'),
    recovered(2, '2031-01-11T00:00:00Z', {commit: 'abcdef1234', pull: 31}),
    failed(3, '2031-05-19T00:00:00Z', {category: 'oom', severity: 4}),
  ];
  const documents = remember(new Map(), {events}, {now: at('2031-05-20T00:00:00Z'), safe});
  const store = directoryStateStore(join(folder, '.aftermath/outbox'));
  const written = await store.write({documents, expected: null, summary: 'past'});
  expect(written.ok).toBe(true);
  return folder;
}

test('the newest failure of the fingerprint is analysed, the earlier one is recalled with its fix', async () => {
  const {exit, out} = await run(await folderWithPast(), 'analyze', '--incident', CAUSE, '--json');

  expect(exit).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    source: {kind: 'incident', id: CAUSE},
    category: 'oom',
    severity: {level: 4},
    similar: {
      asked: true,
      count: 1,
      windows: {day: 0, week: 0, month: 0},
      failures: [{likeness: 'fingerprint', score: 1, runId: 1, fix: {commit: 'abcdef1234', pull: 31, flaky: false}}],
    },
  });
});

test('the fix is named for people too', async () => {
  const folder = await folderWithPast();

  expect((await run(folder, 'analyze', '--incident', CAUSE)).out).toMatch(
    /ended by:\s+commit abcdef1,\s+pull request 31/,
  );
  expect((await run(folder, 'analyze', '--incident', CAUSE, '--markdown')).out).toContain(
    'commit `abcdef1`, pull request 31',
  );
});
