// The question that a thread shows, as it was recorded with its failure. Another question than the shown one is none.
import {type Instant, isSurelyBefore} from '../domain/ids.ts';
import type {FailureEvent, Memory} from '../domain/memory.ts';
import {type OperatorRequest, toOptions} from '../domain/operator-request.ts';
import type {RunRef} from '../domain/run.ts';
import type {CommandAsk} from './operator-world.ts';
import {findThreadFailure} from './thread-failure.ts';

/** As `operator-request.ts` of the renderer writes it. */
const SHOWN = /Question `(?<id>[0-9a-f]{12})`/g;

/**
 * The question of the newest failure; null when nothing was asked, when its time is over, or when the thread showed another one
 * when the comment was written: a number means what the person has seen.
 */
export function findQuestion(ask: CommandAsk, now: Instant): OperatorRequest | null {
  const failure = findThreadFailure(ask.memory, ask.event) ?? [];
  const question = toRequest(failure);
  const isNewer = failure.some(({at}) => isSurelyBefore(ask.event.createdAt, at));
  if (question === null || now >= question.until || isNewer) return null;
  const shown = [...(ask.event.about.incident?.body ?? '').matchAll(SHOWN)].map((match) => match.groups?.['id']);
  return shown.length === 0 || shown.includes(question.id) ? question : null;
}

/**
 * What was asked when an attempt of a run was handled before; undefined where it was not. The same delivery once more asks the
 * same: another time or id would be another question.
 */
export function recallQuestion(
  {events}: Memory,
  {id, attempt}: Pick<RunRef, 'id' | 'attempt'>,
): OperatorRequest | null | undefined {
  const own = events.flatMap((event) =>
    event.kind === 'failure' && event.run.id === id && event.run.attempt === attempt ? [event] : [],
  );
  return own.length === 0 ? undefined : toRequest(own);
}

function toRequest(failure: readonly FailureEvent[]): OperatorRequest | null {
  const question = failure.flatMap((one) => (one.question === null ? [] : [one.question]))[0];
  const options = question === undefined ? null : toOptions(question.ways);
  if (question === undefined || options === null) return null;
  const {id, because, until} = question;
  return {id, because, options, until};
}
