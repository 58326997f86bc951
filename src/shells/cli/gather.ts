// Evidence for the command line: from files on this machine, or from a run on GitHub that is read and not touched.
import {mkdir} from 'node:fs/promises';
import {basename} from 'node:path';
import {currentBranch, headSha, readCommit} from '../../adapters/git/repo.ts';
import {gatherLocal} from '../../app/gather-local.ts';
import {type Gathered, gatherRun} from '../../app/gather-run.ts';
import {type Instant, parseInstant} from '../../domain/ids.ts';
import type {Problem} from '../../domain/problem.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import {toSafeText} from '../../evidence/safe-text.ts';
import type {LogSource} from '../../ports/log-source.ts';
import {composeHost} from '../compose.ts';
import {listProblems, listValues, loadLogs, loadReports, toGaps} from '../load.ts';
import {listSecrets} from '../secrets.ts';
import type {Io} from './io.ts';
import type {LocalPolicy} from './local-policy.ts';

export interface GatherRequest {
  readonly logs: readonly string[];
  readonly reports: readonly string[];
  readonly repo: string;
  readonly out: string;
  readonly policy: LocalPolicy;
  /** Logs that lie in no file, after those that do. */
  readonly sources: readonly LogSource[];
}

/** Evidence from log files and reports. A log that cannot be read refuses the call; a report only leaves a gap. */
export async function gatherFromFiles(io: Io, request: GatherRequest): Promise<Result<Gathered, readonly Problem[]>> {
  if (request.logs.length + request.reports.length + request.sources.length === 0) {
    return err([{code: 'USAGE', detail: 'handle: nothing to read; give --log FILE, --report GLOB or --run ID'}]);
  }
  const logs = await loadLogs(io.cwd, request.logs);
  const unreadable = listProblems(logs);
  if (unreadable.length > 0) return err(unreadable);
  const secrets = listSecrets(io.env, '');
  const reports = await loadReports(io.cwd, request.reports, secrets);
  const sha = await headSha(request.repo);
  if (!sha.ok) return err([sha.problem]);
  const branch = await currentBranch(request.repo);
  const commit = await readCommit(request.repo, sha.value, (raw) => toSafeText(raw, {secrets}));
  const name = branch.ok ? branch.value : null;
  const evidence = await gatherLocal(toClock(io), {
    logs: [...listValues(logs), ...request.sources],
    reports: listValues(reports),
    gaps: [
      ...toGaps('report', listProblems(reports)),
      ...toGaps('policy', request.policy.problems),
      ...(commit.ok ? [] : toGaps('commit', [commit.problem])),
    ],
    workflow: basename(request.repo),
    branch: name,
    defaultBranch: null,
    headSha: sha.value,
    commit: commit.ok ? commit.value : null,
    digest: {patterns: request.policy.rules.rules, secrets},
  });
  return ok({
    evidence,
    branch: name === null ? null : {name, head: sha.value, protected: false},
    green: null,
    pass: null,
  });
}

/** Evidence of a run on GitHub. Reads only: everything that would be written goes to the outbox folder. */
export async function gatherFromGitHub(
  io: Io,
  request: GatherRequest,
  runId: string,
): Promise<Result<Gathered, readonly Problem[]>> {
  const id = /^[1-9]\d{0,15}$/.test(runId) ? Number(runId) : null;
  const token = io.env['GITHUB_TOKEN'] ?? io.env['GH_TOKEN'] ?? '';
  if (id === null)
    return err([{code: 'USAGE', detail: `--run: ${JSON.stringify(runId)} is no run id; it is a number`}]);
  if (token === '') return err([{code: 'USAGE', detail: '--run: set GITHUB_TOKEN to a token that may read the run'}]);
  const host = composeHost(io.env, token);
  if (host === null) return err([{code: 'USAGE', detail: '--run: set GITHUB_REPOSITORY to OWNER/NAME'}]);
  await mkdir(request.out, {recursive: true});
  const reader = host.reader(request.policy.policy.logs, request.out);
  const run = await reader.readRun(id);
  if (!run.ok) return err([run.problem]);
  const reports = await loadReports(io.cwd, request.reports, host.secrets);
  return ok(
    await gatherRun(
      {reader, clock: toClock(io)},
      {
        run: run.value,
        ownJob: null,
        reports: listValues(reports),
        gaps: [...toGaps('report', listProblems(reports)), ...toGaps('policy', request.policy.problems)],
        maxJobs: request.policy.policy.logs.maxJobs,
        compareWithGreen: request.policy.policy.logs.compareWithGreen,
        lookForPass: true,
        digest: {patterns: request.policy.rules.rules, secrets: host.secrets},
      },
    ),
  );
}

/** `AFTERMATH_NOW` fixes the time, so that a run can be repeated exactly. */
function toClock(io: Io) {
  const fixed = parseInstant(io.env['AFTERMATH_NOW'] ?? '');
  return {now: () => fixed ?? (Date.now() as Instant)};
}
