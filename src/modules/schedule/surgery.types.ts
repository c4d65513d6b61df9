/** GraphQL types of surgeries: states, history, results. */
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
  description: 'The state of a surgery: the values of FHIR R4 Procedure.status that this service uses.',
  valuesConfig: {
    PREPARATION: { description: 'Programada: the day is set and the child prepares.' },
    IN_PROGRESS: { description: 'En curso: it has begun.' },
    COMPLETED: { description: 'Realizada: it was done as planned.' },
    NOT_DONE: { description: 'No realizada: it was never begun; the outcome holds the reason.' },
    STOPPED: { description: 'Se interrumpió: it was begun and ended early; the outcome holds the reason.' },
  },
});

@Directive('@key(fields: "id")')
@ObjectType('Surgery', { description: 'An operation, planned or done (FHIR Procedure).' })
export class Surgery {
  @Field(() => ID, { description: 'The id of the surgery.' })
  id!: string;

  @Field(() => SurgeryStatus, { description: 'The present state.' })
  status!: SurgeryStatus;

  @Field(() => String, { description: 'The procedure, in the words of the surgeon.' })
  procedure!: string;

  @Field(() => DateTimeScalar, { description: 'The beginning, in the time zone of the medical unit.' })
  startsAt!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'The expected end, in the time zone of the medical unit; null when no duration was given.',
  })
  endsAt!: string | null;

  @Field(() => String, { nullable: true, description: 'The name of the surgeon; null when none was given.' })
  practitioner!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The place in the unit: building, floor, theatre; null when none was given.',
  })
  location!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Preparation in plain words: fasting, medicines to leave out, things to bring; null when none was given.',
  })
  preparation!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The outcome, or the reason why it was not done; null until it is recorded.',
  })
  outcome!: string | null;

  @Field(() => Int, {
    description:
      'The number of changes since it was planned. Send it as expectedSequence, so that a change is refused when the surgery has changed since.',
  })
  sequence!: number;
}

@ObjectType('SurgeryChange', {
  description: 'One change of a surgery: the state before, the state after, and the reason.',
})
export class SurgeryChange extends ScheduleChange {
  @Field(() => SurgeryStatus, { description: 'The status before the change.' })
  fromStatus!: SurgeryStatus;

  @Field(() => SurgeryStatus, { description: 'The status after the change.' })
  toStatus!: SurgeryStatus;

  @Field(() => String, {
    nullable: true,
    description: 'The outcome that the change replaced; null when there was none.',
  })
  fromOutcome!: string | null;
}

export const ScheduleSurgeryResult = resultUnion(
  'ScheduleSurgeryResult',
  'Surgery',
  'The surgery, or a refusal.',
  () => [Surgery, InvalidInput, WrongState, RequestIdReused] as const,
);
export const ChangeSurgeryResult = resultUnion(
  'ChangeSurgeryResult',
  'Surgery',
  'The surgery after the change, or a refusal.',
  () => [Surgery, InvalidInput, WrongState, RequestIdReused] as const,
);
