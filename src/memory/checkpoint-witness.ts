// The ledger as one more witness of the chain of checkpoints: what it remembers of a record has to be what the chain says.
import {CHAIN_REF, type ChainLine} from '../domain/checkpoint.ts';
import type {Finding} from '../domain/finding.ts';
import type {MemoryEvent} from '../domain/memory.ts';

/**
 * Where ledger and chain differ. `elsewhere`: the ledger may tell of checkpoints of another repository than the one at hand,
 * such as the host's on a laptop; then one that the chain does not know is no error.
 */
export function checkWitness(
  lines: readonly ChainLine[],
  events: readonly MemoryEvent[],
  chain: 'of-the-ledger' | 'elsewhere',
): readonly Finding[] {
  const added = new Map(lines.flatMap((line) => (line.kind === 'add' ? [[line.id, line.record] as const] : [])));
  const findings: Finding[] = [];
  for (const event of events) {
    if (event.kind !== 'checkpoint') continue;
    const record = added.get(event.id);
    if (record === event.digest) continue;
    if (record === undefined && chain === 'elsewhere') continue;
    const detail =
      record === undefined
        ? `the ledger remembers ${event.id}, and no line of the chain adds it`
        : 'its record is not the one that the ledger remembers';
    const document = record === undefined ? CHAIN_REF : event.id;
    findings.push({layer: 'checksum', document, line: null, detail, severity: 'error'});
  }
  return findings;
}
