/** Run before each test file: those of the list are tried once more. */
import { isRetried } from './retried';

if (isRetried(expect.getState().testPath ?? '')) jest.retryTimes(1, { logErrorsBeforeRetry: true });
