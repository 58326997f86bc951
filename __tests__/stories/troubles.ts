// What goes wrong in a story.
import {assertNever} from '../../src/domain/result.ts';
import type {FakeCodeHost} from '../fakes/fake-code-host.ts';
import type {MemoryStateStore} from '../fakes/memory-state-store.ts';
import type {Trouble} from './step.ts';

interface Place {
  readonly host: FakeCodeHost;
  readonly state: MemoryStateStore;
}

/** Listings that do not show a new issue. */
const LAG = 2;

/** Makes it go wrong: once for what passes, for good for what does not. */
export function cause(trouble: Trouble, {host, state}: Place): void {
  switch (trouble) {
    case 'the memory cannot be read':
      state.failOn('read', {code: 'HOST_UNREADABLE', operation: 'read the memory', detail: 'no JSON'});
      return;
    case 'the token may not write the memory':
      state.failOn('write', {code: 'HOST_FORBIDDEN', operation: 'write the memory', needs: 'contents: write'}, 99);
      return;
    case 'the host asks to wait':
      host.failOn(
        'ensureIncident',
        {code: 'HOST_RATE_LIMITED', operation: 'open the incident', retryAfterMs: 60_000},
        1,
      );
      return;
    case 'the list of issues cannot be read':
      host.failOn('listIncidents', {code: 'HOST_UNAVAILABLE', operation: 'list incidents', retryAfterMs: null}, 1);
      return;
    case 'the ledger has a damaged line': {
      const name = [...state.documents.keys()].find((one) => one.startsWith('ledger/'));
      if (name === undefined) throw new Error('no ledger to damage');
      state.put({[name]: `${state.documents.get(name) ?? ''}{"v":1,"kind":"fail\n`});
      return;
    }
    case 'new issues are not listed for a while':
      host.lagOfNew = LAG;
      return;
    default:
      assertNever(trouble);
  }
}
