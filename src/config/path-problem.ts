// Says why a text is no path inside the repository, and how git spells one that is. Free of packages, so that reading inputs stays quick.

/** Why a text is no path inside the repository, or null when it is one. */
export function findPathProblem(text: string): string | null {
  if (text.includes('\\')) return 'write the path with slashes, not backslashes';
  if (text.startsWith('/') || /^[A-Za-z]:/.test(text)) return 'give a path relative to the root of the repository';
  if (text.split('/').includes('..')) return 'the path must stay inside the repository; remove ".."';
  return null;
}

/** The path as git has it, without `./` and doubled slashes: another spelling would be another file in a commit. A slash at the end stays. */
export function toPlainPath(text: string): string {
  const names = text.split('/');
  const kept = names.filter((name, index) => name !== '.' && (name !== '' || index === names.length - 1));
  return kept.join('/') || text;
}
