/** What a child has had and will have of each substance. */
import { Field, Float, ID, ObjectType } from 'type-graphql';
import { DateScalar, DateTimeScalar } from '../../core/scalars';
import { InvalidInput, RequestIdReused, resultUnion } from '../../core/refusal';
import type { Day } from '../../core/time';
import { User } from './stubs.types';

@ObjectType('SubstanceExposure', { description: 'The sums of one substance.' })
export class SubstanceExposure {
  @Field(() => String, { description: 'Its ATC code, level 5.' })
  atc!: string;

  @Field(() => String, { description: 'Its name, as the plan or the record from elsewhere calls it.' })
  medication!: string;

  @Field(() => String, { description: 'mg or UI; the sums are in this unit, per m2 where they say so.' })
  unit!: string;

  @Field(() => Float, { description: 'All given doses.' })
  givenTotal!: number;

  @Field(() => Float, { description: 'Each given dose over the body surface area of the plan.' })
  givenPerM2!: number;

  @Field(() => Float, { description: 'What was recorded from elsewhere.' })
  elsewherePerM2!: number;

  @Field(() => Float, { description: 'Still planned in treatments that are ACTIVE or ON_HOLD.' })
  plannedPerM2!: number;

  @Field(() => Float, { description: 'givenPerM2 + elsewherePerM2.' })
  totalPerM2!: number;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the last dose; null when it is not known.' })
  lastGivenOn!: Day | null;
}

@ObjectType('EquivalenceFactor', { description: 'How many mg of doxorubicin stand for 1 mg of a substance.' })
export class EquivalenceFactor {
  @Field(() => String, { description: 'The ATC code of the substance.' })
  atc!: string;

  @Field(() => Float, { description: 'mg of doxorubicin.' })
  factor!: number;
}

@ObjectType('AnthracyclineExposure', { description: 'Anthracyclines in doxorubicin equivalents, mg/m2.' })
export class AnthracyclineExposure {
  @Field(() => Float, { description: 'What the child has had, here and elsewhere.' })
  totalPerM2!: number;

  @Field(() => Float, { description: 'Still planned in treatments that are ACTIVE or ON_HOLD.' })
  plannedPerM2!: number;

  @Field(() => Float, { description: 'Above this sum LIFETIME_LIMIT asks for a reason.' })
  limitPerM2!: number;

  @Field(() => [EquivalenceFactor], { description: 'By which each substance is multiplied.' })
  factors!: readonly EquivalenceFactor[];

  @Field(() => String, { description: 'Names this set of factors.' })
  factorsVersion!: string;
}

@ObjectType('PriorExposure', { description: 'What a child has had of one substance outside this service.' })
export class PriorExposure {
  @Field(() => ID, { description: 'The id by which voidRecord names it.' })
  id!: string;

  @Field(() => String, { description: 'The ATC code of the substance, level 5.' })
  atc!: string;

  @Field(() => String, { description: 'The name of the substance; its code where this service has no name for it.' })
  medication!: string;

  @Field(() => Float, { description: 'Per m2 of body surface area, in `unit`.' })
  totalPerM2!: number;

  @Field(() => String, { description: 'mg, g, mcg or UI.' })
  unit!: string;

  @Field(() => String, { description: 'Where, and from which paper it is known.' })
  source!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day of its last dose; null when it is not known.' })
  lastOn!: Day | null;

  @Field(() => User, { description: 'The clinician who recorded it.' })
  recordedBy!: { id: string };

  @Field(() => DateTimeScalar, { description: 'When it was recorded, in the time zone of the unit.' })
  recordedAt!: string;
}

@ObjectType('LifetimeExposure', {
  description:
    'What a child has had and will have of each substance, over all treatments and hospitals. For the staff of the unit and the family.',
})
export class LifetimeExposure {
  @Field(() => ID, { description: 'Names the child and this list.' })
  id!: string;

  @Field(() => ID, { description: 'The child.' })
  patientId!: string;

  @Field(() => [SubstanceExposure], {
    description:
      'By ATC code; mg, g and mcg in mg. A mixture counts as its first component, or as its anthracycline where it has one.',
  })
  substances!: SubstanceExposure[];

  @Field(() => AnthracyclineExposure, { description: 'The sum that bounds anthracyclines.' })
  anthracyclines!: AnthracyclineExposure;

  @Field(() => [PriorExposure], {
    description: 'What was recorded from elsewhere, newest first, without what was entered in error.',
  })
  priorExposures!: PriorExposure[];
}

export const RecordPriorExposureResult = resultUnion(
  'RecordPriorExposureResult',
  'LifetimeExposure',
  'What the child has had now, or why nothing was recorded.',
  () => [LifetimeExposure, InvalidInput, RequestIdReused] as const,
);
