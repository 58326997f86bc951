// What the file system answers, as problems of a store.
import type {Problem} from '../../domain/problem.ts';

/** The code of a system error, or `unknown error`. */
export function codeOf(error: unknown): string {
  const code: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
  return typeof code === 'string' ? code : 'unknown error';
}

/** A document that leads out of the store through a symbolic link. */
export class OutsideError extends Error {}

/** True for an answer of the file system, false for a bug. */
export function isFileError(error: unknown): boolean {
  return error instanceof OutsideError || codeOf(error) !== 'unknown error';
}

/** The problem behind a file operation that threw; anything but an answer of the file system is a bug and thrown again. */
export function toStoreProblem(file: string, error: unknown): Problem {
  if (error instanceof OutsideError) return {code: 'FILE_OUTSIDE', file: error.message};
  if (!isFileError(error)) throw error;
  return {code: 'FILE_UNREADABLE', file, detail: codeOf(error)};
}
