// A program that takes a repository back to a checkpoint, for tests that kill it: `node goer.ts FOLDER ID`.
import type {Instant} from '../../src/domain/ids.ts';
import {goBack, NOON, worldOf} from './repository.ts';

const [directory = '', id = ''] = process.argv.slice(2);
const outcome = await goBack(await worldOf(directory, (NOON + 5000) as Instant), id);
process.stdout.write(outcome.ok ? outcome.value.status : outcome.problem.code);
