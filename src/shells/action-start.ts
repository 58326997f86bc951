// How every call of the action begins and ends: inputs and world, or what is wrong with them, and the exit code.
import {type Inputs, parseInputs} from '../config/parse-inputs.ts';
import type {EffectOutcome} from '../domain/decision.ts';
import type {Gap} from '../domain/evidence.ts';
import {explainProblem, type Problem} from '../domain/problem.ts';
import {err, ok, type Result} from '../domain/result.ts';
import {inlineCode, prose} from '../render/markdown.ts';
import {complain, writeSummary} from './action-io.ts';
import {composeAction, type Environment, type World} from './compose.ts';

export interface ActionContext {
  readonly phase: 'main' | 'post';
  readonly event: unknown;
  readonly env: Environment;
  readonly readInput: (name: string) => string;
}

/** Inputs and world of a call that can be used. */
export interface Started {
  readonly inputs: Inputs;
  readonly world: World;
}

/**
 * The inputs and the world, or everything that is wrong with them. Makes no request. A cancelled job sends SIGINT and gives
 * us 7.5 s: from then on nothing is asked, so that the summary is written in time.
 */
export function startCall({env, readInput}: ActionContext): Result<Started, readonly Problem[]> {
  const inputs = parseInputs(readInput);
  if (!inputs.ok) return inputs;
  const {token} = inputs.value;
  if (token === null) return unusable('input token: is empty; leave it out or pass a token');
  const world = composeAction(env, token);
  if (world === null) return unusable('GITHUB_REPOSITORY is not set; run this as a step of a workflow');
  process.once('SIGINT', () => world.stop());
  return ok({inputs: inputs.value, world});
}

function unusable(detail: string): Result<never, readonly Problem[]> {
  return err([{code: 'USAGE', detail}]);
}

/** Says once what is wrong with how we were called. The exit code of unusable input. */
export async function refuseCall(problems: readonly Problem[], env: Environment): Promise<number> {
  for (const problem of problems) complain(problem);
  await writeSummary(env, renderUnusable(problems));
  return 2;
}

/** Says what went wrong, and the exit code. A refused token is unusable input, and all that comes of it is said once. */
export function concludeCall(outcomes: readonly EffectOutcome[], gaps: readonly Gap[]): number {
  const refused = gaps.find(({problem}) => problem.code === 'HOST_UNAUTHORISED');
  const failed = outcomes.flatMap((one) => (one.status === 'failed' ? [one.problem] : []));
  return concludeProblems(failed, refused?.problem ?? null);
}

/** As `concludeCall`, for what is no effect of a decision. */
export function concludeProblems(failed: readonly Problem[], refused: Problem | null): number {
  for (const problem of refused === null ? failed : [refused]) complain(problem);
  if (refused !== null) return 2;
  return failed.length === 0 ? 0 : 1;
}

/** The summary of a call that could not be used: every problem with its place. */
function renderUnusable(problems: readonly Problem[]): string {
  const lines = problems.map((problem) => `- ${inlineCode(problem.code)} ${prose(explainProblem(problem))}`);
  return ['## Aftermath could not start', '', ...lines, '', 'Nothing was written.', ''].join('\n');
}
