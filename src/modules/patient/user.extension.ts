/** What the patient module adds to User: contact and credentials, which depend on a common child, and the own children. */
import { Ctx, Directive, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../../core/context';
import { DateTimeScalar } from '../../core/scalars';
import type { Instant } from '../../core/time';
import { CredentialsStatus, privacyRecordOf } from '../identity';
import { contactForViewer, ownPatients, ownUnits } from './contact.rules';
import { MedicalUnit, Patient } from './patient.types';

@Directive('@key(fields: "id")')
@ObjectType('User', { description: 'A person with an account: a caregiver or a member of staff.' })
export class User {
  @Field(() => ID, { description: 'The id of the account.' })
  id!: string;
}

@ObjectType('Credentials', { description: 'How far the credentials of a person have come.' })
export class Credentials {
  @Field(() => CredentialsStatus, { description: 'The last thing that happened to them.' })
  status!: CredentialsStatus;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the mail service took the letter, in UTC; null until then.',
  })
  emailedAt!: Instant | null;
}

@ObjectType('PrivacyRecord', {
  description: 'What became of the privacy notice with one person. A missing acceptance shuts nobody out.',
})
export class PrivacyRecord {
  @Field(() => String, { nullable: true, description: 'The version that was handed over last; null when none was.' })
  handedOverVersion!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was handed over, in UTC.' })
  handedOverAt!: Instant | null;

  @Field(() => ID, { nullable: true, description: 'The account of the social worker who handed it over.' })
  handedOverBy!: string | null;

  @Field(() => String, { nullable: true, description: 'The version that this person accepted last; null for none.' })
  acceptedVersion!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When this person accepted it, in UTC.' })
  acceptedAt!: Instant | null;

  @Field(() => Boolean, { description: 'Whether the version that holds today was accepted; if not, show and ask.' })
  isCurrent!: boolean;
}

@Resolver(() => User)
export class UserExtension {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      "For its owner, for the social workers of the child's unit, and for administrators when it is staff; null for others.",
  })
  async email(@Root() user: User, @Ctx() ctx: Context): Promise<string | null> {
    return (await contactForViewer(ctx, user.id))?.email ?? null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'The telephone, for whom the email address is.' })
  async phone(@Root() user: User, @Ctx() ctx: Context): Promise<string | null> {
    return (await contactForViewer(ctx, user.id))?.phone ?? null;
  }

  @FieldResolver(() => Credentials, {
    nullable: true,
    description: 'How far the credentials have come, for whom the email address is.',
  })
  async credentials(@Root() user: User, @Ctx() ctx: Context): Promise<Credentials | null> {
    return (await contactForViewer(ctx, user.id))?.credentials ?? null;
  }

  @FieldResolver(() => PrivacyRecord, {
    nullable: true,
    description: 'What became of the privacy notice with this person, for whom the email address is.',
  })
  async privacy(@Root() user: User, @Ctx() ctx: Context): Promise<PrivacyRecord | null> {
    return (await contactForViewer(ctx, user.id))?.credentials ? privacyRecordOf(ctx, user.id) : null;
  }

  @FieldResolver(() => [Patient], {
    description: 'The children for whom this person cares; empty when you ask about somebody else.',
  })
  patients(@Root() user: User, @Ctx() ctx: Context): Promise<{ id: string }[]> {
    return ownPatients(ctx, user.id);
  }

  @FieldResolver(() => [MedicalUnit], {
    description:
      'The medical units in which the staff roles of this person hold; empty when you ask about somebody else.',
  })
  medicalUnits(@Root() user: User, @Ctx() ctx: Context): Promise<MedicalUnit[]> {
    return ownUnits(ctx, user.id);
  }
}
