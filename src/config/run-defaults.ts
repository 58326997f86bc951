// Bounds of guarded runs as plain values: a command that passes is run by them without a schema being loaded.

/** How often and how patiently a guarded command is tried. Units are in the names; all bounds inclusive. */
export interface RunLimits {
  readonly attempts: number;
  readonly backoffBaseSeconds: number;
  readonly backoffCapSeconds: number;
  readonly timeoutFactor: number;
  readonly maxTimeoutMinutes: number;
  readonly graceSeconds: number;
  readonly maxCopyBytes: number;
}

/** The defaults of the policy's `run` section, where each has its reason. */
export const RUN_DEFAULTS: RunLimits = {
  attempts: 3,
  backoffBaseSeconds: 2,
  backoffCapSeconds: 60,
  timeoutFactor: 2,
  maxTimeoutMinutes: 360,
  graceSeconds: 5,
  maxCopyBytes: 16_777_216,
};
