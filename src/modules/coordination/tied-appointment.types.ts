/** The day of a cycle to which an appointment is tied. */
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../core/scalars';
import type { Day } from '../../core/time';

@Directive('@key(fields: "id")')
@ObjectType('TreatmentCycle', { description: 'One cycle of a treatment, on the calendar.' })
export class TreatmentCycle {
  @Field(() => ID, { description: 'The id of the cycle.' })
  id!: string;
}

@ObjectType('CycleDay', { description: 'The day of a cycle.' })
export class CycleDay {
  @Field(() => TreatmentCycle, { description: 'The cycle.' })
  cycle!: { id: string };

  @Field(() => Int, { description: '1 is its first day.' })
  day!: number;

  @Field(() => DateScalar, { description: 'The date on which that day falls now.' })
  date!: Day;
}
