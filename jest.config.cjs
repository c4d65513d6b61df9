/** Tests run on the sources through swc, which emits the decorator metadata that TypeORM and type-graphql live on. */
const { sourceMaps: _, ...swc } = require('./scripts/swc.cjs');

module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testTimeout: 60_000,
  maxWorkers: 2,
  setupFilesAfterEnv: ['<rootDir>/test/support/again.ts'],
  globalSetup: '<rootDir>/test/support/mariadb.setup.ts',
  globalTeardown: '<rootDir>/test/support/mariadb.teardown.ts',
  transform: { '\\.[tj]s$': ['@swc/jest', swc] },
  // Jest can neither require() ES modules before Node 24 nor import() them; the packages in which that happens are named here.
  transformIgnorePatterns: ['/node_modules/(?!(@fastify/cookie|content-disposition|cookie)/)'],
};
