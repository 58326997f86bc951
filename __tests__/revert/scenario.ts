// One scenario of the table: a history, what is asked of it, and what has to come of it.
import type {Sha} from '../../src/domain/ids.ts';
import type {ReadyRevert, RevertRefusal, RevertRequest} from '../../src/domain/revert.ts';
import type {ProofFlaw} from '../../src/domain/revert-proof.ts';
import type {Project} from './project.ts';

/** What a row says before it is run. After `ready` comes what the push made of it. */
export type Expected =
  | 'ready, pushed'
  | 'ready, unchanged'
  | 'ready, outdated'
  | 'ready, branch-taken'
  | 'ready, BRANCH_RULES'
  | 'conflict'
  | 'nothing'
  | `already-reverted: ${'base' | 'branch' | 'pull-request' | 'by-hand'}`
  | `unproven: ${ProofFlaw}`
  | `refused: ${RevertRefusal}`;

/** What the history is asked for. */
export interface Ask extends Partial<Omit<RevertRequest, 'commits'>> {
  readonly commits: readonly Sha[];
  /** The repository that is served; the one that was built when left out. */
  readonly remote?: Project;
  /** `path`: the reverter is given the folder, and not the address. */
  readonly by?: 'http' | 'path';
  /** What others do between the preparation and the push. */
  readonly meanwhile?: (ready: ReadyRevert) => void;
}

export interface Scenario {
  readonly name: string;
  readonly expected: Expected;
  readonly build: (project: Project) => Ask;
  readonly format?: 'sha256';
}

/** A row in one line. */
export function scenario(name: string, expected: Expected, build: Scenario['build']): Scenario {
  return {name, expected, build};
}
