// Runs a scenario against a server and says what came of it, checked against the oracle.
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {gitReverter} from '../../src/adapters/git/reverter.ts';
import type {Result} from '../../src/domain/result.ts';
import type {PushOutcome, ReadyRevert, RevertOutcome} from '../../src/domain/revert.ts';
import {toSafeText} from '../../src/evidence/safe-text.ts';
import type {Reverter} from '../../src/ports/reverter.ts';
import {renderRevertMessage} from '../../src/render/revert-message.ts';
import {type GitServer, TOKEN} from './git-server.ts';
import {askOracle, type Oracle} from './oracle.ts';
import {Project} from './project.ts';
import type {Ask, Scenario} from './scenario.ts';

export interface Ran {
  readonly got: string;
  /** What plain git does. */
  readonly oracle: Oracle['kind'];
  /** Everything that must not be, in words. Empty when all is well. */
  readonly wrongs: readonly string[];
  readonly ms: number;
  readonly outcome: Result<RevertOutcome>;
  readonly pushed: Result<PushOutcome> | null;
  /** The repository that was served. */
  readonly remote: Project;
}

/** A reverter as the shells make it. */
export function openReverter(address: string, token: string | null, temporary = tmpdir()): Reverter {
  const safe = (raw: string) => toSafeText(raw);
  return gitReverter({address, token, safe, renderMessage: renderRevertMessage, temporary});
}

export async function runScenario(
  {name, build, format}: Scenario,
  {server, folder, key}: {readonly server: GitServer; readonly folder: string; readonly key: string},
): Promise<Ran> {
  const project = Project.create(join(folder, key), format);
  const ask = build(project);
  const remote = ask.remote ?? project;
  const isByPath = ask.by === 'path';
  const address = isByPath ? remote.directory : server.addressOf(remote.directory.slice(folder.length + 1));
  const reverter = openReverter(address, isByPath ? null : TOKEN);
  try {
    const startedAt = performance.now();
    const before = remote.look();
    const outcome = await reverter.prepareRevert({base: 'main', ...toRequest(ask)});
    const wrongs = remote.look() === before ? [] : [`${name}: the preparation changed the repository`];
    const ready = outcome.ok && outcome.value.kind === 'ready' ? outcome.value : null;
    if (ready !== null) ask.meanwhile?.(ready);
    const left = remote.look();
    const pushed = ready === null ? null : await reverter.pushRevert(ready);
    const ms = performance.now() - startedAt;
    const again = ready === null || pushed === null ? null : await reverter.pushRevert(ready);
    const oracle = judge({ask, project: remote, folder: join(folder, `${key}-oracle`), outcome, pushed});
    const more = pushed === null ? [] : checkPushed({remote, before: left, pushed, again});
    const got = toGot(outcome, pushed);
    return {got, oracle: oracle.kind, wrongs: [...wrongs, ...oracle.wrongs, ...more], ms, outcome, pushed, remote};
  } finally {
    await reverter.close();
  }
}

function toRequest({commits, base, mainline, ofReverts, workflows, openHeads}: Ask) {
  const given = {base, mainline, ofReverts, workflows, openHeads};
  const named = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return {commits, ...named};
}

/** The words of the table. */
function toGot(outcome: Result<RevertOutcome>, pushed: Result<PushOutcome> | null): string {
  if (!outcome.ok) return JSON.stringify(outcome.problem);
  const {value} = outcome;
  if (value.kind === 'already-reverted') return `already-reverted: ${value.by.where}`;
  if (value.kind === 'refused' || value.kind === 'unproven') return `${value.kind}: ${value.because}`;
  if (pushed === null) return value.kind;
  return `${value.kind}, ${pushed.ok ? pushed.value.kind : pushed.problem.code}`;
}

interface Judged {
  readonly ask: Ask;
  readonly project: Project;
  readonly folder: string;
  readonly outcome: Result<RevertOutcome>;
  readonly pushed: Result<PushOutcome> | null;
}

/** Compares with plain git, on the commit of the base branch that ours was made on. */
function judge({ask, project, folder, outcome, pushed}: Judged): {
  readonly kind: Oracle['kind'];
  readonly wrongs: readonly string[];
} {
  const ready = outcome.ok && outcome.value.kind === 'ready' ? outcome.value : null;
  const isPushed = pushed?.ok === true && pushed.value.kind === 'pushed';
  const head = isPushed ? pushed.value.baseHead : (ready?.baseHead ?? `refs/origin/heads/${ask.base ?? 'main'}`);
  const commits = ready === null ? ask.commits : toAsked(ready);
  const oracle = askOracle(project, folder, {head, commits, mainline: ask.mainline ?? 1});
  const kind = oracle.kind;
  if (ready !== null) {
    const tree = isPushed ? project.tree(pushed.value.head) : ready.tree;
    if (oracle.kind !== 'clean') return {kind, wrongs: [`plain git says ${oracle.kind}`]};
    return {kind, wrongs: oracle.tree === tree ? [] : ['the tree is not that of plain git']};
  }
  if (outcome.ok && outcome.value.kind === 'conflict' && oracle.kind === 'conflict') {
    const [ours, theirs] = [outcome.value.files.map(({path}) => path).sort(), [...oracle.files].sort()];
    const isSame = theirs.every((path) => ours.includes(path));
    return {kind, wrongs: isSame ? [] : [`conflicts in ${theirs.join()} and not ${ours.join()}`]};
  }
  return {kind, wrongs: []};
}

/** What was skipped is asked of plain git too: it has to find nothing there. */
function toAsked(ready: ReadyRevert): readonly string[] {
  return ready.steps.map(({commit}) => commit);
}

interface Checked {
  readonly remote: Project;
  readonly before: string;
  readonly pushed: Result<PushOutcome>;
  readonly again: Result<PushOutcome> | null;
}

/** Only the branch came, on the base's commit; a second push changes nothing. */
function checkPushed({remote, before, pushed, again}: Checked): readonly string[] {
  const after = remote.look();
  if (!pushed.ok || pushed.value.kind !== 'pushed')
    return after === before ? [] : ['something came though nothing was pushed'];
  const {branch, head, baseHead} = pushed.value;
  const rest = after.split('\n').filter((line) => line !== `refs/heads/${branch} ${head}`);
  const isUnchanged = again?.ok === true && again.value.kind === 'unchanged';
  return [
    ...(rest.join('\n') === before ? [] : ['more than the branch changed']),
    ...(remote.attempt('merge-base', '--is-ancestor', baseHead, head) ? [] : ['it does not stand on the base']),
    ...(isUnchanged ? [] : ['a second push was not unchanged']),
  ];
}
