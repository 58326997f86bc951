export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {'^.+\\.ts$': '<rootDir>/tools/strip-types.mjs'},
  // A hang ends here; nothing is asserted about time.
  testTimeout: 60_000,
  collectCoverageFrom: ['src/**/*.ts'],
};
