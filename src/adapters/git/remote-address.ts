// Where a checkout's remote lies, and which branch it calls its own. Nothing is fetched.
import {resolve} from 'node:path';
import {parseSha, type Sha} from '../../domain/ids.ts';
import {err, ok, type Result} from '../../domain/result.ts';
import {readGit, runGit} from './run-git.ts';

/**
 * The address of a remote by its name in the checkout; what is no such name is taken as an address or path itself, except for
 * what git would read as an option. GIT_FAILED when git cannot be started.
 */
export async function readRemoteAddress(repo: string, remote: string): Promise<Result<string>> {
  if (remote === '' || remote.startsWith('-')) {
    return err({
      code: 'USAGE',
      detail: `--remote: ${JSON.stringify(remote)} is no remote; name one, or give its address`,
    });
  }
  const answer = await runGit(repo, ['remote', 'get-url', '--', remote]);
  if (!answer.ok) return answer;
  const named = answer.value.stdout.trim();
  if (answer.value.exitCode === 0 && named !== '') return ok(toWhole(repo, named));
  if (/[/:\\]/.test(remote)) return ok(toWhole(repo, remote));
  return err({
    code: 'USAGE',
    detail: `--remote: there is no remote ${JSON.stringify(remote)} here; name one, or give its address`,
  });
}

/** A path counts from the checkout; an address with a host in it stays. */
function toWhole(repo: string, address: string): string {
  return /^[A-Za-z][A-Za-z0-9+.-]+:|^[^/]+:/.test(address) ? address : resolve(repo, address);
}

/** The branch that the remote's HEAD points to; null when it points to none. */
export async function readDefaultBranch(repo: string, address: string): Promise<Result<string | null>> {
  const text = await readGit(repo, ['ls-remote', '--symref', '--', address, 'HEAD']);
  if (!text.ok) return text;
  return ok(/^ref: refs\/heads\/(?<branch>[^\t\n]+)\tHEAD$/m.exec(text.value)?.groups?.['branch'] ?? null);
}

/** The commit that a name stands for in the checkout; a whole id needs not be there. Null: it stands for none. */
export async function resolveCommit(repo: string, name: string): Promise<Sha | null> {
  const whole = parseSha(name);
  if (whole !== null) return whole;
  const answer = await runGit(repo, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
  return answer.ok && answer.value.exitCode === 0 ? parseSha(answer.value.stdout.trim()) : null;
}
