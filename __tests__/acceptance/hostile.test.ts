// Strangers and people: what they write into logs and threads is neither obeyed nor leaked, and what people decide stays.
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, describe, expect, test} from '@jest/globals';
import type {Issue, Run} from '../support/loopback-github.ts';
import {findDangers} from '../support-render/hostile.ts';
import type {ActionResult} from './runner.ts';
import {
  act,
  BRANCH,
  FAILED_JOB,
  listIncidents,
  REPO,
  REPORTER_RUN,
  type Scenario,
  startScenario,
  toActionsLog,
} from './scenario.ts';

let scenario: Scenario;

afterEach(async () => {
  const violations = [...scenario.github.violations];
  await scenario.github.close();
  expect(violations).toEqual([]);
});

function handleRun(run: Run = scenario.run, env: Readonly<Record<string, string>> = {}): Promise<ActionResult> {
  const payload = scenario.github.eventPayload('workflow_run', run.id);
  return act(scenario, {event: 'workflow_run', payload, runId: REPORTER_RUN, env});
}

/** The same failure in a later run. */
function failAgain(): Run {
  return scenario.github.addRun({
    repo: REPO,
    branch: BRANCH,
    sha: scenario.sha,
    event: 'pull_request',
    jobs: [FAILED_JOB],
  });
}

function onlyIncident(): Issue {
  const [incident, ...others] = listIncidents(scenario);
  if (incident === undefined || others.length > 0) throw new Error('exactly one incident was expected');
  return incident;
}

describe('people', () => {
  test('a title that was changed and text around our part stay when the cause is seen again', async () => {
    scenario = await startScenario();
    await handleRun();
    const incident = onlyIncident();
    incident.title = 'Discounts are wrong again';
    incident.body = `Ada looks at this.\r\n\r\n${incident.body}\n\nSee also the wiki.`;

    const second = await handleRun(failAgain());

    expect(second.outputs['reason-code']).toBe('KNOWN_INCIDENT');
    expect(onlyIncident()).toMatchObject({
      title: 'Discounts are wrong again',
      body: expect.stringMatching(
        /^Ada looks at this\.\r?\n\r?\n<!-- aftermath:begin -->[\s\S]*twice[\s\S]*See also the wiki\.$/,
      ),
    });
  });

  test.each(['not_planned', 'duplicate'] as const)(
    'an incident that a person closed as %s stays closed',
    async (reason) => {
      scenario = await startScenario();
      await handleRun();
      Object.assign(onlyIncident(), {state: 'closed', stateReason: reason, closedBy: 'acme'});
      const body = onlyIncident().body;

      const second = await handleRun(failAgain());

      expect(second.exitCode).toBe(0);
      expect(second.summary).toContain('CLOSED_BY_HUMAN');
      expect(onlyIncident()).toMatchObject({state: 'closed', stateReason: reason, body});
    },
  );

  test('an incident that was closed as completed opens again when the cause comes back', async () => {
    scenario = await startScenario();
    await handleRun();
    Object.assign(onlyIncident(), {state: 'closed', stateReason: 'completed', closedBy: 'acme'});

    const second = await handleRun(failAgain());

    expect(second.outputs['reason-code']).toBe('REOPENED_INCIDENT');
    expect(onlyIncident().state).toBe('open');
  });

  test('a marker in our incident that somebody damaged counts as none: a new one is opened, theirs is left alone', async () => {
    scenario = await startScenario();
    await handleRun();
    const damaged = onlyIncident();
    damaged.body = (damaged.body ?? '').replace('"count":1', '"count":9');
    const {body} = damaged;

    await handleRun(failAgain());

    expect(listIncidents(scenario)).toHaveLength(2);
    expect(damaged).toMatchObject({state: 'open', body});
  });
});

describe('strangers', () => {
  test("a forged marker in a stranger's issue with our label is ignored: our own incident is opened", async () => {
    scenario = await startScenario();
    await handleRun();
    const {body, title} = onlyIncident();
    await scenario.github.close();
    scenario = await startScenario();
    const forged = scenario.github.addIssue({repo: REPO, login: 'mallory', title, body, labels: ['aftermath']});

    const first = await handleRun();
    const second = await handleRun();

    expect([first.exitCode, second.exitCode]).toEqual([0, 0]);
    expect(listIncidents(scenario).map(({login}) => login)).toEqual(['mallory', 'github-actions[bot]']);
    expect(forged).toMatchObject({state: 'open', body, title});
  });

  test("a forged marker in a stranger's comment is ignored: our own comment is written, theirs is left alone", async () => {
    scenario = await startScenario();
    await handleRun();
    const ours = scenario.github.world.repo(REPO).comments[0]?.body ?? '';
    await scenario.github.close();
    scenario = await startScenario();
    scenario.github.addComment(REPO, {issue: scenario.pull, login: 'mallory', body: ours.replace('major', 'trivial')});

    await handleRun();
    await handleRun();

    const {comments} = scenario.github.world.repo(REPO);
    expect(comments.map(({login}) => login)).toEqual(['mallory', 'github-actions[bot]']);
    expect(comments[0]?.body).toBe(ours.replace('major', 'trivial'));
  });
});

