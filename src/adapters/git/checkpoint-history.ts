// Proves that the chain of checkpoints was only ever added to: every commit of it whole, every text the beginning of the next.
import {CHAIN_REF} from '../../domain/checkpoint.ts';
import type {Finding} from '../../domain/finding.ts';
import type {Sha} from '../../domain/ids.ts';
import {CHAIN_FILE} from './checkpoint-read.ts';
import {type ObjectReader, openObjects, parseCommit, parseTree} from './objects.ts';
import type {Repository} from './repository.ts';

interface Proving {
  readonly objects: ObjectReader;
  readonly idBytes: number;
  /** Objects that were read already. */
  readonly sound: Set<string>;
  readonly tell: (detail: string) => void;
}

/** What is wrong with the history of the chain; commits newest first. */
export async function verifyHistory(repository: Repository, history: readonly Sha[]): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const objects = openObjects(repository);
  const tell = (detail: string): void => {
    findings.push({layer: 'checksum', document: CHAIN_REF, line: null, detail, severity: 'error'});
  };
  const proving = {objects, idBytes: repository.format === 'sha256' ? 32 : 20, sound: new Set<string>(), tell};
  try {
    let newer: string | null = null;
    for (const commit of history) {
      const text = await readChainAt(proving, commit);
      if (text !== null && newer !== null && !newer.startsWith(text))
        tell(`lines that stood at ${commit.slice(0, 12)} were changed or taken out later`);
      newer = text ?? newer;
    }
    return findings;
  } finally {
    objects.close();
  }
}

/** The chain's text at a commit; null and told when something of the commit is not whole. */
async function readChainAt(proving: Proving, commit: Sha): Promise<string | null> {
  const read = await proving.objects.read(commit);
  const parsed = read.kind === 'read' && read.type === 'commit' ? parseCommit(read.bytes) : null;
  if (parsed === null) {
    proving.tell(`commit ${commit.slice(0, 12)} is damaged or missing`);
    return null;
  }
  return readTree(proving, parsed.tree);
}

async function readTree(proving: Proving, tree: Sha): Promise<string | null> {
  const {objects, idBytes, sound, tell} = proving;
  const read = await objects.read(tree);
  const entries = read.kind === 'read' && read.type === 'tree' ? parseTree(read.bytes, idBytes) : null;
  if (entries === null) tell(`tree ${tree.slice(0, 12)} is damaged or missing`);
  sound.add(tree);
  let chain: string | null = null;
  for (const {mode, name, id} of entries ?? []) {
    const isChain = name.toString('utf8') === CHAIN_FILE;
    if (sound.has(id) && !isChain) continue;
    if (mode === '40000') await readTree(proving, id);
    else {
      const blob = await objects.read(id);
      if (blob.kind !== 'read') tell(`file ${id.slice(0, 12)} is damaged or missing`);
      else if (isChain) chain = blob.bytes.toString('utf8');
    }
    sound.add(id);
  }
  return chain;
}
