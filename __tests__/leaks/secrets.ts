// Secrets that never were: shaped like real ones, drawn from a seeded generator and put together at run time only.

/** A secret, what must stand around it so that people would take it for one, and the part that must not be seen. */
export interface Secret {
  readonly kind: string;
  readonly before: string;
  readonly body: string;
  readonly after: string;
  /** True when the run itself knows the value: then it has no form that tells. */
  readonly isKnown: boolean;
}

/** A number in [0, below), the next one of a fixed sequence (mulberry32). */
export type Draw = (below: number) => number;

export function seeded(seed: number): Draw {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const UPPER = LOWER.toUpperCase();
const DIGITS = '0123456789';
const HEX = `${DIGITS}abcdef`;
const ALNUM = UPPER + LOWER + DIGITS;
const BASE64 = `${ALNUM}+/`;

type Make = (of: (count: number, alphabet?: string) => string) => readonly [string, string, string?];

/** Kinds with their makers: what stands before, the secret part, what stands behind. Prefixes are split: no scanner may see one here. */
const KINDS: Readonly<Record<string, Make>> = {
  'GitHub token': (of) => ['gh' + 'p_', of(36)],
  'GitHub server token': (of) => ['gh' + 's_', of(36)],
  'GitHub fine-grained token': (of) => ['github_' + 'pat_', `${of(22)}_${of(59)}`],
  'GitLab token': (of) => ['gl' + 'pat-', of(20)],
  'AWS key id': (of) => ['AK' + 'IA', of(16, UPPER + DIGITS)],
  'AWS secret key': (of) => ['aws_secret_access_' + 'key=', of(40, BASE64)],
  'Google API key': (of) => ['AI' + 'za', of(35)],
  'Google OAuth token': (of) => ['ya' + '29.', of(64)],
  'Slack token': (of) => ['xo' + 'xb-', `${of(12, DIGITS)}-${of(12, DIGITS)}-${of(24)}`],
  'Slack webhook': (of) => ['https://hooks.slack' + '.com/services/', `T${of(8, UPPER)}/B${of(8, UPPER)}/${of(24)}`],
  'Discord webhook': (of) => ['https://discord' + '.com/api/webhooks/', `${of(18, DIGITS)}/${of(68)}`],
  'Stripe key': (of) => ['sk_' + 'live_', of(24)],
  'npm token': (of) => ['np' + 'm_', of(36)],
  'PyPI token': (of) => ['py' + 'pi-AgEIcHlwaS5vcmc', of(90)],
  'web token': (of) => ['ey' + 'J', `${of(30)}.ey${'J'}${of(60)}.${of(43)}`],
  'Azure storage key': (of) => [
    'DefaultEndpointsProtocol=https;Account' + 'Key=',
    of(86, BASE64),
    '==;EndpointSuffix=x',
  ],
  'Azure signature': (of) => ['https://x.blob.example/a?sv=2022-11-02&' + 'sig=', of(43, ALNUM), '%3D'],
  'SendGrid key': (of) => ['S' + 'G.', `${of(22)}.${of(43)}`],
  'Twilio key': (of) => ['S' + 'K', of(32, HEX)],
  'OpenAI key': (of) => ['s' + 'k-proj-', of(74)],
  'Anthropic key': (of) => ['s' + 'k-ant-api03-', `${of(93)}AA`],
  'Hugging Face token': (of) => ['h' + 'f_', of(34, UPPER + LOWER)],
  'Docker token': (of) => ['dckr_' + 'pat_', of(27)],
  'Vault token': (of) => ['hv' + 's.', of(95)],
  'DigitalOcean token': (of) => ['dop_' + 'v1_', of(64, HEX)],
  'Shopify token': (of) => ['shp' + 'at_', of(32, HEX)],
  'Grafana token': (of) => ['gl' + 'sa_', `${of(32)}_${of(8, HEX)}`],
  'Linear key': (of) => ['lin_' + 'api_', of(40)],
  'Notion token': (of) => ['nt' + 'n_', `${of(11, DIGITS)}${of(35)}`],
  'Telegram token': (of) => [`${of(10, '123456789')}:AA`, of(33)],
  'Terraform token': (of) => ['', `${of(14)}.atlas${'v1'}.${of(64)}`],
  'Doppler token': (of) => ['dp.' + 'pt.', of(43)],
  'Azure client secret': (of) => ['', `${of(3)}8${'Q~'}${of(34)}`],
  'RSA private key': (of) => [
    '-----BEGIN RSA PRIV' + 'ATE KEY-----\n',
    pem(of, 64),
    '\n-----END RSA PRIV' + 'ATE KEY-----',
  ],
  'OpenSSH private key': (of) => [
    '-----BEGIN OPENSSH PRIV' + 'ATE KEY-----\n',
    pem(of, 70),
    '\n-----END OPENSSH PRIV' + 'ATE KEY-----',
  ],
  'database address': (of) => ['postgres://app:', of(20), '@db.example:5432/app'],
  password: (of) => ['DB_PASS' + 'WORD=', of(16)],
  'bearer header': (of) => ['Authorization: Bear' + 'er ', of(40)],
  'drawn value': (of) => ['DEPLOY_STAMP=', of(44)],
  'npm configuration': (of) => ['//registry.example/:_auth' + 'Token=', of(36)],
  'known passphrase': (of) => ['', `${of(6, LOWER)} ${of(7, LOWER)}/${of(5, LOWER)}&${of(6, LOWER)}`],
  'known number': (of) => ['', of(24, DIGITS)],
};

/** Lines of Base64 as a key has them; the last one is shorter. */
function pem(of: (count: number, alphabet?: string) => string, width: number): string {
  return [...Array.from({length: 6}, () => of(width, BASE64)), of(37, BASE64)].join('\n');
}

/** `each` secrets of every kind, the same ones for the same seed. */
export function makeSecrets(seed: number, each: number): readonly Secret[] {
  const draw = seeded(seed);
  const of = (count: number, alphabet = ALNUM): string =>
    Array.from({length: count}, () => alphabet.charAt(draw(alphabet.length))).join('');
  return Object.entries(KINDS).flatMap(([kind, make]) =>
    Array.from({length: each}, (): Secret => {
      const [before, body, after = ''] = make(of);
      return {kind, before, body, after, isKnown: kind.startsWith('known')};
    }),
  );
}

/** Every stretch of twelve characters of a text in one line; the whole text when it is shorter. */
export function stretches(text: string): readonly string[] {
  return text
    .split('\n')
    .flatMap((line) =>
      line.length <= 12
        ? line.length < 8
          ? []
          : [line]
        : Array.from({length: line.length - 11}, (_, at) => line.slice(at, at + 12)),
    );
}
