// A failed run whose every text and name is hostile, handled from its log to every sink: nothing comes out alive.
import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {parseIncidentMarker} from '../../src/domain/marker.ts';
import {handleStory, type Written} from '../leaks/failing-run.ts';
import {FRAGMENTS, hostileText} from '../support-render/hostile.ts';
import {findLive, findLiveWords} from './live.ts';
import {findRunnerCommands} from './runner-commands.ts';

const HOME = 'https://host.invalid/';
/** Commands of our own on the runner's output: the fold around the report. */
const OWN = ['::group::What was found', '::endgroup::'];
const STEERING = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/;

let id = 7_000;

function handle(cause: string, log: string, name: string): Promise<Written> {
  id += 1;
  return handleStory({id, cause, log, name, secrets: []});
}

/** Everything wrong with what one run wrote. */
function findDangers(written: Written): readonly string[] {
  const [title = '', ...body] = written.incident.split('\n');
  const [, ...closing] = written.closing.split('\n');
  const markdown = [
    body.join('\n'),
    closing.join('\n'),
    written.recovery,
    written.comment,
    written.summary,
    written['report.md'],
  ];
  const commands = findRunnerCommands(written.stdout).filter((line) => !OWN.includes(line));
  const message = written.commit
    .split('\n')
    .slice(0, 2)
    .join('\n')
    .replace(/decision [0-9a-f]{12}/, 'decision');
  return [
    ...markdown.flatMap((text) => findLive(text, HOME)),
    ...findLiveWords(title),
    ...findLiveWords(message),
    ...commands,
    ...Object.values(written).filter((text) => STEERING.test(text)),
  ];
}

describe('a run that says', () => {
  test.each(FRAGMENTS.map((fragment) => [fragment]))('%j', async (fragment) => {
    const written = await handle(`it broke: ${fragment}`, `one\n${fragment}\nx ${fragment} y`, fragment);

    expect(findDangers(written)).toEqual([]);
    expect(parseIncidentMarker(written.incident)?.count).toBe(1);
  });
});

test('a run that says anything', async () => {
  await fc.assert(
    fc.asyncProperty(hostileText, hostileText, hostileText, async (cause, log, name) => {
      const written = await handle(cause.replace(/[\r\n]/g, ' '), log, name);

      expect(findDangers(written)).toEqual([]);
      expect(parseIncidentMarker(written.incident)?.fingerprint).toMatch(/^[0-9a-f]{16}$/);
    }),
    {numRuns: 150},
  );
});
