/** The worker of passwords.ts; plain JavaScript, because worker threads load it as it stands, also under the tests. */
const bcrypt = require('bcryptjs');

module.exports = ({ digest, hash, cost }) => (hash ? bcrypt.compareSync(digest, hash) : bcrypt.hashSync(digest, cost));
