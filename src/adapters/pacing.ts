// Real pauses and real chance, for programs that run outside of tests.
import {performance} from 'node:perf_hooks';
import {setTimeout as sleep} from 'node:timers/promises';
import type {Alarm, Pacing} from '../ports/pacing.ts';

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

/** A timer of this process, for whoever waits for something else and wants to say so. */
export function systemAlarm(ms: number): Alarm {
  let cancel = (): void => {};
  const rings = new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms);
    timer.unref();
    cancel = () => clearTimeout(timer);
  });
  return {rings, cancel};
}
