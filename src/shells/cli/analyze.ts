// `aftermath analyze`: how a failure came about, what it touches and the ways out; from logs or from a recorded incident.
import {join, resolve} from 'node:path';
import {folderWorkspace} from '../../adapters/files/workspace.ts';
import {outboxCodeHost} from '../../adapters/outbox/code-host.ts';
import {directoryStateStore} from '../../adapters/state/directory.ts';
import {analyseFailure} from '../../app/analyse-failure.ts';
import {readPlans} from '../../app/read-plans.ts';
import type {Analysis} from '../../domain/analysis.ts';
import type {Memory} from '../../domain/memory.ts';
import type {Problem} from '../../domain/problem.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import type {RunRef} from '../../domain/run.ts';
import {toSafeText} from '../../evidence/safe-text.ts';
import {toMemory} from '../../memory/documents.ts';
import {isLedgerName} from '../../memory/ledger.ts';
import {renderAnalysis} from '../../render/analysis.ts';
import {renderAnalysisConsole} from '../../render/analysis-console.ts';
import {type AnalysisSource, toAnalysisDocument} from '../../render/analysis-document.ts';
import {findRecorded} from './analyze-incident.ts';
import type {Places} from './analyze-places.ts';
import {type Failed, readFailure} from './analyze-read.ts';
import {type ExitCode, type Io, printDocuments, printProblems} from './io.ts';
import {readLocalPolicy} from './local-policy.ts';

export interface AnalyzeOptions {
  readonly log?: readonly string[];
  readonly report?: readonly string[];
  readonly incident?: string;
  readonly repo?: string;
  readonly out?: string;
  readonly plan?: readonly string[];
  readonly batch?: string;
  readonly markdown?: true;
  readonly json?: true;
}

/** 0 when everything given was analysed, or nothing failed; 2 on unusable input. */
export async function runAnalyze(io: Io, options: AnalyzeOptions): Promise<ExitCode> {
  const found = await analyze(io, options);
  if (!found.ok) {
    printProblems(io, found.problem);
    return 2;
  }
  const {analyses, run, source, problems} = found.value;
  if (options.json)
    printDocuments(
      io,
      analyses.map((one) => toAnalysisDocument(one, run, source)),
    );
  else if (analyses.length === 0) io.out('no failure found\n');
  else
    io.out(
      analyses.map((one) => (options.markdown ? renderAnalysis(one, run) : renderAnalysisConsole(one, run))).join('\n'),
    );
  printProblems(io, problems);
  return 0;
}

interface Analysed {
  readonly analyses: readonly Analysis[];
  readonly run: RunRef;
  readonly source: AnalysisSource;
  /** What could not be read without stopping the work. */
  readonly problems: readonly Problem[];
}

async function analyze(io: Io, options: AnalyzeOptions): Promise<Result<Analysed, readonly Problem[]>> {
  const misuse = findMisuse(options);
  if (misuse !== null) return err([misuse]);
  const places = await findPlaces(io, options);
  if (!places.ok) return places;
  const failed = await readAsked(io, options, places.value);
  if (!failed.ok) return failed;
  const {evidence, diagnoses} = failed.value;
  const {repo, out, policy, memory} = places.value;
  const host = outboxCodeHost({out: folderWorkspace(out), repo: folderWorkspace(repo), apply: 'outbox'});
  const plans = await readPlans(host, policy.policy.plans, evidence.run.headSha);
  const gaps = [...evidence.gaps, ...plans.gaps];
  const analyses = analyseFailure({
    evidence: {...evidence, gaps},
    diagnoses,
    policy: policy.policy,
    plans,
    batch: options.batch ?? failed.value.batch,
    memory,
    root: repo,
  });
  return ok({analyses, run: evidence.run, source: sourceOf(options), problems: gaps.map((gap) => gap.problem)});
}

function findMisuse({log, report, incident}: AnalyzeOptions): Problem | null {
  const files = (log?.length ?? 0) + (report?.length ?? 0);
  if (incident === undefined && files === 0) {
    return {code: 'USAGE', detail: 'analyze: nothing to read; give --log FILE, --report GLOB or --incident ID'};
  }
  if (incident !== undefined && files > 0) {
    return {code: 'USAGE', detail: 'analyze: --incident is read from memory; leave out --log and --report, or it'};
  }
  return null;
}

async function findPlaces(io: Io, options: AnalyzeOptions): Promise<Result<Places, readonly Problem[]>> {
  const repo = resolve(io.cwd, options.repo ?? '.');
  const out = resolve(io.cwd, options.out ?? join(repo, '.aftermath/outbox'));
  const policy = await readLocalPolicy(repo, {mode: null, plan: options.plan ?? []});
  if (!policy.ok) return policy;
  const memory = await readMemory(out);
  if (!memory.ok) return err([memory.problem]);
  return ok({repo, out, policy: policy.value, memory: memory.value});
}

/** All that is kept in a folder, however old; null when nothing is. */
async function readMemory(folder: string): Promise<Result<Memory | null>> {
  const store = directoryStateStore(folder);
  const names = await store.list();
  if (!names.ok) return names;
  const ledgers = names.value.filter(isLedgerName);
  if (ledgers.length === 0) return ok(null);
  const read = await store.read(ledgers);
  return read.ok ? ok(toMemory(read.value.documents, toSafeText)) : read;
}

function readAsked(io: Io, options: AnalyzeOptions, places: Places): Promise<Result<Failed, readonly Problem[]>> {
  if (options.incident !== undefined) return findRecorded(io, options.incident, places);
  const {log, report} = options;
  return readFailure(io, {logs: log ?? [], reports: report ?? [], needsRepo: options.repo !== undefined}, places);
}

function sourceOf(options: AnalyzeOptions): AnalysisSource {
  if (options.incident !== undefined) return {kind: 'incident', id: options.incident};
  return {kind: 'logs', files: [...(options.log ?? []), ...(options.report ?? [])]};
}
