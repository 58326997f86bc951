// What the refs of checkpoints say together: which checkpoints stand, and everything in which two of their witnesses differ.
import {
  ANCHOR_PREFIX,
  CHAIN_REF,
  type ChainLine,
  type CheckpointRecord,
  type ManifestEntry,
  type StoredCheckpoint,
} from '../domain/checkpoint.ts';
import {toDigest} from '../domain/digest.ts';
import {type Finding, hasErrors, type Layer} from '../domain/finding.ts';
import type {Sha} from '../domain/ids.ts';
import {parseChain, parseManifest, parseRecord, renderChainLine} from './checkpoint-codec.ts';

/** The texts of a chain and of the checkpoints' own refs, whose objects are the bytes of their ids. */
export interface ChainTexts {
  readonly head: Sha | null;
  /** Newest first. */
  readonly history: readonly Sha[];
  readonly chain: string | null;
  readonly records: ReadonlyMap<string, string>;
  readonly manifests: ReadonlyMap<string, string>;
  readonly anchors: ReadonlyMap<
    string,
    {
      readonly sha: Sha;
      readonly record: string | null;
      readonly manifest: string | null;
      readonly parents: readonly Sha[];
    }
  >;
  readonly witness: Sha | null;
  readonly flaws: readonly Finding[];
}

export interface ChainRead {
  /** Newest first, in the order of the chain; what only its own ref knows comes last. */
  readonly checkpoints: readonly StoredCheckpoint[];
  readonly lines: readonly ChainLine[];
  readonly findings: readonly Finding[];
}

/** Reads the chain and holds every witness against every other. The files of a checkpoint are not looked at here. */
export function readChain(stored: ChainTexts): ChainRead {
  const parsed = parseChain(stored.chain ?? '');
  const lines = parsed.ok ? parsed.value : [];
  const findings = [
    ...stored.flaws,
    ...(parsed.ok ? [] : [fault('structure', CHAIN_REF, parsed.detail, parsed.line)]),
    ...checkLinks(lines),
    ...checkHead(stored, lines),
  ];
  const dropped = new Set(lines.flatMap((line) => (line.kind === 'drop' ? [line.id] : [])));
  const standing = lines.flatMap((line) => (line.kind === 'add' && !dropped.has(line.id) ? [line] : []));
  const listed = new Set(standing.map(({id}) => id));
  const read = standing.map((line) => readOne(stored, line.id, line));
  const strays = [...stored.anchors.keys()].filter((id) => !listed.has(id)).sort();
  const lost = strays.map((id) => readOne(stored, id, null));
  const unlisted = [...stored.records.keys(), ...stored.manifests.keys()].filter((id) => !listed.has(id));
  return {
    checkpoints: [...read.toReversed(), ...lost].flatMap(({checkpoint}) => checkpoint ?? []),
    lines,
    findings: [
      ...findings,
      ...[...read, ...lost].flatMap((one) => one.findings),
      ...[...new Set(unlisted)].map((id) => fault('reference', id, 'it lies in the chain and no line of it adds it')),
    ],
  };
}

function checkLinks(lines: readonly ChainLine[]): readonly Finding[] {
  const seen = new Set<string>();
  let before: string | null = null;
  const findings: Finding[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.previous !== before)
      findings.push(fault('checksum', CHAIN_REF, `${line.id}: it does not follow the line before it`, index + 1));
    before = toDigest(renderChainLine(line));
    const name = `${line.kind} ${line.id}`;
    if (seen.has(name) || (line.kind === 'drop' && !seen.has(`add ${line.id}`)))
      findings.push(fault('structure', CHAIN_REF, `${line.id}: it stands in the wrong order`, index + 1));
    seen.add(name);
  }
  return findings;
}

