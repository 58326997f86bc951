// Threads that were moved, deleted, renamed, locked or written into by people, and lists that do not show them yet.
import {describe, expect, test} from '@jest/globals';
import {shrinkBody} from '../../../src/adapters/github/shrink-body.ts';
import {parseIncidentMarker} from '../../../src/domain/marker.ts';
import {value} from '../../contracts/value.ts';
import {sampleDraft} from '../../fakes/samples.ts';
import {type Harbour, harbours, LABEL, openPull, REPO} from './harbour.ts';

const harbour = harbours();

const issuesOf = (at: Harbour) => at.github.world.repo(REPO).issues;
const openOf = (at: Harbour) => issuesOf(at).filter((issue) => issue.state === 'open');
const create = async (at: Harbour) => value(await at.host().ensureIncident(sampleDraft(), null)).number;

describe('a thread that is looked for by its number', () => {
  test('and was moved to another repository is lost, whether we may see that repository or not', async () => {
    const at = await harbour();
    at.github.addRepo({owner: 'harbour', name: 'archive'});
    await create(at);
    at.github.removeIssue(REPO, 1, 'harbour/archive');

    expect(value(await at.host().readIncident(1))).toEqual({kind: 'lost', fate: 'transferred'});
    expect(value(await at.host().listIncidents())).toEqual([]);
  });

  test('is found after its repository was renamed', async () => {
    const at = await harbour();
    await create(at);
    at.github.renameRepo(REPO, 'tides');

    expect(value(await at.host().readIncident(1))).toMatchObject({kind: 'found', incident: {number: 1}});
    expect(value(await at.host().listIncidents())).toHaveLength(1);
  });

  test('and is a pull request, or whose marker was damaged, is none of ours', async () => {
    const at = await harbour();
    const pull = openPull(at);
    at.github.addIssue({repo: REPO, title: 'x', body: 'no marker', login: 'github-actions[bot]'});

    expect(value(await at.host().readIncident(pull))).toBeNull();
    expect(value(await at.host().readIncident(pull + 1))).toBeNull();
  });

  test('cannot be read without the right, which is named', async () => {
    const at = await harbour();
    await create(at);
    at.github.inject({fault: 'deny', permission: 'issues'});
    at.github.inject({fault: 'deny', permission: 'pull-requests'});

    expect(await at.host().readIncident(1)).toMatchObject({problem: {code: 'HOST_FORBIDDEN', needs: 'issues: read'}});
  });
});

test('a thread carries when it was made and closed, and whether it is locked', async () => {
  const at = await harbour();
  await create(at);
  at.github.act(REPO, 1, {kind: 'closed', login: 'kim', detail: 'not_planned'});
  at.github.act(REPO, 1, {kind: 'locked', login: 'kim'});
  const [issue] = issuesOf(at);

  expect(value(await at.host().listIncidents())).toMatchObject([
    {createdAt: issue?.createdAt, closedAt: issue?.closedAt, closedByHuman: true, locked: true},
  ]);
});

describe('what people did', () => {
  test('is listed oldest first, without programs and ourselves', async () => {
    const at = await harbour();
    const number = await create(at);
    const host = at.host();
    value(await host.ensureComment(number, '<!-- m -->', 'ours'));
    at.github.addComment(REPO, {issue: number, login: 'stale[bot]', body: 'beep'});
    at.github.addComment(REPO, {issue: number, login: 'kim', body: 'Looking.'});
    for (const kind of ['assigned', 'labeled', 'renamed', 'locked', 'closed', 'reopened'] as const) {
      at.github.act(REPO, number, {kind, login: 'kim', detail: kind === 'assigned' ? 'kim' : ''});
    }
    value(await host.ensureIncidentClosed(value(await host.listIncidents())[0] ?? never(), sampleDraft().body));

    const acts = value(await host.readHumanActs(number));

    const kinds = ['commented', 'assigned', 'labeled', 'renamed', 'locked', 'closed', 'reopened'];
    expect(acts.map(({kind}) => kind)).toEqual(kinds);
    expect(acts.map(({at: when}) => when)).toEqual(acts.map(({at: when}) => when).toSorted((a, b) => a - b));
  });

  test("is not what we did ourselves with a person's token", async () => {
    const at = await harbour();
    at.github.addToken('kims', {login: 'kim', type: 'user', permissions: {}});
    at.github.setPermission('kim', 'write');
    const number = value(await at.host('kims').ensureIncident(sampleDraft(), null)).number;
    at.github.act(REPO, number, {kind: 'labeled', login: 'kim', detail: 'x'});
    at.github.act(REPO, number, {kind: 'assigned', login: 'robin', detail: 'robin'});

    expect(value(await at.host('kims').readHumanActs(number)).map(({kind}) => kind)).toEqual(['assigned']);
  });

  test('is read to a bound', async () => {
    const at = await harbour();
    const number = await create(at);
    for (let count = 0; count < 450; count += 1) at.github.addComment(REPO, {issue: number, login: 'kim', body: 'x'});
    at.github.reset();

    expect(value(await at.host('ghs_loopback_everything', 'github-actions[bot]').readHumanActs(number))).toHaveLength(
      300,
    );
    expect(at.github.requests).toHaveLength(3);
  });

  test('includes words that we do not know yet', async () => {
    const at = await harbour();
    const number = await create(at);
    const actor = {login: 'kim', type: 'User'};
    const body = [
      {event: 'enchanted', created_at: '2026-01-05T10:00:00Z', actor},
      'odd',
      {event: 'committed', sha: 'x'},
    ];
    at.github.inject({fault: 'status', match: 'GET ~/issues/{issue_number}/timeline', status: 200, body});

    expect(value(await at.host().readHumanActs(number)).map(({kind}) => kind)).toEqual(['other']);
  });
});

