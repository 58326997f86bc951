// The client library that the Action uses talks to the loopback GitHub as it does to the real one.
import {getOctokit} from '@actions/github';
import {afterAll, beforeAll, expect, test} from '@jest/globals';
import type {LoopbackGitHub} from '../support/loopback-github.ts';
import {idsOf, startShop} from './client.ts';

const REPO = {owner: 'acme', repo: 'shop'};

let github: LoopbackGitHub;
beforeAll(async () => {
  github = await startShop({basePath: '/api/v3'});
});
afterAll(() => github.close());

test('it pages through jobs, follows the log, files an issue and queries GraphQL without a violation', async () => {
  const octokit = getOctokit(github.token, {baseUrl: github.url});
  const {run, job, head} = idsOf(github);
  const attempt = {...REPO, run_id: run, attempt_number: 1, per_page: 1};

  const jobs = await octokit.paginate(octokit.rest.actions.listJobsForWorkflowRunAttempt, attempt);
  const log = await octokit.rest.actions.downloadJobLogsForWorkflowRun({...REPO, job_id: job});
  const issue = await octokit.rest.issues.create({...REPO, title: 'New', labels: ['incident']});
  const query = 'query ($oid: GitObjectID!) {repository(owner: "acme", name: "shop") {object(oid: $oid) {oid}}}';
  const data = await octokit.graphql<{repository: {object: {oid: string}}}>(query, {oid: head});

  expect(jobs.map(({name}) => name)).toEqual(['lint', 'test']);
  expect(log.data).toContain('##[error]1 test failed');
  expect(issue.data.labels).toEqual([expect.objectContaining({name: 'incident'})]);
  expect(data.repository.object.oid).toBe(head);
  expect(github.violations).toEqual([]);
});

test('of two commits on the same head exactly one is made', async () => {
  const octokit = getOctokit(github.token, {baseUrl: github.url});
  const {head} = idsOf(github);
  const mutation = `mutation ($input: CreateCommitOnBranchInput!) {createCommitOnBranch(input: $input) {commit {oid}}}`;
  const commit = (text: string): Promise<unknown> =>
    octokit.graphql(mutation, {
      input: {
        branch: {repositoryNameWithOwner: 'acme/shop', branchName: 'main'},
        expectedHeadOid: head,
        message: {headline: text},
        fileChanges: {additions: [{path: 'a.txt', contents: Buffer.from(text).toString('base64')}]},
      },
    });

  const outcomes = await Promise.allSettled([commit('one'), commit('two')]);

  expect(outcomes.map(({status}) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  const refused = outcomes.find((outcome) => outcome.status === 'rejected');
  expect(refused?.reason).toMatchObject({errors: [{type: 'STALE_DATA'}]});
});
