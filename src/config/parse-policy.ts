// Text of a policy file to a policy. All problems are told at once, each at its line and column; no text makes it throw.
import type {z} from 'zod';
import type {Problem, SourceSpan} from '../domain/problem.ts';
import {err, ok, type Result} from '../domain/result.ts';
import {explainIssue, explainUnknownKey} from './explain-issue.ts';
import {type Policy, PolicySchema} from './schema.ts';
import {type Path, readYaml, type YamlDocument} from './yaml-document.ts';

/** A policy with its origin: which keys the file gives, and where. */
export interface PolicyFile {
  readonly file: string;
  readonly policy: Policy;
  /** Dotted key of the first two levels (`mode`, `logs.maxJobs`) to its place in the file. */
  readonly given: ReadonlyMap<string, SourceSpan>;
}

/**
 * The policy in a text with the places of the keys that it gives, or every CONFIG_INVALID in the order of the text. An empty
 * text gives the defaults.
 */
export function readPolicyFile(file: string, text: string): Result<PolicyFile, readonly Problem[]> {
  const document = readYaml(file, text);
  if (!document.ok) return document;
  const value = document.value.value ?? {};
  const parsed = PolicySchema.safeParse(value);
  if (parsed.success) return ok({file, policy: parsed.data, given: findGiven(value, document.value)});
  return err(inTextOrder(parsed.error.issues.flatMap((issue) => toProblems(issue, value, document.value))));
}

function toProblems(issue: z.core.$ZodIssue, value: unknown, document: YamlDocument): readonly Problem[] {
  const path = toPath(issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      code: 'CONFIG_INVALID',
      at: document.placeOfKey([...path, key]),
      detail: explainUnknownKey(path, key),
    }));
  }
  return [{code: 'CONFIG_INVALID', at: document.placeOf(path), detail: explainIssue(issue, valueAt(value, path))}];
}

function toPath(path: readonly PropertyKey[]): Path {
  return path.filter((part) => typeof part !== 'symbol');
}

function valueAt(value: unknown, path: Path): unknown {
  let at: unknown = value;
  for (const part of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, part)) return undefined;
    at = (at as Readonly<Record<string | number, unknown>>)[part];
  }
  return at;
}

function inTextOrder(problems: readonly Problem[]): readonly Problem[] {
  const spanOf = (problem: Problem) => ('at' in problem ? problem.at : {line: 0, column: 0});
  return problems.toSorted((a, b) => spanOf(a).line - spanOf(b).line || spanOf(a).column - spanOf(b).column);
}

function findGiven(value: unknown, document: YamlDocument): ReadonlyMap<string, SourceSpan> {
  const given = new Map<string, SourceSpan>();
  for (const [key, inner] of entriesOf(value)) {
    given.set(key, document.placeOfKey([key]));
    for (const [innerKey] of entriesOf(inner)) given.set(`${key}.${innerKey}`, document.placeOfKey([key, innerKey]));
  }
  return given;
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}
