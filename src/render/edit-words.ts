// Words of a commit or pull request that changes plan and queue files. Headlines hold no foreign text: it would act on other threads.
import type {Dossier} from '../domain/dossier.ts';
import type {EffectKind} from '../domain/effect.ts';
import type {RunRef} from '../domain/run.ts';
import {runUrl} from './links.ts';
import {inlineCode, join, link, type Markdown, md, NOTHING, prose} from './markdown.ts';

/** One line for all edits of a decision, told by the gravest kind first. */
export function editHeadline(kinds: readonly EffectKind[]): string {
  const has = (kind: EffectKind): boolean => kinds.includes(kind);
  if (has('mark-item') && has('move-item')) return 'Mark the failed batch and move its queue item';
  if (has('mark-item')) return 'Mark the failed batch in the workplan';
  if (has('move-item') && has('pause-queue')) return 'Pause the queue and put its item back';
  if (has('move-item')) return 'Move the queue item of a failed run';
  if (has('pause-queue')) return 'Pause the queue until a limit ends';
  if (has('clear-mark')) return 'Clear the failed mark in the workplan';
  return has('split-item') ? 'Split a queue item' : 'Add a queue item for a failure';
}

/** Body of a pull request that holds the edits: which run, and which batch and item they are about. */
export function renderEditBody({evidence, decision}: Dossier): Markdown {
  const {run} = evidence;
  const url = runUrl(run);
  const page = url === null ? md`Run ${run.id}` : link(md`Run ${run.id}`, url);
  const {batch, queueItem} = decision;
  return join(
    [
      md`${page}, attempt ${run.attempt}, failed.`,
      batch.kind === 'none' ? NOTHING : md`Batch ${inlineCode(batch.item)} of ${inlineCode(batch.file)}.`,
      queueItem.kind === 'none'
        ? NOTHING
        : md`Queue item ${inlineCode(queueItem.item)} of ${inlineCode(queueItem.queue)}.`,
      md`Merge it when the record should stand; close it when not. Decision ${prose(decision.id)}.`,
    ],
    '\n\n',
  );
}

/** Body of a pull request that lifts a mark: the run that passed. */
export function renderClearedBody(run: RunRef): Markdown {
  const url = runUrl(run);
  return md`${url === null ? md`Run ${run.id}` : link(md`Run ${run.id}`, url)}, attempt ${run.attempt}, passed.`;
}

/** Body of a pull request that holds what a person asked for in a comment. */
export function renderOperatorEdit(by: string): Markdown {
  return md`${inlineCode(by)} asked for it in a comment. Merge it when the record should stand; close it when not.`;
}
