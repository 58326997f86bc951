// Whatever names and texts a thread has to hold: it fits, its marker can be read back, and nothing in it is alive.
import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import type {IncidentRecord} from '../../src/domain/decision.ts';
import {toFingerprint} from '../../src/domain/ids.ts';
import {parseIncidentMarker, renderIncidentMarker} from '../../src/domain/marker.ts';
import {renderClosing} from '../../src/render/closing.ts';
import {renderIncidentThread, renderIncidentTitle} from '../../src/render/incident.ts';
import {markerLine} from '../../src/render/marker-record.ts';
import {renderStaleCall, renderStaleClosing} from '../../src/render/stale.ts';
import {renderSystemicThread, renderSystemicTitle} from '../../src/render/systemic.ts';
import {
  at,
  diagnosis,
  dossier,
  evidence,
  incident,
  occurrence,
  recall,
  record,
  recurring,
  recurringRecord,
  run,
  safe,
  transientOnPull,
} from '../support-render/dossiers.ts';
import {findDangers, hostileText, spoil, spoilDossier} from '../support-render/hostile.ts';
import {
  branchesRecord,
  FACTS,
  failureEvent,
  HISTORY,
  owner,
  patternFacts,
  RULE,
  systemicIncident,
  umbrellaRecord,
} from '../support-render/threads.ts';

const CALL = {calledAt: at('2031-06-05T03:00:00Z'), graceDays: 7};

describe('the marker', () => {
  const texts = fc.string({unit: 'binary', maxLength: 255});
  const records = fc
    .record({
      branch: texts,
      workflow: texts,
      title: fc.option(fc.string({unit: 'binary', maxLength: 120})),
      batches: fc.array(fc.constant('<'.repeat(120)), {maxLength: 10}),
      owners: fc.array(fc.constant(owner(`@${'o'.repeat(39)}/${'t'.repeat(100)}`)), {maxLength: 20}),
      occurrences: fc.array(
        fc.record({
          jobs: fc.array(fc.constant('<'.repeat(80)), {maxLength: 5}),
          branch: fc.option(fc.constant('-->'.repeat(85))),
        }),
        {minLength: 1, maxLength: 10},
      ),
    })
    .map((parts): IncidentRecord => {
      const occurrences = parts.occurrences.map((one) => ({...occurrence(7001, '2031-05-04T09:30:00Z'), ...one}));
      return {...record({count: 90}), ...parts, occurrences};
    });

  test('stays below its bound whatever names the record holds, and keeps identity and count', () => {
    fc.assert(
      fc.property(records, (given) => {
        const marker = markerLine(given);
        const back = parseIncidentMarker(marker);

        expect(marker.length).toBeLessThan(8_000);
        expect(back).toMatchObject({fingerprint: given.fingerprint, branch: given.branch, count: 90});
        expect(back?.workflow).toBe(given.workflow);
      }),
      {numRuns: 200},
    );
  });

  test('of a usual record is written as it is', () => {
    expect(markerLine(branchesRecord())).toBe(renderIncidentMarker(branchesRecord()));
  });
});

describe('from a hostile run', () => {
  const hostile = fc.tuple(
    fc.constantFrom(dossier, recurring, transientOnPull),
    fc.array(hostileText, {minLength: 3, maxLength: 10}),
  );
  const bodies = hostile.map(([make, texts]) => {
    const given = spoilDossier(make(), texts);
    const rule = {...RULE, history: spoil(HISTORY, texts), causes: given.diagnoses.map((one) => one.fingerprint)};
    const calm = {...rule, minLevel: 5, occurrences: 100} as const;
    const over = {...spoil(branchesRecord(), texts), branch: '*', owners: []};
    const pattern = spoil(patternFacts(), texts);
    const thread = renderIncidentThread(given, spoil(recurringRecord(), texts), rule);
    const known = incident({body: thread, record: spoil(recurringRecord(), texts)});
    return [
      thread,
      renderIncidentThread(given, over, calm),
      renderIncidentThread(given, spoil(umbrellaRecord(), texts), calm),
      renderSystemicThread(given, spoil(record({scope: 'systemic'}), texts), pattern),
      renderClosing(known, given.evidence.run, FACTS),
      renderStaleCall(known, CALL),
      renderStaleClosing(known, CALL.calledAt),
    ];
  });

  test('no thread of any kind holds anything alive, and each has its marker and fits', () => {
    fc.assert(
      fc.property(bodies, (texts) => {
        for (const body of texts) {
          expect(findDangers(body)).toEqual([]);
          expect(parseIncidentMarker(body)).not.toBeNull();
          expect(body.length).toBeLessThanOrEqual(65_536);
        }
      }),
      {numRuns: 30},
    );
  });

  test('titles mention and refer to nothing and are short', () => {
    fc.assert(
      fc.property(hostile, ([make, texts]) => {
        const given = {...spoilDossier(make(), texts), incident: null};
        const titles = [
          renderIncidentTitle(given, branchesRecord()),
          renderIncidentTitle(given, spoil(umbrellaRecord(), texts)),
          renderSystemicTitle(given),
        ];
        for (const title of titles) {
          expect(title.length).toBeLessThanOrEqual(120);
          expect(title).not.toMatch(/@[a-z0-9]|#\d|GH-\d|`|[\r\n]/i);
        }
      }),
      {numRuns: 60},
    );
  });
});

test('a thread with more than fits gives up lists and keeps its marker, its words and those of people', () => {
  const wide = Array.from({length: 400}, (_, n) =>
    failureEvent(n + 1, '2031-05-06T08:00:00Z', {
      run: {id: n + 1, attempt: 1, workflow: 'CI', branch: `b${n}${'x'.repeat(250)}`},
    }),
  );
  const given = dossier({
    evidence: evidence({run: run({branch: 'b'.repeat(250)})}),
    diagnoses: [diagnosis({prevention: Array.from({length: 300}, (_, n) => `advice ${n} ${'x'.repeat(400)}`)})],
    incident: systemicIncident({body: 'p'.repeat(50_000)}),
    recalls: new Map([[toFingerprint(['x']), recall({similar: [{...recall().similar[0], text: safe('x')} as never]})]]),
  });

  const body = renderSystemicThread(given, record({scope: 'systemic'}), patternFacts({failures: wide}));

  expect(body.length).toBeLessThanOrEqual(65_536);
  expect(body.endsWith('p'.repeat(50_000))).toBe(true);
  expect(parseIncidentMarker(body)).toEqual(record({scope: 'systemic'}));
});
