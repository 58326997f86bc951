// Which values of the environment must never be shown, known by the names under which people keep them.

/** Names under which people keep secrets in the environment. */
const SECRET_NAME =
  /(?:TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|PRIVATE|API_?KEY|ACCESS_?KEY|WEBHOOK|DSN$|_PAT$|_PWD$|CONNECTION_?STRING)/i;
/** Shorter values would redact ordinary words. */
const MIN_SECRET_UNITS = 8;

/** Values that must never be shown: our token, and what the environment holds under a name that says so. */
export function listSecrets(env: Readonly<Record<string, string | undefined>>, token: string): readonly string[] {
  const named = Object.entries(env).flatMap(([name, value]) =>
    value !== undefined && SECRET_NAME.test(name) && value.length >= MIN_SECRET_UNITS ? [value] : [],
  );
  return [...new Set([token, ...named])].filter((value) => value !== '');
}
