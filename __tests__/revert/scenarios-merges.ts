// Merges of all kinds, and several commits at once.
import {lines, type Project} from './project.ts';
import {type Scenario, scenario} from './scenario.ts';
import {startTwo} from './scenarios-start.ts';

/** A side branch with two commits; the checkout is back on main. */
function addSide(project: Project, name = 'feature'): void {
  project.branch(name, 'main');
  project.change(`${name}.txt`, lines(8, {1: name}));
  project.change('a.txt', lines(30, {5: `${name} broke it`}));
  project.switch('main');
}

/** Merges, and commits that came by one. */
export const MERGES: readonly Scenario[] = [
  scenario('a merge', 'ready, pushed', (project) => {
    addSide(startTwo(project));
    project.change('b.txt', lines(30, {3: 'meanwhile'}));
    const culprit = project.merge('feature');
    project.change('b.txt', lines(30, {3: 'meanwhile', 20: 'later'}));
    return {commits: [culprit]};
  }),
  scenario('a merge without work on the branch meanwhile', 'ready, pushed', (project) => {
    addSide(startTwo(project));
    return {commits: [project.merge('feature')]};
  }),
  scenario('a merge that had conflicts', 'ready, pushed', (project) => {
    addSide(startTwo(project));
    project.change('a.txt', lines(30, {5: 'main had it so'}));
    project.attempt('merge', '--no-ff', '--no-commit', 'feature');
    const culprit = project.write('a.txt', lines(30, {5: 'both'})).commit('Merge with a conflict');
    project.change('b.txt', lines(30, {3: 'later'}));
    return {commits: [culprit]};
  }),
  scenario('a merge with changes of its own', 'ready, pushed', (project) => {
    addSide(startTwo(project));
    project.attempt('merge', '--no-ff', '--no-commit', 'feature');
    const culprit = project.write('b.txt', lines(30, {9: 'slipped in'})).commit('Merge, and more');
    project.change('later.txt', 'later\n');
    return {commits: [culprit]};
  }),
  scenario('a merge of three branches at once', 'ready, pushed', (project) => {
    startTwo(project);
    for (const name of ['one', 'two', 'three']) {
      project.branch(name, 'main').change(`${name}.txt`, `${name}\n`);
      project.switch('main');
    }
    project.change('b.txt', lines(30, {3: 'meanwhile'}));
    const culprit = project.merge('one', 'two', 'three');
    project.change('a.txt', lines(30, {3: 'later'}));
    return {commits: [culprit]};
  }),
  scenario('a merge of a branch that had merged main before', 'ready, pushed', (project) => {
    addSide(startTwo(project));
    project.change('b.txt', lines(30, {3: 'meanwhile'}));
    project.switch('feature').merge('main');
    project.change('feature.txt', lines(8, {2: 'more'}));
    const culprit = project.switch('main').merge('feature');
    project.change('b.txt', lines(30, {3: 'meanwhile', 20: 'later'}));
    return {commits: [culprit]};
  }),
  scenario('a merge of main into a feature branch', 'refused: merge-off-mainline', (project) => {
    addSide(startTwo(project));
    project.change('b.txt', lines(30, {3: 'the work of others'}));
    const culprit = project.switch('feature').merge('main');
    project.switch('main').merge('feature');
    return {commits: [culprit]};
  }),
  scenario('a merge whose second parent is asked for', 'ready, pushed', (project) => {
    addSide(startTwo(project));
    project.change('b.txt', lines(30, {3: 'meanwhile'}));
    const culprit = project.merge('feature');
    return {commits: [culprit], mainline: 2};
  }),
  scenario('a merge whose third parent is asked for, of two', 'refused: no-such-parent', (project) => {
    addSide(startTwo(project));
    return {commits: [project.merge('feature')], mainline: 3};
  }),
  scenario('a merge that brought nothing new', 'nothing', (project) => {
    addSide(startTwo(project));
    const culprit = project.merge('--strategy=ours', 'feature');
    project.change('b.txt', lines(30, {3: 'later'}));
    return {commits: [culprit]};
  }),
  scenario('a squashed branch', 'ready, pushed', (project) => {
    addSide(startTwo(project));
    project.git('merge', '--squash', '--quiet', 'feature');
    const culprit = project.commit('Feature (#12)');
    project.change('b.txt', lines(30, {3: 'later'}));
    return {commits: [culprit]};
  }),
  scenario('one commit out of a merged branch', 'ready, pushed', (project) => {
    addSide(startTwo(project));
    const culprit = project.head('feature');
    project.change('b.txt', lines(30, {3: 'meanwhile'}));
    project.merge('feature');
    return {commits: [culprit]};
  }),
  scenario('a merge, and its lines edited later', 'conflict', (project) => {
    addSide(startTwo(project));
    const culprit = project.merge('feature');
    project.change('a.txt', lines(30, {5: 'edited'}));
    return {commits: [culprit]};
  }),
  scenario('a commit after branches that merged each other', 'ready, pushed', (project) => {
    addSide(startTwo(project));
    project.change('b.txt', lines(30, {3: 'meanwhile'}));
    project.branch('copy', 'main').merge('feature');
    project.switch('feature').merge('main');
    project.switch('main').merge('copy');
    const culprit = project.change('b.txt', lines(30, {3: 'meanwhile', 12: 'broken'}));
    project.merge('feature');
    return {commits: [culprit]};
  }),
];

