// The failed jobs of a thread's run once more because a person says so: the caps hold, the doubts about the cause do not.
import {isStillAllowed, judgeRerun} from '../decision/rerun.ts';
import {toEffectKey} from '../domain/ids.ts';
import {assertNever, ok, type Result} from '../domain/result.ts';
import {isFailure, type RunRef} from '../domain/run.ts';
import {foldHalt} from '../domain/stop.ts';
import {readStops} from '../memory/stops.ts';
import type {CommandAsk, Performed, WriteCommand} from './operator-world.ts';
import {performRerun} from './perform-rerun.ts';
import {held, type Look, type PerformersWorld} from './performers-world.ts';
import {findThreadFailure, toRecordedQuestion} from './thread-failure.ts';

type RetryAsk = CommandAsk<Extract<WriteCommand, {verb: 'retry'}>>;

/** Asks GitHub once: for all jobs that failed, or for the one that is named. A name that two failed jobs have is refused. */
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
  const {run} = question.evidence;
  const job = await findJob(world, ask.command.job, run);
  if (!job.ok) return {answer: {kind: 'failed', problem: job.problem}, effect: null, commit: null};
  if (job.value === 'unknown') return held('TARGET_UNKNOWN');
  const bar = await look(branch);
  if (bar !== null) return bar;
  const effect = {kind: 'rerun-failed', run: run.id, attempt: run.attempt, logging: verdict.logging} as const;
  const {result, event, latest} = await performRerun(
    {...world, state},
    {
      effect,
      run,
      ...(job.value === 'all' ? {} : {job: job.value}),
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

/** The id of the failed job of that name, one request; `all`: none was named. */
async function findJob(
  {reader}: Pick<PerformersWorld, 'reader'>,
  name: string | null,
  run: RunRef,
): Promise<Result<number | 'all' | 'unknown'>> {
  if (name === null) return ok('all');
  const read = await reader.readJobs(run);
  if (!read.ok) return read;
  const [job, other] = read.value.filter((one) => one.name === name && isFailure(one.conclusion));
  return ok(job === undefined || other !== undefined ? 'unknown' : job.id);
}

function leftWords(left: number): string {
  if (left === 0) return 'It was the last try that the policy allows.';
  return left === 1 ? 'One more try is left.' : `${left} more tries are left.`;
}
