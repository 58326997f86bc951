// The message of a commit that takes another back: our words, and the foreign subject with its teeth out.
import type {RevertedCommit} from '../domain/revert.ts';
import {breakReferences, cut, JOINT, toOneLine} from './neutralise.ts';

/** What tools find our reverts by, next to git's own sentence. */
const TRAILER = 'Aftermath-Reverts';
/** `git log --oneline` and GitHub cut a headline near 72; the quoted subject gets what is left of it. */
const MAX_SUBJECT_UNITS = 62;
/** Words in brackets that switch off CI on a revert; and it is CI that has to prove it. */
const SKIP_WORDS = /\[(?=\s*(?:skip|no|ci|actions)[\s-]+(?:ci|skip|actions)\s*\])/gi;

/** Headline, git's sentence with the full id, and a trailer. Nobody is mentioned, nothing closed, no run skipped by it. */
export function renderRevertMessage({sha, subject, backTo}: RevertedCommit): string {
  const quiet = breakReferences(toOneLine(subject)).replace(SKIP_WORDS, `[${JOINT}`);
  const headline = quiet === '' ? `Revert ${sha.slice(0, 12)}` : `Revert "${cut(quiet, MAX_SUBJECT_UNITS)}"`;
  const reversing = backTo === null ? '' : `, reversing\nchanges made to ${backTo}`;
  return `${headline}\n\nThis reverts commit ${sha}${reversing}.\n\n${TRAILER}: ${sha}\n`;
}
