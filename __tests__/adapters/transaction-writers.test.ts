// Fifty processes that requeue, park and move the same items at once, and a reader who looks all the while.
import {execFile} from 'node:child_process';
import {mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {expect, test} from '@jest/globals';
import {QUEUE_FOLDERS} from '../../src/domain/queue.ts';
import {temporaryFolders} from '../fakes/temporary-folder.ts';
import {flatItem} from '../workplan/queue-items.ts';
import {openQueue} from './transaction-writer.ts';

const WRITERS = 50;
const ITEMS = 20;
/** Of the reader, while somebody writes. */
const LEAST_LOOKS = 20;
const TIMEOUT_MS = 240_000;
const KINDS = ['requeue', 'park', 'failed', 'in-progress'];

const folder = temporaryFolders();
const run = promisify(execFile);

test(
  'every item stands in exactly one folder at every look, and none is lost or doubled',
  async () => {
    const directory = folder();
    const ids = Array.from({length: ITEMS}, (_, n) => `item-${n}`);
    mkdirSync(join(directory, 'failed'));
    for (const id of ids) writeFileSync(join(directory, 'failed', `${id}.yaml`), flatItem(id, {status: 'failed'}));
    const all = [...ids].sort();

    let isOver = false;
    let looks = 0;
    const startedAt = performance.now();
    const writeWhileLooked = async (): Promise<string[]> => {
      const written = await Promise.all(Array.from({length: WRITERS}, (_, n) => startWriter(directory, ids, n)));
      // On a slow machine the reader comes to few looks: single writers go on until it has had enough of them.
      while (looks < LEAST_LOOKS) written.push(await startWriter(directory, ids, written.length));
      return written;
    };
    const writers = writeWhileLooked().finally(() => {
      isOver = true;
    });
    const odd: unknown[] = [];
    while (!isOver) {
      const files = await openQueue(directory).read();
      looks += 1;
      const seen = files.ok
        ? files.value.files.map(({path}) => path.replace(/^.*\/|\.yaml$/g, '')).sort()
        : files.problem;
      if (JSON.stringify(seen) !== JSON.stringify(all)) odd.push(seen);
      await new Promise(setImmediate);
    }
    const answers = await writers;

    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    console.info(`${WRITERS} processes on ${ITEMS} items: ${seconds} s, ${looks} looks`);
    expect(odd).toEqual([]);
    expect(looks).toBeGreaterThanOrEqual(LEAST_LOOKS);
    expect(answers.filter((answer) => !/^(?:[A-Z_]+ ?)+$/.test(answer))).toEqual([]);
    expect(answers.join(' ')).toContain('REQUEUED');
    expect(answers.join(' ')).toContain('PARKED');
    expect(answers.join(' ')).toContain('MOVED');
    const lying = QUEUE_FOLDERS.flatMap((name) => list(join(directory, name))).sort();
    expect(lying).toEqual(all.map((id) => `${id}.yaml`));
    expect(list(join(directory, '.aftermath')).sort()).toEqual(['.gitignore', 'version']);
  },
  TIMEOUT_MS,
);

/** Each writer has wishes about five items, which others have wishes about too. */
async function startWriter(directory: string, ids: readonly string[], writer: number): Promise<string> {
  const program = join(import.meta.dirname, 'transaction-writer.ts');
  const wishes = Array.from(
    {length: 5},
    (_, n) => `${KINDS[(writer + n) % KINDS.length]}:${ids[(writer * 3 + n * 7) % ids.length]}`,
  );
  const {stdout} = await run(process.execPath, ['--no-warnings', program, directory, ...wishes]);
  return stdout;
}

function list(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}
