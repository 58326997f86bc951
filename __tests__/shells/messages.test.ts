// Mistakes on the command line: each is named itself, with its place and what to do.
import {execFileSync} from 'node:child_process';
import {expect, test} from '@jest/globals';
import {folderWith, run} from './run-verb.ts';

const SHA = 'a'.repeat(40);

test.each([
  [
    'a verb that there is not',
    ['help', 'nothing'],
    /^aftermath: there is no verb "nothing"; the verbs are: diagnose, .*doctor/,
  ],
  [
    'a mistyped option',
    ['diagnose', '--logg', 'x.log'],
    /^aftermath: unknown option '--logg'\n\(Did you mean --log\?\)/,
  ],
  ['a required option left out', ['diagnose'], /^aftermath: required option '--log <file\.\.\.>' not specified/],
  [
    'a revert outside of a repository',
    ['revert', '--culprit', SHA],
    /^aftermath: \S+: not a git repository; give one with --repo\n$/,
  ],
  [
    'a short id outside of a repository',
    ['revert', '--culprit', 'abc', '--remote', './gone.git'],
    /^aftermath: \S+: not a git repository; give one with --repo\n$/,
  ],
  ['no commit', ['handle', '--repo', 'new', '--log', 'a.log'], /there is no commit yet; commit something first\n$/],
  ['a missing plan', ['plan', 'next', 'gone.json'], /^aftermath: gone\.json: no such file[^\n]*\n$/],
  ['a missing folder', ['doctor', '--repo', '/nope'], /^aftermath: \/nope: no such folder\n$/],
])('%s is told and nothing else is', async (_, args, says) => {
  const folder = folderWith({'a.log': 'src/area.c:4:9: error: expected expression before ) token\n', 'new/x': ''});
  execFileSync('git', ['init', '--quiet', `${folder}/new`]);

  const {exit, out, note} = await run(folder, ...args);

  expect({exit, out}).toEqual({exit: 2, out: ''});
  expect(note).toMatch(says);
});

test.each([['diagnose'], ['restore'], ['state']])('help %s is given', async (verb) => {
  const {exit, out, note} = await run(folderWith({}), 'help', verb);

  expect({exit, note}).toEqual({exit: 0, note: ''});
  expect(out).toContain('Usage: ');
});
