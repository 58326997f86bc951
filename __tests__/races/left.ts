// What is left after a race, read from the server itself: the memory on its branch, and the threads with their markers.
import type {IncidentRecord} from '../../src/domain/decision.ts';
import {isFolded} from '../../src/domain/folded-body.ts';
import {parseIncidentMarker} from '../../src/domain/marker.ts';
import type {Memory} from '../../src/domain/memory.ts';
import {toSafeText} from '../../src/evidence/safe-text.ts';
import {toMemory} from '../../src/memory/documents.ts';
import type {LoopbackGitHub} from '../support/loopback-github.ts';
import {STATE_BRANCH} from './handler.ts';

/** Documents on the state branch by name; empty while there is none. */
export function readDocuments({world}: LoopbackGitHub): ReadonlyMap<string, string> {
  const [repo] = world.repos;
  const head = repo?.git.readRef(`refs/heads/${STATE_BRANCH}`) ?? null;
  if (repo === undefined || head === null) return new Map();
  const files = repo.git.listAll(repo.git.readCommit(head).tree).filter(({type}) => type === 'blob');
  return new Map(files.map(({path, sha}) => [path, repo.git.readBlob(sha).toString('utf8')]));
}

export function readMemory(github: LoopbackGitHub): Memory {
  return toMemory(readDocuments(github), toSafeText);
}

export interface LeftThread {
  readonly number: number;
  readonly state: 'open' | 'closed';
  readonly reason: string | null;
  /** Null: its marker does not count, or it has none. */
  readonly record: IncidentRecord | null;
  readonly isFolded: boolean;
}

/** Threads that we opened, lowest number first. */
export function listThreads({world}: LoopbackGitHub): readonly LeftThread[] {
  const issues = world.repos[0]?.issues.filter((issue) => issue.pull === null) ?? [];
  return issues.map(({number, state, stateReason, body}) => ({
    number,
    state,
    reason: stateReason,
    record: parseIncidentMarker(body ?? ''),
    isFolded: isFolded(body ?? ''),
  }));
}
