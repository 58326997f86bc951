// Evidence for an analysis from files on this machine. A repository helps and is not needed.
import {basename} from 'node:path';
import {currentBranch, headSha, readCommit} from '../../adapters/git/repo.ts';
import {diagnoseRun} from '../../app/diagnose-run.ts';
import {gatherLocal} from '../../app/gather-local.ts';
import {NO_SHA} from '../../app/recorded-failure.ts';
import {diagnoseLog} from '../../diagnosis/diagnose-log.ts';
import type {RuleSet} from '../../diagnosis/rule.ts';
import type {Diagnosis} from '../../domain/diagnosis.ts';
import type {CommitFacts, Evidence} from '../../domain/evidence.ts';
import {type Instant, parseInstant, type Sha} from '../../domain/ids.ts';
import type {Problem} from '../../domain/problem.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import {toSafeText} from '../../evidence/safe-text.ts';
import {listProblems, listValues, loadLogs, loadReports, toGaps} from '../load.ts';
import {listSecrets} from '../secrets.ts';
import type {Places} from './analyze-places.ts';
import type {Io} from './io.ts';

/** What failed, before anybody thinks about it. */
export interface Failed {
  readonly evidence: Evidence;
  /** Worst first; empty when nothing failed. */
  readonly diagnoses: readonly Diagnosis[];
  /** The batch that is on record for it, or null. */
  readonly batch: string | null;
}

interface Wanted {
  readonly logs: readonly string[];
  readonly reports: readonly string[];
  /** True when a repository was named: then it has to be one. */
  readonly needsRepo: boolean;
}

/** Evidence and diagnoses of logs and reports. A log that cannot be read refuses the call; a report only leaves a gap. */
export async function readFailure(io: Io, wanted: Wanted, places: Places): Promise<Result<Failed, readonly Problem[]>> {
  const logs = await loadLogs(io.cwd, wanted.logs);
  const unreadable = listProblems(logs);
  if (unreadable.length > 0) return err(unreadable);
  const secrets = listSecrets(io.env, '');
  const reports = await loadReports(io.cwd, wanted.reports, secrets);
  const checkout = await readCheckout(places.repo, secrets);
  if (!checkout.ok && wanted.needsRepo) return err([checkout.problem]);
  const {rules, problems} = places.policy;
  const evidence = await gatherLocal(clockOf(io), {
    logs: listValues(logs),
    reports: listValues(reports),
    gaps: [...toGaps('report', listProblems(reports)), ...toGaps('policy', problems)],
    workflow: basename(places.repo),
    branch: checkout.ok ? checkout.value.branch : null,
    defaultBranch: null,
    headSha: checkout.ok ? checkout.value.sha : NO_SHA,
    commit: checkout.ok ? checkout.value.commit : null,
    digest: {patterns: rules.rules, secrets},
  });
  const red = withoutGreen(evidence, rules);
  const isGreen = red.failures.length === 0 && red.reports.every((report) => report.failing.length === 0);
  const diagnoses = isGreen ? [] : diagnoseRun(red, [], toSettings(places));
  return ok({evidence: red, diagnoses, batch: null});
}

function toSettings({policy: {policy, rules}}: Places): Parameters<typeof diagnoseRun>[2] {
  return {rules, severity: policy.severity, excerptLines: policy.logs.excerptLines};
}

interface Checkout {
  readonly sha: Sha;
  readonly branch: string | null;
  readonly commit: CommitFacts | null;
}

async function readCheckout(repo: string, secrets: readonly string[]): Promise<Result<Checkout>> {
  const sha = await headSha(repo);
  if (!sha.ok) return sha;
  const branch = await currentBranch(repo);
  const commit = await readCommit(repo, sha.value, (raw) => toSafeText(raw, {secrets}));
  return ok({
    sha: sha.value,
    branch: branch.ok ? branch.value : null,
    commit: commit.ok ? commit.value : null,
  });
}

/** Logs whose own words say that their job passed are no failure, whoever gives them. */
function withoutGreen(evidence: Evidence, rules: RuleSet): Evidence {
  const failures = evidence.failures.filter(({log}) => log === null || diagnoseLog(log, rules).category !== 'none');
  return {...evidence, failures, failedJobs: failures.map((failure) => failure.job.name)};
}

/** `AFTERMATH_NOW` fixes the time, so that a call can be repeated exactly. */
function clockOf(io: Io) {
  const fixed = parseInstant(io.env['AFTERMATH_NOW'] ?? '');
  return {now: () => fixed ?? (Date.now() as Instant)};
}
