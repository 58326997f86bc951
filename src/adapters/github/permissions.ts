// What each operation on GitHub needs of a token: the one place that says so, for the message that names what is missing.
import type {Purpose} from './problems.ts';

/** A line of `permissions:` in a workflow file. `members: read` is none: only the token of an app or a person can have it. */
export type Permission =
  | 'actions: read'
  | 'actions: write'
  | 'checks: read'
  | 'contents: read'
  | 'contents: write'
  | 'issues: read'
  | 'issues: write'
  | 'members: read'
  | 'metadata: read'
  | 'pull-requests: read'
  | 'pull-requests: write';

/** Operations in the words of our messages, by what they touch. Source: GitHub's "Permissions required for GitHub Apps". */
export const PERMISSIONS = {
  'read the run': 'actions: read',
  'list the runs': 'actions: read',
  'list the jobs of the run': 'actions: read',
  'find the last green run': 'actions: read',
  'list the jobs of the last green run': 'actions: read',
  'look for a pass of the same commit': 'actions: read',
  'download the log': 'actions: read',
  'run the failed jobs again': 'actions: write',
  'run a job again': 'actions: write',
  'list the runs of the workflow': 'actions: read',
  'compare two commits': 'contents: read',
  'read the annotations': 'checks: read',
  'read the head commit': 'contents: read',
  'read the branch': 'contents: read',
  'read a file': 'contents: read',
  'read files of the repository': 'contents: read',
  'list the files': 'contents: read',
  'commit the plan edit': 'contents: write',
  'tell the repair agent': 'contents: write',
  'read the state branch': 'contents: read',
  'write the state branch': 'contents: write',
  'start the state branch': 'contents: write',
  'find the pull request of the commit': 'pull-requests: read',
  'find our pull request': 'pull-requests: read',
  'list the open pull requests': 'pull-requests: read',
  'read who set a label': 'pull-requests: read',
  'read what a person may do': 'metadata: read',
  'make the branch of the pull request': 'contents: write',
  'remove the branch of the pull request': 'contents: write',
  'open the pull request': 'pull-requests: write',
  'update the pull request': 'pull-requests: write',
  'list the comments': 'pull-requests: read',
  'post the comment': 'pull-requests: write',
  'edit the comment': 'pull-requests: write',
  'take back the second comment': 'pull-requests: write',
  'list incidents': 'issues: read',
  'read the incident': 'issues: read',
  'read what people did': 'issues: read',
  'open the incident': 'issues: write',
  'label the incident': 'issues: write',
  'update the incident': 'issues: write',
  'close the incident': 'issues: write',
  'close the incident that could not be labelled': 'issues: write',
  'fold a duplicate incident': 'issues: write',
  'react to the comment': 'issues: write',
  'read the comment': 'issues: read',
  'read the thread of the command': 'issues: read',
  'read who labelled the thread': 'issues: read',
  'answer the comment': 'issues: write',
  'raise the stop sign': 'issues: write',
  'take down the stop sign': 'issues: write',
  'read who wrote the commits': 'contents: read',
  'read the permission of the person': 'metadata: read',
  'read the members of the team': 'members: read',
  'read the repository': 'metadata: read',
  'read who the token belongs to': 'metadata: read',
} as const satisfies Readonly<Record<string, Permission>>;
export type Operation = keyof typeof PERMISSIONS;

/** The operation with what it needs, as every request states it. */
export function purposeOf<T extends Operation>(operation: T): Purpose & {readonly operation: T} {
  return {operation, needs: PERMISSIONS[operation]};
}
