// Commands in the ledger: what was heard and how it ended, and whether a comment's command was heard before.
import type {PermissionAnswer} from '../domain/authority.ts';
import type {Instant} from '../domain/ids.ts';
import {toEffectKey} from '../domain/ids.ts';
import type {CommandEvent, MemoryEvent} from '../domain/memory.ts';

/** Identity of a command: the comment that it stands in, and its position there. No text: an edit makes no new command. */
export interface CommandIdentity {
  readonly comment: number;
  readonly index: number;
}

/** The record of a command at a stage. `at` is the host's time where it gives one; it is no part of the key. */
export function toCommandEvent(given: Omit<CommandEvent, 'kind' | 'key'>): CommandEvent {
  const {stage, comment, index} = given;
  return {kind: 'command', key: toEffectKey('command', String(comment), String(index), stage), ...given};
}

/** How far a command came before: never heard, begun and not known to have ended, or ended. */
export type Heard =
  | {readonly kind: 'new'}
  | {readonly kind: 'begun'; readonly event: CommandEvent}
  | {readonly kind: 'ended'; readonly event: CommandEvent};

/** What the ledger tells of a command; the end counts before the beginning. */
export function foldHeard(events: readonly MemoryEvent[], {comment, index}: CommandIdentity): Heard {
  const own = listCommands(events).filter((event) => event.comment === comment && event.index === index);
  const [begun] = own;
  const ended = own.find(({stage}) => stage === 'ended');
  if (ended !== undefined) return {kind: 'ended', event: ended};
  return begun === undefined ? {kind: 'new'} : {kind: 'begun', event: begun};
}

/** Commands of the ledger, in its order. */
export function listCommands(events: readonly MemoryEvent[]): readonly CommandEvent[] {
  return events.flatMap((event) => (event.kind === 'command' ? [event] : []));
}

/** Commands that were begun and never ended, and are older than the given time: their run was killed. For the sweep. */
export function listLostCommands(events: readonly MemoryEvent[], before: Instant): readonly CommandEvent[] {
  return listCommands(events).filter(
    (event) => event.stage === 'heard' && event.at < before && foldHeard(events, event).kind === 'begun',
  );
}

/** What was seen of a person's right, in one short text for the record. */
export function describePermission({permission, roleName}: PermissionAnswer): string {
  return roleName === null || roleName === permission ? permission : `${permission} (${roleName})`;
}
