// The document that `analyze --json` prints: `schema/analysis.schema.json` describes it, field by field.
import type {Analysis, Factor, KnownFix, PatternMatch, Proof, Recall} from '../domain/analysis.ts';
import {toIsoText} from '../domain/ids.ts';
import type {RunRef} from '../domain/run.ts';
import {actionCommand, unexplainedShare} from './analysis-words.ts';
import {toCauseDocuments, toSeverityDocument, toTestDocument} from './diagnosis-document.ts';

/** Where the failure was read. */
export type AnalysisSource =
  | {readonly kind: 'logs'; readonly files: readonly string[]}
  | {readonly kind: 'incident'; readonly id: string};

/** One analysis as a plain document. */
export function toAnalysisDocument(analysis: Analysis, run: RunRef, source: AnalysisSource) {
  const {diagnosis, blastRadius, checklist} = analysis;
  return {
    schema: 'aftermath/analysis/1' as const,
    source: source.kind === 'logs' ? {kind: source.kind, files: source.files} : {kind: source.kind, id: source.id},
    category: diagnosis.category,
    alternatives: diagnosis.alternatives,
    transient: diagnosis.transient,
    severity: toSeverityDocument(diagnosis.severity),
    confidence: diagnosis.confidence,
    fingerprint: diagnosis.fingerprint,
    rootCause: toCauseDocuments(diagnosis),
    step: diagnosis.step,
    failedTests: diagnosis.failedTests.map(toTestDocument),
    causalChain: analysis.causalChain.map(({kind, text, basis, evidence}) => {
      return {kind, text, basis, evidence: evidence.map(toProofDocument)};
    }),
    factors: analysis.factors.map(toFactorDocument),
    unexplained: unexplainedShare(analysis),
    patterns: analysis.patterns.map(toPatternDocument),
    similar: toRecallDocument(analysis.recall),
    blastRadius: {
      jobs: blastRadius.jobs,
      dependents: blastRadius.dependents,
      planItems: blastRadius.planItems.map(({file, item, role}) => ({file, item, role})),
      branches: blastRadius.branches.map(({name, shared}) => ({name, shared})),
    },
    prevention: analysis.prevention,
    checklist: {before: checklist.before, during: checklist.during, after: checklist.after},
    plan: analysis.plan.map(({rank, strategy, title, why, cost, risk, fallback, action}) => ({
      rank,
      strategy,
      title,
      why,
      cost,
      risk,
      fallback: {option: fallback.option, text: fallback.text},
      command: actionCommand(action, run),
    })),
  };
}

export type AnalysisDocument = ReturnType<typeof toAnalysisDocument>;

function toProofDocument({job, line, text}: Proof) {
  return {job, line, text};
}

function toFactorDocument({text, weight, evidence}: Factor) {
  return {text, weight, evidence: evidence.map(toProofDocument)};
}

function toPatternDocument({id, name, usualCause, evidence, prevention}: PatternMatch) {
  return {id, name, usualCause, evidence: evidence.map(toProofDocument), prevention};
}

/** What memory holds about a cause as a plain document, times in ISO 8601. */
export function toRecallDocument({asked, count, firstSeen, windows, flakes, similar}: Recall) {
  return {
    asked,
    count,
    firstSeen: firstSeen === null ? null : toIsoText(firstSeen),
    windows: {day: windows.day, week: windows.week, month: windows.month},
    flakes,
    failures: similar.map(({likeness, score, fix, at, runId, attempt, branch, commit, category, text}) => {
      return {
        likeness,
        score,
        fix: toFixDocument(fix),
        at: toIsoText(at),
        runId,
        attempt,
        branch,
        commit,
        category,
        text,
      };
    }),
  };
}

function toFixDocument(fix: KnownFix | null) {
  return fix === null ? null : {at: toIsoText(fix.at), commit: fix.commit, pull: fix.pull, flaky: fix.flaky};
}
