// One catastrophic failure stops everything once, whoever looks at its run again.
import {expect, test} from '@jest/globals';
import {decideHalt} from '../../src/decision/halt.ts';
import {type Instant, toEffectKey} from '../../src/domain/ids.ts';
import {type Memory, NO_MEMORY} from '../../src/domain/memory.ts';
import {diagnosis, failed, failureQuestion, remembered, run, standing} from './questions.ts';

const {id: runId, attempt} = run();

/** The run as the journal keeps it, with what is left of it. */
function left(kind: 'halt' | 'upsert-incident'): Memory['journal']['unfinished'][number] {
  const effects = [toEffectKey(kind, `${runId}`, `${attempt}`)];
  return {run: {id: runId, attempt}, since: 1 as Instant, notBefore: null, effects, because: 'RATE_LIMITED', tries: 0};
}

function withWork(memory: Memory, kind: Parameters<typeof left>[0]): Memory {
  return {...memory, journal: {...memory.journal, unfinished: [left(kind)]}};
}

const HEARD = remembered(failed({runId, attempt}));

test.each<readonly [string, Memory | null, boolean]>([
  ['nothing is remembered', NO_MEMORY, true],
  ['no memory is kept', null, true],
  ['another run failed so', remembered(failed({runId: runId + 1, attempt})), true],
  ['another attempt failed so', remembered(failed({runId, attempt: attempt + 1})), true],
  ['this failure is remembered', HEARD, false],
  ['this failure is remembered and its incident is left', withWork(HEARD, 'upsert-incident'), false],
  ['this failure is remembered and its halt is left', withWork(HEARD, 'halt'), true],
])('where %s, a failure of level 5 halts as told', (_, memory, stops) => {
  const question = failureQuestion({diagnoses: [diagnosis({level: 5})], standing: standing({memory})});

  expect(decideHalt(question).effects.map(({effect}) => effect.kind)).toEqual(stops ? ['halt'] : []);
});
