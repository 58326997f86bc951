// What the effects of the verbs need of the world.
import type {Policy} from '../config/schema.ts';
import type {Instant} from '../domain/ids.ts';
import type {RepoRef} from '../domain/run.ts';
import type {CodeHost} from '../ports/code-host.ts';
import type {RemoteCheckpoints} from '../ports/remote-checkpoints.ts';
import type {Reverter} from '../ports/reverter.ts';
import type {RunControl} from '../ports/run-control.ts';
import type {RunReader} from '../ports/run-reader.ts';
import type {MemoryWorld} from './failure-world.ts';
import type {CommandAsk, OperatorPerformers, Performed} from './operator-world.ts';

export interface PerformersWorld extends MemoryWorld {
  readonly host: CodeHost;
  readonly reader: Pick<RunReader, 'readBranch' | 'readCommit' | 'readJobs'>;
  readonly control: RunControl;
  readonly reverter: Reverter;
  /** Opens nothing before it is asked. Whoever composes it closes it. */
  readonly checkpoints: RemoteCheckpoints;
  /** The `plans` of the policy. */
  readonly plans: Policy['plans'];
  /** The one clock reading of this call. */
  readonly now: Instant;
  readonly repo: RepoRef;
  readonly defaultBranch: string | null;
  readonly stateBranch: string | null;
}

/** The last look before the first write, with the branch that is written or run; null: go on. */
export type Look = (branch: string | null) => Promise<Performed | null>;

/** The last look before what was approved is written: a reason says that nothing may be. */
export type LastLook = Parameters<OperatorPerformers['carryOut']>[1];

/** An effect of a verb with everything it works on. */
export interface PerformWish<A extends CommandAsk = CommandAsk> {
  readonly ask: A;
  readonly look: Look;
}

export function held(
  because: Extract<Performed['answer'], {kind: 'held'}>['because'],
  until: Instant | null = null,
): Performed {
  return {answer: {kind: 'held', because, until}, effect: null, commit: null};
}
