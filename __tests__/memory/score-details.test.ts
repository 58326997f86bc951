// What stands behind the figures, and the page that shows them.
import {describe, expect, test} from '@jest/globals';
import {foldLogScore, type ScoredLog} from '../../src/memory/score.ts';
import {foldDetails} from '../../src/memory/score-details.ts';
import {renderScorePage, type ScoreSection} from '../../src/shells/cli/score-page.ts';

function scored(id: string, label: Partial<ScoredLog['label']>, answer: Partial<ScoredLog['answer']>): ScoredLog {
  return {
    label: {id, format: 'gha', category: 'lint', altCategories: [], rootCauseLines: [10], transient: false, ...label},
    answer: {category: 'lint', transient: 'no', lines: [10], ...answer},
  };
}

const SCORED: readonly ScoredLog[] = [
  scored('all-right', {}, {}),
  scored('acceptable', {altCategories: ['config']}, {category: 'config'}),
  scored('wrong-category', {}, {category: 'crash'}),
  scored('wrong-line', {category: 'crash'}, {category: 'crash', lines: [1, 2]}),
  scored('nothing-named', {category: 'oom'}, {category: 'none', lines: []}),
  scored('stopped-run', {category: 'runner'}, {category: 'cancelled'}),
  scored('green-job', {category: 'none', rootCauseLines: []}, {category: 'none', lines: []}),
];

const section = (names: ScoreSection['names']): ScoreSection => ({
  title: 'Our cases',
  note: '',
  names,
  score: {
    logs: foldLogScore(SCORED),
    details: foldDetails(SCORED),
    reports: {reports: 0, right: 0, toRefuse: 0, refused: 0, wrong: []},
    megabytes: 1,
    msPerMegabyte: 900,
  },
});

test('one row for each labelled category, the most frequent first, with what was answered instead', () => {
  expect(foldDetails(SCORED).categories).toEqual([
    {
      category: 'lint',
      cases: 3,
      right: 1,
      answered: 1,
      precision: 1,
      recall: 1 / 3,
      otherwise: [
        {answered: 'config', count: 1},
        {answered: 'crash', count: 1},
      ],
    },
    {category: 'crash', cases: 1, right: 1, answered: 2, precision: 0.5, recall: 1, otherwise: []},
    {
      category: 'oom',
      cases: 1,
      right: 0,
      answered: 0,
      precision: null,
      recall: 0,
      otherwise: [{answered: 'none', count: 1}],
    },
    {category: 'runner', cases: 1, right: 1, answered: 1, precision: 1, recall: 1, otherwise: []},
  ]);
});

test('a miss is a line that is not among the five, or a category that is not acceptable', () => {
  const {misses} = foldDetails(SCORED);

  expect(misses.map(({id, lineMissed, categoryMissed}) => [id, lineMissed, categoryMissed])).toEqual([
    ['wrong-category', false, true],
    ['wrong-line', true, false],
    ['nothing-named', true, true],
  ]);
});

describe('the page', () => {
  test('names every miss of our own cases', () => {
    const page = renderScorePage([section('shown')]);
    const {score, ...rest} = section('shown');
    const controls = {cases: 1, accused: ['green-job']};
    const accusing = {...rest, score: {...score, logs: {...score.logs, controls}}};

    expect(page).toContain('| `wrong-line` | line 10, answered 1 | – |');
    expect(page).toContain('| `wrong-category` | – | `lint`, answered `crash` |');
    expect(renderScorePage([accusing])).toContain('| `green-job` | the job passed, and a cause was named | – |');
    expect(page).toContain('| `nothing-named` | line 10, answered none | `oom`, answered `none` |');
  });

  test('names nothing of other people’s cases', () => {
    const page = renderScorePage([section('hidden')]);

    expect(SCORED.filter(({label}) => page.includes(label.id))).toEqual([]);
    expect(page).toContain('| Logs of passed jobs without an accusation | 1 of 1 |');
  });

  test('gives no time for a set that is too small to measure it', () => {
    const small = section('shown');
    const large = {...small, score: {...small.score, megabytes: 12, msPerMegabyte: 70}};

    expect(renderScorePage([small])).not.toContain('Time per MB');
    expect(renderScorePage([large])).toContain('| Time per MB | 70 ms, over 12 MB |');
  });
});
