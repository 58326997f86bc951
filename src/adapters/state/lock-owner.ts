// Who holds a lock, as its text tells: which process, on which machine, born when, and what makes this lock different from all others.
import {randomUUID} from 'node:crypto';
import {readFile, readlink} from 'node:fs/promises';
import {hostname} from 'node:os';
import {codeOf} from './file-problem.ts';

/** A text for a new lock of this process: its number, its home, its birth and a word of chance, between blanks. */
export async function toOwner(): Promise<string> {
  const birth = await readBirth(process.pid);
  return [process.pid, await toHome(), birth.kind === 'born' ? birth.at : '-', randomUUID()].join(' ');
}

/** What makes a lock different from all others. */
export function toLockWord(owner: string): string {
  return owner.slice(owner.lastIndexOf(' ') + 1);
}

/** `unknown`: a process of another machine or none that can be told from a later one of its number. */
export async function judgeOwner(owner: string): Promise<'alive' | 'dead' | 'unknown'> {
  const [pid = '', home = '', born = ''] = owner.split(' ');
  if (home !== (await toHome()) || !/^\d+$/.test(pid)) return 'unknown';
  if (!isThere(Number(pid))) return 'dead';
  const birth = await readBirth(Number(pid));
  if (birth.kind !== 'born') return birth.kind === 'over' ? 'dead' : 'unknown';
  if (!/^\d+$/.test(born)) return 'unknown';
  return birth.at === born ? 'alive' : 'dead';
}

/** The machine and, where there are such, the space of process numbers: containers may share a name and a folder. */
async function toHome(): Promise<string> {
  const space = await readlink('/proc/self/ns/pid').catch(() => '');
  return `${hostname()}${space}`.replaceAll(' ', '_');
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}

type Birth = {readonly kind: 'born'; readonly at: string} | {readonly kind: 'over' | 'unknown'};

/**
 * When a process began, in ticks since the machine started, where the system tells (Linux): a number that is used again has
 * another birth. One that has ended and was not collected by its parent is over.
 */
async function readBirth(pid: number): Promise<Birth> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // Behind the name in brackets, which may hold anything: the state is the third field, the birth the 22nd.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const [state = '', at = ''] = [fields[0], fields[19]];
  if (!/^\d+$/.test(at)) return {kind: 'unknown'};
  return /^[ZXx]$/.test(state) ? {kind: 'over'} : {kind: 'born', at};
}
