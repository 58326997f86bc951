// Reads the memory of a folder once, with the figures of a window of days: what `status` and `dashboard` show.
import {stat} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {codeOf} from '../../adapters/files/file-problem.ts';
import {directoryStateStore} from '../../adapters/state/directory.ts';
import {type Instant, parseInstant} from '../../domain/ids.ts';
import type {Memory} from '../../domain/memory.ts';
import type {Metrics} from '../../domain/metrics.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import {toSafeText} from '../../evidence/safe-text.ts';
import {documentsFor, toMemory} from '../../memory/documents.ts';
import {computeMetrics} from '../../memory/metrics.ts';
import {HALT, readStops} from '../../memory/stops.ts';
import type {LocalStop} from '../../render/stopped.ts';
import type {Io} from './io.ts';

/** Where `handle` keeps its memory when it is not told otherwise. */
const DEFAULT_FOLDER = '.aftermath/outbox';
/** The days that recall looks back on at most. */
const DEFAULT_DAYS = 30;
/** Ten years: more than any ledger is kept. */
const MAX_DAYS = 3660;

export interface MemoryOptions {
  readonly state?: string;
  /** Digits, as they were typed. */
  readonly days?: string;
}

export interface FolderMemory {
  readonly folder: string;
  /** False: there is no such folder yet, and everything is empty. */
  readonly isThere: boolean;
  readonly now: Instant;
  readonly memory: Memory;
  readonly metrics: Metrics;
  readonly stop: LocalStop;
}

/** The memory in the folder. One that was named and is not there is a problem; the usual one may be missing, then nothing is remembered yet. */
export async function readFolderMemory(io: Io, options: MemoryOptions): Promise<Result<FolderMemory>> {
  const days = parseDays(options.days);
  if (!days.ok) return days;
  const folder = resolve(io.cwd, options.state ?? DEFAULT_FOLDER);
  const isThere = await findFolder(folder, options.state);
  if (!isThere.ok) return isThere;
  // `AFTERMATH_NOW` fixes the time, so that a page can be made again exactly.
  const now = parseInstant(io.env['AFTERMATH_NOW'] ?? '') ?? (Date.now() as Instant);
  const read = await directoryStateStore(folder).read([...documentsFor(now, days.value), HALT]);
  if (!read.ok) return read;
  const memory = toMemory(read.value.documents, toSafeText);
  const stop = {file: join(options.state ?? DEFAULT_FOLDER, HALT), stops: readStops(read.value.documents, toSafeText)};
  return ok({
    folder,
    isThere: isThere.value,
    now,
    memory,
    stop,
    metrics: computeMetrics(memory, {now, days: days.value}),
  });
}

function parseDays(text: string | undefined): Result<number> {
  if (text === undefined) return ok(DEFAULT_DAYS);
  const days = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (days >= 1 && days <= MAX_DAYS) return ok(days);
  const detail = `--days: ${JSON.stringify(text)} is no number of days; give a whole number from 1 to ${MAX_DAYS}`;
  return err({code: 'USAGE', detail});
}

/** What is told where a folder does not exist yet. */
export function nothingYet(folder: string): string {
  return `${folder}: nothing is remembered here yet; "handle" makes it, or name a folder with --state\n`;
}

async function findFolder(folder: string, named: string | undefined): Promise<Result<boolean>> {
  try {
    if ((await stat(folder)).isDirectory()) return ok(true);
    return err({code: 'USAGE', detail: `--state: ${folder} is no folder; name the one that "handle" wrote to`});
  } catch (error) {
    if (named === undefined && codeOf(error) === 'ENOENT') return ok(false);
    return err({code: 'USAGE', detail: `--state: ${folder} cannot be read; name the folder that "handle" wrote to`});
  }
}