/** Three edits of one file, each on top of the other. */
function addThree(project: Project) {
  return [
    project.change('a.txt', lines(30, {5: 'one'})),
    project.change('a.txt', lines(30, {5: 'two'})),
    project.change('a.txt', lines(30, {5: 'three', 20: 'more'})),
  ] as const;
}

/** Several commits, each taken back by one of its own. */
export const RANGES: readonly Scenario[] = [
  scenario('three commits that stand on each other', 'ready, pushed', (project) => {
    const [one, two, three] = addThree(startTwo(project));
    project.change('b.txt', lines(30, {3: 'later'}));
    return {commits: [three, two, one]};
  }),
  scenario('the same, named oldest first', 'ready, pushed', (project) => {
    const [one, two, three] = addThree(startTwo(project));
    return {commits: [one, two, three]};
  }),
  scenario('the oldest two of three', 'conflict', (project) => {
    const [one, two] = addThree(startTwo(project));
    return {commits: [two, one]};
  }),
  scenario('two culprits with other work between', 'ready, pushed', (project) => {
    const first = startTwo(project).change('a.txt', lines(30, {5: 'broken'}));
    project.change('a.txt', lines(30, {5: 'broken', 15: 'good'}));
    const second = project.change('b.txt', lines(30, {5: 'broken too'}));
    project.change('c.txt', 'good\n');
    return {commits: [second, first]};
  }),
  scenario('a range with an empty commit in it', 'ready, pushed', (project) => {
    const one = startTwo(project).change('a.txt', lines(30, {5: 'one'}));
    const two = project.commit('Nothing');
    const three = project.change('b.txt', lines(30, {5: 'three'}));
    return {commits: [three, two, one]};
  }),
  scenario('two commits of which one was reverted', 'ready, pushed', (project) => {
    const one = startTwo(project).change('a.txt', lines(30, {5: 'one'}));
    const two = project.change('b.txt', lines(30, {5: 'two'}));
    project.revert(one);
    return {commits: [two, one]};
  }),
  scenario('two commits that were both reverted', 'already-reverted: base', (project) => {
    const one = startTwo(project).change('a.txt', lines(30, {5: 'one'}));
    const two = project.change('b.txt', lines(30, {5: 'two'}));
    project.revert(two, one);
    return {commits: [two, one]};
  }),
  scenario('a merge and a commit', 'ready, pushed', (project) => {
    addSide(startTwo(project));
    const merge = project.merge('feature');
    const commit = project.change('b.txt', lines(30, {5: 'two'}));
    return {commits: [commit, merge]};
  }),
  scenario('the same commit named twice', 'ready, pushed', (project) => {
    const one = startTwo(project).change('a.txt', lines(30, {5: 'one'}));
    return {commits: [one, one]};
  }),
];
