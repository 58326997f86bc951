// What to mind before, during and after the repair: general advice, with the lines that matter for the category first.
import type {Checklist} from '../../domain/analysis.ts';
import type {Category} from '../../domain/category.ts';

const GENERAL: Checklist = {
  before: [
    'Reproduce the failure with the command of the failed step.',
    'Note the last commit that passed: it is the way back.',
    'Know what else depends on the place that will be changed.',
  ],
  during: ['Change one thing at a time, and run the failing check after each.', 'Read warnings that are new.'],
  after: [
    'See the same job pass, on the same branch.',
    'Add what would have caught it earlier: a test, a check, a limit.',
    'Write down in the incident what it was.',
  ],
};

/** Lines that come before the general ones. */
const SPECIAL: Partial<Record<Category, Partial<Checklist>>> = {
  'test-failure': {
    before: ['Run the failing test alone, then with its neighbours: it may depend on their order.'],
    after: ['Do not loosen the assertion to make it pass; if it was wrong, say so in the commit.'],
  },
  'compile-error': {before: ['Build with the same version of the compiler as the job.']},
  lint: {before: ['Run the same version of the checker as the job.']},
  dependency: {
    before: ['Install from an empty cache, as the job does.'],
    after: ['Commit the lock file together with the requirement.'],
  },
  network: {before: ['See whether the other side answers from another machine.']},
  'port-conflict': {before: ['List who listens on the port before the step begins.']},
  timeout: {during: ['Print progress, so that the next time-out shows where it stood.']},
  oom: {during: ['Watch the peak of memory, not its average.']},
  'disk-full': {before: ['Print the free space before and after each large step.']},
  auth: {
    before: ['Never print a credential to look at it; compare its expiry and its scopes.'],
    after: ['Note when it expires, where somebody will see it in time.'],
  },
  config: {after: ['Let the program check this setting when it starts.']},
  'db-migration': {
    before: ['Take a copy of the data, and try to restore it.', 'Look up which version the schema has now.'],
    after: ['Compare row counts and constraints with those from before.'],
  },
  'data-corruption': {
    before: ['Keep a copy of the damaged data before anything is written over it.'],
    after: ['Verify the checksum on every reader’s side.'],
  },
  'security-scan': {after: ['Run the scanner again; an update may bring findings of its own.']},
  deploy: {
    before: ['Have the command that goes back to the former version at hand.'],
    after: ['Look at the target itself, not only at the job.'],
  },
  crash: {before: ['Keep the core dump or the sanitizer’s output as an artifact.']},
  git: {before: ['Make a branch at the present state before history is changed.']},
  flaky: {after: ['Run the check at least twenty times before calling it mended.']},
};

/** The checklist of a category. */
export function checklistFor(category: Category): Checklist {
  const special = SPECIAL[category] ?? {};
  return {
    before: [...(special.before ?? []), ...GENERAL.before],
    during: [...(special.during ?? []), ...GENERAL.during],
    after: [...(special.after ?? []), ...GENERAL.after],
  };
}
