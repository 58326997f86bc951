// The runner's files and its annotation command: the only places where the action's shell writes.

import {randomUUID} from 'node:crypto';
import {appendFileSync} from 'node:fs';
import {explainProblem, type Problem} from '../domain/problem.ts';
import type {Environment} from './compose.ts';

/** An error annotation. Its text may quote foreign names, so it is escaped as the runner's command syntax asks. */
export function complain(problem: Problem): void {
  const place =
    'at' in problem ? `,file=${escapeProperty(problem.at.file)},line=${problem.at.line},col=${problem.at.column}` : '';
  process.stdout.write(`::error title=Aftermath ${problem.code}${place}::${escapeData(explainProblem(problem))}\n`);
}

/** The step summary; a runner without one, or a full disk, must not stop what matters more. */
export function writeSummary(env: Environment, markdown: string): void {
  append(env['GITHUB_STEP_SUMMARY'], markdown);
}

/** Every output in a block with a delimiter of its own, so that no value can pretend to be another output. */
export function writeOutputs(env: Environment, outputs: Readonly<Record<string, string>>): void {
  const blocks = Object.entries(outputs).map(([name, value]) => {
    const delimiter = `end-${randomUUID()}`;
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
  });
  append(env['GITHUB_OUTPUT'], blocks.join(''));
}

function append(file: string | undefined, text: string): void {
  if (file === undefined || file === '') return;
  try {
    appendFileSync(file, text);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    complain({code: 'FILE_UNREADABLE', file, detail});
  }
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A').replaceAll('##[', '## [');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
