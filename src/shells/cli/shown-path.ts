// The path that a patch names: as the caller wrote it where that leads downwards from here, else as it lies in the repository.
import {isAbsolute, normalize, sep} from 'node:path';

/** With slashes, and without one at the end; '' is the current folder. Git refuses paths that lead upwards, and absolute ones. */
export function toShownPath(given: string, inside: string): string {
  const named = normalize(given).split(sep).join('/').replace(/\/+$/, '');
  if (named === '.') return '';
  return isAbsolute(given) || named.split('/')[0] === '..' ? inside : named;
}

/** The same before paths inside a folder: with a slash at its end, '' for the current one. */
export function toShownPrefix(given: string, inside: string): string {
  const shown = toShownPath(given, inside);
  return shown === '' ? '' : `${shown}/`;
}
