// The life of incidents as a table: each story is played through the real use cases, and everything that is left is compared.
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {CHAPTERS} from './chapters.ts';
import {strikeAtWrite} from './killing.ts';
import {fillAfter, listLeft} from './left.ts';
import type {Step, Story} from './step.ts';
import {Town} from './town.ts';
import {renderLifeCycle} from './words.ts';

const DOCUMENT = join(import.meta.dirname, '../../docs/life-cycle.md');

const STORIES = CHAPTERS.flatMap(({stories}) => stories);

async function playAll(story: Story): Promise<Town> {
  const town = new Town(story);
  for (const step of story.before) await town.play(step);
  return town;
}

/** Words as `#1 words` that the body of that thread holds, or does not. */
function isSaid({host}: Town, words: string): boolean {
  const {number, text} = /^#(?<number>\d+) (?<text>[\s\S]*)$/.exec(words)?.groups ?? {};
  const body = host.incidents.find((one) => String(one.number) === number)?.body;
  if (body === undefined || text === undefined) throw new Error(`no thread in: ${words}`);
  return body.includes(text);
}

describe.each(CHAPTERS)('$title', ({stories}) => {
  test.each(stories)('$name', async (story) => {
    const town = await playAll(story);
    const {says = [], hides = [], because = []} = story.after;

    expect(await listLeft(town)).toEqual(fillAfter(story.after));
    expect(says.filter((words) => !isSaid(town, words))).toEqual([]);
    expect(hides.filter((words) => isSaid(town, words))).toEqual([]);
    expect(town.said).toEqual(expect.arrayContaining([...because]));
  });
});

/** Something is handled again. Where trouble was ordered or work is left, the second time meets another world. */
function isDeliverable(step: Step | undefined, {before, after}: Story): boolean {
  const isHandled = step?.do === 'fail' || step?.do === 'pass' || step?.do === 'sweep';
  return isHandled && after.unfinished === undefined && before.every((one) => one.do !== 'trouble');
}

/** Everything that people and programs can see. The time of the last sweep is that of the same moment. */
function see({host, state}: Town): unknown {
  const {incidents, comments, files} = host;
  return structuredClone({incidents, comments, files: [...files], documents: [...state.documents]});
}

describe('the last delivery once more leaves everything as it is', () => {
  const deliverable = STORIES.filter((story) => isDeliverable(story.before.at(-1), story));

  test.each(deliverable)('$name', async (story) => {
    const town = await playAll(story);
    const before = see(town);
    const last = story.before.at(-1);
    if (last === undefined) throw new Error('a story without a step');

    await town.deliver(last);

    expect(see(town)).toEqual(before);
  });
});

/** More writes than any story makes at once. */
const MANY_WRITES = 30;

describe('the last handler killed at any of its writes, and its event delivered again, comes to the same', () => {
  const killable = STORIES.filter((story) => isDeliverable(story.before.at(-1), story));

  test.each(killable)('$name', async (story) => {
    const last = story.before.at(-1);
    if (last === undefined) throw new Error('a story without a step');
    for (const when of ['before', 'after'] as const) {
      for (let nth = 1; nth < MANY_WRITES; nth += 1) {
        const town = await playAll({...story, before: story.before.slice(0, -1)});
        await town.play(last, strikeAtWrite(nth, when));
        if (!town.said.includes('killed')) break;
        await town.deliver(last);

        expect([nth, when, await listLeft(town)]).toEqual([nth, when, fillAfter(story.after)]);
      }
    }
  });
});

test('names are told once, and the table has sixty stories and more', () => {
  const names = STORIES.map(({name}) => name);

  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThanOrEqual(60);
});

test('the document tells the same stories', () => {
  const wanted = renderLifeCycle(CHAPTERS);
  if (process.env['UPDATE_DOCS'] === '1') writeFileSync(DOCUMENT, wanted);

  expect(readFileSync(DOCUMENT, 'utf8')).toBe(wanted);
});
