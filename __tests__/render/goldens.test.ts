// What people read, compared word for word with stored texts.
import {describe, expect, test} from '@jest/globals';
import type {EffectOutcome} from '../../src/domain/decision.ts';
import type {Dossier} from '../../src/domain/dossier.ts';
import {toPatch} from '../../src/domain/patch.ts';
import {renderClosing} from '../../src/render/closing.ts';
import {renderComment} from '../../src/render/comment.ts';
import {renderConsole} from '../../src/render/console.ts';
import {renderIncidentThread, renderIncidentTitle} from '../../src/render/incident.ts';
import {renderReport} from '../../src/render/report.ts';
import {renderRecoverySummary, renderSummary} from '../../src/render/summary.ts';
import {
  at,
  dossier,
  incident,
  planned,
  record,
  recurring,
  recurringRecord,
  run,
  transientOnPull,
  unknownOnLaptop,
} from '../support-render/dossiers.ts';
import {expectGolden} from '../support-render/golden.ts';
import {FACTS, RULE} from '../support-render/threads.ts';

function allDone(given: Dossier): readonly EffectOutcome[] {
  return given.decision.effects.map(({key, effect}) => ({
    key,
    kind: effect.kind,
    status: 'done',
    ref: 'https://github.com/harbour/tide-tables/issues/12',
  }));
}

const CASES = [
  ['new', dossier()],
  ['recurring', recurring()],
  ['pull', transientOnPull()],
  ['laptop', unknownOnLaptop()],
] as const;

describe.each(CASES)('the texts of the case %s', (name, given) => {
  test('report', () => expectGolden(`${name}.report.md`, renderReport(given)));
  test('summary', () => expectGolden(`${name}.summary.md`, renderSummary(given, allDone(given))));
  test('console', () => expectGolden(`${name}.console.txt`, renderConsole(given, allDone(given))));
  test('comment', () => expectGolden(`${name}.comment.md`, `${renderComment(given, null)}\n`));
});

test('the incident of a new cause has no post-mortem', () => {
  const body = renderIncidentThread(dossier(), record(), RULE);

  expect(body).not.toContain('Post-mortem');
  expectGolden('new.incident.md', `${renderIncidentTitle(dossier())}\n\n${body}\n`);
});

test('the incident of a cause seen for the third time has one', () => {
  expectGolden('recurring.incident.md', `${renderIncidentThread(recurring(), recurringRecord(), RULE)}\n`);
});

const GREEN = run({
  id: 7060,
  conclusion: 'success',
  startedAt: at('2031-05-06T10:15:00Z'),
  endedAt: at('2031-05-06T10:35:00Z'),
});

test('a closed incident says when it recovered', () => {
  const open = incident({body: renderIncidentThread(dossier(), record(), RULE)});

  expectGolden('closed.incident.md', `${renderClosing(open, GREEN, FACTS)}\n`);
});

test('the summary of a recovery', () => {
  const close = planned(
    {kind: 'close-incident', fingerprint: record().fingerprint, incident: 12, as: 'recovered'},
    'RECOVERED',
  );
  const decision = {...dossier().decision, effects: [close], declined: [], reason: 'RECOVERED'} as const;
  const outcomes = [{key: close.key, kind: close.effect.kind, status: 'done', ref: incident().url}] as const;

  const recovery = {
    run: GREEN,
    decision,
    outcomes,
    incidents: [incident()],
    gaps: [],
    damage: [],
    halt: 'running',
  } as const;
  expectGolden('recovery.summary.md', renderRecoverySummary(recovery));
});

test('the patch of a plan edit can be given to git', () => {
  const {planEdit} = dossier();

  expectGolden('plan.patch', planEdit === null ? '' : toPatch(planEdit.file, planEdit.before, planEdit.after));
});
