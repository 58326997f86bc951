// What else a commit can do to files: add, delete, change modes and kinds; odd names, many files, attributes.
import {randomBytes} from 'node:crypto';
import {lines} from './project.ts';
import {type Scenario, scenario} from './scenario.ts';
import {goOn, start} from './scenarios-start.ts';

/** Bytes that are no text. */
function toBinary(seed: number): Buffer {
  return Buffer.from(Array.from({length: 2000}, (_, index) => (index * 7 + seed) % 256));
}

/** Files that come, go, and become something else. */
export const FILES_AND_MODES: readonly Scenario[] = [
  scenario('a file added', 'ready, pushed', (project) => {
    const culprit = start(project).change('src/new.js', lines(9));
    goOn(project);
    return {commits: [culprit]};
  }),
  scenario('an empty file added', 'ready, pushed', (project) => {
    const culprit = start(project).change('.keep', '');
    goOn(project);
    return {commits: [culprit]};
  }),
  scenario('a file deleted', 'ready, pushed', (project) => {
    const culprit = start(project).remove('src/cart.js').commit('Delete');
    goOn(project);
    return {commits: [culprit]};
  }),
  scenario('all files of a folder deleted', 'ready, pushed', (project) => {
    start(project);
    for (const name of 'abcdef') project.write(`old/deep/${name}.txt`, lines(5, {1: name}));
    project.commit('Fill');
    const culprit = project.remove('old').commit('Delete');
    goOn(project);
    return {commits: [culprit]};
  }),
  scenario('a mode changed', 'ready, pushed', (project) => {
    const culprit = start(project).mode('src/cart.js', 0o755).commit('Make it run');
    goOn(project);
    return {commits: [culprit]};
  }),
  scenario('a mode changed, and the content later', 'ready, pushed', (project) => {
    const culprit = start(project).mode('src/cart.js', 0o755).commit('Make it run');
    project.change('src/cart.js', lines(30, {4: 'later'}));
    return {commits: [culprit]};
  }),
  scenario('mode and content changed', 'ready, pushed', (project) => {
    const culprit = start(project)
      .mode('src/cart.js', 0o755)
      .write('src/cart.js', lines(30, {3: 'x'}))
      .commit();
    goOn(project);
    return {commits: [culprit]};
  }),
  scenario('a symbolic link added', 'ready, pushed', (project) => {
    const culprit = start(project).link('latest', 'src/cart.js').commit('Link');
    goOn(project);
    return {commits: [culprit]};
  }),
  scenario('a symbolic link turned elsewhere', 'ready, pushed', (project) => {
    start(project).link('latest', 'src/cart.js').commit('Link');
    const culprit = project.link('latest', '../../etc/passwd').commit('Turn');
    goOn(project);
    return {commits: [culprit]};
  }),
  scenario('a file that became a symbolic link', 'ready, pushed', (project) => {
    const culprit = start(project).link('src/cart.js', 'tax.js').commit('Link');
    goOn(project);
    return {commits: [culprit]};
  }),
  scenario('a file that became a folder', 'ready, pushed', (project) => {
    const culprit = start(project)
      .remove('src/cart.js')
      .write('src/cart.js/index.js', lines(9, {1: 'a'}))
      .commit();
    goOn(project);
    return {commits: [culprit]};
  }),
  scenario('a folder that became a file', 'ready, pushed', (project) => {
    start(project).write('lib/a.js', lines(9)).write('lib/b.js', lines(7)).commit();
    const culprit = project.remove('lib').write('lib', 'one file\n').commit();
    goOn(project);
    return {commits: [culprit]};
  }),
  scenario('a submodule added', 'ready, pushed', (project) => {
    start(project).git('update-index', '--add', '--cacheinfo', `160000,${'a'.repeat(40)},vendor/lib`);
    const culprit = project.commitStaged('Add lib');
    return {commits: [culprit]};
  }),
  scenario('a submodule moved on', 'ready, pushed', (project) => {
    start(project).git('update-index', '--add', '--cacheinfo', `160000,${'a'.repeat(40)},vendor/lib`);
    project.commitStaged('Add lib');
    project.git('update-index', '--cacheinfo', `160000,${'b'.repeat(40)},vendor/lib`);
    const culprit = project.commitStaged('Move lib');
    return {commits: [culprit]};
  }),
  scenario('a submodule moved on twice', 'conflict', (project) => {
    start(project).git('update-index', '--add', '--cacheinfo', `160000,${'a'.repeat(40)},vendor/lib`);
    project.commitStaged('Add lib');
    project.git('update-index', '--cacheinfo', `160000,${'b'.repeat(40)},vendor/lib`);
    const culprit = project.commitStaged('Move lib');
    project.git('update-index', '--cacheinfo', `160000,${'c'.repeat(40)},vendor/lib`);
    project.commitStaged('Move lib again');
    return {commits: [culprit]};
  }),
  scenario('a binary file replaced', 'ready, pushed', (project) => {
    start(project).change('logo.png', toBinary(1));
    const culprit = project.change('logo.png', toBinary(2));
    goOn(project);
    return {commits: [culprit]};
  }),
  scenario('a binary file replaced twice', 'conflict', (project) => {
    start(project).change('logo.png', toBinary(1));
    const culprit = project.change('logo.png', toBinary(2));
    project.change('logo.png', toBinary(3));
    return {commits: [culprit]};
  }),
  scenario('a large binary file added', 'ready, pushed', (project) => {
    const culprit = start(project).change('model.bin', randomBytes(3_000_000));
    goOn(project);
    return {commits: [culprit]};
  }),
  scenario('a pointer of large file storage', 'ready, pushed', (project) => {
    const toPointer = (oid: string) =>
      `version https://git-lfs.github.com/spec/v1\noid sha256:${oid.repeat(64)}\nsize 9\n`;
    start(project)
      .write('.gitattributes', '*.psd filter=lfs diff=lfs merge=lfs -text\n')
      .change('a.psd', toPointer('1'));
    const culprit = project.change('a.psd', toPointer('2'));
    goOn(project);
    return {commits: [culprit]};
  }),
  scenario('nothing at all', 'nothing', (project) => {
    const culprit = start(project).commit('Trigger the pipeline');
    goOn(project);
    return {commits: [culprit]};
  }),
];

