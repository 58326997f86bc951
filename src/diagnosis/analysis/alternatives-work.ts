// Alternatives for failures of the work itself: its code, its tests, its checks, what it builds and where it puts it.
import type {Category} from '../../domain/category.ts';
import type {Alternative} from './alternative.ts';

type WorkCategory = Extract<
  Category,
  | 'test-failure'
  | 'compile-error'
  | 'lint'
  | 'config'
  | 'api-breaking'
  | 'crash'
  | 'security-scan'
  | 'db-migration'
  | 'data-corruption'
  | 'quality-gate'
  | 'deploy'
  | 'runtime-error'
  | 'flaky'
>;

export const WORK_ALTERNATIVES: Readonly<Record<WorkCategory, readonly Alternative[]>> = {
  'test-failure': [
    {
      id: 'test-failure.snapshot',
      title: 'Renew the stored snapshots, and read the difference before committing it',
      why: 'When the new output is meant, the stored one is what is out of date.',
      cost: 'low',
      risk: 'medium',
      when: 'the failure compares with a stored snapshot',
      sign: /snapshot/i,
    },
    {
      id: 'test-failure.smaller',
      title: 'Take the change apart, and land the part whose tests pass',
      why: 'A smaller change leaves fewer suspects, and the rest of the work goes on.',
      cost: 'medium',
      risk: 'low',
      when: 'the change does several things at once',
    },
    {
      id: 'test-failure.behind-switch',
      title: 'Leave the new behaviour switched off by default until its tests pass',
      why: 'What users see stays as it was, and the branch is green for everybody else.',
      cost: 'medium',
      risk: 'low',
      when: 'the new behaviour can be told apart from the old one at run time',
    },
  ],
  'compile-error': [
    {
      id: 'compile-error.keep-old',
      title: 'Keep the former signature beside the new one until all callers have moved',
      why: 'Callers can then be moved one by one instead of all in this change.',
      cost: 'medium',
      risk: 'low',
      when: 'an interface changed and its callers did not',
      sign: /argument|parameter|signature|overload|does not exist on|has no (?:member|field|attribute)|no (?:matching|such|known) |cannot find symbol|undefined (?:method|reference)|is not a (?:member|function)/i,
    },
    {
      id: 'compile-error.pin-toolchain',
      title: 'Pin the compiler or its plug-ins to the version that accepted the source',
      why: 'When the source is unchanged, the toolchain is what changed.',
      cost: 'low',
      risk: 'low',
      when: 'the refused file was not touched',
    },
  ],
  lint: [
    {
      id: 'lint.autofix',
      title: 'Run the checker in its repairing mode and commit the result alone',
      why: 'A formatter is never argued with; its own commit keeps the review readable.',
      cost: 'low',
      risk: 'low',
      when: 'the checker can repair what it finds',
    },
    {
      id: 'lint.baseline',
      title: 'Record today’s findings as a baseline, and fail on new ones only',
      why: 'A rule that the old code breaks should not hold up a change that does not.',
      cost: 'low',
      risk: 'low',
      when: 'the rule is new or was made stricter',
    },
  ],
  config: [
    {
      id: 'config.default',
      title: 'Give the setting a default that is right in most places',
      why: 'What has a default cannot be missing.',
      cost: 'low',
      risk: 'low',
      when: 'one value is right nearly everywhere',
    },
    {
      id: 'config.last-good',
      title: 'Put back the configuration that worked, and bring the change again in small steps',
      why: 'Settings depend on each other; one at a time shows which one is refused.',
      cost: 'low',
      risk: 'low',
      when: 'several settings were changed together',
    },
  ],
  'api-breaking': [
    {
      id: 'api-breaking.pin',
      title: 'Pin the former version of the interface, and plan the move as its own work',
      why: 'It makes the branch green today and takes the pressure off a change that needs care.',
      cost: 'low',
      risk: 'low',
      when: 'the interface belongs to somebody else',
    },
    {
      id: 'api-breaking.adapter',
      title: 'Put a thin adapter between both forms of the interface',
      why: 'Callers stay as they are, and only one place knows both forms.',
      cost: 'medium',
      risk: 'low',
      when: 'there are many callers',
    },
  ],
  crash: [
    {
      id: 'crash.sanitizer',
      title: 'Run it once with a sanitizer or a debug build, in a job of its own',
      why: 'It names the first bad access instead of its last consequence.',
      cost: 'medium',
      risk: 'low',
      when: 'the crash is in native code',
    },
    {
      id: 'crash.previous-binary',
      title: 'Go back to the version of the tool or library that did not crash',
      why: 'When the own code did not change, the thing that crashed did.',
      cost: 'low',
      risk: 'low',
      when: 'a tool crashed, not the project itself',
    },
  ],
  'security-scan': [
    {
      id: 'security-scan.override',
      title: 'Raise only the named package to its first repaired version, by an override',
      why: 'It closes the finding without moving everything that depends on it.',
      cost: 'low',
      risk: 'medium',
      when: 'the package comes in through another one',
    },
    {
      id: 'security-scan.accept',
      title: 'Record the accepted risk with a reason and an expiry date',
      why: 'A finding that cannot be reached should not stop other work, and should not be forgotten either.',
      cost: 'low',
      risk: 'high',
      when: 'somebody with the right to do so has looked at it',
    },
  ],
  'db-migration': [
    {
      id: 'db-migration.split',
      title: 'Split it: first add, then copy, then remove, each its own migration',
      why: 'Each part can be repeated, and the program works between them.',
      cost: 'medium',
      risk: 'low',
      when: 'one migration does several things',
    },
    {
      id: 'db-migration.rehearse',
      title: 'Rehearse it on a copy of the real schema before the next try',
      why: 'An empty test database accepts what real data refuses.',
      cost: 'medium',
      risk: 'low',
      when: 'it passed in tests and fails on real data',
    },
  ],
  'data-corruption': [
    {
      id: 'data-corruption.purge',
      title: 'Empty every cache on the way and fetch it again from its source',
      why: 'A cache keeps the damage alive after its cause is gone.',
      cost: 'low',
      risk: 'low',
      when: 'the data came through a cache or a mirror',
      sign: /checksum|sha(?:1|256|512)|integrity|hash|digest|corrupt(?:ed)? (?:archive|zip|tar|cache)/i,
    },
    {
      id: 'data-corruption.backup',
      title: 'Restore the last good copy beside the damaged one, and compare',
      why: 'Overwriting destroys the only trace of what went wrong.',
      cost: 'high',
      risk: 'medium',
      when: 'the data is the project’s own',
    },
  ],
  'quality-gate': [
    {
      id: 'quality-gate.difference',
      title: 'Measure the changed lines only, instead of the whole',
      why: 'It asks of a change what the change can give.',
      cost: 'low',
      risk: 'low',
      when: 'the figure fell for reasons that are older than the change',
    },
    {
      id: 'quality-gate.grace',
      title: 'Lower the threshold to today’s figure, with a date to raise it again',
      why: 'An honest threshold that holds is worth more than one that everybody overrides.',
      cost: 'low',
      risk: 'medium',
      when: 'the loss is known and accepted',
    },
  ],
  deploy: [
    {
      id: 'deploy.previous',
      title: 'Put the last healthy version back in place, then look for the cause',
      why: 'It ends the harm first; the cause can be found without users waiting.',
      cost: 'low',
      risk: 'medium',
      when: 'users are affected',
    },
    {
      id: 'deploy.smaller-share',
      title: 'Deploy to one instance or a staging target first',
      why: 'The same failure then costs nothing, and its logs are readable.',
      cost: 'medium',
      risk: 'low',
      when: 'the target can take a part of the load',
    },
  ],
  'runtime-error': [
    {
      id: 'runtime-error.guard',
      title: 'Refuse the input where it enters, with a message that names it',
      why: 'The program then fails early and says why, also for the next such input.',
      cost: 'low',
      risk: 'low',
      when: 'the input is at fault',
    },
    {
      id: 'runtime-error.isolate',
      title: 'Reproduce it in one test with the input of this run',
      why: 'It takes seconds to repeat instead of a whole job, and stays as protection.',
      cost: 'low',
      risk: 'low',
      when: 'the stack reaches the project’s own code',
    },
  ],
  flaky: [
    {
      id: 'flaky.quarantine',
      title: 'Set the check aside: it runs, but does not block, with an owner and an expiry date',
      why: 'Others are no longer held up by it, and it is not forgotten.',
      cost: 'low',
      risk: 'medium',
      when: 'the flake is proven',
    },
    {
      id: 'flaky.isolate',
      title: 'Run it alone and in another order, many times',
      why: 'What changes the outcome is what it secretly depends on.',
      cost: 'medium',
      risk: 'low',
      when: 'its hidden dependency is not known',
    },
  ],
};
