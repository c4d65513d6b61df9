/** How TypeScript is turned into JavaScript where tsc does not: under jest and for the scripts. As in tsconfig.json. */
module.exports = {
  swcrc: false,
  sourceMaps: 'inline',
  jsc: {
    target: 'es2022',
    keepClassNames: true,
    parser: { syntax: 'typescript', decorators: true },
    // Fields without a value must not overwrite what TypeORM has put on the prototype.
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
  },
  module: { type: 'commonjs' },
};
