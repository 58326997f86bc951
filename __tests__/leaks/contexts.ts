// The ways in which a secret gets into a log or a report, and in each of them what must not be seen.
import type {Secret} from './secrets.ts';

/** A secret in its surroundings. `test` stands in the name of a test, the others in a log. */
export interface Planted {
  readonly where: 'log' | 'test';
  readonly text: string;
  /** Forms of the secret in this place; no twelve characters of any may come out. */
  readonly forms: readonly string[];
}

/** Longest text of a log line that is kept; the cut falls here. */
const CUT = 2_000;
const ESC = '\u001b';

type Plant = (secret: Secret) => Planted;

export const CONTEXTS: Readonly<Record<string, Plant>> = {
  plain: (secret) => inLog(`sent ${whole(secret)} to the server`, secret.body),
  'split by ANSI': (secret) => {
    const {before, body, after} = secret;
    const middle = Math.floor(body.length / 2);
    const split = `${body.slice(0, 4)}${ESC}[1m${body.slice(4, middle)}${ESC}[31;1m${body.slice(middle)}${ESC}]0;x\u0007`;
    return inLog(`${ESC}[2m${before}${split}${after}${ESC}[0m`, body);
  },
  'split at the cut': (secret) => {
    const text = oneLine(secret);
    const room = CUT - Math.floor(text.length / 2);
    const before = text.length > CUT ? '' : `${'word '.repeat(CUT).slice(0, room - 1)} `;
    return inLog(`${before}${text}`, oneLine({...secret, before: '', after: ''}));
  },
  Base64: (secret) => {
    const text = secret.isKnown ? `user:${secret.body}` : whole(secret);
    const encoded = Buffer.from(text, 'utf8').toString('base64');
    return inLog(`payload ${encoded} end`, innerBase64(text, secret.body), secret.body);
  },
  'URL-encoded': (secret) => {
    const encoded = encodeURIComponent(whole(secret));
    return inLog(`GET /callback?next=${encoded} 302`, encodeURIComponent(secret.body), secret.body);
  },
  JSON: (secret) => {
    const body = JSON.stringify(secret.body).slice(1, -1);
    return inLog(JSON.stringify({level: 'error', data: whole(secret)}), body, secret.body);
  },
  'multi-line key': (secret) => {
    const filled = `${secret.body}${'x7Qp'.repeat(40)}`.slice(0, Math.max(200, secret.body.length + 30));
    const rows = toRows(Buffer.from(filled, 'utf8').toString('base64'));
    const kind = 'PRIV' + 'ATE KEY';
    return inLog(`key follows\n-----BEGIN ${kind}-----\n${rows}\n-----END ${kind}-----\nkey done`, rows, secret.body);
  },
  'environment dump': (secret) => {
    const name = `${secret.kind.toUpperCase().replace(/[^A-Z]+/g, '_')}_TOKEN`;
    return inLog(`HOME=/root\ndeclare -x ${name}="${secret.body}"\n${name}_2=${secret.body}\nTERM=dumb`, secret.body);
  },
  'URL userinfo': (secret) => {
    const encoded = encodeURIComponent(secret.body);
    return inLog(`cloning https://deploy:${encoded}@git.example/x.git`, encoded, secret.body);
  },
  'test name': (secret) => ({where: 'test', text: `signs in with ${oneLine(secret)}`, forms: [secret.body]}),
};

function inLog(text: string, ...forms: readonly string[]): Planted {
  return {where: 'log', text, forms};
}

function whole({before, body, after}: Secret): string {
  return `${before}${body}${after}`;
}

/** Line ends spelt out, as programs print a key in one line. */
function oneLine(secret: Secret): string {
  return whole(secret).replaceAll('\n', '\\n');
}

/** The characters of the Base64 text that only the secret part decides. */
function innerBase64(text: string, body: string): string {
  const start = text.indexOf(body);
  const encoded = Buffer.from(text, 'utf8').toString('base64');
  return encoded.slice(Math.ceil((start * 8) / 6), Math.floor(((start + body.length) * 8) / 6));
}

function toRows(base64: string): string {
  return base64.replace(/.{64}/g, '$&\n').trimEnd();
}
