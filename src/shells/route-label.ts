// What an `issues` event may say by a label, looked at without any package. What the label means stands in the policy.
import type {ReasonCode} from '../domain/decision.ts';
import {readField, readText} from './read-field.ts';

/** A label that a person put on a thread that may be ours. */
export interface LabelNews {
  readonly thread: number;
  readonly label: string;
  readonly sender: string;
  /** The thread as the payload has it, not looked at yet. */
  readonly issue: unknown;
  readonly defaultBranch: string | null;
}

export type LabelNewsRead =
  | {readonly kind: 'news'; readonly news: LabelNews}
  | {readonly kind: 'none'; readonly because: ReasonCode; readonly say: string};

/** What all our markers begin with: an incident, or the issue that says that everything is stopped. */
const MARKER = '<!-- aftermath:';

/** The label, or why nothing is done. */
export function readLabelNews(event: unknown): LabelNewsRead {
  const issue = readField(event, 'issue');
  const thread = readField(issue, 'number');
  const label = readText(readField(event, 'label'), 'name');
  const sender = readText(readField(event, 'sender'), 'login');
  if (readText(event, 'action') !== 'labeled' || typeof thread !== 'number' || label === null) {
    return none('IRRELEVANT_EVENT', 'Only a label that is put on is heard.');
  }
  if (!(readText(issue, 'body') ?? '').includes(MARKER)) {
    return none('IRRELEVANT_EVENT', 'The issue is none of ours.');
  }
  if (sender === null || readText(readField(event, 'sender'), 'type') !== 'User') {
    return none('NOT_A_PERSON', 'The label was put on by a program.');
  }
  const defaultBranch = readText(readField(event, 'repository'), 'default_branch');
  return {kind: 'news', news: {thread, label, sender, issue, defaultBranch}};
}

function none(because: ReasonCode, say: string): LabelNewsRead {
  return {kind: 'none', because, say};
}
