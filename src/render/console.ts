// The report for a terminal: plain text, at most 96 columns but for commands to copy, no escape sequence, no runner command.
import {type EffectOutcome, REASONS} from '../domain/decision.ts';
import type {Dossier} from '../domain/dossier.ts';
import {explainNoNext, NO_NEXT} from '../domain/no-next.ts';
import {explainProblem} from '../domain/problem.ts';
import {QUEUE_REASONS} from '../domain/queue-reasons.ts';
import {assertNever} from '../domain/result.ts';
import {commandOf} from './commands.ts';
import {excerptLines} from './excerpt.ts';
import {mainFailure, runUrl} from './links.ts';
import {cut} from './neutralise.ts';
import {COLUMNS, toHarmless, toPlain, wrap} from './plain-text.ts';
import {plainRecallLine} from './recall.ts';
import {endWords} from './stopped.ts';
import {
  BATCH_SOURCE_WORDS,
  CATEGORY_WORDS,
  confidenceWords,
  countWords,
  EFFECT_WORDS,
  STATUS_WORDS,
  severityWords,
  TRANSIENCE_WORDS,
} from './words.ts';

const LABEL = 12;
const EXCERPT_LINES = 12;
const MAX_TESTS = 10;

/**
 * The report as plain text with a line end at its end. `outcomes` is empty while nothing was carried out. `haltFile`: the file
 * that stops everything here, told where it held something back.
 */
export function renderConsole(
  dossier: Dossier,
  outcomes: readonly EffectOutcome[] = [],
  haltFile: string | null = null,
): string {
  const parts = [
    title(dossier),
    verdict(dossier),
    excerpt(dossier),
    tests(dossier),
    [...batch(dossier), ...queueItem(dossier)],
    [...done(dossier, outcomes), ...wayOut(outcomes, haltFile)],
    next(dossier),
    gaps(dossier),
  ];
  const lines = parts.filter((part) => part.length > 0).flatMap((part, at) => (at === 0 ? part : ['', ...part]));
  return `${lines.map(toHarmless).join('\n')}\n`;
}

function title(dossier: Dossier): readonly string[] {
  const {run} = dossier.evidence;
  const where = run.branch === null ? '' : ` on ${toPlain(run.branch)}`;
  const text = cut(`CI failed${where}: ${CATEGORY_WORDS[dossier.diagnoses[0].category]}`, COLUMNS);
  return [text, '='.repeat(text.length)];
}

function verdict(dossier: Dossier): readonly string[] {
  const {evidence} = dossier;
  const [diagnosis] = dossier.diagnoses;
  const [first] = diagnosis.rootCause;
  const job = mainFailure(evidence, diagnosis)?.job.name ?? diagnosis.jobs[0] ?? null;
  const line = first === undefined || first.line === null ? null : `line ${first.line}`;
  const place = [line, job, diagnosis.step].filter((part) => part !== null).map(toPlain);
  const others = dossier.diagnoses.length - 1;
  return [
    ...field('cause', first === undefined ? 'no line of the log explains the failure' : cut(toPlain(first.text), 400)),
    ...field('where', place.join(', ')),
    ...field('category', [diagnosis.category, ...diagnosis.alternatives.map((slug) => `or ${slug}`)].join(', ')),
    ...field('severity', severityWords(diagnosis.severity)),
    ...field('a re-run', TRANSIENCE_WORDS[diagnosis.transient]),
    ...field('confidence', confidenceWords(diagnosis.confidence)),
    ...field('seen before', plainRecallLine(dossier)),
    ...field('besides', others === 0 ? '' : `${countWords(others, 'other cause')} in the same run`),
    ...field('run', runUrl(evidence.run) ?? ''),
  ];
}

function excerpt(dossier: Dossier): readonly string[] {
  return excerptLines(dossier.diagnoses[0], EXCERPT_LINES).map((line) => cut(toHarmless(`  ${line}`), COLUMNS));
}

function tests(dossier: Dossier): readonly string[] {
  const {failedTests} = dossier.diagnoses[0];
  if (failedTests.length === 0) return [];
  const shown = failedTests.slice(0, MAX_TESTS).map(({classname, name}) => {
    return cut(`  - ${toPlain(classname === '' ? name : `${classname} › ${name}`)}`, COLUMNS);
  });
  const more = failedTests.length - shown.length;
  return [`${countWords(failedTests.length, 'failed test')}:`, ...shown, ...(more > 0 ? [`  … and ${more} more`] : [])];
}

