// What is known about a person who gives a command, and about the place where it was given.
import type {Standing} from './decision.ts';
import type {Mode} from './effect.ts';
import type {Instant} from './ids.ts';

/** What a person may do, as the collaborator-permission API tells now. Only `admin`, `maintain` and `write` may command. */
export const PERMISSIONS = ['admin', 'maintain', 'write', 'triage', 'read', 'none', 'unreadable'] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** An answer of the permission API: a coarse word, and the name of the role, which may be one of the owner's own making. */
export interface PermissionAnswer {
  readonly permission: string;
  readonly roleName: string | null;
}

/**
 * The right in an answer. The coarse word alone decides whether a person may write: `triage` comes as `read`, `maintain` as
 * `write`, and a role of any name as what it includes. The name of the role refines it and never adds to it.
 */
export function toPermission({permission, roleName}: PermissionAnswer): Permission {
  if (permission === 'admin') return 'admin';
  if (permission === 'write') return roleName === 'maintain' ? 'maintain' : 'write';
  if (permission === 'read') return roleName === 'triage' ? 'triage' : 'read';
  return permission === 'none' ? 'none' : 'unreadable';
}

export interface Account {
  readonly login: string;
  /** GitHub's word: `User`, `Bot`, `Mannequin`, `Organization`. */
  readonly type: string;
}

/** A label put on a thread or taken off it. `actor` null: the account is gone. */
export interface LabelAct {
  /** The host's id of the event; no other label event has it. */
  readonly id: number;
  readonly act: 'labeled' | 'unlabeled';
  readonly label: string;
  readonly actor: Account | null;
  readonly at: Instant;
}

export interface TeamAnswer {
  readonly team: string;
  readonly member: 'yes' | 'no' | 'unreadable';
}

/** Where a comment stands. `own`: we opened the thread. */
export interface ThreadFacts {
  readonly owner: 'own' | 'foreign';
  readonly kind: 'issue' | 'pull';
  readonly state: 'open' | 'closed' | 'unreadable';
  readonly lock: 'open' | 'locked' | 'unreadable';
  readonly place: 'here' | 'transferred' | 'deleted';
  /** Whether the head of the pull request lies in another repository; `no` for an issue. */
  readonly fork: 'yes' | 'no' | 'unreadable';
}

/** Everything that a ruling on a command depends on. */
export interface CommandFacts {
  /** Author of the comment; null: the account is gone. */
  readonly author: Account | null;
  /** Login of who sent the event; null: nobody is named. */
  readonly sender: string | null;
  readonly commentAt: Instant;
  /** The comment as it stands now, against what the event brought. */
  readonly comment: 'as-written' | 'edited' | 'deleted' | 'unreadable';
  readonly permission: Permission;
  /** One answer per team that the policy names for the verb. */
  readonly teams: readonly TeamAnswer[];
  readonly thread: ThreadFacts;
  /** Logins of who wrote the change that a destructive command is about; null: not known. */
  readonly culprits: readonly string[] | null;
  /** Login of who proposed what is approved; null: the program itself. */
  readonly proposer: string | null;
  readonly mode: Mode;
  readonly halt: Standing['halt'];
}
