/**
 * Faults: what is not an expected answer. Each is a GraphQL error with a code of the contract and a message for the person
 * who reads it; nothing of the machine (SQL, paths, stacks, host names) is ever in one.
 */
import { GraphQLError } from 'graphql';
import type { Language, Reader } from './i18n';
import { zoned, type Instant } from './time';

/** One thing that is wrong in an input; `path` is dotted, below the argument (`caregivers.0.email`). */
export interface Problem {
  path: string;
  code: string;
  message: string;
}

const TEXTS = {
  UNAUTHENTICATED: ['Inicia sesión para continuar.', 'Sign in to continue.'],
  PASSWORD_CHANGE_REQUIRED: [
    'Antes de continuar, cambia tu contraseña temporal por una tuya.',
    'Before you go on, change your temporary password for one of your own.',
  ],
  FORBIDDEN: ['Tu cuenta no puede hacer esto.', 'Your account may not do this.'],
  NOT_FOUND: [
    'No encontramos lo que pides. Revisa el dato e inténtalo otra vez.',
    'We could not find what you asked for. Check it and try again.',
  ],
  BAD_USER_INPUT: [
    'Hay un dato que no es correcto. Revísalo e inténtalo otra vez.',
    'Something in your request is wrong. Check it and try again.',
  ],
  RATE_LIMITED: [
    'Son demasiadas solicitudes. Espera un momento e inténtalo otra vez.',
    'Too many requests. Wait a moment and try again.',
  ],
  SERVICE_UNAVAILABLE: [
    'El servicio no está disponible en este momento. Inténtalo otra vez en unos minutos.',
    'The service is not available right now. Try again in a few minutes.',
  ],
  INTERNAL_SERVER_ERROR: [
    'Algo falló de nuestro lado. Inténtalo otra vez; si sigue, da este número a soporte.',
    'Something failed on our side. Try again; if it goes on, give this number to support.',
  ],
} as const satisfies Record<string, readonly [string, string]>;

export type FaultCode = keyof typeof TEXTS;

const HTTP_STATUS: Partial<Record<FaultCode, number>> = { SERVICE_UNAVAILABLE: 503, RATE_LIMITED: 429 };

/** The words of a fault, for answers that are made outside GraphQL. */
export const faultText = (code: FaultCode, language: Language): string => TEXTS[code][language === 'en' ? 1 : 0];

/** An error of the contract. Throw it; the transaction around it, if any, is undone. */
export class Fault extends GraphQLError {
  constructor(code: FaultCode, language: Language, details: Record<string, unknown> = {}) {
    const status = HTTP_STATUS[code];
    super(faultText(code, language), { extensions: { code, ...details, ...(status ? { http: { status } } : {}) } });
  }
}

export const notFound = (ctx: Reader): Fault => new Fault('NOT_FOUND', ctx.language);
export const forbidden = (ctx: Reader): Fault => new Fault('FORBIDDEN', ctx.language);
export const unauthenticated = (ctx: Reader): Fault => new Fault('UNAUTHENTICATED', ctx.language);
export const badUserInput = (ctx: Reader, problems: Problem[]): Fault =>
  new Fault('BAD_USER_INPUT', ctx.language, { problems });
export const rateLimited = (ctx: Reader, retryAt: Instant): Fault =>
  new Fault('RATE_LIMITED', ctx.language, { retryAt: zoned(retryAt, 'UTC') });
