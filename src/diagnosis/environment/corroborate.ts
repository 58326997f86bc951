// What the machine says to a cause that was found in a log: a sentence more in the report, never another cause.
import type {Category} from '../../domain/category.ts';
import type {Check, EnvironmentReport, FindingStatus} from '../../domain/environment.ts';

interface Witness {
  readonly check: Check;
  readonly statuses: readonly FindingStatus[];
  readonly says: string;
}

/** Category to what on the machine speaks for it. */
const WITNESSES: Readonly<Partial<Record<Category, readonly Witness[]>>> = {
  'disk-full': [
    {check: 'disk', statuses: ['warn', 'fail'], says: 'A disk of the machine was short of room when we looked.'},
  ],
  oom: [
    {
      check: 'memory',
      statuses: ['warn', 'fail'],
      says: 'The machine was short of memory, or had killed a process for want of it.',
    },
  ],
  'port-conflict': [{check: 'ports', statuses: ['warn'], says: 'A port that must be free was in use when we looked.'}],
  network: [
    {check: 'dns', statuses: ['fail'], says: 'A host name did not resolve on the machine either.'},
    {
      check: 'services',
      statuses: ['fail'],
      says: 'A service that must be there could not be reached from the machine either.',
    },
  ],
  git: [{check: 'git', statuses: ['warn', 'fail'], says: 'The checkout was in a state in which git commands fail.'}],
  auth: [{check: 'clock', statuses: ['fail'], says: 'The clock of the machine is off, which makes tokens invalid.'}],
};

/** Sentences in the order of the table; empty where nothing was measured, or nothing of it speaks for the cause. */
export function corroborate(category: Category, environment: EnvironmentReport | null): readonly string[] {
  const findings = environment?.findings ?? [];
  return (WITNESSES[category] ?? [])
    .filter(({check, statuses}) => findings.some((one) => one.check === check && statuses.includes(one.status)))
    .map(({says}) => says);
}
