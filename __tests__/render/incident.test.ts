// The incident's thread: stable, within GitHub's limits, and never at the cost of what people wrote.
import {describe, expect, test} from '@jest/globals';
import type {IncidentRecord} from '../../src/domain/decision.ts';
import {parseIncidentMarker} from '../../src/domain/marker.ts';
import {nextRecord, toSighting} from '../../src/memory/occurrences.ts';
import {renderClosing} from '../../src/render/closing.ts';
import {focusOn} from '../../src/render/focus.ts';
import {needsPostMortem, renderIncidentThread, renderIncidentTitle} from '../../src/render/incident.ts';
import {replaceOwnBlock} from '../../src/render/own-block.ts';
import {
  at,
  diagnosis,
  dossier,
  evidence,
  incident,
  occurrence,
  record,
  recurring,
  recurringRecord,
  run,
  safe,
  transientOnPull,
} from '../support-render/dossiers.ts';
import {FACTS, RULE} from '../support-render/threads.ts';

const PASSED = run({id: 7060, conclusion: 'success', startedAt: at('2031-05-06T10:15:00Z')});

describe('the title', () => {
  test('names branch, cause and category', () => {
    expect(renderIncidentTitle(dossier())).toBe(
      'CI failure on main: AssertionError: expected 12.50 to equal 12.49 [test-failure]',
    );
  });

  test('of an incident that is there stays as it is, also when a person renamed it', () => {
    const renamed = incident({title: 'Rounding is off again'});

    expect(renderIncidentTitle({...dossier(), incident: renamed})).toBe('Rounding is off again');
  });

  test('is cut when branch and cause are long', () => {
    const long = dossier({
      evidence: evidence({run: run({branch: 'b'.repeat(200)})}),
      diagnoses: [diagnosis({rootCause: [{...diagnosis().rootCause[0], text: safe('word '.repeat(80))} as never]})],
    });

    const title = renderIncidentTitle(long);

    expect(title.length).toBeLessThanOrEqual(120);
    expect(title).toMatch(/^CI failure on b{39}…: word .*… \[test-failure\]$/);
  });

  test('says so when no line is known', () => {
    expect(renderIncidentTitle(dossier({diagnoses: [diagnosis({rootCause: [], category: 'unknown'})]}))).toBe(
      'CI failure on main: no line of the log explains it [unknown]',
    );
  });
});

