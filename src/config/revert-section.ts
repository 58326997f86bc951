// The `revert` section of the policy: what bounds the pull requests that take a change back. Each key states unit, range and the reason of its default.
import {z} from 'zod';
import {count, glob, level, repositoryPath} from './keys.ts';

const percent = () => count(0, 100);

const WEIGHTS = z
  .strictObject({
    onlySuspect: percent()
      .default(30)
      .describe('Weight in percent, 0 to 100, of being the only commit between green and red. Default 30.'),
    newSignature: percent()
      .default(50)
      .describe(
        'Weight in percent, 0 to 100, of a failure that was absent just before the commit and is there just after. Default 50.',
      ),
    touchedTests: percent()
      .default(30)
      .describe('Weight in percent, 0 to 100, of having changed a test that fails. Default 30.'),
    touchedFiles: percent()
      .default(40)
      .describe('Weight in percent, 0 to 100, of having changed a file that the cause names. Default 40.'),
    confirmed: percent()
      .default(50)
      .describe('Weight in percent, 0 to 100, of re-runs: red at the commit, green at its parent. Default 50.'),
  })
  .prefault({})
  .describe(
    'What each sign that a commit broke the branch adds to the confidence. Of one source only the strongest counts.',
  );

const BISECTION = z
  .strictObject({
    maxReruns: count(0, 20)
      .default(0)
      .describe(
        'Re-runs that may be asked for to find or confirm one culprit, 0 to 20. Default 0: they cost minutes, so the policy has to want them.',
      ),
  })
  .prefault({})
  .describe('Re-runs that look for the culprit.');

/** Bounds of reverts. Whatever they allow, a revert is a draft pull request, and nobody but people merges it. */
export const REVERT = z
  .strictObject({
    enabled: z
      .boolean()
      .default(true)
      .describe('Whether reverts are proposed at all. Default true: in mode propose a person approves each.'),
    minLevel: level.default(4).describe('Level, 1 to 5, from which a revert is proposed. Default 4: critical.'),
    minConfidence: percent()
      .default(90)
      .describe('Lowest confidence in the culprit in percent, 0 to 100. Default 90: two strong and independent signs.'),
    minCommits: count(1, 10)
      .default(2)
      .describe(
        'Different commits, 1 to 10, that have to show the failure where no re-run confirms it. Default 2: one may be chance.',
      ),
    greensAtHead: count(1, 10)
      .default(2)
      .describe('Newest commits of the branch, 1 to 10, that count as mended when all are green. Default 2.'),
    maxPerDay: count(0, 20)
      .default(2)
      .describe(
        'Reverts per day and repository, 0 to 20. What people approve counts, and is not held back. Default 2: more mean that something else is broken.',
      ),
    cooldownMinutes: count(0, 10_080)
      .default(360)
      .describe(
        'Minutes between two reverts, 0 to 10080. What people approve counts, and is not held back. Default 360: six hours show what the last one did.',
      ),
    settleMinutes: count(0, 1440)
      .default(30)
      .describe(
        'Minutes after the first failure, 0 to 1440, before a revert. Default 30: the author may be faster, and lists catch up.',
      ),
    maxAgeHours: count(1, 720)
      .default(72)
      .describe(
        'Age of the culprit in hours, 1 to 720, up to which it is taken back. Default 72: others build on older ones.',
      ),
    protectedPaths: z
      .array(repositoryPath)
      .max(100)
      .default([])
      .describe('Paths or globs, 0 to 100, whose changes are never taken back by us. Default none.'),
    optOutTrailer: z
      .string()
      .regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/, 'a trailer key has letters, digits and hyphens only')
      .max(50)
      .default('No-Revert')
      .describe(
        'Key of the commit trailer by which an author refuses a revert; case is ignored. Default: the plain words.',
      ),
    optOutLabel: z
      .string()
      .min(1)
      .max(50)
      .default('no-revert')
      .describe(
        'Label of a pull request that refuses a revert; it counts only when somebody with write permission set it. Default: the plain words.',
      ),
    emergencyLabel: z
      .string()
      .min(1)
      .max(50)
      .default('emergency')
      .describe(
        'Label or trailer of a change that is an emergency fix and is never taken back. Default: the plain word.',
      ),
    exemptAuthors: z
      .array(glob)
      .max(100)
      .default(['*[bot]', '*-roller'])
      .describe(
        'Globs of authors whose changes are never taken back, 0 to 100. Default bots and rollers: what they bring, they bring again.',
      ),
    weights: WEIGHTS,
    bisection: BISECTION,
  })
  .prefault({})
  .describe('Draft pull requests that take back the change that broke a branch.');
