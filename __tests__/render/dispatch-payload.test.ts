// What a repair agent is sent fits into what GitHub takes, whatever the failure holds.
import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import type {HandOff} from '../../src/domain/hand-off.ts';
import {MAX_PAYLOAD_UNITS, toDispatchPayload} from '../../src/render/dispatch-payload.ts';

function handOff(size: number, text: string): HandOff {
  const many = <T>(one: T): T[] => Array.from({length: size}, () => one);
  const cause: HandOff['causes'][number] = {
    category: 'test-failure',
    transient: 'no',
    severity: 3,
    confidence: 0.9,
    fingerprint: 'f',
    step: text,
    jobs: many(text),
    rootCause: many({job: text, line: 1, text, rule: 'r'}),
    excerpt: {job: text, firstLine: 1, lines: many(text)},
    failedTests: many({classname: text, name: text, file: text, line: 1, message: text}),
    factors: many(text),
    prevention: many(text),
  };
  return {
    schema: 'aftermath/hand-off/1',
    at: '2026-01-05T09:00:00Z',
    decision: 'd',
    run: {repository: 'a/b', id: 1, attempt: 1, workflow: text, event: 'push', branch: text, sha: 'a', url: text},
    report: 'report.json',
    incident: text,
    causes: [cause, ...many(cause)],
    change: {sha: 'a', subject: text, files: many(text), patch: text},
    suspects: many({sha: 'a', because: text}),
    planItem: {file: text, item: text, dependents: many(text), nextReady: text},
    constraints: {mode: 'act', protectedBranches: many(text), protectedPaths: many(text), mustNot: [text, text]},
    tried: [],
    next: 'human',
    flow: [],
    plan: [],
    commands: [],
  };
}

test('a small failure goes as it is, but for the patch', () => {
  const small = handOff(1, 'short');

  const payload = toDispatchPayload(small);

  const change = small.change === null ? null : {...small.change, patch: null};
  expect(payload).toMatchObject({causes: small.causes, run: small.run, constraints: small.constraints, change});
  expect(Object.keys(payload)).toHaveLength(10);
});

test('every failure fits', () => {
  fc.assert(
    fc.property(fc.nat(80), fc.string({unit: 'grapheme', maxLength: 400}), (size, text) => {
      const json = JSON.stringify(toDispatchPayload(handOff(size, text)));

      expect(json.length).toBeLessThanOrEqual(MAX_PAYLOAD_UNITS);
    }),
    {numRuns: 60},
  );
});

test('a huge one keeps the run, the first cause and the way on', () => {
  const payload = toDispatchPayload(handOff(300, 'x'.repeat(3000)));

  expect(JSON.stringify(payload).length).toBeLessThanOrEqual(MAX_PAYLOAD_UNITS);
  expect(payload).toMatchObject({run: {id: 1}, causes: [{fingerprint: 'f'}], next: 'human'});
});
