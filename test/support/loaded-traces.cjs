/** Loaded with --require: at SIGUSR2 the process says which packages of OpenTelemetry's SDK it has loaded. */
process.on('SIGUSR2', () => {
  const loaded = Object.keys(require.cache).some((file) => /@opentelemetry.(?:sdk|exporter|otlp)/.test(file));
  require('node:fs').writeSync(1, `traces loaded: ${loaded}\n`);
});
