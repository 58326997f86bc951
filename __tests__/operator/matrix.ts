// What every comment comes to: verbs, people, places, syntax, and the state of what is aimed at. As documented, one row each.
import type {Verb} from '../../src/domain/command.ts';
import {type Case, rows} from './case.ts';
import {SYNTAX} from './matrix-syntax.ts';
import type {SituationName} from './situations.ts';
import {CULPRIT, ID} from './stage.ts';

/** A well-formed command of every verb, and what comes of it when all is well. */
const USUAL = {
  retry: ['/retry', 'done'],
  skip: ['/skip 7 the fixture is gone', 'done'],
  recover: ['/recover', 'plan'],
  abort: ['/abort the approach does not work', 'done'],
  approve: [`/approve ${ID}`, 'done'],
  reject: [`/reject ${ID} we fix forward`, 'done'],
  revert: [`/revert ${CULPRIT}`, 'proposed'],
  rollback: ['/rollback cp-1', 'done'],
  requeue: ['/requeue', 'done'],
  halt: ['/halt production is down', 'done'],
  resume: ['/resume', 'done'],
  severity: ['/severity 2 only docs', 'done'],
  cause: ['/cause network the mirror was down', 'done'],
  flaky: ['/flaky "opens a socket" it races', 'done'],
  status: ['/status', 'status'],
  help: ['/help', 'help'],
} as const satisfies Record<Verb, readonly [string, string]>;
const VERBS = Object.keys(USUAL) as readonly Verb[];

/** Every verb in a situation, all refused for the same reason but those listed. */
function everyVerb(
  group: string,
  situation: SituationName,
  because: string,
  unless: readonly Verb[] = [],
): readonly Case[] {
  return VERBS.map((verb) => {
    const [body, kind] = USUAL[verb];
    const isRefused = because !== '' && !unless.includes(verb);
    return {group, body, situation, expected: [isRefused ? `${verb} refused ${because}` : `${verb} ${kind}`]};
  });
}

const AUTHORITY: readonly Case[] = [
  ...everyVerb('People', 'usual', ''),
  ...everyVerb('People', 'triage', 'NOT_AUTHORISED'),
  ...everyVerb('People', 'none', 'NOT_AUTHORISED'),
  ...everyVerb('People', 'unreadable', 'AUTHORITY_UNREADABLE'),
  ...rows('People', [
    ['/approve ID', 'admin', 'approve done'],
    ['/approve ID', 'maintain', 'approve done'],
    ['/approve ID', 'read', 'approve refused NOT_AUTHORISED'],
    ['/halt flood', 'read', 'halt refused NOT_AUTHORISED'],
    ['/hlat flood', 'read', 'line refused NOT_AUTHORISED'],
    ['/retry', 'bot'],
    ['/approve ID', 'bot'],
    ['/retry', 'bot as user'],
    ['/retry', 'mannequin'],
    ['/retry', 'organisation'],
    ['/retry', 'ghost', 'retry refused GHOST'],
    ['/retry', 'ghost login', 'retry refused GHOST'],
    ['/retry', 'sender', 'retry refused SENDER_DIFFERS'],
    ['/halt flood', 'sender', 'halt refused SENDER_DIFFERS'],
    ['/retry', 'no sender', 'retry refused SENDER_DIFFERS'],
    ['/retry', 'sender case', 'retry done'],
    ['/approve ID', 'named', 'approve done'],
    ['/approve ID', 'named without right', 'approve refused NOT_AUTHORISED'],
    ['/approve ID', 'not named', 'approve refused NOT_NAMED'],
    ['/retry', 'not named', 'retry done'],
    ['/approve ID', 'nobody', 'approve refused NOT_NAMED'],
    ['/approve ID', 'team member', 'approve done'],
    ['/approve ID', 'no team member', 'approve refused NOT_NAMED'],
    ['/approve ID', 'team unreadable', 'approve refused AUTHORITY_UNREADABLE'],
    ['/halt flood', 'team unreadable', 'halt done'],
    ['/approve ID', 'second person', 'approve done'],
    ['/approve ID', 'culprit', 'approve refused SECOND_PERSON'],
    ['/revert', 'culprit', 'revert proposed'],
    ['/approve ID', 'proposer', 'approve refused SECOND_PERSON'],
    ['/approve ID', 'authors unreadable', 'approve refused CULPRIT_UNREADABLE'],
    ['/rollback cp-1', 'second person', 'rollback proposed'],
    ['/approve ID', 'member lost', 'approve refused NOT_AUTHORISED'],
    ['/retry', 'member lost', 'retry held NOT_AUTHORISED'],
    ['/resume', 'member lost', 'resume refused NOT_AUTHORISED'],
  ]),
];

