/** Tests run on the sources through swc, which emits the decorator metadata that TypeORM and type-graphql live on. */
module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testTimeout: 30_000,
  transform: {
    '\\.[tj]s$': [
      '@swc/jest',
      {
        swcrc: false,
        jsc: {
          target: 'es2022',
          keepClassNames: true,
          parser: { syntax: 'typescript', decorators: true },
          // As in tsconfig.json: fields without a value must not overwrite what TypeORM has put on the prototype.
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // Jest cannot require() ES modules before Node 24; those that a CommonJS package of ours requires are named here.
  transformIgnorePatterns: ['/node_modules/(?!(content-disposition)/)'],
};
