// An outcome as the outputs that action.yml declares. What is unknown is an empty text, never a made-up value.
import type {CommentReport} from '../app/handle-comment.ts';
import type {RecoveryOutcome} from '../app/handle-recovery.ts';
import {findRef} from '../app/perform.ts';
import type {OutputName} from '../config/inputs.ts';
import type {EffectOutcome} from '../domain/decision.ts';
import type {Dossier, Outcome} from '../domain/dossier.ts';
import type {GuardedOutcome} from '../domain/guarded.ts';
import type {SweepReport} from '../domain/sweep.ts';
import {isPullPage} from '../render/links.ts';
import {toReportJson} from '../render/report-document.ts';
import {toRunDocument} from '../render/run-document.ts';

type Outputs = Readonly<Record<OutputName, string>>;

const EMPTY: Outputs = {
  severity: '',
  category: '',
  transient: '',
  fingerprint: '',
  'incident-url': '',
  'incident-number': '',
  'report-path': '',
  batch: '',
  'batch-status': 'none',
  'decision-id': '',
  'reason-code': '',
  result: '',
  attempts: '',
  time: '',
  cause: '',
};

/** Failed tests that the `result` output names per cause. GitHub allows 1 MB for all outputs of a job; the report has them all. */
const MAX_TESTS = 50;

/** Outputs of a handled failure. */
export function toFailureOutputs({dossier, outcomes}: Outcome): Outputs {
  const {decision, diagnoses, incident} = dossier;
  const [worst] = diagnoses;
  const incidentUrl = findRef(outcomes, 'upsert-incident') ?? incident?.url ?? '';
  return {
    ...EMPTY,
    severity: String(worst.severity.level),
    category: worst.category,
    transient: worst.transient,
    fingerprint: worst.fingerprint,
    'incident-url': incidentUrl,
    'incident-number': /\/(\d+)$/.exec(incidentUrl)?.[1] ?? '',
    'report-path': findRef(outcomes, 'write-report') ?? '',
    batch: decision.batch.kind === 'chosen' ? decision.batch.item : '',
    'batch-status': toBatchStatus(outcomes, dossier.planEdit !== null),
    'decision-id': decision.id,
    'reason-code': decision.reason,
    result: JSON.stringify(toReportJson(withFewTests(dossier), outcomes)),
  };
}

/** Outputs of a handled recovery. */
export function toRecoveryOutputs({decision, outcomes, incidents}: RecoveryOutcome): Outputs {
  const cleared = decision.effects.flatMap(({effect}) => (effect.kind === 'clear-mark' ? [effect.item] : []))[0];
  return {
    ...EMPTY,
    'incident-url': incidents[0]?.url ?? '',
    'incident-number': incidents[0] === undefined ? '' : String(incidents[0].number),
    batch: cleared ?? (decision.batch.kind === 'chosen' ? decision.batch.item : ''),
    'batch-status': toClearedStatus(outcomes),
    'decision-id': decision.id,
    'reason-code': decision.reason,
  };
}

/** Outputs of a sweep: why it ended early, if it did. What it did of single runs stands in its summary. */
export function toSweepOutputs({stopped}: Pick<SweepReport, 'stopped'>): Outputs {
  return {...EMPTY, 'reason-code': stopped ?? ''};
}

/** Outputs of a comment: why the first command that was not done was not. The answers stand in the thread. */
export function toCommentOutputs({entries, ...rest}: CommentReport): Outputs {
  const trouble = entries.flatMap(({answer}) =>
    'because' in answer ? [answer.because] : answer.kind === 'failed' ? [answer.problem.code] : [],
  );
  return {...EMPTY, 'reason-code': rest.kind === 'ignored' ? rest.because : (trouble[0] ?? '')};
}

/** Outputs of a command that was run under guard. The cause is that of the last try that failed. */
export function toGuardedOutputs(outcome: GuardedOutcome): Outputs {
  const cause = outcome.attempts.findLast((one) => one.cause !== null)?.cause ?? null;
  return {
    ...EMPTY,
    category: cause?.category ?? '',
    transient: cause?.transient ?? '',
    'reason-code': outcome.because,
    attempts: String(outcome.attempts.length),
    time: (outcome.totalMs / 1000).toFixed(1),
    cause: cause?.text ?? '',
    result: JSON.stringify(toRunDocument(outcome, {report: null})),
  };
}

/** All marks go into one commit or pull request, so one tells of all; one that could not be lifted counts most. */
function toClearedStatus(outcomes: readonly EffectOutcome[]): string {
  const own = outcomes.filter((one) => one.kind === 'clear-mark');
  const cleared = own.find(({status}) => status === 'failed') ?? own[0];
  if (cleared?.status === 'done') return isPullPage(cleared.ref) ? 'proposed' : 'cleared';
  return cleared?.status === 'failed' ? 'failed' : 'none';
}

function toBatchStatus(outcomes: readonly EffectOutcome[], isShown: boolean): string {
  const marked = outcomes.find((one) => one.kind === 'mark-item');
  if (marked?.status === 'done') return isPullPage(marked.ref) ? 'proposed' : 'marked';
  if (marked?.status === 'already-done') return 'already-marked';
  if (marked?.status === 'failed') return 'failed';
  return isShown ? 'shown' : 'none';
}

function withFewTests(dossier: Dossier): Dossier {
  const [first, ...rest] = dossier.diagnoses;
  const cut = (diagnosis: typeof first) => ({...diagnosis, failedTests: diagnosis.failedTests.slice(0, MAX_TESTS)});
  return {...dossier, diagnoses: [cut(first), ...rest.map(cut)]};
}
