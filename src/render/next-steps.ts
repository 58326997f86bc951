// What a person does next, in order, each with the exact command where there is one.
import type {NextStep} from '../domain/decision.ts';
import type {Dossier} from '../domain/dossier.ts';
import {assertNever} from '../domain/result.ts';
import {bullets, numbered} from './blocks.ts';
import {commandOf} from './commands.ts';
import {fence, indent, inlineCode, join, type Markdown, md, NOTHING, prose} from './markdown.ts';
import {cut} from './neutralise.ts';

/** Longest reason of a step, in UTF-16 units: two or three sentences. */
const MAX_WHY_UNITS = 400;

/** The steps as a numbered list with commands to copy; a sentence when the decision names none. */
export function resolutionPlan(dossier: Dossier): Markdown {
  const steps = dossier.decision.next;
  if (steps.length === 0) return md`Nothing is left to do.`;
  const items = steps.map((step) => join([stepWords(step), commandBlock(step, dossier)], '\n\n'));
  return numbered(items);
}

/** The first steps with their command in the same line, for places with little room. */
export function shortPlan(dossier: Dossier, most: number): Markdown {
  return numbered(
    dossier.decision.next.slice(0, most).map((step) => {
      const command = commandOf(step, dossier);
      return command === null ? stepWords(step) : md`${stepWords(step)} ${inlineCode(command)}`;
    }),
  );
}

/** One step as a sentence with its reason. */
export function stepWords(step: NextStep): Markdown {
  const why = prose(cut(step.why, MAX_WHY_UNITS));
  return why === '' ? md`**${stepTitle(step)}.**` : md`**${stepTitle(step)}.** ${why}`;
}

/** Advice against the next time; a sentence when the rules give none. */
export function preventionList(prevention: readonly string[]): Markdown {
  if (prevention.length === 0) return md`No advice is known for this cause.`;
  return bullets(prevention.map((advice) => prose(advice)));
}

/** What to do, in a few words, without full stop. */
export function stepTitle(step: NextStep): Markdown {
  switch (step.kind) {
    case 'rerun':
      return md`Re-run the failed jobs`;
    case 'fix':
      return md`Fix the cause`;
    case 'revert':
      return md`Revert ${inlineCode(step.sha.slice(0, 7))}`;
    case 'apply-plan-edit':
      return md`Mark ${inlineCode(step.item)} of ${inlineCode(step.file)} as failed`;
    case 'next-item':
      return md`Go on with ${inlineCode(step.item)} of ${inlineCode(step.file)}`;
    case 'split-item':
      return md`Split ${inlineCode(step.item)} of ${inlineCode(step.queue)}`;
    case 'investigate':
      return md`Look closer`;
    default:
      return assertNever(step);
  }
}

function commandBlock(step: NextStep, dossier: Dossier): Markdown {
  const command = commandOf(step, dossier);
  return command === null ? NOTHING : indent(fence(command, 'sh'), 3);
}
