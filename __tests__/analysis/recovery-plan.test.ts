// The order of the ways out, and what no analysis may ever say, whatever the failure.
import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import {analyse} from '../../src/diagnosis/analysis/analyse.ts';
import type {AnalysisQuestion} from '../../src/diagnosis/analysis/question.ts';
import type {Analysis} from '../../src/domain/analysis.ts';
import {CATEGORIES, LEVELS} from '../../src/domain/category.ts';
import type {Diagnosis} from '../../src/domain/diagnosis.ts';
import type {Evidence} from '../../src/domain/evidence.ts';
import {NO_RECALL} from '../../src/memory/recall.ts';
import {toAnalysisDocument} from '../../src/render/analysis-document.ts';
import {analyseCase, BROKEN_TEST, NAME_NOT_FOUND, recurringHeap, UNKNOWN_TOOL} from '../support-analysis/failures.ts';
import {at, diagnosis, evidence, run, safe} from '../support-render/dossiers.ts';

function ask(change: Partial<AnalysisQuestion>): Analysis {
  return analyse({
    diagnosis: diagnosis(),
    evidence: evidence(),
    otherCauses: 0,
    batch: {kind: 'none', because: 'NO_PLAN', subject: ''},
    recall: NO_RECALL,
    sharedBranch: true,
    waitingJobs: null,
    root: null,
    ...change,
  });
}

const strategiesOf = (analysis: Analysis) => analysis.plan.map((option) => option.strategy);

describe('the order of the ways out', () => {
  test('what is transient is re-run first, with a person at the end', async () => {
    const [analysis] = await analyseCase(NAME_NOT_FOUND);

    expect(strategiesOf(analysis)).toEqual(['retry', 'alternative', 'alternative', 'human']);
  });

  test('after three attempts nothing is re-run any more', () => {
    const question = {
      diagnosis: diagnosis({category: 'network', transient: 'yes'}),
      evidence: evidence({run: run({attempt: 3})}),
    };

    expect(strategiesOf(ask(question))).not.toContain('retry');
  });

  test('what is lasting is mended first, and going back comes after other ways', async () => {
    const [analysis] = await analyseCase(BROKEN_TEST);

    expect(strategiesOf(analysis).slice(0, 4)).toEqual(['fix', 'alternative', 'alternative', 'checkpoint']);
  });

  test('a critical failure that the commit brought to a shared branch is taken back first', () => {
    const severity = {level: 4, because: [{rule: 'base', change: 4, detail: ''}]} as const;
    const question = {diagnosis: diagnosis({category: 'compile-error', severity})};

    expect(strategiesOf(ask(question))[0]).toBe('checkpoint');
    expect(strategiesOf(ask({...question, sharedBranch: false}))[0]).toBe('fix');
  });

  test('what is older than the commit is not cured by taking the commit back', async () => {
    const [first] = await analyseCase(recurringHeap('0000000000000000'));
    const [again] = await analyseCase(recurringHeap(first.diagnosis.fingerprint));

    expect(strategiesOf(first)).toContain('checkpoint');
    expect(strategiesOf(again)).not.toContain('checkpoint');
    expect(again.recall.count).toBe(2);
  });

  test('what nobody knows goes to a person first', async () => {
    const [analysis] = await analyseCase(UNKNOWN_TOOL);

    expect(strategiesOf(analysis)[0]).toBe('human');
  });
});

describe('the trigger', () => {
  const trigger = (analysis: Analysis) => analysis.causalChain[0];
  const near = (text: string) =>
    diagnosis({
      rootCause: [{...diagnosis().rootCause[0], job: null, line: 5, text: safe(text), rule: 'x', score: 9, reason: ''}],
    });
  const changed = (files: readonly string[]) => {
    const {commit} = evidence();
    return evidence({commit: commit === null ? null : {...commit, changedFiles: files}});
  };

  test.each([
    ['at add (src/round.js:7:1)', 'src/round.js', 'evidence'],
    ['at add (/home/me/app/src/round.js:7:1)', 'src/round.js', 'evidence'],
    ['at add (C:\\app\\src\\round.js:7:1)', 'src/round.js', 'evidence'],
    ['at add (src/around.js:7:1)', 'round.js', 'unknown'],
    ['at add (src/round.json:7:1)', 'src/round.js', 'unknown'],
    ['at add (lib/index.js:7:1)', 'index.js', 'unknown'],
    ['./index.js:7 failed', 'index.js', 'evidence'],
  ] as const)('%j and a change of %j: %s', (text, file, basis) => {
    const analysis = ask({diagnosis: near(text), evidence: changed([file])});

    expect(trigger(analysis)?.basis).toBe(basis);
  });

  test('an address of the machine itself is the business of the job', () => {
    const own = {
      ...near('Error: connect ECONNREFUSED 127.0.0.1:5432'),
      category: 'network',
      transient: 'unknown',
    } as const;

    expect(trigger(ask({diagnosis: own}))?.text).toMatch(/^Inside of the job: `127\.0\.0\.1:5432`/);
  });
});

