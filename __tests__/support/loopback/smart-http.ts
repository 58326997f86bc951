// Git's smart HTTP with GitHub's token check, served by git's own backend from the repositories behind the API.
import {spawn} from 'node:child_process';
import {chmodSync, mkdirSync, writeFileSync} from 'node:fs';
import type {IncomingMessage, ServerResponse} from 'node:http';
import {join} from 'node:path';
import type {Repo, Token} from './model.ts';

/**
 * Runs before a pushed branch moves. The rule of a branch is in the repository's own configuration.
 * The words are those that GitHub prints, since clients look for them.
 */
const UPDATE_HOOK = `#!/bin/sh
branch="\${1#refs/heads/}"
case "$(git config --get "loopback.$branch.rule")" in
branch-protection)
  echo "error: GH006: Protected branch update failed for $1." >&2
  echo "error: Changes must be made through a pull request." >&2
  exit 1 ;;
ruleset)
  echo "error: GH013: Repository rule violations found for $1." >&2
  echo "- Changes must be made through a pull request." >&2
  exit 1 ;;
esac
[ "$LOOPBACK_TOKEN_TYPE" = bot ] || exit 0
case "$3" in *[!0]*) ;; *) exit 0 ;; esac
path="$(git log --format= --name-only "$3" --not --all -- .github/workflows | head -n 1)"
[ -z "$path" ] && exit 0
echo "refusing to allow a GitHub App to create or update workflow \\\`$path\\\` without \\\`workflows\\\` permission" >&2
exit 1
`;

/** Puts the check of pushes into a bare repository. */
export function installHook(directory: string): void {
  mkdirSync(join(directory, 'hooks'), {recursive: true});
  const file = join(directory, 'hooks', 'update');
  writeFileSync(file, UPDATE_HOOK);
  chmodSync(file, 0o755);
}

/** `/owner/name.git/info/refs` taken apart, or null when the path is not git's. */
export function parseGitPath(path: string): {readonly repo: string; readonly rest: string} | null {
  const groups = /^\/(?<repo>[^/]+\/[^/]+)\.git(?<rest>\/.*)$/.exec(path)?.groups;
  return groups === undefined ? null : {repo: groups['repo'] ?? '', rest: groups['rest'] ?? ''};
}

/** True for the two requests of a push. */
export function isPush(rest: string, query: URLSearchParams): boolean {
  return rest === '/git-receive-pack' || query.get('service') === 'git-receive-pack';
}

interface GitRequest {
  readonly repo: Pick<Repo, 'git'>;
  readonly token: Pick<Token, 'login' | 'type'>;
  readonly rest: string;
  readonly query: string;
}

/** Hands one request to `git http-backend` and its answer back. Settles when the answer is sent. */
export function serveGit(request: IncomingMessage, response: ServerResponse, git: GitRequest): Promise<number> {
  const env: Record<string, string> = {
    PATH: process.env['PATH'] ?? '',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_PROJECT_ROOT: git.repo.git.directory,
    GIT_HTTP_EXPORT_ALL: '1',
    PATH_INFO: git.rest,
    QUERY_STRING: git.query,
    REQUEST_METHOD: request.method ?? 'GET',
    REMOTE_USER: git.token.login,
    REMOTE_ADDR: '127.0.0.1',
    LOOPBACK_TOKEN_TYPE: git.token.type,
  };
  const passed = {
    CONTENT_TYPE: 'content-type',
    CONTENT_LENGTH: 'content-length',
    HTTP_CONTENT_ENCODING: 'content-encoding',
    GIT_PROTOCOL: 'git-protocol',
  };
  for (const [name, header] of Object.entries(passed)) {
    const value = request.headers[header];
    if (typeof value === 'string') env[name] = value;
  }
  return new Promise((resolve, reject) => {
    const backend = spawn('git', ['http-backend'], {env, stdio: ['pipe', 'pipe', 'ignore']});
    const relay = new CgiRelay(response);
    backend.stdout.on('data', (chunk: Buffer) => relay.push(chunk));
    backend.on('error', reject);
    backend.on('close', () => resolve(relay.end()));
    // A backend that refuses early closes its input; that is its answer and no error of ours.
    backend.stdin.on('error', () => undefined);
    request.pipe(backend.stdin);
  });
}

/** Turns the head of a CGI answer into status and headers, and passes the rest through. */
class CgiRelay {
  private head: Buffer | null = Buffer.alloc(0);
  private status = 500;
  private readonly response: ServerResponse;

  constructor(response: ServerResponse) {
    this.response = response;
  }

  push(chunk: Buffer): void {
    if (this.head === null) {
      this.response.write(chunk);
      return;
    }
    this.head = Buffer.concat([this.head, chunk]);
    const end = this.head.indexOf('\r\n\r\n');
    if (end < 0) return;
    this.status = 200;
    for (const line of this.head.subarray(0, end).toString('latin1').split('\r\n')) {
      const [name = '', value = ''] = [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()];
      if (name.toLowerCase() === 'status') this.status = Number.parseInt(value, 10);
      else this.response.setHeader(name, value);
    }
    this.response.statusCode = this.status;
    const rest = this.head.subarray(end + 4);
    this.head = null;
    if (rest.length > 0) this.response.write(rest);
  }

  /** Finishes the answer; answers the status that was sent. */
  end(): number {
    if (this.head !== null) this.response.statusCode = this.status;
    this.response.end();
    return this.status;
  }
}
