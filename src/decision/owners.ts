// Whom a change belongs to, by the policy first and CODEOWNERS second. Only names that can be mentioned come out.
import ignore from 'ignore';
import type {Policy} from '../config/schema.ts';
import {matchesGlob} from '../domain/glob.ts';
import {type OwnerName, parseOwnerName} from '../domain/ids.ts';

/** Most owners mentioned at once: a mail to more people is read by nobody. */
const MAX_OWNERS = 5;

export interface OwnersQuestion {
  readonly owners: Policy['owners'];
  /** Text of CODEOWNERS on the default branch; null when there is none. */
  readonly codeowners: string | null;
}

/** Owners of changed files without doubles, in the order of the files; at most five. A file's last match counts, as on GitHub. */
export function findOwners(files: readonly string[], {owners, codeowners}: OwnersQuestion): readonly OwnerName[] {
  const ofPolicy = owners.paths.map((entry) => ({isMatch: toPathMatcher(entry.files), owners: toNames(entry.owners)}));
  const ofFile = owners.codeowners && codeowners !== null ? parseCodeowners(codeowners) : [];
  const found = files.flatMap((file) => {
    const rule = findLast(ofPolicy, file) ?? findLast(ofFile, file);
    return rule?.owners ?? [];
  });
  return [...new Set(found)].slice(0, MAX_OWNERS);
}

interface OwnerRule {
  readonly isMatch: (file: string) => boolean;
  readonly owners: readonly OwnerName[];
}

function findLast(rules: readonly OwnerRule[], file: string): OwnerRule | undefined {
  return rules.findLast((rule) => rule.isMatch(file));
}

/** What GitHub does not read: `!`, ranges, and the sections of other hosts. */
const REFUSED = /^[!^]|\[/;

/** The rules of a CODEOWNERS file in its order. A rule without owners says that nobody owns what it matches. */
export function parseCodeowners(text: string): readonly OwnerRule[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const [pattern, ...owners] = toWords(line);
    if (pattern === undefined || REFUSED.test(pattern)) return [];
    return [{isMatch: toPatternMatcher(pattern), owners: toNames(owners)}];
  });
}

/** Words of a line up to a comment; a backslash keeps a space in a word. */
function toWords(line: string): readonly string[] {
  const bare = line.replace(/(?:^|\s)#.*$/, '');
  return (bare.match(/(?:\\.|[^\s\\])+/g) ?? []).map((word) => word.replaceAll('\\ ', ' '));
}

/** E-mail addresses own files too, but nobody can be mentioned by one. */
function toNames(owners: readonly string[]): readonly OwnerName[] {
  return owners.flatMap((owner) => parseOwnerName(owner) ?? []);
}

function toPathMatcher(glob: string): (file: string) => boolean {
  return (file) => matchesGlob(glob, file);
}

/**
 * The pattern language of ignore files, with the differences that CODEOWNERS makes: upper and lower case differ, and `dir/*`
 * stops at the files of that folder.
 */
function toPatternMatcher(pattern: string): (file: string) => boolean {
  const rule = ignore({ignorecase: false}).add(pattern);
  const isShallow = pattern.endsWith('/*');
  return (file) => {
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    return isPath(file) && rule.ignores(file) && !(isShallow && folder !== '' && rule.ignores(folder));
  };
}

/** Paths come from git; one that the library would refuse belongs to nobody. */
function isPath(file: string): boolean {
  return ignore.isPathValid(file);
}
