// Translates what the file system answers into problems, by its error codes.
import type {Problem} from '../../domain/problem.ts';

/** Plain words for the codes that people meet; any other code is shown as it is. */
const DETAILS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'it is a folder',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EMFILE: 'too many open files',
  ENOTDIR: 'a file stands where a folder is wanted',
  EEXIST: 'a file stands where a folder is wanted',
  ELOOP: 'too many symbolic links',
  ENAMETOOLONG: 'the name is too long',
};

/** The problem behind a file operation that threw. `name` is the file as people know it. */
export function toFileProblem(name: string, error: unknown): Problem {
  const code = codeOf(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return {code: 'FILE_MISSING', file: name};
  return {code: 'FILE_UNREADABLE', file: name, detail: DETAILS[code] ?? code};
}

/** The problem behind a file that could not be written, made or removed. */
export function toWriteProblem(name: string, error: unknown): Problem {
  const code = codeOf(error);
  return {code: 'FILE_UNWRITABLE', file: name, detail: DETAILS[code] ?? code};
}

/** Answers of a system that lets files be read and not be written, whatever was tried. */
const REFUSALS: readonly string[] = ['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT'];

/** True when the system refuses writers. */
export function isWriteRefusal(error: unknown): boolean {
  return REFUSALS.includes(codeOf(error));
}

/** The code of a system error, or `unknown error`. */
export function codeOf(error: unknown): string {
  const code: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
  return typeof code === 'string' ? code : 'unknown error';
}
