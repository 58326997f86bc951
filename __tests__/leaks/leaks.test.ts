// No planted secret comes out of any sink of a handled failure, nor twelve characters in a row of one.
import {expect, test} from '@jest/globals';
import {parseIncidentMarker} from '../../src/domain/marker.ts';
import {CONTEXTS, type Planted} from './contexts.ts';
import {handleStory, SINKS, type Sink, type Story, type Written} from './failing-run.ts';
import {makeSecrets, type Secret, stretches} from './secrets.ts';

const SEED = 20_310_504;
const EACH = 7;
const SECRETS = makeSecrets(SEED, EACH);
const KNOWN = SECRETS.filter((secret) => secret.isKnown).map((secret) => secret.body);
const NAMES = Object.keys(CONTEXTS);

/** A run that plants one secret in all contexts; each run has another one of them in the line that tells the cause. */
function toStory(secret: Secret, id: number): {readonly story: Story; readonly planted: readonly Planted[]} {
  const planted = Object.values(CONTEXTS).map((plant) => plant(secret));
  const inLog = planted.filter(({where}) => where === 'log').map(({text}) => text);
  const cause = (inLog[id % inLog.length] ?? '').split('\n').at(0) ?? '';
  const name = planted.find(({where}) => where === 'test')?.text ?? '';
  return {story: {id: 7_000 + id, cause, log: inLog.join('\n'), name, secrets: KNOWN}, planted};
}

interface Leak {
  readonly kind: string;
  readonly sink: Sink;
  readonly text: string;
}

function findLeaks(secret: Secret, planted: readonly Planted[], written: Written): readonly Leak[] {
  const parts = [...new Set(planted.flatMap(({forms}) => forms.flatMap(stretches)))];
  return SINKS.flatMap((sink) => {
    const leaked = parts.find((part) => written[sink].includes(part));
    if (leaked === undefined) return [];
    const at = written[sink].indexOf(leaked);
    return [{kind: secret.kind, sink, text: written[sink].slice(Math.max(0, at - 80), at + 40)}];
  });
}

test('nothing of 280 and more secrets in ten contexts leaves the program', async () => {
  const leaks: Leak[] = [];
  /** How often a sink said that something was taken out: then the planted text had come that far. */
  const reached = new Map<Sink, number>(SINKS.map((sink) => [sink, 0]));
  for (const [id, secret] of SECRETS.entries()) {
    const {story, planted} = toStory(secret, id);
    const written = await handleStory(story);
    leaks.push(...findLeaks(secret, planted, written));
    for (const sink of SINKS) if (written[sink].includes('[redacted:')) reached.set(sink, (reached.get(sink) ?? 0) + 1);
  }

  const kinds = new Set(SECRETS.map(({kind}) => kind)).size;
  process.stdout.write(
    `secrets ${SECRETS.length}, kinds ${kinds}, contexts ${NAMES.length}, plantings ${SECRETS.length * NAMES.length}, sinks ${SINKS.length}, leaks ${leaks.length}\n`,
  );
  expect(SECRETS.length).toBeGreaterThanOrEqual(250);
  expect(kinds).toBeGreaterThanOrEqual(25);
  expect(NAMES).toHaveLength(10);
  expect(leaks.slice(0, 20)).toEqual([]);
  expect([...reached].filter(([, count]) => count < SECRETS.length / 2)).toEqual([]);
});

test('a fingerprint does not tell which secret was there: two of a kind give one', async () => {
  const [plain] = Object.values(CONTEXTS);
  const different: string[] = [];
  for (const [at, secret] of SECRETS.entries()) {
    const other = SECRETS[at % EACH === 0 ? at + 1 : at - 1];
    const lines = [secret, other].map((one) => (one === undefined ? '' : (plain?.(one).text.split('\n')[0] ?? '')));
    const [one, two] = await Promise.all(
      lines.map((cause) => handleStory({id: 6_999, cause, log: '', name: 'unit', secrets: KNOWN})),
    );
    const [first, second] = [one, two].map((written) => parseIncidentMarker(written?.incident ?? '')?.fingerprint);
    if (first === undefined || first !== second) different.push(secret.kind);
  }

  expect([...new Set(different)]).toEqual([]);
});
