// Who listens on which port, from /proc: no program has to be there for it.
import {readdirSync, readFileSync, readlinkSync} from 'node:fs';
import type {PortFacts} from '../../domain/environment.ts';

/** State of a listening socket in /proc/net/tcp; include/net/tcp_states.h. */
const LISTENING = '0A';
/** Name of a process, as the kernel cuts it. */
const MAX_NAME = 60;

interface Listening {
  readonly port: number;
  readonly address: string;
  readonly inode: string;
}

/** Lowest port first, each once. Null where there is no /proc. */
export function readPorts(): readonly PortFacts[] | null {
  const tables = ['/proc/net/tcp', '/proc/net/tcp6'].map(readText);
  if (tables.every((table) => table === null)) return null;
  const listening = tables.flatMap((table) => parseTable(table ?? ''));
  const owners = findOwners(new Set(listening.map((one) => one.inode)));
  const found = new Map<number, PortFacts>();
  for (const {port, address, inode} of listening) {
    const by = owners.get(inode) ?? null;
    if (found.get(port)?.by == null) found.set(port, {port, address, by});
  }
  return [...found.values()].sort((a, b) => a.port - b.port);
}

/** The sockets of a table that listen. Exported for its test. */
export function parseTable(table: string): readonly Listening[] {
  return table
    .split('\n')
    .slice(1)
    .flatMap((line) => {
      const fields = line.trim().split(/\s+/);
      const [address = '', port = ''] = (fields[1] ?? '').split(':');
      if (fields[3] !== LISTENING) return [];
      return [{port: Number.parseInt(port, 16), address: toAddress(address), inode: fields[9] ?? ''}];
    });
}

/** Four bytes each, in the order of the machine, which is little-endian wherever runners run. */
function toAddress(hex: string): string {
  const bytes = (hex.match(/.{8}/g) ?? []).flatMap((word) => (word.match(/../g) ?? []).reverse());
  if (bytes.length === 4) return bytes.map((byte) => Number.parseInt(byte, 16)).join('.');
  if (bytes.every((byte) => byte === '00')) return '::';
  const groups = Array.from({length: 8}, (_, at) => `${bytes[at * 2]}${bytes[at * 2 + 1]}`.replace(/^0+(?=.)/, ''));
  return groups.join(':').toLowerCase();
}

/** Socket to process, as far as we may look. */
function findOwners(inodes: ReadonlySet<string>): ReadonlyMap<string, {readonly pid: number; readonly name: string}> {
  const owners = new Map<string, {readonly pid: number; readonly name: string}>();
  for (const pid of listNames('/proc').filter((name) => /^\d+$/.test(name))) {
    for (const fd of listNames(`/proc/${pid}/fd`)) {
      const inode = /^socket:\[(\d+)\]$/.exec(readLink(`/proc/${pid}/fd/${fd}`))?.[1];
      if (inode !== undefined && inodes.has(inode) && !owners.has(inode)) {
        owners.set(inode, {pid: Number(pid), name: (readText(`/proc/${pid}/comm`) ?? '').trim().slice(0, MAX_NAME)});
      }
    }
    if (owners.size === inodes.size) break;
  }
  return owners;
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function listNames(path: string): readonly string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}

function readLink(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}