function checkHead(
  {head, history, witness, anchors, chain}: ChainTexts,
  lines: readonly ChainLine[],
): readonly Finding[] {
  const findings: Finding[] = [];
  if (head === null && (anchors.size > 0 || witness !== null))
    findings.push(fault('reference', CHAIN_REF, 'the ref is gone, and there were checkpoints'));
  if (head !== null && chain === null)
    findings.push(fault('structure', CHAIN_REF, 'there is no chain where it points'));
  if (head !== null && witness !== null && !history.includes(witness))
    findings.push(fault('reference', CHAIN_REF, `the ref was moved: ${witness.slice(0, 12)} is not in its history`));
  if (head !== null && witness === null && lines.length > 0)
    findings.push({
      ...fault('reference', CHAIN_REF, 'nothing beside the ref says where it stood last'),
      severity: 'note',
    });
  return findings;
}

type AddLine = Extract<ChainLine, {kind: 'add'}>;

interface OneRead {
  readonly checkpoint: StoredCheckpoint | null;
  readonly findings: readonly Finding[];
}

/** A checkpoint by its line; null: no line adds it, so only its own ref knows it. */
function readOne(stored: ChainTexts, id: string, line: AddLine | null): OneRead {
  const anchor = stored.anchors.get(id);
  const findings: Finding[] = [];
  const tell = (layer: Layer, detail: string, at: number | null = null) => findings.push(fault(layer, id, detail, at));
  if (line === null) tell('reference', 'its own ref stands, and the chain does not know it');
  if (anchor === undefined) tell('reference', `its own ref ${ANCHOR_PREFIX}${id} is gone`);
  else if (line !== null && anchor.sha !== line.anchor) tell('reference', 'its own ref was moved');
  const text = (line === null ? null : stored.records.get(id)) ?? anchor?.record ?? null;
  const manifest = (line === null ? null : stored.manifests.get(id)) ?? anchor?.manifest ?? null;
  if (line !== null && stored.records.get(id) === undefined) tell('structure', 'its record is not in the chain');
  if (line !== null && stored.manifests.get(id) === undefined) tell('structure', 'its manifest is not in the chain');
  if (anchor !== undefined && anchor.record !== text)
    tell('checksum', 'its record differs between the chain and its ref');
  if (anchor !== undefined && anchor.manifest !== manifest)
    tell('checksum', 'its manifest differs between the chain and its ref');
  if (text === null) return {checkpoint: null, findings};
  if (line !== null && toDigest(text) !== line.record) tell('checksum', 'its record is not the one that was chained');
  const record = parseRecord(text);
  if (!record.ok) {
    tell('structure', record.detail, record.line);
    return {checkpoint: null, findings};
  }
  const entries = readEntries(manifest, record.value, tell);
  checkRecord(record.value, {id, line, stored, tell});
  const isValid = !hasErrors(findings);
  return {checkpoint: {record: record.value, entries, standing: isValid ? 'valid' : 'damaged'}, findings};
}

type Tell = (layer: Layer, detail: string, at?: number | null) => void;

function readEntries(manifest: string | null, record: CheckpointRecord, tell: Tell): readonly ManifestEntry[] {
  if (manifest === null) return [];
  if (toDigest(manifest) !== record.manifest) tell('checksum', 'its manifest is not the one of its record');
  const read = parseManifest(manifest);
  if (!read.ok) {
    tell('structure', read.detail, read.line);
    return [];
  }
  if (read.value.length !== record.files)
    tell('structure', `it names ${record.files} files and lists ${read.value.length}`);
  return read.value;
}

function checkRecord(
  record: CheckpointRecord,
  {id, line, stored, tell}: {id: string; line: AddLine | null; stored: ChainTexts; tell: Tell},
): void {
  if (record.id !== id) tell('semantics', `its record tells of ${record.id}`);
  if (line !== null && record.previous !== line.previous)
    tell('checksum', 'its record does not follow the line before it');
  if (stored.head !== null && record.chain !== null && !stored.history.includes(record.chain))
    tell('reference', 'the chain that it was made on is not in the history of the ref');
  const anchor = stored.anchors.get(id);
  const held = record.work ?? record.commit;
  const parents = held === null ? [] : [held];
  if (anchor !== undefined && JSON.stringify(anchor.parents) !== JSON.stringify(parents))
    tell('reference', 'its own ref does not keep the commit of its record');
}

/** An error in one layer. */
function fault(layer: Layer, document: string, detail: string, line: number | null = null): Finding {
  return {layer, document, line, detail, severity: 'error'};
}
