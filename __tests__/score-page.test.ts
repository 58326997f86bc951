// docs/score.md says what docs/score.json says, and that is what the program reaches today on the cases of this repository.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {renderScorePage, type ScoreSection} from '../src/shells/cli/score-page.ts';
import {run} from './shells/run-verb.ts';
import {ROOT} from './support-docs/documents.ts';

type StoredSection = ScoreSection & {readonly id: string};

const sections: readonly StoredSection[] = JSON.parse(readFileSync(join(ROOT, 'docs/score.json'), 'utf8'));

/** Folders of the sets that lie in this repository. */
const FOLDERS = {own: '__tests__/cases', unseen: '__tests__/unseen/fixtures'} as const;

test('the page is made from the figures; run "npm run score:page" when it is not', () => {
  expect(readFileSync(join(ROOT, 'docs/score.md'), 'utf8')).toBe(renderScorePage(sections));
});

test('of logs that belong to others only figures are kept', () => {
  const hidden = sections.filter((section) => section.names === 'hidden');
  const named = hidden.flatMap(({score: {logs, reports, details}}) => [
    ...logs.missed,
    ...logs.transient.persistentCalledTransient,
    ...logs.controls.accused,
    ...reports.wrong,
    ...details.misses,
  ]);

  expect(sections.map((section) => section.id)).toEqual(expect.arrayContaining(['own', 'unseen']));
  expect(named.filter((name) => name !== '-')).toEqual([]);
});

describe.each(Object.entries(FOLDERS))('the figures of the set %s', (id, folder) => {
  test('are those of today; run "npm run score:page" when they are not', async () => {
    const stored = sections.find((section) => section.id === id)?.score;
    const {out} = await run(ROOT, 'score', folder, '--json');

    const {logs, details, reports} = JSON.parse(out);
    expect({logs, details, reports}).toEqual({logs: stored?.logs, details: stored?.details, reports: stored?.reports});
  });
});
