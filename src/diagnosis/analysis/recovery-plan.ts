// Ways out in the order in which they are worth trying: re-run what is transient, mend, go another way, go back, ask, stop.
import type {PatternMatch, RecoveryOption} from '../../domain/analysis.ts';
import {chooseAlternatives} from './alternatives.ts';
import type {Inquiry} from './question.ts';
import {quote} from './quote.ts';

/** After this many attempts of a run one more teaches nothing; the cap of re-runs is the same. */
const MAX_ATTEMPTS = 3;
/** More choices than these nobody weighs. */
const MAX_ALTERNATIVES = 2;
/** Level from which a branch that others build on is put right first and mended afterwards. */
const GO_BACK_FIRST_LEVEL = 4;
/** Below this the first line is a guess, and acting on it would be one too. */
const MIN_CONFIDENCE = 0.35;

/** An option before it has a place in the order. `otherwise`: when to give it up. */
interface Draft extends Omit<RecoveryOption, 'rank' | 'fallback'> {
  readonly otherwise: string;
}

/** The options, best first. A retry is first only where the evidence says that a plain re-run is likely to pass. */
export function rankOptions(inquiry: Inquiry, patterns: readonly PatternMatch[]): readonly RecoveryOption[] {
  if (inquiry.diagnosis.category === 'none') return [];
  const drafts = orderDrafts(inquiry, patterns);
  return drafts.map(({otherwise, ...option}, index) => {
    const last = index === drafts.length - 1;
    const text = last ? stopWords(inquiry) : `${otherwise}, go on with option ${index + 2}.`;
    return {...option, rank: index + 1, fallback: {option: last ? null : index + 2, text}};
  });
}

function orderDrafts(inquiry: Inquiry, patterns: readonly PatternMatch[]): readonly Draft[] {
  const {diagnosis, sharedBranch} = inquiry;
  const blind = diagnosis.category === 'unknown' || diagnosis.confidence < MIN_CONFIDENCE;
  const suspect = inquiry.named.length > 0 || inquiry.knowledge.origin === 'change';
  const grave = diagnosis.severity.level >= GO_BACK_FIRST_LEVEL && sharedBranch && suspect;
  const retry = retryOf(inquiry);
  const [fix, back, human] = [fixOf(inquiry, patterns), goBackOf(inquiry), askOf(inquiry)];
  const others = alternativesOf(inquiry);
  if (blind) return [human, ...back, ...probeOf(inquiry)];
  const ways = grave ? [...retry, ...back, ...fix, ...others] : [...retry, ...fix, ...others, ...back];
  return ways.length === 0 ? [human, ...probeOf(inquiry)] : [...ways, ...probeOf(inquiry), human];
}

function retryOf({diagnosis, evidence}: Inquiry): readonly Draft[] {
  const {attempt} = evidence.run;
  if (diagnosis.transient !== 'yes' || attempt >= MAX_ATTEMPTS) return [];
  const tried = attempt === 1 ? '' : ` It was tried ${attempt - 1 === 1 ? 'once' : 'twice'} already.`;
  return [
    {
      strategy: 'retry',
      title: 'Re-run the failed jobs',
      why: `The root line is of a kind that passes by itself; nothing has to be changed.${tried}`,
      cost: 'low',
      risk: 'low',
      otherwise: 'If it fails at the same line again',
      action: {kind: 'rerun'},
    },
  ];
}

function fixOf({knowledge, clues, named, diagnosis}: Inquiry, patterns: readonly PatternMatch[]): readonly Draft[] {
  const ofCategory = diagnosis.transient === 'yes' ? null : knowledge.fix;
  const fix = patterns.find((pattern) => pattern.fix !== null)?.fix ?? ofCategory;
  if (fix === null) return [];
  const place = clues.find((clue) => clue.id === 'place')?.subject ?? named[0]?.file ?? null;
  const start = place === null ? '' : ` Start at ${quote(place)}.`;
  return [
    {
      strategy: 'fix',
      title: fix.title,
      why: `${fix.why}${start}`,
      cost: fix.cost,
      risk: fix.risk,
      otherwise: 'If that takes longer than the branch may stay red',
      action: null,
    },
  ];
}

function alternativesOf({diagnosis}: Inquiry): readonly Draft[] {
  const root = diagnosis.rootCause[0]?.text ?? '';
  return chooseAlternatives(diagnosis.category, root)
    .slice(0, MAX_ALTERNATIVES)
    .map(({title, why, cost, risk, when}) => ({
      strategy: 'alternative',
      title,
      why: `${why} It fits when ${when}.`,
      cost,
      risk,
      otherwise: 'If it does not fit, or does not help',
      action: null,
    }));
}

/** Going back helps only against what the commit brought: not against the surroundings, and not against what is older. */
function goBackOf({knowledge, evidence, recall, diagnosis, named, sharedBranch}: Inquiry): readonly Draft[] {
  const {commit} = evidence;
  if (commit === null || knowledge.origin === 'surroundings' || diagnosis.transient === 'yes' || recall.count > 0)
    return [];
  const suspect =
    named.length > 0 ? 'The failure names what it changed' : 'It is the first suspect, and no more than that';
  const gain = sharedBranch
    ? 'the branch is green for everybody while it is mended'
    : 'the work goes on from the state before it';
  return [
    {
      strategy: 'checkpoint',
      title: `Go back behind commit ${quote(commit.sha.slice(0, 7))}, and bring it again once it is mended`,
      why: `${suspect}; ${gain}.`,
      cost: 'low',
      risk: named.length > 0 ? 'low' : 'medium',
      otherwise: 'If the failure is still there without the commit',
      action: {kind: 'revert', sha: commit.sha},
    },
  ];
}

/** Where nobody can tell whether it would pass, one re-run is a question, not a cure; so it never comes first. */
function probeOf({diagnosis, evidence}: Inquiry): readonly Draft[] {
  if (diagnosis.transient !== 'unknown' || evidence.run.attempt > 1) return [];
  return [
    {
      strategy: 'retry',
      title: 'Re-run once, only to learn whether it repeats',
      why: 'Whether it is transient is not known. A pass would prove a flake, not a repair: record it as one.',
      cost: 'low',
      risk: 'low',
      otherwise: 'If it repeats',
      action: {kind: 'rerun'},
    },
  ];
}

function askOf({knowledge, diagnosis}: Inquiry): Draft {
  const blind = diagnosis.category === 'unknown';
  return {
    strategy: 'human',
    title: blind ? 'Let a person read the first candidate line' : 'Ask a person',
    why: `The question to answer: ${knowledge.question}`,
    cost: 'medium',
    risk: 'low',
    otherwise: 'If nobody can tell',
    action: {kind: 'read-log'},
  };
}

function stopWords({batch}: Inquiry): string {
  if (batch.kind === 'none') return 'If that does not help either, stop here and leave the failure on record.';
  const next = batch.nextReady === null ? '' : ` and go on with item ${quote(batch.nextReady)}`;
  return `If that does not help either, stop here: leave item ${quote(batch.item)} marked as failed${next}.`;
}
