// The same cause has the same fingerprint whatever changes from run to run; other causes have others.
import {expect, test} from '@jest/globals';
import {diagnoseLog} from '../../src/diagnosis/diagnose-log.ts';
import {normaliseText} from '../../src/diagnosis/normalise.ts';
import {BUILT_IN_RULES} from '../../src/diagnosis/rules.ts';
import {digestOf} from '../evidence/log/memory-source.ts';
import {frameLog, TOOL_LOGS} from './tool-logs.ts';

const rules = BUILT_IN_RULES();

test.each([
  ['/home/a/work/x/src/a.c:3:5: error: no', '/builds/12/src/a.c:9:1: error: no'],
  ['C:\\a\\b\\c.cs(3,4): error CS1: x', 'D:\\w\\c.cs(30,41): error CS1: x'],
  ['took 3.21s', 'took 14 ms'],
  ['at 2026-03-01T10:00:00.123Z', 'at 2025-12-24 23:59:59'],
  ['dial tcp 192.0.2.1:443', 'dial tcp 198.51.100.7:8443'],
  ['connect [2001:db8:0:0:1::2]:80', 'connect [2001:db8:0:0:7::9]:81'],
  ['id 123e4567-e89b-12d3-a456-426614174000', 'id 00000000-1111-2222-3333-444444444444'],
  ['commit 0a1b2c3d4e5f', 'commit ffeeddcc0011'],
  ['pointer 0x7ffd12', 'pointer 0xdeadbeef'],
  ['in /tmp/tmpab12/file.py', 'in /tmp/zz9/file.py'],
  ['localhost:3000 refused', 'localhost:41233 refused'],
  ['used 512MiB', 'used 3 GiB'],
  ['a   b', 'a b'],
])('%j and %j are the same', (one, other) => {
  expect(normaliseText(one)).toBe(normaliseText(other));
});

test.each([
  ['cannot find symbol tax', 'cannot find symbol vat'],
  ['src/a.c:3: error: no', 'src/b.c:3: error: no'],
  ['Could not resolve host: a.example.org', 'Could not resolve host: b.example.org'],
])('%j and %j are different', (one, other) => {
  expect(normaliseText(one)).not.toBe(normaliseText(other));
});

test('normalising twice changes nothing more', () => {
  const texts = TOOL_LOGS.flatMap((log) => log.text.split('\n'));

  expect(texts.map((text) => normaliseText(normaliseText(text)))).toEqual(texts.map(normaliseText));
});

test('all tool logs have different fingerprints, and each keeps its own when it runs again elsewhere', async () => {
  const print = async (text: string): Promise<string> =>
    diagnoseLog(await digestOf(text, rules.rules), rules).fingerprint;
  const texts = TOOL_LOGS.map((log) => frameLog(log).text);

  const once = await Promise.all(texts.map(print));
  const again = await Promise.all(
    texts.map((text) =>
      print(text.replaceAll('/w/', '/builds/77/').replaceAll('0.02', '1.77').replaceAll('2026-03-01', '2026-04-09')),
    ),
  );

  expect(again).toEqual(once);
  expect(new Set(once).size).toBe(once.length);
});
