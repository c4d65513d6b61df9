/**
 * The documents that come again. One is learned once Apollo Server has let it pass (parsed, valid, within the limits) for
 * somebody who is signed in, and compiled when it comes the second time.
 */
import { LRUCache } from 'lru-cache';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Context } from '../../core/context';
import { compileOperation, type CompiledOperation } from './compiled-operation';

/** Friends send a few dozen; each compiled one takes some hundred kilobytes at most. */
const MOST_DOCUMENTS = 200;

export interface CachedDocument {
  readonly source: string;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** What the access log calls it. */
  readonly rootFields: string;
  /** Whether they have several names. */
  readonly several: boolean;
}
interface Entry extends CachedDocument {
  /** Undefined until it is worth compiling, null when it cannot be. */
  run?: CompiledOperation | null;
}

export class DocumentCache {
  private readonly bySource = new LRUCache<string, Entry>({ max: MOST_DOCUMENTS });

  constructor(private readonly schema: GraphQLSchema) {}

  /** Apollo Server has let this operation pass. Nobody without a session can fill the memory. */
  learn(ctx: Context, known: CachedDocument): void {
    if (ctx.claimedSession && !this.bySource.has(known.source)) this.bySource.set(known.source, { ...known });
  }

  /** The document, when it has come before and `operationName` means its operation. */
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
