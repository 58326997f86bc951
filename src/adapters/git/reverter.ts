// A Reverter over git: a repository of its own in a temporary folder, which knows nothing of the user's checkout.
import {tmpdir} from 'node:os';
import {err, ok, type Result} from '../../domain/result.ts';
import type {Reverter} from '../../ports/reverter.ts';
import {type Prepared, prepare, type RevertAuthor} from './revert-prepare.ts';
import {push, remove} from './revert-push.ts';
import {toRevertRemote} from './revert-remote.ts';
import {closeRevertRepository, openRevertRepository, type RevertRepository} from './revert-repository.ts';

export interface ReverterOptions {
  /** Address of the repository, or its path. A password in it is used and not shown. */
  readonly address: string;
  /** Token for HTTP; null for a path, or when git's own credential helpers know one. */
  readonly token: string | null;
  readonly safe: RevertAuthor['safe'];
  readonly renderMessage: RevertAuthor['renderMessage'];
  /** Author and committer of the reverts. Default `aftermath`. */
  readonly identity?: RevertAuthor['identity'];
  /** Folder for the repository of its own; the runner's `RUNNER_TEMP`, say. Default: the system's. */
  readonly temporary?: string;
  /** Default: the system's clock. */
  readonly readNow?: () => number;
}

const IDENTITY = {name: 'aftermath', email: 'aftermath@users.noreply.github.com'};

/** Opens nothing before it is asked. One call at a time. Throws for an address that is none. */
export function gitReverter(options: ReverterOptions): Reverter {
  const remote = toRevertRemote(options.address, options.token);
  const author: RevertAuthor = {
    identity: options.identity ?? IDENTITY,
    safe: options.safe,
    renderMessage: options.renderMessage,
    readNow: options.readNow ?? Date.now,
  };
  const made = new Map<string, Prepared>();
  let opened: RevertRepository | null = null;
  const open = async (sha: string): Promise<Result<RevertRepository>> => {
    if (opened !== null) return ok(opened);
    const repository = await openRevertRepository(remote, {
      format: sha.length === 64 ? 'sha256' : 'sha1',
      temporary: options.temporary ?? tmpdir(),
    });
    if (repository.ok) opened = repository.value;
    return repository;
  };
  return {
    prepareRevert: async (request) => {
      const [first] = request.commits;
      if (first === undefined) return err({code: 'USAGE', detail: 'a revert needs at least one commit; name it'});
      const at = await open(first);
      if (!at.ok) return at;
      const prepared = await prepare(at.value, request, author);
      if (!prepared.ok) return prepared;
      const {outcome} = prepared.value;
      if (outcome.kind === 'ready') made.set(outcome.head, prepared.value);
      return ok(outcome);
    },
    pushRevert: async (ready, only = 'same-change') => {
      const at = await open(ready.head);
      return at.ok ? push({at: at.value, ready, only, made: made.get(ready.head) ?? null, author}) : at;
    },
    removeBranch: async (branch, head) => {
      const at = await open(head);
      return at.ok ? remove(at.value, branch, head) : at;
    },
    close: async () => {
      if (opened !== null) await closeRevertRepository(opened);
      opened = null;
    },
  };
}
