/** The worker of passwords.ts; plain JavaScript, because worker threads load it as it stands, also under the tests. */
const { readlinkSync } = require('node:fs');
const { setPriority } = require('node:os');
const bcrypt = require('bcryptjs');

// A storm of logins must not keep carnets from the processor: Linux gives each thread a priority of its own.
try {
  setPriority(Number(/task\/(\d+)$/.exec(readlinkSync('/proc/thread-self'))[1]), 10);
} catch {
  // Elsewhere all threads are equal.
}

module.exports = ({ digest, hash, also, cost }) => {
  if (!hash) return bcrypt.hashSync(digest, cost);
  const isRight = bcrypt.compareSync(digest, hash);
  bcrypt.compareSync(digest, also);
  return isRight;
};
