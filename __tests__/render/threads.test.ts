// Threads of every kind and the turns of their lives, compared with stored texts and with what people must find in them.
import {describe, expect, test} from '@jest/globals';
import {toFingerprint} from '../../src/domain/ids.ts';
import {parseIncidentMarker} from '../../src/domain/marker.ts';
import {renderClosing} from '../../src/render/closing.ts';
import {renderIncidentThread, renderIncidentTitle} from '../../src/render/incident.ts';
import {renderStaleCall, renderStaleClosing} from '../../src/render/stale.ts';
import {renderSystemicThread, renderSystemicTitle} from '../../src/render/systemic.ts';
import {
  at,
  dossier,
  incident,
  recall,
  record,
  recurring,
  recurringRecord,
  run,
  sha,
  transientOnPull,
} from '../support-render/dossiers.ts';
import {expectGolden} from '../support-render/golden.ts';
import {
  branchesRecord,
  FACTS,
  failureEvent,
  HISTORY,
  patternFacts,
  RULE,
  recovery,
  systemicIncident,
  umbrellaRecord,
} from '../support-render/threads.ts';

const PASSED = run({
  id: 7060,
  conclusion: 'success',
  startedAt: at('2031-05-06T10:15:00Z'),
  endedAt: at('2031-05-06T10:35:00Z'),
});
const CALL = {calledAt: at('2031-06-05T03:00:00Z'), graceDays: 7};
const CALM = {...RULE, minLevel: 5, occurrences: 100} as const;

