// `aftermath checkpoint`: makes, lists, validates and cleans up recorded states of the working tree.
import {findCommit, gitCommit} from '../../adapters/git/commit-scan.ts';
import {cleanUpCheckpoints, createCheckpoint, type Depth, validateCheckpoints} from '../../app/checkpoints.ts';
import type {CheckpointRecord, StoredCheckpoint} from '../../domain/checkpoint.ts';
import type {CheckpointType} from '../../domain/effect.ts';
import {hasErrors, sortFindings} from '../../domain/finding.ts';
import {toIsoText} from '../../domain/ids.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import {toSafeText} from '../../evidence/safe-text.ts';
import {checkWitness} from '../../memory/checkpoint-witness.ts';
import type {TreeSource} from '../../ports/working-tree.ts';
import {
  type LocalCheckpoints,
  openCheckpoints,
  type RepoOptions,
  readLedgerEvents,
  readStateMark,
  refuse,
} from './checkpoint-world.ts';
import {toFindingsText} from './findings-text.ts';
import {type ExitCode, type Io, printJson, printProblems} from './io.ts';

/** Longest note that a checkpoint carries: one line of a terminal, twice. */
const MAX_NOTE_UNITS = 200;

interface CreateOptions extends RepoOptions {
  readonly type: CheckpointType;
  readonly note?: string;
  /** A commit instead of the present. */
  readonly commit?: string;
  /** The branch that the commit is of. */
  readonly branch?: string;
}

export async function runCheckpointCreate(io: Io, options: CreateOptions): Promise<ExitCode> {
  const world = await openCheckpoints(io, options);
  if (!world.ok) return refuse(io, world.problem);
  printProblems(io, world.value.policyProblems);
  const note = toSafeText((options.note ?? '').replaceAll(/\s+/g, ' ').trim(), {maxUnits: MAX_NOTE_UNITS});
  const state = await readStateMark(world.value);
  const tree = await chooseSource(world.value, options);
  if (!tree.ok) return refuse(io, [tree.problem]);
  const made = await createCheckpoint({...world.value, tree: tree.value}, {type: options.type, note, state, also: []});
  if (!made.ok) return refuse(io, [made.problem]);
  if (options.json) printJson(io, toDocument(made.value));
  else io.out(`${made.value.id}: ${describe(made.value)}\n`);
  return 0;
}

async function chooseSource(
  {tree, repository}: LocalCheckpoints,
  {commit, branch}: CreateOptions,
): Promise<Result<TreeSource>> {
  if (commit === undefined) return ok(tree);
  const found = await findCommit(repository, commit);
  if (found.ok) return ok(gitCommit(repository, {commit: found.value, branch: branch ?? null}));
  return err({
    code: 'USAGE',
    detail: `--commit: ${JSON.stringify(commit)} is no commit here; name one, or fetch it first`,
  });
}

/** 0 also when some are damaged: `validate` judges, this only shows. */
export async function runCheckpointList(io: Io, options: RepoOptions): Promise<ExitCode> {
  const world = await openCheckpoints(io, options);
  if (!world.ok) return refuse(io, world.problem);
  const seen = await validateCheckpoints(world.value.store, 'chain');
  if (!seen.ok) return refuse(io, [seen.problem]);
  const {checkpoints} = seen.value;
  if (options.json) printJson(io, {checkpoints: checkpoints.map(toListed)});
  else if (checkpoints.length === 0) io.out('no checkpoint yet; make one with "aftermath checkpoint create"\n');
  else io.out(checkpoints.map((one) => `${one.record.id}  ${mark(one)}${describe(one.record)}\n`).join(''));
  return 0;
}

/** 0 when everything is as it was written, 1 when something is not. */
export async function runCheckpointValidate(
  io: Io,
  options: RepoOptions & {readonly quick?: true},
  ids: readonly string[],
): Promise<ExitCode> {
  const world = await openCheckpoints(io, options);
  if (!world.ok) return refuse(io, world.problem);
  const depth: Depth = options.quick ? 'chain' : 'files';
  const seen = await validateCheckpoints(world.value.store, depth, ids.length === 0 ? null : ids);
  if (!seen.ok) return refuse(io, [seen.problem]);
  const {checkpoints} = seen.value;
  const known = checkpoints.map(({record}) => record.id);
  const missing = ids.find((id) => !known.includes(id) && !seen.value.findings.some(({document}) => document === id));
  if (missing !== undefined) return refuse(io, [{code: 'CHECKPOINT_MISSING', id: missing, known}]);
  // The memory of a laptop may tell of checkpoints that only the host has.
  const witnessed = checkWitness(seen.value.chain.lines, await readLedgerEvents(world.value), 'elsewhere');
  const findings = sortFindings([...seen.value.findings, ...witnessed]);
  if (options.json) printJson(io, {valid: !hasErrors(findings), checkpoints: checkpoints.map(toListed), findings});
  else io.out(toFindingsText(findings, `${checkpoints.length} checkpoints`));
  return hasErrors(findings) ? 1 : 0;
}

export async function runCheckpointCleanup(io: Io, options: RepoOptions & {readonly dryRun?: true}): Promise<ExitCode> {
  const world = await openCheckpoints(io, options);
  if (!world.ok) return refuse(io, world.problem);
  if (world.value.policyProblems.length > 0) return refuse(io, world.value.policyProblems);
  const inUse = await world.value.tree.listInUse();
  if (!inUse.ok) return refuse(io, [inUse.problem]);
  const writes = options.dryRun ? 'show' : 'make';
  const {checkpoints: retention} = world.value.policy;
  const gone = await cleanUpCheckpoints(world.value, {retention, inUse: inUse.value, writes});
  if (!gone.ok) return refuse(io, [gone.problem]);
  if (options.json) printJson(io, {dryRun: options.dryRun ?? false, removed: gone.value.map(({id}) => id)});
  else
    io.out(
      gone.value.length === 0 ? 'nothing to clean up\n' : gone.value.map(({id}) => `${verb(writes)} ${id}\n`).join(''),
    );
  return 0;
}

function verb(writes: 'make' | 'show'): string {
  return writes === 'show' ? 'would remove' : 'removed';
}

function mark({standing}: StoredCheckpoint): string {
  return standing === 'valid' ? '' : 'DAMAGED  ';
}

function describe({type, branch, commit, work, files, createdAt, note}: CheckpointRecord): string {
  const at = `${branch ?? 'no branch'} at ${commit?.slice(0, 12) ?? 'no commit yet'}`;
  const dirty = work === null ? '' : ' with uncommitted work';
  return `${type}, ${at}${dirty}, ${files} files, ${toIsoText(createdAt)}${note === '' ? '' : `, ${note}`}`;
}

/** A record as documents show it. */
export function toDocument(record: CheckpointRecord): unknown {
  return {...record, createdAt: toIsoText(record.createdAt)};
}

function toListed({record, standing}: StoredCheckpoint): unknown {
  const {id, type, note, createdAt, commit, branch, work, files} = record;
  return {id, type, note, createdAt: toIsoText(createdAt), commit, branch, work, files, standing};
}
