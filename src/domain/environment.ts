// The machine and the checkout that a failure happened on: what was measured, and what that means. Nothing here changes a category.
import type {Instant, SafeText} from './ids.ts';
import type {Problem} from './problem.ts';

/** What is looked at, in the order in which it is told. */
export const CHECKS = ['disk', 'memory', 'ports', 'dns', 'services', 'git', 'token', 'clock', 'tools'] as const;
export type Check = (typeof CHECKS)[number];

/** `unknown`: it could not be measured here. That says nothing about it. */
export type FindingStatus = 'ok' | 'warn' | 'fail' | 'unknown';

export interface Finding {
  readonly check: Check;
  /** What exactly: a folder, a port, a name. */
  readonly subject: SafeText;
  readonly status: FindingStatus;
  readonly value: SafeText;
  /** What to do; null when there is nothing to do. */
  readonly advice: string | null;
}

export interface EnvironmentReport {
  readonly at: Instant;
  /** In the order of `CHECKS`. */
  readonly findings: readonly Finding[];
}

/** A file system by a folder in it. Inodes are null where it has no fixed number of them. */
export interface DiskFacts {
  readonly folder: string;
  readonly freeBytes: number;
  readonly totalBytes: number;
  readonly freeInodes: number | null;
  readonly totalInodes: number | null;
}

/** `limitBytes`: of the control group that we run in; null: none. `kills`: processes that the system killed for want of memory. */
export interface MemoryFacts {
  readonly availableBytes: number;
  readonly totalBytes: number;
  readonly limitBytes: number | null;
  readonly usedBytes: number | null;
  readonly kills: number | null;
}

/** A port that somebody listens on. `by` is null when it may not be seen who. */
export interface PortFacts {
  readonly port: number;
  readonly address: string;
  readonly by: {readonly pid: number; readonly name: string} | null;
}

/** An answer of the system's resolver, or of a service. `trouble`: the system's own code for what went wrong; null: nothing. */
export interface ReachFacts {
  readonly target: string;
  readonly ms: number;
  readonly trouble: string | null;
}

/** `unfinished`: what git is in the middle of. `broken`: refs that name no commit. Null: could not be asked. */
export interface GitFacts {
  readonly branch: string | null;
  readonly shallow: boolean;
  readonly unfinished: 'merge' | 'rebase' | 'cherry-pick' | 'revert' | 'bisect' | 'am' | null;
  readonly locks: readonly string[];
  readonly changedFiles: number | null;
  readonly broken: readonly string[] | null;
}

/** What the API says of a token. `push` and the like are rights on the repository; `scopes` only classic tokens have. */
export interface TokenFacts {
  readonly rights: readonly string[];
  readonly scopes: readonly string[];
  readonly expiresAt: string | null;
  readonly remaining: number | null;
  /** GitHub's clock when it answered; null: not told. */
  readonly serverTime: Instant | null;
  /** Ours, half-way between asking and the answer. */
  readonly ownTime: Instant;
}

export interface ToolFacts {
  readonly name: string;
  /** First line of what it says of itself; null when it is not there. */
  readonly version: string | null;
}

/** Everything that was measured. Null: it could not be, or nobody asked for it. */
export interface SystemFacts {
  readonly at: Instant;
  readonly disks: readonly DiskFacts[];
  readonly memory: MemoryFacts | null;
  readonly ports: readonly PortFacts[] | null;
  readonly names: readonly ReachFacts[];
  readonly services: readonly ReachFacts[];
  readonly git: GitFacts | null;
  /** `none`: no token was given. `unasked`: nobody wanted it asked. */
  readonly token: TokenFacts | Problem | 'none' | 'unasked';
  readonly tools: readonly ToolFacts[];
}

/** What is asked of a machine, and from where on it is too little. Values come from the policy's `doctor` section. */
export interface DoctorWishes {
  readonly services: readonly string[];
  readonly hosts: readonly string[];
  /** Ports that must be free. */
  readonly freePorts: readonly number[];
  readonly tools: readonly string[];
  readonly minFreeDiskMiB: number;
  readonly minFreeInodesPercent: number;
  readonly minFreeMemoryMiB: number;
  readonly maxClockSkewSeconds: number;
  readonly timeoutSeconds: number;
}
