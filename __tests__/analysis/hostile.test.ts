// Whatever strangers write into a log, a commit or a plan, an analysis of it is harmless text.
import {expect, test} from '@jest/globals';
import fc from 'fast-check';
import {analyse} from '../../src/diagnosis/analysis/analyse.ts';
import type {AnalysisQuestion} from '../../src/diagnosis/analysis/question.ts';
import type {Recall} from '../../src/domain/analysis.ts';
import {CATEGORIES} from '../../src/domain/category.ts';
import {renderAnalysis} from '../../src/render/analysis.ts';
import {renderAnalysisConsole} from '../../src/render/analysis-console.ts';
import {sentence} from '../../src/render/sentence.ts';
import {at, dossier, sha} from '../support-render/dossiers.ts';
import {findDangers, hostileText, spoilDossier} from '../support-render/hostile.ts';

const RECALL: Recall = {
  asked: true,
  count: 1,
  firstSeen: at('2031-05-01T00:00:00Z'),
  windows: {day: 0, week: 1, month: 1},
  flakes: 1,
  similar: [
    {
      likeness: 'fingerprint',
      score: 1,
      fix: {at: at('2031-05-02T00:00:00Z'), commit: sha('mended'), pull: 31, flaky: false},
      at: at('2031-05-01T00:00:00Z'),
      runId: 12,
      attempt: 1,
      branch: 'main',
      commit: sha('earlier'),
      category: 'oom',
      text: null,
    },
  ],
};

const hostileQuestion: fc.Arbitrary<AnalysisQuestion> = fc
  .record({
    texts: fc.array(hostileText, {minLength: 3, maxLength: 12}),
    category: fc.constantFrom(...CATEGORIES),
    recalls: fc.boolean(),
  })
  .map(({texts, category, recalls}) => {
    const {evidence, diagnoses, decision} = spoilDossier(dossier(), texts);
    const [first = ''] = texts;
    const similar = RECALL.similar.map((one) => ({
      ...one,
      branch: first,
      commit: first,
      fix: {at: one.at, commit: first, pull: 31, flaky: false},
      text: diagnoses[0].rootCause[0]?.text ?? null,
    }));
    return {
      diagnosis: {...diagnoses[0], category},
      evidence,
      otherCauses: 1,
      batch: decision.batch,
      recall: recalls ? {...RECALL, similar} : {...RECALL, count: 0, similar: []},
      sharedBranch: true,
      waitingJobs: texts,
      root: null,
    };
  });

test('the document holds nothing alive', () => {
  fc.assert(
    fc.property(hostileQuestion, (question) => {
      expect(findDangers(renderAnalysis(analyse(question), question.evidence.run))).toEqual([]);
    }),
    {numRuns: 60},
  );
});

test('the text for a terminal holds no command for a runner and no control character', () => {
  fc.assert(
    fc.property(hostileQuestion, (question) => {
      const text = renderAnalysisConsole(analyse(question), question.evidence.run);

      expect(text).not.toMatch(/##\[|^\s*::/m);
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    }),
    {numRuns: 60},
  );
});

test.each([
  ['It is `a` and `b`.', 'It is `a` and `b`.'],
  ['`a` is first.', '`a` is first.'],
  ['on `main`: red', 'on `main`: red'],
  [': at the start', '\\: at the start'],
  ['nothing foreign', 'nothing foreign'],
  ['an odd ` one, with @user', 'an odd  one, with @\u200buser'],
  ['`@user`', '`@user`'],
])('the sentence %j becomes %j', (text, markdown) => {
  expect(sentence(text)).toBe(markdown);
});
