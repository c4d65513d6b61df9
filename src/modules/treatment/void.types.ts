/** GraphQL types of records that were entered in error. */
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { RepeatableInput } from '../../core/repeatable.inputs';
import { InvalidInput, resultUnion, WrongState, RequestIdReused } from '../../core/refusal';
import { DateTimeScalar } from '../../core/scalars';
import { RecordChanged } from './record-change.types';
import { Patient, User } from './stubs.types';
import { MultilineText } from '../../core/text-rule';

export enum RecordKind {
  PATIENT = 'PATIENT',
  ACCOUNT = 'ACCOUNT',
  AUTHORITY = 'AUTHORITY',
  COVERAGE = 'COVERAGE',
  APPOINTMENT = 'APPOINTMENT',
  ATTENDANCE = 'ATTENDANCE',
  SURGERY = 'SURGERY',
  SURGERY_OUTCOME = 'SURGERY_OUTCOME',
  FOLLOW_UP = 'FOLLOW_UP',
  TREATMENT = 'TREATMENT',
  ADMINISTRATION = 'ADMINISTRATION',
  SUPPLY = 'SUPPLY',
  HOME_DOSE = 'HOME_DOSE',
  PRIOR_EXPOSURE = 'PRIOR_EXPOSURE',
  DISPENSING = 'DISPENSING',
  PREVENTIVE_ACTION = 'PREVENTIVE_ACTION',
  CARNET_END = 'CARNET_END',
}
registerEnumType(RecordKind, {
  name: 'RecordKind',
  description: 'Kind of a record.',
  valuesConfig: {
    PATIENT: { description: 'The facts of a child.' },
    ACCOUNT: { description: 'The facts of an adult with an account.' },
    AUTHORITY: { description: 'The authority of an adult over a child.' },
    COVERAGE: { description: 'The insurance of a child.' },
    APPOINTMENT: { description: 'An appointment.' },
    ATTENDANCE: { description: 'The attendance of an appointment. The id is that of the appointment.' },
    SURGERY: { description: 'A surgery.' },
    SURGERY_OUTCOME: { description: 'The outcome of a surgery. The id is that of the surgery.' },
    FOLLOW_UP: { description: 'A measurement or a note.' },
    TREATMENT: { description: 'A treatment.' },
    ADMINISTRATION: { description: 'The record of a dose. The id is that of the dose.' },
    SUPPLY: { description: 'The supply of a dose. The id is that of the dose.' },
    HOME_DOSE: { description: 'A dose at home, recorded by the family.' },
    PRIOR_EXPOSURE: { description: 'A treatment of the child elsewhere.' },
    DISPENSING: { description: 'The dispensing of a medicine.' },
    PREVENTIVE_ACTION: { description: 'An action of the cartilla.' },
    CARNET_END: { description: 'The end of a carnet.' },
  },
});

@InputType('RecordRefInput', { description: 'Reference to one record.' })
export class RecordRefInput {
  @Field(() => RecordKind, { description: 'Kind of the record.' })
  kind!: RecordKind;

  @Field(() => ID, { description: 'Id; the description of the kind states of which object.' })
  id!: string;
}

@InputType('VoidRecordInput', { description: 'Marks a record as entered in error: it stays and is not valid.' })
export class VoidRecordInput extends RepeatableInput {
  @Field(() => RecordRefInput, { description: 'The record.' })
  record!: RecordRefInput;

  @MultilineText()
  @Field(() => String, { description: 'Reason, 5 to 1,000 characters. Visible to staff only.' })
  reason!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'The last Patient.revision that the client has read; a later record of the same dose makes the result RecordChanged. Null skips the comparison.',
  })
  expectedRevision?: number | null;
}

@ObjectType('RecordRef', { description: 'Reference to one record.' })
export class RecordRef {
  @Field(() => RecordKind, { description: 'Kind of the record.' })
  kind!: RecordKind;

  @Field(() => ID, { description: 'Id; the description of the kind states of which object.' })
  id!: string;
}

@ObjectType('RecordVoided', { description: 'The record is voided.' })
export class RecordVoided {
  @Field(() => RecordRef, { description: 'The record.' })
  record!: RecordRef;

  @Field(() => DateTimeScalar, { description: 'Time of the mark, in the time zone of the unit.' })
  at!: string;

  @Field(() => Patient, { description: 'The child.' })
  patient!: { id: string };
}

@ObjectType('VoidMark', { description: 'Mark of a record that was entered in error: it stays and is not valid.' })
export class VoidMark {
  @Field(() => DateTimeScalar, { description: 'Time of the mark, in the time zone of the unit.' })
  at!: string;

  @Field(() => User, { description: 'Person who marked the record.' })
  by!: { id: string };

  @Field(() => String, { description: 'Reason.' })
  reason!: string;
}

export const VoidRecordResult = resultUnion(
  'VoidRecordResult',
  'RecordVoided',
  'The voided record, or the refusal.',
  () => [RecordVoided, InvalidInput, WrongState, RecordChanged, RequestIdReused] as const,
);
