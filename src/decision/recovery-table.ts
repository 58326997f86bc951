// Transient, alternative, checkpoint, human, fail: the flow of a recovery as a table, and one function that reads it.
import type {RecoveryFacts, RecoveryRuling, RecoveryStep} from '../domain/recovery.ts';

/** One thing that a way needs. */
interface Need {
  readonly fact: keyof RecoveryFacts;
  /** A word that the fact must be, or `some` for a number above nothing. */
  readonly is: string;
  readonly else: string;
}

interface RecoveryRow {
  readonly step: RecoveryStep;
  /** All of them; none: always open. */
  readonly needs: readonly Need[];
  readonly because: string;
}

/** First row that is open wins. */
export const RECOVERY_TABLE: readonly RecoveryRow[] = [
  {
    step: 'retry',
    needs: [
      {fact: 'transient', is: 'yes', else: 'Nothing says that the failure passes by itself.'},
      {fact: 'retriesLeft', is: 'some', else: 'It was re-run as often as it may be.'},
    ],
    because: 'It passes by itself, and a re-run costs least.',
  },
  {
    step: 'alternative',
    needs: [{fact: 'alternativesLeft', is: 'some', else: 'No other way is known, or all of them were tried.'}],
    because: 'There is a way to mend it, or around it.',
  },
  {
    step: 'checkpoint',
    needs: [{fact: 'goodState', is: 'known', else: 'No earlier state is known at which it did not fail.'}],
    because: 'An earlier state did not fail like this: going back to it ends the harm.',
  },
  {
    step: 'human',
    needs: [
      {fact: 'people', is: 'reachable', else: 'Nobody can be asked: the run belongs to no repository on a server.'},
    ],
    because: 'A person may know what no record holds.',
  },
  {step: 'fail', needs: [], because: 'It stays on record as failed, and other work goes on.'},
];

/** A ruling for each way, in order. `fail` is open always, so there is always one. */
export function ruleRecovery(facts: RecoveryFacts): readonly RecoveryRuling[] {
  return RECOVERY_TABLE.map(({step, needs, because}) => {
    const missing = needs.find((need) => !isMet(need, facts));
    return missing === undefined ? {step, status: 'open', because} : {step, status: 'closed', because: missing.else};
  });
}

/** The first open way. */
export function chooseRecovery(facts: RecoveryFacts): RecoveryStep {
  return ruleRecovery(facts).find((ruling) => ruling.status === 'open')?.step ?? 'fail';
}

function isMet({fact, is}: Need, facts: RecoveryFacts): boolean {
  const value = facts[fact];
  return is === 'some' ? typeof value === 'number' && value > 0 : value === is;
}
