// The question that a thread shows, made again from what was recorded of its failure. Another question than the shown one is none.
import {askOperator} from '../decision/ask-operator.ts';
import {listNextSteps} from '../decision/next-steps.ts';
import type {Proposal} from '../domain/approval.ts';
import type {DecisionId} from '../domain/ids.ts';
import type {OperatorRequest} from '../domain/operator-request.ts';
import type {CommandAsk} from './operator-world.ts';
import type {PerformersWorld} from './performers-world.ts';
import {findThreadFailure, toRecordedQuestion} from './thread-failure.ts';

/** As `operator-request.ts` of the renderer writes it. */
const SHOWN = /Question `(?<id>[0-9a-f]{12})`/g;

/** The options of today; null when nothing is to be chosen, or when the thread shows other ones. */
export function findQuestion(
  world: Pick<PerformersWorld, 'now' | 'repo' | 'defaultBranch' | 'stateBranch'>,
  ask: CommandAsk,
  proposals: readonly Proposal[],
): OperatorRequest | null {
  const failure = findThreadFailure(ask.memory, ask.event);
  if (failure === null) return null;
  const question = toRecordedQuestion({...world, ...ask, failure});
  const decision = {
    id: failure[0].decision as DecisionId,
    reason: 'FAILURE_REPORTED',
    effects: [],
    declined: [],
    batch: question.batch,
    queueItem: question.queueItem,
    next: listNextSteps(question, []),
  } as const;
  const request = askOperator({question, decision, proposals});
  if (request === null) return null;
  const shown = [...(ask.event.about.incident?.body ?? '').matchAll(SHOWN)].map((match) => match.groups?.['id']);
  return shown.length === 0 || shown.includes(request.id) ? request : null;
}