function batch(dossier: Dossier): readonly string[] {
  const choice = dossier.decision.batch;
  if (choice.kind === 'none') return field('batch', `none: ${REASONS[choice.because]}`);
  return [
    ...field('batch', `${toPlain(choice.item)} of ${toPlain(choice.file)} (${BATCH_SOURCE_WORDS[choice.by]})`),
    ...field('blocks', choice.dependents.map(toPlain).join(', ')),
    ...field('ready next', choice.nextReady === null ? noNext(dossier) : toPlain(choice.nextReady)),
  ];
}

function noNext({plans}: Dossier): string {
  return `none: ${NO_NEXT[explainNoNext(plans)]}`;
}

/** Nothing where no queue is named. */
function queueItem({decision}: Dossier): readonly string[] {
  const choice = decision.queueItem;
  if (choice.kind === 'none')
    return choice.because === 'NO_QUEUE' ? [] : field('queue', `none: ${REASONS[choice.because]}`);
  return field('queue', `${toPlain(choice.item)} of ${toPlain(choice.queue)} (${BATCH_SOURCE_WORDS[choice.by]})`);
}

function done(dossier: Dossier, outcomes: readonly EffectOutcome[]): readonly string[] {
  if (outcomes.length > 0) {
    return ['Done:', ...outcomes.flatMap((outcome) => item(`${EFFECT_WORDS[outcome.kind]}: ${outcomeWords(outcome)}`))];
  }
  const plans = dossier.decision.effects.flatMap(({effect, because}) => {
    return item(`${EFFECT_WORDS[effect.kind]}. ${REASONS[because]}`);
  });
  return plans.length === 0 ? [] : ['To do:', ...plans];
}

function wayOut(outcomes: readonly EffectOutcome[], haltFile: string | null): readonly string[] {
  const isHalted = outcomes.some((one) => one.status === 'held' && /^HALT(?:ED|_UNREADABLE)$/.test(one.because));
  return haltFile === null || !isHalted ? [] : item(endWords(haltFile));
}

function outcomeWords(outcome: EffectOutcome): string {
  const word = STATUS_WORDS[outcome.status];
  switch (outcome.status) {
    case 'done':
    case 'already-done':
      return `${word}, ${toPlain(outcome.ref)}${outcome.ruled === undefined ? '' : `. ${QUEUE_REASONS[outcome.ruled]}`}`;
    case 'held':
      return `${word}. ${REASONS[outcome.because]}`;
    case 'skipped':
      return `${word}, what it waits for was not done`;
    case 'failed':
      return `${word}. ${toPlain(explainProblem(outcome.problem))}`;
    default:
      return assertNever(outcome);
  }
}

function next(dossier: Dossier): readonly string[] {
  const steps = dossier.decision.next;
  if (steps.length === 0) return [];
  const lines = steps.flatMap((step, at) => {
    const command = commandOf(step, dossier);
    const words = wrap(toPlain(`${STEP_WORDS[step.kind]}. ${step.why}`), COLUMNS - 5);
    const text = words.map((line, row) => (row === 0 ? `  ${at + 1}. ${line}` : `     ${line}`));
    return command === null ? text : [...text, `       ${command}`];
  });
  return ['Next:', ...lines];
}

const STEP_WORDS = {
  rerun: 'Re-run the failed jobs',
  fix: 'Fix the cause',
  revert: 'Revert the commit',
  'apply-plan-edit': 'Mark the batch as failed',
  'next-item': 'Go on with the next item',
  'split-item': 'Split the queue item',
  investigate: 'Look closer',
} as const satisfies Record<Dossier['decision']['next'][number]['kind'], string>;

function gaps(dossier: Dossier): readonly string[] {
  const found = dossier.evidence.gaps.flatMap((gap) => item(`${gap.looked}: ${toPlain(explainProblem(gap.problem))}`));
  return found.length === 0 ? [] : ['Could not be read:', ...found];
}

/** A label and its text, wrapped behind the label; nothing when there is no text. */
function field(label: string, text: string): readonly string[] {
  if (text === '') return [];
  return wrap(text, COLUMNS - LABEL - 1).map((line, at) => `${(at === 0 ? label : '').padEnd(LABEL)}${line}`);
}

function item(text: string): readonly string[] {
  return wrap(text, COLUMNS - 5).map((line, at) => `${at === 0 ? '  - ' : '    '}${line}`);
}
