// What people said and what hints say, as the memory of a decision test holds it.
import type {Incident} from '../../src/domain/decision.ts';
import {type Instant, toEffectKey} from '../../src/domain/ids.ts';
import type {CommentEvent, IncidentHint, VerdictEvent} from '../../src/domain/memory.ts';
import {toSafeText} from '../../src/evidence/safe-text.ts';
import {fingerprint} from './questions.ts';

/** A person's word about incident 12 that the ledger holds. */
export function said(kind: 'reopened' | 'completed' | 'locked', {at}: {readonly at: number}): VerdictEvent {
  const key = toEffectKey('verdict', kind, String(at));
  const cause = fingerprint('cause');
  return {
    kind: 'verdict',
    key,
    at: at as Instant,
    by: 'ada',
    fingerprint: cause,
    branch: 'work',
    incident: 12,
    verdict: {kind},
  };
}

/** What the memory says of where a thread stands. */
export function toHint({number, record}: Incident, state: IncidentHint['state']): IncidentHint {
  const {fingerprint: own, branch, workflow, firstSeen, count} = record;
  const title = toSafeText('an incident');
  const about = {title, category: 'test-failure', severity: 3, workflow} as const;
  return {fingerprint: own, branch, number, state, ...about, firstSeen, lastSeen: firstSeen, count};
}

/** A new comment that the ledger holds. */
export function told(change: {readonly name?: string; readonly thread: number; readonly at: number}): CommentEvent {
  const {name = 'cause', thread, at} = change;
  const key = toEffectKey('comment', name, String(thread), String(at));
  return {kind: 'comment', key, at: at as Instant, fingerprint: fingerprint(name), thread, branch: 'work'};
}
