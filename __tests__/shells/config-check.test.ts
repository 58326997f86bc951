// `config check` without a file: nothing needs to be configured, and every default is shown.
import {expect, test} from '@jest/globals';
import {folderWith, run} from './run-verb.ts';

const FILE = '.github/aftermath.yml';

test('no policy and none named: every setting is the default', async () => {
  const folder = folderWith({});

  const {exit, out, note} = await run(folder, 'config', 'check');
  const {settings} = JSON.parse((await run(folder, 'config', 'check', '--json')).out);

  const [head, ...lines] = out.trimEnd().split('\n');
  expect({exit, note, head}).toEqual({exit: 0, note: '', head: `no ${FILE} here: every setting is the default`});
  expect(lines).toContain('mode: "propose"  (default)');
  expect(lines.filter((line) => !line.endsWith('(default)'))).toEqual([]);
  expect(settings).toHaveLength(lines.length);
});

test.each([
  ['another one', 'gone.yml'],
  ['the usual one', FILE],
])('%s that was named and is missing is an error', async (_, file) => {
  const {exit, out, note} = await run(folderWith({}), 'config', 'check', file);

  expect({exit, out}).toEqual({exit: 2, out: ''});
  expect(note).toContain(`${file}: no such file`);
});
