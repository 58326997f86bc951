// Items of a harbour's queue in both forms, for the tests of reading, ruling and writing.

import {toQueueRules} from '../../src/app/queue-rules.ts';
import {defaultPolicy} from '../../src/config/schema.ts';
import type {Instant} from '../../src/domain/ids.ts';
import {QUEUE_FOLDERS} from '../../src/domain/queue.ts';
import type {QueueFiles} from '../../src/domain/queue-files.ts';
import {ok} from '../../src/domain/result.ts';
import {type QueueTime, type QueueView, readQueue} from '../../src/workplan/queue/read-queue.ts';

export const NOW = Date.parse('2026-03-02T12:00:00Z') as Instant;
export const TIME: QueueTime = {now: NOW, rules: toQueueRules(defaultPolicy())};

/** Top-level values of a flat item besides the usual ones; a value is written as it stands. */
export function flatItem(id: string, values: Readonly<Record<string, string>> = {}): string {
  const fields: Record<string, string> = {
    id,
    title: `Mend ${id}`,
    type: 'resource',
    target: 'crane',
    priority: 'medium',
    dependencies: '[]',
    status: 'pending',
    current_phase: '""',
    started_at: '""',
    cooldown_until: '""',
    created_at: '"2026-01-03T13:52:41-05:00"',
    updated_at: '"2026-02-03T23:12:35-05:00"',
    notes: '|-\n    Look at the rope first.\n    status: not this one',
    results: '{}',
    consecutive_failures: '0',
    processor_auto_requeue: 'true',
    ...values,
  };
  return `${Object.entries(fields)
    .map(([key, value]) => (value.startsWith('\n') ? `${key}:${value}` : `${key}: ${value}`))
    .join('\n')}\n`;
}

/** An item of the form that keeps its counters in a map and has no status. */
export function metadataItem(id: string, metadata: Readonly<Record<string, string>> = {}): string {
  const fields: Record<string, string> = {
    created_by: 'human',
    created_at: '"2026-01-03T14:30:00Z"',
    cooldown_until: 'null',
    attempt_count: '0',
    last_attempt: 'null',
    failure_reasons: '[]',
    ...metadata,
  };
  const lines = Object.entries(fields).map(([key, value]) => `  ${key}: ${value}`);
  return `id: ${id}
title: "Mend ${id}"
type: fix
target: crane
priority: high  # before the season
requirements:
  - "Grease the wheels"
  - "Change the rope"
  - "Paint the arm"
metadata:
${lines.join('\n')}
`;
}

/** What a failed item records of an output. */
export function results(error: string, more: Readonly<Record<string, string>> = {}): string {
  const fields = {success: 'false', error: JSON.stringify(error), timeout_failure: 'true', ...more};
  return `\n${Object.entries(fields)
    .map(([key, value]) => `    ${key}: ${value}`)
    .join('\n')}`;
}

/** Texts by path, as a look at a folder gives them. */
export function filesOf(texts: Readonly<Record<string, string>>, pause: string | null = null): QueueFiles {
  const files = Object.entries(texts).map(([path, text]) => {
    const folder = QUEUE_FOLDERS.find((name) => path.startsWith(`${name}/`));
    if (folder === undefined) throw new Error(`no folder of a queue: ${path}`);
    return {folder, path, text: ok(text)};
  });
  return {files, pause: pause === null ? null : ok(pause)};
}

export function queueOf(texts: Readonly<Record<string, string>>, pause: string | null = null): QueueView {
  return readQueue(filesOf(texts, pause), TIME);
}
