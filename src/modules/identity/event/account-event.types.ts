/** Types of the events of an account. */
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { PageInfo } from '../../../core/pagination';
import { DateTimeScalar } from '../../../core/scalars';
import type { Instant } from '../../../core/time';
import { User } from '../identity.types';

export enum AccountEventKind {
  SIGNED_IN = 'SIGNED_IN',
  SIGN_IN_FAILED = 'SIGN_IN_FAILED',
  LOCKED = 'LOCKED',
  SIGNED_OUT = 'SIGNED_OUT',
  SESSIONS_ENDED = 'SESSIONS_ENDED',
  CREDENTIALS_SENT = 'CREDENTIALS_SENT',
  CREDENTIALS_PRINTED = 'CREDENTIALS_PRINTED',
  PASSWORD_CHANGED = 'PASSWORD_CHANGED',
  PASSWORD_RESET_REQUESTED = 'PASSWORD_RESET_REQUESTED',
  ADDRESS_CHANGED = 'ADDRESS_CHANGED',
  ROLE_GRANTED = 'ROLE_GRANTED',
  ROLE_ENDED = 'ROLE_ENDED',
  SUSPENDED = 'SUSPENDED',
  RESUMED = 'RESUMED',
  CLOSED = 'CLOSED',
  SECOND_FACTOR_SET = 'SECOND_FACTOR_SET',
  SECOND_FACTOR_CLEARED = 'SECOND_FACTOR_CLEARED',
  INVITED = 'INVITED',
  INVITATION_ACCEPTED = 'INVITATION_ACCEPTED',
  INVITATION_DECLINED = 'INVITATION_DECLINED',
  LINK_ADDED = 'LINK_ADDED',
  LINK_REVOKED = 'LINK_REVOKED',
  EXPORTED = 'EXPORTED',
}

registerEnumType(AccountEventKind, {
  name: 'AccountEventKind',
  description: 'What happened to an account.',
  valuesConfig: {
    SIGNED_IN: { description: 'A session was opened by a right password.' },
    SIGN_IN_FAILED: { description: 'An attempt to sign in was refused.' },
    LOCKED: { description: 'The fifth failure in 15 minutes: the device, or all unknown devices, must wait.' },
    SIGNED_OUT: { description: 'The owner ended a session.' },
    SESSIONS_ENDED: { description: 'Open sessions were ended by another act, or because a token was used twice.' },
    CREDENTIALS_SENT: { description: 'A temporary password was sent by letter; the password before works no more.' },
    CREDENTIALS_PRINTED: { description: 'A temporary password was printed; the password before works no more.' },
    PASSWORD_CHANGED: { description: 'The owner set a password.' },
    PASSWORD_RESET_REQUESTED: { description: 'A link to set a new password was asked for.' },
    ADDRESS_CHANGED: { description: 'The email address was replaced.' },
    ROLE_GRANTED: { description: 'A staff role was given, or its last day moved to a later one.' },
    ROLE_ENDED: { description: 'A staff role was ended, or got an earlier last day.' },
    SUSPENDED: { description: 'The account was suspended.' },
    RESUMED: { description: 'A suspended or closed account may be used again.' },
    CLOSED: { description: 'The account was closed.' },
    SECOND_FACTOR_SET: { description: 'The owner set up a second factor.' },
    SECOND_FACTOR_CLEARED: { description: 'The second factor was taken away.' },
    INVITED: { description: 'A medical unit invited the owner to care for a child.' },
    INVITATION_ACCEPTED: { description: 'The owner accepted an invitation.' },
    INVITATION_DECLINED: { description: 'The owner declined an invitation.' },
    LINK_ADDED: { description: 'A medical unit linked the account to a child.' },
    LINK_REVOKED: { description: 'The link to a child was revoked.' },
    EXPORTED: { description: 'The record of a child was exported.' },
  },
});

@ObjectType('AccountEvent', { description: 'One act on an account or one attempt to sign in.' })
export class AccountEvent {
  @Field(() => ID, { description: 'The id of the event.' })
  id!: string;

  @Field(() => AccountEventKind, { description: 'What happened.' })
  kind!: AccountEventKind;

  @Field(() => DateTimeScalar, { description: 'When it happened, in UTC.' })
  at!: Instant;

  @Field(() => User, {
    nullable: true,
    description: 'The person who acted; null for the service itself, and for an attempt by an unknown person.',
  })
  actor!: { id: string } | null;

  @Field(() => String, {
    nullable: true,
    description:
      'From where, for people, as far as it is known: a device that signed in to the account before, or a new one; null for acts that are no sign-in.',
  })
  device!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The reason that the actor gave for a change of roles, status or address; null for other acts.',
  })
  reason!: string | null;
}

@ObjectType('AccountEventEdge', { description: 'An event in a list.' })
export class AccountEventEdge {
  @Field(() => String, { description: 'Cursor of this event, for the argument after.' })
  cursor!: string;

  @Field(() => AccountEvent, { description: 'The event.' })
  node!: AccountEvent;
}

@ObjectType('AccountEventConnection', { description: 'A page of events, newest first.' })
export class AccountEventConnection {
  @Field(() => [AccountEventEdge], { description: 'The events of this page.' })
  edges!: AccountEventEdge[];

  @Field(() => PageInfo, { description: 'Position of the page in the list.' })
  pageInfo!: PageInfo;
}
