// Real pauses and real chance, for programs that run outside of tests.
import {performance} from 'node:perf_hooks';
import {setTimeout as sleep} from 'node:timers/promises';
import type {Pacing} from '../ports/pacing.ts';

/** Timers of this process, `Math.random`, and a clock that nobody can set back. */
export function systemPacing(): Pacing {
  return {
    pause: async (ms) => {
      await sleep(ms);
    },
    draw: () => Math.random(),
    elapsed: () => performance.now(),
  };
}
