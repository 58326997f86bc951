// Writes what is generated from the sources: action.yml, the policy's JSON schema, tables in the README, reason and problem codes, plan formats.
// Needs lib/ (npm run emit). Running it twice changes nothing.
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = new URL('..', import.meta.url);
const at = (path) => fileURLToPath(new URL(path, root));
const load = (path) => import(new URL(`lib/${path}`, root));

const {renderActionYml, renderInputsTable, renderOutputsTable} = await load('config/render-action.js');
const {toJsonSchema} = await load('config/json-schema.js');
const {toHandOffJsonSchema} = await load('config/hand-off-schema.js');
const {renderPolicyTable} = await load('config/policy-table.js');
const {renderCodesPage} = await load('config/render-codes.js');
const {renderFormatsPage} = await load('workplan/formats-page.js');

write('action.yml', renderActionYml());
write('schema/aftermath-policy.schema.json', `${JSON.stringify(toJsonSchema(), null, 2)}\n`);
write('schema/hand-off.schema.json', `${JSON.stringify(toHandOffJsonSchema(), null, 2)}\n`);
write('docs/reason-codes.md', renderCodesPage());
write('docs/plan-formats.md', renderFormatsPage());
fill('README.md', {inputs: renderInputsTable(), outputs: renderOutputsTable()});
fill('docs/policy.md', {policy: renderPolicyTable()});

function write(path, text) {
  mkdirSync(dirname(at(path)), {recursive: true});
  if (!existsSync(at(path)) || readFileSync(at(path), 'utf8') !== text) writeFileSync(at(path), text);
}

/** Replaces what stands between `<!-- generated:NAME -->` and `<!-- /generated -->`. */
function fill(path, blocks) {
  let text = readFileSync(at(path), 'utf8');
  for (const [name, body] of Object.entries(blocks)) {
    const block = new RegExp(`(<!-- generated:${name} -->\n)[\\s\\S]*?(<!-- /generated -->)`);
    if (!block.test(text)) throw new Error(`${path}: no place for ${name}`);
    text = text.replace(block, (_, begin, end) => `${begin}\n${body.trim()}\n\n${end}`);
  }
  write(path, text);
}
