// Why: what moved the severity, what was decided and what not, and what could not be read.
import {type EffectOutcome, type PlannedEffect, REASONS} from '../domain/decision.ts';
import type {Diagnosis} from '../domain/diagnosis.ts';
import type {Dossier} from '../domain/dossier.ts';
import type {Effect} from '../domain/effect.ts';
import type {Gap} from '../domain/evidence.ts';
import {explainProblem} from '../domain/problem.ts';
import {QUEUE_REASONS} from '../domain/queue-reasons.ts';
import {assertNever} from '../domain/result.ts';
import {bullets, table} from './blocks.ts';
import {cellCode, inlineCode, join, link, type Markdown, md, NOTHING, prose, toWebUrl} from './markdown.ts';
import {countWords, EFFECT_WORDS, STATUS_WORDS} from './words.ts';

/** Every reason that moved the severity, the base first. */
export function severityTable(diagnosis: Diagnosis): Markdown {
  const rows = diagnosis.severity.because.map((reason, at) => [
    prose(reason.detail),
    at === 0 ? md`${reason.change}` : signed(reason.change),
    cellCode(reason.rule),
  ]);
  return table([md`Reason`, md`Level`, md`Rule`], rows);
}

/** What was decided and why, with what came of it when that is known; then what was not done and why. */
export function decisionBlock(dossier: Dossier, outcomes: readonly EffectOutcome[]): Markdown {
  const {decision, diagnoses} = dossier;
  const lead = md`Decision ${inlineCode(decision.id)} about fingerprint ${inlineCode(diagnoses[0].fingerprint)}: ${reasonWords(decision.reason)}`;
  return join([lead, effectTable(decision.effects, outcomes), declinedTable(dossier)], '\n\n');
}

/** What was done, with links; nothing when nothing was planned. */
export function outcomeTable(effects: readonly PlannedEffect[], outcomes: readonly EffectOutcome[]): Markdown {
  const rows = effects.map(({key, effect}) => [
    effectWords(effect),
    outcomeCell(outcomes.find((outcome) => outcome.key === key)),
  ]);
  return table([md`What`, md`Result`], rows);
}

/** What we looked for and could not read, each with what to do. */
export function gapList(gaps: readonly Gap[]): Markdown {
  return bullets(
    gaps.map(
      (gap) => md`**${prose(gap.looked)}** ${inlineCode(gap.problem.code)}: ${prose(explainProblem(gap.problem))}`,
    ),
  );
}

function effectTable(effects: readonly PlannedEffect[], outcomes: readonly EffectOutcome[]): Markdown {
  const rows = effects.map(({key, effect, because}) => {
    const cells = [effectWords(effect), reasonWords(because)];
    return outcomes.length === 0 ? cells : [...cells, outcomeCell(outcomes.find((outcome) => outcome.key === key))];
  });
  const head = [md`Done`, md`Why`];
  return table(outcomes.length === 0 ? [md`To do`, md`Why`] : [...head, md`Result`], rows);
}

function declinedTable(dossier: Dossier): Markdown {
  const rows = dossier.decision.declined.map((choice) => [
    prose(EFFECT_WORDS[choice.kind]),
    choice.subject === '' ? md`–` : cellCode(choice.subject),
    reasonWords(choice.because),
  ]);
  return table([md`Not done`, md`About`, md`Why`], rows);
}

function reasonWords(code: keyof typeof REASONS): Markdown {
  return md`${prose(REASONS[code])} (${inlineCode(code)})`;
}

function effectWords(effect: Effect): Markdown {
  return join([prose(EFFECT_WORDS[effect.kind]), effectTarget(effect)], ' ');
}

/** What an effect is aimed at. */
function effectTarget(effect: Effect): Markdown {
  switch (effect.kind) {
    case 'append-ledger':
    case 'write-report':
      return NOTHING;
    case 'upsert-comment':
      return md`on pull request ${effect.thread}`;
    case 'upsert-incident':
      return incidentTarget(effect);
    case 'close-incident':
      return effect.as === 'stale' ? md`${effect.incident} as stale` : md`${effect.incident}`;
    case 'open-systemic':
      return md`for the pattern ${cellCode(effect.fingerprint)}`;
    case 'mark-item':
    case 'clear-mark':
      return md`${cellCode(effect.item)} in ${cellCode(effect.file)}`;
    case 'move-item':
      return md`${cellCode(effect.item)} in ${cellCode(effect.queue)} to ${cellCode(effect.to)}`;
    case 'split-item':
      return md`${cellCode(effect.item)} in ${cellCode(effect.queue)}`;
    case 'create-item':
      return md`(${prose(effect.purpose)}) in ${cellCode(effect.queue)}`;
    case 'pause-queue':
      return md`${cellCode(effect.queue)}`;
    case 'save-checkpoint':
      return md`${cellCode(effect.sha.slice(0, 12))} of ${cellCode(effect.branch)}`;
    case 'rerun-failed':
      return md`of run ${effect.run}`;
    case 'open-revert':
      return md`of ${cellCode(effect.commits.map((sha) => sha.slice(0, 12)).join(', '))} on ${cellCode(effect.base)}`;
    case 'rollback':
      return md`(${prose(effect.scope)}) to ${cellCode(effect.checkpoint)} on ${cellCode(effect.base)}`;
    case 'halt':
    case 'resume':
      return effect.scope.kind === 'all' ? NOTHING : md`on ${cellCode(effect.scope.branch)}`;
    case 'dispatch':
      return cellCode(effect.event);
    default:
      return assertNever(effect);
  }
}

function incidentTarget({branch, scope, causes}: Extract<Effect, {kind: 'upsert-incident'}>): Markdown {
  const where = branch === '*' ? md`for several branches` : md`for ${cellCode(branch)}`;
  return scope === 'umbrella' && branch !== '*' ? md`of ${prose(countWords(causes.length, 'cause'))} ${where}` : where;
}

function outcomeCell(outcome: EffectOutcome | undefined): Markdown {
  if (outcome === undefined) return md`not reached`;
  const word = prose(STATUS_WORDS[outcome.status]);
  switch (outcome.status) {
    case 'done':
    case 'already-done':
      return md`${word}: ${toWebUrl(outcome.ref) === null ? cellCode(outcome.ref) : refLink(outcome.ref)}${ruledWords(outcome)}`;
    case 'held':
      return md`${word}. ${reasonWords(outcome.because)}`;
    case 'skipped':
      return md`${word}: what it waits for was not done`;
    case 'failed':
      return md`**${word}** ${inlineCode(outcome.problem.code)}: ${prose(explainProblem(outcome.problem))}`;
    default:
      return assertNever(outcome);
  }
}

function ruledWords({ruled}: Extract<EffectOutcome, {ref: string}>): Markdown {
  return ruled === undefined ? NOTHING : md`. ${prose(QUEUE_REASONS[ruled])}`;
}

function signed(change: number): Markdown {
  if (change === 0) return md`±0`;
  return change > 0 ? md`+${change}` : md`−${Math.abs(change)}`;
}

/** A short name for an address: its last two parts, `issues/12`, commit ids cut. */
function refLink(ref: string): Markdown {
  const name = new URL(ref).pathname.split('/').slice(-2).join('/');
  return link(prose(name.replace(/[0-9a-f]{40,64}$/, (id) => id.slice(0, 7))), ref);
}
