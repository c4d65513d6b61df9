/**
 * Refusals: an expected no is data. A rule returns a plain object whose `__typename` is the refusal's code; resolvers hand
 * it on as a member of their result union, and `inTransaction` undoes what was written before it.
 */
import { createUnionType, Directive, Field, InterfaceType, ObjectType } from 'type-graphql';
import type { Problem } from './faults';
import { say, type Reader } from './i18n';
import { DateTimeScalar } from './scalars';
import type { Instant } from './time';

@InterfaceType('Refusal', {
  description:
    'An expected no. The concrete type says which one; message is for the person who reads it, in the language of the request; nextStep says what that person can do now.',
  resolveType: (refusal: { __typename: string }) => refusal.__typename,
  autoRegisterImplementations: false,
})
export abstract class Refusal {
  __typename!: string;

  @Field(() => String, { description: 'What is refused and why, for the person who reads it.' })
  message!: string;

  @Field(() => String, { nullable: true, description: 'What that person can do now.' })
  nextStep?: string | null;
}

@Directive('@shareable')
@ObjectType('InputProblem', { description: 'One thing that is wrong in an input.' })
export class InputProblem implements Problem {
  @Field(() => String, { description: 'The dotted path below the input: caregivers.0.email.' })
  path!: string;

  @Field(() => String, { description: 'A stable code for programs, for example CHECK_DIGIT.' })
  code!: string;

  @Field(() => String, { description: 'The same for people.' })
  message!: string;
}

@Directive('@shareable')
@ObjectType('InvalidInput', {
  implements: Refusal,
  description: 'Something in the input is wrong; every problem of it is listed.',
})
export class InvalidInput extends Refusal {
  @Field(() => [InputProblem], { description: 'Every problem that was found, each with its path.' })
  problems!: InputProblem[];
}

@Directive('@shareable')
@ObjectType('WrongState', {
  implements: Refusal,
  description: 'The thing is in a state in which this cannot be done to it.',
})
export class WrongState extends Refusal {}

@Directive('@shareable')
@ObjectType('RequestIdReused', {
  implements: Refusal,
  description: 'This requestId was used before with another input.',
})
export class RequestIdReused extends Refusal {}

@Directive('@shareable')
@ObjectType('TooManyAttempts', {
  implements: Refusal,
  description: 'Too many attempts; the next one counts from retryAt on.',
})
export class TooManyAttempts extends Refusal {
  @Field(() => DateTimeScalar, { description: 'When to try again.' })
  retryAt!: Instant;
}

/** What a rule returns when it says no. */
export const isRefusal = (result: unknown): result is Refusal => {
  const typename = (result as { __typename?: unknown } | null | undefined)?.__typename;
  return typeof typename === 'string' && 'message' in (result as object) && !('id' in (result as object));
};

/** A refusal of type `typename` in the words of `ctx`'s reader. */
export function refuse<T extends Refusal>(
  ctx: Reader,
  typename: string,
  message: readonly [es: string, en: string],
  nextStep?: readonly [es: string, en: string],
  more: Partial<T> = {},
): T {
  return {
    __typename: typename,
    message: say(ctx, ...message),
    nextStep: nextStep ? say(ctx, ...nextStep) : null,
    ...more,
  } as unknown as T;
}

export const invalidInput = (ctx: Reader, problems: Problem[]): InvalidInput =>
  refuse<InvalidInput>(
    ctx,
    'InvalidInput',
    problems.length === 1
      ? ['Hay un dato que no es correcto.', 'Something you sent is not right.']
      : [`Hay ${problems.length} datos que no son correctos.`, `${problems.length} things you sent are not right.`],
    ['Corrige lo que se señala y envíalo otra vez.', 'Correct what is pointed out and send it again.'],
    { problems },
  );

export const requestIdReused = (ctx: Reader): RequestIdReused =>
  refuse(
    ctx,
    'RequestIdReused',
    ['Este requestId ya se usó con otros datos.', 'This requestId was used before with other data.'],
    ['Usa un requestId nuevo para una solicitud nueva.', 'Use a new requestId for a new request.'],
  );

export const wrongState = (
  ctx: Reader,
  message: readonly [string, string],
  nextStep?: readonly [string, string],
): WrongState => refuse(ctx, 'WrongState', message, nextStep);

export const tooManyAttempts = (ctx: Reader, retryAt: Instant): TooManyAttempts =>
  refuse<TooManyAttempts>(
    ctx,
    'TooManyAttempts',
    ['Son demasiados intentos.', 'There were too many attempts.'],
    ['Espera unos minutos e inténtalo otra vez.', 'Wait some minutes and try again.'],
    { retryAt },
  );

/** A result union whose success type is named `success`; refusals name themselves by `__typename`. */
export function resultUnion<const T extends readonly (new () => object)[]>(
  name: string,
  success: string,
  description: string,
  types: () => T,
) {
  return createUnionType({
    name,
    description,
    types,
    resolveType: (result: object) => (isRefusal(result) ? result.__typename : success),
  });
}
