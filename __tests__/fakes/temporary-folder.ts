// A folder of a test's own that is gone when the test is over.
import {mkdtempSync, realpathSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach} from '@jest/globals';

/** Call it at the top of a file; the returned function makes folders, all removed after each test. */
export function temporaryFolders(): () => string {
  const made: string[] = [];
  afterEach(() => {
    for (const folder of made.splice(0)) rmSync(folder, {recursive: true, force: true});
  });
  return () => {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'aftermath-test-')));
    made.push(folder);
    return folder;
  };
}
