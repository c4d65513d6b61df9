/** Types of second factors. */
import { Field, ObjectType } from 'type-graphql';
import { resultUnion, TooManyAttempts, WrongState } from '../../../core/refusal';
import { DateTimeScalar } from '../../../core/scalars';
import type { Instant } from '../../../core/time';
import { WrongCredentials } from '../identity.types';

@ObjectType('SecondFactorBegun', { description: 'A secret for an authenticator app, shown once.' })
export class SecondFactorBegun {
  @Field(() => String, { description: 'Base32.' })
  secret!: string;

  @Field(() => String, { description: 'otpauth://totp/..., SHA-1, 6 digits, 30 seconds; for a QR code.' })
  otpauthUri!: string;

  @Field(() => DateTimeScalar, { description: 'Until when it can be confirmed, in UTC: 10 minutes.' })
  expiresAt!: Instant;
}

@ObjectType('SecondFactorConfirmed', {
  description: 'The second factor holds; every other session of the account has ended.',
})
export class SecondFactorConfirmed {
  @Field(() => [String], { description: 'Ten codes, each good once in place of a code of the app; shown once.' })
  recoveryCodes!: string[];
}

export const BeginSecondFactorResult = resultUnion(
  'BeginSecondFactorResult',
  'SecondFactorBegun',
  'The secret, or the reason for the refusal.',
  () => [SecondFactorBegun, WrongCredentials, TooManyAttempts] as const,
);
export const ConfirmSecondFactorResult = resultUnion(
  'ConfirmSecondFactorResult',
  'SecondFactorConfirmed',
  'The recovery codes, or the reason for the refusal.',
  () => [SecondFactorConfirmed, WrongCredentials, TooManyAttempts, WrongState] as const,
);
