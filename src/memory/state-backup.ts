// One file that holds a whole state, and proves that it still does: every document with its digest, and one over all of them.
import {z} from 'zod';
import {toDigest} from '../domain/digest.ts';
import type {Instant} from '../domain/ids.ts';
import {explainFlaw, instant, parseJson, toExactText} from './fields.ts';

/** A document byte for byte, in base64: what is to be rescued may be no text. */
export interface BackupFile {
  readonly name: string;
  readonly sha256: string;
  readonly base64: string;
}

export interface Backup {
  readonly madeAt: Instant;
  /** By name. */
  readonly files: readonly BackupFile[];
}

const SHAPE = z.strictObject({
  v: z.literal(1),
  madeAt: instant,
  digest: z.string(),
  files: z.array(z.strictObject({name: z.string().min(1), sha256: z.string(), base64: z.base64()})),
});

/** A document of a backup. */
export function toBackupFile(name: string, bytes: Uint8Array): BackupFile {
  return {name, sha256: toDigest(bytes), base64: Buffer.from(bytes).toString('base64')};
}

/** The text of a backup. */
export function renderBackup({madeAt, files}: Backup): string {
  const sorted = files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return `${JSON.stringify({v: 1, madeAt: toExactText(madeAt), digest: digestOf(sorted), files: sorted}, null, 1)}\n`;
}

/** The backup of a text, or what is wrong with it: nothing of a backup that is not whole is believed. */
export function parseBackup(
  text: string,
): {readonly ok: true; readonly value: Backup} | {readonly ok: false; readonly detail: string} {
  const read = SHAPE.safeParse(parseJson(text));
  if (!read.success) return {ok: false, detail: `it is no backup: ${explainFlaw(read.error)}`};
  const {files, digest, madeAt} = read.data;
  if (digest !== digestOf(files)) return {ok: false, detail: 'its digest is not the one of its documents'};
  const wrong = files.find(({sha256, base64}) => toDigest(Buffer.from(base64, 'base64')) !== sha256);
  return wrong === undefined
    ? {ok: true, value: {madeAt, files}}
    : {ok: false, detail: `${wrong.name}: its digest differs`};
}

/** The documents of a backup as texts. */
export function toDocuments({files}: Backup): ReadonlyMap<string, string> {
  return new Map(files.map(({name, base64}) => [name, Buffer.from(base64, 'base64').toString('utf8')]));
}

function digestOf(files: readonly BackupFile[]): string {
  return toDigest(files.map(({name, sha256}) => `${JSON.stringify(name)} ${sha256}\n`).join(''));
}
