// The demo's culprit, its proposal and its approval: the real search, guards, parser, ruling and engine on the demo's own facts.

import {folderWorkspace} from '../../adapters/files/workspace.ts';
import {readCommit} from '../../adapters/git/repo.ts';
import {gitReverter} from '../../adapters/git/reverter.ts';
import {outboxCodeHost} from '../../adapters/outbox/code-host.ts';
import {openRevert} from '../../app/open-revert.ts';
import type {Policy} from '../../config/schema.ts';
import {decideRevert} from '../../decision/revert.ts';
import type {RevertStanding} from '../../decision/revert-standing.ts';
import {listNamedFiles} from '../../diagnosis/named-files.ts';
import {findCulprit} from '../../diagnosis/suspects.ts';
import {advance, digestPlan, type Proposal, type ProposalContent} from '../../domain/approval.ts';
import type {CommandFacts} from '../../domain/authority.ts';
import type {CulpritFinding, Try} from '../../domain/culprit.ts';
import type {Dossier, Outcome} from '../../domain/dossier.ts';
import type {Effect} from '../../domain/effect.ts';
import type {Fingerprint, Instant, Sha} from '../../domain/ids.ts';
import {ok} from '../../domain/result.ts';
import {toSafeText} from '../../evidence/safe-text.ts';
import {decideApproval, propose} from '../../operator/approval.ts';
import {authorise} from '../../operator/authorise.ts';
import {parseCommands} from '../../operator/parse.ts';
import {renderRevertBody, renderRevertTitle} from '../../render/revert-body.ts';
import {renderRevertMessage} from '../../render/revert-message.ts';
import {DEMO_BRANCH, type DemoRepo, type DemoRun, git, shaOf} from './demo-repo.ts';

/** The person of the demo who may write. */
const MAINTAINER = 'maintainer';
const JOB = 'npm test';

export interface DemoSearch {
  readonly dossier: Dossier;
  readonly finding: Extract<CulpritFinding, {kind: 'culprit'}>;
  readonly effect: Extract<Effect, {kind: 'open-revert'}>;
  readonly head: Sha;
}

export interface DemoHistory {
  readonly repo: DemoRepo;
  readonly later: DemoRun;
  /** What was handled of the two red runs, in their order. */
  readonly handled: readonly [Outcome, Outcome];
  readonly policy: Policy;
}

/** Who did it, and whether every guard lets the revert through; throws where the demo's own history would not do. */
export async function findDemoCulprit(history: DemoHistory): Promise<DemoSearch> {
  const {repo, later, handled, policy} = history;
  const {dossier} = handled[1];
  const [diagnosis] = dossier.diagnoses;
  const head = await shaOf(repo.dir, 'HEAD');
  const line = await listLine(repo, head);
  const tries = toTries(history);
  const changed = new Map<Sha, readonly string[]>();
  for (const sha of line) changed.set(sha, await filesOf(repo, sha));
  const finding = findCulprit({
    commits: [repo.green.sha, ...line],
    tries,
    cause: diagnosis.fingerprint,
    changed,
    namedFiles: listNamedFiles(diagnosis),
    testFiles: diagnosis.failedTests.flatMap(({file}) => file ?? []),
    weights: policy.revert.weights,
    maxReruns: 0,
  });
  if (finding.kind !== 'culprit') throw new Error(`the demo found no culprit: ${finding.kind}`);
  const standing = await toStanding(history, {finding, tries, line, changed, head});
  const part = decideRevert({policy: policy.revert, standing, now: later.at});
  const effect = part.effects[0]?.effect;
  if (effect?.kind !== 'open-revert') throw new Error(`the demo's revert is refused: ${part.declined[0]?.because}`);
  const found = {cause: diagnosis.fingerprint, base: DEMO_BRANCH, finding, good: repo.green.sha, made: null};
  return {dossier: {...dossier, revert: found}, finding, effect, head};
}

async function listLine({dir, green}: DemoRepo, head: Sha): Promise<readonly Sha[]> {
  const listed = await git(dir, 'rev-list', '--first-parent', '--reverse', `${green.sha}..${head}`);
  return listed.split('\n').filter((line) => line !== '') as Sha[];
}

async function filesOf({dir}: DemoRepo, sha: Sha): Promise<readonly string[]> {
  const commit = await readCommit(dir, sha, toSafeText);
  return commit.ok ? (commit.value.changedFiles ?? []) : [];
}

/** The three runs of the test command, with the causes that were found in their logs. */
function toTries({repo, later, handled: [first, second]}: DemoHistory): readonly Try[] {
  const causes = ({dossier}: Outcome): readonly Fingerprint[] => dossier.diagnoses.map((one) => one.fingerprint);
  const toTry = ({sha, at, exitCode}: DemoRun, runId: number, fingerprints: readonly Fingerprint[]): Try => ({
    sha,
    runId,
    attempt: 1,
    job: JOB,
    at,
    conclusion: exitCode === 0 ? 'success' : 'failure',
    fingerprints,
    basis: 'log',
    purpose: 'regular',
  });
  return [toTry(repo.green, 1, []), toTry(repo.red, 2, causes(first)), toTry(later, 3, causes(second))];
}

interface Known {
  readonly finding: Extract<CulpritFinding, {kind: 'culprit'}>;
  readonly tries: readonly Try[];
  readonly line: readonly Sha[];
  readonly changed: ReadonlyMap<Sha, readonly string[]>;
  readonly head: Sha;
}

