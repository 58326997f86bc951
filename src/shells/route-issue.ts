// What an `issues` event says that a person did to one of our threads, read from the payload without any package.
import type {HumanWord, IssueAct} from '../app/record-verdict.ts';
import type {Instant} from '../domain/ids.ts';
import {readField, readText} from './read-field.ts';

/** Text that the marker of a thread of ours begins with; whether it is sound and ours is found out later. */
const MARKER = '<!-- aftermath:incident ';
const ACTIONS = ['labeled', 'closed', 'reopened', 'locked', 'transferred', 'deleted'] as const;

/** Labels that say something about a cause, in lower case; they are GitHub's own names, and the usual one for flakes. */
const LABEL_WORDS: ReadonlyMap<string, HumanWord> = new Map([
  ['duplicate', 'duplicate'],
  ['wontfix', 'not-planned'],
  ['flaky', 'flaky'],
]);

export type IssueActRead =
  | {readonly kind: 'act'; readonly act: IssueAct}
  | {readonly kind: 'none'; readonly say: string};

/** The act, or why there is none: another action, a stranger's issue, no person. */
export function parseIssueAct(event: unknown): IssueActRead {
  const issue = readField(event, 'issue');
  const sender = readField(event, 'sender');
  const number = readField(issue, 'number');
  const by = readText(sender, 'login');
  const word = toWord(event, issue);
  if (word === null) return none('Nothing that says something about an incident was done to the issue.');
  if (typeof number !== 'number' || !(readText(issue, 'body') ?? '').includes(MARKER)) {
    return none('The issue is no incident of ours.');
  }
  if (by === null || readText(sender, 'type') !== 'User' || by === readText(readField(issue, 'user'), 'login')) {
    return none('No person did this.');
  }
  const isEnd = readText(event, 'action') === 'closed';
  const at = toInstant(readText(issue, isEnd ? 'closed_at' : 'updated_at') ?? readText(issue, 'updated_at'));
  return {kind: 'act', act: {number, word, by, at, labels: readLabels(issue)}};
}

function toWord(event: unknown, issue: unknown): HumanWord | null {
  const action = ACTIONS.find((known) => known === readText(event, 'action'));
  if (action === undefined) return null;
  if (action === 'labeled') {
    return LABEL_WORDS.get((readText(readField(event, 'label'), 'name') ?? '').toLowerCase()) ?? null;
  }
  return action === 'closed' ? toClosingWord(readText(issue, 'state_reason')) : action;
}

/** Servers that know no reasons close as completed. */
function toClosingWord(reason: string | null): HumanWord {
  if (reason === 'not_planned') return 'not-planned';
  return reason === 'duplicate' ? 'duplicate' : 'completed';
}

function readLabels(issue: unknown): readonly string[] {
  const labels = readField(issue, 'labels');
  if (!Array.isArray(labels)) return [];
  return labels.flatMap((label: unknown) => readText(label, 'name') ?? []);
}

function toInstant(text: string | null): Instant | null {
  const at = Date.parse(text ?? '');
  return Number.isNaN(at) ? null : (at as Instant);
}

function none(say: string): IssueActRead {
  return {kind: 'none', say};
}
