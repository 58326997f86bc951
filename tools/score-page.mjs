// Measures on every labelled set that is there and writes docs/score.json and docs/score.md from it.
// Usage: npm run score:page [-- CORPUS]. CORPUS is a labelled corpus of other people's logs, by default ../shared/corpus; of it only
// figures are kept. When it is not there, its figures of the last time stay. Needs lib/ (npm run emit).
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const {runCli} = await import(new URL('../lib/shells/cli/program.js', import.meta.url));
const {renderScorePage} = await import(new URL('../lib/shells/cli/score-page.js', import.meta.url));

const SETS = [
  {
    id: 'own',
    folder: '__tests__/cases',
    title: 'Recorded cases of our own',
    note: 'Real tools, run into a failure by tools/record and marked by hand. Every miss is named.',
    names: 'shown',
  },
  {
    id: 'unseen',
    folder: '__tests__/unseen/fixtures',
    title: 'Tools that no rule was written for',
    note: 'The same with tools that no rule knows. This set measures the mechanism: no rule may be written for it.',
    names: 'shown',
  },
  {
    id: 'foreign',
    folder: process.argv[2] ?? '../shared/corpus',
    title: 'Logs of other projects',
    note: 'Real logs of public projects, labelled by others. They are not part of this repository, so only figures are shown.',
    names: 'hidden',
  },
];

const known = existsSync(join(root, 'docs/score.json')) ? JSON.parse(read('docs/score.json')) : [];
const sections = [];
for (const {folder, ...set} of SETS) {
  const measured = await measure(resolve(root, folder));
  const before = known.find((one) => one.id === set.id)?.score ?? null;
  const score = measured ?? before;
  if (score !== null) sections.push({...set, score});
  console.log(`${set.id}: ${measured !== null ? 'measured' : before !== null ? 'kept as it was' : 'not there'}`);
}
writeFileSync(join(root, 'docs/score.json'), `${JSON.stringify(sections.map(withoutOthersNames), null, 1)}\n`);
writeFileSync(join(root, 'docs/score.md'), renderScorePage(JSON.parse(read('docs/score.json'))));

function read(path) {
  return readFileSync(join(root, path), 'utf8');
}

/** The figures of one set; null when it is not there. */
async function measure(folder) {
  if (!existsSync(join(folder, 'cases.json'))) return null;
  let said = '';
  const io = {cwd: root, env: {}, out: (text) => (said += text), note: (text) => process.stderr.write(text)};
  const exit = await runCli(['score', folder, '--json'], io);
  if (exit === 2) throw new Error(`${folder}: could not be measured`);
  const {schema: _, missed: __, ...score} = JSON.parse(said);
  // Times differ from run to run; whole numbers change less often.
  return {...score, megabytes: Math.round(score.megabytes), msPerMegabyte: Math.round(score.msPerMegabyte)};
}

/** Ids of other people's cases become dashes: how many there are is a figure, which they are is not ours to tell. */
function withoutOthersNames(section) {
  if (section.names === 'shown') return section;
  const {logs, reports, details} = section.score;
  const dashes = (ids) => ids.map(() => '-');
  const {transient, controls} = logs;
  return {
    ...section,
    score: {
      ...section.score,
      logs: {
        ...logs,
        missed: dashes(logs.missed),
        transient: {...transient, persistentCalledTransient: dashes(transient.persistentCalledTransient)},
        controls: {...controls, accused: dashes(controls.accused)},
      },
      reports: {...reports, wrong: dashes(reports.wrong)},
      details: {...details, misses: []},
    },
  };
}
