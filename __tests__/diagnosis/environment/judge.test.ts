// What was measured on a machine, and what it means: a table of measurements and findings.
import {describe, expect, test} from '@jest/globals';
import {DOCTOR} from '../../../src/config/doctor-section.ts';
import {corroborate} from '../../../src/diagnosis/environment/corroborate.ts';
import {judgeEnvironment} from '../../../src/diagnosis/environment/judge.ts';
import type {Category} from '../../../src/domain/category.ts';
import {CHECKS, type Check, type Finding, type GitFacts, type SystemFacts} from '../../../src/domain/environment.ts';
import type {Instant} from '../../../src/domain/ids.ts';
import {toSafeText} from '../../../src/evidence/safe-text.ts';
import {environmentBlock, environmentText} from '../../../src/render/environment.ts';

const MIB = 1024 * 1024;
const AT = Date.UTC(2031, 4, 4) as Instant;
const WISHES = DOCTOR.parse({freePorts: [8080], services: ['db:5432']});
const SOUND: GitFacts = {branch: 'main', shallow: false, unfinished: null, locks: [], changedFiles: 0, broken: []};
const TOKEN = {rights: ['push'], scopes: [], expiresAt: null, remaining: 4000, serverTime: AT, ownTime: AT};
const DISK = {folder: '/w', freeBytes: 5000 * MIB, totalBytes: 9000 * MIB, freeInodes: 50, totalInodes: 100};
const MEMORY = {availableBytes: 900 * MIB, totalBytes: 4096 * MIB, limitBytes: null, usedBytes: null, kills: null};
const FACTS: SystemFacts = {
  at: AT,
  disks: [DISK],
  memory: MEMORY,
  ports: [],
  names: [{target: 'github.com', ms: 3, trouble: null}],
  services: [{target: 'db:5432', ms: 2, trouble: null}],
  git: SOUND,
  token: TOKEN,
  tools: [{name: 'git', version: 'git version 2.50.0'}],
};

function judge(change: Partial<SystemFacts>) {
  return judgeEnvironment({...FACTS, ...change}, WISHES, (raw) => toSafeText(raw));
}

const findings = (check: Check, change: Partial<SystemFacts>): readonly Finding[] =>
  judge(change).findings.filter((one) => one.check === check);

test('a sound machine has nothing to look at, and every check has spoken', () => {
  const all = judge({}).findings;

  expect(all.filter((one) => one.status !== 'ok')).toEqual([]);
  expect([...new Set(all.map((one) => one.check))]).toEqual(CHECKS);
});

test.each([
  ['enough room', {...DISK, freeBytes: 1024 * MIB}, ['ok']],
  ['little room', {...DISK, freeBytes: 1024 * MIB - 1}, ['warn']],
  ['hardly any room', {...DISK, freeBytes: 102 * MIB}, ['fail']],
  ['few inodes', {...DISK, freeInodes: 4}, ['ok', 'warn']],
  ['no inodes', {...DISK, freeInodes: 0}, ['ok', 'fail']],
  ['no fixed number of inodes', {...DISK, freeInodes: null, totalInodes: null}, ['ok']],
] as const)('a disk with %s', (_, disk, statuses) => {
  expect(findings('disk', {disks: [disk]}).map((one) => one.status)).toEqual(statuses);
});

test.each([
  ['enough', MEMORY, [['machine', 'ok']]],
  ['too little', {...MEMORY, availableBytes: 255 * MIB}, [['machine', 'warn']]],
  [
    'a limit that is nearly reached',
    {...MEMORY, limitBytes: 512 * MIB, usedBytes: 500 * MIB},
    [
      ['machine', 'ok'],
      ['control group', 'warn'],
    ],
  ],
  ['a limit above what there is', {...MEMORY, limitBytes: 8192 * MIB, usedBytes: 1}, [['machine', 'ok']]],
  [
    'a process killed',
    {...MEMORY, kills: 1},
    [
      ['machine', 'ok'],
      ['control group', 'fail'],
    ],
  ],
] as const)('memory: %s', (_, memory, expected) => {
  expect(findings('memory', {memory}).map((one) => [one.subject, one.status])).toEqual(expected);
});

