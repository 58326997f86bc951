// Sentences by which runners and tools state how a command ended, and nothing else.

/** An exit code that the log states. `runner` ends a step, `job` the whole job, `tool` is said by the tool itself. */
export interface ExitStatement {
  readonly line: number;
  readonly code: number;
  readonly by: 'runner' | 'job' | 'tool';
}

/** Words that every such sentence holds: what the scanner looks for. */
export const EXIT_LITERALS = [
  'exit code',
  'exited with',
  'exit status',
  'returned a non-zero code',
  'with code',
  'returned exit',
  'return code',
  '] error ',
  'errno ',
  'task run with',
  'finished: ',
  'job succeeded',
  ' failed: ',
  ' failed=',
  'tbpl success',
] as const;

const STATEMENTS: readonly {readonly by: ExitStatement['by']; readonly pattern: RegExp}[] = [
  {by: 'runner', pattern: /^Process completed with exit code (?<code>-?\d+)\.?$/},
  {by: 'runner', pattern: /^(?:Error: )?The process '.*' failed with exit code (?<code>-?\d+)$/},
  {by: 'job', pattern: /^Done\. Your build exited with (?<code>\d+)\.?$/},
  {by: 'runner', pattern: /" exited with (?<code>\d+)\.$/},
  {by: 'runner', pattern: /^The command .* exited with (?<code>\d+)\.$/},
  {by: 'job', pattern: /(?:Uns|S)uccessful task run with exit code: (?<code>\d+)/},
  {
    by: 'runner',
    pattern: /^(?:Bash|PowerShell|Cmd\.exe|Script) (?:exited|failed) with (?:code|exit code) '?(?<code>\d+)'?/,
  },
  {
    by: 'runner',
    pattern: /^(?:ERROR: Job failed: |Job failed: )?(?:command terminated with )?exit (?:code|status) (?<code>\d+)$/,
  },
  {by: 'runner', pattern: /^Exited with code (?:exit status )?(?<code>\d+)$/},
  {by: 'tool', pattern: /^(?:g|n)?make(?:\[\d+\])?: \*\*\* .*Error (?<code>\d+)/},
  {by: 'tool', pattern: /^npm (?:ERR!|error) errno (?<code>\d+)/},
  {by: 'tool', pattern: /^error Command failed with exit code (?<code>\d+)\./},
  {by: 'tool', pattern: /(?:exited|failed|completed|terminated) with (?:exit )?(?:code|status):? (?<code>\d+)/},
];

/** Sentences without a number: what Jenkins, GitLab, Mozilla's harness and Ansible say at the end. */
const WORDS: readonly {readonly by: ExitStatement['by']; readonly pattern: RegExp; readonly code: number}[] = [
  {by: 'job', pattern: /^Finished: SUCCESS$/, code: 0},
  {by: 'job', pattern: /^Finished: (?:FAILURE|ABORTED|UNSTABLE)$/, code: 1},
  {by: 'job', pattern: /^Job succeeded$/, code: 0},
  {by: 'runner', pattern: /^# TBPL SUCCESS #$/, code: 0},
  {by: 'runner', pattern: /\bok[:=] ?\d+ .*\bunreachable[:=] ?0 +failed[:=] ?0\b/, code: 0},
  {by: 'runner', pattern: /\bok[:=] ?\d+ .*\bunreachable[:=] ?\d+ +failed[:=] ?\d+/, code: 1},
];

/** The exit code a line states, or null. */
export function parseExit(text: string, line: number): ExitStatement | null {
  const said = WORDS.find((word) => word.pattern.test(text));
  if (said !== undefined) return {line, code: said.code, by: said.by};
  for (const {by, pattern} of STATEMENTS) {
    const code = pattern.exec(text)?.groups?.['code'];
    if (code !== undefined) return {line, code: Number(code), by};
  }
  return null;
}
