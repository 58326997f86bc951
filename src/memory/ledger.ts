// The ledger: append-only JSON Lines, one entry per cause and run. An entry is never edited; a key stands in it once.

import type {Diagnosis} from '../domain/diagnosis.ts';
import type {Dossier} from '../domain/dossier.ts';
import {type EffectKey, toIsoText} from '../domain/ids.ts';

export interface LedgerEntry {
  readonly v: 1;
  readonly key: EffectKey;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly run: {
    readonly id: number;
    readonly attempt: number;
    readonly workflow: string;
    readonly branch: string | null;
  };
  readonly commit: string;
  readonly batch: {readonly file: string; readonly item: string} | null;
  readonly step: string | null;
  readonly jobs: readonly string[];
  readonly category: string;
  readonly severity: number;
  readonly transient: string;
  readonly confidence: number;
  readonly fingerprint: string;
  readonly cause: {readonly rule: string; readonly line: number | null; readonly text: string} | null;
  readonly decision: string;
  readonly reason: string;
}

/** The entry of one cause of a dossier. */
export function toLedgerEntry(key: EffectKey, dossier: Dossier, diagnosis: Diagnosis): LedgerEntry {
  const {evidence, decision} = dossier;
  const {id, attempt, workflow, branch, headSha} = evidence.run;
  const [root] = diagnosis.rootCause;
  const {batch} = decision;
  return {
    v: 1,
    key,
    at: toIsoText(evidence.now),
    run: {id, attempt, workflow, branch},
    commit: headSha,
    batch: batch.kind === 'chosen' ? {file: batch.file, item: batch.item} : null,
    step: diagnosis.step,
    jobs: diagnosis.jobs,
    category: diagnosis.category,
    severity: diagnosis.severity.level,
    transient: diagnosis.transient,
    confidence: diagnosis.confidence,
    fingerprint: diagnosis.fingerprint,
    cause: root === undefined ? null : {rule: root.rule, line: root.line, text: root.text},
    decision: decision.id,
    reason: decision.reason,
  };
}

/** The ledger with one more entry; the same text when an entry of that key stands there. */
export function appendEntry(ledger: string, entry: LedgerEntry): string {
  if (ledger.split('\n').some((line) => keyOf(line) === entry.key)) return ledger;
  const base = ledger === '' || ledger.endsWith('\n') ? ledger : `${ledger}\n`;
  return `${base}${JSON.stringify(entry)}\n`;
}

/** The key of a line; null for a line that somebody damaged: it stays as it is and counts for nothing. */
function keyOf(line: string): unknown {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && 'key' in value ? value.key : null;
  } catch {
    return null;
  }
}
