/** The worker of pdf-pool.ts; plain JavaScript, because worker threads load it as it stands, also under the tests. */
const { join } = require('node:path');

module.exports = ({ file, input }) => {
  // The sources themselves, in development and under the tests; a built service has none.
  if (file.endsWith('.ts') && !require.extensions['.ts']) require(join(__dirname, '../../scripts/register.cjs'));
  return require(file).draw(input);
};
