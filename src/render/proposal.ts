// The words of a pull request that holds edits which could not be committed: what kept them from the branch comes first.
import {inlineCode, join, type Markdown, md, prose} from './markdown.ts';

/** What kept edits from a branch: its rule in the host's words, or null when it moved too often. */
export interface ProposalCause {
  readonly branch: string;
  readonly rule: string | null;
}

/** The reason, then the given words. */
export function renderProposalBody({branch, rule}: ProposalCause, words: Markdown): Markdown {
  const why =
    rule === null
      ? md`The branch ${inlineCode(branch)} moved with every try to commit this, so the edits wait here.`
      : md`The rules of the branch ${inlineCode(branch)} forbid this commit: ${prose(rule)}. The edits wait here for a review.`;
  return join([why, words], '\n\n');
}
