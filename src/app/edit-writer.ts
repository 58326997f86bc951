// All edits of one decision as one commit: prepared on the head of the branch, made again on the next one, or proposed.
import type {EditEffect, EffectKind} from '../domain/effect.ts';
import type {QueueReason} from '../domain/queue-reasons.ts';
import {err, ok, type Result} from '../domain/result.ts';
import type {Written} from '../ports/code-host.ts';
import {type ChangesOutcome, commitOrPropose} from './commit-changes.ts';
import {type EditContext, type EditWorld, isEdit, type PlannedEdit} from './edit-context.ts';
import {type EditResults, prepareEdits} from './prepare-edits.ts';

/** Carries out one edit; the first one asked for carries out all of its decision. */
export type EditWriter = (effect: EditEffect) => Promise<Result<Written>>;

/** The writer of one decision. An edit that cannot be made fails alone; the others are written. */
export function makeEditWriter(world: EditWorld, context: EditContext): EditWriter {
  const edits = context.planned.flatMap(({key, effect}) => (isEdit(effect) ? [{key, effect}] : []));
  let written: Promise<Result<ChangesOutcome<EditResults>>> | null = null;
  return async (effect) => {
    const edit = edits.find((one) => one.effect === effect);
    if (edit === undefined) return err({code: 'INTERNAL', detail: `an edit that was not planned: ${effect.kind}`});
    const known = context.made.get(edit.key);
    if (known !== undefined) return ok({ref: placeOf(effect), change: 'unchanged', earlier: true, ...sayRuled(known)});
    const left = edits.filter(({key}) => !context.made.has(key));
    written ??= writeAll(world, context, left);
    const outcome = await written;
    return outcome.ok ? toWritten(outcome.value, edit) : outcome;
  };
}

function writeAll(
  {host, pacing}: EditWorld,
  context: EditContext,
  edits: readonly PlannedEdit[],
): Promise<Result<ChangesOutcome<EditResults>>> {
  const {policy, words, head} = context;
  const [first] = edits;
  if (first === undefined) return Promise.resolve(err({code: 'INTERNAL', detail: 'no edits were planned'}));
  const {branch, via} = first.effect;
  return commitOrPropose(
    {files: host, host, pacing},
    {
      branch,
      route: via,
      head,
      prepare: (at) => prepareEdits({host, pacing}, {...context, edits, head: at}),
      headline: (results) => words.headline(listMade(edits, results)),
      body: words.body,
      tries: policy.edits.retries,
      propose: (results) => words.propose(listMade(edits, results)),
    },
  );
}

/** What one edit came to, within the commit or pull request that holds all of them. */
function toWritten(outcome: ChangesOutcome<EditResults>, {key, effect}: PlannedEdit): Result<Written> {
  const own = outcome.value.get(key);
  if (own === undefined) return err({code: 'INTERNAL', detail: `no result of ${effect.kind}`});
  if (!own.ok) return own;
  const {change, ruled} = own.value;
  const said = sayRuled(ruled ?? null);
  if (change === 'unchanged' || outcome.kind === 'unchanged') {
    return ok({ref: placeOf(effect), change: 'unchanged', ...said});
  }
  return ok({ref: outcome.ref, change: outcome.kind === 'proposed' ? outcome.change : 'created', ...said});
}

function sayRuled(ruled: QueueReason | null): Pick<Written, 'ruled'> {
  return ruled === null ? {} : {ruled};
}

/** Kinds of the edits that change something: what was refused or stood there already is no part of the commit. */
function listMade(edits: readonly PlannedEdit[], results: EditResults): readonly EffectKind[] {
  return edits.flatMap(({key, effect}) => {
    const own = results.get(key);
    return own?.ok === true && own.value.change === 'changed' ? [effect.kind] : [];
  });
}

function placeOf(effect: EditEffect): string {
  return 'file' in effect ? effect.file : effect.queue;
}
