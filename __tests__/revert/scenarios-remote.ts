// Remotes that are cut, rewritten, protected or moving, checkouts of people, and commits with odd heads.
import {chmodSync, mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {lines, Project, toSha} from './project.ts';
import {type Ask, type Scenario, scenario} from './scenario.ts';
import {startTwo} from './scenarios-start.ts';

/** A culprit with one commit after it. */
function breakIt(project: Project, message = 'Break it'): Ask {
  const culprit = startTwo(project).change('a.txt', lines(30, {5: 'broken'}), message);
  project.change('b.txt', lines(30, {3: 'later'}));
  return {commits: [culprit]};
}

/** A clone next to the project, made with these options; it is what is served or what a person works in. */
function cloneOf(project: Project, ...options: readonly string[]): Project {
  const directory = `${project.directory}-clone`;
  project.git('clone', '--quiet', ...options, '--', `file://${project.directory}`, directory);
  return new Project(directory).allowServing();
}

const cut: readonly Scenario[] = [
  scenario('the first commit of all', 'refused: root-commit', (project) => {
    startTwo(project);
    return {commits: [project.head()]};
  }),
  scenario('the first commit, with later ones', 'refused: root-commit', (project) => {
    startTwo(project);
    const commits = [project.head()];
    project.change('a.txt', lines(30, {5: 'later'}));
    return {commits};
  }),
  scenario('a commit that a forced push took away', 'refused: not-on-base', (project) => {
    const ask = breakIt(project);
    project.git('reset', '--quiet', '--hard', 'HEAD~2');
    project.change('b.txt', lines(30, {7: 'another story'}));
    return ask;
  }),
  scenario('a commit of another branch', 'refused: not-on-base', (project) => {
    startTwo(project)
      .branch('side')
      .change('a.txt', lines(30, {5: 'x'}));
    const commits = [project.head()];
    project.switch('main');
    return {commits};
  }),
  scenario('a commit that does not exist', 'refused: not-on-base', (project) => {
    breakIt(project);
    return {commits: [toSha('7'.repeat(40))]};
  }),
  scenario('a commit 100 generations back', 'ready, pushed', (project) => {
    const culprit = startTwo(project).change('a.txt', lines(30, {5: 'broken'}));
    const tree = project.tree('HEAD');
    let head: string = culprit;
    for (let n = 0; n < 100; n += 1) head = project.git('commit-tree', '-p', head, '-m', `Step ${n}`, tree);
    project.git('reset', '--quiet', '--hard', head);
    return {commits: [culprit]};
  }),
  scenario('a commit 33 generations back, at the edge of the first fetch', 'ready, pushed', (project) => {
    const culprit = startTwo(project).change('a.txt', lines(30, {5: 'broken'}));
    for (let n = 0; n < 31; n += 1) project.commit(`Step ${n}`);
    return {commits: [culprit]};
  }),
  scenario('a remote that is cut at the commit itself', 'refused: shallow-history', (project) => {
    const ask = breakIt(project);
    return {...ask, remote: cloneOf(project, '--depth=2')};
  }),
  scenario('a remote of one commit, which is asked for', 'refused: shallow-history', (project) => {
    breakIt(project);
    return {commits: [project.head()], remote: cloneOf(project, '--depth=1')};
  }),
  scenario('a remote that is cut behind the commit and before its parent', 'ready, pushed', (project) => {
    const ask = breakIt(project);
    return {...ask, remote: cloneOf(project, '--depth=3')};
  }),
  scenario('a remote that is cut above the commit', 'refused: shallow-history', (project) => {
    const ask = breakIt(project);
    return {...ask, remote: cloneOf(project, '--depth=1')};
  }),
  scenario('a cut remote given as a folder', 'refused: shallow-history', (project) => {
    const ask = breakIt(project);
    return {...ask, remote: cloneOf(project, '--depth=2'), by: 'path'};
  }),
];

const checkouts: readonly Scenario[] = [
  scenario('a checkout with unsaved work, given as a folder', 'ready, pushed', (project) => {
    const ask = breakIt(project);
    project
      .write('a.txt', 'not saved')
      .write('untracked.txt', 'new')
      .write('staged.txt', 'staged')
      .git('add', 'staged.txt');
    return {...ask, by: 'path'};
  }),
  scenario('a checkout with a detached head, given as a folder', 'ready, pushed', (project) => {
    const ask = breakIt(project);
    project.git('switch', '--quiet', '--detach', 'HEAD~1');
    return {...ask, by: 'path'};
  }),
  scenario('a checkout in the middle of a merge, given as a folder', 'ready, pushed', (project) => {
    const ask = breakIt(project);
    project.branch('side', 'HEAD~1').change('b.txt', lines(30, {3: 'other'}));
    project.switch('main').attempt('merge', 'side');
    return {...ask, by: 'path'};
  }),
  scenario('a folder whose git settings and hooks want something else', 'ready, pushed', (project) => {
    const culprit = startTwo(project).move('a.txt', 'c.txt').commit('Rename');
    project.change('c.txt', lines(30, {8: 'later'}));
    for (const setting of ['merge.renames=false', 'diff.noprefix=true', 'core.autocrlf=true', 'commit.gpgSign=true']) {
      project.git('config', ...setting.split('='));
    }
    return {commits: [culprit], by: 'path'};
  }),
];

/** A hook that the served repository runs: `update` before a branch moves, `post-receive` when it has. */
export function installHook(project: Project, name: 'update' | 'post-receive', script: string): void {
  const hooks = join(project.directory, '.git', 'hooks');
  mkdirSync(hooks, {recursive: true});
  writeFileSync(join(hooks, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(hooks, name), 0o755);
}

const races: readonly Scenario[] = [
  scenario('the branch went on meanwhile, elsewhere', 'ready, pushed', (project) => {
    const meanwhile = () => void project.change('c.txt', 'meanwhile\n');
    return {...breakIt(project), meanwhile};
  }),
  scenario('the branch went on meanwhile, in the same file', 'ready, pushed', (project) => {
    const meanwhile = () => void project.change('a.txt', lines(30, {5: 'broken', 28: 'meanwhile'}));
    return {...breakIt(project), meanwhile};
  }),
  scenario('somebody else reverted it meanwhile', 'ready, outdated', (project) => {
    const ask = breakIt(project);
    return {...ask, meanwhile: () => void project.revert(...ask.commits)};
  }),
  scenario('somebody built upon it meanwhile', 'ready, outdated', (project) => {
    const meanwhile = () => void project.change('a.txt', lines(30, {5: 'built upon'}));
    return {...breakIt(project), meanwhile};
  }),
  scenario('a forced push took the commit away meanwhile', 'ready, outdated', (project) => {
    const meanwhile = () => void project.git('reset', '--quiet', '--hard', 'HEAD~2');
    return {...breakIt(project), meanwhile};
  }),
  scenario('the base branch was deleted meanwhile', 'ready, outdated', (project) => {
    const meanwhile = () => void project.branch('other').git('branch', '-D', 'main');
    return {...breakIt(project), meanwhile};
  }),
  scenario('another branch with the same revert came meanwhile', 'ready, outdated', (project) => {
    const ask = breakIt(project);
    const meanwhile = () => {
      project.branch(`aftermath/revert/${'2'.repeat(40)}`).revert(...ask.commits);
      project.switch('main');
    };
    return {...ask, meanwhile};
  }),
  scenario('another try pushed the same meanwhile', 'ready, unchanged', (project) => {
    const ask = breakIt(project);
    const meanwhile = () => {
      project.branch(`aftermath/revert/${ask.commits[0]}`).revert(...ask.commits);
      project.switch('main');
    };
    return {...ask, meanwhile};
  }),
  scenario('the branch of an earlier try, on an older base', 'ready, unchanged', (project) => {
    const ask = breakIt(project);
    project.branch(`aftermath/revert/${ask.commits[0]}`).revert(...ask.commits);
    project.switch('main').change('c.txt', 'later\n');
    return ask;
  }),
  scenario('somebody else has a branch of that name', 'ready, branch-taken', (project) => {
    const ask = breakIt(project);
    project.branch(`aftermath/revert/${ask.commits[0]}`).change('mine.txt', 'my work\n');
    project.switch('main');
    return ask;
  }),
  scenario('somebody added work to the branch of an earlier try', 'ready, branch-taken', (project) => {
    const ask = breakIt(project);
    project.branch(`aftermath/revert/${ask.commits[0]}`).revert(...ask.commits);
    project.change('mine.txt', 'my work\n');
    project.switch('main');
    return ask;
  }),
  scenario('a rule of the server forbids the branch', 'ready, BRANCH_RULES', (project) => {
    const ask = breakIt(project);
    installHook(project, 'update', 'echo "error: GH013: Repository rule violations found for $1." >&2; exit 1');
    return ask;
  }),
];

const WORKFLOW = '.github/workflows/ci.yml';

const names: readonly Scenario[] = [
  scenario('a change of a workflow file', 'refused: workflow-file', (project) => {
    const culprit = startTwo(project)
      .write('a.txt', lines(30, {5: 'broken'}))
      .change(WORKFLOW, 'on: push\n');
    return {commits: [culprit]};
  }),
  scenario('a workflow file renamed out of its folder', 'refused: workflow-file', (project) => {
    startTwo(project).change(WORKFLOW, lines(20));
    return {commits: [project.move(WORKFLOW, 'old-ci.yml').commit('Retire')]};
  }),
  scenario('a file that became a workflow later', 'refused: workflow-file', (project) => {
    startTwo(project).change('ci/draft.yml', lines(20));
    const culprit = project.change('ci/draft.yml', lines(20, {5: 'broken'}));
    project.move('ci/draft.yml', WORKFLOW).commit('Switch it on');
    return {commits: [culprit]};
  }),
  scenario('a workflow file, with a token that may', 'ready, pushed', (project) => {
    const culprit = startTwo(project).change(WORKFLOW, 'on: push\n');
    return {commits: [culprit], workflows: 'allow', by: 'path'};
  }),
  scenario('a file next to the workflows', 'ready, pushed', (project) => {
    const culprit = startTwo(project).change('.github/dependabot.yml', 'version: 2\n');
    return {commits: [culprit]};
  }),
  scenario('a base branch with slashes and letters of all kinds', 'ready, pushed', (project) => {
    const ask = breakIt(project);
    project.git('branch', '--move', 'release/ünï-1.x/日本');
    return {...ask, base: 'release/ünï-1.x/日本'};
  }),
  scenario('a base branch that does not exist', 'refused: no-base-branch', (project) => ({
    ...breakIt(project),
    base: 'mian',
  })),
  scenario('a base branch that looks like an option', 'refused: no-base-branch', (project) => ({
    ...breakIt(project),
    base: '--upload-pack=touch x',
  })),
  scenario('a base branch that looks like a pattern', 'refused: no-base-branch', (project) => ({
    ...breakIt(project),
    base: 'ma*',
  })),
  scenario('a base branch that looks like a refspec', 'refused: no-base-branch', (project) => ({
    ...breakIt(project),
    base: 'main:refs/heads/x',
  })),
  scenario('a tag with the name of the base branch', 'ready, pushed', (project) => {
    const ask = breakIt(project);
    project.git('tag', 'main', 'HEAD~2');
    return ask;
  }),
  scenario('ids of 64 digits', 'ready, pushed', (project) => breakIt(project)),
];

/** Mentions, closing words, terminal codes, a workflow command and a switch that skips runs. */
export const HOSTILE_SUBJECT =
  'fixes #1, closes acme/shop#2 @everyone \u001b[31mred ::error::x [skip ci] <!-- aftermath -->';

const heads: readonly Scenario[] = [
  scenario('a hostile subject', 'ready, pushed', (project) => breakIt(project, HOSTILE_SUBJECT)),
  scenario('no message at all', 'ready, pushed', (project) => {
    startTwo(project)
      .write('a.txt', lines(30, {5: 'x'}))
      .git('add', '--all');
    project.git('commit', '--quiet', '--allow-empty-message', '-m', '');
    return {commits: [project.head()]};
  }),
  scenario('a message in Latin 1', 'ready, pushed', (project) => {
    const {tree, parent} = toNext(project);
    const head = `tree ${tree}\nparent ${parent}\nauthor A <a@x> 1750000000 +0000\ncommitter A <a@x> 1750000000 +0000\n`;
    const text = Buffer.from(`${head}encoding ISO-8859-1\n\nÄndere Größe\n`, 'latin1');
    return {commits: [project.commitObject(text)]};
  }),
  scenario('a signed commit', 'ready, pushed', (project) => {
    const {tree, parent} = toNext(project);
    const head = `tree ${tree}\nparent ${parent}\nauthor A <a@x> 1750000000 +0000\ncommitter A <a@x> 1750000000 +0000\n`;
    const signature = `gpgsig -----BEGIN PGP SIGNATURE-----\n \n parent ${'3'.repeat(40)}\n -----END PGP SIGNATURE-----\n`;
    return {commits: [project.commitObject(`${head}${signature}\nSigned\n`)]};
  }),
  scenario('a merge of a signed tag', 'ready, pushed', (project) => {
    startTwo(project).branch('side').change('side.txt', 'side\n');
    project.git('tag', '--annotate', '-m', 'parent of nothing', 'v1');
    project.switch('main').change('b.txt', lines(30, {3: 'meanwhile'}));
    return {commits: [project.merge('v1')]};
  }),
];

/** A tree with a change, and the commit that it is made on. */
function toNext(project: Project): {readonly tree: string; readonly parent: string} {
  startTwo(project);
  const parent = project.head();
  project.change('a.txt', lines(30, {5: 'broken'}));
  return {tree: project.tree('HEAD'), parent};
}

/** Rows about remotes, checkouts and commits. */
export const REMOTE_SCENARIOS: readonly Scenario[] = [...cut, ...checkouts, ...races, ...names, ...heads].map((row) =>
  row.name === 'ids of 64 digits' ? {...row, format: 'sha256'} : row,
);
