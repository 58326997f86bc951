// Words are not causes: for each category, output that speaks of it without being it.
import {describe, expect, test} from '@jest/globals';
import {diagnoseLog} from '../../src/diagnosis/diagnose-log.ts';
import {BUILT_IN_RULES} from '../../src/diagnosis/rules.ts';
import {CATEGORIES, type Category} from '../../src/domain/category.ts';
import {digestOf} from '../evidence/log/memory-source.ts';

const rules = BUILT_IN_RULES();

interface NearMiss {
  readonly category: Category;
  readonly why: string;
  readonly output: readonly string[];
}

/** `none` and `unknown` are not causes: nothing can be mistaken for them by a word. */
const NEAR_MISSES: readonly NearMiss[] = [
  {category: 'test-failure', why: 'a sum without failures', output: ['Tests: 12 passed, 0 failed, 12 total']},
  {category: 'test-failure', why: 'a test named after a failure', output: ['  ✓ shows that the payment failed (3 ms)']},
  {category: 'compile-error', why: 'a warning of the compiler', output: ["a.c:3:7: warning: unused variable 'error'"]},
  {category: 'compile-error', why: 'a file named after errors', output: ['   Compiling errors.rs (1 of 2)']},
  {category: 'lint', why: 'a count of nothing', output: ['All matched files use Prettier code style!', '0 problems']},
  {category: 'lint', why: 'a linter that is installed', output: ['+ eslint@9.39.2', '+ eslint-plugin-error@1.0.0']},
  {
    category: 'dependency',
    why: 'a deprecated package',
    output: ['npm warn deprecated glob@7.2.3: no longer supported'],
  },
  {
    category: 'dependency',
    why: 'a package found elsewhere',
    output: ['Package foo not cached, installing from source: ok'],
  },
  {category: 'network', why: 'a test that expects it', output: ['  ✓ retries when the connection was refused (2 ms)']},
  {category: 'network', why: 'a setting', output: ['network.timeout = 30', 'fetch-retries = 2']},
  {
    category: 'port-conflict',
    why: 'a port that was taken over',
    output: ['Port 3000 is in use, using port 3001 instead.'],
  },
  {category: 'port-conflict', why: 'a test name', output: ['ok 4 - throws when the port is already in use']},
  {category: 'timeout', why: 'a setting', output: ['timeout: 30s', 'Default timeout of 5000 ms applies']},
  {category: 'timeout', why: 'a duration', output: ['Finished in 0.1 seconds (timeout none)']},
  {category: 'oom', why: 'a memory setting', output: ['NODE_OPTIONS=--max-old-space-size=4096', 'Memory limit: 2 GB']},
  {
    category: 'oom',
    why: 'a process that the script ends',
    output: ['Killed the old preview server (pid 71)'],
  },
  {category: 'disk-full', why: 'a listing of disks', output: ['/dev/root        72G   53G   19G  74% /']},
  {category: 'disk-full', why: 'space that was made', output: ['Disk space before cleanup: 12 GB free, after: 31 GB']},
  {
    category: 'rate-limit',
    why: 'what is left of it',
    output: ['API rate limit: 4987 of 5000 remaining'],
  },
  {category: 'rate-limit', why: 'a number that is no status', output: ['Compressed 429 files']},
  {category: 'auth', why: 'a login that works', output: ['Login Succeeded', 'token: ***']},
  {category: 'auth', why: 'a test that expects it', output: ['  ✓ answers 401 Unauthorized without a token']},
  {category: 'config', why: 'a default in use', output: ['No configuration file found, using defaults']},
  {
    category: 'config',
    why: 'a tool found later',
    output: ['Checking for ninja... not found', 'Checking for make... /usr/bin/make'],
  },
  {category: 'api-breaking', why: 'a heading of a change log', output: ['## Breaking changes', 'none']},
  {
    category: 'git',
    why: 'advice about branch names',
    output: ['hint: Using the name of the initial branch is subject to change'],
  },
  {
    category: 'git',
    why: 'a merge that worked',
    output: ['Auto-merging notes.txt', "Merge made by the 'ort' strategy."],
  },
  {category: 'runner', why: 'the version of the runner', output: ["Current runner version: '2.331.0'"]},
  {category: 'docker', why: 'a pull that works', output: ['Status: Image is up to date for alpine:3', 'docker: 27.1']},
  {
    category: 'crash',
    why: 'a word in a name',
    output: ['PASS src/crash-reporter.test.js', 'core/segments.ts: 3 segments'],
  },
  {
    category: 'security-scan',
    why: 'a clean scan',
    output: ['found 0 vulnerabilities', 'No leaks found'],
  },
  {
    category: 'security-scan',
    why: 'advice of an installer',
    output: ['2 moderate severity vulnerabilities', 'run `npm audit fix`'],
  },
  {category: 'db-migration', why: 'a migration that works', output: ['Applying migration 0002_bills... OK']},
  {category: 'data-corruption', why: 'a checksum that fits', output: ['tool.bin: OK', 'sha256 verified']},
  {category: 'quality-gate', why: 'a coverage figure', output: ['All files |   91.2 |    80.0 |', 'Coverage: 91.2%']},
  {category: 'deploy', why: 'a deployment that works', output: ['deployment "web" successfully rolled out']},
  {
    category: 'runtime-error',
    why: 'a class name',
    output: ['  loading TypeError.js', '  loading exception-handler.py'],
  },
  {category: 'infra', why: 'a service in a name', output: ['  ✓ shows a page for 503 Service Unavailable']},
  {category: 'flaky', why: 'a retry option', output: ['retries: 2', 'flaky tests are reported in the summary']},
  {category: 'quota', why: 'what is left of it', output: ['Storage quota: 1.2 GB of 10 GB used']},
  {category: 'cancelled', why: 'a job that somebody cancelled before', output: ['Cancelled 2 outdated previews']},
];

async function categoryOf(output: readonly string[], ending: readonly string[]): Promise<Category> {
  const text = ['##[group]Run ./ci', './ci', '##[endgroup]', ...output, ...ending, ''].join('\n');
  return diagnoseLog(await digestOf(text, rules.rules), rules, {}).category;
}

test('every category that names a cause has a near-miss', () => {
  const covered = new Set(NEAR_MISSES.map((one) => one.category));

  expect(CATEGORIES.filter((one) => one !== 'none' && one !== 'unknown' && !covered.has(one))).toEqual([]);
});

describe.each(NEAR_MISSES.map((one) => [one.category, one.why, one] as const))('%s: %s', (category, _why, one) => {
  test('is not the cause when the step fails without a word', async () => {
    const found = await categoryOf(one.output, ['##[error]Process completed with exit code 1.']);

    expect(found).not.toBe(category);
  });

  test('is not the cause when something else says why', async () => {
    const reason = category === 'runtime-error' ? "a.c:1:1: error: expected ';'" : 'ValueError: rows must be sorted';
    const trace = ['Traceback (most recent call last):', '  File "sort.py", line 4, in <module>', reason];

    const found = await categoryOf(one.output, [...trace, '##[error]Process completed with exit code 1.']);

    expect(found).not.toBe(category);
  });

  test('is nothing at all when the step passes', async () => {
    expect(await categoryOf(one.output, ['##[group]Run ./next', './next', '##[endgroup]', 'done'])).toBe('none');
  });
});
