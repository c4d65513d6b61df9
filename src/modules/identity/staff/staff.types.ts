/** Types of the list of staff. */
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../../../core/pagination';
import { DateScalar, DateTimeScalar } from '../../../core/scalars';
import type { Day, Instant } from '../../../core/time';
import { InvalidInput, Refusal, resultUnion, WrongState } from '../../../core/refusal';
import { Role } from '../../../core/viewer';
import { AccountStatus, DutiesConflict, User } from '../identity.types';
import { MedicalUnit } from '../service-account/service-account.types';

@ObjectType('RoleAssignment', { description: 'A role in a unit.' })
export class RoleAssignment {
  @Field(() => Role, { description: 'The role.' })
  role!: Role;

  @Field(() => MedicalUnit, {
    nullable: true,
    description: 'The unit in which it holds; null for an ADMINISTRATOR of the whole service.',
  })
  medicalUnit!: { id: string } | null;

  @Field(() => DateTimeScalar, {
    description: 'When it was given, in UTC; when the account was opened, for roles of before that was recorded.',
  })
  since!: Instant;

  @Field(() => DateScalar, { nullable: true, description: 'Its last day; null for none.' })
  until!: Day | null;
}

@ObjectType('StaffMember', { description: 'A member of staff, for administrators.' })
export class StaffMember {
  @Field(() => ID, { description: 'Names the member of staff; that of its user is another.' })
  id!: string;

  @Field(() => User, { description: 'The person.' })
  user!: { id: string };

  @Field(() => String, { description: 'The CURP: the user name.' })
  curp!: string;

  @Field(() => AccountStatus, { description: 'Whether the account may be used.' })
  status!: AccountStatus;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'SUSPENDED: until then, in UTC; null for one that an administrator must make ACTIVE, and for other states.',
  })
  suspendedUntil!: Instant | null;

  @Field(() => [RoleAssignment], {
    description:
      'The roles that hold, by unit and role; for an administrator of units, those in the own units. Empty for a closed account.',
  })
  assignments!: RoleAssignment[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'The last sign-in, in UTC; null for never.' })
  lastSignedInAt!: Instant | null;

  @Field(() => Boolean, { description: 'Whether the account asks for a second factor.' })
  hasSecondFactor!: boolean;
}

@ObjectType('StaffEdge', { description: 'A member of staff in a list.' })
export class StaffEdge {
  @Field(() => String, { description: 'Cursor of this member, for the argument after.' })
  cursor!: string;

  @Field(() => StaffMember, { description: 'The member of staff.' })
  node!: StaffMember;
}

@ObjectType('StaffConnection', { description: 'A page of staff, by surname.' })
export class StaffConnection {
  @Field(() => Int, { description: 'How many there are in all pages.' })
  totalCount!: number;

  @Field(() => [StaffEdge], { description: 'The members of this page.' })
  edges!: StaffEdge[];

  @Field(() => PageInfo, { description: 'Position of the page in the list.' })
  pageInfo!: PageInfo;
}

@ObjectType('LastAdministrator', {
  implements: Refusal,
  description: 'It would leave the service, or a unit that has one, without an administrator who can sign in.',
})
export class LastAdministrator extends Refusal {}

export const ChangeStaffResult = resultUnion(
  'ChangeStaffResult',
  'StaffMember',
  'The member of staff after the change, or the reason for the refusal.',
  () => [StaffMember, InvalidInput, WrongState, LastAdministrator, DutiesConflict] as const,
);
