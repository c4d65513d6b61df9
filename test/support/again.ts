/**
 * A test that fails is tried once more, and both are reported: real clocks, real processes and two shared cores make a few
 * of them late now and then. What is wrong in the code is wrong both times.
 */
jest.retryTimes(1, { logErrorsBeforeRetry: true });
