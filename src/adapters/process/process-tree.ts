// The processes that a command has started, and how all of them are ended. Where there is no /proc, its group stands for them.
import {readdirSync, readFileSync} from 'node:fs';
import {setTimeout as sleep} from 'node:timers/promises';

/** One process as /proc/PID/stat tells it; see proc(5). */
interface ProcessFacts {
  readonly pid: number;
  readonly state: string;
  readonly parent: number;
  readonly group: number;
  readonly session: number;
  /** In ticks since the start of the system: a pid that was given again has another one. */
  readonly startedAt: string;
}

const POLL_MS = 20;
/** The kernel ends a killed process at once unless it waits for a device; longer is not waited for that. */
const KILL_WAIT_MS = 2_000;

/** Sends a signal to the group of a command. False when nobody is left in it. */
export function signalGroup(leader: number, signal: NodeJS.Signals): boolean {
  return send(-leader, signal);
}

/**
 * Asks the command and everything that it started to end, and kills what is left after the grace period. Found are its group,
 * its session, and all descendants; not found is only who left all three, as a daemon does on purpose.
 */
export async function endTree(leader: number, graceMs: number): Promise<void> {
  const known = findTree(leader, []);
  signalGroup(leader, 'SIGTERM');
  for (const {pid} of known.filter((one) => one.group !== leader)) send(pid, 'SIGTERM');
  const left = await waitUntilGone(leader, known, graceMs);
  if (left === null) return;
  signalGroup(leader, 'SIGKILL');
  for (const {pid} of left) send(pid, 'SIGKILL');
  await waitUntilGone(leader, left, KILL_WAIT_MS);
}

/** Null when nobody is left; else those who are. */
async function waitUntilGone(
  leader: number,
  known: readonly ProcessFacts[],
  ms: number,
): Promise<readonly ProcessFacts[] | null> {
  const end = performance.now() + ms;
  for (;;) {
    const left = findTree(leader, known);
    if (left.length === 0 && !isGroupAlive(leader)) return null;
    if (performance.now() >= end) return left;
    await sleep(POLL_MS);
  }
}

/** True while a living process is in the group; zombies of a group wait for their parent only. */
function isGroupAlive(leader: number): boolean {
  return listProcesses() === null && send(-leader, 0);
}

/** Everything alive that belongs to the command, with those known from before. Empty where there is no /proc. */
function findTree(leader: number, known: readonly ProcessFacts[]): readonly ProcessFacts[] {
  const all = listProcesses() ?? [];
  const found = new Set(
    all
      .filter((one) => one.pid === leader || one.group === leader || one.session === leader || isIn(known, one))
      .map((one) => one.pid),
  );
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const one of all) if (found.has(one.parent)) found.add(one.pid);
  }
  return all.filter((one) => found.has(one.pid) && one.state !== 'Z' && one.state !== 'X');
}

function isIn(known: readonly ProcessFacts[], one: ProcessFacts): boolean {
  return known.some((other) => other.pid === one.pid && other.startedAt === one.startedAt);
}

function listProcesses(): readonly ProcessFacts[] | null {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => readFacts(Number(name)) ?? []);
  } catch {
    return null;
  }
}

/** Null when it ended meanwhile. The name stands in brackets and may hold any character, brackets too. */
function readFacts(pid: number): ProcessFacts | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const [state = '', parent, group, session] = fields;
    return {
      pid,
      state,
      parent: Number(parent),
      group: Number(group),
      session: Number(session),
      startedAt: fields[19] ?? '',
    };
  } catch {
    return null;
  }
}

function send(target: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(target, signal);
  } catch {
    return false;
  }
}
