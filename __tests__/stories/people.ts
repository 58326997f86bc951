// What people do to threads on the host, and the word that an event of it says.
import type {HumanWord} from '../../src/app/record-verdict.ts';
import {assertNever} from '../../src/domain/result.ts';
import type {FakeCodeHost} from '../fakes/fake-code-host.ts';
import type {PersonAct} from './step.ts';

export const TITLE_OF_A_PERSON = 'The tide is too high again';
export const TEXT_ABOVE = 'A person wrote this above.';
export const TEXT_BELOW = 'A person wrote this below.';

/** Does it; the word that the event of it says, or null where there is no event that we hear. */
export function actOn(host: FakeCodeHost, act: PersonAct, number: number): HumanWord | null {
  const body = host.incidents.find((one) => one.number === number)?.body ?? '';
  switch (act) {
    case 'closes as not planned':
    case 'closes as duplicate': {
      host.act(number, 'closed', {closedByHuman: true});
      host.reasons.set(number, act === 'closes as duplicate' ? 'duplicate' : 'not planned');
      return act === 'closes as duplicate' ? 'duplicate' : 'not-planned';
    }
    case 'closes as completed':
      host.act(number, 'closed');
      host.reasons.set(number, 'completed');
      return 'completed';
    case 'reopens':
      host.act(number, 'reopened');
      return 'reopened';
    case 'locks':
      host.act(number, 'locked');
      return 'locked';
    case 'renames':
      host.act(number, 'renamed', {title: TITLE_OF_A_PERSON});
      return null;
    case 'relabels':
      host.act(number, 'labeled', {labels: ['aftermath', 'harbour']});
      return null;
    case 'comments':
      host.act(number, 'commented');
      return null;
    case 'writes around our text':
      host.act(number, 'other', {body: `${TEXT_ABOVE}\n\n${body}\n\n${TEXT_BELOW}`});
      return null;
    case 'ticks a box':
      host.act(number, 'other', {body: body.replace('- [ ]', '- [x]')});
      return null;
    case 'damages the marker':
      host.act(number, 'other', {body: body.replace('"count":1', '"count":7')});
      return null;
    case 'moves to another repository':
      host.lose(number, 'transferred');
      return 'transferred';
    case 'deletes':
      host.lose(number, 'deleted');
      return 'deleted';
    default:
      return assertNever(act);
  }
}
