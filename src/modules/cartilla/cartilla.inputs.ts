/** What the cartilla is told. */
import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../../core/scalars';
import type { Day } from '../../core/time';
import { AgeGroup } from './cartilla.types';

@InputType('RecordPreventiveActionInput', {
  description: 'A vaccine given, a detection or other action done, here or elsewhere.',
})
export class RecordPreventiveActionInput {
  @Field(() => ID, {
    description: 'Chosen by the client (a UUID); repeating it with the same input records nothing twice.',
  })
  requestId!: string;

  @Field(() => ID, { description: 'The child.' })
  patientId!: string;

  @Field(() => String, { description: 'The code of the national scheme (SRP, HEXA, ...) or of a detection.' })
  code!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Which dose; may be left out where there is only one, or where doses are not counted.',
  })
  dose?: number | null;

  @Field(() => DateScalar, { description: 'The day on which it was done.' })
  performedOn!: Day;

  @Field(() => String, { nullable: true, description: 'The lot of the vaccine.' })
  lot?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Where it was done, when that was not in the child's unit: a health centre, another hospital.",
  })
  performedElsewhere?: string | null;
}

@InputType('WithdrawPreventiveActionInput', { description: 'A record that was entered by mistake.' })
export class WithdrawPreventiveActionInput {
  @Field(() => ID, { description: 'The id of the record.' })
  id!: string;

  @Field(() => String, { description: 'Why it is wrong; it is kept with the record.' })
  reason!: string;
}

@InputType('ChooseCartillaInput', { description: 'Which cartilla a non-binary person of 20 to 59 years wants.' })
export class ChooseCartillaInput {
  @Field(() => ID, { description: 'The person.' })
  patientId!: string;

  @Field(() => AgeGroup, { description: 'WOMEN_20_59 or MEN_20_59.' })
  ageGroup!: AgeGroup;
}
