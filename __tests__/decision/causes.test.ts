// Which causes count, and when nobody knows what broke.
import {describe, expect, test} from '@jest/globals';
import {isBlind, listCauses} from '../../src/decision/causes.ts';
import {decide} from '../../src/decision/decide.ts';
import type {Evidence} from '../../src/domain/evidence.ts';
import {diagnosis, evidence, failureQuestion, policy} from './questions.ts';

const UNKNOWN = diagnosis({category: 'unknown'});

/** A report with so many failed tests. */
function report(failed: number): Evidence['reports'][number] {
  const one = {classname: 'tides', name: 'adds', message: null, file: null, line: null};
  const failing = Array.from({length: failed}, () => one);
  const counts = {suites: 1, tests: failed, passed: 0, failed, errored: 0, skipped: 0};
  return {file: 'report.xml', format: 'junit', ...counts, failing, flaky: []};
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
