// The address that reverts are fetched from and pushed to, with its secret kept out of arguments, files and messages.

export interface RevertRemote {
  /** Without user and password. */
  readonly address: string;
  /** Git settings that carry the secret, for git's environment. */
  readonly settings: readonly (readonly [string, string])[];
}

/** Options, other transports than git's own, and what no address holds. */
const BAD_REMOTE = /^-|::|[\s"\\]|\p{Cc}/u;

/**
 * `address`: of the server, or a path. `token`: sent as the password of `x-access-token`, over HTTP only. A user and
 * password in the address are sent the same way. Throws for what is no address.
 */
export function toRevertRemote(address: string, token: string | null): RevertRemote {
  if (address === '' || BAD_REMOTE.test(address)) throw new Error('not the address of a repository');
  const url = parseHttp(address);
  if (url === null) return {address, settings: []};
  const given = url.password === '' && url.username === '' ? null : `${decode(url.username)}:${decode(url.password)}`;
  const login = token === null ? given : `x-access-token:${token}`;
  url.username = '';
  url.password = '';
  const header = login === null ? [] : [toHeader(url, login)];
  return {address: url.href, settings: header};
}

function parseHttp(address: string): URL | null {
  return /^https?:\/\//i.test(address) && URL.canParse(address) ? new URL(address) : null;
}

/** For this server only: a redirect elsewhere must not take the token along. */
function toHeader(url: URL, login: string): readonly [string, string] {
  const basic = Buffer.from(login, 'utf8').toString('base64');
  return [`http.${url.origin}/.extraheader`, `AUTHORIZATION: basic ${basic}`];
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Environment variables by which git takes settings that no argument shows. Later settings win over earlier ones. */
export function toSettingsEnvironment(
  settings: readonly (readonly [string, string])[],
): Readonly<Record<string, string>> {
  const pairs = settings.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, key] as const,
    [`GIT_CONFIG_VALUE_${index}`, value] as const,
  ]);
  return {GIT_CONFIG_COUNT: String(settings.length), ...Object.fromEntries(pairs)};
}
