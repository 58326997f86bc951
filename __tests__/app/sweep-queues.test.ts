// Queues in a sweep: what may be taken up again goes back in one commit, and everything else is left and told.
import {beforeEach, expect, test} from '@jest/globals';
import {defaultPolicy} from '../../src/config/schema.ts';
import {toIsoText} from '../../src/domain/ids.ts';
import {err} from '../../src/domain/result.ts';
import {ago, Harbour, HOUR_MS} from './sweep-harbour.ts';

let harbour: Harbour;

const item = (id: string, more: string) => `id: ${id}\ntitle: ${id}\npriority: high\n${more}`;
const failed = (id: string, cooldown: string) =>
  item(id, `status: failed\nconsecutive_failures: 1\ncooldown_until: "${cooldown}"\n`);

beforeEach(() => {
  harbour = new Harbour();
  harbour.policy = {...defaultPolicy(), mode: 'act', plans: [{files: ['queue'], preset: 'folders'}]};
  const {files} = harbour.host;
  files.set('queue/failed/ready.yaml', failed('ready', toIsoText(ago(HOUR_MS))));
  files.set('queue/failed/warm.yaml', failed('warm', toIsoText(ago(-HOUR_MS))));
  files.set(
    'queue/in-progress/left.yaml',
    item('left', `status: in-progress\nstarted_at: "${toIsoText(ago(9 * HOUR_MS))}"\n`),
  );
  files.set(
    'queue/in-progress/busy.yaml',
    item('busy', `status: in-progress\nstarted_at: "${toIsoText(ago(HOUR_MS))}"\n`),
  );
  files.set('queue/completed/done.yaml', item('done', 'status: completed\n'));
});

const places = () => [...harbour.host.files.keys()].filter((path) => path.startsWith('queue/')).toSorted();

test('a failed item whose cool-down is over and one that was left behind go back in one commit', async () => {
  const report = await harbour.sweep({branch: 'main'});

  expect(places()).toEqual([
    'queue/completed/done.yaml',
    'queue/failed/warm.yaml',
    'queue/in-progress/busy.yaml',
    'queue/pending/left.yaml',
    'queue/pending/ready.yaml',
  ]);
  expect(harbour.host.commits).toHaveLength(1);
  expect(report.queues).toEqual([
    {
      folder: 'queue',
      items: [
        {id: 'left', reason: 'REQUEUED', to: 'pending/left.yaml'},
        {id: 'ready', reason: 'REQUEUED', to: 'pending/ready.yaml'},
        {id: 'warm', reason: 'COOLING_DOWN', to: null},
      ],
      result: {status: 'done'},
    },
  ]);
});

test('a second sweep moves nothing more', async () => {
  await harbour.sweep({branch: 'main'});
  const after = places();

  await harbour.sweep({branch: 'main'});

  expect(places()).toEqual(after);
  expect(harbour.host.commits).toHaveLength(1);
});

test('an item that has failed as often as the policy allows is parked', async () => {
  harbour.host.files.set('queue/failed/ready.yaml', item('ready', 'status: failed\nconsecutive_failures: 5\n'));

  await harbour.sweep({branch: 'main'});

  expect(places()).toContain('queue/failed-blocked/ready.yaml');
});

test('a paused queue is left alone', async () => {
  harbour.host.files.set(
    'queue/aftermath-pause.json',
    `{"v":1,"until":"${toIsoText(ago(-HOUR_MS))}","because":"quota"}\n`,
  );
  const before = places();

  const report = await harbour.sweep({branch: 'main'});

  expect(places()).toEqual(before);
  expect(report.queues.flatMap(({items}) => items.map(({reason}) => reason))).toEqual([
    'QUEUE_PAUSED',
    'QUEUE_PAUSED',
    'QUEUE_PAUSED',
  ]);
});

test('mode observe describes the moves and makes none', async () => {
  harbour.policy = {...harbour.policy, mode: 'observe'};
  const before = places();

  const report = await harbour.sweep({branch: 'main'});

  expect(places()).toEqual(before);
  expect(report.queues[0]).toMatchObject({result: {status: 'held', because: 'MODE_OBSERVE'}});
});

test('a branch whose rules forbid the commit gets one pull request', async () => {
  harbour.host.ruledBranches.set('main', 'GH013: Changes must be made through a pull request');
  const before = places();

  await harbour.sweep({branch: 'main'});
  await harbour.sweep({branch: 'main'});

  expect(places()).toEqual(before);
  expect(harbour.host.proposals.map(({branch}) => branch)).toEqual(['aftermath/plan/requeue']);
});

test('a queue folder that does not exist is told', async () => {
  for (const path of places()) harbour.host.files.delete(path);

  const report = await harbour.sweep({branch: 'main'});

  expect(report.queues).toEqual([]);
  expect(report.gaps).toContainEqual({
    looked: 'queue',
    problem: {code: 'FILE_MISSING', file: 'queue', ref: expect.any(String)},
  });
});

test('queues are found by wildcards, and a glob that leads nowhere is told', async () => {
  const {files} = harbour.host;
  files.set('scenarios/tide/queue/failed/ready.yaml', failed('ready', toIsoText(ago(HOUR_MS))));
  harbour.policy = {...harbour.policy, plans: [{files: ['scenarios/*/queue', 'nowhere/*/queue'], preset: 'folders'}]};

  const report = await harbour.sweep({branch: 'main'});

  expect(report.queues).toMatchObject([{folder: 'scenarios/tide/queue', items: [{id: 'ready', reason: 'REQUEUED'}]}]);
  expect(files.has('scenarios/tide/queue/pending/ready.yaml')).toBe(true);
  expect(report.gaps).toContainEqual({
    looked: 'queue',
    problem: {code: 'FILE_MISSING', file: 'nowhere/*/queue', ref: expect.any(String)},
  });
});

test('an item that is no text stays and is told, and the others go back', async () => {
  const {host} = harbour;
  const file = 'queue/failed/latin.yaml';
  host.files.set(file, 'binary');
  const readFiles = host.readFiles.bind(host);
  host.readFiles = async (wishes) =>
    wishes.some(({path}) => path === file) ? err({code: 'FILE_BINARY', file}) : readFiles(wishes);

  const report = await harbour.sweep({branch: 'main'});

  expect(places()).toEqual(expect.arrayContaining([file, 'queue/pending/left.yaml', 'queue/pending/ready.yaml']));
  expect(report.queues).toMatchObject([{result: {status: 'done'}}]);
  expect(report.queues[0]?.items).toContainEqual({id: 'latin', reason: 'ITEM_UNREADABLE', to: null});
});
