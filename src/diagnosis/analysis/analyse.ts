// Pure: one diagnosis with everything known around it to an analysis. What is not proven says so in the sentence itself.
import type {Analysis, BlastRadius, PatternMatch, PlanItemTouched} from '../../domain/analysis.ts';
import {buildChain} from './chain.ts';
import {checklistFor} from './checklist.ts';
import {weighFactors} from './factors.ts';
import {matchPatterns} from './patterns.ts';
import {type AnalysisQuestion, type Inquiry, openInquiry} from './question.ts';
import {rankOptions} from './recovery-plan.ts';

/** The analysis of one cause. The same question gives the same answer. */
export function analyse(question: AnalysisQuestion): Analysis {
  const inquiry = openInquiry(question);
  const {diagnosis, evidence, recall} = inquiry;
  const patterns = matchPatterns({diagnosis, reports: evidence.reports});
  return {
    diagnosis,
    causalChain: buildChain(inquiry, patterns),
    factors: weighFactors(inquiry, patterns),
    patterns,
    recall,
    blastRadius: measureRadius(inquiry),
    prevention: listPrevention(inquiry, patterns),
    checklist: checklistFor(diagnosis.category),
    plan: rankOptions(inquiry, patterns),
  };
}

function measureRadius({diagnosis, evidence, batch, waitingJobs, sharedBranch}: Inquiry): BlastRadius {
  const {branch} = evidence.run;
  const planItems: readonly PlanItemTouched[] =
    batch.kind === 'none'
      ? []
      : [
          {file: batch.file, item: batch.item, role: 'failed'},
          ...batch.dependents.map((item) => ({file: batch.file, item, role: 'waiting' as const})),
        ];
  return {
    jobs: diagnosis.jobs,
    dependents: waitingJobs,
    planItems,
    branches: branch === null ? [] : [{name: branch, shared: sharedBranch}],
  };
}

/** Advice of the rule and the category, then of the patterns, without doubles. */
function listPrevention({diagnosis}: Inquiry, patterns: readonly PatternMatch[]): readonly string[] {
  return [...new Set([...diagnosis.prevention, ...patterns.flatMap((pattern) => pattern.prevention)])];
}
