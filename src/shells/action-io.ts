// What the action's shell says to the runner: annotations, outputs, the job summary. Nothing here may stop what matters more.
import {error, setOutput} from '@actions/core';
import {toInertText} from '../adapters/console/sink.ts';
import {writeStepSummary} from '../adapters/console/step-summary.ts';
import {explainProblem, type Problem} from '../domain/problem.ts';
import type {Environment} from './compose.ts';

/** An error annotation at the problem's place, when it has one. Its text may quote foreign names. `also`: what follows from it. */
export function complain(problem: Problem, also = ''): void {
  const place =
    'at' in problem ? {file: problem.at.file, startLine: problem.at.line, startColumn: problem.at.column} : {};
  error(toInertText(`${explainProblem(problem)}${also === '' ? '' : `. ${also}`}`), {
    title: `Aftermath ${problem.code}`,
    ...place,
  });
}

/** The step summary. A runner without one, or a full disk, is complained about and otherwise ignored. */
export async function writeSummary(env: Environment, markdown: string): Promise<void> {
  const file = env['GITHUB_STEP_SUMMARY'];
  if (file === undefined || file === '') return;
  const written = await writeStepSummary(file, markdown);
  if (!written.ok) complain(written.problem);
}

/** Every output that action.yml declares. */
export function writeOutputs(outputs: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}
