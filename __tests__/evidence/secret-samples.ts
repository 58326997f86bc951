// Made-up secrets of each kind, put together at run time: no file of ours may hold a text that a scanner takes for a secret.

/** A secret and the text it was planted in. `body` is the part that must not be seen. */
export interface Sample {
  readonly name: string;
  readonly text: string;
  readonly body: string;
}

const ALPHABET = 'q7Vw2ZkR9sLxB4nTfY8cHmJ3pDg6KeU5aXtQvWz1GhNbCrSdFjMyPiEoA';
const HEX = '3f9a1c7e5b2d8064';

/** `count` characters in no order that a pattern knows; `shift` makes another one. */
function fill(count: number, shift = 0, alphabet = ALPHABET): string {
  return Array.from({length: count}, (_, i) => alphabet[(i * 7 + shift * 11) % alphabet.length]).join('');
}

function sample(name: string, before: string, body: string, after = ''): Sample {
  return {name, text: `${before}${body}${after}`, body};
}

const upper = (count: number): string => fill(count).toUpperCase();
const jwt = `${fill(20)}.${'ey'}${'J'}${fill(40, 1)}.${fill(43, 2)}`;
const pem = [fill(64, 3), fill(64, 4), fill(40, 5)].join('\n');

/** Tokens that are known by their form, wherever they stand. */
export const TOKENS: readonly Sample[] = [
  ...['p', 'o', 's', 'u', 'r'].map((letter) => sample(`GitHub gh${letter}`, `gh${letter}_`, fill(36))),
  sample('GitHub fine-grained', 'github_' + 'pat_', `${fill(22)}_${fill(59, 1)}`),
  sample('GitHub app with a JWT inside', 'gh' + 's_', `12345_${fill(30)}.${fill(30, 1)}.${fill(30, 2)}`),
  sample('GitLab', 'gl' + 'pat-', fill(20)),
  sample('GitLab routable', 'gl' + 'pat-', `${fill(27)}.01.${fill(9, 1)}`),
  sample('AWS key id', 'AK' + 'IA', upper(16)),
  sample('AWS session key id', 'AS' + 'IA', upper(16)),
  sample('Google API key', 'AI' + 'za', fill(35)),
  sample('Google OAuth token', 'ya' + '29.', fill(60)),
  sample('Google client secret', 'GOC' + 'SPX-', fill(28)),
  sample('Slack bot', 'xo' + 'xb-', `123456789012-1234567890123-${fill(24)}`),
  sample('Slack app', 'xa' + 'pp-', `1-A0${upper(9)}-1234567890123-${fill(64)}`),
  sample('Slack webhook', 'https://hooks.slack.com/ser' + 'vices/', `T${upper(8)}/B${upper(8)}/${fill(24)}`),
  sample('Discord webhook', 'https://discord.com/api/web' + 'hooks/', `123456789012345678/${fill(68)}`),
  sample('Stripe live', 'sk_' + 'live_', fill(24)),
  sample('Stripe restricted', 'rk_' + 'live_', fill(24)),
  sample('npm', 'np' + 'm_', fill(36)),
  sample('PyPI', 'py' + 'pi-', `AgEIcHlwaS5vcmc${fill(90)}`),
  sample('JWT', 'ey' + 'J', jwt),
  sample(
    'Azure storage',
    'DefaultEndpointsProtocol=https;AccountName=x;Account' + 'Key=',
    `${fill(86)}==`,
    ';Suffix=y',
  ),
  sample('Azure SAS', 'https://x.blob.core.windows.net/a?sv=2022&' + 'sig=', `${fill(43)}%3D`),
  sample('SendGrid', 'S' + 'G.', `${fill(22)}.${fill(43, 1)}`),
  sample('Twilio', 'S' + 'K', fill(32, 0, HEX)),
  sample('OpenAI', 's' + 'k-', fill(48)),
  sample('OpenAI project', 's' + 'k-proj-', `${fill(40)}_${fill(40, 1)}`),
  sample('Anthropic', 's' + 'k-ant-', `api03-${fill(80)}-AA`),
  sample('Hugging Face', 'h' + 'f_', fill(34)),
  sample('Docker Hub', 'dckr_' + 'pat_', fill(27)),
  sample('Vault', 'hv' + 's.', fill(24)),
  sample('DigitalOcean', 'dop_' + 'v1_', fill(64, 0, HEX)),
  sample('Telegram bot', '1234567890:A' + 'A', fill(33)),
  sample('RSA key block', '-----BEGIN RSA PRIV' + 'ATE KEY-----\n', pem, '\n-----END RSA PRIV' + 'ATE KEY-----'),
  sample('key block without an end', '-----BEGIN PRIV' + 'ATE KEY-----\n', pem),
  sample(
    'service account',
    '{"type":"service_account","private_key":"-----BEGIN PRIV' + 'ATE KEY-----\\n',
    pem.replaceAll('\n', '\\n'),
    '\\n-----END PRIV' + 'ATE KEY-----\\n","client_email":"a@b.example"}',
  ),
];

