/** GraphQL inputs of rooms, series and ties to a cycle. */
import { Field, ID, InputType, Int } from 'type-graphql';
import { DateTimeScalar } from '../../core/scalars';
import type { Instant } from '../../core/time';
import { PreparationInput } from './preparation.inputs';

@InputType('RepeatInput', {
  description: 'A repetition: every so many days, so many times in all, at the same wall clock hour of the unit.',
})
export class RepeatInput {
  @Field(() => Int, { description: '1 to 92; 7 is every week.' })
  everyDays!: number;

  @Field(() => Int, { description: '2 to 52, the first one included.' })
  times!: number;
}

@InputType('CycleDayInput', { description: 'The day of a cycle to which an appointment belongs.' })
export class CycleDayInput {
  @Field(() => ID, { description: 'A cycle of the same child.' })
  cycleId!: string;

  @Field(() => Int, { description: '1 is the first day of the cycle.' })
  day!: number;
}

@InputType('CheckAppointmentInput', { description: 'A time to book or to move to.' })
export class CheckAppointmentInput {
  @Field(() => ID, { description: 'The child.' })
  patientId!: string;

  @Field(() => DateTimeScalar, { description: 'When it would begin.' })
  startsAt!: Instant;

  @Field(() => Int, { nullable: true, description: 'The duration in minutes, 5 to 1440; 30 by default.' })
  durationMinutes?: number | null;

  @Field(() => ID, { nullable: true, description: 'Where.' })
  roomId?: string | null;

  @Field(() => RepeatInput, { nullable: true, description: 'For a series.' })
  repeat?: RepeatInput | null;

  @Field(() => PreparationInput, { nullable: true, description: 'How to prepare.' })
  preparationRules?: PreparationInput | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The appointment that would be moved; it is not in its own way.',
  })
  appointmentId?: string | null;
}
