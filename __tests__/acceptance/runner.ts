// Starts the built action bundle the way GitHub's runner does: environment, event file, inputs with the defaults of action.yml.
import {spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {parse} from 'yaml';

export const ROOT = resolve(import.meta.dirname, '../..');

export interface ActionCall {
  readonly event: string;
  readonly payload: unknown;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly phase?: 'main' | 'post';
  /** State that main saved, for post. */
  readonly state?: Readonly<Record<string, string>>;
  readonly job?: {readonly status: 'success' | 'failure' | 'cancelled'; readonly checkRunId: number};
  readonly token?: string;
  readonly repository: string;
  readonly runId: number;
  readonly attempt?: number;
  readonly sha: string;
  readonly ref?: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly serverUrl?: string;
  readonly workspace?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Kills the process at once, as a runner does that is lost. */
  readonly kill?: AbortSignal;
  /** Tells the process to end as a runner does for a cancelled job: SIGINT, and SIGTERM after 7.5 s. */
  readonly interrupt?: AbortSignal;
  /** Another bundle than the one that action.yml names. */
  readonly bundle?: string;
}

export interface ActionResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly ms: number;
  /** True when it was still there 7.5 s after SIGINT, and got SIGTERM. */
  readonly wasTerminated: boolean;
  readonly temp: string;
}

/** GitHub's documentation of cancelled jobs: SIGINT, 7.5 s, SIGTERM, 2.5 s, SIGKILL. */
const SIGTERM_AFTER_MS = 7_500;

interface ActionManifest {
  readonly inputs: Readonly<Record<string, {readonly default?: string}>>;
  readonly runs: {readonly main: string; readonly post: string};
}

const manifest = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as ActionManifest;

/** One phase of the action as a child process; resolves when it has ended, whatever its exit code. */
export async function runAction(call: ActionCall): Promise<ActionResult> {
  const temp = mkdtempSync(join(tmpdir(), 'aftermath-runner-'));
  const files = {
    event: join(temp, 'event.json'),
    output: join(temp, 'output'),
    state: join(temp, 'state'),
    summary: join(temp, 'summary.md'),
    env: join(temp, 'env'),
    path: join(temp, 'path'),
  };
  writeFileSync(files.event, JSON.stringify(call.payload));
  for (const file of [files.output, files.state, files.summary, files.env, files.path]) writeFileSync(file, '');
  const bundle = call.bundle ?? join(ROOT, call.phase === 'post' ? manifest.runs.post : manifest.runs.main);
  const started = performance.now();
  const ended = await launch(bundle, toEnvironment(call, temp, files), call);
  return {
    ...ended,
    ms: performance.now() - started,
    outputs: parseFileCommands(readFileSync(files.output, 'utf8')),
    state: parseFileCommands(readFileSync(files.state, 'utf8')),
    summary: readFileSync(files.summary, 'utf8'),
    temp,
  };
}

function toEnvironment(
  call: ActionCall,
  temp: string,
  files: Readonly<Record<string, string>>,
): Record<string, string> {
  const token = call.token ?? 'ghs_test';
  const env: Record<string, string> = {
    PATH: process.env['PATH'] ?? '',
    HOME: temp,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: call.event,
    GITHUB_EVENT_PATH: files['event'] ?? '',
    GITHUB_REPOSITORY: call.repository,
    GITHUB_RUN_ID: String(call.runId),
    GITHUB_RUN_ATTEMPT: String(call.attempt ?? 1),
    GITHUB_WORKFLOW: 'CI',
    GITHUB_JOB: 'test',
    GITHUB_SHA: call.sha,
    GITHUB_REF: call.ref ?? 'refs/heads/main',
    GITHUB_REF_NAME: (call.ref ?? 'refs/heads/main').replace(/^refs\/(heads|tags)\//, ''),
    GITHUB_SERVER_URL: call.serverUrl ?? 'https://github.com',
    GITHUB_API_URL: call.apiUrl,
    GITHUB_GRAPHQL_URL: call.graphqlUrl,
    GITHUB_OUTPUT: files['output'] ?? '',
    GITHUB_STATE: files['state'] ?? '',
    GITHUB_STEP_SUMMARY: files['summary'] ?? '',
    GITHUB_ENV: files['env'] ?? '',
    GITHUB_PATH: files['path'] ?? '',
    GITHUB_WORKSPACE: call.workspace ?? temp,
    RUNNER_TEMP: temp,
    RUNNER_NAME: 'runner-1',
    RUNNER_OS: 'Linux',
    ...call.env,
  };
  for (const [name, input] of Object.entries(manifest.inputs)) {
    const value = call.inputs?.[name] ?? evaluate(input.default ?? '', {token, call});
    env[`INPUT_${name.toUpperCase().replaceAll(' ', '_')}`] = value;
  }
  for (const [name, value] of Object.entries(call.state ?? {})) env[`STATE_${name}`] = value;
  return env;
}

/** The expressions that our own action.yml uses; any other is an error, so that a new default cannot slip through. */
function evaluate(text: string, context: {readonly token: string; readonly call: ActionCall}): string {
  return text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
    if (expression === 'github.token') return context.token;
    if (expression === 'job.status') return context.call.job?.status ?? 'success';
    if (expression === 'job.check_run_id') return String(context.call.job?.checkRunId ?? '');
    throw new Error(`the test runner does not know the expression ${expression}`);
  });
}

function launch(
  bundle: string,
  env: Readonly<Record<string, string>>,
  {kill, interrupt}: Pick<ActionCall, 'kill' | 'interrupt'>,
): Promise<Pick<ActionResult, 'exitCode' | 'stdout' | 'stderr' | 'wasTerminated'>> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [bundle], {env, stdio: ['ignore', 'pipe', 'pipe']});
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.once('error', fail);
    kill?.addEventListener('abort', () => child.kill('SIGKILL'));
    let term: NodeJS.Timeout | undefined;
    let wasTerminated = false;
    interrupt?.addEventListener('abort', () => {
      child.kill('SIGINT');
      term = setTimeout(() => {
        wasTerminated = child.kill('SIGTERM');
      }, SIGTERM_AFTER_MS);
    });
    child.once('close', (exitCode) => {
      clearTimeout(term);
      done({exitCode, stdout, stderr, wasTerminated});
    });
  });
}

/** The runner's file commands: `name=value` lines and `name<<DELIMITER` blocks. */
function parseFileCommands(text: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  const lines = text.split('\n');
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const block = /^(?<name>[^=<]+)<<(?<delimiter>.+)$/.exec(line)?.groups;
    const pair = /^(?<name>[^=]+)=(?<value>.*)$/.exec(line)?.groups;
    if (block?.['name'] !== undefined) {
      const end = lines.indexOf(block['delimiter'] ?? '', index + 1);
      found[block['name']] = lines.slice(index + 1, end).join('\n');
      index = end;
    } else if (pair?.['name'] !== undefined) {
      found[pair['name']] = pair['value'] ?? '';
    }
  }
  return found;
}