/** Secrets that are known by what stands before or behind them. */
export const NAMED: readonly Sample[] = [
  sample('address with user and password', 'https://user:', 'hunter2secret', '@git.example.com/x.git'),
  sample('address with a token as user', 'https://', fill(40), '@git.example.com/x.git'),
  sample('database address', 'postgres://app:', 'p4ss-w0rd!', '@db.example.com:5432/app'),
  sample('password with an at sign', 'redis://:', 'p@ss4word', '@cache.example.com'),
  sample('escaped address', '"url":"https:\\/\\/u:', 'hunter2secret', '@h.example\\/x"'),
  sample('bearer header', 'Authorization: Bearer ', fill(30)),
  sample('basic header', 'authorization: basic ', `${fill(24)}==`),
  sample('token header in JSON', '{"Authorization":"token ', fill(40), '"}'),
  sample('digest header', 'Authorization: Digest ', `username="bob", response="${fill(32)}"`),
  sample('bearer alone', 'sent Bearer ', fill(30)),
  sample('cookie', 'Set-Cookie: ', `session=${fill(30)}; Path=/`),
  sample('curl user', 'curl -s -u admin:', 'hunter2', ' https://x.example'),
  sample('AWS secret', 'AWS_SECRET_ACCESS_KEY=', `${fill(20)}/${fill(19, 1)}`),
  sample('password', 'password=', 'correcthorsebattery'),
  sample('password in YAML', 'DB_PASSWORD: ', 'hunter2abc'),
  sample('password in quotes', '"password": "', 'my secret phrase', '"'),
  sample('password in escaped JSON', '\\"password\\":\\"', 'hunter2abc', '\\"'),
  sample('password in XML', '<password>', 'hunter2abc', '</password>'),
  sample('password in Ruby', ':password=>"', 'hunter2abc', '"'),
  sample('npmrc', '//registry.example.com/:_auth' + 'Token=', fill(30)),
  sample('Docker config', '{"auths":{"r.example":{"auth": "', 'dXNlcjpodW50ZXIy', '"}}}'),
  sample('API key', 'api_key=', fill(32, 0, HEX)),
  sample('API key header', 'x-api-key: ', fill(32, 0, HEX)),
  sample('query parameter', 'https://x.example/cb?access_token=', fill(30), '&state=1'),
  sample('client secret', "client_secret: '", fill(24), "'"),
  sample('option with a space', 'deploy --token ', fill(24), ' --yes'),
  sample('option with a sign', 'deploy --api-key=', fill(24)),
  sample('environment in JavaScript', 'env["MY_TOKEN"] = "', fill(24), '"'),
];

/** Texts that look a little like a secret and must stay as they are. */
export const NEAR_MISSES: readonly string[] = [
  `HEAD is now at ${fill(40, 0, HEX)} fix: token refresh`,
  `sha256:${fill(64, 0, HEX)}`,
  `"integrity": "sha512-${fill(86)}=="`,
  'integrity sha1-dGhpcyBpcyBub3QgYSBzZWNyZXQ=',
  'run 3f2504e0-4f89-41d3-9a0c-0305e82c3301 started',
  '/home/runner/work/app/app/src/token/secret-store.ts:12:3',
  'TOKEN_FILE=/var/run/secrets/kubernetes.io/serviceaccount/token1',
  'PWD=/home/runner/work/app1',
  'password: required',
  'Password: authentication failed',
  'token is missing',
  'secret: missing',
  "error: 'token' is required",
  'SyntaxError: Unexpected token: identifier1 (src/a1.js)',
  'Authorization: required',
  'the authorization header is missing',
  'bearer authentication is required',
  'GITHUB_TOKEN: ***',
  'password: ********',
  'TOKEN: ${{ secrets.DEPLOY_TOKEN2 }}',
  'export TOKEN=$DEPLOY_TOKEN2',
  'const token = process.env.DEPLOY_TOKEN2;',
  'const token = getToken2(context);',
  'this.secret = config.get("a1");',
  '    "js-tokens": "^4.0.0 || ^5.0.0",',
  'token-types: 4.2.1',
  'tokenizer: GPT2TokenizerFast',
  'max_tokens=128000',
  'token_type: bearer_2x',
  'secrets: inherit',
  'task-4711-with-a-rather-long-name-and-1-digit',
  'npm_config_registry=https://registry.example.com/',
  `Linux-pypi-modules-${fill(64, 0, HEX)}`,
  `docker://alpine:3.8@sha256:${fill(64, 0, HEX)}`,
  'ssh://git@github.com/owner/name.git',
  'https://example.com:8080/a@b',
  'mail bob@example.com about https://example.com/x',
  'docker run -u 1000:1000 image',
  'Cookie: missing',
  'cookies are disabled',
];
