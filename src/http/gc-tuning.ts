/** Garbage collection of this process. Import this module first, before any other thread exists. */
import { readdirSync } from 'node:fs';
import { availableParallelism, setPriority } from 'node:os';
import { setFlagsFromString } from 'node:v8';

// By default V8 lets the heap of a busy process grow to three times its live size before a major collection.
setFlagsFromString('--heap-growing-percent=25');
// Under full load many rows are alive at each minor collection, and V8 may conclude that rows live long. It would then allocate
// rows, with everything they refer to, in the old generation, which only a major collection frees.
setFlagsFromString('--no-allocation-site-pretenuring');

/**
 * The niceness of V8's helper threads. They still get a tenth of a busy processor; what they leave is collected between
 * requests, a few milliseconds at a time. With a larger share each major collection would delay all requests of that moment.
 */
const BEHIND_THE_ANSWERS = 15;

// On a single processor V8's helper threads displace the main thread for up to a tenth of a second. Once V8 runs they cannot be
// switched off (V8 aborts when one is missing), but their priority can be lowered.
if (availableParallelism() === 1 && process.platform === 'linux') {
  const threads = readdirSync('/proc/self/task').map(Number);
  for (const helper of threads.filter((id) => id !== process.pid)) setPriority(helper, BEHIND_THE_ANSWERS);
}
