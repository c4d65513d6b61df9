/** Traces: spans of request, operation and statements, nothing of a person in them; without a collector nothing is loaded. */
import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { operation, post } from '../support/client';
import { startProcess } from '../support/process';
import { openScratchDirectory } from '../support/start';
import { openWorld, type Family } from '../support/world';

interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly attributes: readonly { readonly key: string }[];
}
interface Export {
  readonly resourceSpans: readonly { readonly scopeSpans: readonly { readonly spans: readonly Span[] }[] }[];
}

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const PARENT = 'b7ad6b7169203331';

describe('Traces', () => {
  const bodies: string[] = [];
  let collector: HttpServer, url: string;
  beforeAll(async () => {
    collector = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        bodies.push(`${request.url}\n${Buffer.concat(chunks).toString()}`);
        response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
      });
    });
    await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise((resolve) => collector.close(resolve)));

  it('show request, operation and statements below the parent of traceparent, and nothing of a person', async () => {
    // A process of its own: the exporter imports parts of itself in a way that Jest refuses.
    const world = await openWorld('sqlite');
    const server = await startProcess(world.server.directory, { OTEL_EXPORTER_OTLP_ENDPOINT: url });
    let family: Family;
    try {
      family = await world.unit().family();
      const variables = { patientId: family.child.id, from: '2026-01-01', to: '2026-01-31' };
      const headers = { traceparent: `00-${TRACE}-${PARENT}-01` };
      const token = await family.mother.token();
      await post(server.url, { query: operation('carnet'), variables }, { token: () => token, headers });
    } finally {
      await server.stop();
      await world.end();
    }
    const sent = bodies.join('\n');
    const spans = bodies
      .map((body) => JSON.parse(body.slice(body.indexOf('\n') + 1)) as Export)
      .flatMap(({ resourceSpans }) =>
        resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((each) => each.spans)),
      );
    expect(bodies.every((body) => body.startsWith('/v1/traces\n'))).toBe(true);
    const ours = spans.filter(({ traceId }) => traceId === TRACE);
    const request = ours.find(({ name }) => name === 'POST /graphql')!;
    const carnet = ours.find(({ name }) => name === 'carnet')!;
    expect([request.parentSpanId, carnet.parentSpanId]).toEqual([PARENT, request.spanId]);
    const statements = ours.filter(({ parentSpanId }) => parentSpanId === carnet.spanId).map(({ name }) => name);
    expect(statements.length).toBeGreaterThan(1);
    expect(statements.filter((name) => name === 'statement')).toEqual([]);
    const attributes = spans.flatMap((span) => span.attributes.map(({ key }) => key));
    expect([...new Set(attributes)]).toEqual(['carnet.code']);
    const { child, mother, input } = family;
    const personal = [
      child.id,
      child.curp,
      child.nss,
      mother.id,
      mother.curp,
      input.caregivers[0]!.email,
      child.fullName,
    ];
    expect(personal.filter((text) => sent.includes(text))).toEqual([]);
  }, 60_000);

  it.each([false, true])(
    'load their packages only with a collector (%s)',
    async (isTraced) => {
      const directory = await openScratchDirectory('sqlite');
      const server = await startProcess(directory, {
        NODE_OPTIONS: `--require=${join(__dirname, '../support/loaded-traces.cjs')}`,
        ...(isTraced && { OTEL_EXPORTER_OTLP_ENDPOINT: url }),
      });
      server.signal('SIGUSR2');
      await pause(500);
      await server.stop();
      expect(server.said()).toContain(`traces loaded: ${isTraced}`);
      await directory.clear();
    },
    60_000,
  );
});
