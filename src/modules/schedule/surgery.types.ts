/** Surgeries as they are answered, with their states and their history. */
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InvalidInput, RequestIdReused, WrongState, resultUnion } from '../../core/refusal';
import { DateTimeScalar } from '../../core/scalars';
import { ScheduleChange } from './change.types';

export enum SurgeryStatus {
  PREPARATION = 'PREPARATION',
  IN_PROGRESS = 'IN_PROGRESS',
  COMPLETED = 'COMPLETED',
  NOT_DONE = 'NOT_DONE',
  STOPPED = 'STOPPED',
}
registerEnumType(SurgeryStatus, {
  name: 'SurgeryStatus',
  description: 'FHIR R4 Procedure.status, those that this service uses.',
  valuesConfig: {
    PREPARATION: { description: 'Programada: the day is set and the child prepares.' },
    IN_PROGRESS: { description: 'En curso: it has begun.' },
    COMPLETED: { description: 'Realizada: it was done as planned.' },
    NOT_DONE: { description: 'No realizada: it was never begun; the outcome says why.' },
    STOPPED: { description: 'Se interrumpió: it was begun and ended before it was done; the outcome says why.' },
  },
});

@Directive('@key(fields: "id")')
@ObjectType('Surgery', { description: 'An operation, planned or done (FHIR Procedure).' })
export class Surgery {
  @Field(() => ID, { description: 'The id of the surgery.' })
  id!: string;

  @Field(() => SurgeryStatus, { description: 'What became of it so far.' })
  status!: SurgeryStatus;

  @Field(() => String, { description: 'What is done, in the words of the surgeon.' })
  procedure!: string;

  @Field(() => DateTimeScalar, { description: 'When it begins, in the time zone of the unit.' })
  startsAt!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When it is expected to end, in the time zone of the unit; null when nobody has said how long it will take.',
  })
  endsAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Who operates.' })
  practitioner!: string | null;

  @Field(() => String, { nullable: true, description: 'Where in the unit: building, floor, theatre.' })
  location!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'How to prepare, in plain words: fasting, medicines to leave out, what to bring.',
  })
  preparation!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'How it went, or why it was not done; null until it is recorded.',
  })
  outcome!: string | null;

  @Field(() => Int, {
    description: 'How often it was changed; give it as expectedSequence to change it only as you have seen it.',
  })
  sequence!: number;
}

@ObjectType('SurgeryChange', { description: 'One change of a surgery: what it was before, what it became, and why.' })
export class SurgeryChange extends ScheduleChange {
  @Field(() => SurgeryStatus, { description: 'Its status before the change.' })
  fromStatus!: SurgeryStatus;

  @Field(() => SurgeryStatus, { description: 'Its status after the change.' })
  toStatus!: SurgeryStatus;

  @Field(() => String, { nullable: true, description: 'The outcome that the change replaced, if there was one.' })
  fromOutcome!: string | null;
}

export const ScheduleSurgeryResult = resultUnion(
  'ScheduleSurgeryResult',
  'Surgery',
  'The surgery, or what is wrong with the input.',
  () => [Surgery, InvalidInput, RequestIdReused] as const,
);
export const ChangeSurgeryResult = resultUnion(
  'ChangeSurgeryResult',
  'Surgery',
  'The surgery as it is now, or why it was not changed.',
  () => [Surgery, InvalidInput, WrongState] as const,
);
