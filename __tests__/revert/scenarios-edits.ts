// Edits and renames of files, taken back with and without later work around them.
import {lines} from './project.ts';
import {type Scenario, scenario} from './scenario.ts';
import {goOn, start} from './scenarios-start.ts';

/** Contents of files. */
export const EDITS: readonly Scenario[] = [
  scenario('an edit that is the newest commit', 'ready, pushed', (project) => {
    const culprit = start(project).change('src/cart.js', lines(30, {10: 'broken'}));
    return {commits: [culprit]};
  }),
  scenario('an edit with later commits elsewhere', 'ready, pushed', (project) => {
    const culprit = start(project).change('src/cart.js', lines(30, {10: 'broken'}));
    goOn(project);
    return {commits: [culprit]};
  }),
  scenario('an edit, and later other lines of the same file', 'ready, pushed', (project) => {
    const culprit = start(project).change('src/cart.js', lines(30, {10: 'broken'}));
    project.change('src/cart.js', lines(30, {10: 'broken', 25: 'later work'}));
    return {commits: [culprit]};
  }),
  scenario('an edit, and later lines were put above it', 'ready, pushed', (project) => {
    const culprit = start(project).change('src/cart.js', lines(30, {20: 'broken'}));
    project.change('src/cart.js', `a\nb\nc\n${lines(30, {20: 'broken'})}`);
    return {commits: [culprit]};
  }),
  scenario('several places of several files', 'ready, pushed', (project) => {
    const culprit = start(project)
      .write('src/cart.js', lines(30, {2: 'x', 15: 'y', 29: 'z'}))
      .write('README.md', '# Broken shop\n')
      .commit('Change much');
    goOn(project);
    return {commits: [culprit]};
  }),
  scenario('white space only', 'ready, pushed', (project) => {
    const culprit = start(project).change('src/cart.js', lines(30, {10: '\tline  10 '}));
    goOn(project);
    return {commits: [culprit]};
  }),
  scenario('a file with CRLF line ends', 'ready, pushed', (project) => {
    start(project).change('win.txt', lines(20).replaceAll('\n', '\r\n'));
    const culprit = project.change('win.txt', lines(20, {5: 'broken'}).replaceAll('\n', '\r\n'));
    project.change('win.txt', lines(20, {5: 'broken', 15: 'later'}).replaceAll('\n', '\r\n'));
    return {commits: [culprit]};
  }),
  scenario('line ends of a whole file changed', 'ready, pushed', (project) => {
    const culprit = start(project).change('src/cart.js', lines(30).replaceAll('\n', '\r\n'));
    goOn(project);
    return {commits: [culprit]};
  }),
  scenario('a last line without a line end', 'ready, pushed', (project) => {
    const culprit = start(project).change('src/cart.js', lines(30).trimEnd());
    goOn(project);
    return {commits: [culprit]};
  }),
  scenario('a file emptied', 'ready, pushed', (project) => {
    const culprit = start(project).change('src/cart.js', '');
    goOn(project);
    return {commits: [culprit]};
  }),
  scenario('the same block of lines added between its likes', 'ready, pushed', (project) => {
    const block = 'if (a) {\n  b();\n}\n\n';
    start(project).change('blocks.js', block.repeat(4));
    const culprit = project.change('blocks.js', block.repeat(5));
    goOn(project);
    return {commits: [culprit]};
  }),
  scenario('a large file', 'ready, pushed', (project) => {
    start(project).change('big.txt', lines(200_000));
    const culprit = project.change('big.txt', lines(200_000, {100000: 'broken'}));
    project.change('big.txt', lines(200_000, {5: 'later', 100000: 'broken'}));
    return {commits: [culprit]};
  }),
];

/** Names of files, and folders that move. */
export const RENAMES: readonly Scenario[] = [
  scenario('a file renamed', 'ready, pushed', (project) => {
    const culprit = start(project).move('src/cart.js', 'src/basket.js').commit('Rename');
    goOn(project);
    return {commits: [culprit]};
  }),
  scenario('a file renamed and edited', 'ready, pushed', (project) => {
    const culprit = start(project)
      .move('src/cart.js', 'lib/basket.js')
      .write('lib/basket.js', lines(30, {9: 'x'}))
      .commit();
    goOn(project);
    return {commits: [culprit]};
  }),
  scenario('a file renamed, and edited later', 'ready, pushed', (project) => {
    const culprit = start(project).move('src/cart.js', 'src/basket.js').commit('Rename');
    project.change('src/basket.js', lines(30, {22: 'later'}));
    return {commits: [culprit]};
  }),
  scenario('a file renamed and edited, and edited later', 'ready, pushed', (project) => {
    const culprit = start(project)
      .move('src/cart.js', 'lib/basket.js')
      .write('lib/basket.js', lines(30, {9: 'x'}))
      .commit();
    project.change('lib/basket.js', lines(30, {9: 'x', 25: 'later'}));
    return {commits: [culprit]};
  }),
  scenario('an edit, and the file renamed later', 'ready, pushed', (project) => {
    const culprit = start(project).change('src/cart.js', lines(30, {9: 'broken'}));
    project.move('src/cart.js', 'src/basket.js').commit('Rename');
    return {commits: [culprit]};
  }),
  scenario('an edit, and the file renamed and edited later', 'ready, pushed', (project) => {
    const culprit = start(project).change('src/cart.js', lines(30, {9: 'broken'}));
    project.move('src/cart.js', 'lib/basket.js').change('lib/basket.js', lines(30, {9: 'broken', 25: 'later'}));
    return {commits: [culprit]};
  }),
  scenario('a file added, and its folder renamed later', 'conflict', (project) => {
    const culprit = start(project).change('src/new.js', lines(12, {1: 'new'}));
    project.move('src', 'lib').commit('Rename the folder');
    return {commits: [culprit]};
  }),
  scenario('a file deleted, and its folder renamed later', 'conflict', (project) => {
    start(project).change('src/old.js', lines(12, {1: 'old'}));
    const culprit = project.remove('src/old.js').commit('Delete');
    project.move('src', 'lib').commit('Rename the folder');
    return {commits: [culprit]};
  }),
  scenario('two files that changed places', 'ready, pushed', (project) => {
    start(project).change('src/tax.js', lines(25, {1: 'tax'}));
    const culprit = project
      .move('src/tax.js', 't')
      .move('src/cart.js', 'src/tax.js')
      .move('t', 'src/cart.js')
      .commit('Swap');
    project.change('docs/later.md', 'later\n');
    return {commits: [culprit]};
  }),
  scenario('a rename in letter case only', 'ready, pushed', (project) => {
    const culprit = start(project).move('README.md', 'Readme.md').commit('Rename');
    goOn(project);
    return {commits: [culprit]};
  }),
  scenario('a file copied', 'ready, pushed', (project) => {
    const culprit = start(project).change('src/cart-2.js', lines(30));
    project.change('src/cart.js', lines(30, {5: 'later'}));
    return {commits: [culprit]};
  }),
];
