// The step summary of a sweep: what it did that nobody had done, what it left and why, and how the repository fares.
import type {Problem} from '../domain/problem.ts';
import {QUEUE_REASONS} from '../domain/queue-reasons.ts';
import type {RepoRef} from '../domain/run.ts';
import type {LeftRun, SweepReport, SweptCommand, SweptQueue, SweptRun, SweptThread} from '../domain/sweep.ts';
import {bullets, firstOf, table, titled} from './blocks.ts';
import {compose, type Section, SUMMARY_BUDGET} from './budget.ts';
import {linked, runPage} from './links.ts';
import {cellCode, inlineCode, join, link, type Markdown, md, NOTHING, prose} from './markdown.ts';
import {metricsBlock} from './metrics.ts';
import {damageList, haltNotice, permissionBlock, problemsOf} from './notices.ts';
import {gapList} from './reasons.ts';
import {changeWords, problemWords, reasonWords, resultWords} from './sweep-words.ts';
import {countWords, EFFECT_WORDS, STATUS_WORDS, timeWords} from './words.ts';

/** Most rows of one table: a sweep handles 100 runs at most, and what it left may be any number. */
const MAX_ROWS = 100;

/** The summary of a sweep; never over what GitHub shows. */
export function renderSweepSummary(report: SweepReport): string {
  const {repo, metrics, gaps} = report;
  const sections: readonly Section[] = [
    only(1, titled(md`## ${titleOf(report)}`, leadWords(report))),
    only(1, haltNotice(report.halt)),
    only(2, titled(md`### Runs that were handled`, handledTable(report))),
    only(2, titled(md`### Threads`, threadTable(report.threads))),
    only(2, titled(md`### Queues`, queueTable(report.queues))),
    only(2, titled(md`### Commands that were cut off`, commandTable(report.commands))),
    only(3, titled(md`### What was left`, leftTable(repo, report.left))),
    only(2, titled(md`### Memory`, memoryList(report))),
    only(2, titled(md`### Missing permissions`, permissionBlock(allProblems(report)))),
    only(3, titled(md`### Damage in the memory`, damageList(report.damage))),
    only(3, titled(md`### What could not be read`, gapList(gaps))),
    only(4, titled(md`### How the repository fares`, metricsBlock(repo, metrics))),
  ];
  return `${compose(sections, SUMMARY_BUDGET)}\n`;
}

function titleOf({mode}: SweepReport): Markdown {
  return mode === 'observe' ? md`Sweep, described and not carried out` : md`Sweep`;
}

function leadWords(report: SweepReport): Markdown {
  const {runsSeen, since, at, stopped, requests} = report;
  const seen = md`${prose(countWords(runsSeen, 'run'))} completed between ${prose(timeWords(since))} and ${prose(timeWords(at))}.`;
  const nothing =
    report.handled.length +
      report.threads.length +
      report.queues.length +
      report.commands.length +
      report.left.length ===
    0
      ? md`Nothing was left to do.`
      : NOTHING;
  const asked = requests === null ? NOTHING : md`${prose(countWords(requests, 'request'))} to the API.`;
  return join([seen, nothing, asked, stopped === null ? NOTHING : md`**Stopped early:** ${reasonWords(stopped)}`], ' ');
}

function handledTable({repo, handled}: SweepReport): Markdown {
  const {shown, more} = firstOf(handled, MAX_ROWS);
  const rows = shown.map((one) => [
    ...runCells(repo, one.run),
    prose(WHY_WORDS[one.why]),
    reasonWords(one.reason),
    outcomeWords(one),
  ]);
  return withMore(table([md`Run`, md`Workflow`, md`Branch`, md`Why`, md`Decision`, md`Result`], rows), more);
}

const WHY_WORDS = {
  unseen: 'nobody had handled it',
  unfinished: 'work was put off',
  green: 'it passed',
} as const satisfies Record<SweptRun['why'], string>;

