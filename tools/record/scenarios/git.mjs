// Git: merges, pushes, fetches and patches that cannot be done.
const SETUP = `git config --global user.name runner
git config --global user.email runner@example.com
git config --global init.defaultBranch main
git config --global advice.detachedHead false
git init -q repo`;

const COMMIT = (text) => `echo "${text}" > repo/notes.txt && git -C repo add -A && git -C repo commit -q -m "${text}"`;

export const SCENARIOS = [
  {
    name: 'git-merge-conflict',
    tool: 'git',
    version: 'git --version',
    ecosystem: 'git',
    steps: [
      {
        hidden: true,
        run: `${SETUP}\n${COMMIT('base')}\ngit -C repo checkout -q -b feature\n${COMMIT('ours')}\ngit -C repo checkout -q main\n${COMMIT('theirs')}`,
      },
      {name: 'Merge main', run: 'cd repo\ngit log --oneline -1\ngit merge feature'},
    ],
    category: 'git',
    root: ['CONFLICT (content): Merge conflict in notes.txt'],
    note: 'Two branches changed one line.',
  },
  {
    name: 'git-push-rejected',
    tool: 'git',
    version: 'git --version',
    ecosystem: 'git',
    steps: [
      {
        hidden: true,
        run: `${SETUP}\n${COMMIT('base')}\ngit clone -q --bare repo hub.git\ngit -C repo remote add origin ../hub.git\ngit clone -q hub.git other\ngit -C other commit -q --allow-empty -m second\ngit -C other push -q origin main\n${COMMIT('release')}`,
      },
      {name: 'Publish', run: 'cd repo\ngit push origin main'},
    ],
    category: 'git',
    transient: null,
    root: [' ! [rejected] ', 'error: failed to push some refs', 'hint: Updates were rejected because'],
    note: 'Somebody pushed before.',
  },
  {
    name: 'git-not-a-repository',
    tool: 'git',
    version: 'git --version',
    ecosystem: 'git',
    format: 'travis',
    steps: [
      {hidden: true, run: 'mkdir -p build'},
      {run: 'git --version'},
      {run: 'cd build && GIT_CEILING_DIRECTORIES=$PWD/.. git describe --tags'},
    ],
    category: 'git',
    alt: ['config'],
    root: ['fatal: not a git repository'],
    note: 'The version is asked where no checkout is.',
  },
  {
    name: 'git-unknown-ref',
    tool: 'git',
    version: 'git --version',
    ecosystem: 'git',
    format: 'gh-run-view',
    job: 'release',
    steps: [
      {
        hidden: true,
        run: `${SETUP}\n${COMMIT('base')}\ngit clone -q --bare repo hub.git\ngit -C repo remote add origin ../hub.git`,
      },
      {name: 'Fetch base', run: 'cd repo\ngit fetch origin release/9.9'},
    ],
    category: 'git',
    alt: ['config'],
    root: ["fatal: couldn't find remote ref release/9.9"],
    note: 'A branch that is gone.',
  },
  {
    name: 'git-dns',
    tool: 'git',
    version: 'git --version',
    ecosystem: 'git',
    steps: [
      {
        name: 'Fetch schema',
        run: 'for try in 1 2; do git clone https://git.internal.invalid/team/schema.git && break; echo "retrying"; done\ntest -d schema',
      },
    ],
    category: 'network',
    alt: ['git'],
    transient: true,
    root: [
      'Could not resolve host: git.internal.invalid',
      {text: 'Could not resolve host: git.internal.invalid', nth: 2},
    ],
    note: 'The host has no address; the step ends without a word of its own.',
  },
  {
    name: 'git-apply',
    tool: 'git',
    version: 'git --version',
    ecosystem: 'git',
    files: {
      'fix.patch':
        'diff --git a/notes.txt b/notes.txt\n--- a/notes.txt\n+++ b/notes.txt\n@@ -1 +1 @@\n-first\n+second\n',
    },
    steps: [
      {hidden: true, run: `${SETUP}\n${COMMIT('base')}`},
      {name: 'Apply patches', run: 'cd repo\ngit apply ../fix.patch'},
    ],
    category: 'git',
    alt: ['config'],
    root: ['error: patch failed: notes.txt:1', 'error: notes.txt: patch does not apply'],
    note: 'A patch for another version of the file.',
  },
];
