// `aftermath state`: validates the memory of a laptop in four layers, repairs it, joins two, and backs it up.
import {stat} from 'node:fs/promises';
import {resolve} from 'node:path';
import {readTextFile} from '../../adapters/files/read-file.ts';
import {writeTextAtomic} from '../../adapters/files/write-file.ts';
import {directoryStateStore} from '../../adapters/state/directory.ts';
import {readRawFiles} from '../../adapters/state/raw-files.ts';
import {mergeInto, readWholeState, repairState, validateState} from '../../app/state-verbs.ts';
import {hasErrors, sortFindings} from '../../domain/finding.ts';
import {type Instant, toIsoText} from '../../domain/ids.ts';
import type {Problem} from '../../domain/problem.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import {type Backup, parseBackup, renderBackup, toBackupFile, toDocuments} from '../../memory/state-backup.ts';
import {refuse} from './checkpoint-world.ts';
import {toFindingsText} from './findings-text.ts';
import {type ExitCode, type Io, printJson, printProblems} from './io.ts';
import {nothingYet} from './read-memory.ts';
import {type LocalState, openState, readSurroundings, type StateOptions} from './state-world.ts';

interface WriteOptions extends StateOptions {
  readonly dryRun?: true;
}

/** 0 when nothing is wrong, also when something is odd; 1 when something cannot be trusted. */
export async function runStateValidate(io: Io, options: StateOptions): Promise<ExitCode> {
  const world = await openState(io, options);
  if (!world.ok) return refuse(io, [world.problem]);
  const seen = await validateState(world.value, (snapshot) => readSurroundings(world.value, snapshot));
  if (!seen.ok) return refuse(io, [seen.problem]);
  printProblems(io, world.value.problems);
  const findings = sortFindings(seen.value.findings);
  const valid = !hasErrors(findings);
  if (options.json) printJson(io, {folder: world.value.folder, valid, findings});
  else if (findings.length === 0 && !world.value.isThere) io.out(nothingYet(world.value.folder));
  else io.out(toFindingsText(findings, world.value.folder));
  return valid ? 0 : 1;
}

/** 0 when nothing is wrong afterwards, 1 when something is left that only a person can decide on. */
export async function runStateRepair(io: Io, options: WriteOptions): Promise<ExitCode> {
  const world = await openState(io, options);
  if (!world.ok) return refuse(io, [world.problem]);
  const around = (snapshot: Parameters<typeof readSurroundings>[1]) => readSurroundings(world.value, snapshot);
  const seen = await validateState(world.value, around);
  if (!seen.ok) return refuse(io, [seen.problem]);
  const planned = await repairState(world.value, seen.value, 'show');
  if (!planned.ok) return refuse(io, [planned.problem]);
  const isNeeded = planned.value.length > 0 && !options.dryRun;
  const backup = isNeeded ? await writeBackup(world.value, defaultBackup(world.value)) : ok(null);
  if (!backup.ok) return refuse(io, [backup.problem]);
  const done = isNeeded ? await repairState(world.value, seen.value, 'make') : planned;
  if (!done.ok) return refuse(io, [done.problem]);
  const after = isNeeded ? await validateState(world.value, around) : seen;
  if (!after.ok) return refuse(io, [after.problem]);
  const left = sortFindings(after.value.findings);
  const dryRun = options.dryRun ?? false;
  if (options.json) printJson(io, {dryRun, backup: backup.value, did: done.value, left});
  else {
    const would = dryRun ? 'would be ' : '';
    const saved = backup.value === null ? '' : `backup: ${backup.value}\n`;
    io.out(
      `${saved}${done.value.map(({document, did}) => `${document}: ${would}${did}\n`).join('')}${toFindingsText(left, 'left')}`,
    );
  }
  return hasErrors(left) ? 1 : 0;
}

