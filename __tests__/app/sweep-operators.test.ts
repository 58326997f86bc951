// The sweep ends what operators began and nobody ended: commands whose run was cut off, proposals whose time is over.
import {expect, test} from '@jest/globals';
import type {ProposalState} from '../../src/domain/approval.ts';
import type {Instant} from '../../src/domain/ids.ts';
import {renderReplyMarker} from '../../src/domain/marker.ts';
import {APPROVALS, readApprovals, rememberApprovals} from '../../src/memory/approvals.ts';
import {foldHeard, toCommandEvent} from '../../src/memory/commands.ts';
import {safe} from '../fakes/samples.ts';
import {proposal} from '../operator/stage.ts';
import {ago, DAY_MS, Harbour, HOUR_MS, sampleRun} from './sweep-harbour.ts';

const CAUSE = 'tide overflow';
const later = (ms: number): Instant => ago(-ms);

/** A harbour with an open thread in which somebody said something so long ago. */
async function withCommand(saidMs: number): Promise<Harbour> {
  const harbour = new Harbour();
  harbour.openThread(CAUSE, [sampleRun(11, {startedAt: ago(DAY_MS), endedAt: ago(DAY_MS)})]);
  const begun = toCommandEvent({
    at: ago(saidMs),
    stage: 'heard',
    by: 'rosa',
    comment: 71,
    index: 0,
    thread: 1,
    verb: 'retry',
    text: safe('/aftermath retry'),
    permission: 'write',
    id: null,
    commit: null,
    effect: null,
    heardIn: null,
    outcome: 'begun',
    code: null,
  });
  await harbour.remember({events: [begun]});
  return harbour;
}

const heardIn = (harbour: Harbour) => foldHeard(harbour.memory().events, {comment: 71, index: 0});
const answersIn = (harbour: Harbour) =>
  harbour.operators.replies.filter(({body}) => body.includes(renderReplyMarker(71)));

test('a command whose run was cut off is answered and ended, once', async () => {
  const harbour = await withCommand(2 * HOUR_MS);

  const first = await harbour.sweep();
  const second = await harbour.sweep();

  expect(first.commands).toMatchObject([{thread: 1, text: '/aftermath retry', result: {status: 'done'}}]);
  expect(second.commands).toEqual([]);
  expect(heardIn(harbour)).toMatchObject({kind: 'ended', event: {outcome: 'failed', code: 'COMMAND_LOST'}});
  expect(answersIn(harbour)).toHaveLength(1);
  expect(answersIn(harbour)[0]?.body).toContain('COMMAND_LOST');
});

test('one that may still be under way is left alone', async () => {
  const harbour = await withCommand(HOUR_MS / 2);

  const report = await harbour.sweep();

  expect(report.commands).toEqual([]);
  expect(heardIn(harbour).kind).toBe('begun');
});

test('one in a thread that nobody can write any more is ended without an answer', async () => {
  const harbour = await withCommand(2 * HOUR_MS);
  harbour.operators.failOn('ensureReply', {code: 'HOST_NOT_FOUND', operation: 'comment'}, 1);

  const report = await harbour.sweep();

  expect(report.commands).toMatchObject([{result: {status: 'failed'}}]);
  expect(heardIn(harbour).kind).toBe('ended');
});

test('one that could not be answered for a moment is answered by the next sweep', async () => {
  const harbour = await withCommand(2 * HOUR_MS);
  harbour.operators.failOn('ensureReply', {code: 'HOST_UNAVAILABLE', operation: 'comment', retryAfterMs: null}, 1);

  await harbour.sweep();
  expect(heardIn(harbour).kind).toBe('begun');
  await harbour.sweep();

  expect(heardIn(harbour).kind).toBe('ended');
  expect(answersIn(harbour)).toHaveLength(1);
});

test('an answer that stands there as the end is left as it is: only the record of the end was lost', async () => {
  const harbour = await withCommand(2 * HOUR_MS);
  const marker = renderReplyMarker(71);
  await harbour.operators.ensureReply({thread: 1, marker, body: `done: yes\n\n${marker}`, known: 'new'});

  await harbour.sweep();

  expect(answersIn(harbour).map(({body}) => body)).toEqual([`done: yes\n\n${marker}`]);
  expect(heardIn(harbour).kind).toBe('ended');
});

test('in mode observe nothing is said', async () => {
  const harbour = await withCommand(2 * HOUR_MS);
  harbour.policy = {...harbour.policy, mode: 'observe'};

  await harbour.sweep();

  expect(answersIn(harbour)).toEqual([]);
  expect(heardIn(harbour).kind).toBe('begun');
});

const claimed = (at: Instant): ProposalState => ({state: 'approved', by: 'rosa', comment: 71, at});

test.each([
  ['that waits', {expiresAt: later(HOUR_MS)}, 'proposed'],
  ['whose time is over', {expiresAt: ago(1)}, 'expired'],
  ['whose run was cut off', {expiresAt: later(DAY_MS), standing: claimed(ago(2 * HOUR_MS))}, 'void'],
  ['that may still be under way', {expiresAt: later(DAY_MS), standing: claimed(ago(HOUR_MS / 2))}, 'approved'],
] as const)('a proposal %s', async (_, change, expected) => {
  const harbour = new Harbour();
  const made = rememberApprovals(new Map(), {added: [proposal({proposedAt: ago(DAY_MS), ...change})]}, safe);
  harbour.state.put({[APPROVALS]: made.ok ? (made.value.get(APPROVALS) ?? '') : ''});

  await harbour.sweep();

  const known = readApprovals(harbour.state.documents, safe);
  expect(known === 'unreadable' ? known : known.map(({standing}) => standing.state)).toEqual([expected]);
});
