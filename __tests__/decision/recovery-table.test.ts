// The flow of a recovery: each way is open when its needs are met, the first open one is taken, and there is always one.
import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import {chooseRecovery, RECOVERY_TABLE, ruleRecovery} from '../../src/decision/recovery-table.ts';
import {RECOVERY_STEPS, type RecoveryFacts} from '../../src/domain/recovery.ts';

const ALL: RecoveryFacts = {
  transient: 'yes',
  retriesLeft: 1,
  alternativesLeft: 1,
  goodState: 'known',
  people: 'reachable',
};

test('the rows stand in the order of the flow', () => {
  expect(RECOVERY_TABLE.map((row) => row.step)).toEqual(RECOVERY_STEPS);
});

test.each([
  ['everything is open', {}, 'retry'],
  ['it does not pass by itself', {transient: 'no'}, 'alternative'],
  ['nobody knows whether it does', {transient: 'unknown'}, 'alternative'],
  ['no re-run is left', {retriesLeft: 0}, 'alternative'],
  ['no alternative is left either', {transient: 'no', alternativesLeft: 0}, 'checkpoint'],
  ['there is no state to go back to', {transient: 'no', alternativesLeft: 0, goodState: 'unknown'}, 'human'],
  ['nobody can be asked', {transient: 'no', alternativesLeft: 0, goodState: 'unknown', people: 'unreachable'}, 'fail'],
] as const)('%s', (_, change, step) => {
  expect(chooseRecovery({...ALL, ...change})).toBe(step);
});

test('every way has words of its own, open and closed', () => {
  const lost: RecoveryFacts = {
    transient: 'no',
    retriesLeft: 0,
    alternativesLeft: 0,
    goodState: 'unknown',
    people: 'unreachable',
  };
  const words = [ALL, {...ALL, retriesLeft: 0}, lost].flatMap((facts) =>
    ruleRecovery(facts).map(({because}) => because),
  );

  expect(words.filter((word) => !/^[A-Z].{20,}\.$/.test(word))).toEqual([]);
  expect(new Set(words).size).toBe(10);
});

test('each closed way says what it lacks, and what is taken is the first open one', () => {
  const facts = fc.record<RecoveryFacts>({
    transient: fc.constantFrom('yes', 'no', 'unknown'),
    retriesLeft: fc.nat({max: 2}),
    alternativesLeft: fc.nat({max: 2}),
    goodState: fc.constantFrom('known', 'unknown'),
    people: fc.constantFrom('reachable', 'unreachable'),
  });
  fc.assert(
    fc.property(facts, (one) => {
      const rulings = ruleRecovery(one);

      expect(rulings.map((ruling) => ruling.step)).toEqual(RECOVERY_STEPS);
      expect(rulings.at(-1)).toMatchObject({step: 'fail', status: 'open'});
      expect(rulings.find((ruling) => ruling.status === 'open')?.step).toBe(chooseRecovery(one));
      expect(rulings.filter(({status, step}) => status === 'open' && step === 'retry').length).toBe(
        one.transient === 'yes' && one.retriesLeft > 0 ? 1 : 0,
      );
    }),
  );
});
