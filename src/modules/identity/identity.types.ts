/** What identity answers: people, sessions, and the ways of saying no to a login. */
import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Role } from '../../core/viewer';
import { InvalidInput, Refusal, RequestIdReused, TooManyAttempts, WrongState, resultUnion } from '../../core/refusal';
import { DateTimeScalar } from '../../core/scalars';
import type { Instant } from '../../core/time';

export enum CredentialsStatus {
  QUEUED = 'QUEUED',
  EMAILED = 'EMAILED',
  FAILED = 'FAILED',
  ACTIVATED = 'ACTIVATED',
  EXPIRED = 'EXPIRED',
}

registerEnumType(CredentialsStatus, {
  name: 'CredentialsStatus',
  description: 'How far the credentials of a person have come.',
  valuesConfig: {
    QUEUED: { description: 'The letter waits to be sent.' },
    EMAILED: { description: 'The mail service has taken the letter.' },
    FAILED: { description: 'The letter could not be sent; staff must repair the address or print the credentials.' },
    ACTIVATED: { description: 'The person has chosen a password.' },
    EXPIRED: { description: 'The 72 hours of the temporary password went by.' },
  },
});

@Directive('@key(fields: "id")')
@ObjectType('User', { description: 'A person with an account: a caregiver or a member of staff.' })
export class User {
  @Field(() => ID, { description: 'The id of the account.' })
  id!: string;

  @Field(() => String, { description: 'Given names and surnames.' })
  fullName!: string;

  @Field(() => [Role], { description: 'What the account may do.' })
  roles!: Role[];
}

@ObjectType('Session', { description: 'An open session: a short access token, and a refresh token for the next one.' })
export class Session {
  @Field(() => String, { description: 'A JWT for the Authorization header (Bearer), good for 15 minutes.' })
  accessToken!: string;

  @Field(() => DateTimeScalar, { description: 'When the access token ends, in UTC.' })
  accessTokenExpiresAt!: Instant;

  @Field(() => String, {
    description:
      'Opens the next session. For 30 seconds after its first use it answers again, unless the next refresh token was used meanwhile; later it ends the session. Empty when the request had the header X-Carnet-Session: cookie: then it is in an HttpOnly cookie.',
  })
  refreshToken!: string;

  @Field(() => Boolean, { description: 'True while only viewer, changePassword and logout are open.' })
  mustChangePassword!: boolean;

  @Field(() => User, { description: 'Whose session it is.' })
  user!: { id: string };
}

@ObjectType('WrongCredentials', {
  implements: Refusal,
  description: 'User and password do not go together; no more than that is said.',
})
export class WrongCredentials extends Refusal {}

@ObjectType('TemporaryPasswordExpired', {
  implements: Refusal,
  description: 'The temporary password was right, but its 72 hours went by.',
})
export class TemporaryPasswordExpired extends Refusal {}

@ObjectType('SessionEnded', {
  implements: Refusal,
  description: 'The session has ended, or its refresh token was used before.',
})
export class SessionEnded extends Refusal {}

export const LoginResult = resultUnion(
  'LoginResult',
  'Session',
  'The session, or why there is none.',
  () => [Session, WrongCredentials, TooManyAttempts, TemporaryPasswordExpired] as const,
);
export const RefreshSessionResult = resultUnion(
  'RefreshSessionResult',
  'Session',
  'The next session, or that it has ended.',
  () => [Session, SessionEnded] as const,
);
export const ChangePasswordResult = resultUnion(
  'ChangePasswordResult',
  'Session',
  'A new session with the new password, or what is wrong.',
  () => [Session, WrongCredentials, InvalidInput, TooManyAttempts] as const,
);
export const RegisterStaffResult = resultUnion(
  'RegisterStaffResult',
  'User',
  'The member of staff, or why no role was given.',
  () => [User, InvalidInput, RequestIdReused, WrongState] as const,
);
