// Who broke a branch, over made-up histories: the range, each sign and its near miss, independence, and what is asked for.
import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {findCulprit, findRange, type SuspectQuestion} from '../../src/diagnosis/suspects.ts';
import type {Try} from '../../src/domain/culprit.ts';
import {parseSha, type Sha, toFingerprint} from '../../src/domain/ids.ts';
import {sampleInstant} from '../fakes/samples.ts';

const CAUSE = toFingerprint(['cause']);
const OTHER = toFingerprint(['another cause']);
const WEIGHTS = {onlySuspect: 30, newSignature: 50, touchedTests: 30, touchedFiles: 40, confirmed: 50};

function commit(letter: string): Sha {
  const sha = parseSha((letter.codePointAt(0) ?? 0).toString(16).padStart(40, '0'));
  if (sha === null) throw new Error(`no commit: ${letter}`);
  return sha;
}

const letterOf = (sha: Sha): string => String.fromCodePoint(Number.parseInt(sha, 16));

type Mark = 'G' | 'R' | 'O' | 'U' | 'C' | '-';

/** What one letter of a history says: green, red, red of something else, red and unread, cancelled, never ran. */
const MARKS = {
  G: {conclusion: 'success', fingerprints: []},
  R: {conclusion: 'failure', fingerprints: [CAUSE]},
  O: {conclusion: 'failure', fingerprints: [OTHER]},
  U: {conclusion: 'failure', fingerprints: null},
  C: {conclusion: 'cancelled', fingerprints: [CAUSE]},
} as const;

function tryOf(letter: string, mark: Exclude<Mark, '-'>, change: Partial<Try> = {}): Try {
  const runId = letter.codePointAt(0) ?? 0;
  return {
    sha: commit(letter),
    runId,
    attempt: 1,
    job: 'test',
    at: sampleInstant(),
    basis: 'log',
    purpose: 'regular',
    ...MARKS[mark],
    ...change,
  };
}

/** `aG bR cR`: three commits, oldest first. */
function history(text: string, change: Partial<SuspectQuestion> = {}): SuspectQuestion {
  const parts = text.split(' ').filter((part) => part !== '');
  const tries = parts.flatMap(([letter = '', ...marks]) =>
    marks.flatMap((mark, index) => (mark === '-' ? [] : [tryOf(letter, mark as 'G', {attempt: index + 1})])),
  );
  return {
    commits: parts.map(([letter = '']) => commit(letter)),
    cause: CAUSE,
    changed: new Map(),
    namedFiles: [],
    testFiles: [],
    weights: WEIGHTS,
    maxReruns: 0,
    ...change,
    tries: [...tries, ...(change.tries ?? [])],
  };
}

function rangeOf(text: string): string {
  const range = findRange(history(text));
  if (range.kind === 'range') return `${letterOf(range.good)}..${range.suspects.map(letterOf).join('')}`;
  return 'sha' in range ? `${range.kind} ${letterOf(range.sha)}` : range.kind;
}

describe('the range', () => {
  test.each([
    ['aG bR', 'a..b', 'one suspect'],
    ['aG b- c- dR eR', 'a..bcd', 'after the last green one up to the first red one'],
    ['aG bG cR', 'b..c', 'begins at the last green one'],
    ['aR bG cR', 'b..c', 'and not at an older episode'],
    ['aG bC cR', 'a..bc', 'cancelled says nothing'],
    ['aG bO cR', 'a..bc', 'what failed of something else is neither good nor bad'],
    ['aG bU cR', 'a..bc', 'nor is what nobody has read'],
    ['aG bR cO dR', 'a..b', 'the first red one counts, whatever lies between'],
    ['aG bR c-', 'a..b', 'what has not run yet says nothing'],
    ['aG bR cC', 'a..b', 'nor does what was cancelled'],
    ['aG bR cG', 'mended c', 'a green head ends the search'],
    ['aG', 'mended a', 'so does a branch that never failed'],
    ['aR bR', 'born-red a', 'nothing green lies before'],
    ['a- bO cR', 'born-red c', 'or nothing that counts'],
    ['a- bC', 'none', 'nothing is known'],
    ['', 'none', 'there is nothing'],
    ['aG bRG', 'flake b', 'red and then green on one commit'],
    ['aG bGR cR', 'flake b', 'green and then red on one commit'],
    ['aG bRG cR dG', 'flake b', 'chance speaks before everything else'],
    ['aG bCR', 'a..b', 'a cancelled attempt before is no chance'],
  ])('of %j is %s: %s', (text, range) => {
    expect(rangeOf(text)).toBe(range);
  });

  test('is empty of commits that the branch does not have', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom<Mark>('G', 'R', 'O', 'U', 'C', '-'), {maxLength: 9}), (marks) => {
        const text = marks.map((mark, index) => `${'abcdefghi'[index]}${mark}`).join(' ');
        const range = findRange(history(text));
        if (range.kind !== 'range') return;
        const states = range.suspects.map((sha) => marks[letterOf(sha).charCodeAt(0) - 97]);

        expect(range.suspects.length).toBeGreaterThan(0);
        expect(states.at(-1)).toBe('R');
        expect(states.slice(0, -1)).not.toContain('R');
        expect(states).not.toContain('G');
        expect(marks[letterOf(range.good).charCodeAt(0) - 97]).toBe('G');
      }),
      {numRuns: 200},
    );
  });
});

