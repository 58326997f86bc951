// Deployment, databases, limits of time, permissions, node's own crashes.
export const SCENARIOS = [
  {
    name: 'ansible-task-failed',
    tool: 'ansible',
    version: 'ansible-playbook --version | head -1',
    ecosystem: 'ansible',
    env: {ANSIBLE_NOCOLOR: '1', ANSIBLE_LOCALHOST_WARNING: 'False'},
    files: {
      'site.yml': `- hosts: localhost
  gather_facts: false
  tasks:
    - name: Check for an old release
      ansible.builtin.command: test -d releases/1
      ignore_errors: true
    - name: Copy the settings
      ansible.builtin.copy:
        src: settings.ini
        dest: "{{ playbook_dir }}/live.ini"
`,
    },
    fixed: {'settings.ini': 'port = 80\n'},
    steps: [{name: 'Deploy', run: 'ansible-playbook -i localhost, -c local site.yml'}],
    category: 'deploy',
    alt: ['config'],
    root: ["Could not find or access 'settings.ini'"],
    note: 'The first failure is ignored by the playbook; the second one counts.',
  },
  {
    name: 'ansible-syntax',
    tool: 'ansible',
    version: 'ansible-playbook --version | head -1',
    ecosystem: 'ansible',
    env: {ANSIBLE_NOCOLOR: '1'},
    files: {'site.yml': '- hosts: all\n  tasks:\n    - name: Install\n      apt_of_ours:\n        name: nginx\n'},
    steps: [{run: 'ansible-playbook -i localhost, --syntax-check site.yml'}],
    category: 'config',
    alt: ['deploy'],
    root: ["ERROR! couldn't resolve module/action 'apt_of_ours'"],
    note: 'A module that does not exist.',
  },
  {
    name: 'terraform-invalid',
    tool: 'terraform',
    version: 'terraform version | head -1',
    ecosystem: 'terraform',
    files: {
      'main.tf':
        'resource "terraform_data" "app" {\n  input = var.regoin\n}\n\nvariable "region" {\n  default = "north"\n}\n',
    },
    steps: [{run: 'terraform init -no-color -input=false'}, {run: 'terraform validate -no-color'}],
    category: 'config',
    alt: ['deploy', 'compile-error'],
    root: ['Error: Reference to undeclared input variable'],
    note: 'A variable that is spelled wrongly, in a frame.',
  },
  {
    name: 'terraform-provisioner',
    tool: 'terraform',
    version: 'terraform version | head -1',
    ecosystem: 'terraform',
    format: 'gh-run-view',
    job: 'apply',
    files: {
      'main.tf':
        'resource "terraform_data" "seed" {\n  provisioner "local-exec" {\n    command = "echo seeding; test -f seed.sql"\n  }\n}\n',
    },
    steps: [
      {name: 'Init', run: 'terraform init -no-color -input=false'},
      {name: 'Apply', run: 'terraform apply -no-color -auto-approve -input=false'},
    ],
    category: 'deploy',
    alt: ['config'],
    root: [
      'Error: local-exec provisioner error',
      "Error running command 'echo seeding; test -f seed.sql': exit status 1.",
    ],
    note: 'A command of the plan fails.',
  },
  {
    name: 'sqlite-migration',
    tool: 'sqlite3',
    version: 'sqlite3 --version',
    ecosystem: 'database',
    files: {
      'migrations/001_users.sql': 'CREATE TABLE users (id INTEGER PRIMARY KEY, mail TEXT);\n',
      'migrations/002_mail_unique.sql': 'CREATE UNIQUE INDEX users_mail ON users (mail);\n',
      'migrations/003_rename.sql': 'ALTER TABLE user RENAME COLUMN mail TO email;\n',
    },
    steps: [
      {
        name: 'Migrate',
        run: 'for file in migrations/*.sql; do echo "applying migration $file"; sqlite3 -bail app.db < $file; done',
      },
    ],
    category: 'db-migration',
    alt: ['runtime-error'],
    root: ['no such table: user'],
    note: 'The third migration names a table that does not exist.',
  },
  {
    name: 'python-migration',
    tool: 'sqlite3 (python)',
    version: 'python3 --version',
    ecosystem: 'database',
    files: {
      'migrate.py': `import sqlite3

STEPS = [
    ("0001_initial", "CREATE TABLE bills (id INTEGER, total INTEGER)"),
    ("0002_bill_number", "ALTER TABLE bills ADD COLUMN total INTEGER"),
]
base = sqlite3.connect("app.db")
for name, sql in STEPS:
    print(f"Applying migration {name}...", end=" ", flush=True)
    base.execute(sql)
    print("OK", flush=True)
`,
    },
    steps: [{name: 'Migrate', run: 'python3 migrate.py'}],
    category: 'db-migration',
    alt: ['runtime-error'],
    root: ['sqlite3.OperationalError: duplicate column name: total'],
    note: 'A migration that was written twice.',
  },
  {
    name: 'coreutils-timeout',
    tool: 'timeout',
    version: 'timeout --version | head -1',
    ecosystem: 'shell',
    files: {'e2e.sh': '#!/bin/sh\necho "waiting for the queue to drain (timeout 30 s)"\nsleep 30\n'},
    steps: [{name: 'End to end', run: 'timeout --verbose 1 ./e2e.sh'}],
    category: 'timeout',
    transient: null,
    root: ['timeout: sending signal TERM to command'],
    note: 'The command is ended after a second; exit code 124.',
  },
  {
    name: 'node-heap',
    tool: 'node',
    version: 'node --version',
    ecosystem: 'node',
    files: {
      'bundle.cjs':
        "console.log('bundling');\nconst all = [];\nfor (;;) all.push(new Array(50000).fill({}).map((_, i) => ({i})));\n",
    },
    steps: [{name: 'Bundle', run: 'node --max-old-space-size=40 bundle.cjs'}],
    category: 'oom',
    alt: ['crash'],
    transient: null,
    root: ['JavaScript heap out of memory'],
    note: 'The heap is too small; a native stack follows.',
  },
  {
    name: 'node-uncaught',
    tool: 'node',
    version: 'node --version',
    ecosystem: 'node',
    format: 'travis',
    files: {
      'build.cjs':
        "const pages = {index: {title: 'Start'}};\nconsole.warn('warning: no site map');\nconsole.log(pages.about.title);\n",
    },
    steps: [{run: 'node --version'}, {run: 'node build.cjs'}],
    category: 'runtime-error',
    alt: ['crash'],
    root: ["TypeError: Cannot read properties of undefined (reading 'title')"],
    note: 'A property of nothing.',
  },
  {
    name: 'node-module-missing',
    tool: 'node',
    version: 'node --version',
    ecosystem: 'node',
    files: {'tool.cjs': "require('./lib/helpers');\n"},
    steps: [{run: 'node tool.cjs'}],
    category: 'dependency',
    alt: ['runtime-error', 'config', 'compile-error'],
    root: ["Error: Cannot find module './lib/helpers'"],
    note: 'A file that was not checked in.',
  },
  {
    name: 'node-engine',
    tool: 'npm',
    version: 'npm --version 2>/dev/null',
    ecosystem: 'node',
    files: {
      'package.json': '{"name": "app", "version": "1.0.0", "engines": {"node": ">=99"}}\n',
      '.npmrc': 'engine-strict=true\n',
    },
    steps: [{run: 'npm install'}],
    category: 'dependency',
    alt: ['config', 'runner'],
    root: ['npm error code EBADENGINE', 'npm error engine Unsupported engine', 'npm error notsup Not compatible'],
    note: 'The project wants another version of node.',
  },
  {
    name: 'permission-denied',
    tool: 'bash',
    version: 'bash --version | head -1',
    ecosystem: 'shell',
    format: 'plain',
    files: {'gradlew-of-ours': 'echo building\n'},
    steps: [{run: 'bash -xec "date +%Y > /dev/null; ./gradlew-of-ours build"'}],
    category: 'config',
    alt: ['auth', 'runner'],
    root: ['./gradlew-of-ours: Permission denied'],
    note: 'A script without the right to be executed.',
  },
  {
    name: 'unzip-corrupt',
    tool: 'tar',
    version: 'tar --version | head -1',
    ecosystem: 'shell',
    files: {'cache.tgz': 'this is a page that says that the file is gone\n'},
    steps: [{name: 'Restore', run: 'tar -xzf cache.tgz'}],
    category: 'data-corruption',
    alt: ['network', 'dependency', 'unknown'],
    transient: null,
    root: ['gzip: stdin: not in gzip format'],
    note: 'A download that is no archive.',
  },
  {
    name: 'sha256-mismatch',
    tool: 'sha256sum',
    version: 'sha256sum --version | head -1',
    ecosystem: 'shell',
    files: {'tool.bin': 'one\n', SHA256SUMS: `${'0'.repeat(64)}  tool.bin\n`},
    steps: [{name: 'Verify', run: 'sha256sum -c SHA256SUMS'}],
    category: 'data-corruption',
    alt: ['security-scan', 'dependency'],
    transient: null,
    root: ['tool.bin: FAILED', 'WARNING: 1 computed checksum did NOT match'],
    note: 'The checksum of a download is wrong.',
  },
  {
    name: 'coverage-gate',
    tool: 'jest',
    version: 'jest --version',
    ecosystem: 'node',
    npm: ['jest@30.5.2'],
    files: {
      'package.json': '{"name": "app", "jest": {"coverageThreshold": {"global": {"lines": 90}}}}\n',
      'lib.js': 'exports.a = () => 1;\nexports.b = () => {\n  const x = 1;\n  const y = 2;\n  return x + y;\n};\n',
      'lib.test.js': "const {a} = require('./lib');\n\ntest('error codes are numbers', () => expect(a()).toBe(1));\n",
    },
    steps: [{run: 'npx jest --coverage'}],
    category: 'quality-gate',
    alt: ['test-failure'],
    root: ['Jest: Coverage for lines (40%) does not meet "global" threshold (90%)'],
    note: 'All tests pass; the coverage does not suffice.',
  },
  {
    name: 'bandit-usage',
    tool: 'bandit',
    version: 'bandit --version 2>&1',
    ecosystem: 'python',
    files: {'app/a.py': 'A = 1\n'},
    steps: [{name: 'Security scan', run: 'bandit -r app --severity high'}],
    category: 'config',
    alt: ['security-scan', 'lint'],
    root: ['bandit: error: unrecognized arguments'],
    note: 'An option that the tool does not have, after its usage.',
  },
  {
    name: 'apt-unknown-package',
    tool: 'apt',
    version: 'apt-get --version | head -1',
    ecosystem: 'debian',
    steps: [{name: 'Install packages', run: 'apt-get install -y --no-install-recommends lighthouse-keeper-of-ours'}],
    category: 'dependency',
    alt: ['config'],
    root: ['E: Unable to locate package lighthouse-keeper-of-ours'],
    note: 'A package that no mirror has.',
  },
];
