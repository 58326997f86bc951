// The ruling holds for any facts: whoever may not write gets nothing, whatever else is true.
import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {defaultPolicy} from '../../src/config/schema.ts';
import {type CommandFacts, PERMISSIONS, toPermission} from '../../src/domain/authority.ts';
import type {Command} from '../../src/domain/command.ts';
import {MODES} from '../../src/domain/effect.ts';
import {authorise} from '../../src/operator/authorise.ts';
import {COMMAND_TABLE} from '../../src/operator/commands.ts';
import {parseCommands} from '../../src/operator/parse.ts';
import {NOW} from './stage.ts';

test.each([
  ['admin', 'admin', 'admin'],
  ['write', 'maintain', 'maintain'],
  ['write', 'write', 'write'],
  ['write', 'release-crew', 'write'],
  ['read', 'triage', 'triage'],
  ['read', 'admin', 'read'],
  ['read', 'maintain', 'read'],
  ['none', 'admin', 'none'],
  ['', 'admin', 'unreadable'],
  ['owner', null, 'unreadable'],
] as const)('the answer %j with the role %j is %s', (permission, roleName, expected) => {
  expect(toPermission({permission, roleName})).toBe(expected);
});

const command: fc.Arbitrary<Command> = fc.constantFrom(
  ...COMMAND_TABLE.flatMap(({example}) =>
    parseCommands(example, 'own').flatMap((line) => (line.kind === 'command' ? [line.command] : [])),
  ),
);

const facts: fc.Arbitrary<CommandFacts> = fc.record({
  author: fc.option(
    fc.record({login: fc.constantFrom('rosa', 'x[bot]', 'ghost'), type: fc.constantFrom('User', 'Bot')}),
  ),
  sender: fc.option(fc.constantFrom('rosa', 'ROSA', 'x[bot]', 'mallory')),
  commentAt: fc.constant(NOW),
  comment: fc.constantFrom('as-written', 'edited', 'deleted', 'unreadable'),
  permission: fc.constantFrom(...PERMISSIONS),
  teams: fc.constant([]),
  thread: fc.record({
    owner: fc.constantFrom('own', 'foreign'),
    kind: fc.constantFrom('issue', 'pull'),
    state: fc.constantFrom('open', 'closed', 'unreadable'),
    lock: fc.constantFrom('open', 'locked', 'unreadable'),
    place: fc.constantFrom('here', 'transferred', 'deleted'),
    fork: fc.constantFrom('yes', 'no', 'unreadable'),
  }),
  culprits: fc.option(fc.constantFrom(['rosa'], [])),
  proposer: fc.option(fc.constantFrom('rosa', 'ada')),
  mode: fc.constantFrom(...MODES),
  halt: fc.constantFrom('running', 'halted', 'unreadable'),
});

const policy = fc.boolean().map((secondPerson) => ({...defaultPolicy().operators, secondPerson}));

describe('whatever else is true', () => {
  test('nobody is allowed anything who is not a person with write or more, in their own words, here, unless observing', () => {
    fc.assert(
      fc.property(command, facts, policy, (one, given, rules) => {
        const ruling = authorise(one, given, rules);

        if (ruling.ruling === 'refused') return;
        expect(['admin', 'maintain', 'write']).toContain(given.permission);
        expect(given.author).toEqual({login: 'rosa', type: 'User'});
        expect(given.sender?.toLowerCase()).toBe('rosa');
        expect([given.comment, given.thread.place]).toEqual(['as-written', 'here']);
        expect(given.mode).not.toBe('observe');
      }),
      {numRuns: 3_000},
    );
  });

  test('while anything is stopped or in doubt, only what stops, answers, corrects, ends a stop or ends a proposal is allowed', () => {
    const works = ['abort', 'reject', 'halt', 'resume', 'severity', 'cause', 'flaky', 'status', 'help'];
    fc.assert(
      fc.property(command, facts, policy, (one, given, rules) => {
        if (given.halt !== 'running' && authorise(one, given, rules).ruling === 'allowed')
          expect(works).toContain(one.verb);
      }),
      {numRuns: 3_000},
    );
  });

  test('with a second person asked for, neither the author of a change nor its proposer gets a destructive effect done', () => {
    const rules = {...defaultPolicy().operators, secondPerson: true};
    fc.assert(
      fc.property(command, facts, (one, given) => {
        const isInvolved = given.culprits === null || given.culprits.length > 0 || given.proposer === 'rosa';
        const ruling = authorise(one, {...USUAL, culprits: given.culprits, proposer: given.proposer}, rules);
        if (!isInvolved || ruling.ruling === 'refused' || ruling.way === 'propose') return;

        expect(['approve', 'rollback', 'revert']).not.toContain(one.verb);
      }),
      {numRuns: 1_000},
    );
  });
});

const USUAL: CommandFacts = {
  author: {login: 'rosa', type: 'User'},
  sender: 'rosa',
  commentAt: NOW,
  comment: 'as-written',
  permission: 'write',
  teams: [],
  thread: {owner: 'own', kind: 'issue', state: 'open', lock: 'open', place: 'here', fork: 'no'},
  culprits: [],
  proposer: null,
  mode: 'propose',
  halt: 'running',
};

test.each(COMMAND_TABLE.map(({verb, example, way}) => [verb, example, way] as const))(
  'a writer may say %s in the thread of an open incident',
  (_, example, way) => {
    const [line] = parseCommands(example, 'own');

    expect(line?.kind === 'command' && authorise(line.command, USUAL, defaultPolicy().operators)).toEqual({
      ruling: 'allowed',
      way,
    });
  },
);
