// A folder with a memory in it, written the way every run writes it.
import {mkdtempSync, realpathSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {directoryStateStore} from '../../src/adapters/state/directory.ts';
import {type Instant, toEffectKey} from '../../src/domain/ids.ts';
import type {FailureEvent, IncidentEvent, IncidentHint, RecoveryEvent, RunMark} from '../../src/domain/memory.ts';
import {toSafeText} from '../../src/evidence/safe-text.ts';
import {type MemoryAdditions, remember} from '../../src/memory/documents.ts';
import {DAY_MS, fingerprintOf, NOW} from './samples.ts';

const HOUR_MS = 3_600_000;

/** So many days before NOW. */
export function before(days: number): Instant {
  return (NOW - days * DAY_MS) as Instant;
}

function runOf(id: number): RunMark {
  return {id, attempt: 1, workflow: 'CI', branch: 'main'};
}

function failure(id: number, at: Instant, cause: number): FailureEvent {
  return {
    kind: 'failure',
    key: toEffectKey('failure', String(id), String(cause)),
    at,
    run: runOf(id),
    startedAt: (at - 120_000) as Instant,
    commit: id.toString(16).padStart(40, '0'),
    batch: null,
    step: toSafeText('Test'),
    jobs: ['test'],
    category: cause === 1 ? 'test-failure' : 'network',
    severity: cause === 1 ? 3 : 2,
    transient: 'no',
    confidence: 0.8,
    fingerprint: fingerprintOf(cause),
    cause: {rule: 'node-test', line: 12, text: toSafeText(`the tide of ${cause} o'clock <b>is late</b>`)},
    decision: 'd0d0d0d0d0d0',
    reason: 'NEW_INCIDENT',
    question: null,
    edits: [],
  };
}

function opened(cause: number, at: Instant): IncidentEvent {
  const [fingerprint, key] = [fingerprintOf(cause), toEffectKey('opened', String(cause))];
  return {kind: 'incident', key, at, change: 'opened', fingerprint, branch: 'main', incident: cause};
}

function recovered(cause: number, at: Instant): RecoveryEvent {
  return {
    kind: 'recovery',
    key: toEffectKey('recovery', String(cause)),
    at,
    run: runOf(900),
    commit: 'f'.repeat(40),
    fingerprint: fingerprintOf(cause),
    branch: 'main',
    incident: cause,
    pull: null,
    flaky: false,
    times: {detectMs: 120_000, acknowledgeMs: null, mitigateMs: null, recoverMs: 5 * HOUR_MS},
  };
}

function hint(cause: number, state: IncidentHint['state'], count: number): IncidentHint {
  return {
    fingerprint: fingerprintOf(cause),
    branch: 'main',
    number: cause,
    state,
    title: toSafeText(`The tide of ${cause} o'clock is late`),
    category: cause === 1 ? 'test-failure' : 'network',
    severity: cause === 1 ? 3 : 2,
    workflow: 'CI',
    firstSeen: before(9),
    lastSeen: before(1),
    count,
  };
}

/** Three failures of two causes, one of them mended, one run unfinished. A fourth failure lies 40 days back. */
export const REMEMBERED: MemoryAdditions = {
  events: [
    failure(98, before(40), 2),
    failure(101, before(9), 1),
    opened(1, before(9)),
    failure(102, before(4), 2),
    opened(2, before(4)),
    recovered(2, before(3)),
    failure(103, before(1), 1),
  ],
  hints: [hint(1, 'open', 2), hint(2, 'closed', 2)],
  unfinished: [
    {
      run: {id: 104, attempt: 1},
      since: before(0.1),
      notBefore: null,
      effects: [toEffectKey('upsert-incident', 'x')],
      because: 'RATE_LIMITED',
      tries: 1,
    },
  ],
  sweptAt: before(0.5),
};

/** A new folder, with the memory in `state` below it. */
export async function folderWithMemory(additions: MemoryAdditions = REMEMBERED): Promise<string> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'aftermath-memory-')));
  const documents = remember(new Map(), additions, {now: NOW, safe: toSafeText});
  const written = await directoryStateStore(join(folder, 'state')).write({
    documents,
    expected: null,
    summary: 'sample',
  });
  if (!written.ok) throw new Error(`the sample was not written: ${written.problem.code}`);
  return folder;
}
