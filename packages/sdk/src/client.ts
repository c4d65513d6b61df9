/** A small client for pages that need no cache: typed requests and live carnets over a session. */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import { createClient as createStreams } from 'graphql-sse';
import { dataOf, GraphqlErrors, type Fault } from './errors.ts';
import type { Session } from './session.ts';

export interface Client {
  /** Returns `data`. Throws `GraphqlErrors`, `SessionOver`, `PersonChanged`, or TypeError without a network. */
  request<Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables?: Variables): Promise<Data>;
  /** Calls `next` with each event, of which a live carnet's first is the present one, until the returned function is called; reconnects by itself. `over` tells the end. */
  subscribe<Data, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    next: (data: Data) => void,
    over?: (error?: unknown) => void,
  ): () => void;
}

/** Returns a client that sends everything through the session. */
export function createClient(session: Session): Client {
  const streams = createStreams({
    url: session.url,
    singleConnection: false,
    fetchFn: session.fetch,
    retryAttempts: Number.MAX_SAFE_INTEGER,
  });
  return {
    async request(document, variables) {
      const response = await session.fetch(session.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
        body: JSON.stringify({ query: print(document), variables }),
      });
      return dataOf(response);
    },
    subscribe(document, variables, next, over = () => undefined) {
      return streams.subscribe(
        { query: print(document), variables: variables as Record<string, unknown> },
        {
          next({ data, errors }) {
            if (data) next(data as never);
            if (errors) over(new GraphqlErrors(errors as readonly Fault[], 200, data));
          },
          error: over,
          complete: () => over(),
        },
      );
    },
  };
}
