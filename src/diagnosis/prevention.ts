// What keeps a kind of failure from coming back: one sentence per category, for reports.
import type {Category} from '../domain/category.ts';

/** Advice per category; null where there is nothing to prevent. */
export const PREVENTION = {
  'test-failure': 'Run the failing test before pushing, and make it a required check on the branch it broke.',
  'compile-error': 'Build before pushing; let the pull request check build the merge result, not the branch alone.',
  lint: 'Run the same linter and formatter, in the same version, in a pre-commit hook.',
  dependency: 'Commit the lock file, install from it only, and update dependencies in their own pull requests.',
  network: 'Retry the download with back-off, or serve it from a cache or mirror inside the network.',
  'port-conflict': 'Let tests bind port 0 and read the port they got, instead of a fixed one.',
  timeout: 'Give each slow part its own time limit and print progress, so that a hang shows where it happens.',
  oom: 'Lower the number of parallel workers or use a larger runner; record peak memory in the job.',
  'disk-full': 'Free space before the build or use a larger runner; print `df -h` when the job starts.',
  'rate-limit': 'Authenticate the calls, cache their answers, and honour Retry-After.',
  auth: 'Check expiry and scope of the credentials on a schedule, and fail early with a message that names them.',
  config: 'Validate the configuration in a fast first job.',
  'api-breaking': 'Pin the interface version and test against the next one in a separate, non-blocking job.',
  git: 'Keep branches short-lived and rebase before the merge queue; fetch with enough depth.',
  runner: 'Make jobs safe to repeat, so that a lost or cancelled runner costs only a re-run.',
  docker: 'Pin images by digest and keep copies of those you depend on in your own registry.',
  crash: 'Keep core dumps or sanitizer output as artifacts, so that the crash can be read after the run.',
  'security-scan': 'Update the named packages, or record the accepted risk with an expiry date.',
  'db-migration': 'Run migrations against a copy of the production schema in the pull request.',
  'data-corruption': 'Verify checksums right after download and delete what does not match before a retry.',
  'quality-gate': 'Run the same check locally before pushing; print the command to do so in its message.',
  deploy: 'Deploy to a staging target first and keep the roll-back one command away.',
  'runtime-error': 'Cover the failing path with a test that runs before this step.',
  infra: 'Watch capacity of the runners, and let jobs fail fast when the platform is not ready.',
  flaky: 'Quarantine the flaky test with an owner and an expiry date, and fix its hidden dependency.',
  quota: 'Watch usage against the limit, and move the work to after the reset.',
  cancelled: null,
  unknown: null,
  none: null,
} as const satisfies Record<Category, string | null>;

/** Advice, most specific first, without doubles. */
export function listPrevention(category: Category, ofRule: string | undefined): readonly string[] {
  const general = PREVENTION[category];
  return [...new Set([ofRule, general].filter((text): text is string => text != null))];
}
