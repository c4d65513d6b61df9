/** Tests run on the sources through swc, which emits the decorator metadata that TypeORM and type-graphql live on. */
const { sourceMaps: _, ...swc } = require('./scripts/swc.cjs');

module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  // Packages of their own: npm test in that folder.
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/clients/'],
  modulePathIgnorePatterns: ['<rootDir>/test/clients/'],
  testTimeout: 60_000,
  maxWorkers: 2,
  // Each file loads the service anew, and some of that stays: a worker beyond this is replaced between two files.
  workerIdleMemoryLimit: '2GB',
  setupFilesAfterEnv: ['<rootDir>/test/support/retry.setup.ts'],
  globalSetup: '<rootDir>/test/support/mariadb.setup.ts',
  globalTeardown: '<rootDir>/test/support/mariadb.teardown.ts',
  transform: { '\\.[tj]s$': ['@swc/jest', swc] },
  // Jest cannot import(); the package that does is transformed.
  transformIgnorePatterns: ['/node_modules/(?!@fastify/cookie/)'],
};
