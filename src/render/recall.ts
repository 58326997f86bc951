// What was seen before that is like this failure, and what ended it: the part of every text that makes the second time cheaper.
import type {KnownFix, Recall, SimilarFailure} from '../domain/analysis.ts';
import type {Dossier} from '../domain/dossier.ts';
import type {RepoRef} from '../domain/run.ts';
import {figure, firstOf, table} from './blocks.ts';
import {commitLink, linked, pullPage, runPage} from './links.ts';
import {cellCode, join, type Markdown, md, NOTHING, prose} from './markdown.ts';
import {cut, toOneLine} from './neutralise.ts';
import {timesWords, timeWords} from './words.ts';

/** Longest line of an earlier failure, in UTF-16 units: enough to tell whether it is the same. */
const MAX_LINE_UNITS = 120;

/** What the memory holds about the first cause; null when it was not asked. */
export function recallOf({recalls, diagnoses}: Dossier): Recall | null {
  const recall = recalls.get(diagnoses[0].fingerprint);
  return recall?.asked === true ? recall : null;
}

/** Counts, flakes and the similar failures with what ended them; nothing when nothing is on record. `most` is at least 1. */
export function recallBlock(dossier: Dossier, most: number): Markdown {
  const recall = recallOf(dossier);
  if (recall === null) return NOTHING;
  return join([countLine(recall), flakeLine(recall), similarTable(dossier.evidence.run.repo, recall, most)], '\n\n');
}

/** `Seen 3 times in 30 days, last mended by pull request 31 (abc1234).` Nothing when it was not seen in that time. */
export function recallLine(dossier: Dossier): Markdown {
  const recall = recallOf(dossier);
  if (recall === null || recall.windows.month === 0) return NOTHING;
  const fix = lastFix(recall);
  const ended = fix === null ? NOTHING : md`, ${fixVerb(fix)} ${fixWords(dossier.evidence.run.repo, fix)}`;
  return md`Seen ${timesWords(recall.windows.month)} before in 30 days${ended}.`;
}

/** The same without links. */
export function plainRecallLine(dossier: Dossier): string {
  const recall = recallOf(dossier);
  if (recall === null || recall.windows.month === 0) return '';
  const fix = lastFix(recall);
  const seen = `${timesWords(recall.windows.month)} in 30 days`;
  if (fix === null) return seen;
  if (fix.flaky) return `${seen}, last passed without a change (${fix.commit.slice(0, 7)})`;
  const by = fix.pull === null ? fix.commit.slice(0, 7) : `pull request ${fix.pull} (${fix.commit.slice(0, 7)})`;
  return `${seen}, last mended by ${by}`;
}

/** What ended the newest failure of the same cause of which that is known; null when of none. */
export function lastFix({similar}: Recall): KnownFix | null {
  return similar.find((one) => one.likeness === 'fingerprint' && one.fix !== null)?.fix ?? null;
}

/** `pull request 31 (abc1234)`, with links. */
export function fixWords(repo: RepoRef | null, {commit, pull, flaky}: KnownFix): Markdown {
  const at = commitLink({repo}, commit);
  if (flaky) return md`(${at})`;
  return pull === null ? at : md`${linked(md`pull request ${pull}`, pullPage(repo, pull))} (${at})`;
}

function fixVerb({flaky}: KnownFix): Markdown {
  return flaky ? md`last passed without a change` : md`last mended by`;
}

function countLine({count, firstSeen, windows}: Recall): Markdown {
  if (count === 0) return NOTHING;
  const since = firstSeen === null ? NOTHING : md`, first at ${prose(timeWords(firstSeen))}`;
  return md`The same cause came ${timesWords(count)} before${since}: ${windows.day} in 24 hours, ${windows.week} in 7 days, ${windows.month} in 30 days, on any branch.`;
}

function flakeLine({flakes}: Recall): Markdown {
  if (flakes === 0) return NOTHING;
  return md`A commit that it had failed passed without a change ${timesWords(flakes)}: it comes and goes.`;
}

function similarTable(repo: RepoRef | null, {similar}: Recall, most: number): Markdown {
  const {shown, more} = firstOf(similar, most);
  const rows = shown.map((one) => [
    prose(timeWords(one.at)),
    likenessWords(one),
    linked(md`${one.runId}`, runPage(repo, one.runId)),
    one.branch === null ? md`–` : cellCode(one.branch),
    one.text === null ? prose(one.category) : cellCode(cut(toOneLine(one.text), MAX_LINE_UNITS)),
    endWords(repo, one.fix),
  ]);
  const rest = more === 0 ? NOTHING : md`… and ${more} more.`;
  return join(
    [table([md`When`, md`Likeness`, md`Run`, md`Branch`, md`What it was`, md`What ended it`], rows), rest],
    '\n\n',
  );
}

/** The score without more: `1.00` is the same cause. */
function likenessWords({likeness, score}: SimilarFailure): Markdown {
  return likeness === 'fingerprint' ? md`the same cause (${figure(score)})` : md`alike in words (${figure(score)})`;
}

function endWords(repo: RepoRef | null, fix: KnownFix | null): Markdown {
  if (fix === null) return md`not known`;
  return fix.flaky ? md`nothing: the same commit passed ${fixWords(repo, fix)}` : fixWords(repo, fix);
}
