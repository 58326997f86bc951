// Prints what CHANGELOG.md says about a version, for the release. Refuses a version that the project does not name as ready.
// Usage: node tools/release-notes.mjs VERSION [FOLDER]
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const [version = '', folder = fileURLToPath(new URL('..', import.meta.url))] = process.argv.slice(2);

try {
  process.stdout.write(findNotes());
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

function findNotes() {
  if (!/^\d+\.\d+\.\d+$/.test(version))
    throw new Error(`${JSON.stringify(version)} is no version; give one like 0.1.0`);
  const named = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;
  if (named !== version)
    throw new Error(`package.json: its version is ${named}, not ${version}; change it there first`);
  const sections = readFileSync(join(folder, 'CHANGELOG.md'), 'utf8').split(/^## /m).slice(1);
  const section = sections.find((text) => text.startsWith(`${version} `));
  if (section === undefined) throw new Error(`CHANGELOG.md: no section "## ${version} - DATE"; write what users get`);
  const [head, ...body] = section.split('\n');
  if (!/ - \d{4}-\d{2}-\d{2}$/.test(head))
    throw new Error(`CHANGELOG.md: "## ${head}" has no date; write "## ${version} - YYYY-MM-DD"`);
  return `${body.join('\n').trim()}\n`;
}
