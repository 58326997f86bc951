// `aftermath handle`: the whole chain on a laptop or in any CI; what would be posted to GitHub is written to a folder.
import {stat} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {cliLog} from '../../adapters/console/cli-log.ts';
import {sharedFiles} from '../../adapters/files/change-file.ts';
import {codeOf} from '../../adapters/files/file-problem.ts';
import {readTextFile} from '../../adapters/files/read-file.ts';
import {fileReportSink} from '../../adapters/files/report-sink.ts';
import {queueFolder} from '../../adapters/files/transaction.ts';
import {folderWorkspace} from '../../adapters/files/workspace.ts';
import {readPatch} from '../../adapters/git/repo.ts';
import {outboxCodeHost} from '../../adapters/outbox/code-host.ts';
import type {InPlace} from '../../adapters/outbox/in-place.ts';
import {systemPacing} from '../../adapters/pacing.ts';
import {directoryStateStore} from '../../adapters/state/directory.ts';
import {handleFailure} from '../../app/handle-failure.ts';
import type {Outcome} from '../../domain/dossier.ts';
import type {Mode} from '../../domain/effect.ts';
import type {SafeText, Sha} from '../../domain/ids.ts';
import type {Problem} from '../../domain/problem.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import {toSafeText} from '../../evidence/safe-text.ts';
import {HALT} from '../../memory/stops.ts';
import type {LogSource} from '../../ports/log-source.ts';
import {renderConsole} from '../../render/console.ts';
import {toReportJson} from '../../render/report-document.ts';
import {CODEOWNERS_PATHS} from '../prelude.ts';
import {listSecrets} from '../secrets.ts';
import {LOCK_TOOLS} from './checkout.ts';
import {gatherFromFiles, gatherFromGitHub} from './gather.ts';
import {type ExitCode, type Io, printJson, printProblems} from './io.ts';
import {type LocalPolicy, readLocalPolicy} from './local-policy.ts';

/** Longest patch in a hand-off, in UTF-16 units; a longer one is cut, and `git show` gives it whole. */
const MAX_PATCH_UNITS = 1_000_000;

export interface HandleOptions {
  readonly log?: readonly string[];
  readonly report?: readonly string[];
  readonly run?: string;
  readonly batch?: string;
  readonly plan?: readonly string[];
  readonly repo?: string;
  readonly out?: string;
  readonly mode?: Mode;
  readonly apply?: true;
  readonly json?: true;
}

/** 0 when the failure was handled, or nothing failed; 1 when an effect failed; 2 on unusable input. */
export async function runHandle(io: Io, options: HandleOptions): Promise<ExitCode> {
  const handled = await handle(io, options);
  if (!handled.ok) {
    printProblems(io, handled.problem);
    return 2;
  }
  const {dossier, outcomes} = handled.value;
  if (options.json) printJson(io, toReportJson(dossier, outcomes));
  else io.out(renderConsole(dossier, outcomes, join(outNameOf(options), HALT)));
  const failed = outcomes.flatMap((one) => (one.status === 'failed' ? [one.problem] : []));
  printProblems(io, failed);
  return failed.length === 0 ? 0 : 1;
}

/** One failure, from files or from GitHub, handled into the outbox folder. `sources`: logs that lie in no file, after those that do. */
export async function handle(
  io: Io,
  options: HandleOptions,
  sources: readonly LogSource[] = [],
): Promise<Result<Outcome, readonly Problem[]>> {
  const repo = resolve(io.cwd, options.repo ?? '.');
  const out = resolve(io.cwd, outNameOf(options));
  if (await isTaken(out)) {
    const detail = `--out: ${out} is no folder; name one, or a path that does not exist yet`;
    return err([{code: 'USAGE', detail}]);
  }
  const policy = await readLocalPolicy(repo, {mode: options.mode ?? null, plan: options.plan ?? []});
  if (!policy.ok) return policy;
  const gathered = await gather(io, {options, repo, out, policy: policy.value, sources});
  if (!gathered.ok) return gathered;
  const outbox = folderWorkspace(out);
  const secrets = listSecrets(io.env, '');
  const outcome = await handleFailure(
    {
      host: outboxCodeHost({
        out: outbox,
        repo: folderWorkspace(repo),
        apply: options.apply === true ? toInPlace(repo) : 'outbox',
      }),
      sink: fileReportSink(out),
      state: directoryStateStore(out),
      control: null,
      log: cliLog('warnings', io.note),
      pacing: systemPacing(),
      safe: (raw) => toSafeText(raw, {secrets}),
    },
    {
      ...gathered.value,
      policy: policy.value.policy,
      rules: policy.value.rules,
      batch: options.batch ?? null,
      ownToken: 'full',
      snapshot: null,
      rerun: {trigger: 'local', own: {workflowPath: null, stateBranch: null}},
      codeowners: await readCodeowners(repo),
      readPatch: () => readChange(repo, gathered.value.evidence.run.headSha, secrets),
    },
  );
  return ok(outcome);
}

/** The outbox as a person would name it from the current folder. */
function outNameOf({out, repo}: HandleOptions): string {
  return out ?? join(repo ?? '.', '.aftermath/outbox');
}

function toInPlace(repo: string): InPlace {
  return {files: sharedFiles(repo, LOCK_TOOLS), queueAt: (folder) => queueFolder(join(repo, folder), LOCK_TOOLS)};
}

/** What the head commit changed; null when this checkout does not have it. */
async function readChange(repo: string, sha: Sha, secrets: readonly string[]): Promise<SafeText | null> {
  const patch = await readPatch(repo, sha);
  return patch.ok ? toSafeText(patch.value, {secrets, maxUnits: MAX_PATCH_UNITS}) : null;
}

/** The first CODEOWNERS file of the checkout, or null. */
async function readCodeowners(repo: string): Promise<string | null> {
  for (const path of CODEOWNERS_PATHS) {
    const text = await readTextFile(join(repo, path), path);
    if (text.ok) return text.value;
  }
  return null;
}

/** Whether something other than a folder stands where the outbox would be. */
async function isTaken(out: string): Promise<boolean> {
  try {
    return !(await stat(out)).isDirectory();
  } catch (error) {
    return codeOf(error) === 'ENOTDIR';
  }
}

interface Gathering {
  readonly options: HandleOptions;
  readonly repo: string;
  readonly out: string;
  readonly policy: LocalPolicy;
  readonly sources: readonly LogSource[];
}

function gather(io: Io, {options, repo, out, policy, sources}: Gathering): ReturnType<typeof gatherFromFiles> {
  const request = {logs: options.log ?? [], reports: options.report ?? [], repo, out, policy, sources};
  return options.run === undefined ? gatherFromFiles(io, request) : gatherFromGitHub(io, request, options.run);
}
