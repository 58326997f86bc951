// What a memory could hold about the failure of the other samples.
import type {Recall, SimilarFailure} from '../../src/domain/analysis.ts';
import {at, safe, sha} from './parts.ts';

/** Seen before on two branches and mended once, and a cousin that only a re-run helped. */
export function recall(change: Partial<Recall> = {}): Recall {
  return {
    asked: true,
    count: 4,
    firstSeen: at('2031-02-11T07:00:00Z'),
    windows: {day: 1, week: 2, month: 3},
    flakes: 1,
    similar: [
      similar(7001, '2031-05-04T09:30:00Z'),
      similar(6400, '2031-04-20T11:00:00Z', {
        branch: 'feature/moon',
        fix: {at: at('2031-04-20T15:00:00Z'), commit: sha('fix'), pull: 29, flaky: false},
      }),
      similar(6100, '2031-04-12T06:00:00Z', {
        likeness: 'text',
        score: 0.72,
        text: safe('AssertionError: expected 3.1 to equal 3.2'),
        fix: {at: at('2031-04-12T06:40:00Z'), commit: sha('run 6100'), pull: null, flaky: true},
      }),
    ],
    ...change,
  };
}

export function similar(runId: number, iso: string, change: Partial<SimilarFailure> = {}): SimilarFailure {
  return {
    likeness: 'fingerprint',
    score: 1,
    fix: null,
    at: at(iso),
    runId,
    attempt: 1,
    branch: 'main',
    commit: sha(`run ${runId}`),
    category: 'test-failure',
    text: safe('AssertionError: expected 12.50 to equal 12.49'),
    ...change,
  };
}
