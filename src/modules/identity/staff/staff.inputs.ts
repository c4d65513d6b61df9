/** Inputs of changes to members of staff. */
import { Field, ID, InputType } from 'type-graphql';
import { DateScalar, DateTimeScalar } from '../../../core/scalars';
import { CluesText, MultilineText } from '../../../core/text-rule';
import type { Day, Instant } from '../../../core/time';
import { Role } from '../../../core/viewer';
import { AccountStatus } from '../identity.types';

@InputType('RoleAssignmentInput', { description: 'A role in a unit.' })
export class RoleAssignmentInput {
  @Field(() => Role, { description: 'Any role of staff; not CAREGIVER.' })
  role!: Role;

  @CluesText()
  @Field(() => String, {
    nullable: true,
    description:
      'The unit. Left out: an ADMINISTRATOR of the whole service. With it, ADMINISTRATOR means the administrator of that unit.',
  })
  medicalUnitClues?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Its last day in the unit; left out for none.' })
  until?: Day | null;
}

@InputType('ChangeStaffInput', { description: 'Changes what a member of staff may do. What is left out stays.' })
export class ChangeStaffInput {
  @Field(() => ID, { description: 'The account: User.id of the member of staff.' })
  userId!: string;

  @MultilineText()
  @Field(() => String, { description: 'Why: 5 to 1,000 characters, for administrators only.' })
  reason!: string;

  @Field(() => [RoleAssignmentInput], {
    nullable: true,
    description:
      "The whole list of roles from the next request on; an empty one ends all. A unit administrator's list holds the roles in the own units only, and leaves the others.",
  })
  assignments?: RoleAssignmentInput[] | null;

  @Field(() => AccountStatus, {
    nullable: true,
    description: 'The status. A closed account becomes ACTIVE again with a new assignment only.',
  })
  status?: AccountStatus | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'SUSPENDED: until then, in UTC; left out, until it is made ACTIVE.',
  })
  suspendedUntil?: Instant | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: takes the second factor away, for who has lost it. Sessions end.',
  })
  clearSecondFactor?: boolean | null;
}
