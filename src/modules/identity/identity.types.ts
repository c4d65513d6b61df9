/** Types of people, sessions and the refusals of a login. */
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Role } from '../../core/viewer';
import { InvalidInput, Refusal, RequestIdReused, TooManyAttempts, WrongState, resultUnion } from '../../core/refusal';
import { DateTimeScalar } from '../../core/scalars';
import type { Instant } from '../../core/time';

export enum CredentialsStatus {
  QUEUED = 'QUEUED',
  EMAILED = 'EMAILED',
  FAILED = 'FAILED',
  BOUNCED = 'BOUNCED',
  ACTIVATED = 'ACTIVATED',
  EXPIRED = 'EXPIRED',
  TO_PRINT = 'TO_PRINT',
}

registerEnumType(CredentialsStatus, {
  name: 'CredentialsStatus',
  description: 'State of the credentials of a person.',
  valuesConfig: {
    QUEUED: { description: 'The letter is waiting to be sent.' },
    EMAILED: { description: 'The mail service has accepted the letter.' },
    FAILED: { description: 'The letter could not be sent. Staff must correct the address or print the credentials.' },
    BOUNCED: {
      description:
        'The mail service could not deliver the letter. Staff must correct the address or print the credentials.',
    },
    ACTIVATED: { description: 'The person has chosen a password.' },
    EXPIRED: { description: 'The 72 hours of the temporary password have passed.' },
    TO_PRINT: { description: 'There is no address: the letter must be printed.' },
  },
});

export enum AccountStatus {
  ACTIVE = 'ACTIVE',
  SUSPENDED = 'SUSPENDED',
  CLOSED = 'CLOSED',
}

registerEnumType(AccountStatus, {
  name: 'AccountStatus',
  description: 'Whether an account may be used.',
  valuesConfig: {
    ACTIVE: { description: 'It can sign in.' },
    SUSPENDED: { description: 'For a while; ends every session on the next request.' },
    CLOSED: {
      description: 'For good: sessions end, roles end, credentials stop working. What the person did keeps the name.',
    },
  },
});

@Directive('@key(fields: "id")')
@ObjectType('User', { description: 'A person with an account: a caregiver or a member of staff.' })
export class User {
  @Field(() => ID, { description: 'The id of the account.' })
  id!: string;

  @Field(() => String, { description: 'Given names and surnames.' })
  fullName!: string;

  @Field(() => [Role], { description: 'Roles of the account.' })
  roles!: Role[];
}

@ObjectType('Session', {
  description: 'An open session: a short-lived access token, and a refresh token for the next pair.',
})
export class Session {
  @Field(() => String, { description: 'JWT for the Authorization header (Bearer), valid for 15 minutes.' })
  accessToken!: string;

  @Field(() => DateTimeScalar, { description: 'Time at which the access token expires, in UTC.' })
  accessTokenExpiresAt!: Instant;

  @Field(() => String, {
    description:
      'Token for refreshSession. For 30 seconds after its first use it works again, unless its successor was used; a later use ends the session. Empty when the request had the header X-Carnet-Session: cookie: the token is then in an HttpOnly cookie.',
  })
  refreshToken!: string;

  @Field(() => Boolean, {
    description: 'True while the password is temporary: only viewer, changePassword and logout are allowed.',
  })
  mustChangePassword!: boolean;

  @Field(() => Boolean, {
    description:
      'True while a role of this account asks for a second factor that it does not have: viewer, beginSecondFactor, confirmSecondFactor, changePassword and logout are open, all else is SECOND_FACTOR_REQUIRED.',
  })
  mustSetUpSecondFactor!: boolean;

  @Field(() => Int, {
    nullable: true,
    description:
      'The session ends after so many minutes without a request; null for sessions of families, which last 30 days from their last renewal.',
  })
  idleMinutes!: number | null;

  @Field(() => User, { description: 'Owner of the session.' })
  user!: { id: string };
}

@Directive('@shareable')
@ObjectType('WrongCredentials', {
  implements: Refusal,
  description: 'User and password do not match. The same for an unknown user and for a wrong password.',
})
export class WrongCredentials extends Refusal {}

@ObjectType('TemporaryPasswordExpired', {
  implements: Refusal,
  description: 'The temporary password was right, but its 72 hours have passed.',
})
export class TemporaryPasswordExpired extends Refusal {}

@ObjectType('AccountSuspended', {
  implements: Refusal,
  description: 'The password is right, but the account is suspended; who suspended it and why is not said.',
})
export class AccountSuspended extends Refusal {}

@ObjectType('SecondFactorRequired', {
  implements: Refusal,
  description: 'The password is right; send it again with the code of the second factor.',
})
export class SecondFactorRequired extends Refusal {}

@ObjectType('DutiesConflict', {
  implements: Refusal,
  description:
    'One person would have duties in one unit that must not be in one hand: AUDITOR beside CLINICIAN, SOCIAL_WORKER or ADMINISTRATOR.',
})
export class DutiesConflict extends Refusal {
  @Field(() => String, { nullable: true, description: 'The CLUES of the unit; null when no unit is meant.' })
  medicalUnitClues!: string | null;

  @Field(() => [Role], { description: 'The roles that must not be in one hand.' })
  roles!: Role[];
}

@ObjectType('SessionEnded', {
  implements: Refusal,
  description: 'The session has ended, or its refresh token was used before.',
})
export class SessionEnded extends Refusal {}

export const LoginResult = resultUnion(
  'LoginResult',
  'Session',
  'The session, or the reason for its refusal.',
  () =>
    [
      Session,
      WrongCredentials,
      TooManyAttempts,
      TemporaryPasswordExpired,
      AccountSuspended,
      SecondFactorRequired,
    ] as const,
);
export const RefreshSessionResult = resultUnion(
  'RefreshSessionResult',
  'Session',
  'The session with new tokens, or SessionEnded.',
  () => [Session, SessionEnded] as const,
);
export const ChangePasswordResult = resultUnion(
  'ChangePasswordResult',
  'Session',
  'A new session, or the reason for the refusal.',
  () => [Session, WrongCredentials, InvalidInput, TooManyAttempts] as const,
);
export const RegisterStaffResult = resultUnion(
  'RegisterStaffResult',
  'User',
  'The member of staff, or the reason for the refusal.',
  () => [User, InvalidInput, RequestIdReused, WrongState, DutiesConflict] as const,
);
