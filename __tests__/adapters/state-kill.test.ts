// A writer that is killed before any of its changes of the file system leaves the old state or the new one, and no trouble.
import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {expect, test} from '@jest/globals';
import {directoryStateStore} from '../../src/adapters/state/directory.ts';
import {value} from '../contracts/code-host.ts';
import {temporaryFolders} from '../fakes/temporary-folder.ts';
import {addLine, LEDGER} from './state-writer.ts';

const FIRST = '{"writer":1}\n';
const SECOND = '{"writer":2}\n';
/** More changes than a write has: the test ends earlier, with the first writer that is not killed. */
const MAX_KILLS = 60;

const folder = temporaryFolders();

test.each([
  ['the first write', '', [1], FIRST],
  ['a later write', FIRST, [1, 2], `${FIRST}${SECOND}`],
] as const)(
  '%s',
  async (_, before, writers, after) => {
    const writer = writers.at(-1) ?? 0;
    let kills = 0;
    for (; kills < MAX_KILLS; kills += 1) {
      const directory = join(folder(), '.aftermath');
      const store = directoryStateStore(directory);
      if (before !== '') expect(await addLine(store, 1)).toBe(1);

      const status = runKilled(directory, writer, kills + 1);

      const seen = value(await store.read([LEDGER])).documents.get(LEDGER) ?? '';
      expect([before, after]).toContain(seen);
      expect(await addLine(store, writer)).toEqual(seen === after ? 0 : expect.any(Number));
      expect(value(await store.read([LEDGER])).documents.get(LEDGER)).toBe(after);
      expect(value(await store.list())).toEqual([LEDGER]);
      if (status === 0) break;
    }
    console.info(`kill points tried: ${kills}`);
    expect(kills).toBeGreaterThan(10);
    expect(kills).toBeLessThan(MAX_KILLS);
  },
  180_000,
);

/** Exit code of the writer; null when it was killed. */
function runKilled(directory: string, writer: number, killAt: number): number | null {
  const preload = join(import.meta.dirname, 'kill-at.mjs');
  const program = join(import.meta.dirname, 'state-writer.ts');
  const args = ['--no-warnings', '--import', preload, program, 'directory', directory, String(writer)];
  const run = spawnSync(process.execPath, args, {env: {...process.env, KILL_AT: String(killAt)}, encoding: 'utf8'});
  expect([run.signal, run.stderr]).toEqual([run.status === null ? 'SIGKILL' : null, '']);
  return run.status;
}