const PLACES: readonly Case[] = [
  ...everyVerb('Places', 'closed', 'THREAD_CLOSED', [
    'abort',
    'reject',
    'rollback',
    'requeue',
    'halt',
    'resume',
    'severity',
    'cause',
    'flaky',
    'status',
    'help',
  ]),
  ...everyVerb('Places', 'locked', 'THREAD_LOCKED', ['abort', 'halt', 'status', 'help']),
  ...rows('Places', [
    ['/retry', 'foreign'],
    ['/approve ID', 'foreign'],
    ['/help', 'pull'],
    ['/aftermath retry', 'foreign', 'retry done'],
    ['/aftermath approve ID', 'pull', 'approve done'],
    ['/aftermath severity 2 only docs', 'foreign', 'severity refused TARGET_UNKNOWN'],
    ['/aftermath retry', 'fork', 'retry done'],
    ['/aftermath approve ID', 'fork', 'approve refused FORK'],
    ['/aftermath revert', 'fork', 'revert refused FORK'],
    ['/aftermath skip 7 gone', 'fork', 'skip refused FORK'],
    ['/aftermath requeue', 'fork', 'requeue refused FORK'],
    ['/aftermath rollback cp-1', 'fork', 'rollback refused FORK'],
    ['/aftermath halt flood', 'fork', 'halt done'],
    ['/aftermath status', 'fork', 'status status'],
    ['/aftermath approve ID', 'fork unreadable', 'approve refused FORK'],
    ['/aftermath skip 7 gone', 'fork unreadable', 'skip held FORK'],
    ['/aftermath retry', 'closed pull', 'retry done'],
    ['/retry', 'lock unreadable', 'retry refused THREAD_UNREADABLE'],
    ['/retry', 'state unreadable', 'retry refused THREAD_UNREADABLE'],
    ['/retry', 'transferred', 'retry refused THREAD_MOVED'],
    ['/approve ID', 'transferred', 'approve refused THREAD_MOVED'],
    ['/halt flood', 'transferred', 'halt refused THREAD_MOVED'],
    ['/retry', 'deleted', 'retry refused THREAD_MOVED'],
    ['/retry', 'thread unreadable', 'retry held THREAD_UNREADABLE'],
    ['/retry', 'edited', 'retry held COMMENT_EDITED'],
    ['/approve ID', 'edited', 'approve refused COMMENT_EDITED'],
    ['/retry', 'comment gone', 'retry held COMMENT_GONE'],
    ['/approve ID', 'comment gone', 'approve refused COMMENT_GONE'],
    ['/retry', 'comment old', 'retry refused COMMENT_OLD'],
    ['/approve ID', 'comment old', 'approve refused COMMENT_OLD'],
    ['/retry', 'comment unreadable', 'retry held COMMENT_UNREADABLE'],
    ['/retry', 'observe'],
    ['/halt flood', 'observe'],
  ]),
];

