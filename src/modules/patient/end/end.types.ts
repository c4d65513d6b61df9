/** GraphQL types of the end of a carnet. */
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InvalidInput, RequestIdReused, resultUnion, WrongState } from '../../../core/refusal';
import { DateScalar, DateTimeScalar } from '../../../core/scalars';
import type { Day } from '../../../core/time';
import { RecordChanged } from '../history/record-change.types';
import { Patient } from '../patient.types';

export enum CarnetOutcome {
  CURED = 'CURED',
  MOVED_AWAY = 'MOVED_AWAY',
  TRANSFERRED_OUT = 'TRANSFERRED_OUT',
  ABANDONED = 'ABANDONED',
  DIED = 'DIED',
}
registerEnumType(CarnetOutcome, {
  name: 'CarnetOutcome',
  description: 'How a carnet ends.',
  valuesConfig: {
    CURED: { description: 'Treatment is over; follow-up visits go on.' },
    MOVED_AWAY: { description: 'The family lives elsewhere.' },
    TRANSFERRED_OUT: { description: 'Another hospital outside this service has taken over.' },
    ABANDONED: { description: 'The family has not come for a long time.' },
    DIED: { description: 'The child has died.' },
  },
});

export enum CarnetEndState {
  RECORDED = 'RECORDED',
  CONFIRMED = 'CONFIRMED',
  UNDONE = 'UNDONE',
}
registerEnumType(CarnetEndState, {
  name: 'CarnetEndState',
  description: 'State of the end of a carnet.',
  valuesConfig: {
    RECORDED: { description: 'It holds and waits for a second person.' },
    CONFIRMED: { description: 'A second person has confirmed it.' },
    UNDONE: { description: 'It was taken back; everything is as before.' },
  },
});

export enum CarnetEndDecision {
  CONFIRM = 'CONFIRM',
  UNDO = 'UNDO',
}
registerEnumType(CarnetEndDecision, {
  name: 'CarnetEndDecision',
  description: 'Decision on the end of a carnet.',
  valuesConfig: {
    CONFIRM: { description: 'A person other than the one who recorded it confirms it.' },
    UNDO: { description: 'Takes it back and restores everything that it ended.' },
  },
});

@ObjectType('CarnetEnd', { description: 'The end of a carnet. The family sees no names of staff and no note.' })
export class CarnetEnd {
  @Field(() => ID, { description: 'The id of this end.' })
  id!: string;

  @Field(() => CarnetOutcome, { description: 'How the carnet ended.' })
  outcome!: CarnetOutcome;

  @Field(() => DateScalar, { description: 'Day of the end.' })
  endedOn!: Day;

  @Field(() => CarnetEndState, { description: 'State of this end.' })
  state!: CarnetEndState;

  @Field(() => DateTimeScalar, { description: 'Time at which it was recorded, in the time zone of the unit.' })
  recordedAt!: string;

  @Field(() => DateTimeScalar, {
    description:
      'Until this time it can be undone, in the time zone of the unit: 24 hours after the confirmation; while it is not confirmed, 24 hours after the record, and later as well.',
  })
  undoableUntil!: string;

  @Field(() => String, { nullable: true, description: 'Note; null when there is none and for the family.' })
  note!: string | null;
}

@ObjectType('CarnetEnded', { description: 'The carnet has ended.' })
export class CarnetEnded {
  @Field(() => Patient, { description: 'The child.' })
  patient!: { id: string };

  @Field(() => CarnetEnd, { description: 'The end of the carnet.' })
  end!: CarnetEnd;

  @Field(() => Int, { description: 'Number of appointments that were cancelled.' })
  appointments!: number;

  @Field(() => Int, { description: 'Number of surgeries that will not be done.' })
  surgeries!: number;

  @Field(() => Int, { description: 'Number of doses that were omitted.' })
  doses!: number;

  @Field(() => Int, { description: 'Number of notices that were withdrawn.' })
  noticesWithdrawn!: number;
}

export const EndCarnetResult = resultUnion(
  'EndCarnetResult',
  'CarnetEnded',
  'The end of the carnet, or the reason for the refusal.',
  () => [CarnetEnded, InvalidInput, WrongState, RecordChanged, RequestIdReused] as const,
);
export const SettleCarnetEndResult = resultUnion(
  'SettleCarnetEndResult',
  'Patient',
  'The child with the end of its carnet, or the reason for the refusal.',
  () => [Patient, InvalidInput, WrongState] as const,
);
