// A repository on disk with a policy, a plan, a checklist and a queue, for the verbs that change and commit.
import {execFileSync} from 'node:child_process';
import {flatItem, results} from '../workplan/queue-items.ts';
import {folderWith} from './cli-runner.ts';

export const PLAN = `{
  "batches": [
    {"batch_id": "1", "title": "Lay", "verified": true},
    {"batch_id": "2", "title": "Raise", "dependencies": ["1"], "verified": false},
    {"batch_id": "3", "title": "Roof", "dependencies": ["2"], "verified": false}
  ]
}
`;
export const LIST = '# Work\n\n- [ ] 7 Paint (depends on 3)\n- [ ] 8 Sweep\n';

const FILES = {
  'plan.json': PLAN,
  'tasks.md': LIST,
  'notes.txt': 'mine\n',
  'queue/failed/x.yaml': flatItem('x', {status: 'failed', results: results('3 tests failed')}),
  'queue/failed/y.yaml': flatItem('y', {status: 'failed', requirements: '["one", "two"]'}),
  'queue/pending/z.yaml': flatItem('z', {status: 'pending'}),
};

/** Verbs that move items of that queue, with their options, and what their commit holds. */
export const QUEUE_VERBS: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['requeue', ['--item', 'x'], ['D queue/failed/x.yaml', 'A queue/pending/x.yaml']],
  ['move', ['--item', 'x', '--to', 'archived'], ['A queue/archived/x.yaml', 'D queue/failed/x.yaml']],
  ['park', ['--item', 'x', '--reason', 'later'], ['A queue/failed-blocked/x.yaml', 'D queue/failed/x.yaml']],
  [
    'split',
    ['--item', 'y'],
    [
      'A queue/archived/y.yaml',
      'D queue/failed/y.yaml',
      'A queue/pending/y-part-1.yaml',
      'A queue/pending/y-part-2.yaml',
    ],
  ],
];

/** One git command in a folder; what it printed. No settings but the repository's own. */
export function git(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1'},
  });
}

/** A repository with one commit of these files and an author. */
export function checkoutWith(more: Readonly<Record<string, string>> = {}): string {
  const folder = folderWith({...FILES, ...more});
  git(folder, 'init', '--quiet', '--initial-branch=work');
  git(folder, 'config', 'user.name', 'Ada');
  git(folder, 'config', 'user.email', 'ada@example.invalid');
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', 'Start');
  return folder;
}

/** Paths of the last commit with the letter of their change, sorted; a move is two. */
export function lastCommit(folder: string): readonly string[] {
  const names = git(folder, 'show', '--format=', '--name-status', '--no-renames', 'HEAD').trim();
  return names.split('\n').map((line) => line.replace('\t', ' '));
}
