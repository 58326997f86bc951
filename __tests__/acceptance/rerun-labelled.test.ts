// Labelled logs through diagnosis and decision: what passes by itself is run again, and nothing that stays ever is.
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, test} from '@jest/globals';
import {z} from 'zod';
import {fileLogSource} from '../../src/adapters/files/file-log-source.ts';
import {diagnoseRun} from '../../src/app/diagnose-run.ts';
import {readDigest} from '../../src/app/read-log.ts';
import {defaultPolicy} from '../../src/config/schema.ts';
import {judgeRerun} from '../../src/decision/rerun.ts';
import {BUILT_IN_RULES} from '../../src/diagnosis/rules.ts';
import type {Diagnosis} from '../../src/domain/diagnosis.ts';
import type {RunRef} from '../../src/domain/run.ts';
import {rerunQuestion} from '../decision/rerun-questions.ts';

const TESTS = join(dirname(fileURLToPath(import.meta.url)), '..');

const Index = z.object({
  logs: z.array(
    z.object({
      id: z.string(),
      file: z.string(),
      expected: z.object({category: z.string(), transient: z.boolean().nullable()}),
    }),
  ),
});
type Labelled = z.output<typeof Index>['logs'][number];

const CORPORA: readonly (readonly [name: string, folder: string])[] = [
  ['our own cases', join(TESTS, 'cases')],
  ['the labelled corpus', process.env['AFTERMATH_CORPUS'] ?? ''],
];

const rules = BUILT_IN_RULES();

interface Judgement {
  readonly diagnosis: Diagnosis;
  readonly isAgain: boolean;
  /** The verdict in one word, or why not. */
  readonly because: string;
}

/** A finished run of GitHub on a work branch whose only failed job has this log. `pass`: its commit has passed elsewhere. */
async function judge(folder: string, one: Labelled, hasPassed: boolean): Promise<Judgement> {
  const source = await fileLogSource(join(folder, one.file), 'test');
  if (!source.ok) throw new Error(`${one.id}: ${source.problem.code}`);
  const log = await readDigest(source.value, {patterns: rules.rules});
  const {evidence} = rerunQuestion();
  const failures = evidence.failures.map((failure) => ({...failure, log}));
  const pass: RunRef | null = hasPassed ? {...evidence.run, id: evidence.run.id + 1, conclusion: 'success'} : null;
  const diagnoses = diagnoseRun({...evidence, failures}, [], {rules, severity: defaultPolicy().severity, pass});
  const verdict = judgeRerun(rerunQuestion({question: {diagnoses}}));
  const because = verdict.kind === 'no' ? verdict.refusal.because : verdict.kind;
  return {diagnosis: diagnoses[0], isAgain: verdict.kind === 'go' || verdict.kind === 'wait', because};
}

interface Tally {
  readonly again: string[];
  readonly byHistory: string[];
  readonly missed: string[];
  readonly wrong: string[];
  readonly open: string[];
}

/**
 * No log proves that a test comes and goes: from words alone its failure is never run again. What tells is a pass of the
 * same commit; with it in the history the same failure has to be.
 */
async function tallyTransient(folder: string, one: Labelled, alone: Judgement, tally: Tally): Promise<void> {
  const line = `${one.id}: ${alone.because} (${alone.diagnosis.category}, level ${alone.diagnosis.severity.level})`;
  if (alone.isAgain) tally.again.push(line);
  else if (alone.diagnosis.category === 'test-failure' && (await judge(folder, one, true)).isAgain)
    tally.byHistory.push(line);
  else tally.missed.push(line);
}

function toText(name: string, {again, byHistory, missed, wrong, open}: Tally): string {
  return [
    `${name}: ${again.length + byHistory.length + missed.length} labelled transient, ${again.length} run again, ${wrong.length} run again that stay`,
    ...byHistory.map((line) => `  run again once the same commit has passed, not before: ${line}`),
    ...missed.map((line) => `  not run again: ${line}`),
    ...open.map((line) => `  run again, and the label leaves it open: ${line}`),
  ].join('\n');
}

test.each(CORPORA)(
  'in %s everything is run again that passes, and nothing that stays',
  async (name, folder) => {
    const index = join(folder, 'cases.json');
    if (folder === '' || !existsSync(index)) {
      console.info(`${name}: left out, it is not here`);
      return;
    }
    const {logs} = Index.parse(JSON.parse(readFileSync(index, 'utf8')));
    const tally: Tally = {again: [], byHistory: [], missed: [], wrong: [], open: []};
    const failed = logs.filter(({expected}) => expected.category !== 'none');
    for (const one of failed) {
      const alone = await judge(folder, one, false);
      const {transient} = one.expected;
      if (transient === true) await tallyTransient(folder, one, alone, tally);
      else if (alone.isAgain)
        (transient === null ? tally.open : tally.wrong).push(`${one.id}: ${alone.diagnosis.category}`);
    }
    console.info(toText(name, tally));

    expect(tally.wrong).toEqual([]);
    expect(tally.missed).toEqual([]);
    expect(tally.again.length).toBeGreaterThan(tally.byHistory.length);
  },
  300_000,
);
