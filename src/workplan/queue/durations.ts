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

export function isQuick(ms: number): boolean {
  return ms < QUICK_MS;
}
