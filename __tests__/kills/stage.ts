// The five situations in which the process is killed: what stands before, which event comes, and what is left in the end.
import {mkdtempSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {ActionCall, ActionResult} from '../acceptance/runner.ts';
import {
  act,
  BRANCH,
  FAILED_JOB,
  PLAN,
  POLICY_TEXT,
  REPO,
  REPORTER_RUN,
  type Scenario,
  startScenario,
} from '../acceptance/scenario.ts';
import {ACTIONS_BOT, type IssueSeed, type Repo} from '../support/loopback-github.ts';

export const SITUATIONS = ['new incident', 'known incident', 'recovery', 'sweep', 'systemic'] as const;
export type Situation = (typeof SITUATIONS)[number];

/** A server with everything that stands before, and the event. */
export interface Stage {
  readonly scenario: Scenario;
  readonly call: Partial<ActionCall> & Pick<ActionCall, 'event' | 'payload'>;
}

/** What earlier runs of the program left, so that it need not be made again for every kill. */
export interface Past {
  readonly issues: readonly IssueSeed[];
  readonly comments: readonly {readonly issue: number; readonly login: string; readonly body: string}[];
  readonly plan: string;
  readonly documents: Readonly<Record<string, string>>;
}

const STATE_BRANCH = 'aftermath/state';
const PRELOAD = pathToFileURL(join(import.meta.dirname, 'preload.mjs')).href;
const MINUTE_MS = 60_000;
/** When the event comes. The first run failed ten minutes before, the next one ended just now. */
const NOW = Date.UTC(2026, 0, 5, 9, 30, 0);
/** Compiled code is kept from one process to the next: hundreds of them start. */
const COMPILED = mkdtempSync(join(tmpdir(), 'aftermath-kills-'));
const AUTHOR = {name: ACTIONS_BOT, email: 'bot@example.invalid'};

/** A fresh server for a situation; close its GitHub when done. */
export async function openStage(situation: Situation, past: Past | null): Promise<Stage> {
  const clock = {now: NOW - 10 * MINUTE_MS};
  const policy = situation === 'systemic' ? `${POLICY_TEXT}systemic:\n  moreThan: 1\n` : POLICY_TEXT;
  const scenario = await startScenario({now: () => clock.now, policy, git: 'memory'});
  if (past !== null) restore(scenario, past, situation);
  clock.now = NOW - MINUTE_MS;
  const call = past === null ? toFirst(scenario) : toNext(scenario, situation);
  clock.now = NOW;
  return {scenario, call};
}

/** The first failure of a stage without a past: every past was made by it. */
function toFirst({github, run}: Scenario): Stage['call'] {
  return {event: 'workflow_run', payload: github.eventPayload('workflow_run', run.id), runId: REPORTER_RUN};
}

function toNext(scenario: Scenario, situation: Situation): Stage['call'] {
  const {github} = scenario;
  const jobs = situation === 'recovery' ? [{name: 'test', log: 'All green.\n'}] : [FAILED_JOB];
  const branch = situation === 'systemic' || situation === 'sweep' ? 'main' : BRANCH;
  const run = github.addRun({repo: REPO, branch, event: 'push', status: 'completed', jobs});
  const rest = {runId: REPORTER_RUN, ref: 'refs/heads/main'};
  if (situation !== 'sweep') {
    return {...rest, event: 'workflow_run', payload: github.eventPayload('workflow_run', run.id)};
  }
  return {...rest, event: 'schedule', payload: github.eventPayload('schedule', {repo: REPO, cron: '17 5 * * *'})};
}

/** For the sweep every thread stands twice, as after a race whose loser was killed. */
function restore({github}: Scenario, past: Past, situation: Situation): void {
  const copies = situation === 'sweep' ? [...past.issues, ...past.issues] : past.issues;
  for (const issue of copies) github.addIssue(issue);
  for (const comment of past.comments) github.addComment(REPO, comment);
  github.commit(REPO, BRANCH, {[PLAN]: past.plan}, 'Mark the failed batch in the workplan');
  const {git} = github.world.repo(REPO);
  const files = past.documents;
  git.commit({branch: STATE_BRANCH, parent: null, files, message: 'Memory', author: AUTHOR, at: github.world.now()});
}

/** Runs the action on the stage, with a clock that stands still. */
export function play({scenario, call}: Stage, change: Partial<ActionCall> = {}): Promise<ActionResult> {
  const env = {
    NODE_OPTIONS: `--import=${PRELOAD}`,
    NODE_COMPILE_CACHE: COMPILED,
    KILL_CLOCK: String(NOW),
    ...change.env,
  };
  return act(scenario, {...call, ...change, env});
}

/** How many times an ended run changed files. */
export function readWrites(file: string): number {
  return Number(readFileSync(file, 'utf8'));
}

/** What a first failure leaves. */
export function toPast({github}: Scenario): Past {
  const repo = github.world.repo(REPO);
  const issues = repo.issues.filter((issue) => issue.pull === null);
  return {
    issues: issues.map(({title, body, labels, state}) => ({
      repo: REPO,
      title,
      body,
      labels,
      state,
      login: ACTIONS_BOT,
    })),
    comments: repo.comments.map(({issue, body, login}) => ({issue, body, login})),
    plan: readPlan(repo),
    documents: readDocuments({github}),
  };
}

function readPlan({git}: Repo): string {
  return git.readBlob(git.readEntry(`refs/heads/${BRANCH}`, PLAN)?.sha ?? '').toString('utf8');
}

/** The memory's documents by name; lines of the ledger in order of their words, because their order says nothing. */
function readDocuments({github}: Pick<Scenario, 'github'>): Readonly<Record<string, string>> {
  const {git} = github.world.repo(REPO);
  const head = git.readRef(`refs/heads/${STATE_BRANCH}`);
  if (head === null) return {};
  const blobs = git.listAll(head).filter(({type}) => type === 'blob');
  return Object.fromEntries(blobs.map(({path, sha}) => [path, git.readBlob(sha).toString('utf8')]));
}

/**
 * Everything that stands in the end, in a form that two ends can be compared by: threads with titles, bodies, states and labels,
 * comments, the plan file, the number of commits, and every document of the memory (ledger, hints, journal) line by line. The clock
 * stands still, so times are compared too; the order of lines says nothing. Left out are ids of commits and of comments.
 */
export function lookAt({github, sha}: Scenario) {
  const repo = github.world.repo(REPO);
  const documents = Object.entries(readDocuments({github})).map(([name, text]) => [name, toLines(text)]);
  return {
    issues: repo.issues.map(({number, title, body, state, stateReason, labels}) => {
      return {number, title, body, state, stateReason, labels: labels.toSorted()};
    }),
    comments: repo.comments.map(({issue, body}) => ({issue, body})),
    plan: readPlan(repo),
    commits: repo.git.listCommits(`${sha}..refs/heads/${BRANCH}`, 9).length,
    documents,
  };
}

function toLines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/,$/, ''))
    .toSorted();
}