/** Brings in what another folder, or a backup, holds. */
export async function runStateMerge(io: Io, options: WriteOptions, [from = '']: readonly string[]): Promise<ExitCode> {
  const world = await openState(io, options);
  if (!world.ok) return refuse(io, [world.problem]);
  const other = await readOther(resolve(io.cwd, from), from);
  if (!other.ok) return refuse(io, [other.problem]);
  const changed = await mergeInto(world.value, other.value, options.dryRun ? 'show' : 'make');
  if (!changed.ok) return refuse(io, [changed.problem]);
  if (options.json) printJson(io, {dryRun: options.dryRun ?? false, from, changed: changed.value});
  else io.out(changed.value.length === 0 ? 'nothing new\n' : changed.value.map((name) => `${name}\n`).join(''));
  return 0;
}

async function readOther(path: string, name: string): Promise<Result<ReadonlyMap<string, string>>> {
  const isFolder = await stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (isFolder) {
    const read = await readWholeState(directoryStateStore(path));
    return read.ok ? ok(read.value.documents) : read;
  }
  const backup = await readBackup(path, name);
  return backup.ok ? ok(toDocuments(backup.value)) : backup;
}

interface BackupOptions extends StateOptions {
  readonly out?: string;
  readonly check?: string;
}

/** Writes one file with everything, or proves that such a file is whole and says in what the state differs from it now. */
export async function runStateBackup(io: Io, options: BackupOptions): Promise<ExitCode> {
  const world = await openState(io, options);
  if (!world.ok) return refuse(io, [world.problem]);
  if (options.check !== undefined) return checkBackup(io, world.value, {file: options.check, json: options.json});
  const path = options.out === undefined ? defaultBackup(world.value) : resolve(io.cwd, options.out);
  const written = await writeBackup(world.value, path);
  if (!written.ok) return refuse(io, [written.problem]);
  if (options.json) printJson(io, {file: written.value});
  else io.out(`${written.value}\n`);
  return 0;
}

async function checkBackup(
  io: Io,
  world: LocalState,
  {file, json}: {readonly file: string; readonly json: true | undefined},
): Promise<ExitCode> {
  const backup = await readBackup(resolve(io.cwd, file), file);
  if (!backup.ok) return refuse(io, [backup.problem]);
  const {files} = await readRawFiles(world.folder);
  const now = new Map(files.map(({name, bytes}) => [name, toBackupFile(name, bytes).sha256]));
  const differs = backup.value.files.filter(({name, sha256}) => now.get(name) !== sha256).map(({name}) => name);
  const document = {
    file,
    whole: true,
    madeAt: toIsoText(backup.value.madeAt),
    documents: backup.value.files.length,
    differs,
  };
  if (json) printJson(io, document);
  else
    io.out(
      `${file}: whole, ${document.documents} documents of ${document.madeAt}; ${differs.length} of them are not so now\n`,
    );
  return 0;
}

function defaultBackup({folder, now}: LocalState): string {
  return resolve(folder, '.backups', `${toFileTime(now)}.json`);
}

/** A time that every file system takes for a name. */
export function toFileTime(at: Instant): string {
  return new Date(at).toISOString().replaceAll(/[:.]/g, '-').toLowerCase();
}

/** Written, and read again: a backup that cannot be read is none. */
async function writeBackup({folder, now}: LocalState, path: string): Promise<Result<string>> {
  const {files, unreadable} = await readRawFiles(folder);
  const [lost] = unreadable;
  if (lost !== undefined) return err({code: 'FILE_UNREADABLE', file: lost, detail: 'so it cannot be backed up'});
  const text = renderBackup({madeAt: now, files: files.map(({name, bytes}) => toBackupFile(name, bytes))});
  const written = await writeTextAtomic(path, text);
  if (!written.ok) return written;
  const back = await readBackup(path, path);
  return back.ok ? ok(path) : back;
}

async function readBackup(path: string, name: string): Promise<Result<Backup>> {
  const text = await readTextFile(path, name);
  if (!text.ok) return text;
  const backup = parseBackup(text.value);
  const problem: Problem = {code: 'USAGE', detail: `${name}: ${backup.ok ? '' : backup.detail}; take another one`};
  return backup.ok ? backup : err(problem);
}
