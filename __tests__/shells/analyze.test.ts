// `analyze` from files and from memory: what it prints, and what it refuses with the place it looked in.
import {execFileSync} from 'node:child_process';
import {join} from 'node:path';
import {beforeAll, describe, expect, test} from '@jest/globals';
import {BROKEN_TEST} from '../support-analysis/failures.ts';
import {folderWith, run} from './run-verb.ts';

const LOG = `${BROKEN_TEST.log.join('\n')}\n`;
const GREEN =
  '##[group]Run node --test\nnode --test\n##[endgroup]\n✔ adds up (1ms)\nℹ fail 0\n##[error]Process completed with exit code 0.\n';

function git(folder: string, ...args: readonly string[]): void {
  const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.invalid', '-c', 'commit.gpgsign=false'];
  const env = {PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1'};
  execFileSync('git', [...identity, ...args], {cwd: folder, env});
}

/** A repository whose head commit changed the file that the log names. */
function shop(): string {
  const folder = folderWith({
    'src/price.js': 'export const x = 1;\n',
    'plan.json': BROKEN_TEST.plan ?? '',
    '.github/aftermath.yml': 'plans:\n  - files: [plan.json]\n',
    '.gitignore': '/.aftermath/\n/build.log\n',
    'build.log': LOG,
  });
  git(folder, 'init', '--quiet', '--initial-branch=work/discounts');
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '-m', 'Discounts in percent\n\nBatch: 1.2\n');
  return folder;
}

describe('from a log', () => {
  test('without a repository nothing is said about the change', async () => {
    const folder = folderWith({'build.log': LOG});

    const {exit, out} = await run(folder, 'analyze', '--log', 'build.log', '--json');

    expect(exit).toBe(0);
    const document = JSON.parse(out);
    expect(document).toMatchObject({
      schema: 'aftermath/analysis/1',
      source: {kind: 'logs', files: ['build.log']},
      category: 'test-failure',
      similar: {asked: false},
      blastRadius: {branches: []},
    });
    expect(document.causalChain[0]).toMatchObject({kind: 'trigger', basis: 'unknown'});
  });

  test('with the repository the commit, the batch and what waits for it are in it', async () => {
    const {exit, out, note} = await run(shop(), 'analyze', '--log', 'build.log', '--json');

    expect([exit, note]).toEqual([0, '']);
    const document = JSON.parse(out);
    expect(document.causalChain[0]).toMatchObject({kind: 'trigger', basis: 'evidence'});
    expect(document.causalChain[0].text).toContain('changed `src/price.js`');
    expect(document.blastRadius).toMatchObject({
      branches: [{name: 'work/discounts', shared: false}],
      planItems: [
        {file: 'plan.json', item: '1.2', role: 'failed'},
        {file: 'plan.json', item: '1.3', role: 'waiting'},
      ],
    });
  });

  test('a log of a job that passed is no failure', async () => {
    const folder = folderWith({'green.log': GREEN.replace('##[error]', '')});

    expect(await run(folder, 'analyze', '--log', 'green.log')).toMatchObject({exit: 0, out: 'no failure found\n'});
    expect((await run(folder, 'analyze', '--log', 'green.log', '--json')).out).toBe('[]\n');
  });

  test('several causes give a list, worst first', async () => {
    const oom =
      '##[group]Run make\nmake\n##[endgroup]\nfatal: No space left on device\n##[error]Process completed with exit code 2.\n';
    const folder = folderWith({'a.log': LOG, 'b.log': oom});

    const documents = JSON.parse((await run(folder, 'analyze', '--log', 'a.log', 'b.log', '--json')).out);

    expect(documents.map((one: {category: string}) => one.category)).toEqual(['test-failure', 'disk-full']);
  });

  test('Markdown on request', async () => {
    const folder = folderWith({'build.log': LOG});

    const {out} = await run(folder, 'analyze', '--log', 'build.log', '--markdown');

    expect(out).toMatch(/^# Analysis: tests failed\n/);
    expect(out).toContain('\n## Ways out\n');
  });

  test.each([
    [['analyze'], 'nothing to read; give --log FILE, --report GLOB or --incident ID'],
    [['analyze', '--log', 'gone.log'], 'gone.log: no such file'],
    [['analyze', '--log', 'build.log', '--incident', '1'], 'leave out --log and --report'],
    [['analyze', '--log', 'build.log', '--repo', '.'], 'not a git repository; give one with --repo'],
  ] as const)('%j is refused: %s', async (args, says) => {
    const folder = folderWith({'build.log': LOG});

    const {exit, out, note} = await run(folder, ...args);

    expect([exit, out]).toEqual([2, '']);
    expect(note).toContain(says);
  });
});

describe('from a recorded incident', () => {
  let folder = '';
  let fingerprint = '';

  beforeAll(async () => {
    folder = shop();
    const handled = JSON.parse((await run(folder, 'handle', '--log', 'build.log', '--json')).out);
    fingerprint = handled.diagnoses[0].fingerprint;
  });

  test('its number and its fingerprint lead to the same failure', async () => {
    const byNumber = JSON.parse((await run(folder, 'analyze', '--incident', '1', '--json')).out);
    const byFingerprint = JSON.parse((await run(folder, 'analyze', '--incident', fingerprint, '--json')).out);

    expect(byNumber).toMatchObject({source: {kind: 'incident', id: '1'}, fingerprint, category: 'test-failure'});
    expect({...byFingerprint, source: null}).toEqual({...byNumber, source: null});
    expect(byNumber.blastRadius.planItems[0]).toEqual({file: 'plan.json', item: '1.2', role: 'failed'});
  });

  test('the same failure told again is not an earlier one', async () => {
    const document = JSON.parse((await run(folder, 'analyze', '--log', join(folder, 'build.log'), '--json')).out);

    expect(document.similar).toMatchObject({asked: true, count: 0, failures: []});
  });

  test('the same cause on a later commit is', async () => {
    git(folder, 'commit', '--quiet', '--allow-empty', '-m', 'Something else\n\nBatch: 1.2\n');

    const document = JSON.parse((await run(folder, 'analyze', '--log', 'build.log', '--json')).out);

    expect(document.similar).toMatchObject({asked: true, count: 1, failures: [{likeness: 'fingerprint'}]});
    expect(document.causalChain[0].text).toMatch(/^It is older than this commit/);
  });

  test.each(['7', 'feedfeedfeedfeed', 'latest'])('%s is refused with the places and what lies there', async (id) => {
    const {exit, out, note} = await run(folder, 'analyze', '--incident', id);

    expect([exit, out]).toEqual([2, '']);
    expect(note).toContain(`--incident "${id}"`);
    expect(note).toContain(`index.json holds incident 1 (${fingerprint})`);
    expect(note).toContain('ledger holds 1 failure');
  });

  test('where nothing was handled yet, that is said', async () => {
    const {exit, note} = await run(folderWith({}), 'analyze', '--incident', '1');

    expect(exit).toBe(2);
    expect(note).toMatch(/index\.json holds no incident, .*ledger does not exist; name another folder with --out/);
  });
});
