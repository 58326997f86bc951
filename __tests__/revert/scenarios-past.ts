// What happened to a change after it came: taken back, brought back, built upon; or somebody is about to.
import {lines, type Project} from './project.ts';
import {type Ask, type Scenario, scenario} from './scenario.ts';
import {startTwo} from './scenarios-start.ts';

/** What later commits of the branch did. */
export const PAST: readonly Scenario[] = [
  scenario('reverted since', 'already-reverted: base', (project) => {
    const culprit = startTwo(project).change('a.txt', lines(30, {5: 'broken'}));
    project.change('b.txt', lines(30, {3: 'later'}));
    project.revert(culprit);
    return {commits: [culprit]};
  }),
  scenario('reverted since under another name', 'already-reverted: base', (project) => {
    const culprit = startTwo(project).change('a.txt', lines(30, {5: 'broken'}));
    project.change('a.txt', lines(30), 'Tidy up');
    return {commits: [culprit]};
  }),
  scenario('reverted since, with other lines of the file edited between', 'already-reverted: base', (project) => {
    const culprit = startTwo(project).change('a.txt', lines(30, {5: 'broken'}));
    project.change('a.txt', lines(30, {5: 'broken', 25: 'later'}));
    project.change('a.txt', lines(30, {25: 'later'}), 'Fix it');
    return {commits: [culprit]};
  }),
  scenario('reverted since by a merged pull request', 'already-reverted: base', (project) => {
    const culprit = startTwo(project).change('a.txt', lines(30, {5: 'broken'}));
    project.branch('undo').revert(culprit);
    project.switch('main').change('b.txt', lines(30, {3: 'meanwhile'}));
    project.merge('undo');
    return {commits: [culprit]};
  }),
  scenario('reverted by hand together with other work', 'already-reverted: by-hand', (project) => {
    const culprit = startTwo(project).change('a.txt', lines(30, {5: 'broken'}));
    project.write('a.txt', lines(30)).change('b.txt', lines(30, {9: 'other work'}), 'Several things');
    return {commits: [culprit]};
  }),
  scenario('reverted by hand, and lines next to it edited', 'already-reverted: by-hand', (project) => {
    const culprit = startTwo(project).change('a.txt', lines(30, {5: 'broken'}));
    project.change('a.txt', lines(30, {6: 'new neighbour'}), 'Mend');
    return {commits: [culprit]};
  }),
  scenario('an added file deleted by hand', 'already-reverted: base', (project) => {
    const culprit = startTwo(project).change('new.txt', lines(9));
    project.remove('new.txt').commit('Clean');
    return {commits: [culprit]};
  }),
  scenario('one of two files reverted by hand', 'unproven: incomplete', (project) => {
    const broken = {5: 'broken'};
    const culprit = startTwo(project)
      .write('a.txt', lines(30, broken))
      .write('b.txt', lines(30, broken))
      .commit('Break');
    project.change('a.txt', lines(30), 'Mend one');
    return {commits: [culprit]};
  }),
  scenario('one of two places reverted by hand', 'unproven: incomplete', (project) => {
    const culprit = startTwo(project).change('a.txt', lines(30, {5: 'broken', 25: 'broken too'}));
    project.change('a.txt', lines(30, {25: 'broken too'}), 'Mend one');
    return {commits: [culprit]};
  }),
  scenario('reverted and brought back', 'refused: reapplied', (project) => {
    const culprit = startTwo(project).change('a.txt', lines(30, {5: 'broken'}));
    const revert = project.revert(culprit);
    project.revert(revert);
    return {commits: [culprit]};
  }),
  scenario('reverted, brought back and reverted again', 'already-reverted: base', (project) => {
    const culprit = startTwo(project).change('a.txt', lines(30, {5: 'broken'}));
    project.revert(project.revert(project.revert(culprit)));
    return {commits: [culprit]};
  }),
  scenario('the lines edited later', 'conflict', (project) => {
    const culprit = startTwo(project).change('a.txt', lines(30, {5: 'broken'}));
    project.change('a.txt', lines(30, {5: 'built upon'}));
    return {commits: [culprit]};
  }),
  scenario('a line right below edited later', 'conflict', (project) => {
    const culprit = startTwo(project).change('a.txt', lines(30, {5: 'broken'}));
    project.change('a.txt', lines(30, {5: 'broken', 6: 'built upon'}));
    return {commits: [culprit]};
  }),
  scenario('an added file edited later', 'conflict', (project) => {
    const culprit = startTwo(project).change('new.txt', lines(9));
    project.change('new.txt', lines(9, {2: 'later'}));
    return {commits: [culprit]};
  }),
  scenario('a deleted file written anew', 'conflict', (project) => {
    const culprit = startTwo(project).remove('a.txt').commit('Delete');
    project.change('a.txt', 'something else\n');
    return {commits: [culprit]};
  }),
  scenario('an edited file deleted later', 'conflict', (project) => {
    const culprit = startTwo(project).change('a.txt', lines(30, {5: 'broken'}));
    project.remove('a.txt').commit('Delete');
    return {commits: [culprit]};
  }),
  scenario('a revert', 'refused: is-revert', (project) => {
    const first = startTwo(project).change('a.txt', lines(30, {5: 'new'}));
    return {commits: [project.revert(first)]};
  }),
  scenario('a revert under another name', 'refused: is-revert', (project) => {
    startTwo(project).change('a.txt', lines(30, {5: 'new'}));
    return {commits: [project.change('a.txt', lines(30), 'Tidy up')]};
  }),
  scenario('a merged pull request that reverts', 'refused: is-revert', (project) => {
    const first = startTwo(project).change('a.txt', lines(30, {5: 'new'}));
    project.branch('undo').revert(first);
    return {commits: [project.switch('main').merge('undo')]};
  }),
  scenario('a revert, asked for by a person', 'ready, pushed', (project) => {
    const first = startTwo(project).change('a.txt', lines(30, {5: 'new'}));
    return {commits: [project.revert(first)], ofReverts: 'allow'};
  }),
];

/** A culprit on main, and a branch with its revert under a name. */
function withBranch(project: Project, branch: string, undo: (culprit: string) => void): Ask {
  const culprit = startTwo(project).change('a.txt', lines(30, {5: 'broken'}));
  project.branch(branch);
  undo(culprit);
  project.switch('main').change('b.txt', lines(30, {3: 'later'}));
  return {commits: [culprit]};
}

/** What other branches and pull requests hold. */
export const OPEN: readonly Scenario[] = [
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
