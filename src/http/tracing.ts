/**
 * OpenTelemetry traces of the service's own steps: request, operation, statement. server.ts loads this file and its packages
 * only when an endpoint is configured. A span holds names of the code (root fields, statements), codes and times; no variable,
 * no id and no name of a person.
 */
import type { IncomingHttpHeaders } from 'node:http';
import { isSpanContextValid, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { Context as TraceContext, Span } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import type { Database } from '../database';
import { tracedDatabase, type InSpan } from '../database/traced';

const EXPORT_EVERY_MS = 1_000;

/** The trace of one request. */
export interface RequestTrace {
  /** The database whose statements are spans of this request. */
  database(database: Database): Database;
  /** Ends the spans; `operation` names the root fields, `code` is the code of the first error or OK. */
  end(operation: string, code: string): void;
}

export interface Tracing {
  /** Begins the spans of a request and of its operation; a valid `traceparent` header is their parent. */
  request(method: string, headers: IncomingHttpHeaders): RequestTrace;
  /** Sends what has not been sent. */
  close(): Promise<void>;
}

/** The parent that a `traceparent` header names (W3C Trace Context), else none. */
function parentOf({ traceparent }: IncomingHttpHeaders): TraceContext {
  const [, traceId, spanId, flags] =
    /^[\da-f]{2}-([\da-f]{32})-([\da-f]{16})-([\da-f]{2})/.exec(String(traceparent)) ?? [];
  if (traceId === undefined || spanId === undefined) return ROOT_CONTEXT;
  const parent = { traceId, spanId, traceFlags: parseInt(flags!, 16), isRemote: true };
  return isSpanContextValid(parent) ? trace.setSpanContext(ROOT_CONTEXT, parent) : ROOT_CONTEXT;
}

/** Sends spans to `${endpoint}/v1/traces` as OTLP over HTTP. */
export function openTracing(endpoint: string): Tracing {
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/+$/, '')}/v1/traces` });
  const provider = new BasicTracerProvider({
    spanProcessors: [new BatchSpanProcessor(exporter, { scheduledDelayMillis: EXPORT_EVERY_MS })],
  });
  const tracer = provider.getTracer('carnet-digital');
  const fail = (span: Span): void => void span.setStatus({ code: SpanStatusCode.ERROR });
  return {
    request(method, headers) {
      const request = tracer.startSpan(`${method} /graphql`, { kind: SpanKind.SERVER }, parentOf(headers));
      const operation = tracer.startSpan('operation', {}, trace.setSpan(ROOT_CONTEXT, request));
      const below = trace.setSpan(ROOT_CONTEXT, operation);
      const inSpan: InSpan = async (name, work) => {
        const span = tracer.startSpan(name, { kind: SpanKind.CLIENT }, below);
        try {
          return await work();
        } catch (error) {
          fail(span);
          throw error;
        } finally {
          span.end();
        }
      };
      return {
        database: (database) => tracedDatabase(database, inSpan),
        end(name, code) {
          operation.updateName(name || 'operation');
          for (const span of [operation, request]) {
            span.setAttribute('carnet.code', code);
            if (code !== 'OK') fail(span);
            span.end();
          }
        },
      };
    },
    close: () => provider.shutdown(),
  };
}
