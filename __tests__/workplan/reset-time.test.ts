// When a limit ends: waits with their units, times of a clock with their zones, days, and headers.
import {describe, expect, test} from '@jest/globals';
import type {Instant} from '../../src/domain/ids.ts';
import {findResetMs} from '../../src/workplan/queue/reset-time.ts';

/** A Monday in winter. */
const NOW = Date.parse('2026-03-02T12:00:00Z') as Instant;
/** A Thursday in summer. */
const SUMMER = Date.parse('2026-07-02T12:00:00Z') as Instant;
const MINUTE_MS = 60_000;
const HOUR = 60;
const DAY = 24 * HOUR;

const minutes = (text: string, now: Instant = NOW): number | null => {
  const ms = findResetMs(text, now);
  return ms === null ? null : ms / MINUTE_MS;
};

describe('a wait counts in the unit that it is written in', () => {
  test.each([
    ['retry after 30 minutes', 30],
    ['retry after 2 hours', 2 * HOUR],
    ['retry after 1.5 hours', 90],
    ['retry after 1800 seconds', 30],
    ['Retry after 90 s.', 1.5],
    ['Rate limit exceeded, retry after 120s', 2],
    ['Retry-After: 1800', 30],
    ['retry-after: 30m', 30],
    ['retry-after 60', 1],
    ['{"retry_after": 1800, "type": "rate_limit"}', 30],
    ['"retryAfter":"2h"', 2 * HOUR],
    ['Will retry after 600.', 10],
    ['resets in 2 days', 2 * DAY],
    ['resets in 2h 5m', 2 * HOUR + 5],
    ['resets in 1 hour, 30 minutes', 90],
    ['Try again in 3 days 4 hours and 12 minutes.', 3 * DAY + 4 * HOUR + 12],
    ['Please try again in 1m30s', 1.5],
    ['please retry in 45.0s', 0.75],
    ['try again in an hour', HOUR],
    ['try again in about 20 minutes', 20],
    ['resets in 1 week', 7 * DAY],
    ['{"resets_in_seconds":1200}', 20],
    ['retry after 500 ms', 500 / MINUTE_MS],
  ] as const)('%j: %d minutes', (text, wait) => {
    expect(minutes(text)).toBe(wait);
  });
});

describe('a time of a clock is the next one in its zone, and UTC without one', () => {
  test.each([
    ['resets 3pm', 3 * HOUR],
    ['resets 3am', 15 * HOUR],
    ['resets at 12am', 12 * HOUR],
    ['resets 12pm', DAY],
    ['Usage limit reached. Your limit will reset at 3:30 p.m.', 3.5 * HOUR],
    ['resets 15:00 UTC', 3 * HOUR],
    ['resets 15:00Z', 3 * HOUR],
    ['resets 3pm (Europe/Berlin)', 2 * HOUR],
    ['resets 3pm (America/New_York)', 8 * HOUR],
    ['resets 1:30pm (Asia/Kolkata)', 20 * HOUR],
    ['resets 3pm (America/Argentina/Buenos_Aires)', 6 * HOUR],
    ['resets at 3pm +02:00', HOUR],
    ['resets at 15:00 GMT+2', HOUR],
    ['resets at 15:00 UTC-05:30', 8.5 * HOUR],
    ['resets at 7am PST', 3 * HOUR],
    ['resets at 11am EDT', 3 * HOUR],
    ['resets 3pm (No/Such_Zone)', 3 * HOUR],
    ['resets at midnight UTC', 12 * HOUR],
    ['Try again at 3:05 PM.', 3 * HOUR + 5],
    ['available again at 14:00', 2 * HOUR],
    ['Retry after 3:00 PM', 3 * HOUR],
  ] as const)('%j: %d minutes', (text, wait) => {
    expect(minutes(text)).toBe(wait);
  });

  test('and the offset is the one of that day', () => {
    expect(minutes('resets 3pm (Europe/Berlin)', SUMMER)).toBe(HOUR);
    // The clocks go forward on 29 March at 01:00 UTC.
    const before = Date.parse('2026-03-28T23:00:00Z') as Instant;
    expect(minutes('resets 4am (Europe/Berlin)', before)).toBe(3 * HOUR);
    expect(minutes('resets 1am (Europe/Berlin)', before)).toBe(HOUR);
  });

  test('and the day is the one of that zone', () => {
    const late = Date.parse('2026-03-02T23:30:00Z') as Instant;

    expect(minutes('resets tomorrow at 3am (Europe/Berlin)', late)).toBe(DAY + 2.5 * HOUR);
    expect(minutes('resets tomorrow at 3am', late)).toBe(3.5 * HOUR);
  });
});

