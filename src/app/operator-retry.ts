// The failed jobs of a thread's run once more because a person says so: the caps hold, the doubts about the cause do not.
import {isStillAllowed, judgeRerun} from '../decision/rerun.ts';
import {toEffectKey} from '../domain/ids.ts';
import {assertNever} from '../domain/result.ts';
import {foldHalt} from '../domain/stop.ts';
import {readStops} from '../memory/stops.ts';
import type {CommandAsk, Performed, WriteCommand} from './operator-world.ts';
import {performRerun} from './perform-rerun.ts';
import {held, type Look, type PerformersWorld} from './performers-world.ts';
import {findThreadFailure, toRecordedQuestion} from './thread-failure.ts';

type RetryAsk = CommandAsk<Extract<WriteCommand, {verb: 'retry'}>>;

/** Asks GitHub once. The jobs are those that failed: it runs nothing else again, and not one of several by itself. */
export async function performRetry(world: PerformersWorld, ask: RetryAsk, look: Look): Promise<Performed> {
  const {state} = world;
  const failure = findThreadFailure(ask.memory, ask.event);
  if (state === null || failure === null) return held(state === null ? 'NO_LEDGER' : 'TARGET_UNKNOWN');
  const {branch} = failure[0].run;
  if (ask.command.job !== null && !failure.some(({jobs}) => jobs.some((job) => job === ask.command.job))) {
    return held('TARGET_UNKNOWN');
  }
  const question = toRecordedQuestion({...world, ...ask, failure});
  const verdict = judgeRerun(question);
  switch (verdict.kind) {
    case 'no':
      return held(verdict.refusal.because);
    case 'wait':
      return held(verdict.because, verdict.until);
    case 'go':
      break;
    default:
      return assertNever(verdict);
  }
  const bar = await look();
  if (bar !== null) return bar;
  const {run} = question.evidence;
  const effect = {kind: 'rerun-failed', run: run.id, attempt: run.attempt, logging: verdict.logging} as const;
  const {result, event, latest} = await performRerun(
    {...world, state},
    {
      effect,
      run,
      now: world.now,
      first: ask.latest(),
      isAllowed: (newest) => isStillAllowed(question, newest),
      isStopped: (documents) =>
        foldHalt({stops: readStops(documents, world.safe), sign: 'clear'}, branch) !== 'running',
      onConflict: async () => ({ok: true, value: undefined}),
    },
  );
  const key = toEffectKey(effect.kind, `${run.id}`, `${run.attempt}`);
  const events = event === null ? [] : [event];
  if (!result.ok) return {answer: {kind: 'failed', problem: result.problem}, effect: key, commit: null, events, latest};
  const {ref, change} = result.value;
  const also = world.safe(leftWords(verdict.left));
  const answer = {kind: change === 'unchanged' ? 'already-done' : 'done', ref, also} as const;
  return {answer, effect: key, commit: run.headSha, events, latest};
}

function leftWords(left: number): string {
  if (left === 0) return 'It was the last try that the policy allows.';
  return left === 1 ? 'One more try is left.' : `${left} more tries are left.`;
}
