/**
 * ETags of answers with several root fields, such as all that a telephone keeps of a child: no version tag covers them, so that
 * the tag is a digest of what they show. When the answer was made, and how old a value is by now, are not part of it.
 */
import { hash } from 'node:crypto';
import { getOperationAST } from 'graphql';
import type { Context } from '../core/context';
import type { GraphqlRequest } from './request';
import type { Answered } from './response';

const OF_THE_MOMENT = /"(?:generatedAt|ageHours)":(?:"[^"]*"|\d+),?/g;

/** The answer with its ETag; 304 without a body for a client that has it. A refused answer stays as it is. */
export function withContentEtag(
  ctx: Context,
  { document, operationName }: GraphqlRequest,
  answered: Answered,
  ifNoneMatch: string | undefined,
): Answered {
  if (!ctx.reads.several || answered.status !== 200 || answered.code !== 'OK') return answered;
  if (!document || getOperationAST(document, operationName)?.operation !== 'query') return answered;
  const etag = `W/"${hash('sha256', String(answered.body).replace(OF_THE_MOMENT, ''), 'base64url')}"`;
  return ifNoneMatch?.includes(etag) ? { status: 304, body: '', code: 'OK', etag } : { ...answered, etag };
}
