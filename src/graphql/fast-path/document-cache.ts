/**
 * The documents that come again. A document is cached once Apollo Server has accepted it (parsed, valid, within the limits) from
 * a signed-in client, and compiled when it comes the second time.
 */
import { LRUCache } from 'lru-cache';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Context } from '../../core/context';
import { compileOperation, type CompiledOperation } from './compiled-operation';

/** Regular clients send a few dozen; a compiled document takes up to some hundred kilobytes. */
const MOST_DOCUMENTS = 200;

export interface CachedDocument {
  readonly source: string;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Its name in the access log. */
  readonly rootFields: string;
  /** Whether they have several names. */
  readonly several: boolean;
}
interface Entry extends CachedDocument {
  /** Undefined until it is compiled, null when it cannot be. */
  run?: CompiledOperation | null;
  /** The SHA-256 that a client sent with the document. */
  hash?: string;
}

export class DocumentCache {
  private readonly bySource = new LRUCache<string, Entry>({
    max: MOST_DOCUMENTS,
    dispose: ({ hash }) => void (hash !== undefined && this.byHash.delete(hash)),
  });
  /** Documents as they were sent with their hash, which has been checked; each belongs to an entry. */
  private readonly byHash = new Map<string, string>();

  constructor(private readonly schema: GraphQLSchema) {}

  /** Caches an operation that Apollo Server has accepted. Requests without a session cannot fill the cache. */
  learn(ctx: Context, known: CachedDocument): void {
    if (ctx.claimedSession && !this.bySource.has(known.source)) this.bySource.set(known.source, { ...known });
  }

  /** Remembers a cached document under its hash, for a client with a session. */
  remember(ctx: Context, source: string, { hash, document }: { hash: string; document: string }): void {
    const known = ctx.claimedSession && this.bySource.peek(source);
    if (!known || known.hash === hash) return;
    if (known.hash !== undefined) this.byHash.delete(known.hash);
    known.hash = hash;
    this.byHash.set(hash, document);
  }

  /** The document of a remembered hash. */
  documentOf(hash: string): string | undefined {
    return this.byHash.get(hash);
  }

  /** The cached document whose operation `operationName` names. */
  find(source: string, operationName: string | undefined): CachedDocument | undefined {
    const known = this.bySource.get(source);
    return known && (operationName === undefined || operationName === known.operation.name?.value) ? known : undefined;
  }

  /** The compiled operation of a document that was found; undefined for one that graphql-js must run. */
  compiled(known: Entry): CompiledOperation | undefined {
    if (known.run === undefined) known.run = compileOperation(this.schema, known.document, known.operation) ?? null;
    return known.run ?? undefined;
  }
}
