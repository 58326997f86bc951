// Composition: which adapter stands behind which port, and what the environment says about the world.
import {mkdirSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {consoleLog} from '../adapters/console/action-log.ts';
import {fileReportSink} from '../adapters/files/report-sink.ts';
import {gitRemoteCheckpoints} from '../adapters/git/remote-checkpoints.ts';
import {gitReverter} from '../adapters/git/reverter.ts';
import {githubChangeReader} from '../adapters/github/change-reader.ts';
import {type GitHubClient, openGitHub} from '../adapters/github/client.ts';
import {githubCodeHost} from '../adapters/github/code-host.ts';
import {readEventThread} from '../adapters/github/event-thread.ts';
import {githubOperatorHost, type OperatorHostOptions} from '../adapters/github/operator-host.ts';
import {readFiles} from '../adapters/github/read-many.ts';
import type {Usage} from '../adapters/github/request-budget.ts';
import {githubRunControl} from '../adapters/github/run-control.ts';
import {githubRunReader} from '../adapters/github/run-reader.ts';
import {parseRun} from '../adapters/github/run-shapes.ts';
import {githubStateBranch, readStateAndFiles} from '../adapters/github/state-branch.ts';
import {systemPacing} from '../adapters/pacing.ts';
import {safeRunReader} from '../app/safe-run-reader.ts';
import type {Policy} from '../config/schema.ts';
import type {Instant, SafeText} from '../domain/ids.ts';
import {ok, type Result} from '../domain/result.ts';
import type {RepoRef, RunRef} from '../domain/run.ts';
import {toSafeRun} from '../evidence/safe-names.ts';
import {toSafeText} from '../evidence/safe-text.ts';
import type {ChangeReader} from '../ports/change-reader.ts';
import type {Clock} from '../ports/clock.ts';
import type {CodeHost, FileWish} from '../ports/code-host.ts';
import type {Log} from '../ports/log.ts';
import type {OperatorHost, ThreadRead} from '../ports/operator-host.ts';
import type {Pacing} from '../ports/pacing.ts';
import type {RemoteCheckpoints} from '../ports/remote-checkpoints.ts';
import type {ReportSink} from '../ports/report-sink.ts';
import type {Reverter} from '../ports/reverter.ts';
import type {RunControl} from '../ports/run-control.ts';
import type {RunReader} from '../ports/run-reader.ts';
import type {StateSnapshot, StateStore} from '../ports/state-store.ts';
import {renderRevertMessage} from '../render/revert-message.ts';
import {listSecrets} from './secrets.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** GitHub, as an environment names it. */
export interface Host {
  readonly repo: RepoRef;
  readonly secrets: readonly string[];
  /** Logs are spooled into the directory. */
  reader(limits: Pick<Policy['logs'], 'maxBytes'>, directory: string): RunReader;
  host(label: string): CodeHost;
  /** The host of one comment. */
  operator(of: Omit<OperatorHostOptions, 'repo'>): OperatorHost;
  /** The thread in the `issue` of a payload; null when it is none. At most one request. */
  readEventThread(label: string, issue: unknown): Promise<ThreadRead | null>;
  readonly control: RunControl;
  readonly changes: ChangeReader;
  /** An engine for reverts of the repository. The token goes into git's environment, never into an argument. */
  openReverter(temporary: string): Reverter;
  /** The checkpoints of the repository, through a clone of our own. Close it. */
  openCheckpoints(): RemoteCheckpoints;
  readonly safe: (raw: string) => SafeText;
  readonly pacing: Pacing;
  /** The memory on the branch; null: none is kept. */
  state(branch: string | null): StateStore | null;
  /** Files and the memory's documents in one request; without a branch only the files are read. */
  readTogether(wishes: readonly FileWish[], memory: MemoryWish): Promise<Result<ReadTogether>>;
  /** Bounds what is asked of GitHub from here on. */
  limit(bounds: {readonly requests: number; readonly waitMs: number}): void;
  usage(): Usage;
  /** Nothing is asked of GitHub any more: the runner has told us to go. */
  stop(): void;
  /** The run in the payload of a `workflow_run` event; null when there is none. Saves a request. */
  parseRun(payload: unknown): RunRef | null;
}

/** Documents of the memory on a branch; null means that none is kept. */
export interface MemoryWish {
  readonly branch: string | null;
  readonly names: readonly string[];
}

export interface ReadTogether {
  /** In the order of the wishes; null where there is no such file. */
  readonly files: readonly (string | null)[];
  /** Null where no memory is kept. */
  readonly snapshot: StateSnapshot | null;
}

/** Everything that the action needs. */
export interface World extends Omit<Host, 'reader'> {
  readonly clock: Clock;
  readonly log: Log;
  readonly sink: ReportSink;
  reader(limits: Pick<Policy['logs'], 'maxBytes'>): RunReader;
}

/** Pauses before asking again for a log that GitHub has not stored yet; twelve seconds in all. */
const LOG_PAUSES_MS = [1_000, 3_000, 8_000];

/** GitHub from the environment; null when it names no repository. Makes no request. */
export function composeHost(env: Environment, token: string): Host | null {
  const [owner, name] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
  if (owner === undefined || owner === '' || name === undefined || name === '') return null;
  const apiUrl = trimSlash(env['GITHUB_API_URL'] ?? 'https://api.github.com');
  const graphqlUrl = trimSlash(env['GITHUB_GRAPHQL_URL'] ?? `${apiUrl}/graphql`);
  const client = openGitHub({token, apiUrl, graphqlUrl});
  const repo = {owner, name, server: trimSlash(env['GITHUB_SERVER_URL'] ?? 'https://github.com')};
  const secrets = listSecrets(env, token);
  const safe = (raw: string) => toSafeText(raw, {secrets});
  return {
    repo,
    secrets,
    reader: ({maxBytes}, directory) =>
      safeRunReader(
        githubRunReader(client, {repo, safe, spool: {directory, maxBytes, pausesMs: LOG_PAUSES_MS, sleep}}),
        secrets,
      ),
    host: (label) => githubCodeHost(client, {repo, label}),
    operator: (of) => githubOperatorHost(client, {...of, repo}),
    readEventThread: (label, issue) => readEventThread(client, {repo, label}, issue),
    control: githubRunControl(client, repo),
    changes: githubChangeReader(client, repo),
    openReverter: (temporary) =>
      gitReverter({
        address: `${repo.server}/${repo.owner}/${repo.name}.git`,
        token,
        safe,
        renderMessage: renderRevertMessage,
        temporary,
      }),
    openCheckpoints: () =>
      gitRemoteCheckpoints({
        address: `${repo.server}/${owner}/${name}.git`,
        token,
        temporary: env['RUNNER_TEMP'] ?? tmpdir(),
      }),
    safe,
    pacing: systemPacing(),
    state: (branch) => (branch === null ? null : githubStateBranch(client, {repo, branch})),
    readTogether: (wishes, memory) => readTogether(client, repo, {wishes, memory}),
    limit: (bounds) => client.limit(bounds),
    usage: () => client.usage(),
    stop: () => client.stop(),
    parseRun: (payload) => {
      const run = parseRun(repo, payload);
      return run === null ? null : toSafeRun(run, secrets);
    },
  };
}

async function readTogether(
  client: GitHubClient,
  repo: RepoRef,
  {wishes, memory}: {readonly wishes: readonly FileWish[]; readonly memory: MemoryWish},
): Promise<Result<ReadTogether>> {
  const {branch, names} = memory;
  if (branch !== null) return readStateAndFiles(client, {repo, branch}, {names, wishes});
  const files = await readFiles(client, {owner: repo.owner, repo: repo.name}, wishes);
  return files.ok ? ok({files: files.value, snapshot: null}) : files;
}

/** Everything the action needs, from the runner's environment; null when it does not name a repository. */
export function composeAction(env: Environment, token: string): World | null {
  const host = composeHost(env, token);
  if (host === null) return null;
  const directory = join(env['RUNNER_TEMP'] ?? '.', 'aftermath');
  mkdirSync(directory, {recursive: true});
  return {
    ...host,
    clock: {now: () => Date.now() as Instant},
    log: consoleLog(),
    sink: fileReportSink(directory),
    reader: (limits) => host.reader(limits, directory),
  };
}

function trimSlash(url: string): string {
  return url.replace(/\/+$/, '');
}

function sleep(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
