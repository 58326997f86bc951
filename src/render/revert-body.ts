// The pull request that takes a change back: what broke, what shows who did it, what was proven, and how to bring it back.
import type {Proposal} from '../domain/approval.ts';
import type {Dossier} from '../domain/dossier.ts';
import type {ReadyRevert} from '../domain/revert.ts';
import {bullets, firstOf, titled} from './blocks.ts';
import {BODY_BUDGET, compose, type Section} from './budget.ts';
import {causeLine, causePlace} from './facts.ts';
import {commitLink, linked, runUrl} from './links.ts';
import {fence, inlineCode, join, type Markdown, md, NOTHING, prose} from './markdown.ts';
import {SIGN_WORDS} from './revert-case.ts';
import {rootCauseBlock} from './root-cause.ts';

/** Files that are named; the pull request shows all of them. */
const MAX_FILES = 50;
/** Lines of the log around the cause. */
const EXCERPT_LINES = 20;

/** Why it is taken back: the failure, in the run that has read it; after an approval the thread that tells of it. */
export type RevertGrounds =
  | {readonly kind: 'failure'; readonly dossier: Dossier}
  | {readonly kind: 'proposal'; readonly proposal: Proposal};

/** Everything that the words are made of. */
export interface RevertWords {
  readonly grounds: RevertGrounds;
  readonly ready: ReadyRevert;
  /** Page of the incident; null when there is none. */
  readonly incidentUrl: string | null;
  /** Login of who approved it; null: nobody had to. */
  readonly approvedBy: string | null;
}

/** At most 60 units of a commit id and our own words: nothing foreign is in it. */
export function renderRevertTitle({steps, request}: ReadyRevert): string {
  const shas = steps.map(({commit}) => commit.slice(0, 12));
  const [first = request.commits[0]?.slice(0, 12) ?? ''] = shas;
  return shas.length > 1 ? `Revert ${first} and ${shas.length - 1} more` : `Revert ${first}`;
}

/** The complete body. It closes nothing, mentions nobody, and always fits. */
export function renderRevertBody(words: RevertWords): string {
  const {grounds} = words;
  const sections: readonly Section[] = [
    only(1, introOf(words)),
    ...(grounds.kind === 'failure' ? failureSections(grounds.dossier) : []),
    only(2, titled(md`## What was proven`, provenOf(words.ready))),
    only(2, titled(md`## How to bring the change back`, reapplyOf(words.ready))),
    only(4, titled(md`## Where it comes from`, originOf(words))),
  ];
  return compose(sections, BODY_BUDGET);
}

function failureSections(dossier: Dossier): readonly Section[] {
  const [diagnosis] = dossier.diagnoses;
  const cause = join([causeLine(diagnosis), causePlace(dossier.evidence, diagnosis)], '\n\n');
  const proof = (lines: number) => titled(md`## What broke`, cause, rootCauseBlock(dossier.evidence, diagnosis, lines));
  return [
    {priority: 3, variants: [proof(EXCERPT_LINES), proof(5), titled(md`## What broke`, cause)]},
    only(2, titled(md`## What shows that it was this change`, signsOf(dossier))),
  ];
}

function introOf({grounds, ready}: RevertWords): Markdown {
  const commits = ready.steps.map(({commit}) =>
    grounds.kind === 'failure' ? commitLink(grounds.dossier.evidence.run, commit) : inlineCode(commit),
  );
  return md`This takes back ${join(commits, ', ')} on ${inlineCode(ready.request.base)}. It is a draft: whether it is merged is for people to decide. A fix on top is as good.`;
}

function signsOf({revert}: Dossier): Markdown {
  const finding = revert?.finding;
  if (finding?.kind !== 'culprit') return NOTHING;
  const {signs, confidence} = finding.suspect;
  const list = bullets(signs.map((sign) => prose(SIGN_WORDS[sign])));
  return join(
    [list, md`Confidence ${confidence} %. That is a sum of signs and not a measured rate: it can be wrong.`],
    '\n\n',
  );
}

function provenOf({files, baseHead, skipped}: ReadyRevert): Markdown {
  const {shown, more} = firstOf(files, MAX_FILES);
  const left = skipped.map(({commit}) => inlineCode(commit.slice(0, 12)));
  return join(
    [
      md`Made by ${inlineCode('git revert')} on ${inlineCode(baseHead.slice(0, 12))}. Only files of the change are touched, and making the change again gives the branch as it was. Whether it is green, its own run shows.`,
      bullets([...shown.map(inlineCode), ...(more > 0 ? [md`and ${more} more`] : [])]),
      left.length === 0 ? NOTHING : md`Nothing was left to take back of ${join(left, ', ')}.`,
    ],
    '\n\n',
  );
}

/** After a merge the branch's own commits stay what they are; after a squash only the change itself can be picked again. */
function reapplyOf({steps}: ReadyRevert): Markdown {
  const reverts = steps.toReversed().map(({revert}) => `git revert ${revert}`);
  const picks = steps.toReversed().map(({commit}) => `git cherry-pick ${commit}`);
  return join(
    [
      md`Once this is merged with a merge commit or fast-forward:`,
      fence(reverts.join('\n'), 'sh'),
      md`Once it is squashed, pick the change itself again (with ${inlineCode('-m 1')} for a merge):`,
      fence(picks.join('\n'), 'sh'),
    ],
    '\n\n',
  );
}

function originOf({grounds, incidentUrl, approvedBy}: RevertWords): Markdown {
  const facts: readonly Markdown[] = [
    ...(grounds.kind === 'failure' ? failureFacts(grounds.dossier) : proposalFacts(grounds.proposal)),
    incidentUrl === null ? NOTHING : md`**Incident:** ${linked(inlineCode(incidentUrl), incidentUrl)}`,
    approvedBy === null ? NOTHING : md`**Approved by:** ${inlineCode(approvedBy)}`,
  ];
  return bullets(facts.filter((fact) => fact !== ''));
}

function failureFacts({evidence, decision, revert, diagnoses}: Dossier): readonly Markdown[] {
  return [
    md`**Failed run:** ${linked(inlineCode(String(evidence.run.id)), runUrl(evidence.run))}`,
    md`**Decision:** ${inlineCode(decision.id)}`,
    md`**Cause:** ${inlineCode(revert?.cause ?? diagnoses[0].fingerprint)}`,
  ];
}

function proposalFacts({id, decision}: Proposal): readonly Markdown[] {
  return [md`**Proposal:** ${inlineCode(id)}`, md`**Decision:** ${inlineCode(decision)}`];
}

function only(priority: number, text: Markdown): Section {
  return {priority, variants: [text]};
}
