// The fake host and the outbox keep the promises of all repositories' files.
import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {folderWorkspace} from '../../src/adapters/files/workspace.ts';
import {outboxCodeHost} from '../../src/adapters/outbox/code-host.ts';
import {FakeCodeHost} from '../fakes/fake-code-host.ts';
import {inPlace} from '../fakes/in-place.ts';
import {sampleSha} from '../fakes/samples.ts';
import {temporaryFolders} from '../fakes/temporary-folder.ts';
import {describeRepositoryFiles, REPOSITORY_FILES} from './repository-files.ts';

const folder = temporaryFolders();

describeRepositoryFiles('the fake host', async () => {
  const host = new FakeCodeHost();
  for (const [path, text] of Object.entries(REPOSITORY_FILES)) host.files.set(path, text);
  return {
    open: () => host,
    abilities: ['heads', 'texts', 'lands'],
    put: async (files) => {
      for (const [path, text] of Object.entries(files)) host.files.set(path, String(text));
      host.head = sampleSha(`somebody else ${host.files.size}`);
    },
    look: async (path) => host.files.get(path) ?? null,
    close: async () => {},
  };
});

/** A checkout with the files of the contract. */
function makeCheckout() {
  const checkout = folder();
  const put = (path: string, text: string | Uint8Array | null): void => {
    const file = join(checkout, path);
    mkdirSync(dirname(file), {recursive: true});
    if (text === null) rmSync(file);
    else writeFileSync(file, text);
  };
  for (const [path, text] of Object.entries(REPOSITORY_FILES)) put(path, text);
  return {checkout, put};
}

function readOr(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

describeRepositoryFiles('the outbox on a checkout', async () => {
  const {checkout, put} = makeCheckout();
  const [out, repo] = [folderWorkspace(folder()), folderWorkspace(checkout)];
  return {
    open: () => outboxCodeHost({out, repo, apply: inPlace(checkout)}),
    abilities: ['texts', 'bytes', 'lands'],
    put: async (files) => {
      for (const [path, text] of Object.entries(files)) put(path, text);
    },
    look: async (path) => readOr(join(checkout, path)),
    close: async () => {},
  };
});

/** What the checkout is once somebody applies the patch: git makes it in a copy. */
describeRepositoryFiles('the outbox whose patch git applies', async () => {
  const {checkout, put} = makeCheckout();
  const outbox = folder();
  const [out, repo] = [folderWorkspace(outbox), folderWorkspace(checkout)];
  return {
    open: () => outboxCodeHost({out, repo, apply: 'outbox'}),
    abilities: ['texts', 'bytes'],
    put: async (files) => {
      for (const [path, text] of Object.entries(files)) put(path, text);
    },
    look: async (path) => {
      const copy = folder();
      cpSync(checkout, copy, {recursive: true});
      const patch = readOr(join(outbox, 'plan.patch')) ?? '';
      for (const check of patch === '' ? [] : [['--check'], []]) {
        execFileSync('git', ['apply', '--whitespace=nowarn', ...check, '-'], {cwd: copy, input: patch});
      }
      return readOr(join(copy, path));
    },
    close: async () => {},
  };
});
