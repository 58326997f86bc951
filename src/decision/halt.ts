// Whether a failure is so grave that everything stops until a person says that it may go on.
import {toEffectKey} from '../domain/ids.ts';
import type {RunMark} from '../domain/memory.ts';
import {callsFor, isBlind, listCauses} from './causes.ts';
import {type FailureQuestion, findWriteBar, NOTHING, type Part, plan, refuse} from './question.ts';

/** Who reads the switch later learns from it where to look; the causes stand in the incident. */
const REASON = 'a catastrophic failure';

/**
 * The halt of everything, where the level of a cause calls for it. One stop switch stops all branches: what goes on while
 * production is down does more harm than a pause. A switch that is on stays as it is, and one failure stops everything once: when
 * the sweep takes its run up again, a person may have said meanwhile that everything goes on.
 */
export function decideHalt(question: FailureQuestion): Part {
  const {evidence, ownToken, policy, standing} = question;
  if (findWriteBar(evidence.run, ownToken) !== null || isBlind(question)) return NOTHING;
  const grave = listCauses(question).some((cause) => callsFor('halt', cause, policy));
  if (!grave) return NOTHING;
  if (standing.halt === 'halted') return refuse('halt', 'HALTED');
  const {id, attempt} = evidence.run;
  if (wasHeard(question)) return NOTHING;
  return plan({kind: 'halt', scope: {kind: 'all'}, reason: REASON}, 'CATASTROPHIC', [`${id}`, `${attempt}`]);
}

/** True when the failure was remembered with its halt: the journal lists what is still to be done of the run. */
function wasHeard({evidence, standing: {memory}}: FailureQuestion): boolean {
  const {id, attempt} = evidence.run;
  const isOwn = ({run}: {readonly run: Pick<RunMark, 'id' | 'attempt'>}) => run.id === id && run.attempt === attempt;
  const key = toEffectKey('halt', `${id}`, `${attempt}`);
  const isDue = memory?.journal.unfinished.some((work) => isOwn(work) && work.effects.includes(key)) ?? false;
  return !isDue && (memory?.events.some((event) => event.kind === 'failure' && isOwn(event)) ?? false);
}
