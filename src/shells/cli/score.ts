// `aftermath score`: how often we are right on a labelled corpus, in figures that a gate can hold.
import {basename, join, resolve} from 'node:path';
import {z} from 'zod';
import {fileLogSource} from '../../adapters/files/file-log-source.ts';
import {readTextFile} from '../../adapters/files/read-file.ts';
import {writeTextAtomic} from '../../adapters/files/write-file.ts';
import {ok, type Result} from '../../domain/result.ts';
import {foldLogScore, type ScoredLog} from '../../memory/score.ts';
import {foldDetails} from '../../memory/score-details.ts';
import {foldReportScore, type ScoredReport} from '../../memory/score-reports.ts';
import {loadReports} from '../load.ts';
import {diagnoseSource} from './diagnose.ts';
import {checkFloors, Floors} from './floors.ts';
import {type ExitCode, type Io, printJson, printProblems} from './io.ts';
import type {Score} from './score-figures.ts';
import {renderScorePage} from './score-page.ts';
import {renderScore} from './score-table.ts';

const Corpus = z.object({
  logs: z.array(
    z.object({
      id: z.string(),
      file: z.string(),
      format: z.string(),
      expected: z.object({
        category: z.string(),
        altCategories: z.array(z.string()).default([]),
        rootCauseLines: z.array(z.int()),
        transient: z.boolean().nullable(),
      }),
    }),
  ),
  junit: z.array(
    z.object({
      id: z.string(),
      file: z.string(),
      expected: z.object({
        wellFormed: z.boolean(),
        isJUnit: z.boolean().default(true),
        tests: z.int().nullish(),
        failed: z.int().nullish(),
        errored: z.int().nullish(),
        skipped: z.int().nullish(),
        failing: z.array(z.object({name: z.string()})).default([]),
      }),
    }),
  ),
});
type Corpus = z.output<typeof Corpus>;

interface ScoreOptions {
  readonly floors?: string;
  readonly markdown?: string;
  readonly json?: true;
}

/** 0 when measured and no floor is missed, 1 when a figure is below its floor, 2 when the corpus cannot be read. */
export async function runScore(io: Io, options: ScoreOptions, operands: readonly string[]): Promise<ExitCode> {
  const root = resolve(io.cwd, operands[0] ?? '.');
  const corpus = await readDocument(io, join(root, 'cases.json'), Corpus);
  const floors = options.floors === undefined ? {} : await readDocument(io, resolve(io.cwd, options.floors), Floors);
  if (corpus === null || floors === null) return 2;
  const measured = await measure(root, corpus);
  if (!measured.ok) {
    printProblems(io, [measured.problem]);
    return 2;
  }
  const score = measured.value;
  const missed = checkFloors(score, floors);
  if (options.markdown !== undefined) {
    const written = await writePage(resolve(io.cwd, options.markdown), {root, score});
    if (!written.ok) printProblems(io, [written.problem]);
    if (!written.ok) return 2;
  }
  if (options.json) printJson(io, {schema: 'aftermath/score/1', ...score, missed});
  else io.out(renderScore(score, missed));
  return missed.length === 0 ? 0 : 1;
}

/** The page of one corpus, with the ids of its cases: it is meant for those who own it. */
function writePage(
  file: string,
  {root, score}: {readonly root: string; readonly score: Score},
): Promise<Result<string>> {
  const page = renderScorePage([{title: basename(root), note: '', names: 'shown', score}]);
  return writeTextAtomic(file, page);
}

async function readDocument<T>(io: Io, file: string, schema: z.ZodType<T>): Promise<T | null> {
  const text = await readTextFile(file, file);
  if (!text.ok) {
    printProblems(io, [text.problem]);
    return null;
  }
  try {
    return schema.parse(JSON.parse(text.value));
  } catch (error) {
    const detail = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    printProblems(io, [{code: 'CONFIG_INVALID', at: {file, line: 1, column: 1}, detail}]);
    return null;
  }
}

async function measure(root: string, corpus: Corpus): Promise<Result<Score>> {
  const started = performance.now();
  let bytes = 0;
  const scored: ScoredLog[] = [];
  for (const one of corpus.logs) {
    const source = await fileLogSource(join(root, one.file), one.file);
    if (!source.ok) return source;
    const {category, transient, rootCause} = await diagnoseSource(source.value, []);
    bytes += source.value.size;
    const lines = rootCause.flatMap((candidate) => (candidate.line === null ? [] : [candidate.line]));
    scored.push({label: {id: one.id, format: one.format, ...one.expected}, answer: {category, transient, lines}});
  }
  const ms = performance.now() - started;
  const megabytes = bytes / 1e6;
  return ok({
    logs: foldLogScore(scored),
    details: foldDetails(scored),
    reports: foldReportScore(await scoreReports(root, corpus)),
    megabytes,
    msPerMegabyte: ms / megabytes,
  });
}

async function scoreReports(root: string, corpus: Corpus): Promise<readonly ScoredReport[]> {
  const scored: ScoredReport[] = [];
  for (const one of corpus.junit) {
    const [loaded] = await loadReports(root, [one.file], []);
    scored.push({
      label: {
        id: one.id,
        refused: !one.expected.wellFormed || !one.expected.isJUnit,
        tests: one.expected.tests ?? 0,
        failed: one.expected.failed ?? 0,
        errored: one.expected.errored ?? 0,
        skipped: one.expected.skipped ?? 0,
        failing: one.expected.failing.map((test) => test.name),
      },
      answer: loaded?.result.ok === true ? loaded.result.value : null,
    });
  }
  return scored;
}
