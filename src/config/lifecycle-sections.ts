// Sections of the policy about the life of incidents, the memory and the sweep. Each key states unit, range and the reason of its default.
import {z} from 'zod';
import {count, level, repositoryPath} from './keys.ts';

/** When one thread stands for many. */
export const UMBRELLA = z
  .strictObject({
    branches: count(2, 100)
      .default(3)
      .describe(
        'Branches with the same open cause, 2 to 100, from which one issue tells of all of them. Default 3: two may be a branch and the one it came from.',
      ),
  })
  .prefault({})
  .describe('When one issue stands for a cause on many branches, or for all causes above `incidents.maxNewPerRun`.');

/** When the end of a pattern is asked for. */
export const SYSTEMIC = z
  .strictObject({
    moreThan: count(1, 100)
      .default(3)
      .describe('Times, 1 to 100, that a pattern may come before a systemic fix is asked for. Default 3.'),
    days: count(1, 365)
      .default(30)
      .describe('Days, 1 to 365, in which it is counted. Default 30: older ones have often been mended since.'),
  })
  .prefault({})
  .describe('When an issue asks for the end of a pattern that comes back after every repair.');

/** How often people are told. */
export const COMMENTS = z
  .strictObject({
    hoursBetween: count(0, 168)
      .default(6)
      .describe(
        'Hours, 0 to 168, in which at most one new comment is written about one cause; edits go on. Default 6: a cause on many pull requests is one piece of news.',
      ),
  })
  .prefault({})
  .describe('Comments in pull requests.');

/** What is remembered and for how long. */
export const MEMORY = z
  .strictObject({
    retentionMonths: count(1, 120)
      .default(13)
      .describe('Months, 1 to 120, that the ledger is kept. Default 13: a year and the month to compare it with.'),
    dashboard: z
      .enum(['off', 'file', 'branch'])
      .default('off')
      .describe(
        'Where the sweep writes the dashboard page: off, a file beside the report, or the state branch. Default off.',
      ),
  })
  .prefault({})
  .describe('The memory on the state branch.');

/** What the sweep looks at. */
export const SWEEP = z
  .strictObject({
    hours: count(1, 720)
      .default(24)
      .describe(
        'Hours back, 1 to 720, in which runs are looked for that nobody handled. Default 24: a daily schedule.',
      ),
    maxRuns: count(0, 100)
      .default(10)
      .describe('Most runs that one sweep handles, 0 to 100. Default 10: keeps it under 200 requests.'),
    staleDays: count(1, 365)
      .default(30)
      .describe('Days, 1 to 365, without an occurrence after which an incident is called stale. Default 30.'),
    graceDays: count(0, 90)
      .default(7)
      .describe('Days, 0 to 90, between being called stale and being closed. Default 7: time to say no.'),
  })
  .prefault({})
  .describe('The scheduled sweep, which does what nobody saw or what was put off.');

/** Bounds of what one run may ask of GitHub. */
export const LIMITS = z
  .strictObject({
    requests: count(20, 1000)
      .default(150)
      .describe(
        'Most requests that one run makes, 20 to 1000; a sweep may make five times as many. Default 150: of the 1,000 an hour that a token has.',
      ),
    waitSeconds: count(0, 300)
      .default(20)
      .describe('Longest wait that GitHub may ask for before work is put off, 0 to 300 seconds. Default 20.'),
  })
  .prefault({})
  .describe('Bounds of what one run asks of GitHub.');

/** Whom a grave incident calls. */
export const OWNERS = z
  .strictObject({
    minLevel: level
      .default(4)
      .describe(
        'Level, 1 to 5, from which owners are mentioned, once, when the incident is opened. Default 4: critical.',
      ),
    codeowners: z
      .boolean()
      .default(true)
      .describe('Whether CODEOWNERS of the default branch names owners of changed files. Default true.'),
    paths: z
      .array(
        z.strictObject({
          files: repositoryPath.describe('Path or glob of changed files in the repository.'),
          owners: z
            .array(z.string().regex(/^@[A-Za-z0-9-]+(?:\/[A-Za-z0-9_-]+)?$/, 'an owner looks like @name or @org/team'))
            .min(1)
            .max(10)
            .describe('People or teams, 1 to 10, each as `@name` or `@org/team`.'),
        }),
      )
      .max(100)
      .default([])
      .describe(
        'Owners by path, 0 to 100 entries, before CODEOWNERS is asked. The last entry that matches a file counts.',
      ),
  })
  .prefault({})
  .describe('Who is mentioned in a grave new incident.');
