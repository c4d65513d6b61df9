/** GraphQL inputs of the cartilla. */
import { Field, ID, InputType, Int } from 'type-graphql';
import { RepeatableInput } from '../../core/repeatable.inputs';
import { DateScalar } from '../../core/scalars';
import type { Day } from '../../core/time';
import { AgeGroup } from './cartilla.types';
import { MultilineText } from '../../core/text-rule';

@InputType('RecordPreventiveActionInput', {
  description: 'A vaccine, a detection or another action that was done, here or elsewhere.',
})
export class RecordPreventiveActionInput {
  @Field(() => ID, {
    description: 'Chosen by the client (a UUID). The same requestId with the same input records the action once.',
  })
  requestId!: string;

  @Field(() => ID, { description: 'The child.' })
  patientId!: string;

  @Field(() => String, { description: 'The code of the national scheme (SRP, HEXA, ...) or of a detection.' })
  code!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The number of the dose; optional where there is only one, or where doses are not counted.',
  })
  dose?: number | null;

  @Field(() => DateScalar, { description: 'The day on which it was done.' })
  performedOn!: Day;

  @Field(() => String, { nullable: true, description: 'The lot of the vaccine; 40 characters at most.' })
  lot?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The place, when it was not the child's medical unit: a health centre, another hospital; 200 characters at most.",
  })
  performedElsewhere?: string | null;
}

@InputType('WithdrawPreventiveActionInput', { description: 'A record that was entered by mistake.' })
export class WithdrawPreventiveActionInput extends RepeatableInput {
  @Field(() => ID, { description: 'The id of the record.' })
  id!: string;

  @MultilineText()
  @Field(() => String, { description: 'The reason, which is stored with the record; 500 characters at most.' })
  reason!: string;
}

@InputType('ChooseCartillaInput', { description: 'The cartilla that a non-binary person of 20 to 59 years asks for.' })
export class ChooseCartillaInput extends RepeatableInput {
  @Field(() => ID, { description: 'The person.' })
  patientId!: string;

  @Field(() => AgeGroup, { description: 'WOMEN_20_59 or MEN_20_59.' })
  ageGroup!: AgeGroup;
}