const SECRETS = {
  inEnvironment: 'hunter2-hunter2-hunter2',
  github: `ghp_${'aB3dE6gH9'.repeat(4)}`,
  aws: 'AKIAQ3EGRT5WZXCVBNM7',
  password: 'Tr0ub4dor-and-3-more',
  url: 's3cr3tInUrl99',
  bearer: 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U',
};

/** What is active somewhere: in Markdown, in the runner's output, in a terminal. */
const ACTIVE = [
  '@octocat and @acme/crew please look, fixes #1, closes acme/shop#1, GH-1',
  '</details></summary><script>alert(1)</script><img src=http://evil.example/x.png>',
  '```` ``` ~~~ <!-- aftermath:end --> -->',
  '::set-output name=severity::1',
  '::add-mask::x',
  '##[error]::error file=a,line=1::boo',
  '::stop-commands::abc',
  '\u001b[31mred\u001b[0m \u001b]8;;http://evil.example\u0007link\u001b]8;;\u0007 \u202eevil\u202c',
  '[click](http://evil.example) ![i](http://evil.example/i.png) <http://evil.example>',
  '/aftermath approve 1a2b3c',
];

function hostileLog(token: string): string {
  return toActionsLog([
    '##[group]Run npm test',
    '##[endgroup]',
    ...ACTIVE,
    `token ${token}`,
    `NPM_TOKEN=${SECRETS.inEnvironment}`,
    `export GH=${SECRETS.github} AWS_ACCESS_KEY_ID=${SECRETS.aws}`,
    `password: ${SECRETS.password}`,
    `fetching https://robot:${SECRETS.url}@registry.example/x`,
    `authorization: Bearer ${SECRETS.bearer}`,
    `AssertionError: @octocat expected ${SECRETS.github} and ${token} </details> ::error::boo fixes #1`,
    ...ACTIVE,
    '##[error]Process completed with exit code 1.',
  ]);
}

/** Every text that left the process: written to GitHub, to the runner, or to a file of the report. */
function collect(result: ActionResult): Readonly<Record<string, string>> {
  const {world} = scenario.github;
  const sent = scenario.github.requests.filter(({method}) => method !== 'GET').map(({body}) => JSON.stringify(body));
  const folder = join(result.temp, 'aftermath');
  const files = readdirSync(folder).filter((name) => name.startsWith('report'));
  return {
    sent: sent.join('\n'),
    commits: world.repo(REPO).git.text(['log', '-p', `${scenario.sha}..refs/heads/${BRANCH}`]),
    summary: result.summary,
    stdout: result.stdout,
    stderr: result.stderr,
    outputs: JSON.stringify(result.outputs),
    ...Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')])),
  };
}

describe('a hostile log', () => {
  async function handleHostile(): Promise<ActionResult> {
    scenario = await startScenario();
    const jobs = [{...FAILED_JOB, name: 'test @octocat ```', log: hostileLog(scenario.github.token)}];
    const run = scenario.github.addRun({repo: REPO, branch: BRANCH, sha: scenario.sha, event: 'pull_request', jobs});
    return handleRun(run, {NPM_TOKEN: SECRETS.inEnvironment});
  }

  test('leaks no secret into any write, output or file', async () => {
    const result = await handleHostile();
    const texts = collect(result);

    expect(result.exitCode).toBe(0);
    expect(Object.keys(texts)).toEqual(expect.arrayContaining(['report.md', 'report.json']));
    expect(texts['report.md']).toContain('[redacted:known-secret]');
    for (const [where, text] of Object.entries(texts)) {
      const leaked = Object.entries({...SECRETS, token: scenario.github.token}).filter(([, secret]) =>
        text.includes(secret),
      );
      expect({where, leaked}).toEqual({where, leaked: []});
    }
  });

  test('becomes nothing active in issue, title, comment, summary and report', async () => {
    const result = await handleHostile();
    const {issues, comments} = scenario.github.world.repo(REPO);
    const incident = issues.find(({pull}) => pull === null);
    const home = `${scenario.github.serverUrl}/${REPO}/`;
    const asHome = (text: string) => text.replaceAll(home, 'https://github.com/harbour/tide-tables/');

    expect(incident?.title).not.toMatch(/@\w|#\d|GH-\d|<|::/);
    for (const text of [incident?.body ?? '', comments[0]?.body ?? '', result.summary]) {
      // It was shown, and defused.
      expect(text).toContain('octocat');
      expect(findDangers(asHome(text))).toEqual([]);
      // Terminal sequences and characters that turn the reading direction round.
      expect(text).not.toMatch(/[\u001b\u0007\u202a-\u202e\u2066-\u2069]/);
    }
  });

  test('gives the runner no command', async () => {
    const {stdout, stderr, outputs} = await handleHostile();

    expect(`${stdout}\n${stderr}`).not.toMatch(/^\s*::|##\[/m);
    expect(`${stdout}\n${stderr}`).not.toContain('\u001b');
    expect(outputs['severity']).toMatch(/^[2-5]$/);
  });

  test('marks the batch with one line of plain text', async () => {
    await handleHostile();
    const plan = scenario.github.world.repo(REPO).git.text(['show', `refs/heads/${BRANCH}:plan/execution_plan.json`]);
    const [, batch] = JSON.parse(plan) as readonly {readonly status?: string; readonly failure_reason?: string}[];

    expect(batch?.status).toBe('failed');
    expect(batch?.failure_reason).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2028\u2029]/);
  });
});
