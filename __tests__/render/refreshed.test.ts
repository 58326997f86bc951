// A body with another record: the marker, the sentence that counts and the table change, and nothing else does.
import {describe, expect, test} from '@jest/globals';
import fc from 'fast-check';
import type {Incident, IncidentRecord} from '../../src/domain/decision.ts';
import {parseIncidentMarker, renderIncidentMarker} from '../../src/domain/marker.ts';
import {BODY_MAX_UNITS} from '../../src/render/budget.ts';
import {renderRefreshed} from '../../src/render/refreshed.ts';
import {sampleInstant, sampleRecord, sampleSha} from '../fakes/samples.ts';

const REPO = {owner: 'harbour', name: 'tide', server: 'https://host.invalid'};
const OLD = sampleRecord('tide overflow');
const NEW: IncidentRecord = {
  ...OLD,
  count: 2,
  occurrences: [
    {
      runId: 12,
      attempt: 2,
      at: sampleInstant('2031-05-04T10:00:00Z'),
      sha: sampleSha('b'),
      jobs: ['unit'],
      branch: null,
    },
    ...OLD.occurrences,
  ],
};

function toIncident(body: string): Incident {
  return {
    number: 1,
    url: 'https://host.invalid/issues/1',
    state: 'open',
    closedByHuman: false,
    locked: false,
    closedAt: null,
    createdAt: null,
    title: 'CI failure on main',
    body,
    record: OLD,
  };
}

function bodyWith(rest: string, around = ''): string {
  return `${around}<!-- aftermath:begin -->
${renderIncidentMarker(OLD)}

Seen **once** on main.

## Root cause

$& and $1 stand here as they are.

## Occurrences

| Time | Run |
| --- | --- |
| then | 11 |

${rest}
<!-- aftermath:end -->${around}`;
}

describe('a body of ours', () => {
  test.each([
    ['a heading', '## Why this severity\n\n- reasons\n'],
    ['our last line', '_Written by Aftermath. More words._\n'],
    ['nothing', ''],
  ])('tells of the new record where %s follows the table', (_what, rest) => {
    const body = bodyWith(rest, '\n\nWords of a person: ## Occurrences of theirs.\n\n');

    const after = renderRefreshed(toIncident(body), NEW, REPO);

    expect(parseIncidentMarker(after)).toEqual(NEW);
    expect(after).toContain('Seen **twice**');
    expect(after).toContain('[12](https://host.invalid/harbour/tide/actions/runs/12), attempt 2');
    expect(after).not.toContain('| then | 11 |');
    expect(after).toContain('$& and $1 stand here as they are.');
    expect(after).toContain(rest.trim());
    expect(after.startsWith('\n\nWords of a person: ## Occurrences of theirs.')).toBe(true);
    expect(after.match(/<!-- aftermath:end -->/g)).toHaveLength(1);
  });

  test('is the same when it is told twice', () => {
    const once = renderRefreshed(toIncident(bodyWith('## Why\n')), NEW, REPO);

    expect(renderRefreshed({...toIncident(once), record: NEW}, NEW, REPO)).toBe(once);
  });

  test('without our block, or without room for the table, gets the marker only', () => {
    const bare = `${renderIncidentMarker(OLD)}\n\nSeen **once** by a person.`;
    const full = bodyWith(`x${' x'.repeat((BODY_MAX_UNITS - 1_900) / 2)}\n`);

    expect(renderRefreshed(toIncident(bare), NEW, REPO)).toBe(
      `${renderIncidentMarker(NEW)}\n\nSeen **once** by a person.`,
    );
    expect(parseIncidentMarker(renderRefreshed(toIncident(full), NEW, null))).toEqual(NEW);
  });

  test('whatever stands around our block and behind the table stays', () => {
    fc.assert(
      fc.property(
        fc.string({unit: 'grapheme', maxLength: 60}),
        fc.string({unit: 'grapheme', maxLength: 60}),
        (note, rest) => {
          fc.pre(!`${note}${rest}`.includes('<!--'));
          const safe = rest.replaceAll(/[\r\n]/g, ' ');
          const body = `${bodyWith(`## Why\n\n${safe}\n`)}\n\n${note}`;

          const after = renderRefreshed(toIncident(body), NEW, REPO);

          expect(after.endsWith(`\n\n${note}`)).toBe(true);
          expect(after).toContain(`## Why\n\n${safe}\n`);
          expect(parseIncidentMarker(after)).toEqual(NEW);
        },
      ),
    );
  });
});