describe('an umbrella over branches', () => {
  const body = renderIncidentThread(dossier(), branchesRecord(), {...CALM, history: HISTORY});

  test('names branches, batches, times, owners and the thread it goes on from', () => {
    expectGolden('branches.incident.md', `${body}\n`);
    expect(body).toContain('on several branches in CI');
    expect(body).toContain('[incident 9](https://github.com/harbour/tide-tables/issues/9)');
  });

  test('mentions its owners once and nobody else', () => {
    expect(body.match(/(?<![\w`])@[a-z]/g)).toHaveLength(2);
    expect(body).toContain('For the owners of what was changed: @harbour/pilots @octo-keeper');
  });

  test('has a title without a branch', () => {
    expect(renderIncidentTitle(dossier(), branchesRecord())).toBe(
      'CI failure on several branches: AssertionError: expected 12.50 to equal 12.49 [test-failure]',
    );
  });
});

describe('an umbrella over the causes of a run', () => {
  const given = transientOnPull();
  const causes = given.diagnoses.map((found) => found.fingerprint);
  const body = renderIncidentThread(given, umbrellaRecord(), {...CALM, causes});

  test('lists them with their jobs', () => {
    expect(body).toContain('## Causes in the newest run (2)');
    expect(body).toContain('| minor (2 of 5) | network | `docs` |');
    expect(body).toContain('| major (3 of 5) | test-failure | `test (20)` |');
  });

  test('puts its own causes first and leaves out those that have a thread of their own', () => {
    const last = given.diagnoses.slice(1).map((found) => found.fingerprint);
    const own = renderIncidentThread(given, umbrellaRecord(), {...CALM, causes: last});

    expect(own).toContain('## Causes in the newest run (1)');
    expect(own).toContain('`AssertionError: expected 12.50 to equal 12.49`');
    expect(own).not.toContain('curl');
  });

  test('has a title that does not change with the causes', () => {
    expect(renderIncidentTitle(given, umbrellaRecord())).toBe('CI failure on main: several causes in CI');
    expect(renderIncidentTitle({...given, incident: incident({title: 'Kept'})}, umbrellaRecord())).toBe('Kept');
  });
});

describe('the post-mortem', () => {
  const body = renderIncidentThread(recurring(), recurringRecord(), {...RULE, history: HISTORY});

  test('tells real events in their order, also those of people and green runs', () => {
    expectGolden('review.incident.md', `${body}\n`);
    expect(timesIn(body)).toEqual([...timesIn(body)].sort());
    expect(body).toContain('- 2031-05-04 10:00 UTC: a person commented');
    expect(body).toContain('- 2031-05-04 18:00 UTC: passed in [run 7010]');
    expect(body).toContain('brought by [pull request 30](https://github.com/harbour/tide-tables/pull/30)');
  });

  test('calls what nobody knows not known', () => {
    expect(body).toContain('| Recovered | not known |');
  });

  test('gets the recovery into its timeline when the incident is closed, once however often it is written', () => {
    const known = incident({body, record: recurringRecord()});
    const closed = renderClosing(known, PASSED, FACTS);

    expect(closed.match(/^- 2031-05-06 10:35 UTC: passed in .*$/gm)).toHaveLength(1);
    expect(timesIn(closed)).toEqual([...timesIn(closed)].sort());
    expect(closed.match(/^\| Recovered \|.*$/gm)).toEqual(['| Recovered | 2 d 1 h | the first failed run began |']);
    expect(renderClosing({...known, body: closed}, PASSED, FACTS)).toBe(closed);
  });
});

function timesIn(body: string): readonly string[] {
  return body.match(/(?<=^- )\d{4}-\d\d-\d\d \d\d:\d\d UTC(?=: )/gm) ?? [];
}

describe('what was seen before', () => {
  const seen = {...dossier(), recalls: new Map([[dossier().diagnoses[0].fingerprint, recall()]])};

  test('stands in the incident with score, fix, windows and flakes', () => {
    const body = renderIncidentThread(seen, record(), RULE);

    expect(body).toContain(
      'came 4 times before, first at 2031-02-11 07:00 UTC: 1 in 24 hours, 2 in 7 days, 3 in 30 days',
    );
    expect(body).toContain('passed without a change once');
    expect(body).toContain('| the same cause (1.00) |');
    expect(body).toContain('| alike in words (0.72) |');
    expect(body).toContain('[pull request 29](https://github.com/harbour/tide-tables/pull/29)');
  });

  test.each([
    ['nothing was asked', {asked: false}],
    ['nothing is on record', {count: 0, firstSeen: null, flakes: 0, similar: []}],
  ])('is left out of the incident when %s', (_, change) => {
    const given = {...seen, recalls: new Map([[dossier().diagnoses[0].fingerprint, recall(change)]])};

    expect(renderIncidentThread(given, record(), RULE)).not.toContain('Seen before');
  });
});

describe('the issue about a pattern', () => {
  const given = recurring();
  const known = systemicIncident({record: record({scope: 'systemic'})});
  const body = renderSystemicThread({...given, incident: null}, known.record, patternFacts());

  test('says how often it came, what ended it each time, and what to do', () => {
    expectGolden('systemic.issue.md', `${renderSystemicTitle({...given, incident: null})}\n\n${body}\n`);
    expect(parseIncidentMarker(body)).toEqual(known.record);
  });

  test('keeps its title and what people ticked and wrote', () => {
    const edited = `${body.replace('- [ ] Name somebody', '- [x] Name somebody')}\n\nMine.`;
    const again = renderSystemicThread({...given, incident: {...known, body: edited}}, known.record, patternFacts());

    expect(renderSystemicTitle({...given, incident: known})).toBe(known.title);
    expect(again).toBe(edited);
  });

  test('does not list itself among the incidents', () => {
    const facts = patternFacts({incidents: [systemicIncident({record: record({scope: 'systemic'})})]});

    expect(renderSystemicThread(given, known.record, facts)).not.toContain('## Incidents');
  });

  test('does not take the green run of another branch or an earlier one for the end', () => {
    const facts = patternFacts({
      failures: [failureEvent(7050, '2031-05-06T08:00:00Z')],
      recoveries: [
        recovery(1, '2031-05-06T07:00:00Z'),
        recovery(2, '2031-05-06T09:00:00Z', {branch: 'feature/moon'}),
        recovery(3, '2031-05-06T09:00:00Z', {fingerprint: toFingerprint(['other'])}),
      ],
    });

    expect(renderSystemicThread(given, known.record, facts)).toMatch(/\| 2031-05-06 08:00 UTC \|.*\| not known \|/);
  });
});

describe('a closed incident', () => {
  const open = incident({body: renderIncidentThread(dossier(), record(), RULE)});

  test('names the pull request, the times, and the green runs that were asked for', () => {
    const body = renderClosing(open, PASSED, {...FACTS, greens: {count: 3, of: 3}});

    expect(body).toContain(
      'The green commit came with [pull request 33](https://github.com/harbour/tide-tables/pull/33). Green 3 of 3 runs asked for.',
    );
    expect(body).toContain('| Acknowledged | 26 min | it was written down |');
    expect(body).toContain('| Mitigated | not known | it was written down |');
  });

  test('says that nothing was mended when the same commit had failed', () => {
    const body = renderClosing(open, {...PASSED, headSha: sha('run 7001')}, FACTS);

    expect(body).toContain('this failure is flaky');
    expect(body).not.toContain('pull request 33');
  });
});

describe('a stale incident', () => {
  const open = incident({body: `Mine.\n\n${renderIncidentThread(dossier(), record(), RULE)}`});
  const called = renderStaleCall(open, CALL);

  test('says since when, until when, and how to say no', () => {
    expect(called).toContain(
      '**Stale** since 2031-06-05 03:00 UTC: nothing was seen of this cause since 2031-05-05 10:00 UTC.',
    );
    expect(called).toContain('closed after 7 days, from 2031-06-12 03:00 UTC on.');
    expect(called).toContain('To keep it open, do anything in it');
    expect(called.startsWith('Mine.\n\n')).toBe(true);
    expect(renderStaleCall({...open, body: called}, CALL)).toBe(called);
  });

  test('is closed without a claim that it was mended', () => {
    const closed = renderStaleClosing({...open, body: called}, at('2031-06-12T03:00:00Z'));

    expect(closed).toContain('No green run proves that it is mended.');
    expect(closed).not.toContain('**Stale** since');
    expect(parseIncidentMarker(closed)).toEqual(open.record);
  });

  test('that comes back says nothing of it any more', () => {
    const again = renderIncidentThread({...dossier(), incident: {...open, body: called}}, recurringRecord(), RULE);

    expect(again).not.toContain('Stale');
    expect(again.startsWith('Mine.\n\n')).toBe(true);
  });

  test('that recovers tells only of the recovery', () => {
    const closed = renderClosing({...open, body: called}, PASSED, FACTS);

    expect(closed).toContain('**Recovered**');
    expect(closed).not.toContain('Stale');
  });
});
