/** Loaded before the service by the drill `soak`: on SIGUSR2 the process collects its garbage and says what is left. */
process.on('SIGUSR2', () => {
  global.gc();
  const { rss, heapUsed, external } = process.memoryUsage();
  process.stdout.write(`${JSON.stringify({ memory: { rss, heapUsed, external } })}\n`);
});
