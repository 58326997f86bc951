// The store in a folder: the promises of every store, and what only files can do to it.
import {mkdirSync, readdirSync, utimesSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@jest/globals';
import {directoryStateStore} from '../../src/adapters/state/directory.ts';
import {value} from '../contracts/code-host.ts';
import {describeStateStore} from '../contracts/state-store.ts';
import {temporaryFolders} from '../fakes/temporary-folder.ts';

const folder = temporaryFolders();

describeStateStore('a directory', () => {
  const directory = join(folder(), '.aftermath');
  return () => directoryStateStore(directory);
});

test('a write leaves the document and nothing else', async () => {
  const directory = folder();
  value(await directoryStateStore(directory).write('ledger.jsonl', 'x', null));

  expect(readdirSync(directory)).toEqual(['ledger.jsonl']);
});

test('a lock that somebody holds is a conflict; one that was left behind is not', async () => {
  const directory = folder();
  const lock = join(directory, 'ledger.jsonl.lock');
  writeFileSync(lock, '');
  const store = directoryStateStore(directory);

  expect(await store.write('ledger.jsonl', 'x', null)).toMatchObject({problem: {code: 'STATE_CONFLICT'}});
  utimesSync(lock, new Date(0), new Date(0));

  expect(value(await store.write('ledger.jsonl', 'x', null)).change).toBe('created');
});

test('what cannot be read is a problem, not an empty document', async () => {
  const directory = folder();
  mkdirSync(join(directory, 'ledger.jsonl'));

  expect(await directoryStateStore(directory).read('ledger.jsonl')).toMatchObject({problem: {code: 'FILE_UNREADABLE'}});
});

test.each(['../x', '/x', 'a//b', '.hidden', ''])('%j is no name of a document', async (name) => {
  await expect(async () => directoryStateStore(folder()).read(name)).rejects.toThrow('not a document name');
});
