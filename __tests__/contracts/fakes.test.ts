// The fakes keep the same promises as what they stand for; else stories that pass on them would prove nothing.
import {expect, test} from '@jest/globals';
import type {ThreadFacts} from '../../src/domain/authority.ts';
import type {Instant} from '../../src/domain/ids.ts';
import {FakeCodeHost} from '../fakes/fake-code-host.ts';
import {FakeOperatorHost, person} from '../fakes/fake-operator-host.ts';
import {memoryLogSource} from '../fakes/memory-log-source.ts';
import {MemoryStateStore} from '../fakes/memory-state-store.ts';
import {sampleDraft} from '../fakes/samples.ts';
import {CONTRACT_FILES, describeCodeHost, value} from './code-host.ts';
import {describeLogSource} from './log-source.ts';
import {describeOperatorHost} from './operator-host.ts';
import {describeStateStore} from './state-store.ts';

describeCodeHost('the fake host', async () => {
  const host = new FakeCodeHost();
  for (const [path, text] of Object.entries(CONTRACT_FILES)) host.files.set(path, text);
  return {
    open: () => host,
    thread: 7,
    files: CONTRACT_FILES,
    head: async () => host.head,
    readEdited: async (path) => host.files.get(path) ?? null,
    changeFile: async (path, text) => {
      host.files.set(path, text);
    },
    readComments: async (thread) => host.comments.filter((one) => one.thread === thread).map((one) => one.body),
    people: {
      rename: async (number, title) => host.act(number, 'renamed', {title}),
      remove: async (number) => host.lose(number, 'deleted'),
      lock: async (number) => host.act(number, 'locked'),
    },
    close: async () => {},
  };
});

describeStateStore('the store in memory', async () => {
  const store = new MemoryStateStore();
  return {open: () => store};
});

describeLogSource('a log in memory', async (content) => memoryLogSource('memory', content));

describeOperatorHost('the fake host of operators', async () => {
  const facts = {owner: 'own', kind: 'issue', state: 'open', lock: 'open', place: 'here', fork: 'no'} as const;
  const host = new FakeOperatorHost({facts, incident: null, branch: 'main'}, 1 as Instant);
  host.comment = {body: '/retry', author: person('rosa')};
  const setFacts = (change: Partial<ThreadFacts>): void => {
    host.thread = {...host.thread, facts: {...host.thread.facts, ...change}};
  };
  return {
    open: () => host,
    thread: 12,
    comment: 5001,
    setPermission: (_, permission) => {
      host.permission = permission;
    },
    setMember: (team) => host.teams.set(team, 'yes'),
    edit: (body) => {
      host.comment = {body, author: person('rosa')};
    },
    remove: () => {
      host.comment = null;
    },
    label: (act, login) => {
      const id = host.labelActs.length + 1;
      host.labels = act === 'labeled' ? ['retry'] : [];
      host.labelActs.push({id, act, label: 'retry', actor: person(login), at: id as Instant});
    },
    lock: () => setFacts({lock: 'locked'}),
    close: () => setFacts({state: 'closed'}),
    countReactions: () => host.reactions.length,
    readReplies: () => host.replies.map(({body}) => body),
    end: async () => {},
  };
});

test('an ordered failure comes as often as it was ordered', async () => {
  const host = new FakeCodeHost();
  host.failOn('ensureIncident', {code: 'HOST_DISABLED', operation: 'open the incident'}, 1);

  expect(await host.ensureIncident(sampleDraft(), null)).toMatchObject({problem: {code: 'HOST_DISABLED'}});
  expect(value(await host.ensureIncident(sampleDraft(), null)).change).toBe('created');
});
