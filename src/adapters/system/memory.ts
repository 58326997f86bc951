// Memory of the machine, and of the control group that holds us: a container has less than the machine it runs on.
import {readFileSync} from 'node:fs';
import {freemem, totalmem} from 'node:os';
import {join} from 'node:path';
import type {MemoryFacts} from '../../domain/environment.ts';

/** Larger limits are the kernel's way to say that there is none (cgroup v1 gives the largest multiple of a page). */
const NO_LIMIT = 2 ** 62;

/** Where the files lie: another root is for tests. */
export interface MemoryPlaces {
  readonly proc: string;
  readonly cgroup: string;
}

const SYSTEM: MemoryPlaces = {proc: '/proc', cgroup: '/sys/fs/cgroup'};

/** What is free and what is allowed. Without /proc only what the system's own call tells. */
export function readMemory(places: MemoryPlaces = SYSTEM): MemoryFacts {
  const info = read(join(places.proc, 'meminfo'));
  const kib = (name: string): number | null => {
    const text = new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(info ?? '')?.[1];
    return text === undefined ? null : Number(text) * 1024;
  };
  return {
    availableBytes: kib('MemAvailable') ?? freemem(),
    totalBytes: kib('MemTotal') ?? totalmem(),
    ...readGroup(places),
  };
}

/** Version 2 first, then version 1. Inside a container the own group often stands at the root. */
function readGroup({proc, cgroup}: MemoryPlaces): Pick<MemoryFacts, 'limitBytes' | 'usedBytes' | 'kills'> {
  const lines = (read(join(proc, 'self/cgroup')) ?? '').split('\n').map((line) => line.split(':'));
  const second = lines.find(([id]) => id === '0')?.[2] ?? '/';
  const first = lines.find(([, names]) => names?.split(',').includes('memory'))?.[2] ?? '/';
  for (const folder of [join(cgroup, second), cgroup]) {
    const max = read(join(folder, 'memory.max'));
    if (max === null) continue;
    const cache = count(read(join(folder, 'memory.stat')), 'inactive_file') ?? 0;
    return {
      limitBytes: toLimit(max),
      usedBytes: toUsed(read(join(folder, 'memory.current')), cache),
      kills: count(read(join(folder, 'memory.events')), 'oom_kill'),
    };
  }
  for (const folder of [join(cgroup, 'memory', first), join(cgroup, 'memory')]) {
    const max = read(join(folder, 'memory.limit_in_bytes'));
    if (max === null) continue;
    const cache = count(read(join(folder, 'memory.stat')), 'total_inactive_file') ?? 0;
    return {
      limitBytes: toLimit(max),
      usedBytes: toUsed(read(join(folder, 'memory.usage_in_bytes')), cache),
      kills: count(read(join(folder, 'memory.oom_control')), 'oom_kill'),
    };
  }
  return {limitBytes: null, usedBytes: null, kills: null};
}

function toLimit(text: string): number | null {
  const bytes = Number(text.trim());
  return Number.isNaN(bytes) || bytes >= NO_LIMIT ? null : bytes;
}

/** Files in memory that nobody uses are given back before anything is killed, so they do not count. */
function toUsed(text: string | null, cacheBytes: number): number | null {
  return text === null ? null : Math.max(0, Number(text.trim()) - cacheBytes);
}

/** The number behind a name at the start of a line. */
function count(text: string | null, name: string): number | null {
  const line = (text ?? '').split('\n').find((one) => one.startsWith(`${name} `));
  return line === undefined ? null : Number(line.slice(name.length + 1));
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
