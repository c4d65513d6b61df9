/**
 * Faults: errors that are not part of a result type. Each is a GraphQL error with a code of the contract and a message for the
 * person who reads it, without details of the machine (SQL, paths, stacks, host names).
 */
import { GraphQLError } from 'graphql';
import type { RateReport } from './rate-limit';
import { faultMessages } from './core.messages';
import type { Language, Reader } from './i18n';
import { zoned, type Instant } from './time';

/** One problem of an input; `path` is dotted, below the argument (`caregivers.0.email`). */
export interface Problem {
  path: string;
  code: string;
  message: string;
}

export type FaultCode = keyof typeof faultMessages;

const HTTP_STATUS: Partial<Record<FaultCode, number>> = { SERVICE_UNAVAILABLE: 503, RATE_LIMITED: 429 };

/** The message of a fault, for responses outside GraphQL. */
export const faultText = (code: FaultCode, language: Language): string =>
  faultMessages[code][language === 'en' ? 1 : 0];

/** An error of the contract. Throwing it rolls back the transaction around it, if there is one. */
export class Fault extends GraphQLError {
  constructor(code: FaultCode, language: Language, details: Record<string, unknown> = {}) {
    const status = HTTP_STATUS[code];
    super(faultText(code, language), { extensions: { code, ...details, ...(status ? { http: { status } } : {}) } });
  }
}

export const notFound = (ctx: Reader): Fault => new Fault('NOT_FOUND', ctx.language);
export const forbidden = (ctx: Reader): Fault => new Fault('FORBIDDEN', ctx.language);
export const unauthenticated = (ctx: Reader): Fault => new Fault('UNAUTHENTICATED', ctx.language);
export const badUserInput = (ctx: Reader, problems: readonly Problem[]): Fault =>
  new Fault('BAD_USER_INPUT', ctx.language, { problems });
export function rateLimited(ctx: Reader & { readonly rate?: RateReport }, retryAt: Instant): Fault {
  if (ctx.rate) ctx.rate.retryAt = retryAt;
  return new Fault('RATE_LIMITED', ctx.language, { retryAt: zoned(retryAt, 'UTC') });
}
