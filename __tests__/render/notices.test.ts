// What a summary tells besides the failure, and the summaries of a sweep and of the state of things.
import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {REASONS} from '../../src/domain/decision.ts';
import type {SafeText} from '../../src/domain/ids.ts';
import type {Problem} from '../../src/domain/problem.ts';
import type {StopAct} from '../../src/domain/stop.ts';
import {damageList, permissionBlock, postponedList, tokenHint} from '../../src/render/notices.ts';
import {plainRecallLine, recallLine} from '../../src/render/recall.ts';
import {renderStatus} from '../../src/render/status.ts';
import type {LocalStop} from '../../src/render/stopped.ts';
import {renderRecoverySummary, renderSummary} from '../../src/render/summary.ts';
import {renderSweepSummary} from '../../src/render/sweep-summary.ts';
import {at, dossier, recall, recurring, run, similar} from '../support-render/dossiers.ts';
import {expectGolden} from '../support-render/golden.ts';
import {findDangers, hostileText, spoil} from '../support-render/hostile.ts';
import {hint, journal, mark, metrics, sweepReport} from '../support-render/threads.ts';

function forbidden(needs: string): Problem {
  return {code: 'HOST_FORBIDDEN', operation: 'x', needs};
}

const halt = (scope: StopAct['scope']): StopAct => {
  return {
    act: 'halt',
    scope,
    by: 'rosa',
    reason: 'production is down' as SafeText,
    at: at('2031-05-05T08:00:00Z'),
    comment: null,
  };
};

describe('work that was put off', () => {
  const {effects} = dossier().decision;
  const [first] = effects;
  if (first === undefined) throw new Error('the dossier has an effect');
  const outcome = {key: first.key, kind: first.effect.kind} as const;

  test.each(['RATE_LIMITED', 'REQUEST_BUDGET'] as const)('because of %s is named with its reason', (because) => {
    const list = postponedList(effects, [{...outcome, status: 'held', because}]);

    expect(list).toBe(`- **Incident:** ${REASONS[because]} (\`${because}\`)`);
  });

  test.each([
    ['held by the policy', [{...outcome, status: 'held', because: 'MODE_OBSERVE'}]],
    ['done', [{...outcome, status: 'done', ref: 'x'}]],
    ['never reached', []],
  ] as const)('is not what was %s', (_, outcomes) => {
    expect(postponedList(effects, outcomes)).toBe('');
  });

  test('stands in the summary under a heading of its own', () => {
    const text = renderSummary(dossier(), [{...outcome, status: 'held', because: 'RATE_LIMITED'}]);

    expect(text).toContain('### What was put off\n\n- **Incident:** GitHub asks us to wait');
  });
});

describe('a missing permission', () => {
  test('is the exact line to add, each once, write before read, sorted', () => {
    const block = permissionBlock(['issues: read', 'contents: write', 'issues: write', 'issues: read'].map(forbidden));

    expect(block).toContain('```yaml\npermissions:\n  contents: write\n  issues: write\n```');
  });

  test('that is no line of YAML is named in a sentence', () => {
    expect(permissionBlock([forbidden('a token of an app')])).toBe('- The token also needs `a token of an app`.');
  });

  test('is not every trouble', () => {
    expect(permissionBlock([{code: 'HOST_NOT_FOUND', operation: 'x'}])).toBe('');
  });
});

describe('a token that may only read', () => {
  const decline = (because: 'DEPENDABOT' | 'FORK' | 'POLICY_OFF') => {
    return [{kind: 'upsert-incident', because, subject: ''} as const];
  };

  test.each([
    ['DEPENDABOT', 'Dependabot started this run'],
    ['FORK', 'The commit comes from a fork'],
  ] as const)('of %s is told of the other way', (because, words) => {
    const hint = tokenHint(run({workflow: 'CI "x"'}), decline(because));

    expect(hint).toContain(words);
    expect(hint).toContain('```yaml\non:\n  workflow_run:\n    workflows: ["CI \\"x\\""]\n    types: [completed]\n```');
  });

  test('is not the token of a run that goes that way already', () => {
    expect(tokenHint(run({event: 'workflow_run'}), decline('FORK'))).not.toContain('yaml');
  });

  test('is not told of when nothing was declined for it', () => {
    expect(tokenHint(run(), decline('POLICY_OFF'))).toBe('');
  });
});

describe('damage in the memory', () => {
  test('is named by document and line, ten at most', () => {
    const damage = Array.from({length: 12}, (_, n) => ({
      document: 'ledger/2031-05.jsonl',
      line: n + 1,
      detail: 'half',
    }));
    const list = damageList(damage);

    expect(list).toContain('- `ledger/2031-05.jsonl`, line 1: half\n');
    expect(list).toContain('- and 2 more');
    expect(list).not.toContain('line 11');
  });

  test('stands in the summary', () => {
    const damage = [{document: 'incidents.json', line: null, detail: 'is no JSON'}];

    expect(renderSummary(dossier({damage}), [])).toContain('### Damage in the memory\n\nThese parts');
    expect(renderSummary(dossier(), [])).not.toContain('Damage');
  });
});

