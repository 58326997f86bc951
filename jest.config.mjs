export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {'^.+\\.ts$': '<rootDir>/tools/strip-types.mjs'},
  setupFiles: ['<rootDir>/__tests__/support/seeds.ts'],
  // A hang ends here; nothing is asserted about time.
  testTimeout: 180_000,
  // Most tests wait for processes that they start, so a worker for each core is not too much.
  maxWorkers: '100%',
  collectCoverageFrom: ['src/**/*.ts'],
};
