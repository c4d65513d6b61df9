/** The worker of passwords.ts; plain JavaScript, because worker threads load it as it stands, also under the tests. */
const { readlinkSync } = require('node:fs');
const { setPriority } = require('node:os');
const bcrypt = require('bcryptjs');

// A storm of logins steps back a little behind carnets, and no further: a login has its ten seconds as well. Linux gives
// each thread a priority of its own.
try {
  setPriority(Number(/task\/(\d+)$/.exec(readlinkSync('/proc/thread-self'))[1]), 5);
} catch {
  // Elsewhere all threads are equal.
}

module.exports = ({ digest, hash, also, cost, notAfter }) => {
  // The request has been refused already; later ones get the time.
  if (Date.now() > notAfter) return undefined;
  if (!hash) return bcrypt.hashSync(digest, cost);
  const isRight = bcrypt.compareSync(digest, hash);
  bcrypt.compareSync(digest, also);
  return isRight;
};
