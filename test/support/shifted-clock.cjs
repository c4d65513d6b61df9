/** Loaded with --require: shifts the clock of this process by CLOCK_SHIFT_MS. */
const shift = Number(process.env.CLOCK_SHIFT_MS);
const now = Date.now;
Date.now = () => now() + shift;
