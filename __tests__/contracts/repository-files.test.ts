// The fake host and the outbox keep the promises of all repositories' files.
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {folderWorkspace} from '../../src/adapters/files/workspace.ts';
import {outboxCodeHost} from '../../src/adapters/outbox/code-host.ts';
import {FakeCodeHost} from '../fakes/fake-code-host.ts';
import {sampleSha} from '../fakes/samples.ts';
import {temporaryFolders} from '../fakes/temporary-folder.ts';
import {describeRepositoryFiles, REPOSITORY_FILES} from './repository-files.ts';

const folder = temporaryFolders();

describeRepositoryFiles('the fake host', async () => {
  const host = new FakeCodeHost();
  for (const [path, text] of Object.entries(REPOSITORY_FILES)) host.files.set(path, text);
  return {
    open: () => host,
    abilities: ['heads', 'texts'],
    put: async (files) => {
      for (const [path, text] of Object.entries(files)) host.files.set(path, String(text));
      host.head = sampleSha(`somebody else ${host.files.size}`);
    },
    look: async (path) => host.files.get(path) ?? null,
    close: async () => {},
  };
});

describeRepositoryFiles('the outbox on a checkout', async () => {
  const [checkout, outbox] = [folder(), folder()];
  const put = (path: string, text: string | Uint8Array | null): void => {
    const file = join(checkout, path);
    mkdirSync(dirname(file), {recursive: true});
    if (text === null) rmSync(file);
    else writeFileSync(file, text);
  };
  for (const [path, text] of Object.entries(REPOSITORY_FILES)) put(path, text);
  const [out, repo] = [folderWorkspace(outbox), folderWorkspace(checkout)];
  return {
    open: () => outboxCodeHost({out, repo, apply: 'in-place'}),
    abilities: ['texts', 'bytes'],
    put: async (files) => {
      for (const [path, text] of Object.entries(files)) put(path, text);
    },
    look: async (path) => {
      try {
        return readFileSync(join(checkout, path), 'utf8');
      } catch {
        return null;
      }
    },
    close: async () => {},
  };
});
