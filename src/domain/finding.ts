// What a validation of state found: where, how bad, and in which of the four layers.

/** Checksums first, then structure, then meaning, then what documents say of each other. */
export const LAYERS = ['checksum', 'structure', 'semantics', 'reference'] as const;
export type Layer = (typeof LAYERS)[number];

export interface Finding {
  readonly layer: Layer;
  /** A document of the state, a file of the repository, a checkpoint's id or a ref. */
  readonly document: string;
  /** 1-based; null when the whole document is meant. */
  readonly line: number | null;
  readonly detail: string;
  /** `error`: what it says cannot be trusted. `warning`: it can, and something is odd. `note`: worth knowing. */
  readonly severity: 'error' | 'warning' | 'note';
}

/** True when something cannot be trusted. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({severity}) => severity === 'error');
}

/** Findings by layer, worst first within one, otherwise in the given order. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  const weight = ({layer, severity}: Finding): number =>
    LAYERS.indexOf(layer) * 10 + ['error', 'warning', 'note'].indexOf(severity);
  return findings.toSorted((a, b) => weight(a) - weight(b));
}
