/** Inputs of endCarnet and settleCarnetEnd. */
import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../../../core/scalars';
import { MultilineText } from '../../../core/text-rule';
import type { Day } from '../../../core/time';
import { CarnetEndDecision, CarnetOutcome } from './end.types';

@InputType('EndCarnetInput', { description: 'Ends a carnet.' })
export class EndCarnetInput {
  @Field(() => ID, {
    description: 'A UUID chosen by the client. The same id with the same input returns the same answer.',
  })
  requestId!: string;

  @Field(() => ID, { description: 'The child.' })
  patientId!: string;

  @Field(() => CarnetOutcome, { description: 'How the carnet ends.' })
  outcome!: CarnetOutcome;

  @Field(() => DateScalar, { description: 'Day of the end: not in the future, not before the birth.' })
  endedOn!: Day;

  @MultilineText()
  @Field(() => String, { nullable: true, description: 'Note for staff; at most 1,000 characters.' })
  note?: string | null;

  @Field(() => Int, { description: 'Patient.revision that the person has read.' })
  expectedRevision!: number;
}

@InputType('SettleCarnetEndInput', { description: 'Confirms the end of a carnet, or takes it back.' })
export class SettleCarnetEndInput {
  @Field(() => ID, { description: 'The child.' })
  patientId!: string;

  @Field(() => CarnetEndDecision, { description: 'The decision.' })
  decision!: CarnetEndDecision;

  @MultilineText()
  @Field(() => String, { nullable: true, description: 'Reason, 5 to 1,000 characters; required for UNDO.' })
  reason?: string | null;
}
