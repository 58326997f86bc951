// A clock that stands still.
import type {Clock} from '../../src/ports/clock.ts';
import {sampleInstant} from './samples.ts';

export function fixedClock(iso?: string): Clock {
  const now = sampleInstant(iso);
  return {now: () => now};
}
