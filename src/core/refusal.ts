/**
 * Refusals: an expected "no" is data. A rule returns an instance of a {@link Refusal}; resolvers return it as a member of
 * their result union, and `inTransaction` rolls back the writes before it.
 */
import { createUnionType, Directive, Field, InterfaceType, ObjectType } from 'type-graphql';
import type { Problem } from './faults';
import type { RateReport } from './rate-limit';
import { coreMessages } from './core.messages';
import { say, type Reader, type Text } from './i18n';
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

/** Whether the result of a rule is a refusal. */
export const isRefusal = (result: unknown): result is Refusal => result instanceof Refusal;

/** A refusal of class `type`, whose name is its GraphQL type, in the language of `ctx`. */
export function refuse<T extends Refusal>(
  ctx: Reader,
  type: new () => T,
  message: Text,
  nextStep?: Text,
  more: Partial<T> = {},
): T {
  return Object.assign(
    new type(),
    { __typename: type.name, message: say(ctx, message), nextStep: nextStep ? say(ctx, nextStep) : null },
    more,
  );
}

export const invalidInput = (ctx: Reader, problems: Problem[]): InvalidInput =>
  refuse(
    ctx,
    InvalidInput,
    problems.length === 1 ? coreMessages.oneProblem : coreMessages.problems(problems.length),
    coreMessages.correctAndSendAgain,
    { problems },
  );

export const requestIdReused = (ctx: Reader): RequestIdReused =>
  refuse(ctx, RequestIdReused, coreMessages.requestIdReused, coreMessages.useNewRequestId);

export const wrongState = (ctx: Reader, message: Text, nextStep?: Text): WrongState =>
  refuse(ctx, WrongState, message, nextStep);

export function tooManyAttempts(
  ctx: Reader & { readonly rate?: RateReport },
  retryAt: Instant,
  message: Text = coreMessages.tooManyAttempts,
  nextStep: Text = coreMessages.waitSomeMinutes,
): TooManyAttempts {
  if (ctx.rate) ctx.rate.retryAt = retryAt;
  return refuse(ctx, TooManyAttempts, message, nextStep, { retryAt });
}

/** A result union with the success type `success`; a refusal's type is its `__typename`. */
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
