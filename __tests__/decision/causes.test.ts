// Which causes count, and when nobody knows what broke.
import {describe, expect, test} from '@jest/globals';
import {isBlind, listCauses} from '../../src/decision/causes.ts';
import {decide} from '../../src/decision/decide.ts';
import type {Evidence} from '../../src/domain/evidence.ts';
import {diagnosis, evidence, failureQuestion, policy} from './questions.ts';

const UNKNOWN = diagnosis({category: 'unknown'});

/** A report with so many failed tests. */
function report(failing: number): Evidence['reports'][number] {
  const tests = Array.from({length: failing}, (_, at) => ({name: `test ${at}`}));
  return {failing: tests} as unknown as Evidence['reports'][number];
}

describe('nobody knows what broke', () => {
  test.each([
    ['when no log and no report shows a failure', {failures: []}, [UNKNOWN], true],
    ['when the reports list no failed test', {failures: [], reports: [report(0)]}, [UNKNOWN], true],
    ['unless a report lists one', {failures: [], reports: [report(0), report(1)]}, [UNKNOWN], false],
    ['unless a log was read', {}, [UNKNOWN], false],
    ['unless a rule knows a cause', {failures: []}, [diagnosis(), UNKNOWN], false],
    ['unless a rule knows one of several', {failures: []}, [UNKNOWN, diagnosis()], false],
  ] as const)('%s', (_, change, diagnoses, expected) => {
    const [first, ...rest] = diagnoses;

    expect(isBlind(failureQuestion({evidence: evidence(change), diagnoses: [first, ...rest]}))).toBe(expected);
  });
});

test('ignored causes, what is none, and the same one twice count for nothing', () => {
  const diagnoses = [
    diagnosis({name: 'a'}),
    diagnosis({name: 'a', level: 1}),
    diagnosis({name: 'b', category: 'lint'}),
    diagnosis({name: 'c', category: 'none'}),
    diagnosis({name: 'd', category: 'crash'}),
  ] as const;

  expect(listCauses(failureQuestion({diagnoses, policy: policy({ignore: ['lint']})}))).toEqual([
    diagnoses[0],
    diagnoses[4],
  ]);
});

test('a run is no failure only when none of its causes is one', () => {
  const [none, real] = [diagnosis({name: 'a', category: 'none'}), diagnosis({name: 'b'})];

  expect(decide(failureQuestion({diagnoses: [none, none]})).reason).toBe('NOT_A_FAILURE');
  expect(decide(failureQuestion({diagnoses: [none, real]})).reason).toBe('NEW_INCIDENT');
});
