// No secret survives the making of SafeText, in any surroundings, whatever the rest of the program does with it.
import {describe, expect, test} from '@jest/globals';
import {readDigest} from '../../src/app/read-log.ts';
import {toSafeName, toSafeText} from '../../src/evidence/safe-text.ts';
import {memoryLogSource} from '../fakes/memory-log-source.ts';
import {CONTEXTS, type Planted} from './contexts.ts';
import {makeSecrets, type Secret, stretches} from './secrets.ts';

const SECRETS = makeSecrets(20_310_504, 2);
const known = SECRETS.filter((secret) => secret.isKnown).map((secret) => secret.body);

function leaksOf(text: string, planted: Planted): readonly string[] {
  return planted.forms.flatMap(stretches).filter((part) => text.includes(part));
}

async function readAsLog(planted: Planted): Promise<string> {
  const log = `start\n${planted.text}\nError: it broke\n##[error]Process completed with exit code 1.\n`;
  const digest = await readDigest(memoryLogSource('log', log), {patterns: [], secrets: known});
  return digest.windows.flatMap((window) => window.map((line) => line.text)).join('\n');
}

describe.each(Object.entries(CONTEXTS))('%s', (_, plant) => {
  test('is no way around the redaction of one text', () => {
    const leaks = SECRETS.flatMap((secret) => {
      const planted = plant(secret);
      const text =
        planted.where === 'test' ? toSafeName(planted.text, known) : toSafeText(planted.text, {secrets: known});
      return describeLeaks(secret, text, planted);
    });

    expect(leaks).toEqual([]);
  });

  test('is no way around the redaction of a log read line by line', async () => {
    const leaks: string[] = [];
    for (const secret of SECRETS) {
      const planted = plant(secret);
      leaks.push(...describeLeaks(secret, await readAsLog(planted), planted));
    }

    expect(leaks).toEqual([]);
  });

  test('shows each secret when nothing is redacted, so that a leak would be found', () => {
    const hidden = SECRETS.filter((secret) => {
      const planted = plant(secret);
      return leaksOf(withoutColours(planted.text).replaceAll('\\n', '\n'), planted).length === 0;
    });

    expect(hidden.map((secret) => secret.kind)).toEqual([]);
  });
});

/** What a terminal would show. */
function withoutColours(text: string): string {
  return text.replace(/\u001b(?:\[[\d;]*m|\]0;x\u0007)/g, '');
}

function describeLeaks(secret: Secret, text: string, planted: Planted): readonly string[] {
  const leaks = leaksOf(text, planted);
  return leaks.length === 0 ? [] : [`${secret.kind}: ${leaks[0]} in ${text.slice(0, 300)}`];
}
