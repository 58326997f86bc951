// Real pipes for a child's output. Node makes sockets, and a socket cannot be opened again by the name /dev/stderr, as scripts do.
import {spawnSync} from 'node:child_process';
import {closeSync, constants, mkdtempSync, openSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

export interface Pipe {
  /** Ours, not blocking. */
  readonly readEnd: number;
  /** The child's, blocking; to be closed here once the child has it. */
  readonly writeEnd: number;
}

/** So many pipes without a name, or null where the system has no named ones to make them from. */
export function openPipes(count: 1 | 2): readonly Pipe[] | null {
  const folder = mkdtempSync(join(tmpdir(), 'aftermath-run-'));
  const opened: number[] = [];
  const open = (path: string, flags: number): number => {
    const fd = openSync(path, flags);
    opened.push(fd);
    return fd;
  };
  try {
    const names = ['1', '2'].slice(0, count).map((name) => join(folder, name));
    if (spawnSync('mkfifo', ['-m', '600', '--', ...names], {stdio: 'ignore'}).status !== 0) return null;
    // The reader comes first: opened without blocking it waits for nobody, and then the writer does not wait either.
    return names.map((name) => ({
      readEnd: open(name, constants.O_RDONLY | constants.O_NONBLOCK),
      writeEnd: open(name, constants.O_WRONLY),
    }));
  } catch {
    opened.forEach(closeSync);
    return null;
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}
