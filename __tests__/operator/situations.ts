// Who speaks, where, and how things stand: each difference from the usual, by name.

import {person} from '../fakes/fake-operator-host.ts';
import {hours, NOW, type Stage} from './stage.ts';

export interface Situation {
  /** For the documents. */
  readonly words: string;
  readonly set: (stage: Stage) => void;
}

const permission = (right: Stage['host']['permission'], words: string): Situation => ({
  words,
  set: ({host}) => {
    host.permission = right;
  },
});

const speaks = (author: Stage['event']['author'], sender: string | null, words: string): Situation => ({
  words,
  set: (stage) => {
    stage.event = {...stage.event, author, sender};
  },
});

const thread = (change: Parameters<Stage['setThread']>[0], words: string): Situation => ({
  words,
  set: (stage) => stage.setThread(change),
});

const foreign = (change: Parameters<Stage['setThread']>[0], words: string): Situation => ({
  words,
  set: (stage) => stage.setThread({owner: 'foreign', ...change}, {incident: null}),
});

const operators = (
  change: Partial<Stage['policy']['operators']>,
  words: string,
  more: (stage: Stage) => void = () => {},
): Situation => ({
  words,
  set: (stage) => {
    stage.policy = {...stage.policy, operators: {...stage.policy.operators, ...change}};
    more(stage);
  },
});

const proposal = (change: Parameters<Stage['setProposal']>[0], words: string): Situation => ({
  words,
  set: (stage) => stage.setProposal(change),
});

const BY_TEAM = {allow: {approve: {users: [], teams: ['platform']}}};
const TROUBLE = {code: 'HOST_UNAVAILABLE', operation: 'read', retryAfterMs: null} as const;

