// Which paths a rollback is about: all of them, the plan files or queue folders of the policy, or what was named.
import {isOwnPath, type LeftOut} from '../domain/checkpoint.ts';
import type {RollbackScope} from '../domain/effect.ts';
import {matchesAny} from '../domain/glob.ts';
import {listQueueFolders, type PlanEntry} from '../domain/plan-mapping.ts';

export interface ScopeWish {
  readonly scope: RollbackScope;
  /** Globs; empty: everything that the scope holds. */
  readonly only: readonly string[];
  /** The `plans` of the policy. */
  readonly plans: readonly PlanEntry[];
}

/** Globs of the workplan files that the policy names. */
export function listPlanGlobs(plans: readonly PlanEntry[]): readonly string[] {
  return plans.flatMap(({preset, files}) => (preset === 'folders' ? [] : files));
}

/** The first named queue folder that a path lies in, as it is spelt in the path; null for none. */
export function findQueueOf(path: string, folders: readonly string[]): string | null {
  const parts = path.split('/');
  for (let length = parts.length - 1; length > 0; length -= 1) {
    const above = parts.slice(0, length).join('/');
    if (folders.includes(above) || matchesAny(folders, above)) return above;
  }
  return null;
}

/** Whether a path belongs to what is rolled back. Never our own memory, never what has a history of its own. */
export function toScope(wish: ScopeWish, left: readonly LeftOut[]): (path: string) => boolean {
  const planGlobs = listPlanGlobs(wish.plans);
  const queues = listQueueFolders(wish.plans);
  const apart = new Set(left.map(({path}) => path));
  const isApart = (path: string): boolean =>
    path.split('/').some((_, index, parts) => apart.has(parts.slice(0, index + 1).join('/')));
  const isIn = (path: string): boolean => {
    if (wish.scope === 'plan') return planGlobs.includes(path) || matchesAny(planGlobs, path);
    if (wish.scope === 'queue') return findQueueOf(path, queues) !== null;
    return true;
  };
  const isNamed = (path: string): boolean =>
    wish.only.length === 0 || wish.only.some((glob) => isBelow(path, glob)) || matchesAny(wish.only, path);
  return (path) => !isOwnPath(path) && !isApart(path) && isIn(path) && isNamed(path);
}

/** A named folder means everything below it, and a name with wildcard characters in it may be the name of a file. */
function isBelow(path: string, name: string): boolean {
  return path === name || path.startsWith(`${name.replace(/\/+$/, '')}/`);
}
