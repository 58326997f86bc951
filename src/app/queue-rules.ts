// The bounds of queues as the policy states them.
import {defaultPolicy, type Policy} from '../config/schema.ts';
import type {QueueRules} from '../workplan/queue/rules.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** The policy's bounds in milliseconds. */
export function toQueueRules({queue}: Pick<Policy, 'queue'>): QueueRules {
  const {pause} = queue;
  return {
    maxAttempts: queue.maxAttempts,
    cooldownBaseMs: queue.cooldownBaseMinutes * MINUTE_MS,
    cooldownCapMs: queue.cooldownCapMinutes * MINUTE_MS,
    orphanAfterMs: queue.orphanHours * HOUR_MS,
    pause: {
      minMs: pause.minMinutes * MINUTE_MS,
      maxMs: pause.maxMinutes * MINUTE_MS,
      defaultMs: pause.defaultMinutes * MINUTE_MS,
    },
  };
}

/** Bounds for who only wants to know which items stand where: no bound changes that. */
export function readingRules(): QueueRules {
  return toQueueRules(defaultPolicy());
}
