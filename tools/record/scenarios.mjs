// All scenarios, in order of file and then of writing.
import {readdirSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {surround} from './surroundings.mjs';

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), 'scenarios');
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.mjs'));
const modules = await Promise.all(files.sort().map((name) => import(`./scenarios/${name}`)));

/** Every scenario; names are unique. */
export const SCENARIOS = modules.flatMap((one) => one.SCENARIOS).map(surround);

const names = SCENARIOS.map((one) => one.name);
const twice = names.filter((name, index) => names.indexOf(name) !== index);
if (twice.length > 0) throw new Error(`two scenarios are called ${twice.join(', ')}`);