/** The facts of the guards, from git; the demo has no pull requests, no labels and no earlier reverts. */
async function toStanding({repo, handled}: DemoHistory, known: Known): Promise<RevertStanding> {
  const {finding, tries, line, changed, head} = known;
  const {sha} = finding.suspect;
  const [diagnosis] = handled[1].dossier.diagnoses;
  const commit = await readCommit(repo.dir, sha, toSafeText);
  const own = changed.get(sha) ?? [];
  const later = line.slice(line.indexOf(sha) + 1);
  return {
    halt: 'running',
    level: diagnosis.severity.level,
    cause: diagnosis.fingerprint,
    finding,
    tries,
    base: {name: DEMO_BRANCH, kind: 'shared', head, headSeen: head, newest: line.toReversed()},
    change: {
      commits: [sha],
      parents: (await git(repo.dir, 'show', '--no-patch', '--format=%P', sha)).trim().split(' ').length,
      landedAt: repo.red.at,
      author: (await git(repo.dir, 'show', '--no-patch', '--format=%an', sha)).trim(),
      message: await git(repo.dir, 'show', '--no-patch', '--format=%B', sha),
      trailers: commit.ok ? commit.value.trailers : [],
      labels: [],
      pull: 'none',
      changedFiles: own,
    },
    dependents: later.filter((one) => (changed.get(one) ?? []).some((path) => own.includes(path))),
    existing: [],
    opened: [],
    firstFailureAt: repo.red.at,
  };
}

/** The proposal that an incident would show, with its id. */
export function proposeDemoRevert({dossier, effect, head}: DemoSearch, policy: Policy): Proposal {
  const now = Date.now() as Instant;
  const proposed = propose(
    [],
    {content: toContent({dossier, effect, head}), thread: 1, by: null, now},
    policy.operators,
  );
  return proposed.proposal;
}

function toContent({dossier, effect, head}: Pick<DemoSearch, 'dossier' | 'effect' | 'head'>): ProposalContent {
  const plan = digestPlan(JSON.stringify(effect));
  return {decision: dossier.decision.id, effect, branch: DEMO_BRANCH, head, plan};
}

export interface DemoRevert {
  readonly branch: string;
  /** Path of the words of the pull request. */
  readonly pullRequest: string;
  /** From the base to the branch, as git tells it of the remote. */
  readonly diff: string;
}

/** The comment through parser, ruling and claim, and the revert through the engine onto the remote. Throws where one says no. */
export async function approveDemoRevert(
  {repo, policy}: Pick<DemoHistory, 'repo' | 'policy'>,
  search: DemoSearch,
  {proposal, comment, out}: {readonly proposal: Proposal; readonly comment: string; readonly out: string},
): Promise<DemoRevert> {
  const [line] = parseCommands(comment, 'own');
  if (line?.kind !== 'command') throw new Error('the demo wrote a comment that is no command');
  const at = Date.now() as Instant;
  const {ruling} = authorise(line.command, toFacts(at, policy), policy.operators);
  if (ruling !== 'allowed') throw new Error(`the demo's approval is ${ruling}`);
  const facts = {by: MAINTAINER, comment: 1, commentAt: at, now: at, halt: 'running'} as const;
  const claim = decideApproval(proposal, {...facts, content: 'not-yet'});
  const claimed = claim.verdict === 'claim' ? advance(proposal, claim.step) : null;
  if (claimed === null || !claimed.ok) throw new Error("the demo's approval cannot be claimed");
  const reverter = gitReverter({
    address: repo.remote,
    token: null,
    safe: toSafeText,
    renderMessage: renderRevertMessage,
  });
  const host = outboxCodeHost({out: folderWorkspace(out), repo: null, apply: 'outbox'});
  try {
    const {effect, dossier} = search;
    const opened = await openRevert(
      {reverter, host},
      {
        request: {base: effect.base, commits: effect.commits},
        only: 'same-base',
        recheck: async () => {
          const head = await shaOf(repo.remote, DEMO_BRANCH);
          const last = decideApproval(claimed.value, {...facts, content: toContent({...search, head})});
          return ok(last.verdict === 'refused' ? last.because : null);
        },
        words: (ready) => ({
          title: renderRevertTitle(ready),
          body: renderRevertBody({
            grounds: {kind: 'failure', dossier},
            ready,
            incidentUrl: null,
            approvedBy: MAINTAINER,
          }),
        }),
      },
    );
    if (!opened.ok || opened.value.kind !== 'opened') throw new Error('the demo could not open its revert');
    const {branch, ref} = opened.value;
    return {branch, pullRequest: ref, diff: await git(repo.remote, 'diff', DEMO_BRANCH, branch)};
  } finally {
    await reverter.close();
  }
}

function toFacts(commentAt: Instant, policy: Policy): CommandFacts {
  return {
    author: {login: MAINTAINER, type: 'User'},
    sender: MAINTAINER,
    commentAt,
    comment: 'as-written',
    permission: 'write',
    teams: [],
    thread: {owner: 'own', kind: 'issue', state: 'open', lock: 'open', place: 'here', fork: 'no'},
    culprits: ['demo'],
    proposer: null,
    mode: policy.mode,
    halt: 'running',
  };
}
