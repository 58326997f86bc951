// What a failed command was for, judged by its own words. Used only where no rule knows the tool.
import type {Category} from '../domain/category.ts';
import type {PlacedLine, Placement} from './context.ts';

/** Purposes, most telling first. The words are those that people give to scripts and tasks. */
const PURPOSES: readonly (readonly [RegExp, Category])[] = [
  [
    /\b(?:lint\w*|eslint|stylelint|prettier|fmt|format\w*|style|rubocop|flake8|ruff|clippy|checkstyle|spotless|ktlint|phpcs|shellcheck|unused)\b|:\w*(?:lint|format)\w*\b|[-:](?:lint|format|fmt)\b/i,
    'lint',
  ],
  [/\b(?:audit|snyk|trivy|codeql|bandit|gitleaks)\b/i, 'security-scan'],
  [/\b(?:migrate|migration|flyway|alembic)\b/i, 'db-migration'],
  // `release` is a purpose as a word of its own; in `--release` and `release-size.sh` it describes something else.
  [/\b(?:deploy\w*|publish\w*)\b|(?<![-\w.])release(?![-\w])/i, 'deploy'],
  [
    /\b(?:npm (?:ci|i|install)|yarn install|pip install|bundle install|composer install|apt-get|brew install)\b/i,
    'dependency',
  ],
  [
    // A folder `tests/` says where a file lies, not what is done with it. `check` is a task of build tools; elsewhere it is a
    // verb of many meanings.
    /\b(?:tests?(?!\/)|specs?(?!\/)|ctest|pytest|jest|mocha|phpunit|rspec|integration|e2e)\b|:\w*[Tt]est\w*\b|\b(?:make|ninja|gradlew?|just|task|tox|rake)(?: \S+)* :?check\b/,
    'test-failure',
  ],
  [/\b(?:sanity|verify|validate|integrity|coverage|benchmark)\w*/i, 'quality-gate'],
  [/\b(?:build|compile|make|cmake|tsc|webpack)\b/i, 'compile-error'],
];

/** Lines by which tools name the script or task that failed: `npm ERR! x@1 lint: …`, `ERROR: "lint" exited`, `> Task :lint FAILED`. */
const FAILED_SCRIPT =
  /^npm (?:ERR!|error) \S+@\S+ (?<npm>[\w:.-]+): |^ERROR: "(?<all>[\w:.-]+)" exited|^> Task (?<gradle>\S+) FAILED|\*\*\* \[(?:\S+: )?(?<make>[\w./-]+)\] Error|^npm (?:ERR!|error) Failed at the \S+ (?<at>[\w:.-]+) script/;

/** The category that the words of the failed command suggest; `unknown` when they suggest none. */
export function guessPurpose(placement: Placement, near: PlacedLine): Category {
  const named = placement.lines
    .filter((placed) => placed.step === near.step && placed.standing !== 'after')
    .map(nameScript);
  const words = [...named.filter((name) => name !== ''), near.step?.name ?? ''];
  for (const text of words) {
    const found = PURPOSES.find(([pattern]) => pattern.test(text));
    if (found !== undefined) return found[1];
  }
  return 'unknown';
}

function nameScript(placed: PlacedLine): string {
  const groups = FAILED_SCRIPT.exec(placed.line.text)?.groups ?? {};
  return Object.values(groups).find((name) => name !== undefined) ?? '';
}