/** `b 90 newSignature+touchedFiles` for a culprit, else what kind of finding it is. */
function found(question: SuspectQuestion): string {
  const finding = findCulprit(question);
  if (finding.kind === 'ask') return `ask ${finding.at.map(letterOf).join('')} of ${finding.budgetLeft}`;
  if (finding.kind !== 'culprit') return finding.kind;
  const {sha, confidence, signs} = finding.suspect;
  return `${letterOf(sha)} ${confidence} ${signs.join('+')}`;
}

/** Signs of the only suspect of `aG bR`. */
function signsOf(change: Partial<SuspectQuestion>, text = 'aG bR'): readonly string[] {
  const finding = findCulprit(history(text, change));
  return 'suspects' in finding ? (finding.suspects.find(({sha}) => sha === commit('b'))?.signs ?? []) : [];
}

const changes = (letter: string, ...files: readonly string[]) => new Map([[commit(letter), files]]);

describe('a sign', () => {
  test('of being the only suspect is none among several', () => {
    expect(signsOf({})).toContain('onlySuspect');
    expect(signsOf({}, 'aG b- cR')).not.toContain('onlySuspect');
  });

  test.each([
    ['aG bR', true],
    ['aG zO bR', true],
    ['aG zU bR', false],
    ['aG zC bR', false],
    ['aG z- bR', false],
    ['aG zG b- cR', false],
  ])('that the failure is new is known of %j: %s', (text, isNew) => {
    expect(signsOf({}, text).includes('newSignature')).toBe(isNew);
  });

  test.each([
    ['src/tides.ts', 'src/tides.ts', true],
    ['src/tides.ts', './src/tides.ts', true],
    ['src/tides.ts', '/home/runner/work/a/a/src/tides.ts', true],
    ['src/tides.ts', 'D:\\a\\a\\src\\tides.ts', true],
    ['packages/app/src/tides.ts', 'src/tides.ts', true],
    ['packages/app/src/tides.ts', 'tides.ts', false],
    ['tides.ts', 'tides.ts', true],
    ['src/tides.ts', 'src/tides.tsx', false],
    ['src/tides.ts', 'src/ebbtides.ts', false],
    ['ides.ts', 'src/tides.ts', false],
    ['src/tides.ts', '', false],
    ['src/tides.ts', './', false],
  ])('of %s is that the cause names %s: %s', (path, name, isSign) => {
    expect(
      signsOf({changed: changes('b', 'docs/a.md', path), namedFiles: ['lib/x.ts', name]}).includes('touchedFiles'),
    ).toBe(isSign);
    expect(signsOf({changed: changes('b', path), testFiles: [name]}).includes('touchedTests')).toBe(isSign);
  });

  test('of content is none where the files of the commit are another one’s, or nobody could read them', () => {
    expect(signsOf({changed: changes('a', 'src/tides.ts'), namedFiles: ['src/tides.ts']})).not.toContain(
      'touchedFiles',
    );
    expect(signsOf({namedFiles: ['src/tides.ts']})).not.toContain('touchedFiles');
  });

  const again = (letter: string, mark: 'G' | 'R' | 'O' | 'C') =>
    tryOf(letter, mark, {attempt: 2, purpose: 'confirming'});

  test.each([
    ['red again, and green again before', [again('b', 'R'), again('a', 'G')], true],
    ['red again only', [again('b', 'R')], false],
    ['green again before only', [again('a', 'G')], false],
    ['red of something else', [again('b', 'O'), again('a', 'G')], false],
    ['cancelled before', [again('b', 'R'), again('a', 'C')], false],
    ['the first runs are no confirmation', [], false],
  ] as const)('of re-runs: %s', (_what, tries, isSign) => {
    expect(signsOf({tries}).includes('confirmed')).toBe(isSign);
  });
});

