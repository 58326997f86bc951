// Runs the built command line over a labelled corpus and validates every document against the published schemas.
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {Ajv} from 'ajv';

const root = fileURLToPath(new URL('..', import.meta.url));
const corpus = resolve(process.argv[2] ?? '.');
const {logs, junit} = JSON.parse(readFileSync(join(corpus, 'cases.json'), 'utf8'));
const ajv = new Ajv({allErrors: true, allowUnionTypes: true, strict: false});

let broken = 0;
check('diagnosis', run('diagnose', '--log', logs), 'logs');
check('tests', run('tests', '--report', junit), 'reports');
process.exitCode = broken === 0 ? 0 : 1;

/** The documents of one verb. Exit code 2 is fine: it says that a file was refused, which has a document too. */
function run(verb, flag, cases) {
  const args = [join(root, 'dist/cli/index.js'), verb, flag, ...cases.map((one) => one.file), '--json'];
  const options = {cwd: corpus, encoding: 'utf8', maxBuffer: 1 << 30, stdio: ['ignore', 'pipe', 'ignore']};
  try {
    return [JSON.parse(execFileSync(process.execPath, args, options)), cases.length].flat(1);
  } catch (error) {
    if (error.status !== 2) throw error;
    return [JSON.parse(error.stdout), cases.length].flat(1);
  }
}

function check(schema, answered, what) {
  const expected = answered.pop();
  const validate = ajv.compile(JSON.parse(readFileSync(join(root, `schema/${schema}.schema.json`), 'utf8')));
  const invalid = answered.filter((document) => !validate(document));
  broken += invalid.length + Math.abs(expected - answered.length);
  process.stdout.write(
    `${what}: ${answered.length} of ${expected} answered, ${invalid.length} not valid against ${schema}.schema.json\n`,
  );
  for (const document of invalid.slice(0, 5)) {
    validate(document);
    process.stdout.write(`  ${document.file}: ${ajv.errorsText(validate.errors)}\n`);
  }
}
