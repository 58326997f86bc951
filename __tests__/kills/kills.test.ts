// The process killed at every request and every write to a file: the same event again makes everything whole, and nothing double.
import {beforeAll, describe, expect, test} from '@jest/globals';
import {type KilledOnce, type KillPoint, killOnce, makePast, runUnharmed} from './kill.ts';
import {type Past, SITUATIONS, type Situation} from './stage.ts';

/** A minute and a half on one processor, and twice that where the others are busy. */
const TIMEOUT_MS = 400_000;
/** The server of a test and the process that talks to it. */
const AT_A_TIME = 2;

let past: Past;

beforeAll(async () => {
  past = await makePast();
}, TIMEOUT_MS);

describe('killed, and the event comes again', () => {
  test.each(SITUATIONS)(
    'at any request and any write to a file: %s',
    async (situation) => {
      const before = situation === 'new incident' ? null : past;
      const unharmed = await runUnharmed(situation, before);

      const killed = await killEverywhere(situation, before, unharmed.points);

      console.info(
        `kill points of ${situation}: ${unharmed.points.length} tried (${unharmed.requests} requests, before and after, and ${unharmed.writes} writes to files)`,
      );
      const wrong = killed.filter(([, once]) => !isWhole(once, unharmed.end));
      expect(wrong.map(([{kind, nth}]) => `${kind} ${nth}`)).toEqual([]);
      const [first] = wrong;
      if (first !== undefined) expect(first[1].end).toEqual(unharmed.end);
    },
    TIMEOUT_MS,
  );
});

function isWhole({wasKilled, exitCode, end, violations}: KilledOnce, wanted: KilledOnce['end']): boolean {
  const isSame = JSON.stringify(end) === JSON.stringify(wanted);
  return wasKilled && exitCode === 0 && isSame && violations.length === 0;
}

async function killEverywhere(
  situation: Situation,
  before: Past | null,
  points: readonly KillPoint[],
): Promise<readonly (readonly [KillPoint, KilledOnce])[]> {
  const waiting = [...points];
  const killed: (readonly [KillPoint, KilledOnce])[] = [];
  const work = async (): Promise<void> => {
    for (let point = waiting.shift(); point !== undefined; point = waiting.shift()) {
      killed.push([point, await killOnce(situation, before, point)]);
    }
  };
  await Promise.all(Array.from({length: AT_A_TIME}, work));
  return killed;
}
