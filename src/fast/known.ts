/**
 * The documents that come again. One is learned once Apollo Server has let it pass (parsed, valid, within the limits) for
 * somebody who is signed in, and compiled when it comes the second time.
 */
import { LRUCache } from 'lru-cache';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Context } from '../core/context';
import { compileOperation, type CompiledOperation } from './compiled';

/** Friends send a few dozen; each compiled one takes some hundred kilobytes at most. */
const MOST_DOCUMENTS = 200;

export interface KnownDocument {
  readonly source: string;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** What the access log calls it. */
  readonly rootFields: string;
}
interface Entry extends KnownDocument {
  /** Undefined until it is worth compiling, null when it cannot be. */
  run?: CompiledOperation | null;
}

export class KnownDocuments {
  private readonly bySource = new LRUCache<string, Entry>({ max: MOST_DOCUMENTS });

  constructor(private readonly schema: GraphQLSchema) {}

  /** Apollo Server has let this operation pass. Nobody without a session can fill the memory. */
  learn(ctx: Context, known: KnownDocument): void {
    if (ctx.claimedSession && !this.bySource.has(known.source)) this.bySource.set(known.source, { ...known });
  }

  /** The document, ready to run, when it has come before and `operationName` means its operation. */
  find(source: string, operationName: string | undefined): (KnownDocument & { run: CompiledOperation }) | undefined {
    const known = this.bySource.get(source);
    if (!known || (operationName !== undefined && operationName !== known.operation.name?.value)) return undefined;
    if (known.run === undefined) known.run = compileOperation(this.schema, known.document, known.operation) ?? null;
    return known.run ? (known as KnownDocument & { run: CompiledOperation }) : undefined;
  }
}
