// Three projects: `unit` takes seconds and needs nothing but this repository; `law` lives through random histories; `integration`
// needs real backends and says which it could not run.
const shared = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleFileExtensions: ['ts', 'js', 'json'],
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } }] },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/data/'],
}

export default {
  // Every suite leaves its modules behind in the process that ran it; after a hundred of them the law takes three times as long.
  workerIdleMemoryLimit: '200MB',
  // Two minutes, for a busy machine: no test is meant to take so long, and a wrong result fails at once. Jest 30 reads this here and
  // ignores it inside a project.
  testTimeout: 120_000,
  reporters: ['default', '<rootDir>/tests/services/reporter.js'],
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      testPathIgnorePatterns: ['<rootDir>/tests/integration/', '<rootDir>/tests/law/'],
    },
    { ...shared, displayName: 'law', testMatch: ['<rootDir>/tests/law/**/*.test.ts'] },
    {
      ...shared,
      displayName: 'integration',
      testMatch: ['<rootDir>/tests/integration/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/services/setup.js',
      globalTeardown: '<rootDir>/tests/services/teardown.js',
    },
  ],
}
