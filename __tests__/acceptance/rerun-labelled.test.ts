// Labelled logs through diagnosis and decision: what passes by itself is run again, and nothing that stays ever is.
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, test} from '@jest/globals';
import {z} from 'zod';
import {fileLogSource} from '../../src/adapters/files/file-log-source.ts';
import {judgeRerun} from '../../src/decision/rerun.ts';
import type {Diagnosis} from '../../src/domain/diagnosis.ts';
import {diagnoseSource} from '../../src/shells/cli/diagnose.ts';
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

/** Folder, and the share of labelled transient failures that have to be run again. The rest is named: doubt is no mistake. */
const CORPORA: readonly (readonly [name: string, folder: string, share: number])[] = [
  ['our own cases', join(TESTS, 'cases'), 0.85],
  ['the labelled corpus', process.env['AFTERMATH_CORPUS'] ?? '', 0.75],
];

/** A finished run of GitHub whose only failed job has this log; its level as on a work branch. */
async function judge(
  folder: string,
  one: Labelled,
): Promise<{readonly verdict: string; readonly diagnosis: Diagnosis}> {
  const source = await fileLogSource(join(folder, one.file), 'test');
  if (!source.ok) throw new Error(`${one.id}: ${source.problem.code}`);
  const diagnosis = await diagnoseSource(source.value, []);
  const question = rerunQuestion({question: {diagnoses: [{...diagnosis, jobs: ['test']}]}});
  const verdict = judgeRerun(question);
  return {diagnosis, verdict: verdict.kind === 'no' ? verdict.refusal.because : verdict.kind};
}

test.each(CORPORA)(
  'in %s nothing is run again that stays, and enough that passes',
  async (name, folder, share) => {
    const index = join(folder, 'cases.json');
    if (folder === '' || !existsSync(index)) {
      console.info(`${name}: left out, it is not here`);
      return;
    }
    const {logs} = Index.parse(JSON.parse(readFileSync(index, 'utf8')));
    const wrong: string[] = [];
    const missed: string[] = [];
    const undecided: string[] = [];
    let right = 0;
    let waiting = 0;
    for (const one of logs) {
      const {verdict, diagnosis} = await judge(folder, one);
      const isAgain = verdict === 'go' || verdict === 'wait';
      if (isAgain && one.expected.transient === false) wrong.push(`${one.id}: ${diagnosis.category}`);
      if (isAgain && one.expected.transient === null) undecided.push(`${one.id}: ${diagnosis.category}`);
      if (one.expected.transient !== true) continue;
      if (isAgain) right += 1;
      else missed.push(`${one.id}: ${verdict} (${diagnosis.category}, level ${diagnosis.severity.level})`);
      if (verdict === 'wait') waiting += 1;
    }
    const all = right + missed.length;
    console.info(
      [
        `${name}: ${logs.length} logs, ${all} labelled transient, ${right} run again (${waiting} after a wait), ${wrong.length} that stay`,
        ...undecided.map((line) => `  run again, and the label leaves it open: ${line}`),
        ...missed.map((line) => `  not run again: ${line}`),
      ].join('\n'),
    );

    expect(wrong).toEqual([]);
    expect(right).toBeGreaterThanOrEqual(Math.ceil(all * share));
  },
  300_000,
);