const ODD_NAMES = [
  'with space.txt',
  '-rf',
  '--help',
  'two\nlines.txt',
  'tab\there.txt',
  'quote".txt',
  'back\\slash.txt',
  'star*?[a].txt',
  ':(top)magic',
  'ünïcödé/日本語.txt',
  '$(touch x);`id`',
];

/** Names that hurt, and numbers of files. */
export const NAMES: readonly Scenario[] = [
  scenario('files with odd names added and edited', 'ready, pushed', (project) => {
    start(project);
    for (const name of ODD_NAMES) project.write(name, lines(20));
    project.commit('Name oddly');
    for (const name of ODD_NAMES) project.write(name, lines(20, {3: 'broken'})).write(`${name}-2`, 'new\n');
    const culprit = project.commit('Break oddly');
    for (const name of ODD_NAMES) project.write(name, lines(20, {3: 'broken', 15: 'later'}));
    project.commit('Later');
    return {commits: [culprit]};
  }),
  scenario('odd names in a conflict', 'conflict', (project) => {
    start(project);
    for (const name of ODD_NAMES) project.write(name, 'before\n');
    project.commit('Name oddly');
    for (const name of ODD_NAMES) project.write(name, 'broken\n');
    const culprit = project.commit('Break oddly');
    for (const name of ODD_NAMES) project.write(name, 'mended\n');
    project.commit('Mend');
    return {commits: [culprit]};
  }),
  scenario('400 files in one commit', 'ready, pushed', (project) => {
    start(project);
    for (let n = 0; n < 400; n += 1) project.write(`many/d${n % 20}/f${n}.txt`, lines(6, {1: String(n)}));
    project.commit('Fill');
    for (let n = 0; n < 400; n += 1) project.write(`many/d${n % 20}/f${n}.txt`, lines(6, {1: String(n), 4: 'broken'}));
    const culprit = project.commit('Change all');
    goOn(project);
    return {commits: [culprit]};
  }),
  scenario('one file of a tree of 10,000', 'ready, pushed', (project) => {
    const paths = Array.from({length: 10_000}, (_, n) => `many/d${n % 100}/f${n}.txt`);
    start(project).stage(lines(9), paths).commitStaged('Fill');
    const culprit = project.stage(lines(9, {5: 'broken'}), ['many/d7/f7.txt']).commitStaged('Break one');
    project.stage(lines(9, {2: 'later'}), ['many/d8/f8.txt']).commitStaged('Change another');
    return {commits: [culprit]};
  }),
];

/** What `.gitattributes` say about merging. */
export const ATTRIBUTES: readonly Scenario[] = [
  scenario('a file with line ends by attribute', 'ready, pushed', (project) => {
    start(project)
      .write('.gitattributes', '*.bat text eol=crlf\n')
      .write('run.bat', lines(20).replaceAll('\n', '\r\n'));
    project.commit('Begin a script');
    const culprit = project.change('run.bat', lines(20, {4: 'broken'}).replaceAll('\n', '\r\n'));
    project.change('run.bat', lines(20, {4: 'broken', 15: 'later'}).replaceAll('\n', '\r\n'));
    return {commits: [culprit]};
  }),
  scenario('the attributes themselves', 'ready, pushed', (project) => {
    const culprit = start(project).change('.gitattributes', '*.js -text -merge\n');
    goOn(project);
    return {commits: [culprit]};
  }),
  scenario('a file that must not be merged, edited later elsewhere', 'conflict', (project) => {
    start(project).write('.gitattributes', '*.lock -merge\n').change('deps.lock', lines(40));
    const culprit = project.change('deps.lock', lines(40, {5: 'broken'}));
    project.change('deps.lock', lines(40, {5: 'broken', 35: 'later'}));
    return {commits: [culprit]};
  }),
  scenario('the same, with the attribute in its own folder', 'conflict', (project) => {
    start(project).write('web/.gitattributes', '*.lock binary\n').change('web/deps.lock', lines(40));
    const culprit = project.change('web/deps.lock', lines(40, {5: 'broken'}));
    project.change('web/deps.lock', lines(40, {5: 'broken', 35: 'later'}));
    return {commits: [culprit]};
  }),
  scenario('a file that was moved later to where nothing is merged', 'conflict', (project) => {
    start(project).write('vendor/.gitattributes', '* -merge\n').commit('Set up vendor');
    const culprit = project.change('src/cart.js', lines(30, {9: 'broken'}));
    project.move('src/cart.js', 'vendor/cart.js').change('vendor/cart.js', lines(30, {9: 'broken', 25: 'later'}));
    return {commits: [culprit]};
  }),
  // Union keeps both sides, so the broken line would stay: plain git reverts nothing of it and says it is done.
  scenario('a file merged by union, its line edited later', 'unproven: incomplete', (project) => {
    start(project).write('.gitattributes', 'CHANGES merge=union\n').change('CHANGES', lines(9));
    const culprit = project.change('CHANGES', lines(9, {5: 'broken'}));
    project.change('CHANGES', lines(9, {5: 'mended'}));
    return {commits: [culprit]};
  }),
];
