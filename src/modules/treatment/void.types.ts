/** GraphQL types of records that were entered in error. */
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InvalidInput, resultUnion, WrongState } from '../../core/refusal';
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
  description: 'What a record is.',
  valuesConfig: {
    PATIENT: { description: 'The facts of a child.' },
    ACCOUNT: { description: 'The facts of an adult with an account.' },
    AUTHORITY: { description: 'By what right an adult sees a child.' },
    COVERAGE: { description: 'The insurance of a child.' },
    APPOINTMENT: { description: 'An appointment.' },
    ATTENDANCE: { description: "What was recorded of an appointment. The id is the appointment's." },
    SURGERY: { description: 'A surgery.' },
    SURGERY_OUTCOME: { description: "What was recorded of a surgery. The id is the surgery's." },
    FOLLOW_UP: { description: 'A measurement or a note.' },
    TREATMENT: { description: 'A treatment.' },
    ADMINISTRATION: { description: "What was recorded of a dose. The id is the dose's." },
    SUPPLY: { description: "Supply of a dose. The id is the dose's." },
    HOME_DOSE: { description: 'What the family recorded of a dose at home.' },
    PRIOR_EXPOSURE: { description: 'What a child has had elsewhere.' },
    DISPENSING: { description: 'How a medicine is dispensed.' },
    PREVENTIVE_ACTION: { description: 'An action of the cartilla.' },
    CARNET_END: { description: 'The end of a carnet.' },
  },
});

@InputType('RecordRefInput', { description: 'Names one record.' })
export class RecordRefInput {
  @Field(() => RecordKind, { description: 'What it is.' })
  kind!: RecordKind;

  @Field(() => ID, { description: 'Its id; the description of the kind says of what.' })
  id!: string;
}

@InputType('VoidRecordInput', { description: 'Marks a record as entered in error: it is kept and counts no more.' })
export class VoidRecordInput {
  @Field(() => RecordRefInput, { description: 'The record.' })
  record!: RecordRefInput;

  @MultilineText()
  @Field(() => String, { description: 'Why: 5 to 1,000 characters. Staff only.' })
  reason!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'Patient.revision as the client has seen it; a record of the same thing after it is RecordChanged. Null does not compare.',
  })
  expectedRevision?: number | null;
}

@ObjectType('RecordRef', { description: 'Names one record.' })
export class RecordRef {
  @Field(() => RecordKind, { description: 'What it is.' })
  kind!: RecordKind;

  @Field(() => ID, { description: 'Its id; the description of the kind says of what.' })
  id!: string;
}

@ObjectType('RecordVoided', { description: 'The record counts no more.' })
export class RecordVoided {
  @Field(() => RecordRef, { description: 'The record.' })
  record!: RecordRef;

  @Field(() => DateTimeScalar, { description: 'Since when, in the time zone of the unit.' })
  at!: string;

  @Field(() => Patient, { description: 'The child.' })
  patient!: { id: string };
}

@ObjectType('VoidMark', { description: 'That a record was entered in error: it is kept and counts no more.' })
export class VoidMark {
  @Field(() => DateTimeScalar, { description: 'Since when, in the time zone of the unit.' })
  at!: string;

  @Field(() => User, { description: 'Who marked it.' })
  by!: { id: string };

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

export const VoidRecordResult = resultUnion(
  'VoidRecordResult',
  'RecordVoided',
  'The record counts no more, or why it still does.',
  () => [RecordVoided, InvalidInput, WrongState, RecordChanged] as const,
);