describe('a day may be named', () => {
  test.each([
    ['resets tomorrow at 3am', 15 * HOUR],
    ['resets 3am tomorrow', 15 * HOUR],
    ['resets today at 2pm', 2 * HOUR],
    ['resets today at 11am', 0],
    ['resets Mar 6, 1pm', 4 * DAY + HOUR],
    ['resets Mar 6, 1pm (Europe/Berlin)', 4 * DAY],
    ['resets Mar 6 at 1pm (Europe/Berlin)', 4 * DAY],
    ['resets March 6', 3.5 * DAY],
    ['resets 13:00 on 6 Mar', 4 * DAY + HOUR],
    ['resets Jan 1, 12pm', 0],
    ['try again at Mar 6th, 2026 1:05 PM', 4 * DAY + HOUR + 5],
    ['resets Wednesday at 12:00', 2 * DAY],
    ['resets Mon 9am', 7 * DAY - 3 * HOUR],
    ['resets Mon 1pm', HOUR],
    ['resets at 2026-03-02T14:00:00+01:00', HOUR],
    ['resets at 2026-03-02 14:00 UTC', 2 * HOUR],
    ['resets on 2026-03-04T12:00:00.000Z', 2 * DAY],
    ['the reset time is 2026-03-02T14:00:00Z', 2 * HOUR],
    ['paused until 2026-03-01T12:00:00Z', 0],
    ['Retry-After: Mon, 02 Mar 2026 13:30:00 GMT', 90],
    ['retry-after: Sunday, 01-Mar-2026 13:30:00 GMT', 0],
    ['Claude AI usage limit reached|1772460000', 2 * HOUR],
    ['x-ratelimit-reset: 1772460000', 2 * HOUR],
    ['{"resets_at":1772460000}', 2 * HOUR],
  ] as const)('%j: %d minutes', (text, wait) => {
    expect(minutes(text)).toBe(wait);
  });

  test('without a year it is the one nearest to now', () => {
    const eve = Date.parse('2026-12-31T12:00:00Z') as Instant;

    expect(minutes('resets Jan 2, 12pm', eve)).toBe(2 * DAY);
    expect(minutes('resets Dec 30, 12pm', Date.parse('2027-01-01T12:00:00Z') as Instant)).toBe(0);
  });
});

test.each(['constructor', '__proto__', 'toString', 'nowhere'])('%s is no zone', (word) => {
  expect(minutes(`resets at 5pm (${word})`)).toBe(minutes('resets at 5pm (no-such-zone)'));
});

test('a header counts before the words around it', () => {
  expect(minutes('limit resets 3pm\nretry-after: 120\n')).toBe(2);
});

test.each([
  ['resets soon'],
  ['resets 3'],
  ['resets in 3'],
  ['resets 25:00'],
  ['resets 13pm'],
  ['resets 0am'],
  ['resets Feb 31, 1pm'],
  ['resets Foo 6, 1pm'],
  ['reset reason: connection refused'],
  ['retry after 3 attempts'],
  ['retry after 2 more tries'],
  ['upstream reset before headers 3:00'],
  ['try again later'],
  ['retry-after: soon'],
  [`resets ${'1'.repeat(400)}`],
  [''],
] as const)('%j does not say when', (text) => {
  expect(minutes(text)).toBeNull();
});
