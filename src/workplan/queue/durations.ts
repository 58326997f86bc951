// Lengths of time as programs write them.

/** Below this nothing is told by a comparison with a limit. */
const QUICK_MS = 1000;
const UNITS: Readonly<Record<string, number>> = {ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000};

/** Milliseconds of `1h28m0s`, `10m0s`, `30s`, `600` (seconds) or `2.5m`; null for anything else. */
export function parseDurationMs(text: string | null): number | null {
  if (text === null) return null;
  const bare = text.trim();
  if (/^\d+(?:\.\d+)?$/.test(bare)) return Number(bare) * 1000;
  if (!/^(?:\d+(?:\.\d+)?(?:ms|[smhd])\s*)+$/.test(bare)) return null;
  let total = 0;
  for (const [, amount, unit] of bare.matchAll(/(\d+(?:\.\d+)?)(ms|[smhd])/g)) {
    total += Number(amount) * (UNITS[unit ?? ''] ?? 0);
  }
  return total;
}

/** Units as people write them; the first letters tell, but for minutes and milliseconds. */
const STEP =
  /^\s*(?:(?:and|,)\s*)?(?<amount>\d{1,9}(?:\.\d{1,9})?|an?\s|one\s)\s*(?<unit>ms|milliseconds?|s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?)(?![a-z])/i;
const WEEK_MS = 604_800_000;

/** Milliseconds of the length of time that a text begins with: `2h 5m`, `1.5 hours`, `3 days and 4 hours`; null for none. */
export function readWaitMs(text: string): number | null {
  let total: number | null = null;
  let left = text;
  for (;;) {
    const found = STEP.exec(left);
    const {amount, unit} = found?.groups ?? {};
    if (found === null || amount === undefined || unit === undefined) return total;
    total = (total ?? 0) + (/^\d/.test(amount) ? Number(amount) : 1) * unitMs(unit.toLowerCase());
    left = left.slice(found[0].length);
  }
}

function unitMs(unit: string): number {
  if (unit === 'ms' || unit.startsWith('milli')) return 1;
  return unit.startsWith('w') ? WEEK_MS : (UNITS[unit.slice(0, 1)] ?? 0);
}

export function isQuick(ms: number): boolean {
  return ms < QUICK_MS;
}
