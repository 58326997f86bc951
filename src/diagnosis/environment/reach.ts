// Names that resolve and services that answer.
import type {ReachFacts} from '../../domain/environment.ts';
import {type Draft, fine, trouble} from './draft.ts';

/** A name, asked of the system's own resolver. */
export function judgeName({target, ms, trouble: code}: ReachFacts): Draft {
  if (code === null) return fine('dns', target, `resolved in ${ms} ms`);
  return trouble({
    check: 'dns',
    subject: target,
    status: 'fail',
    value: `${code} after ${ms} ms`,
    advice:
      code === 'ENOTFOUND'
        ? 'No such name: check how it is written, and whether this machine may ask for it.'
        : 'The resolver does not answer: check the network and the name servers of this machine.',
  });
}

/** A service, by a connection that is closed at once. */
export function judgeService({target, ms, trouble: code}: ReachFacts): Draft {
  if (code === null) return fine('services', target, `connected in ${ms} ms`);
  return trouble({
    check: 'services',
    subject: target,
    status: 'fail',
    value: `${code} after ${ms} ms`,
    advice: adviceFor(code),
  });
}

function adviceFor(code: string): string {
  switch (code) {
    case 'ECONNREFUSED':
      return 'Nobody listens there: start the service before the job needs it, and wait until it is ready.';
    case 'ETIMEDOUT':
      return 'Nothing came back: a firewall or a wrong address drops what is sent there.';
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'Its name does not resolve: check how it is written, and the name servers of this machine.';
    default:
      return 'Check the address and whether this machine may reach it.';
  }
}
