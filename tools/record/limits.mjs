// Real shortages: a small disk and a small memory for one step. Both need root on Linux; elsewhere the scenario is reported as not made.
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, rmdirSync, writeFileSync} from 'node:fs';

/** Mounts a tmpfs of `size` at the folder. Returns what takes it away. */
export function mountSmallDisk(folder, size) {
  mkdirSync(folder, {recursive: true});
  const done = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder], {encoding: 'utf8'});
  if (done.status !== 0) throw new Error(`no small disk here: ${done.stderr}`);
  return () => spawnSync('umount', ['-l', folder]);
}

/** A control group with that much memory and no swap. Returns the file that a process writes itself into, and what removes it. */
export function holdMemory(limit) {
  // Version 1 of control groups has a folder for each controller and other names.
  const old = existsSync('/sys/fs/cgroup/memory');
  const group = `/sys/fs/cgroup/${old ? 'memory/' : ''}aftermath-${process.pid}`;
  try {
    mkdirSync(group);
    writeFileSync(`${group}/${old ? 'memory.limit_in_bytes' : 'memory.max'}`, limit);
  } catch (error) {
    throw new Error(`no memory limit here: ${error.message}`);
  }
  return {procs: `${group}/cgroup.procs`, undo: () => rmdirSync(group)};
}
