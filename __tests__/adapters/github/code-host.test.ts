// The GitHub host keeps the promises of every host, on github.com and on a server of one's own, within its budget.
import {expect, test} from '@jest/globals';
import {CONTRACT_FILES, describeCodeHost, value} from '../../contracts/code-host.ts';
import {sampleDraft} from '../../fakes/samples.ts';
import {harbours, openPull, PLAN, REPO} from './harbour.ts';

const harbour = harbours();

for (const basePath of ['', '/api/v3']) {
  describeCodeHost(`GitHub${basePath === '' ? '' : ' Enterprise Server'}`, async () => {
    const at = await harbour({basePath});
    const repo = at.github.world.repo(REPO);
    const pull = openPull(at);
    return {
      open: () => at.host(),
      thread: pull,
      files: CONTRACT_FILES,
      head: async () => at.head(),
      readEdited: async (path) => {
        const entry = repo.git.readEntry('refs/heads/main', path);
        return entry === null ? null : repo.git.readBlob(entry.sha).toString('utf8');
      },
      changeFile: async (path, text) => {
        at.github.commit(REPO, 'main', {[path]: text}, 'Meanwhile');
      },
      readComments: async (thread) => repo.comments.filter((one) => one.issue === thread).map((one) => one.body),
      people: {
        rename: async (number, detail) => at.github.act(REPO, number, {kind: 'renamed', login: 'kim', detail}),
        remove: async (number) => at.github.removeIssue(REPO, number),
        lock: async (number) => at.github.act(REPO, number, {kind: 'locked', login: 'kim'}),
      },
      close: async () => {},
    };
  });
}

test('everything that a usual failure writes takes eight requests, and nothing the second time', async () => {
  const at = await harbour();
  const thread = openPull(at);
  const host = at.host();
  value(await host.listIncidents());
  const text = value(await host.readFile(PLAN, at.head())) ?? '';
  value(await host.ensureIncident(sampleDraft(), null));
  value(await host.ensureComment(thread, '<!-- m -->', 'red'));
  const edits = [{path: PLAN, before: text, after: text.replace('null', 'false')}];
  value(await host.commitFiles({branch: 'main', expectedHead: at.head(), headline: 'Mark', body: '', edits}));
  expect(at.github.apiRequestCount).toBe(8);
  at.github.reset();

  const again = at.host();
  const [known] = value(await again.listIncidents());
  value(await again.ensureIncident(sampleDraft(), known ?? null));
  value(await again.ensureComment(thread, '<!-- m -->', 'red'));

  expect(at.github.requests.filter((one) => one.method !== 'GET')).toEqual([]);
});