const SWITCH: readonly Case[] = [
  ...everyVerb('Stop switch', 'halted', 'HALTED', [
    'abort',
    'reject',
    'halt',
    'resume',
    'severity',
    'cause',
    'flaky',
    'status',
    'help',
  ]),
  ...rows('Stop switch', [
    ['/approve ID', 'branch halted', 'approve refused HALTED'],
    ['/approve ID', 'other halted', 'approve done'],
    ['/retry', 'halt damaged', 'retry refused HALT_UNREADABLE'],
    ['/approve ID', 'halt damaged', 'approve refused HALT_UNREADABLE'],
    ['/resume', 'halt damaged', 'resume done'],
    ['/retry', 'sign raised', 'retry held HALTED'],
    ['/approve ID', 'sign raised', 'approve refused HALTED'],
    ['/retry', 'sign unreadable', 'retry held HALT_UNREADABLE'],
    ['/approve ID', 'sign unreadable', 'approve refused HALT_UNREADABLE'],
    ['/retry', 'state unreadable branch', 'retry refused HALT_UNREADABLE'],
    ['/approve ID', 'state unreadable branch', 'approve refused HALT_UNREADABLE'],
    ['/severity 2 only docs', 'state unreadable branch', 'severity failed HOST_UNAVAILABLE'],
    ['/halt flood', 'state unreadable branch', 'halt done'],
    ['/status', 'state unreadable branch', 'status status'],
  ]),
];

const TARGETS = rows('Proposals', [
  ['/approve ID', 'head moved', 'approve refused HEAD_CHANGED'],
  ['/approve ID', 'redecided', 'approve refused DECISION_CHANGED'],
  ['/approve ID', 'retargeted', 'approve refused TARGETS_CHANGED'],
  ['/approve ID', 'rebased', 'approve refused TARGETS_CHANGED'],
  ['/approve ID', 'reworded', 'approve refused PLAN_TEXT_CHANGED'],
  ['/approve ID', 'content gone', 'approve refused DECISION_CHANGED'],
  ['/approve ID', 'content unreadable', 'approve refused PROPOSAL_UNREADABLE'],
  ['/approve ID', 'expired', 'approve refused PROPOSAL_EXPIRED'],
  ['/approve ID', 'expires now', 'approve refused PROPOSAL_EXPIRED'],
  ['/approve ID', 'used', 'approve refused PROPOSAL_USED'],
  ['/approve ID', 'approved', 'approve refused PROPOSAL_APPROVED'],
  ['/approve ID', 'rejected', 'approve refused PROPOSAL_REJECTED'],
  ['/approve ID', 'void', 'approve refused PROPOSAL_VOID'],
  ['/approve ID', 'proposed later', 'approve refused COMMENT_BEFORE_PROPOSAL'],
  ['/approve ID', 'approvals damaged', 'approve refused PROPOSAL_UNREADABLE'],
  ['/approve ID', 'effect fails', 'approve failed HEAD_MOVED'],
  ['/approve 000000000000', 'usual', 'approve refused PROPOSAL_UNKNOWN'],
  ['/reject ID we fix forward', 'used', 'reject refused PROPOSAL_USED'],
  ['/reject ID we fix forward', 'rejected', 'reject refused PROPOSAL_REJECTED'],
  ['/reject 000000000000 no', 'usual', 'reject refused PROPOSAL_UNKNOWN'],
  ['/revert', 'approvals damaged', 'revert refused PROPOSAL_UNREADABLE'],
  ['/retry', 'effect fails', 'retry failed HEAD_MOVED'],
  ['/approve ID\n/approve ID', 'usual', 'approve done', 'approve refused PROPOSAL_USED'],
  ['/recover 1', 'usual', 'retry-as-recover done'],
  ['/recover 2', 'usual', 'retry-as-recover proposed'],
  ['/recover 3', 'usual', 'recover refused TARGET_UNKNOWN'],
]).map((one) => ({...one, expected: one.expected.map((text) => text.replace('retry-as-recover', 'recover'))}));

/** All rows; `ID` stands for the id of the open proposal. */
export const MATRIX: readonly Case[] = [...AUTHORITY, ...PLACES, ...SWITCH, ...TARGETS, ...SYNTAX].map((one) => ({
  ...one,
  body: one.body.replace(/\bID\b/g, ID),
}));
