// Event payloads tell the same story as the interfaces, in the fields that workflows read.
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals';
import type {LoopbackGitHub} from '../support/loopback-github.ts';
import {at, idsOf, send, startShop} from './client.ts';

let github: LoopbackGitHub;
beforeAll(async () => {
  github = await startShop();
});
afterAll(() => github.close());

describe('the payload of', () => {
  test('workflow_run holds the run as the interface answers it', async () => {
    const {run} = idsOf(github);

    const payload = github.eventPayload('workflow_run', run);
    const answer = await send(github, `GET ~/actions/runs/${run}`);

    expect(payload['action']).toBe('completed');
    expect(payload['workflow_run']).toEqual(answer.body);
    expect(at(payload, 'workflow', 'path')).toBe('.github/workflows/ci.yml');
    expect(at(payload, 'repository', 'full_name')).toBe('acme/shop');
  });

  test('workflow_run can show an earlier attempt', () => {
    const {run} = idsOf(github);
    github.addAttempt(run, {jobs: [{name: 'lint'}, {name: 'test'}]});

    const first = github.eventPayload('workflow_run', {run, attempt: 1});
    const second = github.eventPayload('workflow_run', run);

    expect([at(first, 'workflow_run', 'conclusion'), at(second, 'workflow_run', 'conclusion')]).toEqual([
      'failure',
      'success',
    ]);
    expect(at(second, 'workflow_run', 'run_attempt')).toBe(2);
  });

  test('push lists the new commits with their files', () => {
    const {feature, head} = idsOf(github);

    const payload = github.eventPayload('push', {repo: 'acme/shop', branch: 'feature'});

    expect([payload['ref'], payload['before'], payload['after']]).toEqual(['refs/heads/feature', head, feature]);
    expect(at(payload, 'commits', 0, 'modified')).toEqual(['src/cart.js']);
    expect(at(payload, 'head_commit', 'message')).toBe('Change the total');
  });

  test('pull_request holds head and base', () => {
    const payload = github.eventPayload('pull_request', {repo: 'acme/shop', number: 2, action: 'synchronize'});

    expect([payload['action'], payload['number']]).toEqual(['synchronize', 2]);
    expect(at(payload, 'pull_request', 'head', 'sha')).toBe(idsOf(github).feature);
    expect(at(payload, 'pull_request', 'base', 'ref')).toBe('main');
  });

  test('issue_comment holds the comment and its thread', () => {
    const payload = github.eventPayload('issue_comment', {repo: 'acme/shop', comment: idsOf(github).comment});

    expect([payload['action'], at(payload, 'issue', 'number'), at(payload, 'comment', 'body')]).toEqual([
      'created',
      1,
      'Seen it too.',
    ]);
    expect(at(payload, 'comment', 'author_association')).toBe('COLLABORATOR');
    expect(at(payload, 'sender', 'login')).toBe('mona');
  });

  test('issues, schedule and workflow_dispatch hold what triggered them', () => {
    const issues = github.eventPayload('issues', {repo: 'acme/shop', number: 1, action: 'labeled', label: 'bug'});
    const schedule = github.eventPayload('schedule', {repo: 'acme/shop', cron: '0 * * * *'});
    const dispatch = github.eventPayload('workflow_dispatch', {repo: 'acme/shop', inputs: {mode: 'act'}});

    expect([issues['action'], at(issues, 'label', 'name')]).toEqual(['labeled', 'bug']);
    expect(schedule['schedule']).toBe('0 * * * *');
    expect([dispatch['ref'], dispatch['inputs']]).toEqual(['refs/heads/main', {mode: 'act'}]);
  });
});

test('a pull request from a fork shows the fork as its head, and its run names no pull request', async () => {
  github.addRepo({owner: 'visitor', name: 'shop', files: {'README.md': '# Fork\n'}});
  github.commit('visitor/shop', 'topic', {'README.md': '# Forked\n'}, 'Change the title');
  const pull = github.addPull({repo: 'acme/shop', title: 'From a fork', head: 'topic', headRepo: 'visitor/shop'});
  const run = github.addRun({repo: 'acme/shop', event: 'pull_request', branch: 'topic', headRepo: 'visitor/shop'});

  const seen = await send(github, `GET ~/pulls/${pull.number}`);
  const ran = await send(github, `GET ~/actions/runs/${run.id}`);

  expect([at(seen.body, 'head', 'repo', 'full_name'), at(seen.body, 'head', 'label')]).toEqual([
    'visitor/shop',
    'visitor:topic',
  ]);
  expect([at(ran.body, 'head_repository', 'full_name'), at(ran.body, 'pull_requests')]).toEqual(['visitor/shop', []]);
  expect(github.violations).toEqual([]);
});

test('the default clock is the same in every run and moves one second with each request', async () => {
  const other = await startShop();
  try {
    const dates = [];
    for (let count = 0; count < 3; count += 1) dates.push((await send(other, 'GET ~')).headers.get('date'));

    expect(dates).toEqual([
      'Mon, 05 Jan 2026 09:00:01 GMT',
      'Mon, 05 Jan 2026 09:00:02 GMT',
      'Mon, 05 Jan 2026 09:00:03 GMT',
    ]);
    expect(idsOf(other)).toMatchObject({head: idsOf(github).head, run: idsOf(github).run});
  } finally {
    await other.close();
  }
});
