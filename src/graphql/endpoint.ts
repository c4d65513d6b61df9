/** GraphQL at /graphql: a request is checked, given a deadline, answered by the fast path or Apollo Server, and logged before its answer leaves. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { getOperationAST, type GraphQLSchema } from 'graphql';
import { askApollo, openApollo } from './apollo';
import { withContentEtag } from './content-etag';
import type { Answered } from './response';
import { createContext } from '../http/authentication';
import type { Service } from '../core/context';
import type { SwapList } from '../database/swap-list';
import { Deadline } from '../database/deadline';
import type { Log } from '../core/log';
import { openFastPath } from './fast-path';
import { servePublishedDocuments } from './persisted-documents';
import {
  acceptsEvents,
  checkHead,
  notAcceptable,
  readRequest,
  subscribeElsewhere,
  type GraphqlRequest,
} from './request';
import { serveLive } from './subscriptions';
import { Admission, classOf } from '../limits/admission';
import { rateHeaders } from '../core/rate-limit';
import { languageHeaders, overloaded, refuse, unavailable, type MediaType } from '../http/errors';
import { LIMITS, type DocumentLimits } from '../limits';
import type { Metrics } from '../http/metrics';
import type { Tracing } from '../http/tracing';
import { modules } from '../modules';
import { deviceTokensOf } from '../http/device-token';
import { acceptSessionCookies, refreshCookieOf } from '../http/session-cookie';

/** After this an operation answers SERVICE_UNAVAILABLE, and the statements that it waits for are ended. */
const OPERATION_MS = 10_000;

declare module 'fastify' {
  interface FastifyRequest {
    /** Of the answer of /graphql, by the Accept header; undefined when only a stream of events is accepted. */
    answerType: MediaType | undefined;
  }
}

export interface Serving {
  /** Logs a fault that no rule expects. */
  readonly log: Log;
  /** Deadlines of the requests that are running. */
  readonly deadlines: SwapList<Deadline>;
  /** Called with each request that has become a stream of events. */
  readonly onStream: (request: FastifyRequest) => void;
  readonly metrics: Pick<Metrics, 'answered' | 'called'>;
  readonly limits: DocumentLimits;
  /** Undefined without a collector. */
  readonly tracing: Tracing | undefined;
  /** Every answer to a router has status 200: some routers make "400: Bad Request" of every error in another one. */
  readonly behindRouter: boolean;
}

/** The cost of the operation that a request has run; undefined for a document with a syntax error. */
function costOf(limits: DocumentLimits, schema: GraphQLSchema, graphql: GraphqlRequest): number | undefined {
  const { document, operationName, variables = {} } = graphql;
  const operation = document && getOperationAST(document, operationName);
  return operation ? limits.costOf(schema, document, operation, variables) : undefined;
}

/** The body of an answer without errors, with the cost in its extensions; any other body as it is. */
function withCost({ body, code }: Answered, cost: number | undefined): string | Buffer {
  const text = body.toString();
  if (code !== 'OK' || cost === undefined || !text.startsWith('{"data":')) return body;
  return text.replace(/\}\s*$/, `,"extensions":{"cost":${cost},"limit":${LIMITS.cost}}}\n`);
}

/** Serves `schema` at /graphql; the result stops it. */
export async function serveGraphql(
  app: FastifyInstance,
  service: Service,
  schema: GraphQLSchema,
  { log, deadlines, onStream, metrics, limits, behindRouter, tracing }: Serving,
): Promise<() => Promise<void>> {
  const reporting = { production: service.config.production, log };
  const fast = openFastPath(schema, modules, reporting, { megabytes: service.config.answersMb, limits });
  const admission = new Admission(service.config.longestWaitMs);
  const apollo = openApollo(schema, reporting, { learn: fast.learn, limits });
  await apollo.start();
  await acceptSessionCookies(app);
  servePublishedDocuments(app);
  const stream = serveLive(app, service, schema, { log, limits, remembered: fast, onStream });
  app.decorateRequest('answerType', 'application/json');
  app.route({
    method: ['POST', 'GET', 'HEAD', 'OPTIONS', 'PUT', 'PATCH', 'DELETE'],
    url: '/graphql',
    // Before the body is read: a hundred kilobytes of the wrong type are refused without reading them.
    onRequest: (request, _, done) => {
      request.answerType = checkHead(request);
      done();
    },
    handler: async (request, reply) => {
      const { answerType: mediaType } = request;
      const graphql = readRequest(request, limits, fast);
      const { document, operationName } = graphql;
      if (document && getOperationAST(document, operationName)?.operation === 'subscription') {
        if (!acceptsEvents(request.headers.accept)) throw subscribeElsewhere();
        return stream(request, reply, graphql);
      }
      if (mediaType === undefined) throw notAcceptable();
      const requestClass = classOf(document, operationName, request.headers['if-none-match'] !== undefined);
      // A router has asked for parts of an answer before this one: it is the place to refuse the whole.
      const comeBackS = behindRouter ? undefined : admission.refusal(requestClass);
      if (comeBackS !== undefined) {
        metrics.answered('other', 'SERVICE_UNAVAILABLE', 0);
        throw overloaded(comeBackS);
      }
      const answeredNow = admission.begin(requestClass);
      const startedAt = performance.now();
      const deadline = new Deadline(OPERATION_MS);
      const traced = tracing?.request(request.method, request.headers);
      const ctx = createContext(
        traced ? { ...service, database: traced.database(service.database) } : service,
        {
          authorization: request.headers.authorization,
          acceptLanguage: request.headers['accept-language'],
          address: request.ip,
          refreshCookie: refreshCookieOf(request, reply, service.config),
          deviceTokens: deviceTokensOf(request, reply, service.config),
        },
        deadline,
        request.id,
      );
      deadlines.add(deadline);
      try {
        const ifNoneMatch = behindRouter || graphql.wantsCost ? undefined : request.headers['if-none-match'];
        const answered = await new Promise<Answered | undefined>((resolve, reject) => {
          deadline.bind({ timeIsUp: () => resolve(undefined) });
          fast
            .answer(ctx, { graphql, mediaType, ifNoneMatch }, () => askApollo(apollo, ctx, graphql, mediaType))
            .then((whole) => withContentEtag(ctx, graphql, whole, ifNoneMatch))
            .then(resolve, reject);
        });
        void reply.header('x-request-id', ctx.requestId);
        metrics.answered(ctx.reads.operation, answered?.code ?? 'SERVICE_UNAVAILABLE', performance.now() - startedAt);
        traced?.end(ctx.reads.operation, answered?.code ?? 'SERVICE_UNAVAILABLE');
        metrics.called(request.headers, ctx.claimedSession?.subject);
        if (!answered) return refuse(request, reply, unavailable(ctx.language));
        return reply
          .code(behindRouter ? 200 : answered.status)
          .headers({
            'cache-control': 'no-store',
            ...languageHeaders(ctx.language),
            ...rateHeaders(ctx.rate ?? {}, ctx.now()),
            ...(answered.etag && !graphql.wantsCost && { etag: answered.etag }),
          })
          .type(`${mediaType}; charset=utf-8`)
          .send(graphql.wantsCost ? withCost(answered, costOf(limits, schema, graphql)) : answered.body);
      } finally {
        answeredNow();
        deadline.done();
        deadlines.delete(deadline);
      }
    },
  });
  return () => apollo.stop();
}
