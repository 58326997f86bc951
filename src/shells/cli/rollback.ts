// `aftermath rollback`, also called `restore`: takes the working tree back to a checkpoint, or shows what that would change.
import {type RollbackOutcome, rollBack} from '../../app/rollback.ts';
import type {RollbackScope} from '../../domain/effect.ts';
import {CONFLICT_RULES, type KeptPath, type RestoreStep} from '../../domain/rollback.ts';
import {toSafeText} from '../../evidence/safe-text.ts';
import {renderTreeDiff} from '../../render/tree-diff.ts';
import {openCheckpoints, type RepoOptions, readStateMark, refuse} from './checkpoint-world.ts';
import {type ExitCode, type Io, printJson} from './io.ts';

export interface RollbackOptions extends RepoOptions {
  readonly to: string;
  readonly scope: RollbackScope;
  readonly only?: readonly string[];
  readonly dryRun?: true;
  readonly orOlder?: true;
  readonly undoFinished?: true;
}

/** 0 when the files are as they were in the checkpoint, 1 when that was refused or part of it could not be done. */
export async function runRollback(io: Io, options: RollbackOptions): Promise<ExitCode> {
  const only = options.only ?? [];
  if (options.scope === 'files' && only.length === 0) {
    return refuse(io, [{code: 'USAGE', detail: 'rollback: scope files needs --only with paths or globs'}]);
  }
  const world = await openCheckpoints(io, options);
  if (!world.ok) return refuse(io, world.problem);
  const {policyProblems, policy} = world.value;
  const {plans} = policy;
  // Without the policy nobody knows which files hold finished work; who gives that up needs no policy.
  const needsPolicy = !options.undoFinished || options.scope === 'plan' || options.scope === 'queue';
  if (policyProblems.length > 0 && needsPolicy) {
    const detail =
      'rollback: the policy tells what is kept; mend it, or go back without it with --undo-finished and scope full or files';
    return refuse(io, [...policyProblems, {code: 'USAGE', detail}]);
  }
  if ((options.scope === 'plan' || options.scope === 'queue') && plans.length === 0) {
    const detail = `rollback: scope ${options.scope} means the files that \`plans\` names in the policy, and it names none`;
    return refuse(io, [{code: 'USAGE', detail}]);
  }
  const outcome = await rollBack(world.value, {
    to: options.to,
    scope: options.scope,
    only,
    plans,
    fallback: options.orOlder ? 'older' : 'none',
    finished: options.undoFinished ? 'undo' : 'keep',
    writes: options.dryRun ? 'show' : 'make',
    state: await readStateMark(world.value),
  });
  if (!outcome.ok) return refuse(io, [outcome.problem]);
  if (options.json) printJson(io, toDocument(outcome.value, options));
  else io.out(toText(outcome.value, options));
  return outcome.value.changedMeanwhile.length === 0 ? 0 : 1;
}

function toDocument(outcome: RollbackOutcome, {to, scope}: RollbackOptions): unknown {
  const {status, target, safety, steps, kept, changedMeanwhile, bytes} = outcome;
  return {
    status,
    asked: to,
    target: target.id,
    scope,
    safety: safety?.id ?? null,
    changes: steps.map((step) => ({path: step.path, change: toChange(step)})),
    kept: kept.map((one) => ({...one, does: CONFLICT_RULES[one.rule].does, unless: CONFLICT_RULES[one.rule].unless})),
    changedMeanwhile,
    diff: status === 'shown' ? renderTreeDiff(steps, bytes) : '',
  };
}

function toChange({before, after}: RestoreStep): 'create' | 'remove' | 'mode' | 'replace' {
  if (before === null) return 'create';
  if (after === null) return 'remove';
  return before.sha256 === after.sha256 ? 'mode' : 'replace';
}

function toText(outcome: RollbackOutcome, {to}: RollbackOptions): string {
  const {status, target, safety, steps, kept, changedMeanwhile} = outcome;
  const instead = target.id === to ? '' : `${to} is damaged; ${target.id} stands in for it\n`;
  const keeping = kept.map((one) => `kept ${toSafeText(one.path)}: ${toWhy(one)}\n`).join('');
  const late = changedMeanwhile
    .map((path) => `left ${toSafeText(path)}: somebody changed it at that moment\n`)
    .join('');
  if (status === 'there') return `${instead}${keeping}nothing to change: the files are as in ${target.id}\n`;
  if (status === 'shown') return `${instead}${renderTreeDiff(steps, outcome.bytes)}${keeping}`;
  const lines = steps.map((step) => `${toChange(step)} ${toSafeText(step.path)}\n`).join('');
  const back = `aftermath rollback --to ${safety?.id ?? ''} --undo-finished`;
  return `${instead}${lines}${keeping}${late}${steps.length} files are as in ${target.id}; the way back: ${back}\n`;
}

function toWhy({rule, items}: KeptPath): string {
  const {does, unless} = CONFLICT_RULES[rule];
  const named = items.length === 0 ? '' : ` (${items.map((item) => toSafeText(item)).join(', ')})`;
  return `${does}${named}${unless === null ? '' : ` ${unless} lifts that.`}`;
}
