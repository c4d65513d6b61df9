/** What is told of doses that a child has had elsewhere. */
import { Field, Float, ID, InputType } from 'type-graphql';
import { DateScalar } from '../../core/scalars';
import type { Day } from '../../core/time';

@InputType('PriorExposureInput', { description: 'What a child has had of one substance outside this service.' })
export class PriorExposureInput {
  @Field(() => String, { description: 'The ATC code of one substance, level 5: L01DB02.' })
  atc!: string;

  @Field(() => Float, { description: 'Per m2 of body surface area, in `unit`.' })
  totalPerM2!: number;

  @Field(() => String, { description: 'mg, g, mcg or UI.' })
  unit!: string;

  @Field(() => String, { description: 'Where, and from which paper it is known: 3 to 300 characters.' })
  source!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day of its last dose, where it is known; never in the future.',
  })
  lastOn?: Day | null;
}

@InputType('RecordPriorExposureInput', {
  description: 'What a child has had elsewhere. It is corrected by voidRecord and a new record.',
})
export class RecordPriorExposureInput {
  @Field(() => ID, {
    description: 'Chosen by the client (a UUID); the same id with the same input records nothing twice.',
  })
  requestId!: string;

  @Field(() => ID, { description: 'The child.' })
  patientId!: string;

  @Field(() => [PriorExposureInput], { description: 'One entry for each substance and source: 1 to 20.' })
  exposures!: PriorExposureInput[];
}
