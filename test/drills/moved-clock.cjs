/** Loaded with --require: the clock of this process is ahead by the milliseconds that CLOCK_FILE holds, which a drill writes. */
const { readFileSync } = require('node:fs');
const now = Date.now;
const read = () => Number(readFileSync(process.env.CLOCK_FILE, 'utf8'));
let ahead = read();
setInterval(() => (ahead = read()), 20).unref();
Date.now = () => now() + ahead;
