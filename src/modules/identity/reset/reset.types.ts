/** Answers about a forgotten password. */
import { Field, ObjectType } from 'type-graphql';
import { InvalidInput, Refusal, resultUnion, TooManyAttempts } from '../../../core/refusal';
import { SecondFactorRequired, Session } from '../identity.types';

@ObjectType('ResetRequested', {
  description:
    'The same for everybody, known or not: if there is an account with a proven address, a letter is on its way.',
})
export class ResetRequested {
  @Field(() => String, { description: 'What happens now, for the person who reads it.' })
  message!: string;
}

@ObjectType('ResetLinkExpired', {
  implements: Refusal,
  description: 'The token is unknown, used or older than 30 minutes.',
})
export class ResetLinkExpired extends Refusal {}

export const RequestPasswordResetResult = resultUnion(
  'RequestPasswordResetResult',
  'ResetRequested',
  'The same answer for everybody, or the reason for the refusal.',
  () => [ResetRequested, TooManyAttempts] as const,
);
export const ResetPasswordResult = resultUnion(
  'ResetPasswordResult',
  'Session',
  'A new session, or the reason for the refusal.',
  () => [Session, InvalidInput, ResetLinkExpired, SecondFactorRequired, TooManyAttempts] as const,
);