/** `3 done, 1 held back`; the failed ones by name. */
function outcomeWords({outcomes}: SweptRun): Markdown {
  if (outcomes.length === 0) return md`nothing to do`;
  const counts = Object.entries(STATUS_WORDS).flatMap(([status, word]) => {
    const count = outcomes.filter((outcome) => outcome.status === status).length;
    return count === 0 ? [] : [md`${count} ${prose(word)}`];
  });
  const failed = outcomes.flatMap((outcome) =>
    outcome.status === 'failed' ? [md`${prose(EFFECT_WORDS[outcome.kind])}: ${problemWords(outcome.problem)}`] : [],
  );
  return join([join(counts, ', '), ...failed.slice(0, 3)], ' · ');
}

function threadTable(threads: readonly SweptThread[]): Markdown {
  const {shown, more} = firstOf(threads, MAX_ROWS);
  const rows = shown.map((one) => [
    link(md`incident ${one.number}`, one.url),
    changeWords(one.change),
    resultWords(one.result),
  ]);
  return withMore(table([md`Thread`, md`What`, md`Result`], rows), more);
}

function queueTable(queues: readonly SweptQueue[]): Markdown {
  const {shown, more} = firstOf(queues.flatMap(queueRows), MAX_ROWS);
  return withMore(table([md`Item`, md`What`, md`Result`], shown), more);
}

function commandTable(commands: readonly SweptCommand[]): Markdown {
  const rows = commands.map(({thread, text, result}) => [md`${thread}`, cellCode(text), resultWords(result)]);
  return table([md`Thread`, md`What was said`, md`Answer`], rows);
}

/** A row for each item; one for the queue where nothing could be decided. */
function queueRows({folder, items, result}: SweptQueue): readonly (readonly Markdown[])[] {
  if (items.length === 0) return [[cellCode(folder), md`–`, resultWords(result)]];
  return items.map(({id, reason, to}) => [
    md`${cellCode(id)} of ${cellCode(folder)}`,
    prose(QUEUE_REASONS[reason]),
    to === null ? md`left` : resultWords(result),
  ]);
}

function leftTable(repo: RepoRef | null, left: readonly LeftRun[]): Markdown {
  const {shown, more} = firstOf(left, MAX_ROWS);
  const rows = shown.map(({run, because, problem}) => [
    ...runCells(repo, run),
    problem === null ? reasonWords(because) : md`${reasonWords(because)} ${problemWords(problem)}`,
  ]);
  return withMore(table([md`Run`, md`Workflow`, md`Branch`, md`Why`], rows), more);
}

function memoryList({flakes, pruned, remembered}: SweepReport): Markdown {
  const facts = [
    flakes === 0 ? NOTHING : md`${prose(countWords(flakes, 'flake'))} added`,
    pruned.length === 0 ? NOTHING : md`Removed as too old: ${join(pruned.map(inlineCode), ', ')}`,
    remembered === null ? md`None is kept here` : md`Written: ${resultWords(remembered)}`,
  ];
  return bullets(facts.filter((fact) => fact !== ''));
}

/** A permission that a write lacked counts as much as one that a reading lacked. */
function allProblems({gaps, handled, threads, queues, commands, remembered}: SweepReport): readonly Problem[] {
  const results = [
    ...threads.map((one) => one.result),
    ...queues.map((one) => one.result),
    ...commands.map((one) => one.result),
    ...(remembered === null ? [] : [remembered]),
  ];
  return [
    ...problemsOf(
      gaps,
      handled.flatMap((one) => one.outcomes),
    ),
    ...results.flatMap((result) => (result.status === 'failed' ? [result.problem] : [])),
  ];
}

function runCells(repo: RepoRef | null, run: LeftRun['run']): readonly Markdown[] {
  const attempt = run.attempt > 1 ? md`, attempt ${run.attempt}` : NOTHING;
  return [
    md`${linked(md`${run.id}`, runPage(repo, run.id))}${attempt}`,
    prose(run.workflow),
    run.branch === null ? md`–` : cellCode(run.branch),
  ];
}

function withMore(rows: Markdown, more: number): Markdown {
  return join([rows, more === 0 ? NOTHING : md`… and ${more} more.`], '\n\n');
}

function only(priority: number, text: Markdown): Section {
  return {priority, variants: [text]};
}
