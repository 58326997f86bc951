// Whether an automated repair agent is told of a failure: once for a cause and run, and never when it may have been told already.
import type {Fingerprint} from '../domain/ids.ts';
import type {DispatchEvent, MemoryEvent} from '../domain/memory.ts';
import {type FailureQuestion, findLedgerBar, findWriteBar, NOTHING, type Part, plan, refuse} from './question.ts';

/** The event that the policy names, about the worst cause. */
export function decideDispatch({evidence, diagnoses, policy, standing, ledger, ownToken}: FailureQuestion): Part {
  const {dispatch: event, minLevel} = policy.handOff;
  if (event === null) return NOTHING;
  const {run} = evidence;
  const bar = findWriteBar(run, ownToken) ?? findLedgerBar(ledger);
  if (bar !== null) return refuse('dispatch', bar);
  const level = Math.max(...diagnoses.map(({severity}) => severity.level));
  if (level < minLevel) return refuse('dispatch', 'BELOW_RESPONSE', String(level));
  if (standing.memory === null) return refuse('dispatch', 'MEMORY_UNREADABLE');
  const [{fingerprint}] = diagnoses;
  if (findDispatchAttempt(standing.memory.events, {run: run.id, fingerprint}) === null) {
    return refuse('dispatch', 'DISPATCHED_BEFORE', String(run.id));
  }
  return plan({kind: 'dispatch', event, fingerprint}, 'HANDED_OFF', [event, fingerprint, String(run.id)]);
}

/** The number of the next try, from 1; null: an earlier one was sent, or nobody knows that it was not. */
export function findDispatchAttempt(
  events: readonly MemoryEvent[],
  of: {readonly run: number; readonly fingerprint: Fingerprint},
): number | null {
  const own = events.filter(
    (event): event is DispatchEvent =>
      event.kind === 'dispatch' && event.run.id === of.run && event.fingerprint === of.fingerprint,
  );
  const attemptsOf = (state: DispatchEvent['state']) =>
    new Set(own.flatMap((event) => (event.state === state ? [event.attempt] : [])));
  const [intended, refused, done] = [attemptsOf('intended'), attemptsOf('refused'), attemptsOf('done')];
  const isOpen = done.size > 0 || [...intended].some((attempt) => !refused.has(attempt));
  return isOpen ? null : Math.max(0, ...intended, ...refused) + 1;
}
