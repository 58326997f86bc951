// The words about a revert: what stands in report, incident and pull request, compared with goldens.
import {expect, test} from '@jest/globals';
import type {EffectOutcome} from '../../src/domain/decision.ts';
import type {Dossier} from '../../src/domain/dossier.ts';
import {type DecisionId, type Instant, type SafeText, toEffectKey} from '../../src/domain/ids.ts';
import {ok} from '../../src/domain/result.ts';
import type {ReadyRevert, RevertOutcome} from '../../src/domain/revert.ts';
import type {RevertCase} from '../../src/domain/revert-case.ts';
import {renderRevertBody, renderRevertTitle} from '../../src/render/revert-body.ts';
import {revertBlock} from '../../src/render/revert-case.ts';
import {renderRevertConsole} from '../../src/render/revert-console.ts';
import {proposal} from '../operator/stage.ts';
import {dossier} from '../support-render/dossiers.ts';
import {expectGolden} from '../support-render/golden.ts';
import {sha} from '../support-render/parts.ts';

const [GOOD, BAD, LATER, REVERT] = ['good', 'bad', 'later', 'revert'].map(sha) as [
  ReturnType<typeof sha>,
  ReturnType<typeof sha>,
  ReturnType<typeof sha>,
  ReturnType<typeof sha>,
];

const READY: ReadyRevert = {
  kind: 'ready',
  request: {base: 'main', commits: [BAD]},
  branch: `aftermath/revert/${BAD}`,
  head: REVERT,
  tree: sha('tree'),
  baseHead: LATER,
  steps: [{commit: BAD, revert: REVERT, files: ['src/price.js', 'a`|b @octocat.js']}],
  skipped: [],
  files: ['src/price.js', 'a`|b @octocat.js'],
  patch: {kind: 'whole', text: 'diff --git a/secret b/secret\n'},
};

const CONFLICT: RevertOutcome = {
  kind: 'conflict',
  commit: BAD,
  files: [{path: 'src/pri|ce.js', kind: 'edited', laterCommits: [LATER]}],
  choices: [
    {kind: 'ours', files: ['src/pri|ce.js']},
    {kind: 'theirs', files: ['src/pri|ce.js']},
    {kind: 'by-hand', files: ['src/pri|ce.js']},
    {kind: 'later', commits: [LATER]},
  ],
  patch: {kind: 'too-large', bytes: null},
};

const suspect = {
  sha: BAD,
  parent: GOOD,
  signs: ['onlySuspect', 'newSignature', 'touchedFiles'],
  confidence: 90,
} as const;

function withCase(change: Partial<RevertCase> = {}): Dossier {
  const base = dossier();
  const finding = {kind: 'culprit', suspect, suspects: [suspect]} as const;
  const {fingerprint: cause} = base.diagnoses[0];
  return {...base, revert: {cause, base: 'main', finding, good: GOOD, made: ok(READY), ...change}};
}

const KEY = toEffectKey('open-revert', BAD);
const HELD: EffectOutcome = {key: KEY, kind: 'open-revert', status: 'held', because: 'NEEDS_APPROVAL'};

test('the pull request tells cause, signs, proof and the way back', () => {
  const body = renderRevertBody({
    grounds: {kind: 'failure', dossier: withCase()},
    ready: READY,
    incidentUrl: 'https://github.com/acme/shop/issues/12',
    approvedBy: 'ada',
  });

  expectGolden('revert-body.md', body);
  expect(body).not.toMatch(/(?<!`[^`]*)@octocat|\b(?:closes|fixes) #/i);
  expect(renderRevertTitle(READY)).toBe(`Revert ${BAD.slice(0, 12)}`);
});

test('after an approval the body names proposal, thread and who approved it', () => {
  const effect = {kind: 'open-revert', commits: [BAD], base: 'main'} as const;
  const body = renderRevertBody({
    grounds: {kind: 'proposal', proposal: proposal({effect})},
    ready: READY,
    incidentUrl: 'https://github.com/acme/shop/issues/12',
    approvedBy: 'ada',
  });

  expectGolden('revert-body-approved.md', body);
  expect(body).not.toMatch(/(?<!`[^`]*)@octocat|\b(?:closes|fixes) #/i);
});

test('what waits for a person names the exact line', () => {
  const block = revertBlock(
    withCase({approval: {id: 'abcdef012345' as DecisionId, expiresAt: Date.UTC(2026, 0, 8, 9) as Instant}}),
    [HELD],
  );

  expectGolden('revert-held.md', block);
  expect(block).toContain('`/approve abcdef012345`');
  expect(block).not.toContain('diff --git');
});

test('a conflict is told with files, later commits and choices', () => {
  expectGolden('revert-conflict.md', revertBlock(withCase({made: ok(CONFLICT)}), []));
});

test('several suspects are listed with what speaks for each', () => {
  const weak = {...suspect, signs: [], confidence: 0} as const;
  const finding = {kind: 'none', suspects: [suspect, {...weak, sha: LATER}]} as const;

  expectGolden('revert-suspects.md', revertBlock(withCase({finding, made: null}), []));
});

test.each([
  ['flake', 'chance has no author'],
  ['mended', 'somebody was faster'],
  ['born-red', 'as old as the runs'],
] as const)('a finding %s says so', (kind, words) => {
  expect(revertBlock(withCase({finding: {kind, sha: BAD}, made: null}), [])).toContain(words);
});

test('where nobody looked nothing is said', () => {
  expect(revertBlock(dossier(), [])).toBe('');
});

test('a terminal is told of files without their control characters', () => {
  const outcome = {...READY, files: ['a\u001b[31m.js']};
  const safe = (raw: string) => raw.replaceAll('\u001b', '') as SafeText;

  const text = renderRevertConsole(
    {request: READY.request, outcome, pushed: null, patch: null, remote: 'origin'},
    safe,
  );

  expect(text).not.toContain('\u001b');
  expect(text).toContain('Nothing has left this machine.');
});
