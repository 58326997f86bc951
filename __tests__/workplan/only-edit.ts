// Marks and clears where a test is about edits of the file: a mark that would go beside it is a problem there.
import {ok, type Result} from '../../src/domain/result.ts';
import type {PlanEdit} from '../../src/domain/workplan.ts';
import {type ClearRequest, type MarkRequest, type PlanMark, planClear, planMark} from '../../src/workplan/edit.ts';
import {notEditable} from '../../src/workplan/plan-problem.ts';

/** As `planMark`; a sidecar is PLAN_NOT_EDITABLE. */
export function markItemFailed(request: MarkRequest): Result<PlanEdit> {
  return onlyEdit(planMark(request));
}

/** As `planClear`; a sidecar is PLAN_NOT_EDITABLE. */
export function clearItemMark(request: ClearRequest): Result<PlanEdit> {
  return onlyEdit(planClear(request));
}

function onlyEdit(mark: Result<PlanMark>): Result<PlanEdit> {
  if (!mark.ok) return mark;
  const {value} = mark;
  return value.kind === 'edit' ? ok(value.edit) : notEditable(value.file, value.shape, value.because);
}
