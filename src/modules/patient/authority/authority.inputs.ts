/** Inputs of authority. */
import { Field, ID, InputType, Int } from 'type-graphql';
import { RepeatableInput } from '../../../core/repeatable.inputs';
import { DateScalar } from '../../../core/scalars';
import { MultilineText } from '../../../core/text-rule';
import type { Day } from '../../../core/time';
import { Relationship } from '../patient.types';
import { AuthorityBasis, AuthorityScope, EvidenceKind } from './authority.types';

@InputType('EvidenceInput', { description: 'The document that was seen. The viewer is the person who saw it.' })
export class EvidenceInput {
  @Field(() => EvidenceKind, { description: 'Kind of the document.' })
  kind!: EvidenceKind;

  @Field(() => String, { nullable: true, description: 'Number: folio, file of the court; at most 80 characters.' })
  number?: string | null;

  @Field(() => DateScalar, { description: 'Day on which it was seen; never in the future.' })
  seenOn!: Day;
}

@InputType('AuthorityInput', { description: 'The authority of a new adult, or of one whose authority changes.' })
export class AuthorityInput {
  @Field(() => AuthorityBasis, {
    description: 'The right on which it rests. GRANTED_BY_PATIENT is for the young adult only.',
  })
  basis!: AuthorityBasis;

  @Field(() => AuthorityScope, { description: 'What the adult may do.' })
  scope!: AuthorityScope;

  @Field(() => EvidenceInput, {
    nullable: true,
    description: 'The document that was seen; an order of a court is required for COURT_GUARDIAN and CUSTODY_ORDER.',
  })
  evidence?: EvidenceInput | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "First day, in the zone of the child's unit; today when left out.",
  })
  validFrom?: Day | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "Last day, in the zone of the child's unit. When left out: until the child is 18, and for a court's order after that without end.",
  })
  validUntil?: Day | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which a person has to look at it again.' })
  reviewOn?: Day | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether a court has ordered that it goes on after 18 years. Only for COURT_GUARDIAN and CUSTODY_ORDER.',
  })
  continuesAfter18?: boolean | null;
}

/** Base of the inputs that change a link. */
@InputType()
export abstract class LinkChangeInput extends RepeatableInput {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Must be true when no other adult with a link in force would remain.',
  })
  lastOne?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The last Patient.revision that the client has read; a later change of the same link by another person makes the result RecordChanged. Null skips the comparison.',
  })
  expectedRevision?: number | null;
}

@InputType('SetAuthorityInput', {
  description: 'What an adult with a link to the child may do, or the grant of a young adult. revokeCaregiver ends it.',
})
export class SetAuthorityInput extends LinkChangeInput {
  @Field(() => ID, { description: 'The child.' })
  patientId!: string;

  @Field(() => ID, { description: 'The account of the adult.' })
  userId!: string;

  @Field(() => AuthorityInput, { description: 'The authority; it replaces the present one.' })
  authority!: AuthorityInput;

  @Field(() => Relationship, {
    nullable: true,
    description: 'Relationship of the adult to the child, where it has to be corrected.',
  })
  relationship?: Relationship | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Of a CUSTODY_ORDER: accounts of adults who see nothing of this child from the next request on, until the order ends. When left out, those whom the order excludes already stay excluded.',
  })
  excludeUserIds?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the other caregivers get a notice; true when left out. Those whom an order excludes get none.',
  })
  tellOthers?: boolean | null;

  @MultilineText()
  @Field(() => String, { description: 'Reason, for staff only; 5 to 1,000 characters.' })
  reason!: string;
}
