// Values that several tests of ports need: a record, a draft, an id.
import {createHash} from 'node:crypto';
import type {IncidentRecord} from '../../src/domain/decision.ts';
import {type Instant, parseInstant, parseSha, type SafeText, type Sha, toFingerprint} from '../../src/domain/ids.ts';
import {renderIncidentMarker} from '../../src/domain/marker.ts';
import type {IncidentDraft} from '../../src/ports/code-host.ts';

/** Only tests put this brand on without a check. */
export const safe = (text: string): SafeText => text as SafeText;

export function sampleSha(seed: string): Sha {
  const sha = parseSha(createHash('sha1').update(seed).digest('hex'));
  if (sha === null) throw new Error('no commit id');
  return sha;
}

export function sampleInstant(iso = '2031-05-04T09:30:00Z'): Instant {
  const at = parseInstant(iso);
  if (at === null) throw new Error(`no instant: ${iso}`);
  return at;
}

export function sampleRecord(cause = 'tide overflow', change: Partial<IncidentRecord> = {}): IncidentRecord {
  const at = sampleInstant();
  return {
    scope: 'cause',
    fingerprint: toFingerprint([cause]),
    branch: 'main',
    workflow: 'CI',
    firstSeen: at,
    openedAt: at,
    title: null,
    batches: [],
    owners: [],
    follows: null,
    count: 1,
    occurrences: [{runId: 11, attempt: 1, at, sha: sampleSha('head'), jobs: ['unit'], branch: null}],
    ...change,
  };
}

/** A draft whose body holds the marker of its cause. */
export function sampleDraft(
  cause = 'tide overflow',
  change: {readonly branch?: string; readonly words?: string; readonly title?: string} = {},
): IncidentDraft {
  const branch = change.branch ?? 'main';
  const title = change.title ?? `CI failure on ${branch}: ${cause}`;
  const record = sampleRecord(cause, {branch, title});
  return {
    fingerprint: record.fingerprint,
    branch: record.branch,
    title,
    body: `${renderIncidentMarker(record)}\n\n${change.words ?? 'It broke.'}\n`,
    labels: ['aftermath', 'ci'],
  };
}
