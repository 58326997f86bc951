// Marks an item failed, or takes the mark away, by changing only its own tokens; every edit is proven or thrown away.
import {ok, type Result} from '../domain/result.ts';
import type {PlanEdit, PlanShape} from '../domain/workplan.ts';
import {clearJson, markJson} from './edits/json-mark.ts';
import {type EditMode, editModeOf, toItemKey} from './edits/mode.ts';
import type {ClearRequest, MarkRequest, Outcome} from './edits/request.ts';
import {clearText, markText} from './edits/text-mark.ts';
import {type OpenPlan, openPlan} from './read.ts';

export type {ClearRequest, MarkRequest} from './edits/request.ts';

/** What becomes of a mark: an edit of the file, or a record beside it and why the file is left alone. */
export type PlanMark =
  | {readonly kind: 'edit'; readonly edit: PlanEdit}
  | {
      readonly kind: 'sidecar';
      readonly file: string;
      readonly shape: PlanShape;
      readonly item: string;
      readonly because: string;
    };

/**
 * The text with the item marked failed: its done flag false, its status and reason set as the format and the policy have
 * it. Marking again with the same reason changes nothing. `sidecar` where the format or the policy keeps marks out of the
 * file. Problems: as reading, PLAN_NOT_EDITABLE, PLAN_ITEM_MISSING, PLAN_EDIT_UNPROVEN.
 */
export function planMark(request: MarkRequest): Result<PlanMark> {
  return edit(request, (plan, mode) =>
    plan.kind === 'json' ? markJson(plan.plan, request, mode) : markText(plan, request, mode),
  );
}

/**
 * The text without the item's mark. Keys of the mark go away again, or get the value that unmarked items have there. The
 * done flag stays false: that the failure is over does not prove the work done.
 */
export function planClear(request: ClearRequest): Result<PlanMark> {
  return edit(request, (plan, mode) =>
    plan.kind === 'json' ? clearJson(plan.plan, request, mode) : clearText(plan, request, mode),
  );
}

type WritingMode = Exclude<EditMode, {kind: 'sidecar'}>['kind'];

function edit(
  {file, text: before, item, mapping, opened: given}: ClearRequest,
  change: (plan: OpenPlan, mode: WritingMode) => Result<Outcome>,
): Result<PlanMark> {
  const opened = given === undefined ? openPlan(file, before, mapping) : ok(given);
  if (!opened.ok) return opened;
  const preset = opened.value.kind === 'json' ? opened.value.plan.match.preset : opened.value.preset;
  const {shape} = preset;
  const mode = editModeOf(shape, mapping);
  const sidecar = (because: string) => ok<PlanMark>({kind: 'sidecar', file, shape, item, because});
  if (mode.kind === 'sidecar') return sidecar(mode.because);
  const nested = [...preset.status, ...preset.flag].some((key) => key !== '' && toItemKey(key) === null);
  if (nested) return sidecar('its state does not stand in the item itself');
  const outcome = change(opened.value, mode.kind);
  if (!outcome.ok) return outcome;
  if (outcome.value.kind === 'sidecar') return sidecar(outcome.value.because);
  const {after} = outcome.value;
  return ok({kind: 'edit', edit: {file, item, before, after, unchanged: after === before}});
}
