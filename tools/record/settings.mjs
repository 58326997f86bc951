// Where recordings are made and kept, and the fixed things around them: one place for each constant.
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The case-book. */
export const CASES = resolve(dirname(fileURLToPath(import.meta.url)), '../../__tests__/cases');

/** Scratch space: one folder for each scenario, and the npm tools, kept between recordings. */
export const SCRATCH = join(tmpdir(), 'aftermath-record');

/** Folder and home that the logs speak of: those of a hosted runner and a project called `app`. */
export const NEUTRAL_FOLDER = '/home/runner/work/app/app';
export const NEUTRAL_HOME = '/home/runner';

/** Longest a step may take, in milliseconds; the slowest (a cold Haskell build) takes a quarter of it. */
export const STEP_LIMIT_MS = 240_000;

/** First time stamp of every Actions log: fixed, so that a new recording changes only what the tool says. */
export const FIRST_STAMP = Date.UTC(2026, 2, 2, 9, 14, 7);
