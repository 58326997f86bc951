// What stands around a failure in real jobs: other steps that pass with noise, retries, steps that may fail, steps that run afterwards.

const RETRIED = {
  around: true,
  name: 'Wait for the cache service',
  run: `for try in 1 2 3; do
  test $try -eq 3 && echo "cache service is ready" && break
  echo "Error: connect ETIMEDOUT 10.1.0.7:6379 (try $try), retrying in 5 s"
done`,
};

const ENVIRONMENT = {
  around: true,
  name: 'Show environment',
  run: 'env | sort | grep -v -e PATH -e M2 -e MAVEN\necho "ON_ERROR=fail"\nuname -s',
};

const WARNINGS = {
  around: true,
  name: 'Prepare',
  run: `echo "::warning::The set-output command is deprecated and will fail in a later version"
echo "npm warn deprecated example-request@2.88.2: fails with modern servers" >&2
mkdir -p reports && touch reports/error-codes.txt && ls -l reports | awk '{print $1, $NF}'
echo "0 errors, 2 warnings"`,
};

const ALLOWED = {
  around: true,
  allowed: true,
  name: 'Spelling (may fail)',
  run: 'echo "docs/guide.md:3: seperate ==> separate"\nexit 65',
};

const COLLECT = {
  around: true,
  always: true,
  name: 'Collect reports',
  run: 'ls coverage/*.xml || true\necho "::warning::No files were found with the provided path: coverage. No artifacts will be uploaded."',
};

const NOTIFY = {
  around: true,
  always: true,
  name: 'Notify',
  run: 'echo "status: failure"\necho "posting to the channel failed: no webhook is configured (ignored)"',
};

const BEFORE = new Map([
  [
    RETRIED,
    [
      'pytest-assertion',
      'vitest-assertion',
      'go-test-failure',
      'rustc-borrow',
      'maven-test-failure',
      'docker-no-daemon',
      'python-traceback',
      'flake8-findings',
    ],
  ],
  [
    ENVIRONMENT,
    [
      'eslint-findings',
      'cargo-test-failure',
      'gtest-failure',
      'bash-unbound',
      'git-push-rejected',
      'npm-missing-script',
      'segfault',
    ],
  ],
  [
    WARNINGS,
    [
      'tsc-errors',
      'jest-assertion',
      'rspec-failure',
      'phpunit-failure',
      'cmake-missing-package',
      'curl-401',
      'ansible-task-failed',
      'java-exception',
      'node-heap',
      'green-eslint-warnings',
    ],
  ],
  [ALLOWED, ['mypy-types', 'exunit-failure', 'javac-errors', 'npm-eresolve']],
]);

const AFTER = new Map([
  [
    COLLECT,
    [
      'pytest-assertion',
      'pytest-timeout',
      'jest-assertion',
      'ctest-failure',
      'prove-failure',
      'go-panic-in-test',
      'oom-killed-process',
      'gcc-disk-full',
    ],
  ],
  [
    NOTIFY,
    [
      'vitest-assertion',
      'maven-test-failure',
      'terraform-invalid',
      'git-merge-conflict',
      'ghc-type-error',
      'curl-dns',
      'npm-refused',
    ],
  ],
]);

/** The scenario with the steps that were chosen for it. */
export function surround(scenario) {
  const pick = (table) => [...table].filter(([, names]) => names.includes(scenario.name)).map(([step]) => step);
  const hidden = scenario.steps.filter((step) => step.hidden);
  const shown = scenario.steps.filter((step) => !step.hidden);
  return {...scenario, steps: [...hidden, ...pick(BEFORE), ...shown, ...pick(AFTER)]};
}
