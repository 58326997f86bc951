// A repository on the loopback GitHub, as a person pushes to it and as our clone of our own sees it.
import {mkdtempSync, realpathSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {gitRemoteCheckpoints} from '../../src/adapters/git/remote-checkpoints.ts';
import {openGitHub} from '../../src/adapters/github/client.ts';
import {githubCodeHost} from '../../src/adapters/github/code-host.ts';
import {type SavedCheckpoint, type SaveWish, saveCheckpoint} from '../../src/app/save-checkpoint.ts';
import type {Instant, Sha} from '../../src/domain/ids.ts';
import type {Result} from '../../src/domain/result.ts';
import type {CodeHost} from '../../src/ports/code-host.ts';
import type {Pacing} from '../../src/ports/pacing.ts';
import type {RemoteCheckpoints} from '../../src/ports/remote-checkpoints.ts';
import {git, NO_STATE, NOON} from '../checkpoints/repository.ts';
import {type LoopbackGitHub, startLoopbackGitHub} from '../support/loopback-github.ts';

export const REPO = 'acme/shop';

/** Pauses that take no time, and draws that never come twice. */
export function quickPacing(seed = 0): Pacing {
  let drawn = seed;
  return {
    pause: async () => undefined,
    draw: () => {
      drawn += 1;
      return (drawn % 2 ** 20) / 2 ** 20;
    },
    elapsed: () => 0,
  };
}

export class Stage {
  readonly github: LoopbackGitHub;
  /** A person's own clone. */
  readonly clone: string;
  private readonly folder: string;
  private readonly opened: RemoteCheckpoints[] = [];

  private constructor(github: LoopbackGitHub, folder: string) {
    this.github = github;
    this.folder = folder;
    this.clone = join(folder, 'clone');
  }

  static async open(files: Readonly<Record<string, string | Uint8Array>>): Promise<Stage> {
    const github = await startLoopbackGitHub();
    github.addRepo({owner: 'acme', name: 'shop', files});
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'aftermath-test-')));
    const stage = new Stage(github, folder);
    git(folder, 'clone', '-q', stage.bare, 'clone');
    return stage;
  }

  /** The repository that the server keeps. */
  get bare(): string {
    return this.github.world.repo(REPO).git.directory;
  }

  /** Everything that lies in the person's clone becomes the new head of a branch. */
  push(message = 'work', branch = 'main'): Sha {
    git(this.clone, 'add', '-A');
    git(this.clone, 'commit', '-q', '--allow-empty', '-m', message);
    git(this.clone, 'push', '-q', 'origin', `HEAD:refs/heads/${branch}`);
    return git(this.clone, 'rev-parse', 'HEAD').trim() as Sha;
  }

  head(ref = 'refs/heads/main'): Sha | null {
    return this.github.world.repo(REPO).git.readRef(ref) as Sha | null;
  }

  refs(): string {
    return git(this.bare, 'for-each-ref', '--format=%(refname) %(objectname)');
  }

  /** Checkpoints through a clone of their own; closed with the stage. */
  remote(address = this.github.gitUrl(REPO)): RemoteCheckpoints {
    const remote = gitRemoteCheckpoints({address, token: this.github.token, temporary: this.folder});
    this.opened.push(remote);
    return remote;
  }

  host(): CodeHost {
    const {token, url: apiUrl, graphqlUrl, serverUrl: server} = this.github;
    const client = openGitHub({token, apiUrl, graphqlUrl, patience: {pauseMs: 1}});
    return githubCodeHost(client, {repo: {owner: 'acme', name: 'shop', server}, label: 'aftermath'});
  }

  async save(wish: Partial<SaveWish> = {}, now: Instant = NOON): Promise<Result<SavedCheckpoint>> {
    const commit = wish.commit ?? this.head();
    if (commit === null) throw new Error('nothing to save');
    const whole = {branch: 'main', type: 'green', note: '', state: NO_STATE, events: [], ...wish, commit} as const;
    return saveCheckpoint({remote: this.remote(), pacing: quickPacing(), now}, whole);
  }

  async close(): Promise<readonly string[]> {
    const violations = [...this.github.violations];
    for (const remote of this.opened) await remote.close();
    await this.github.close();
    rmSync(this.folder, {recursive: true, force: true, maxRetries: 3});
    return violations;
  }
}