const anyDiagnosis: fc.Arbitrary<Diagnosis> = fc
  .record({
    category: fc.constantFrom(...CATEGORIES.filter((category) => category !== 'none')),
    transient: fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const),
    confidence: fc.integer({min: 0, max: 100}).map((percent) => percent / 100),
    level: fc.constantFrom(...LEVELS),
    texts: fc.array(fc.string({unit: 'grapheme', maxLength: 80}), {maxLength: 5}),
  })
  .map(({category, transient, confidence, level, texts}) =>
    diagnosis({
      category,
      transient,
      confidence,
      severity: {level, because: [{rule: 'base', change: level, detail: 'x'}]},
      rootCause: texts.map((text, index) => ({
        job: null,
        line: index + 1,
        text: safe(text),
        rule: 'rule',
        score: 50 - index,
        reason: 'r',
      })),
    }),
  );

const anyEvidence: fc.Arbitrary<Evidence> = fc
  .record({
    attempt: fc.integer({min: 1, max: 5}),
    hasCommit: fc.boolean(),
    branch: fc.constantFrom('main', 'work/x', null),
  })
  .map(({attempt, hasCommit, branch}) =>
    evidence({run: run({attempt, branch}), commit: hasCommit ? evidence().commit : null}),
  );

const anyQuestion = fc.record({
  diagnosis: anyDiagnosis,
  evidence: anyEvidence,
  sharedBranch: fc.boolean(),
  otherCauses: fc.integer({min: 0, max: 3}),
  recall: fc.constantFrom(NO_RECALL, {...NO_RECALL, asked: true, count: 2, firstSeen: at('2031-04-01T00:00:00Z')}),
});

test('a re-run is first only where the evidence says that it is likely to pass', () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      const [first] = ask(question).plan;
      if (first?.strategy === 'retry') expect(question.diagnosis.transient).toBe('yes');
      expect(first).toBeDefined();
    }),
  );
});

test('what is lasting is never re-run', () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      const lasting = {...question, diagnosis: {...question.diagnosis, transient: 'no' as const}};
      expect(strategiesOf(ask(lasting))).not.toContain('retry');
    }),
  );
});

test('ranks run from 1, every option leads to the next, and the last one says when to stop', () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      const {plan} = ask(question);
      expect(plan.map((option) => option.rank)).toEqual(plan.map((_, index) => index + 1));
      expect(plan.map((option) => option.fallback.option)).toEqual([
        ...plan.slice(1).map((option) => option.rank),
        null,
      ]);
      expect(plan.at(-1)?.fallback.text).toMatch(/stop here/);
    }),
  );
});

test('weights are shares of one whole, heaviest first', () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      const weights = ask(question).factors.map((factor) => factor.weight);
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(1);
      expect(weights).toEqual(weights.toSorted((a, b) => b - a));
      expect(weights.every((weight) => weight >= 0)).toBe(true);
    }),
  );
});

test('the chain leads from the trigger to the consequence, and what is called evidence has a line or a record behind it', () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      const {causalChain} = ask(question);
      const kinds = causalChain.map((link) => link.kind);
      expect(kinds[0]).toBe('trigger');
      expect(kinds.filter((kind) => kind === 'symptom')).toHaveLength(1);
      expect(kinds.at(-1)).toBe('consequence');
      const said = causalChain.filter(
        (link) => link.basis === 'evidence' && link.kind !== 'effect' && link.kind !== 'consequence',
      );
      const past = question.recall.count > 0;
      expect(said.filter((link) => link.evidence.length === 0 && !past)).toEqual([]);
    }),
  );
});

test('the same question gives the same analysis', () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      const document = () => JSON.stringify(toAnalysisDocument(ask(question), run(), {kind: 'incident', id: '1'}));
      expect(document()).toBe(document());
    }),
    {numRuns: 25},
  );
});