test('a port that must be free and is not is a warning that names the process; others are only told', () => {
  const by = {pid: 7, name: 'node'};
  const ports = [
    {port: 8080, address: '0.0.0.0', by},
    {port: 22, address: '::', by: null},
  ];

  expect(findings('ports', {ports}).map(({subject, status, value}) => [subject, status, value])).toEqual([
    ['8080', 'warn', 'in use by node, process 7 (0.0.0.0)'],
    ['22', 'ok', 'in use by a process of somebody else (::)'],
  ]);
  expect(findings('ports', {ports: []})).toMatchObject([{subject: '8080', status: 'ok', value: 'free'}]);
  expect(findings('ports', {ports: null})).toMatchObject([{status: 'unknown'}]);
});

test.each([
  ['a merge that is not finished', {unfinished: 'merge'}, 'unfinished', 'warn'],
  ['a lock', {locks: ['index.lock']}, 'locks', 'warn'],
  ['a broken ref', {broken: ['refs/heads/x']}, 'refs', 'fail'],
  ['a detached head', {branch: null}, 'head', 'ok'],
  ['changes that cannot be counted', {changedFiles: null}, 'changes', 'unknown'],
] as const)('git with %s', (_, change, subject, status) => {
  const found = findings('git', {git: {...SOUND, ...change}}).find((one) => one.subject === subject);

  expect(found?.status).toBe(status);
});

test.each([
  ['none', 'none', 'unknown'],
  ['refused', {code: 'HOST_UNAUTHORISED', operation: 'read the repository'}, 'fail'],
  ['not answered', {code: 'HOST_UNAVAILABLE', operation: 'read the repository', retryAfterMs: null}, 'unknown'],
] as const)('a token: %s', (_, token, status) => {
  expect(findings('token', {token})).toMatchObject([{status}]);
});

test('nobody who did not want the token asked about hears of it', () => {
  expect(findings('token', {token: 'unasked'})).toEqual([]);
});

test.each([
  [0, 'ok', 'the same'],
  [60, 'ok', '60 s ahead'],
  [61, 'fail', '61 s ahead'],
  [-90, 'fail', '90 s behind'],
] as const)('a clock that is %d s ahead', (seconds, status, value) => {
  const token = {...TOKEN, ownTime: (AT + seconds * 1000) as Instant};

  expect(findings('clock', {token})).toMatchObject([{status, value}]);
});

test('without another clock only a year that cannot be is wrong', () => {
  expect(findings('clock', {token: 'none'})).toMatchObject([{status: 'ok'}]);
  expect(findings('clock', {token: 'none', at: 0 as Instant})).toMatchObject([{status: 'fail'}]);
});

describe('corroboration', () => {
  const FULL = judge({disks: [{...DISK, freeBytes: 1}]});
  const DEAF = judge({
    names: [{target: 'x.invalid', ms: 1, trouble: 'ENOTFOUND'}],
    services: [{target: 'db:5432', ms: 1, trouble: 'ECONNREFUSED'}],
  });

  test.each<[Category, ReturnType<typeof judge>, number]>([
    ['disk-full', FULL, 1],
    ['disk-full', DEAF, 0],
    ['network', DEAF, 2],
    ['network', FULL, 0],
    ['test-failure', FULL, 0],
    ['test-failure', DEAF, 0],
  ])('%s finds its witnesses', (category, environment, count) => {
    expect(corroborate(category, environment)).toHaveLength(count);
  });

  test('nothing measured says nothing', () => {
    expect(corroborate('disk-full', null)).toEqual([]);
  });
});

test('names of strangers stay text in every form', () => {
  const by = {pid: 7, name: '<img src=x> @ada |`\u001b[31m ghp_0123456789abcdefghijABCDEFGHIJ012345'};
  const environment = judge({ports: [{port: 8080, address: '0.0.0.0', by}]});

  for (const text of [environmentBlock(environment), environmentText(environment)]) {
    expect(text).not.toContain('ghp_0123456789');
    expect(text).not.toContain('\u001b');
  }
  expect(environmentBlock(environment)).not.toMatch(/<img|@ada|ghp_/);
  expect(environmentBlock(null)).toBe('');
});
