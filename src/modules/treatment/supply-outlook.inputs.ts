/** GraphQL input of the supply of a medicine. */
import { Field, InputType } from 'type-graphql';
import { RepeatableInput } from '../../core/repeatable.inputs';
import { DateScalar } from '../../core/scalars';
import { CluesText } from '../../core/text-rule';
import type { Day } from '../../core/time';
import { DoseSupply } from './administration.types';
import { Route } from './protocol.types';

@InputType('SetMedicineSupplyInput', { description: 'The supply of a medicine for a span of days.' })
export class SetMedicineSupplyInput extends RepeatableInput {
  @CluesText()
  @Field(() => String, { description: 'The CLUES of the unit.' })
  medicalUnitClues!: string;

  @Field(() => String, { description: 'ATC code of the substance: doses of it alone or in a mixture.' })
  atc!: string;

  @Field(() => Route, { nullable: true, description: 'Only doses by this route; left out, all.' })
  route?: Route | null;

  @Field(() => DateScalar, { description: 'The first day, today or later.' })
  from!: Day;

  @Field(() => DateScalar, { description: 'The last day, included; at most 31 days.' })
  to!: Day;

  @Field(() => DoseSupply, { description: 'The supply of the medicine.' })
  supply!: DoseSupply;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'When it is expected to be there, for staff and families; not for CONFIRMED.',
  })
  expectedOn?: Day | null;
}
