// Disk, memory and ports of the machine.
import type {DiskFacts, DoctorWishes, MemoryFacts, PortFacts} from '../../domain/environment.ts';
import {type Draft, fine, trouble, unknown} from './draft.ts';

const MIB = 1024 * 1024;
/** Ports listed that nobody needs free; more would hide the others. */
const MAX_LISTED_PORTS = 30;

/** One finding for space and one for inodes. A disk with hardly anything left is a failure, not a warning. */
export function judgeDisk(disk: DiskFacts, wishes: DoctorWishes): readonly Draft[] {
  const {folder, freeBytes, totalBytes, freeInodes, totalInodes} = disk;
  const least = wishes.minFreeDiskMiB * MIB;
  const value = `${toMiB(freeBytes)} of ${toMiB(totalBytes)} free`;
  const space =
    freeBytes >= least
      ? fine('disk', folder, value)
      : trouble({
          check: 'disk',
          subject: folder,
          status: freeBytes < least / 10 ? 'fail' : 'warn',
          value,
          advice: 'Remove what the job does not need (caches, images, old builds), or use a larger runner.',
        });
  if (freeInodes === null || totalInodes === null || totalInodes === 0) return [space];
  const percent = Math.floor((freeInodes / totalInodes) * 100);
  if (percent >= wishes.minFreeInodesPercent) return [space];
  return [
    space,
    trouble({
      check: 'disk',
      subject: folder,
      status: freeInodes === 0 ? 'fail' : 'warn',
      value: `${percent} % of its inodes free`,
      advice: 'Many small files fill the disk although there is space: remove old caches and package folders.',
    }),
  ];
}

/** The machine's memory, the limit that we are held in, and what was killed for want of it. */
export function judgeMemory(memory: MemoryFacts | null, wishes: DoctorWishes): readonly Draft[] {
  if (memory === null) return [unknown('memory', 'machine', 'could not be read')];
  const {availableBytes, totalBytes, limitBytes, usedBytes, kills} = memory;
  const own = judgeRoom('machine', {free: availableBytes, total: totalBytes}, wishes);
  const group =
    limitBytes === null || usedBytes === null || limitBytes >= totalBytes
      ? []
      : [judgeRoom('control group', {free: Math.max(0, limitBytes - usedBytes), total: limitBytes}, wishes)];
  const killed =
    kills === null || kills === 0
      ? []
      : [
          trouble({
            check: 'memory',
            subject: 'control group',
            status: 'fail',
            value: `${kills} ${kills === 1 ? 'process was' : 'processes were'} killed for want of memory`,
            advice: 'Run less at the same time, or use a runner or a limit with more memory.',
          }),
        ];
  return [own, ...group, ...killed];
}

function judgeRoom(
  subject: string,
  {free, total}: {readonly free: number; readonly total: number},
  {minFreeMemoryMiB}: DoctorWishes,
): Draft {
  const value = `${toMiB(free)} of ${toMiB(total)} free`;
  if (free >= minFreeMemoryMiB * MIB) return fine('memory', subject, value);
  const advice = 'Run less at the same time, or use a runner with more memory.';
  return trouble({check: 'memory', subject, status: 'warn', value, advice});
}

/** Ports that must be free, then those in use, lowest first. */
export function judgePorts(ports: readonly PortFacts[] | null, {freePorts}: DoctorWishes): readonly Draft[] {
  if (ports === null) return [unknown('ports', 'all', 'could not be read')];
  const wanted = freePorts.map((port) => judgeWanted(port, ports));
  const others = ports.filter(({port}) => !freePorts.includes(port)).sort((a, b) => a.port - b.port);
  const more = others.length - MAX_LISTED_PORTS;
  return [
    ...wanted,
    ...others.slice(0, MAX_LISTED_PORTS).map((one) => fine('ports', String(one.port), `in use by ${userOf(one)}`)),
    ...(more > 0 ? [fine('ports', 'others', `${more} more in use`)] : []),
  ];
}

function judgeWanted(port: number, ports: readonly PortFacts[]): Draft {
  const used = ports.find((one) => one.port === port);
  if (used === undefined) return fine('ports', String(port), 'free');
  return trouble({
    check: 'ports',
    subject: String(port),
    status: 'warn',
    value: `in use by ${userOf(used)}`,
    advice: 'End that process before the job starts, or let the job choose a free port.',
  });
}

function userOf({by, address}: PortFacts): string {
  return by === null ? `a process of somebody else (${address})` : `${by.name}, process ${by.pid} (${address})`;
}

function toMiB(bytes: number): string {
  return `${Math.floor(bytes / MIB)} MiB`;
}
