// What handling a green run needs of the world and is asked for.
import type {Policy} from '../config/schema.ts';
import type {OwnToken} from '../decision/question.ts';
import type {Instant} from '../domain/ids.ts';
import type {Result} from '../domain/result.ts';
import type {RunRef} from '../domain/run.ts';
import type {CodeHost} from '../ports/code-host.ts';
import type {Log} from '../ports/log.ts';
import type {RemoteCheckpoints} from '../ports/remote-checkpoints.ts';
import type {RunReader} from '../ports/run-reader.ts';
import type {StateSnapshot} from '../ports/state-store.ts';
import type {MemoryWorld} from './failure-world.ts';

export interface RecoveryWorld extends MemoryWorld {
  readonly host: CodeHost;
  readonly reader: Pick<RunReader, 'readBranch' | 'readCommit' | 'findPull'>;
  readonly log: Log;
  /** Opens the checkpoints of the host's repository; left out where its git cannot be reached. */
  readonly openCheckpoints?: (() => RemoteCheckpoints) | undefined;
}

export interface RecoveryRequest {
  readonly run: RunRef;
  readonly policy: Policy;
  readonly batch: string | null;
  readonly now: Instant;
  /** What the token of this run may do: Dependabot's own runs have one that only reads. */
  readonly ownToken: OwnToken;
  /** The memory's documents where they were read already, with something else; null: they are read here. */
  readonly snapshot: Result<StateSnapshot> | null;
}
