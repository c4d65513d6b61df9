/** GraphQL types of follow-ups. */
import { Directive, Field, Float, ID, ObjectType, registerEnumType } from 'type-graphql';
import { InvalidInput, RequestIdReused, resultUnion, WrongState } from '../../core/refusal';
import { DateTimeScalar } from '../../core/scalars';
import { RecordChanged } from './record-change.types';
import { ReasonNeeded, SafetyWarning } from './safety.types';

export enum FollowUpKind {
  WEIGHT = 'WEIGHT',
  HEIGHT = 'HEIGHT',
  TEMPERATURE = 'TEMPERATURE',
  BLOOD_PRESSURE = 'BLOOD_PRESSURE',
  OXYGEN_SATURATION = 'OXYGEN_SATURATION',
  HEMOGLOBIN = 'HEMOGLOBIN',
  LEUKOCYTES = 'LEUKOCYTES',
  NEUTROPHILS = 'NEUTROPHILS',
  PLATELETS = 'PLATELETS',
  TOXICITY = 'TOXICITY',
  NOTE = 'NOTE',
}
registerEnumType(FollowUpKind, {
  name: 'FollowUpKind',
  description: 'Kind of the measurement or note.',
  valuesConfig: {
    WEIGHT: { description: 'Body weight, kg.' },
    HEIGHT: { description: 'Height, cm.' },
    TEMPERATURE: { description: 'Body temperature, °C.' },
    BLOOD_PRESSURE: { description: 'Blood pressure, mmHg: value is the systolic one, note may hold both.' },
    OXYGEN_SATURATION: { description: 'Oxygen saturation of the blood, %.' },
    HEMOGLOBIN: { description: 'Haemoglobin, g/dL: low is anaemia.' },
    LEUKOCYTES: { description: 'White blood cells, 10*3/uL.' },
    NEUTROPHILS: { description: 'The white blood cells that fight infection, 10*3/uL or /uL: low is neutropenia.' },
    PLATELETS: { description: 'Platelets, 10*3/uL: low means bleeding.' },
    TOXICITY: { description: 'A side effect. The value is its CTCAE grade, 0 to 5; the note names it.' },
    NOTE: { description: 'A note without a value.' },
  },
});

export enum Trend {
  UP = 'UP',
  DOWN = 'DOWN',
  SAME = 'SAME',
}
registerEnumType(Trend, {
  name: 'Trend',
  description:
    'Direction of a value, compared in the canonical unit with the previous one of its kind that the viewer may see.',
  valuesConfig: {
    UP: { description: 'Higher by more than 2 %.' },
    DOWN: { description: 'Lower by more than 2 %.' },
    SAME: { description: 'Within 2 %.' },
  },
});

@Directive('@key(fields: "id")')
@ObjectType('FollowUp', {
  description: 'A measurement or a note (FHIR Observation). Families see it once it is released.',
})
export class FollowUp {
  @Field(() => ID, { description: 'The id of the follow-up.' })
  id!: string;

  @Field(() => FollowUpKind, { description: 'Kind of the measurement or note.' })
  kind!: FollowUpKind;

  @Field(() => DateTimeScalar, { description: 'Time, in the time zone of the unit.' })
  takenAt!: string;

  @Field(() => Float, { nullable: true, description: 'The value, in unit.' })
  value!: number | null;

  @Field(() => String, { nullable: true, description: 'The unit of the value.' })
  unit!: string | null;

  @Field(() => String, { nullable: true, description: 'Note in plain words.' })
  note!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Time of the release to the family, in the time zone of the unit; null before it.',
  })
  releasedAt!: string | null;

  @Field(() => Boolean, {
    description: "Marked private; for the family's adults it is not in any list.",
  })
  confidential!: boolean;
}

@ObjectType('MeasurementsRecorded', { description: 'The values are recorded.' })
export class MeasurementsRecorded {
  @Field(() => [FollowUp], { description: 'The values, in the order of the input.' })
  followUps!: FollowUp[];

  @Field(() => [SafetyWarning], { description: 'Warnings of severity NOTICE, and those that were overridden.' })
  warnings!: SafetyWarning[];
}

export const CorrectFollowUpResult = resultUnion(
  'CorrectFollowUpResult',
  'FollowUp',
  'The follow-up as it is now, or why it was not corrected.',
  () => [FollowUp, InvalidInput, WrongState, ReasonNeeded, RecordChanged, RequestIdReused] as const,
);
export const RecordFollowUpResult = resultUnion(
  'RecordFollowUpResult',
  'FollowUp',
  'The follow-up, or why it was not recorded.',
  () => [FollowUp, InvalidInput, RequestIdReused, ReasonNeeded, RecordChanged] as const,
);
export const RecordMeasurementsResult = resultUnion(
  'RecordMeasurementsResult',
  'MeasurementsRecorded',
  'The values, or the refusal.',
  () => [MeasurementsRecorded, InvalidInput, ReasonNeeded, RecordChanged, RequestIdReused] as const,
);
