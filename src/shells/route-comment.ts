// What an `issue_comment` event may ask of us, looked at without any package: most comments hold no command, and cost nothing.
import type {ReasonCode} from '../domain/decision.ts';
import {readField, readText} from './read-field.ts';

/** A comment that may hold a command. Whether it does is found out with the parser. */
export interface CommentNews {
  readonly comment: number;
  /** GitHub's other name for it; null on servers that tell none. */
  readonly node: string | null;
  readonly thread: number;
  readonly body: string;
  /** Null: the account is gone. */
  readonly author: {readonly login: string; readonly type: string} | null;
  readonly sender: string | null;
  /** ISO 8601; null when it is missing. */
  readonly createdAt: string | null;
  /** The thread as the payload has it, not looked at yet. */
  readonly issue: unknown;
  readonly defaultBranch: string | null;
}

export type CommentNewsRead =
  | {readonly kind: 'news'; readonly news: CommentNews}
  | {readonly kind: 'none'; readonly because: ReasonCode; readonly say: string};

/** A slash with at most three blanks before it, as a command begins; more blanks are code. */
const MAY_BE_SHORT = /(?:^|[\r\n])\ufeff? {0,3}\/[A-Za-z]/;
/** The long form, in any thread; letters of any size, as phones write them. */
const MAY_BE_LONG = /(?:^|[\r\n])\ufeff? {0,3}\/aftermath/i;
/** What all our markers begin with. */
const MARKER = '<!-- aftermath:';

/** The comment, or why nothing is done. Anything that could be a command of ours goes on. */
export function readCommentNews(event: unknown): CommentNewsRead {
  const comment = readField(event, 'comment');
  const issue = readField(event, 'issue');
  const [id, thread] = [readField(comment, 'id'), readField(issue, 'number')];
  if (readText(event, 'action') !== 'created') {
    return none('IRRELEVANT_EVENT', 'Only a new comment is heard; edits and deletions are not.');
  }
  if (typeof id !== 'number' || typeof thread !== 'number') {
    return none('IRRELEVANT_EVENT', 'The payload names no comment.');
  }
  const body = readText(comment, 'body') ?? '';
  const mayBe = isOurThread(issue) ? MAY_BE_SHORT : MAY_BE_LONG;
  if (!mayBe.test(body)) return none('IRRELEVANT_EVENT', 'The comment holds no command.');
  const author = readAuthor(comment);
  if (author !== null && author.type !== 'User') return none('NOT_A_PERSON', 'The comment was written by a program.');
  return {
    kind: 'news',
    news: {
      comment: id,
      node: readText(comment, 'node_id'),
      thread,
      body,
      author,
      sender: readText(readField(event, 'sender'), 'login'),
      createdAt: readText(comment, 'created_at'),
      issue,
      defaultBranch: readText(readField(event, 'repository'), 'default_branch'),
    },
  };
}

/** Whether the thread could be ours; whether it is, the host decides by its author. */
function isOurThread(issue: unknown): boolean {
  return readText(readField(issue, 'user'), 'type') === 'Bot' || (readText(issue, 'body') ?? '').includes(MARKER);
}

/** What an app writes in a person's name is the word of a program. */
function readAuthor(comment: unknown): CommentNews['author'] {
  const user = readField(comment, 'user');
  const login = readText(user, 'login');
  if (login === null) return null;
  const app = readField(comment, 'performed_via_github_app');
  const isByApp = app !== null && app !== undefined;
  return {login, type: isByApp ? 'App' : (readText(user, 'type') ?? '')};
}

function none(because: ReasonCode, say: string): CommentNewsRead {
  return {kind: 'none', because, say};
}