describe('a post-mortem', () => {
  const critical = dossier({diagnoses: [diagnosis({severity: {level: 4, because: []}})]});

  test.each([
    ['a major cause seen once', dossier(), record(), false],
    ['a critical cause seen once', critical, record(), true],
    ['a major cause seen twice', dossier(), record({count: 2}), false],
    ['a major cause seen three times', dossier(), record({count: 3}), true],
  ])('of %s: %#', (_, given, known, expected) => {
    expect(needsPostMortem(given, known, RULE)).toBe(expected);
    expect(renderIncidentThread(given, known, RULE).includes('## Post-mortem')).toBe(expected);
  });

  test('has its eight sections in order', () => {
    const headings = renderIncidentThread(recurring(), recurringRecord(), RULE).match(/(?<=^### ).*$/gm);

    expect(headings).toEqual([
      'Summary',
      'Impact',
      'Timeline',
      'Root cause',
      'Contributing factors',
      'What went well',
      'Action items',
      'Lessons',
    ]);
  });

  test('says how many occurrences its timeline leaves out', () => {
    const old = record({...recurringRecord(), count: 9, firstSeen: at('2031-01-01T00:00:00Z')});

    expect(renderIncidentThread(recurring(), old, RULE)).toContain(
      '- 2031-01-01 00:00 UTC: first seen\n- … 5 more, no longer listed\n- 2031-05-04 09:30 UTC: failed in',
    );
  });
});

test('the same run handled again gives the same body', () => {
  const first = dossier();
  const sighting = toSighting(first.evidence, first.diagnoses[0]);
  if (sighting === null) throw new Error('the run has a branch');
  const once = nextRecord(null, sighting);
  const body = renderIncidentThread(first, once, RULE);

  const second = {...first, incident: incident({body, record: once})};
  const twice = nextRecord(once, sighting);

  expect(renderIncidentThread(second, twice, RULE)).toBe(body);
});

describe('text that people wrote', () => {
  const body = renderIncidentThread(dossier(), record(), RULE);
  const next = renderIncidentThread(recurring(), recurringRecord(), RULE);

  test('stays above and below our block, byte for byte', () => {
    const edited = `Above.\r\n\r\n${body.replaceAll('\n', '\r\n')}\r\n\r\nBelow: \`<!-- aftermath:end -->\`\r\n`;

    expect(replaceOwnBlock(edited, next)).toBe(`Above.\r\n\r\n${next}\r\n\r\nBelow: \`<!-- aftermath:end -->\`\r\n`);
  });

  test('stays below when our block is gone or damaged', () => {
    const damaged = body.replace('<!-- aftermath:end -->', 'and here a person wrote on');

    const replaced = replaceOwnBlock(damaged, next);

    expect(replaced).toBe(`${next}\n\n${damaged}`);
    expect(replaceOwnBlock(replaced, next)).toBe(replaced);
    expect(parseIncidentMarker(replaced)).toEqual(recurringRecord());
  });

  test('an empty body becomes our block', () => {
    expect(replaceOwnBlock('', next)).toBe(next);
  });

  test('ticked boxes stay ticked where the words are the same', () => {
    const ticked = body.replace('- [ ] Run the tests', '- [x] Run the tests');

    const replaced = replaceOwnBlock(ticked, next);

    expect(replaced).toContain('- [x] Run the tests before pushing.');
    expect(replaced).toContain('- [ ] Compare decimals');
  });
});

describe('with more than fits', () => {
  const big = dossier({
    diagnoses: [
      diagnosis({
        failedTests: Array.from({length: 5000}, (_, n) => ({
          classname: `suite ${n}`,
          name: 'x'.repeat(5000),
          message: safe('y'.repeat(5000)),
          file: 'z'.repeat(5000),
          line: n,
        })),
        factors: Array.from({length: 300}, (_, n) => `factor ${n} ${'x'.repeat(500)}`),
        prevention: Array.from({length: 300}, (_, n) => `advice ${n} ${'x'.repeat(500)}`),
        jobs: Array.from({length: 256}, (_, n) => `job ${n} ${'x'.repeat(300)}`),
      }),
    ],
  });
  const full: IncidentRecord = record({
    count: 40,
    occurrences: Array.from({length: 10}, (_, n) => ({
      ...occurrence(9000 - n, '2031-05-06T08:00:00Z'),
      jobs: Array.from({length: 5}, () => '<'.repeat(80)),
    })),
  });

  test('the block is within its own limit and keeps its marker', () => {
    const body = renderIncidentThread(big, full, RULE);

    expect(body.length).toBeLessThanOrEqual(60_000);
    expect(parseIncidentMarker(body)).toEqual(withJobs(full, 1));
    expect(markerOf(body).length).toBeLessThan(8_000);
    expect(body).toContain('[line 133 of the log](https://github.com/');
  });

  test.each([100, 20_000, 35_000])('%i units of people leave room for the marker and stay whole', (units) => {
    const known = incident({body: `${'p'.repeat(units)}\n\n${renderIncidentThread(dossier(), record(), RULE)}\n\nend`});

    const body = renderIncidentThread({...big, incident: known}, full, RULE);

    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(body.startsWith('p'.repeat(units))).toBe(true);
    expect(body.endsWith('\n\nend')).toBe(true);
    expect(parseIncidentMarker(body)).toEqual(withJobs(full, 1));
  });
});

function markerOf(body: string): string {
  return /^<!-- aftermath:incident .*$/m.exec(body)?.[0] ?? '';
}

function withJobs(known: IncidentRecord, jobs: number): IncidentRecord {
  return {...known, occurrences: known.occurrences.map((seen) => ({...seen, jobs: seen.jobs.slice(0, jobs)}))};
}

describe('on recovery', () => {
  const open = incident({body: renderIncidentThread(dossier(), record(), RULE)});

  test('the times come from the record and the run', () => {
    expect(renderClosing(open, PASSED, FACTS)).toContain(
      '24 h 15 min after the last failure, 2 d 0 h after the first.',
    );
  });

  test('an unknown start leaves the times out', () => {
    const body = renderClosing(open, {...PASSED, startedAt: null}, FACTS);

    expect(body).toContain('**Recovered**: [CI 7060]');
    expect(body).not.toContain('after the last failure');
  });

  test('a second recovery replaces the first one', () => {
    const once = renderClosing(open, PASSED, FACTS);
    const again = renderClosing({...open, body: once}, {...PASSED, id: 7099}, FACTS);

    expect(again.match(/\*\*Recovered\*\*/g)).toHaveLength(1);
    expect(again).toContain('CI 7099');
  });

  test('a body without our block gets one with the marker', () => {
    const body = renderClosing(incident({body: 'only words of a person'}), PASSED, FACTS);

    expect(parseIncidentMarker(body)).toEqual(open.record);
    expect(body.endsWith('only words of a person')).toBe(true);
  });

  test('a body at the limit loses our text, not that of people', () => {
    const words = 'p'.repeat(65_536 - open.body.length - 4);
    const body = renderClosing({...open, body: `${words}\n\n${open.body}`}, PASSED, FACTS);

    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(body.startsWith(`${words}\n\n`)).toBe(true);
    expect(parseIncidentMarker(body)).toEqual(open.record);
  });
});

describe('one of several causes', () => {
  const given = transientOnPull();

  test('is put first with its own incident', () => {
    const focused = focusOn(given, given.diagnoses[1]?.fingerprint ?? given.diagnoses[0].fingerprint, incident());

    expect(focused.diagnoses.map((found) => found.category)).toEqual(['test-failure', 'network']);
    expect(focused.incident?.number).toBe(12);
  });

  test('that is not there changes nothing', () => {
    const other = {...diagnosis(), fingerprint: dossier().diagnoses[0].fingerprint};

    expect(focusOn({...given, diagnoses: [given.diagnoses[0]]}, other.fingerprint, null).diagnoses).toEqual([
      given.diagnoses[0],
    ]);
  });
});
