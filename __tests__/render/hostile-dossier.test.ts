// Whatever strangers write into a run, every text that we make from it is harmless, complete and short enough.
import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import type {EffectOutcome} from '../../src/domain/decision.ts';
import type {Dossier} from '../../src/domain/dossier.ts';
import {parseIncidentMarker, renderCommentMarker} from '../../src/domain/marker.ts';
import {renderClosing} from '../../src/render/closing.ts';
import {renderComment} from '../../src/render/comment.ts';
import {renderConsole} from '../../src/render/console.ts';
import {renderIncidentThread, renderIncidentTitle} from '../../src/render/incident.ts';
import {renderReport} from '../../src/render/report.ts';
import {renderRecoverySummary, renderSummary} from '../../src/render/summary.ts';
import {
  dossier,
  incident,
  recurring,
  recurringRecord,
  run,
  transientOnPull,
  unknownOnLaptop,
} from '../support-render/dossiers.ts';
import {findDangers, hostileText, spoil, spoilDossier} from '../support-render/hostile.ts';
import {FACTS, RULE} from '../support-render/threads.ts';

const RUNS = {numRuns: 60};

const hostileDossier = fc
  .tuple(
    fc.constantFrom(dossier, recurring, transientOnPull, unknownOnLaptop),
    fc.array(hostileText, {minLength: 3, maxLength: 12}),
  )
  .map(([make, texts]) => spoilDossier(make(), texts));

const hostileRecord = fc
  .array(hostileText, {minLength: 1, maxLength: 6})
  .map((texts) => spoil(recurringRecord(), texts));

function outcomesOf(given: Dossier): readonly EffectOutcome[] {
  const ref = given.diagnoses[0].rootCause[0]?.text ?? 'x';
  return given.decision.effects.flatMap(({key, effect}) => [
    {key, kind: effect.kind, status: 'done', ref},
    {key, kind: effect.kind, status: 'failed', problem: {code: 'GIT_FAILED', operation: ref, detail: ref}},
  ]);
}

describe('from a hostile run', () => {
  test('report and summary hold nothing alive', () => {
    fc.assert(
      fc.property(hostileDossier, (given) => {
        expect(findDangers(renderReport(given))).toEqual([]);
        expect(findDangers(renderSummary(given, outcomesOf(given)))).toEqual([]);
      }),
      RUNS,
    );
  });

  test('the incident holds nothing alive and its record can be read back', () => {
    fc.assert(
      fc.property(hostileDossier, hostileRecord, (given, record) => {
        const body = renderIncidentThread(given, record, RULE);

        expect(findDangers(body)).toEqual([]);
        expect(parseIncidentMarker(body)).toEqual(record);
        expect(body.length).toBeLessThanOrEqual(60_000);
      }),
      RUNS,
    );
  });

  test('the title is one short line without mention or reference', () => {
    fc.assert(
      fc.property(hostileDossier, (given) => {
        const title = renderIncidentTitle({...given, incident: null});

        expect(title.length).toBeLessThanOrEqual(120);
        expect(title).not.toMatch(/[\n\r`\u001b\u202e]|@[a-z0-9]|#\d|GH-\d|:\/\//i);
      }),
      RUNS,
    );
  });

  test('the comment is at most 40 lines, marked, and holds nothing alive', () => {
    fc.assert(
      fc.property(hostileDossier, (given) => {
        const many = {...given, diagnoses: [withMuch(given), ...given.diagnoses]} as const;
        const text = renderComment(many, incident().url);

        expect(text.split('\n').length).toBeLessThanOrEqual(40);
        expect(text.startsWith(renderCommentMarker(given.evidence.run.workflow))).toBe(true);
        expect(findDangers(text)).toEqual([]);
      }),
      RUNS,
    );
  });

  test('the terminal gets no control character and the runner no command', () => {
    fc.assert(
      fc.property(hostileDossier, (given) => {
        const text = renderConsole(given, outcomesOf(given));

        expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/);
        expect(text).not.toMatch(/^\s*::/m);
        expect(text).not.toContain('##[');
        const wide = text.split('\n').filter((line) => line.length > 96 && !/^ {7}(?:gh|git|aftermath) /.test(line));
        expect(wide).toEqual([]);
      }),
      RUNS,
    );
  });

  test('a second occurrence and a recovery keep the record readable and the text of people in place', () => {
    fc.assert(
      fc.property(hostileDossier, hostileRecord, (given, record) => {
        const first = renderIncidentThread(given, record, RULE);
        const edited = `Seen by a person.\n\n${first}\n\nWorkaround: none.`;
        const known = incident({body: edited, record});
        const again = renderIncidentThread({...given, incident: known}, record, RULE);
        const closed = renderClosing({...known, body: again}, run({conclusion: 'success'}), FACTS);

        for (const body of [again, closed]) {
          expect(body.startsWith('Seen by a person.\n\n<!-- aftermath:begin -->\n')).toBe(true);
          expect(body.endsWith('<!-- aftermath:end -->\n\nWorkaround: none.')).toBe(true);
          expect(parseIncidentMarker(body)).toEqual(record);
          expect(findDangers(body)).toEqual([]);
        }
        expect(renderClosing({...known, body: closed}, run({conclusion: 'success'}), FACTS)).toBe(closed);
      }),
      RUNS,
    );
  });

  test('the summary of a recovery holds nothing alive', () => {
    fc.assert(
      fc.property(hostileDossier, hostileRecord, (given, record) => {
        const text = renderRecoverySummary({
          run: given.evidence.run,
          decision: given.decision,
          outcomes: outcomesOf(given),
          incidents: [incident({record})],
          halt: given.halt,
          gaps: given.evidence.gaps,
          damage: given.damage,
        });

        expect(findDangers(text)).toEqual([]);
      }),
      RUNS,
    );
  });
});

function withMuch(given: Dossier): Dossier['diagnoses'][0] {
  const [first] = given.diagnoses;
  const lines = Array.from(
    {length: 60},
    (_, at) => first.excerpt?.lines[at % first.excerpt.lines.length] ?? first.rootCause[0]?.text,
  );
  const failed = first.failedTests[0] ?? dossier().diagnoses[0].failedTests[0];
  return {
    ...first,
    excerpt: {job: null, firstLine: 1, lines: lines.filter((line) => line !== undefined)},
    failedTests: failed === undefined ? [] : Array.from({length: 60}, () => failed),
  };
}
