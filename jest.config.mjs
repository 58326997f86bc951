export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {'^.+\\.ts$': '<rootDir>/tools/strip-types.mjs'},
  collectCoverageFrom: ['src/**/*.ts'],
};