describe('a list that lags', () => {
  test.each([1, 2, 3])('by %i reads hides nothing from the run that wrote it', async (reads) => {
    const at = await harbour();
    at.github.inject({fault: 'list-lag', reads});
    const host = at.host();
    const first = value(await host.ensureIncident(sampleDraft(), null));

    const again = value(await host.ensureIncident(sampleDraft('tide overflow', {words: 'again'}), null));

    expect(again).toMatchObject({number: first.number, change: 'updated'});
    expect(issuesOf(at)).toHaveLength(1);
  });

  test.each([1, 3])(
    'by %i reads and a lost answer: the second creation finds the first one by number',
    async (reads) => {
      const at = await harbour();
      at.github.addIssue({repo: REPO, title: 'before'});
      at.github.inject({fault: 'list-lag', reads});
      at.github.inject({fault: 'drop-after', match: 'POST ~/issues'});

      const written = value(await at.host().ensureIncident({...sampleDraft(), reconcile: 'memory'}, null));

      expect(written.number).toBe(2);
      expect(openOf(at).map(({number}) => number)).toEqual([1, 2]);
      expect(issuesOf(at)[2]).toMatchObject({state: 'closed', stateReason: 'duplicate'});
    },
  );

  test('lets a second run make a twin, which a later one folds', async () => {
    const at = await harbour();
    at.github.inject({fault: 'list-lag', reads: 2});
    await create(at);
    await create(at);
    expect(openOf(at)).toHaveLength(2);
    at.github.reset();

    const host = at.host();
    const [stays, twin] = value(await host.listIncidents());
    value(await host.foldIncident(twin ?? never(), stays?.number ?? 0));

    expect(openOf(at).map(({number}) => number)).toEqual([1]);
  });
});

describe('a thread that is written into between reading and writing', () => {
  const mended = (standing: string): string => standing.replace('It broke.', 'It broke again.');

  test('keeps what was written, where the draft can merge', async () => {
    const at = await harbour();
    await create(at);
    const host = at.host();
    const [known] = value(await host.listIncidents());
    const [issue] = issuesOf(at);
    if (issue === undefined) throw new Error('no issue');
    issue.body = `${issue.body}\nWe are on it.\n`;

    value(await host.ensureIncident({...sampleDraft(), merge: mended}, known ?? never()));

    expect(issue.body).toMatch(/It broke again\.[\s\S]*We are on it\./);
  });

  test('and lost its marker by that is left alone: the cause gets a thread of its own', async () => {
    const at = await harbour();
    await create(at);
    const host = at.host();
    const [known] = value(await host.listIncidents());
    const [issue] = issuesOf(at);
    if (issue === undefined) throw new Error('no issue');
    issue.body = 'Rewritten by a person.';

    const written = value(await host.ensureIncident({...sampleDraft(), merge: mended}, known ?? never()));

    expect(written.number).toBe(2);
    expect(issue.body).toBe('Rewritten by a person.');
  });

  test('and got another title keeps it: what did not change is not sent', async () => {
    const at = await harbour();
    await create(at);
    const host = at.host();
    const [known] = value(await host.listIncidents());
    at.github.act(REPO, 1, {kind: 'renamed', login: 'kim', detail: 'Gate stuck'});

    value(await host.ensureIncident(sampleDraft('tide overflow', {words: 'again'}), known ?? never()));

    expect(issuesOf(at)).toMatchObject([{title: 'Gate stuck', body: expect.stringContaining('again')}]);
  });
});

test('labels that people changed stay as they are', async () => {
  const at = await harbour();
  await create(at);
  const [issue] = issuesOf(at);
  issue?.labels.splice(0, 9, LABEL, 'urgent');
  const host = at.host();
  const [known] = value(await host.listIncidents());

  value(await host.ensureIncident(sampleDraft('tide overflow', {words: 'again'}), known ?? never()));

  expect(issue?.labels).toEqual([LABEL, 'urgent']);
});

describe('a text that GitHub calls too long', () => {
  test('is posted once more in a shorter form that keeps its marker', async () => {
    const at = await harbour();

    const written = value(await at.host().ensureIncident(sampleDraft('x', {words: 'y\n'.repeat(40_000)}), null));

    expect(written.change).toBe('created');
    const [issue] = issuesOf(at);
    expect(issue?.body?.length).toBeLessThan(30_001);
    expect(parseIncidentMarker(issue?.body ?? '')?.fingerprint).toBe(sampleDraft('x').fingerprint);
  });

  test('closes the fence that the cut leaves open', () => {
    const short = shrinkBody(
      `Words.\n\n\`\`\`\`text\n${'line\n'.repeat(100)}\`\`\`\`\n<!-- aftermath:comment 0123456789ab -->`,
      300,
    );

    expect(short.length).toBeLessThanOrEqual(300);
    expect(short).toMatch(/^<!-- aftermath:comment 0123456789ab -->\nWords\./);
    expect(short).toMatch(/line\n````\n\nThe rest was too long/);
  });
});

test('a fresh thread that GitHub does not know everywhere yet is labelled after short pauses', async () => {
  const at = await harbour();
  at.github.addToken('visitor', {login: 'kim', type: 'user', permissions: {issues: 'write', metadata: 'read'}});
  at.github.setPermission('kim', 'read');
  at.github.inject({fault: 'status', match: 'POST ~/issues/{issue_number}/labels', status: 422, times: 2});

  const written = await at.host('visitor', 'kim').ensureIncident(sampleDraft(), null);

  expect(value(written).change).toBe('created');
  expect(issuesOf(at)).toMatchObject([{state: 'open', labels: [LABEL]}]);
});

function never(): never {
  throw new Error('it should be there');
}
