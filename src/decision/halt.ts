// Whether a failure is so grave that everything stops until a person says that it may go on.
import {callsFor, isBlind, listCauses} from './causes.ts';
import {type FailureQuestion, findWriteBar, NOTHING, type Part, plan, refuse} from './question.ts';

/** Who reads the switch later learns from it where to look; the causes stand in the incident. */
const REASON = 'a catastrophic failure';

/**
 * The halt of everything, where the level of a cause calls for it. One stop switch stops all branches: what goes on while
 * production is down does more harm than a pause. A switch that is on or cannot be read stays as it is.
 */
export function decideHalt(question: FailureQuestion): Part {
  const {evidence, ownToken, policy, standing} = question;
  if (findWriteBar(evidence.run, ownToken) !== null || isBlind(question)) return NOTHING;
  const grave = listCauses(question).some((cause) => callsFor('halt', cause, policy));
  if (!grave) return NOTHING;
  if (standing.halt === 'halted') return refuse('halt', 'HALTED');
  const {id, attempt} = evidence.run;
  return plan({kind: 'halt', scope: {kind: 'all'}, reason: REASON}, 'CATASTROPHIC', [`${id}`, `${attempt}`]);
}