describe('the culprit', () => {
  const touched = {changed: changes('b', 'src/tides.ts'), namedFiles: ['src/tides.ts']};

  test('is named by two independent signs, with the strongest of each source', () => {
    expect(found(history('aG bR', touched))).toBe('b 90 onlySuspect+newSignature+touchedFiles');
    expect(found(history('aG bR', {...touched, testFiles: ['src/tides.ts']}))).toBe(
      'b 90 onlySuspect+newSignature+touchedTests+touchedFiles',
    );
  });

  test('is nobody where the signs weigh nothing', () => {
    const weights = {onlySuspect: 0, newSignature: 0, touchedTests: 0, touchedFiles: 0, confirmed: 0};

    expect(found(history('aG bR', {...touched, weights}))).toBe('none');
  });

  test('is named with at most 100 percent', () => {
    const weights = {...WEIGHTS, newSignature: 80};

    expect(found(history('aG bR', {...touched, weights}))).toMatch(/^b 100 /);
  });

  test('is nobody by signs of one source, however many', () => {
    expect(found(history('aG bR'))).toBe('none');
    expect(found(history('aG b- cR', touched))).toBe('none');
  });

  /** Two suspects with independent signs: a re-run confirms b, which failed of something else since, and the cause is new at c. */
  const rivals = (files: Readonly<Record<'b' | 'c', string>>) => {
    const changed = new Map([...changes('b', files.b), ...changes('c', files.c)]);
    const tries = [
      tryOf('b', 'R', {purpose: 'confirming', runId: 98}),
      tryOf('b', 'O', {attempt: 2, runId: 98}),
      tryOf('a', 'G', {purpose: 'confirming', runId: 97}),
    ];
    return history('aG b- cR', {changed, tries, namedFiles: ['src/tides.ts'], testFiles: ['src/tides.test.ts']});
  };

  test.each([
    ['src/tides.ts', 'src/tides.test.ts', 'b 90 touchedFiles+confirmed'],
    ['src/tides.test.ts', 'src/tides.ts', 'c 90 newSignature+touchedFiles'],
    ['src/tides.ts', 'src/tides.ts', 'none'],
  ])('is the stronger of two, and nobody where they are equal: %s and %s', (b, c, expected) => {
    expect(found(rivals({b, c}))).toBe(expected);
  });

  test('is whoever has more sources than one, beside others with one, and gains by a confirmation', () => {
    const both = new Map([...changes('b', 'src/tides.ts'), ...changes('c', 'src/tides.ts')]);
    const tries = [
      tryOf('b', 'R', {attempt: 2, purpose: 'confirming', runId: 98}),
      tryOf('a', 'G', {attempt: 2, purpose: 'confirming', runId: 97}),
    ];

    expect(found(history('aG bO cR', {changed: both, namedFiles: ['src/tides.ts']}))).toBe(
      'c 90 newSignature+touchedFiles',
    );
    expect(found(history('aG bR', {...touched, tries}))).toBe('b 100 onlySuspect+newSignature+touchedFiles+confirmed');
  });

  test('has its parent, and the others stay suspects in the order of the branch', () => {
    const finding = findCulprit(
      history('aG b- cO dR', {changed: changes('d', 'src/tides.ts'), namedFiles: ['src/tides.ts']}),
    );

    expect(finding).toMatchObject({kind: 'culprit', suspect: {sha: commit('d'), parent: commit('c')}});
    expect(finding.kind === 'culprit' ? finding.suspects.map(({sha}) => letterOf(sha)).join('') : '').toBe('bcd');
  });

  test.each([
    ['aG bRG', 'flake'],
    ['aR bR', 'born-red'],
    ['aG bR cG', 'mended'],
    ['a-', 'none'],
  ])('is not looked for in %j: %s', (text, kind) => {
    expect(found(history(text, touched))).toBe(kind);
  });
});

describe('what re-runs would tell is asked for', () => {
  test.each([
    ['aG b- c- d- eR', 1, 'ask c of 1', 'the middle one of those nobody knows'],
    ['aG b- c- d- e- fR', 1, 'ask d of 1', 'the later of two in the middle'],
    ['aG bC cR', 1, 'ask b of 1', 'what was cancelled is not known'],
    ['aG bR', 2, 'ask ba of 2', 'a single suspect and its parent'],
    ['aG bR', 1, 'none', 'not where the budget is too small for both'],
    ['aG b- cR', 0, 'none', 'not without a budget'],
    ['aG bO cR', 5, 'none', 'not where all are known and none stands out'],
  ])('%j with %i re-runs: %s, %s', (text, maxReruns, expected) => {
    expect(found(history(text, {maxReruns}))).toBe(expected);
  });

  const again = (letter: string, mark: 'G' | 'R' | 'C', attempt = 2) =>
    tryOf(letter, mark, {attempt, purpose: 'confirming'});

  test('out of one budget, in which each re-run counts once', () => {
    const twoJobs = [again('b', 'R'), {...again('b', 'R'), job: 'other'}];

    expect(found(history('aG bR', {maxReruns: 2, tries: twoJobs}))).toBe('ask a of 1');
    expect(found(history('aG bR', {maxReruns: 1, tries: twoJobs}))).toBe('none');
    expect(found(history('aG bR', {maxReruns: 1, tries: [again('b', 'R'), again('b', 'R', 3)]}))).toBe('none');
  });

  test('once more where it was cancelled', () => {
    const cut = {...again('a', 'C'), runId: 9};

    expect(found(history('aG bR', {maxReruns: 4, tries: [again('b', 'R'), cut]}))).toBe('ask a of 2');
  });

  test('and the suspects come with it', () => {
    const finding = findCulprit(history('aG b- cR', {maxReruns: 1}));

    expect(finding.kind === 'ask' ? finding.suspects.map(({sha}) => letterOf(sha)) : []).toEqual(['b', 'c']);
  });
});
