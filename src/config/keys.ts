// Small value schemas that the policy is made of: globs, repository paths, linear-time patterns, with plain messages.
import {RE2JS} from 're2js';
import {z} from 'zod';
import {CATEGORIES} from '../domain/category.ts';
import {findPathProblem, toPlainPath} from './path-problem.ts';

/** Longest glob, path or pattern, in UTF-16 units; far beyond what people write, small enough to stay quick. */
const MAX_TEXT = 500;

/** A severity level. */
export const level = z.literal([1, 2, 3, 4, 5]);

/** A category slug. */
export const category = z.enum(CATEGORIES);

/** A whole number, both bounds included. */
export const count = (min: number, max: number) => z.int().min(min).max(max);

/** A glob over branch names or paths: `*`, `**`, `?`, `{a,b}`; see `matchesGlob`. */
export const glob = z.string().min(1).max(MAX_TEXT);

/** A path or glob inside the repository: relative, with slashes, never leaving it; spelt as git does. */
export const repositoryPath = z
  .string()
  .min(1)
  .max(MAX_TEXT)
  .superRefine((text, context) => {
    const problem = findPathProblem(text);
    if (problem !== null) context.addIssue({code: 'custom', message: problem});
  })
  .overwrite(toPlainPath);

/** A pattern for the linear-time engine (RE2 syntax: no look-around, no back-references). */
export const pattern = z
  .string()
  .min(1)
  .max(MAX_TEXT)
  .superRefine((text, context) => {
    const problem = findPatternProblem(text);
    if (problem !== null) context.addIssue({code: 'custom', message: problem});
  });

/** A pattern that must say which part of a branch name is the batch: one group named `id`. */
export const branchPattern = z
  .string()
  .min(1)
  .max(MAX_TEXT)
  .superRefine((text, context) => {
    const problem = findPatternProblem(text) ?? findGroupProblem(text);
    if (problem !== null) context.addIssue({code: 'custom', message: problem});
  });

function findPatternProblem(text: string): string | null {
  try {
    RE2JS.compile(text);
    return null;
  } catch (error) {
    const why = error instanceof Error ? error.message.replace('error parsing regexp: ', '') : 'not understood';
    return `not a valid pattern: ${why}; RE2 syntax is read, without look-around and back-references`;
  }
}

function findGroupProblem(text: string): string | null {
  const names = Object.keys(RE2JS.compile(text).namedGroups());
  if (names.length === 1 && names[0] === 'id') return null;
  const seen = names.length === 0 ? 'it has none' : `it has ${names.join(', ')}`;
  return `the pattern needs exactly one named group, (?P<id>…); ${seen}`;
}
