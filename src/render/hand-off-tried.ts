// What was tried against a cause, in this run and in earlier ones, oldest first.
import type {Analysis, SimilarFailure} from '../domain/analysis.ts';
import type {Dossier} from '../domain/dossier.ts';
import type {HandOff} from '../domain/hand-off.ts';
import {toIsoText} from '../domain/ids.ts';

type Tried = HandOff['tried'][number];

/** Earlier ends of the same cause as the memory holds them, then the re-runs of this run. */
export function listTried({evidence}: Dossier, {recall}: Analysis): readonly Tried[] {
  const earlier = recall.similar.filter((one) => one.likeness === 'fingerprint').toSorted((a, b) => a.at - b.at);
  const {attempt} = evidence.run;
  const reruns = Array.from({length: attempt - 1}, (_, index): Tried => {
    return {what: 're-run', detail: `Attempt ${index + 2} of run ${evidence.run.id}.`, result: 'failed-again'};
  });
  return [...earlier.flatMap(toTried), ...reruns];
}

/** Nothing for a failure whose end nobody knows. */
function toTried({fix}: SimilarFailure): readonly Tried[] {
  if (fix === null) return [];
  const by = fix.pull === null ? `Commit ${fix.commit}` : `Pull request ${fix.pull}, commit ${fix.commit}`;
  const detail = `${by}, ${toIsoText(fix.at)}.`;
  return [{what: 'earlier-fix', detail, result: fix.flaky ? 'passed-unchanged' : 'helped'}];
}
