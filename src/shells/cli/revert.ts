// `aftermath revert`: prepares and proves the revert of a commit, and pushes its branch only when told to. Opens nothing.
import {join, resolve} from 'node:path';
import {folderWorkspace} from '../../adapters/files/workspace.ts';
import {readDefaultBranch, readRemoteAddress, resolveCommit} from '../../adapters/git/remote-address.ts';
import {isRepository} from '../../adapters/git/repo.ts';
import {gitReverter} from '../../adapters/git/reverter.ts';
import type {Problem} from '../../domain/problem.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import {isBranchName, type PushOutcome, type RevertOutcome, type RevertRequest} from '../../domain/revert.ts';
import {FAILED_CHANGE_FILE} from '../../domain/revert-case.ts';
import {toSafeText} from '../../evidence/safe-text.ts';
import type {Reverter} from '../../ports/reverter.ts';
import {renderRevertConsole} from '../../render/revert-console.ts';
import {toRevertDocument} from '../../render/revert-document.ts';
import {renderRevertMessage} from '../../render/revert-message.ts';
import {listSecrets} from '../secrets.ts';
import {type ExitCode, type Io, printJson, printProblems} from './io.ts';

interface RevertOptions {
  readonly culprit: string;
  readonly base?: string;
  readonly remote: string;
  readonly repo?: string;
  readonly push?: true;
  readonly dryRun?: true;
  readonly json?: true;
}

/** Where a patch is left, below the repository. */
const OUTBOX = '.aftermath/outbox/revert';

/** 0 when the revert is made, or stands already; 1 when there is none, or the push failed; 2 on unusable input. */
export async function runRevert(io: Io, options: RevertOptions): Promise<ExitCode> {
  const repo = resolve(io.cwd, options.repo ?? '.');
  const asked = await readRequest(repo, options);
  if (!asked.ok) return refuse(io, asked.problem);
  const {address, request} = asked.value;
  const secrets = listSecrets(io.env, io.env['GITHUB_TOKEN'] ?? '');
  const reverter = openReverter(address, io.env['GITHUB_TOKEN'] ?? null, secrets);
  if (!reverter.ok) return refuse(io, reverter.problem);
  try {
    return await prepareAndPush(io, {options, repo, reverter: reverter.value, request, secrets});
  } finally {
    await reverter.value.close();
  }
}

interface Asked {
  readonly address: string;
  readonly request: RevertRequest;
}

async function readRequest(repo: string, options: RevertOptions): Promise<Result<Asked>> {
  if (options.push && options.dryRun) return usage('--push and --dry-run contradict each other; give one of them');
  const address = await readRemoteAddress(repo, options.remote);
  if (!address.ok) return await orNoRepository(repo, address);
  const culprit = await resolveCommit(repo, options.culprit);
  if (culprit === null) {
    const detail = `--culprit: ${JSON.stringify(options.culprit)} is no commit here; give its whole id`;
    return await orNoRepository(repo, usage(detail));
  }
  const base = options.base === undefined ? await readDefaultBranch(repo, address.value) : ok(options.base);
  if (!base.ok) return base;
  if (base.value === null) return usage('the remote names no default branch; give --base');
  if (!isBranchName(base.value)) return usage(`--base: ${JSON.stringify(base.value)} is no branch name; give one`);
  return ok({
    address: address.value,
    request: {base: base.value, commits: [culprit], ofReverts: 'allow', workflows: 'allow'},
  });
}

/** With an address and a whole id no checkout is needed; what was named otherwise is missed for want of one. */
async function orNoRepository(repo: string, refused: Result<never>): Promise<Result<never>> {
  return (await isRepository(repo)) ? refused : err({code: 'NOT_A_REPOSITORY', directory: repo});
}

/** A path needs no token; where one is set it goes to https only, in git's environment. */
function openReverter(address: string, token: string | null, secrets: readonly string[]): Result<Reverter> {
  const isSecure = /^https:\/\//i.test(address);
  try {
    const safe = (raw: string) => toSafeText(raw, {secrets});
    return ok(gitReverter({address, token: isSecure ? token : null, safe, renderMessage: renderRevertMessage}));
  } catch {
    return usage('--remote: this is not the address of a repository; name a remote, or give its address');
  }
}

interface Job {
  readonly options: RevertOptions;
  readonly repo: string;
  readonly reverter: Reverter;
  readonly request: RevertRequest;
  readonly secrets: readonly string[];
}

async function prepareAndPush(io: Io, {options, repo, reverter, request, secrets}: Job): Promise<ExitCode> {
  const prepared = await reverter.prepareRevert(request);
  if (!prepared.ok) return refuse(io, prepared.problem);
  const outcome = prepared.value;
  const patch = options.dryRun ? ok(null) : await savePatch(repo, outcome);
  if (!patch.ok) return refuse(io, patch.problem);
  const pushed = outcome.kind === 'ready' && options.push ? await reverter.pushRevert(outcome) : null;
  if (pushed !== null && !pushed.ok) return refuse(io, pushed.problem);
  const told = {request, outcome, pushed: pushed?.value ?? null, patch: patch.value, remote: options.remote};
  const safe = (raw: string) => toSafeText(raw, {secrets});
  if (options.json) printJson(io, toRevertDocument(told));
  else io.out(renderRevertConsole(told, safe));
  return isDone(outcome, pushed?.value ?? null) ? 0 : 1;
}

/** The failed change, raw; null where there is none to keep. */
async function savePatch(repo: string, outcome: RevertOutcome): Promise<Result<string | null>> {
  const patch = 'patch' in outcome ? outcome.patch : null;
  if (patch === null || patch.kind !== 'whole') return ok(null);
  const sha =
    outcome.kind === 'ready' ? outcome.request.commits[0] : outcome.kind === 'conflict' ? outcome.commit : null;
  const folder = folderWorkspace(join(repo, OUTBOX, sha?.slice(0, 12) ?? 'change'));
  const written = await folder.writeText(FAILED_CHANGE_FILE, patch.text);
  return written.ok ? ok(join(folder.directory, FAILED_CHANGE_FILE)) : written;
}

function isDone(outcome: RevertOutcome, pushed: PushOutcome | null): boolean {
  if (outcome.kind === 'already-reverted' || outcome.kind === 'nothing') return true;
  return outcome.kind === 'ready' && (pushed === null || pushed.kind === 'pushed' || pushed.kind === 'unchanged');
}

function usage(detail: string): Result<never> {
  return err({code: 'USAGE', detail});
}

/** Input that cannot be used gives 2, everything else that went wrong 1. */
function refuse(io: Io, problem: Problem): ExitCode {
  printProblems(io, [problem]);
  return problem.code === 'USAGE' || problem.code === 'NOT_A_REPOSITORY' ? 2 : 1;
}
