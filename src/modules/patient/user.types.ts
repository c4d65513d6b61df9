/** Stubs of types of identity, and the fields of User that this module adds: contact, credentials, privacy notice. */
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Node } from '../../core/node';
import { DateTimeScalar } from '../../core/scalars';
import type { Instant } from '../../core/time';
import { CredentialsStatus } from '../identity';

@Directive('@key(fields: "id")')
@ObjectType('User', { implements: Node, description: 'A person with an account: a caregiver or a member of staff.' })
export class User {
  @Field(() => ID, { description: 'The id of the account.' })
  id!: string;
}

@Directive('@key(fields: "id")')
@ObjectType('ServiceAccount', {
  implements: Node,
  description: 'A program that may act, and the person who answers for it.',
})
export class ServiceAccount {
  @Field(() => ID, { description: 'The id of the service account.' })
  id!: string;
}

@ObjectType('Credentials', { description: 'State of the credentials of a person.' })
export class Credentials {
  @Field(() => CredentialsStatus, { description: 'State of the credentials.' })
  status!: CredentialsStatus;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Time at which the mail service accepted the letter, in UTC; null before.',
  })
  emailedAt!: Instant | null;
}

@ObjectType('PrivacyRecord', {
  description: 'State of the privacy notice for one person. A missing acceptance restricts nothing.',
})
export class PrivacyRecord {
  @Field(() => String, { nullable: true, description: 'Version that was handed over last; null when none was.' })
  handedOverVersion!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Time of the last handover, in UTC; null when there was none.',
  })
  handedOverAt!: Instant | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Account of the social worker who handed it over; null when none did.',
  })
  handedOverBy!: string | null;

  @Field(() => String, { nullable: true, description: 'Version that the person accepted last; null when none was.' })
  acceptedVersion!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Time of the first acceptance of that version, in UTC; null when there was none.',
  })
  acceptedAt!: Instant | null;

  @Field(() => Boolean, {
    description: 'Whether the person has accepted the version in force; if not, show the notice and ask.',
  })
  isCurrent!: boolean;
}
