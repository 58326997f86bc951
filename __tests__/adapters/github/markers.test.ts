// Whose incidents and comments count, and who closed them.
import {describe, expect, test} from '@jest/globals';
import {value} from '../../contracts/code-host.ts';
import {sampleDraft} from '../../fakes/samples.ts';
import {harbours, openPull, REPO, toIssue} from './harbour.ts';

const harbour = harbours();

describe('a marker counts only', () => {
  test('in an issue with our label that we wrote, and never in a pull request', async () => {
    const at = await harbour();
    const ours = {login: 'github-actions[bot]'};
    at.github.addIssue({...toIssue(sampleDraft('forged')), login: 'mallory'});
    at.github.addIssue({...toIssue(sampleDraft('unlabelled')), ...ours, labels: []});
    at.github.addIssue({
      ...toIssue(sampleDraft('damaged')),
      ...ours,
      body: sampleDraft('damaged').body.replace('CI', 'CD'),
    });
    at.github.commit(REPO, 'feature', {'a.txt': '1'}, 'Feature');
    at.github.addPull({...toIssue(sampleDraft('pull')), ...ours, head: 'feature'});
    at.github.addIssue({...toIssue(sampleDraft('true')), ...ours});

    const incidents = value(await at.host().listIncidents());

    expect(incidents.map((one) => one.title)).toEqual([sampleDraft('true').title]);
  });

  test('for whoever the token belongs to, which is asked once and only where it matters', async () => {
    const at = await harbour();
    at.github.addToken('kims', {
      login: 'kim',
      type: 'user',
      permissions: {issues: 'write', metadata: 'read', contents: 'write'},
    });
    at.github.setPermission('kim', 'write');
    value(await at.host('kims').ensureIncident(sampleDraft(), null));
    at.github.reset();

    const host = at.host('kims');
    const [known] = value(await host.listIncidents());
    value(await host.listIncidents());

    expect(known?.record.fingerprint).toBe(sampleDraft().fingerprint);
    expect(at.github.requests.filter((one) => one.route === '/graphql')).toHaveLength(1);
  });

  test.each([
    ['not_planned', 'kim', true],
    ['duplicate', 'kim', true],
    ['completed', 'kim', false],
    ['not_planned', 'github-actions[bot]', false],
  ] as const)("and closed as %s by %s is a person's verdict: %s", async (stateReason, closer, closedByHuman) => {
    const at = await harbour();
    const issue = at.github.addIssue({...toIssue(sampleDraft()), login: 'github-actions[bot]'});
    Object.assign(issue, {state: 'closed', stateReason, closedBy: closer, closedAt: at.github.world.now()});
    at.github.world.user(closer);

    expect(value(await at.host().listIncidents())).toMatchObject([{state: 'closed', closedByHuman}]);
  });

  test('also when there are more issues than fit on a page', async () => {
    const at = await harbour();
    for (let index = 0; index < 104; index += 1) {
      at.github.addIssue({...toIssue(sampleDraft(`cause ${index}`)), login: 'github-actions[bot]'});
    }

    const incidents = value(await at.host().listIncidents());

    expect(incidents.map((one) => one.number)).toEqual(Array.from({length: 104}, (_, index) => index + 1));
  });
});

test('a comment whose answer is lost is posted once', async () => {
  for (const fault of ['drop-after', 'drop-before'] as const) {
    const at = await harbour();
    const thread = openPull(at);
    at.github.inject({fault, match: 'POST ~/issues/{issue_number}/comments'});

    const written = value(await at.host().ensureComment(thread, '<!-- m -->', 'red'));

    expect(written.change).toBe('created');
    expect(at.github.world.repo(REPO).comments.map((one) => one.body)).toEqual(['red\n\n<!-- m -->']);
  }
});

test("somebody else's comment with our marker is left alone", async () => {
  const at = await harbour();
  const thread = openPull(at);
  at.github.addComment(REPO, {issue: thread, login: 'mallory', body: '<!-- m -->\nforged'});

  value(await at.host().ensureComment(thread, '<!-- m -->', 'ours'));

  expect(at.github.world.repo(REPO).comments.map((one) => one.body)).toEqual([
    '<!-- m -->\nforged',
    'ours\n\n<!-- m -->',
  ]);
});
