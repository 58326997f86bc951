// Chance that can be repeated: the same seed gives the same draws.

export interface Chance {
  /** From 0 up to and not including 1. */
  draw(): number;
  /** A whole number from `from` to `to`, both included. */
  whole(from: number, to: number): number;
  pick<T>(list: readonly [T, ...T[]]): T;
  isLucky(share: number): boolean;
}

/** Draws of one seed, a whole number below 2^32 (the generator is the public-domain mulberry32). */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const draw = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    draw,
    whole: (from, to) => from + Math.floor(draw() * (to - from + 1)),
    pick: (list) => list[Math.floor(draw() * list.length)] ?? list[0],
    isLucky: (share) => draw() < share,
  };
}
