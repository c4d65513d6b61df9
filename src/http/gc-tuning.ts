/** How V8 collects garbage in this process. Import it before anything else: no other thread has been made yet. */
import { readdirSync } from 'node:fs';
import { availableParallelism, setPriority } from 'node:os';
import { setFlagsFromString } from 'node:v8';

// Left alone, V8 lets the heap of a busy process grow to three times what lives in it before it collects.
setFlagsFromString('--heap-growing-percent=25');
// At full load much is alive whenever V8 looks, and it may conclude that rows are kept for long. It would then put each of them,
// with all that it points to, where only the great collection comes by.
setFlagsFromString('--no-allocation-site-pretenuring');

/**
 * They still get a tenth of the processor when all want it, and what they have not collected then is collected between the
 * answers, a few milliseconds at a time. With more of it each great collection would hold back all answers of that moment.
 */
const BEHIND_THE_ANSWERS = 15;

// On a single processor V8's helper threads run instead of the answers that people wait for, a tenth of a second at a time.
// V8 cannot be told to do without them once it runs (it ends the process when it finds one gone), but they can be made to wait.
if (availableParallelism() === 1 && process.platform === 'linux') {
  const threads = readdirSync('/proc/self/task').map(Number);
  for (const helper of threads.filter((id) => id !== process.pid)) setPriority(helper, BEHIND_THE_ANSWERS);
}
