// The words of a rollback on the host: the message of its commit, and its pull request with what is kept and how to undo it.
import type {CheckpointRecord} from '../domain/checkpoint.ts';
import type {RollbackScope} from '../domain/effect.ts';
import {type DecisionId, type Instant, type SafeText, type Sha, toIsoText} from '../domain/ids.ts';
import {CONFLICT_RULES, type KeptPath, type RestoreStep} from '../domain/rollback.ts';
import {inlineCode, join, link, type Markdown, md, NOTHING, prose} from './markdown.ts';
import {cut} from './neutralise.ts';

/** What tools find our rollbacks by. */
const TRAILER = 'Aftermath-Rollback';
/** Paths listed; a reviewer sees all of them in the pull request itself. */
const MAX_PATHS = 50;
/** Longest note of a checkpoint that is repeated, in UTF-16 units. */
const MAX_NOTE_UNITS = 200;

export interface RollbackTold {
  readonly target: CheckpointRecord;
  readonly scope: RollbackScope;
  readonly base: string;
  readonly steps: readonly RestoreStep[];
  readonly kept: readonly KeptPath[];
}

/** Headline, the commit that the checkpoint was made of, and a trailer. Nothing foreign is in it. */
export function renderRollbackMessage({target, scope}: Pick<RollbackTold, 'target' | 'scope'>): string {
  const of = target.commit === null ? '' : ` of commit ${target.commit}`;
  return `Roll back to checkpoint ${target.id}\n\nScope ${scope}; the checkpoint is${of === '' ? ' of no commit' : of}.\n\n${TRAILER}: ${target.id}\n`;
}

/**
 * What a person approves: every line of it is part of the id. The same rollback of the same head gives the same text. Paths
 * beyond the bound are bound by the tree.
 */
export function renderRollbackPlan(
  {target, scope, base, baseHead, tree, steps, kept}: RollbackTold & {readonly baseHead: Sha; readonly tree: Sha},
  safe: (raw: string) => SafeText,
): SafeText {
  const more = Math.max(0, steps.length - MAX_PATHS);
  const lines = [
    `Branch ${base} at ${baseHead}`,
    `back to checkpoint ${target.id}, scope ${scope}`,
    ...steps.slice(0, MAX_PATHS).map((step) => `${verbOf(step)} ${JSON.stringify(step.path)}`),
    ...(more === 0 ? [] : [`and ${more} more`]),
    ...kept.slice(0, MAX_PATHS).map(({path, rule}) => `keep ${JSON.stringify(path)} (${rule})`),
    `${steps.length} paths; the tree becomes ${tree}`,
  ];
  return safe(lines.join('\n'));
}

function verbOf({before, after}: RestoreStep): 'add' | 'remove' | 'change' {
  if (before === null) return 'add';
  return after === null ? 'remove' : 'change';
}

/** Who wanted it, and where that was said. */
export interface RollbackApproval {
  readonly id: DecisionId;
  readonly by: string;
  readonly thread: number;
  /** Address of the thread; null where it has none. */
  readonly url: string | null;
}

/** Title and body, Markdown. `approval` null: nobody had to approve it. */
export function renderRollbackPull(
  told: RollbackTold,
  approval: RollbackApproval | null,
): {readonly title: string; readonly body: string} {
  const {target, scope, base, steps, kept} = told;
  const body = join(
    [
      md`Takes ${inlineCode(base)} back to checkpoint ${inlineCode(target.id)}, scope ${inlineCode(scope)}: ${steps.length} paths change. It was made ${whenOf(target.createdAt)}${ofCommit(target)}.${noteOf(target)}`,
      approval === null ? NOTHING : approvedBy(approval),
      listSteps(steps),
      listKept(kept),
      md`The bytes were checked against the checkpoint before the commit was made, and the commit changes these paths and no others. The present was saved as a checkpoint before this branch was pushed.`,
      md`To refuse it, close this pull request and delete its branch. To take it back after a merge, use the button "Revert".`,
    ],
    '\n\n',
  );
  return {title: `Roll back to checkpoint ${target.id}`, body};
}

function approvedBy({id, by, thread, url}: RollbackApproval): Markdown {
  const where = url === null ? NOTHING : md` The failure and its evidence: ${link(md`thread ${thread}`, url)}.`;
  return md`It is a draft: people decide and merge, we never do. Proposal ${inlineCode(id)}, approved by ${inlineCode(by)}.${where}`;
}

function whenOf(at: Instant): Markdown {
  return prose(toIsoText(at));
}

function ofCommit({commit}: CheckpointRecord): Markdown {
  return commit === null ? NOTHING : md` of commit ${inlineCode(commit.slice(0, 12))}`;
}

function noteOf({note}: CheckpointRecord): Markdown {
  return note === '' ? NOTHING : md` Its note: ${prose(cut(note, MAX_NOTE_UNITS))}`;
}

function listSteps(steps: readonly RestoreStep[]): Markdown {
  const lines = steps.slice(0, MAX_PATHS).map(({path, before, after}) => {
    const verb = before === null ? md`added` : after === null ? md`removed` : md`changed`;
    return md`- ${verb}: ${inlineCode(path)}`;
  });
  const more = steps.length > MAX_PATHS ? [md`- and ${steps.length - MAX_PATHS} more`] : [];
  return join([...lines, ...more], '\n');
}

function listKept(kept: readonly KeptPath[]): Markdown {
  if (kept.length === 0) return NOTHING;
  const lines = kept.slice(0, MAX_PATHS).map(({path, rule}) => {
    return md`- ${inlineCode(path)}: ${prose(CONFLICT_RULES[rule].does)}`;
  });
  return join([md`Kept as it is, or merged:`, ...lines], '\n');
}
