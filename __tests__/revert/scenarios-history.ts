// Merges, ranges, and what happened to a change after it came.
import {lines, type Project} from './project.ts';
import {type Ask, type Scenario, scenario} from './scenario.ts';

/** A first commit of two files. */
function start(project: Project): Project {
  project.write('a.txt', lines(30)).write('b.txt', lines(30)).commit('Begin');
  return project;
}

/** A side branch with two commits; the checkout is back on main. */
function addSide(project: Project, name = 'feature'): void {
  project.branch(name, 'main');
  project.change(`${name}.txt`, lines(8, {1: name}));
  project.change('a.txt', lines(30, {5: `${name} broke it`}));
  project.switch('main');
}

const merges: readonly Scenario[] = [
  scenario('a merge', 'ready, pushed', (project) => {
    addSide(start(project));
    project.change('b.txt', lines(30, {3: 'meanwhile'}));
    const culprit = project.merge('feature');
    project.change('b.txt', lines(30, {3: 'meanwhile', 20: 'later'}));
    return {commits: [culprit]};
  }),
  scenario('a merge without work on the branch meanwhile', 'ready, pushed', (project) => {
    addSide(start(project));
    return {commits: [project.merge('feature')]};
  }),
  scenario('a merge that had conflicts', 'ready, pushed', (project) => {
    addSide(start(project));
    project.change('a.txt', lines(30, {5: 'main had it so'}));
    project.attempt('merge', '--no-ff', '--no-commit', 'feature');
    const culprit = project.write('a.txt', lines(30, {5: 'both'})).commit('Merge with a conflict');
    project.change('b.txt', lines(30, {3: 'later'}));
    return {commits: [culprit]};
  }),
  scenario('a merge with changes of its own', 'ready, pushed', (project) => {
    addSide(start(project));
    project.attempt('merge', '--no-ff', '--no-commit', 'feature');
    const culprit = project.write('b.txt', lines(30, {9: 'slipped in'})).commit('Merge, and more');
    project.change('later.txt', 'later\n');
    return {commits: [culprit]};
  }),
  scenario('a merge of three branches at once', 'ready, pushed', (project) => {
    start(project);
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
    addSide(start(project));
    project.change('b.txt', lines(30, {3: 'meanwhile'}));
    project.switch('feature').merge('main');
    project.change('feature.txt', lines(8, {2: 'more'}));
    const culprit = project.switch('main').merge('feature');
    project.change('b.txt', lines(30, {3: 'meanwhile', 20: 'later'}));
    return {commits: [culprit]};
  }),
  scenario('a merge of main into a feature branch', 'refused: merge-off-mainline', (project) => {
    addSide(start(project));
    project.change('b.txt', lines(30, {3: 'the work of others'}));
    const culprit = project.switch('feature').merge('main');
    project.switch('main').merge('feature');
    return {commits: [culprit]};
  }),
  scenario('a merge whose second parent is asked for', 'ready, pushed', (project) => {
    addSide(start(project));
    project.change('b.txt', lines(30, {3: 'meanwhile'}));
    const culprit = project.merge('feature');
    return {commits: [culprit], mainline: 2};
  }),
  scenario('a merge whose third parent is asked for, of two', 'refused: no-such-parent', (project) => {
    addSide(start(project));
    return {commits: [project.merge('feature')], mainline: 3};
  }),
  scenario('a merge that brought nothing new', 'nothing', (project) => {
    addSide(start(project));
    const culprit = project.merge('--strategy=ours', 'feature');
    project.change('b.txt', lines(30, {3: 'later'}));
    return {commits: [culprit]};
  }),
  scenario('a squashed branch', 'ready, pushed', (project) => {
    addSide(start(project));
    project.git('merge', '--squash', '--quiet', 'feature');
    const culprit = project.commit('Feature (#12)');
    project.change('b.txt', lines(30, {3: 'later'}));
    return {commits: [culprit]};
  }),
  scenario('one commit out of a merged branch', 'ready, pushed', (project) => {
    addSide(start(project));
    const culprit = project.head('feature');
    project.change('b.txt', lines(30, {3: 'meanwhile'}));
    project.merge('feature');
    return {commits: [culprit]};
  }),
  scenario('a merge, and its lines edited later', 'conflict', (project) => {
    addSide(start(project));
    const culprit = project.merge('feature');
    project.change('a.txt', lines(30, {5: 'edited'}));
    return {commits: [culprit]};
  }),
  scenario('a commit after branches that merged each other', 'ready, pushed', (project) => {
    addSide(start(project));
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

const ranges: readonly Scenario[] = [
  scenario('three commits that stand on each other', 'ready, pushed', (project) => {
    const [one, two, three] = addThree(start(project));
    project.change('b.txt', lines(30, {3: 'later'}));
    return {commits: [three, two, one]};
  }),
  scenario('the same, named oldest first', 'ready, pushed', (project) => {
    const [one, two, three] = addThree(start(project));
    return {commits: [one, two, three]};
  }),
  scenario('the oldest two of three', 'conflict', (project) => {
    const [one, two] = addThree(start(project));
    return {commits: [two, one]};
  }),
  scenario('two culprits with other work between', 'ready, pushed', (project) => {
    const first = start(project).change('a.txt', lines(30, {5: 'broken'}));
    project.change('a.txt', lines(30, {5: 'broken', 15: 'good'}));
    const second = project.change('b.txt', lines(30, {5: 'broken too'}));
    project.change('c.txt', 'good\n');
    return {commits: [second, first]};
  }),
  scenario('a range with an empty commit in it', 'ready, pushed', (project) => {
    const one = start(project).change('a.txt', lines(30, {5: 'one'}));
    const two = project.commit('Nothing');
    const three = project.change('b.txt', lines(30, {5: 'three'}));
    return {commits: [three, two, one]};
  }),
  scenario('two commits of which one was reverted', 'ready, pushed', (project) => {
    const one = start(project).change('a.txt', lines(30, {5: 'one'}));
    const two = project.change('b.txt', lines(30, {5: 'two'}));
    project.revert(one);
    return {commits: [two, one]};
  }),
  scenario('two commits that were both reverted', 'already-reverted: base', (project) => {
    const one = start(project).change('a.txt', lines(30, {5: 'one'}));
    const two = project.change('b.txt', lines(30, {5: 'two'}));
    project.revert(two, one);
    return {commits: [two, one]};
  }),
  scenario('a merge and a commit', 'ready, pushed', (project) => {
    addSide(start(project));
    const merge = project.merge('feature');
    const commit = project.change('b.txt', lines(30, {5: 'two'}));
    return {commits: [commit, merge]};
  }),
  scenario('the same commit named twice', 'ready, pushed', (project) => {
    const one = start(project).change('a.txt', lines(30, {5: 'one'}));
    return {commits: [one, one]};
  }),
];

const past: readonly Scenario[] = [
  scenario('reverted since', 'already-reverted: base', (project) => {
    const culprit = start(project).change('a.txt', lines(30, {5: 'broken'}));
    project.change('b.txt', lines(30, {3: 'later'}));
    project.revert(culprit);
    return {commits: [culprit]};
  }),
  scenario('reverted since under another name', 'already-reverted: base', (project) => {
    const culprit = start(project).change('a.txt', lines(30, {5: 'broken'}));
    project.change('a.txt', lines(30), 'Tidy up');
    return {commits: [culprit]};
  }),
  scenario('reverted since, with other lines of the file edited between', 'already-reverted: base', (project) => {
    const culprit = start(project).change('a.txt', lines(30, {5: 'broken'}));
    project.change('a.txt', lines(30, {5: 'broken', 25: 'later'}));
    project.change('a.txt', lines(30, {25: 'later'}), 'Fix it');
    return {commits: [culprit]};
  }),
  scenario('reverted since by a merged pull request', 'already-reverted: base', (project) => {
    const culprit = start(project).change('a.txt', lines(30, {5: 'broken'}));
    project.branch('undo').revert(culprit);
    project.switch('main').change('b.txt', lines(30, {3: 'meanwhile'}));
    project.merge('undo');
    return {commits: [culprit]};
  }),
  scenario('reverted by hand together with other work', 'already-reverted: by-hand', (project) => {
    const culprit = start(project).change('a.txt', lines(30, {5: 'broken'}));
    project.write('a.txt', lines(30)).change('b.txt', lines(30, {9: 'other work'}), 'Several things');
    return {commits: [culprit]};
  }),
  scenario('reverted by hand, and lines next to it edited', 'already-reverted: by-hand', (project) => {
    const culprit = start(project).change('a.txt', lines(30, {5: 'broken'}));
    project.change('a.txt', lines(30, {6: 'new neighbour'}), 'Mend');
    return {commits: [culprit]};
  }),
  scenario('an added file deleted by hand', 'already-reverted: base', (project) => {
    const culprit = start(project).change('new.txt', lines(9));
    project.remove('new.txt').commit('Clean');
    return {commits: [culprit]};
  }),
  scenario('one of two files reverted by hand', 'unproven: incomplete', (project) => {
    const broken = {5: 'broken'};
    const culprit = start(project).write('a.txt', lines(30, broken)).write('b.txt', lines(30, broken)).commit('Break');
    project.change('a.txt', lines(30), 'Mend one');
    return {commits: [culprit]};
  }),
  scenario('one of two places reverted by hand', 'unproven: incomplete', (project) => {
    const culprit = start(project).change('a.txt', lines(30, {5: 'broken', 25: 'broken too'}));
    project.change('a.txt', lines(30, {25: 'broken too'}), 'Mend one');
    return {commits: [culprit]};
  }),
  scenario('reverted and brought back', 'refused: reapplied', (project) => {
    const culprit = start(project).change('a.txt', lines(30, {5: 'broken'}));
    const revert = project.revert(culprit);
    project.revert(revert);
    return {commits: [culprit]};
  }),
  scenario('reverted, brought back and reverted again', 'already-reverted: base', (project) => {
    const culprit = start(project).change('a.txt', lines(30, {5: 'broken'}));
    project.revert(project.revert(project.revert(culprit)));
    return {commits: [culprit]};
  }),
  scenario('the lines edited later', 'conflict', (project) => {
    const culprit = start(project).change('a.txt', lines(30, {5: 'broken'}));
    project.change('a.txt', lines(30, {5: 'built upon'}));
    return {commits: [culprit]};
  }),
  scenario('a line right below edited later', 'conflict', (project) => {
    const culprit = start(project).change('a.txt', lines(30, {5: 'broken'}));
    project.change('a.txt', lines(30, {5: 'broken', 6: 'built upon'}));
    return {commits: [culprit]};
  }),
  scenario('an added file edited later', 'conflict', (project) => {
    const culprit = start(project).change('new.txt', lines(9));
    project.change('new.txt', lines(9, {2: 'later'}));
    return {commits: [culprit]};
  }),
  scenario('a deleted file written anew', 'conflict', (project) => {
    const culprit = start(project).remove('a.txt').commit('Delete');
    project.change('a.txt', 'something else\n');
    return {commits: [culprit]};
  }),
  scenario('an edited file deleted later', 'conflict', (project) => {
    const culprit = start(project).change('a.txt', lines(30, {5: 'broken'}));
    project.remove('a.txt').commit('Delete');
    return {commits: [culprit]};
  }),
  scenario('a revert', 'refused: is-revert', (project) => {
    const first = start(project).change('a.txt', lines(30, {5: 'new'}));
    return {commits: [project.revert(first)]};
  }),
  scenario('a revert under another name', 'refused: is-revert', (project) => {
    start(project).change('a.txt', lines(30, {5: 'new'}));
    return {commits: [project.change('a.txt', lines(30), 'Tidy up')]};
  }),
  scenario('a merged pull request that reverts', 'refused: is-revert', (project) => {
    const first = start(project).change('a.txt', lines(30, {5: 'new'}));
    project.branch('undo').revert(first);
    return {commits: [project.switch('main').merge('undo')]};
  }),
  scenario('a revert, asked for by a person', 'ready, pushed', (project) => {
    const first = start(project).change('a.txt', lines(30, {5: 'new'}));
    return {commits: [project.revert(first)], ofReverts: 'allow'};
  }),
];

/** A culprit on main, and a branch with its revert under a name. */
function withBranch(project: Project, branch: string, undo: (culprit: string) => void): Ask {
  const culprit = start(project).change('a.txt', lines(30, {5: 'broken'}));
  project.branch(branch);
  undo(culprit);
  project.switch('main').change('b.txt', lines(30, {3: 'later'}));
  return {commits: [culprit]};
}

const open: readonly Scenario[] = [
  scenario('a branch of ours for another commit takes the same back', 'already-reverted: branch', (project) =>
    withBranch(project, `aftermath/revert/${'1'.repeat(40)}`, (culprit) => project.revert(culprit)),
  ),
  scenario('a branch of ours that takes something else back', 'ready, pushed', (project) =>
    withBranch(project, `aftermath/revert/${'1'.repeat(40)}`, () => project.change('a.txt', lines(30, {6: 'x'}))),
  ),
  scenario('an open pull request that reverts it', 'already-reverted: pull-request', (project) => {
    const ask = withBranch(project, 'fix', () => project.change('a.txt', lines(30), 'My fix'));
    return {...ask, openHeads: [{number: 7, head: project.head('fix')}]};
  }),
  scenario('an open pull request that reverts it in two commits', 'already-reverted: pull-request', (project) => {
    const ask = withBranch(project, 'fix', () => {
      project.change('a.txt', lines(30, {5: 'first try'}));
      project.change('a.txt', lines(30));
    });
    return {...ask, openHeads: [{number: 7, head: project.head('fix')}]};
  }),
  scenario('an open pull request about something else', 'ready, pushed', (project) => {
    const ask = withBranch(project, 'fix', () =>
      project.change('b.txt', lines(30, {20: 'x'}), 'Revert "Change a.txt"'),
    );
    return {...ask, openHeads: [{number: 7, head: project.head('fix')}]};
  }),
  scenario('an open pull request whose head is gone', 'ready, pushed', (project) => {
    const ask = withBranch(project, 'fix', () => project.change('b.txt', lines(30, {20: 'x'})));
    return {
      ...ask,
      openHeads: [
        {number: 7, head: project.head('fix')},
        {number: 8, head: '7'.repeat(40) as never},
      ],
    };
  }),
];

/** Rows about history. */
export const HISTORY_SCENARIOS: readonly Scenario[] = [...merges, ...ranges, ...past, ...open];
