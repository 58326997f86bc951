// May this person do this here and now? A pure ruling on what was read; what was not read counts as no.
import {findAllowed, type OperatorsPolicy} from '../config/operators-section.ts';
import type {CommandFacts, Permission, ThreadFacts} from '../domain/authority.ts';
import type {Command, CommandSpec, Ruling, Verb, WhoCould} from '../domain/command.ts';
import type {ReasonCode} from '../domain/decision.ts';
import {specOf} from './commands.ts';

const MAY_COMMAND = {
  admin: 'yes',
  maintain: 'yes',
  write: 'yes',
  triage: 'no',
  read: 'no',
  none: 'no',
  unreadable: 'unreadable',
} as const satisfies Record<Permission, 'yes' | 'no' | 'unreadable'>;

/** The ruling on a command: the person first, then the place, then the stop switch. The first reason against it is given. */
export function authorise(command: Command, facts: CommandFacts, policy: OperatorsPolicy): Ruling {
  const spec = specOf(command.verb);
  const bar = findVoiceBar(facts) ?? findRightBar(command.verb, facts, policy) ?? findPlaceBar(spec, facts);
  if (bar !== null) return refuse(bar, command.verb, policy);
  const stop = findStopBar(spec, facts);
  if (stop !== null) return refuse(stop, command.verb, policy);
  const second = findSecondPersonBar(spec, facts, policy);
  if (second === null) return {ruling: 'allowed', way: spec.way};
  if (spec.verb === 'rollback') return {ruling: 'allowed', way: 'propose'};
  return refuse(second, command.verb, policy);
}

/**
 * The ruling on a line that is no command: only those who could give one are told what was wrong with it in full, and
 * nobody else can make us do more than refuse.
 */
export function authoriseAttempt(facts: CommandFacts, policy: OperatorsPolicy): Ruling {
  return authorise({verb: 'help'}, facts, policy);
}

/** Whether the comment is the word of the person who seems to say it. */
function findVoiceBar({author, sender, comment}: CommandFacts): ReasonCode | null {
  if (author === null || author.login.toLowerCase() === 'ghost') return 'GHOST';
  if (author.type !== 'User' || author.login.endsWith('[bot]')) return 'NOT_A_PERSON';
  if (sender === null || !isSame(sender, author.login)) return 'SENDER_DIFFERS';
  if (comment === 'edited') return 'COMMENT_EDITED';
  if (comment === 'deleted') return 'COMMENT_GONE';
  return comment === 'unreadable' ? 'COMMENT_UNREADABLE' : null;
}

/** The host's logins do not differ by case. */
function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Write or more is always needed; names in the policy narrow it. */
function findRightBar(verb: Verb, facts: CommandFacts, policy: OperatorsPolicy): ReasonCode | null {
  const may = MAY_COMMAND[facts.permission];
  if (may === 'unreadable') return 'AUTHORITY_UNREADABLE';
  if (may === 'no') return 'NOT_AUTHORISED';
  const allowed = findAllowed(policy, verb);
  if (allowed === null) return null;
  const login = facts.author?.login ?? '';
  if (allowed.users.some((user) => isSame(user, login))) return null;
  const answers = allowed.teams.map((team) => facts.teams.find((one) => one.team === team)?.member ?? 'unreadable');
  if (answers.includes('yes')) return null;
  return answers.includes('unreadable') ? 'AUTHORITY_UNREADABLE' : 'NOT_NAMED';
}

function findPlaceBar(spec: CommandSpec, {thread}: CommandFacts): ReasonCode | null {
  if (thread.place !== 'here') return 'THREAD_MOVED';
  if (spec.afterTrouble === 'always') return null;
  if (thread.lock === 'locked') return 'THREAD_LOCKED';
  if (thread.lock === 'unreadable') return 'THREAD_UNREADABLE';
  return findClosedBar(spec, thread) ?? findForkBar(spec, thread);
}

function findClosedBar({whenClosed}: CommandSpec, {owner, state}: ThreadFacts): ReasonCode | null {
  if (whenClosed === 'works' || owner === 'foreign' || state === 'open') return null;
  return state === 'closed' ? 'THREAD_CLOSED' : 'THREAD_UNREADABLE';
}

function findForkBar({onFork}: CommandSpec, {kind, fork}: ThreadFacts): ReasonCode | null {
  return onFork === 'works' || kind === 'issue' || fork === 'no' ? null : 'FORK';
}

/** The mode is the owner's word: where nothing is to be written, no comment changes that. */
function findStopBar({whileHalted}: CommandSpec, {mode, halt}: CommandFacts): ReasonCode | null {
  if (mode === 'observe') return 'MODE_OBSERVE';
  if (whileHalted === 'works' || halt === 'running') return null;
  return halt === 'halted' ? 'HALTED' : 'HALT_UNREADABLE';
}

/** What is only proposed needs no second person yet: the approval of it does. */
function findSecondPersonBar(spec: CommandSpec, facts: CommandFacts, policy: OperatorsPolicy): ReasonCode | null {
  if (!policy.secondPerson || spec.risk !== 'destructive' || spec.way === 'propose') return null;
  if (spec.verb === 'rollback') return 'SECOND_PERSON';
  if (facts.culprits === null) return 'CULPRIT_UNREADABLE';
  const involved = facts.proposer === null ? facts.culprits : [...facts.culprits, facts.proposer];
  return involved.some((login) => isSame(login, facts.author?.login ?? '')) ? 'SECOND_PERSON' : null;
}

/** Reasons that another person would get past. */
const BY_PERSON: readonly ReasonCode[] = [
  'GHOST',
  'NOT_A_PERSON',
  'SENDER_DIFFERS',
  'NOT_AUTHORISED',
  'AUTHORITY_UNREADABLE',
  'NOT_NAMED',
];

function refuse(because: ReasonCode, verb: Verb, policy: OperatorsPolicy): Ruling {
  return {ruling: 'refused', because, who: toWho(because, verb, policy)};
}

function toWho(because: ReasonCode, verb: Verb, policy: OperatorsPolicy): WhoCould {
  if (because === 'SECOND_PERSON' || because === 'CULPRIT_UNREADABLE') return {kind: 'second-person'};
  if (!BY_PERSON.includes(because)) return {kind: 'nobody'};
  const allowed = findAllowed(policy, verb);
  return allowed === null ? {kind: 'writers'} : {kind: 'named', users: allowed.users, teams: allowed.teams};
}
