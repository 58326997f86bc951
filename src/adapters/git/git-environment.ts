// Settings and surroundings in which git does what we say, whoever configured it: no prompts, no pagers, no other repository.

/** Settings that would change what we read, or make git run somebody's program, whoever set them. */
export const GIT_SETTINGS = [
  'core.quotePath=false',
  'core.fsmonitor=false',
  'core.pager=cat',
  'color.ui=false',
  'log.showSignature=false',
  'log.mailmap=false',
  'diff.renames=false',
  'diff.noprefix=false',
  'trailer.separators=:',
  'core.commentChar=#',
  'i18n.logOutputEncoding=UTF-8',
].flatMap((setting) => ['-c', setting]);

/** Environment in which git finds no other repository than the folder's, and asks nobody anything. */
const ENVIRONMENT = {GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C', LANGUAGE: 'C'};
/** Variables that a hook or a wrapper may have left and that point git elsewhere. */
const MISLEADING =
  /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|COMMON_DIR|OBJECT_DIRECTORY|NAMESPACE|PREFIX|EXTERNAL_DIFF|TRACE.*)$/;

/** The environment of this process, cleaned for git. */
export function toGitEnvironment(): Readonly<Record<string, string>> {
  const kept = Object.entries(process.env).flatMap(([key, value]) =>
    value === undefined || MISLEADING.test(key) ? [] : [[key, value] as const],
  );
  return {...Object.fromEntries(kept), ...ENVIRONMENT};
}