export const SITUATIONS = {
  usual: {words: 'a writer, in the thread of an open incident', set: () => {}},
  admin: permission('admin', 'an admin'),
  maintain: permission('maintain', 'a maintainer'),
  triage: permission('triage', 'triage role only'),
  read: permission('read', 'read role only'),
  none: permission('none', 'a stranger, or a former member'),
  unreadable: permission('unreadable', 'the permission cannot be read'),
  bot: speaks({login: 'helper[bot]', type: 'Bot'}, 'helper[bot]', 'an app'),
  'bot as user': speaks({login: 'helper[bot]', type: 'User'}, 'helper[bot]', 'a name that ends in [bot]'),
  mannequin: speaks({login: 'old', type: 'Mannequin'}, 'old', 'a placeholder account'),
  organisation: speaks({login: 'acme', type: 'Organization'}, 'acme', 'an organisation'),
  ghost: speaks(null, 'rosa', 'the account is gone'),
  'ghost login': speaks(person('ghost'), 'ghost', 'the ghost account'),
  sender: speaks(person('rosa'), 'mallory', 'somebody else sent the event'),
  'no sender': speaks(person('rosa'), null, 'the event names no sender'),
  'sender case': speaks(person('Rosa'), 'rosa', 'the login in other letters'),
  foreign: foreign({}, 'an issue that somebody else opened'),
  pull: foreign({kind: 'pull'}, 'a pull request of this repository'),
  fork: foreign({kind: 'pull', fork: 'yes'}, 'a pull request from a fork'),
  'fork unreadable': foreign({kind: 'pull', fork: 'unreadable'}, 'a pull request whose origin cannot be read'),
  'closed pull': foreign({kind: 'pull', state: 'closed'}, 'a closed pull request'),
  closed: thread({state: 'closed'}, 'the incident is closed'),
  locked: thread({lock: 'locked'}, 'the thread is locked'),
  'lock unreadable': thread({lock: 'unreadable'}, 'whether the thread is locked cannot be read'),
  'state unreadable': thread({state: 'unreadable'}, 'whether the thread is open cannot be read'),
  transferred: thread({place: 'transferred'}, 'the thread was moved'),
  deleted: thread({place: 'deleted'}, 'the thread was deleted'),
  edited: {
    words: 'the comment was edited after its event',
    set: ({host}) => {
      host.comment = {body: 'something else', author: person('rosa')};
    },
  },
  'comment gone': {
    words: 'the comment was deleted after its event',
    set: (stage) => {
      stage.host.before = (method) => {
        if (method === 'readScene') stage.host.comment = null;
      };
    },
  },
  'comment old': {
    words: 'the comment is thirty days old',
    set: (stage) => {
      stage.event = {...stage.event, createdAt: hours(-30 * 24)};
    },
  },
  'comment unreadable': {
    words: 'the comment cannot be read again',
    set: ({host}) => host.failOn('readComment', TROUBLE),
  },
  'thread unreadable': {words: 'the thread cannot be read again', set: ({host}) => host.failOn('readThread', TROUBLE)},
  'sign unreadable': {
    words: 'the second stop sign cannot be read',
    set: ({host}) => host.failOn('readStopSign', TROUBLE),
  },
  'sign raised': {
    words: 'only the second stop sign is up',
    set: ({host}) => {
      host.sign = 'raised';
    },
  },
  'member lost': {
    words: 'the right is taken away between the claim and the write',
    set: ({host}) => {
      host.before = (method) => {
        if (method === 'readScene') host.permission = 'read';
      };
    },
  },
  observe: {
    words: 'mode observe',
    set: (stage) => {
      stage.policy = {...stage.policy, mode: 'observe'};
    },
  },
  named: operators({allow: {approve: {users: ['Rosa'], teams: []}}}, 'the policy names the person'),
  'named without right': operators(
    {allow: {approve: {users: ['rosa'], teams: []}}},
    'the policy names the person, who may only read',
    ({host}) => {
      host.permission = 'read';
    },
  ),
  'not named': operators({allow: {approve: {users: ['ada'], teams: []}}}, 'the policy names somebody else'),
  nobody: operators({allow: {approve: {users: [], teams: []}}}, 'the policy names nobody'),
  'team member': operators(BY_TEAM, 'a member of the team that the policy names', ({host}) =>
    host.teams.set('platform', 'yes'),
  ),
  'no team member': operators(BY_TEAM, 'not in the team that the policy names', ({host}) =>
    host.teams.set('platform', 'no'),
  ),
  'team unreadable': operators(BY_TEAM, 'the team cannot be read', ({host}) =>
    host.teams.set('platform', 'unreadable'),
  ),
  'second person': operators({secondPerson: true}, 'a second person is asked for, and this is one', ({host}) => {
    host.authors = ['mallory'];
  }),
  culprit: operators({secondPerson: true}, 'a second person is asked for, and this is the author', ({host}) => {
    host.authors = ['ROSA'];
  }),
  proposer: operators({secondPerson: true}, 'a second person is asked for, and this one proposed it', (stage) => {
    stage.setProposal({by: 'rosa'});
  }),
  'authors unreadable': operators(
    {secondPerson: true},
    'a second person is asked for, the author cannot be read',
    ({host}) => {
      host.failOn('readAuthors', TROUBLE);
    },
  ),
  halted: {
    words: 'everything is halted',
    set: ({state}) => state.put({'halt.json': haltDocument('{"kind":"all"}')}),
  },
  'branch halted': {
    words: 'this branch is halted',
    set: ({state}) => state.put({'halt.json': haltDocument('{"kind":"branch","branch":"main"}')}),
  },
  'other halted': {
    words: 'another branch is halted',
    set: ({state}) => state.put({'halt.json': haltDocument('{"kind":"branch","branch":"next"}')}),
  },
  'halt damaged': {words: 'the stop switch cannot be read', set: ({state}) => state.put({'halt.json': '{"v":1'})},
  'state unreadable branch': {
    words: 'the state branch cannot be read',
    set: ({state}) => state.failOn('read', TROUBLE, 99),
  },
  expired: proposal({proposedAt: hours(-80), expiresAt: hours(-8)}, 'the proposal ran out'),
  'expires now': proposal({expiresAt: NOW}, 'the proposal runs out at this instant'),
  used: proposal(
    {standing: {state: 'used', by: 'ada', at: hours(-1), ref: '' as never}},
    'the proposal was carried out',
  ),
  approved: proposal(
    {standing: {state: 'approved', by: 'ada', comment: 1, at: hours(-1)}},
    'another comment approved it',
  ),
  rejected: proposal(
    {standing: {state: 'rejected', by: 'ada', at: hours(-1), reason: '' as never}},
    'the proposal was rejected',
  ),
  void: proposal({standing: {state: 'void', because: 'HEAD_CHANGED', at: hours(-1)}}, 'the proposal is void'),
  'proposed later': proposal({proposedAt: hours(1)}, 'the proposal is newer than the comment'),
  'head moved': content((now) => ({...now, head: 'f'.repeat(40) as typeof now.head}), 'the branch has moved on'),
  redecided: content((now) => ({...now, decision: 'decided0002'}), 'the failure is decided on differently now'),
  retargeted: content(
    (now) => ({...now, effect: {kind: 'open-revert', commits: [now.head], base: 'main'}}),
    'the targets changed',
  ),
  rebased: content((now) => ({...now, branch: 'next'}), 'the branch is another one'),
  reworded: content((now) => ({...now, plan: 'another'}), 'the text that was shown has changed'),
  'content gone': {
    words: 'nothing would be proposed any more',
    set: (stage) => {
      stage.content = 'gone';
    },
  },
  'content unreadable': {
    words: 'the branch cannot be read',
    set: (stage) => {
      stage.content = 'unreadable';
    },
  },
  'approvals damaged': {words: 'the proposals cannot be read', set: ({state}) => state.put({'approvals.json': '{'})},
  'effect fails': {
    words: 'the effect fails',
    set: (stage) => {
      stage.effects = 'fail';
    },
  },
} as const satisfies Readonly<Record<string, Situation>>;
export type SituationName = keyof typeof SITUATIONS;

function content(change: (now: Exclude<Stage['content'], string>) => Stage['content'], words: string): Situation {
  return {
    words,
    set: (stage) => {
      if (typeof stage.content !== 'string') stage.content = change(stage.content);
    },
  };
}

function haltDocument(scope: string): string {
  const at = '2031-05-20T11:00:00.000Z';
  return `{"v":1,"acts":[{"act":"halt","scope":${scope},"by":"ada","reason":"flood","at":"${at}","comment":null}]}\n`;
}
