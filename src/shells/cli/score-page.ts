// The page that says how often we are right: figures with what they mean, and every known miss of our own cases.
import type {RootCauseScore} from '../../memory/score.ts';
import type {CategoryRow, Miss} from '../../memory/score-details.ts';
import {bullets, details, figure, table, titled} from '../../render/blocks.ts';
import {cellCode, join, type Markdown, md, NOTHING, prose} from '../../render/markdown.ts';
import type {Score} from './score-figures.ts';

export interface ScoreSection {
  readonly title: string;
  /** What the set is and where it comes from; may be empty. */
  readonly note: string;
  /** `hidden`: ids and lines of the set belong to others, so figures alone are shown. */
  readonly names: 'shown' | 'hidden';
  readonly score: Score;
}

/** Less text than this takes its time for starting, not for reading. */
const MIN_TIMED_MEGABYTES = 5;

/** The whole page, with a line end at its end. The same figures give the same text. */
export function renderScorePage(sections: readonly ScoreSection[]): string {
  return `${join([md`# How often it is right`, MEANING, ...sections.map(renderSection)], '\n\n')}\n`;
}

const MEANING = bullets([
  md`**hit@1**: the first line named is one that a person marked as the cause. **±2 lines**: it stands at most two lines from one. **hit@5**: one of the five lines named is marked. **MRR**: mean of 1 / rank of the first marked line.`,
  md`**strict**: the category is the labelled one. **lenient**: it is that or one that the labels accept too. **macro F1**: mean over the labelled categories.`,
  md`**transient**: of the failures said to pass on a plain re-run, how many are labelled so (precision), and how many of those labelled were found (recall). A lasting failure called transient is the one dangerous error.`,
  md`Small sets: a rate of 0.5 over 70 logs carries about plus or minus 0.12.`,
]);

function renderSection({title, note, names, score}: ScoreSection): Markdown {
  const {details: inside} = score;
  return titled(
    md`## ${prose(title)}`,
    prose(note),
    rootCauseTable(score),
    summaryTable(score),
    details(md`Category by category`, categoryTable(inside.categories)),
    names === 'shown' ? missBlock(inside.misses, score.logs.controls.accused) : NOTHING,
  );
}

function rootCauseTable({logs}: Score): Markdown {
  const rows = [['all', logs.all] as const, ...Object.entries(logs.byFormat)].map(([format, figures]) => [
    prose(FORMAT_WORDS[format] ?? format),
    ...rootCauseCells(figures),
  ]);
  return table([md`Logs`, md`Cases`, md`hit@1`, md`±2 lines`, md`hit@5`, md`MRR`], rows);
}

/** The names that corpora use. */
const FORMAT_WORDS: Readonly<Record<string, string>> = {
  all: 'all formats',
  gha: 'GitHub Actions',
  'gh-run-view': 'gh run view',
  travis: 'Travis',
  plain: 'plain text',
  json: 'inside JSON',
};

function rootCauseCells(figures: RootCauseScore): readonly Markdown[] {
  const {cases, hit1, near1, hit5, meanReciprocalRank} = figures;
  return [md`${cases}`, ...[hit1, near1, hit5, meanReciprocalRank].map(figure)];
}

function summaryTable({logs, reports, megabytes, msPerMegabyte}: Score): Markdown {
  const {category, transient, controls} = logs;
  const persistent = transient.persistentCalledTransient.length;
  const rows: readonly (readonly Markdown[])[] = [
    [md`Category, strict / lenient`, md`${figure(category.strict)} / ${figure(category.lenient)}`],
    [md`Category answered as unknown`, figure(category.unknown)],
    [md`Category, macro F1`, figure(category.macroF1)],
    [md`Transient, precision / recall`, md`${maybe(transient.precision)} / ${maybe(transient.recall)}`],
    [md`Lasting failures called transient`, md`${persistent}`],
    ...(controls.cases === 0
      ? []
      : [
          [
            md`Logs of passed jobs without an accusation`,
            md`${controls.cases - controls.accused.length} of ${controls.cases}`,
          ],
        ]),
    ...(reports.reports === 0 ? [] : [[md`Test reports read right`, md`${reports.right} of ${reports.reports}`]]),
    ...(reports.toRefuse === 0 ? [] : [[md`Broken reports refused`, md`${reports.refused} of ${reports.toRefuse}`]]),
    ...(megabytes < MIN_TIMED_MEGABYTES
      ? []
      : [[md`Time per MB`, md`${Math.round(msPerMegabyte)} ms, over ${Math.round(megabytes)} MB`]]),
  ];
  return table([md`Figure`, md`Value`], rows);
}

/** The confusion matrix, one row per labelled category, with only the cells that are not empty. */
function categoryTable(rows: readonly CategoryRow[]): Markdown {
  return table(
    [md`Labelled`, md`Cases`, md`Right`, md`Precision`, md`Recall`, md`Answered instead`],
    rows.map((row) => [
      cellCode(row.category),
      md`${row.cases}`,
      md`${row.right}`,
      maybe(row.precision),
      figure(row.recall),
      row.otherwise.length === 0
        ? md`–`
        : join(
            row.otherwise.map(({answered, count}) => md`${cellCode(answered)} ${count}`),
            ', ',
          ),
    ]),
  );
}

/** Failures that were answered wrongly, and passed jobs for which a cause was named. */
function missBlock(misses: readonly Miss[], accused: readonly string[]): Markdown {
  if (misses.length === 0 && accused.length === 0) return md`No known miss.`;
  const rows = misses.map(({id, labelled, answered, lineMissed, categoryMissed}) => [
    cellCode(id),
    lineMissed ? md`line ${prose(labelled.lines.join(', '))}, answered ${answered.line ?? md`none`}` : md`–`,
    categoryMissed ? md`${cellCode(labelled.category)}, answered ${cellCode(answered.category)}` : md`–`,
  ]);
  const passed = accused.map((id) => [cellCode(id), md`the job passed, and a cause was named`, md`–`]);
  return titled(md`### Known misses`, table([md`Case`, md`Line`, md`Category`], [...rows, ...passed]));
}

function maybe(value: number | null): Markdown {
  return value === null ? md`–` : figure(value);
}