describe('the line about what was seen before', () => {
  const {fingerprint} = dossier().diagnoses[0];
  const given = (change: Parameters<typeof recall>[0]) => dossier({recalls: new Map([[fingerprint, recall(change)]])});
  const flaky = {at: at('2031-05-05T10:00:00Z'), commit: 'abcdef1234', pull: null, flaky: true};

  test.each([
    ['a mend', {}, '3 times in 30 days, last mended by pull request 29 (99f707e)'],
    ['no mend', {similar: []}, '3 times in 30 days'],
    [
      'a flake',
      {similar: [similar(1, '2031-05-05T09:00:00Z', {fix: flaky})]},
      '3 times in 30 days, last passed without a change (abcdef1)',
    ],
    [
      'a commit without a pull request',
      {similar: [similar(1, '2031-05-05T09:00:00Z', {fix: {...flaky, flaky: false}})]},
      '3 times in 30 days, last mended by abcdef1',
    ],
    ['nothing in that time', {windows: {day: 0, week: 0, month: 0}}, ''],
    ['no memory', {asked: false}, ''],
  ])('with %s', (_, change, expected) => {
    expect(plainRecallLine(given(change))).toBe(expected);
    expect(recallLine(given(change)) === '').toBe(expected === '');
  });

  test('takes no other cause for its own', () => {
    const similarOnly = recall().similar.filter((one) => one.likeness === 'text');

    expect(plainRecallLine(given({similar: similarOnly}))).toBe('3 times in 30 days');
  });
});

describe('the summary of a run that passed', () => {
  const {decision} = dossier();
  const given = (because: 'NEEDS_MORE_GREENS' | 'NOTHING_OPEN') => {
    const declined = [{kind: 'close-incident', because, subject: '12'} as const];
    const nothing = {outcomes: [], incidents: [], gaps: [], damage: [], halt: 'running' as const};
    return {run: run({conclusion: 'success'}), decision: {...decision, effects: [], declined}, ...nothing} as const;
  };

  test('says which incident stays open and why', () => {
    const text = renderRecoverySummary(given('NEEDS_MORE_GREENS'));

    expect(text).toContain('### What stays open\n\n- `12`: The policy asks for more green runs');
    expect(text).not.toContain('No incident was open for it.');
  });

  test('says that nothing was open', () => {
    expect(renderRecoverySummary(given('NOTHING_OPEN'))).toContain('No incident was open for it.');
  });
});

describe('the summary of a sweep', () => {
  test('tells everything it found', () => {
    expectGolden('full.sweep.md', renderSweepSummary(sweepReport()));
  });

  test('with nothing to do says so', () => {
    const empty = {
      handled: [],
      left: [],
      threads: [],
      queues: [],
      commands: [],
      pruned: [],
      damage: [],
      gaps: [],
      flakes: 0,
    };
    const text = renderSweepSummary(sweepReport({...empty, stopped: null, mode: 'observe', remembered: null}));

    expectGolden('empty.sweep.md', text);
    expect(text).toContain('Nothing was left to do.');
  });

  test('stays within what GitHub shows when much was left', () => {
    const left = Array.from({length: 50_000}, (_, n) => {
      return {run: mark(n + 1, {workflow: 'w'.repeat(500)}), because: 'SWEEP_CAP', problem: null} as const;
    });
    const text = renderSweepSummary(sweepReport({left}));

    expect(text.length).toBeLessThan(1_000_000);
    expect(text).toContain('… and 49900 more.');
  });

  test('holds nothing alive whatever strangers wrote', () => {
    fc.assert(
      fc.property(fc.array(hostileText, {minLength: 3, maxLength: 12}), (texts) => {
        expect(findDangers(renderSweepSummary(spoil(sweepReport(), texts)))).toEqual([]);
      }),
      {numRuns: 60},
    );
  });
});

describe('the state of things', () => {
  const running: LocalStop = {file: 'outbox/halt.json', stops: []};
  const stopped: LocalStop = {...running, stops: [halt({kind: 'all'}), halt({kind: 'branch', branch: 'main'})]};
  const hints = [hint(12), hint(9, {severity: 4, branch: '*', count: 7}), hint(3, {state: 'closed'})];

  test('lists figures, open incidents and unfinished work', () => {
    const damage = [{document: 'incidents.json', line: null, detail: 'is no JSON'}];

    expectGolden('full.status.txt', renderStatus(metrics({damage}), {hints, journal: journal()}, stopped));
  });

  test('of an empty memory says that nothing is there', () => {
    const nothing = metrics({
      failedRuns: 0,
      failures: 0,
      byCategory: [],
      recurrence: {part: 0, of: 0},
      topCauses: [],
      timeToRecover: {ms: null, count: 0},
    });

    expectGolden(
      'empty.status.txt',
      renderStatus(nothing, {hints: [], journal: journal({unfinished: [], lastSweepAt: null})}, running),
    );
  });

  test('holds no control character, no runner command and no wide line', () => {
    fc.assert(
      fc.property(fc.array(hostileText, {minLength: 3, maxLength: 12}), (texts) => {
        const text = renderStatus(
          spoil(metrics(), texts),
          {hints: spoil(hints, texts), journal: spoil(journal(), texts)},
          spoil(stopped, texts),
        );

        expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/);
        expect(text).not.toMatch(/^\s*::/m);
        expect(text).not.toContain('##[');
        expect(text.split('\n').filter((line) => line.length > 96)).toEqual([]);
      }),
      {numRuns: 60},
    );
  });
});

test('the comment of a cause that was seen before says what mended it', () => {
  expect(recallLine(recurring())).toContain('last mended by [pull request 29]');
});
