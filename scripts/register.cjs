/** `node -r ./scripts/register.cjs file.ts`: runs the sources as they stand, with the decorator metadata that tsx and Node leave out. */
const { readFileSync } = require('node:fs');
const { transformSync } = require('@swc/core');
const options = require('./swc.cjs');

process.setSourceMapsEnabled(true);
require.extensions['.ts'] = (module, filename) =>
  module._compile(transformSync(readFileSync(filename, 'utf8'), { ...options, filename }).code, filename);
