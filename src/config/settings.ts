// Precedence: default < policy file < action input. Says for every setting where its value comes from.
import {isGlob, matchesGlob} from '../domain/glob.ts';
import {listQueueFolders, mappingOf} from '../domain/plan-mapping.ts';
import type {SourceSpan} from '../domain/problem.ts';
import type {Inputs} from './parse-inputs.ts';
import type {PolicyFile} from './parse-policy.ts';
import {toPlainPath} from './path-problem.ts';
import {defaultPolicy, type Policy} from './schema.ts';

/** Inputs that overrule keys of the policy; an input and the flag of the command line of the same name are one thing. */
export type Overrides = Pick<Inputs, 'mode' | 'plan'>;

/** Where a value comes from. */
export type Source =
  | {readonly kind: 'default'}
  | {readonly kind: 'file'; readonly at: SourceSpan}
  | {readonly kind: 'input'; readonly name: 'mode' | 'plan'};

/** One effective value with its source. */
export interface Setting {
  /** Dotted key of the policy: `mode`, `logs.maxJobs`. */
  readonly key: string;
  readonly value: unknown;
  readonly source: Source;
}

/** The policy with the inputs laid over it. Null: the repository has no policy file. */
export function applyOverrides(policy: Policy | null, overrides: Overrides): Policy {
  const base = policy ?? defaultPolicy();
  return {
    ...base,
    mode: overrides.mode ?? base.mode,
    plans: overrides.plan.length === 0 ? base.plans : layPlans(base.plans, overrides.plan),
  };
}

/**
 * The files of the input in its order, each read as the policy says of it, then the queues of the policy: they are no
 * plans, so an input that names plans says nothing about them.
 */
function layPlans(entries: Policy['plans'], files: readonly string[]): Policy['plans'] {
  const queues = new Set(listQueueFolders(entries));
  const asked = files.map(toPlainPath).filter((file) => !queues.has(file.replace(/\/+$/, '')));
  const named = asked.flatMap((file) => [...(isGlob(file) ? listMappedBy(entries, file) : []), file]);
  const plans = [...new Set(named)].map((file) => ({...mappingOf(entries, file), files: [file]}));
  return [...plans, ...entries.filter(({preset}) => preset === 'folders')];
}

/** The single files of the policy that a glob means: what is said of them holds. */
function listMappedBy(entries: Policy['plans'], glob: string): readonly string[] {
  return entries.flatMap(({files}) => files.filter((file) => !isGlob(file) && matchesGlob(glob, file)));
}

/** Every effective value with its source, in the order of the schema; sections are listed key by key. */
export function effectiveSettings(file: PolicyFile | null, overrides: Overrides): readonly Setting[] {
  const policy = applyOverrides(file?.policy ?? null, overrides);
  return flatten(policy).map(([key, value]) => ({key, value, source: sourceOf(key, file, overrides)}));
}

/** A source in words for people: `default`, `input mode`, `.github/aftermath.yml:3`. */
export function explainSource(source: Source): string {
  if (source.kind === 'default') return 'default';
  return source.kind === 'input' ? `input ${source.name}` : `${source.at.file}:${source.at.line}`;
}

function sourceOf(key: string, file: PolicyFile | null, overrides: Overrides): Source {
  if (key === 'mode' && overrides.mode !== null) return {kind: 'input', name: 'mode'};
  if (key === 'plans' && overrides.plan.length > 0) return {kind: 'input', name: 'plan'};
  const at = file?.given.get(key);
  return at === undefined ? {kind: 'default'} : {kind: 'file', at};
}

/** The first two levels of the policy as dotted keys; lists are values. Absent optional keys are left out. */
function flatten(policy: Policy): readonly (readonly [string, unknown])[] {
  return Object.entries(policy).flatMap(([key, value]): (readonly [string, unknown])[] => {
    if (typeof value !== 'object' || Array.isArray(value)) return [[key, value]];
    return Object.entries(value).map(([inner, innerValue]) => [`${key}.${inner}`, innerValue] as const);
  });
}
