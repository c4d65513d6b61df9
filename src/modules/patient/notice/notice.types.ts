/** Notices: what changed in a carnet, for each of its caregivers. */
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { PageInfo } from '../../../core/pagination';
import { DateTimeScalar } from '../../../core/scalars';

export enum NoticeKind {
  APPOINTMENT_BOOKED = 'APPOINTMENT_BOOKED',
  APPOINTMENT_RESCHEDULED = 'APPOINTMENT_RESCHEDULED',
  APPOINTMENT_CANCELLED = 'APPOINTMENT_CANCELLED',
  SURGERY_SCHEDULED = 'SURGERY_SCHEDULED',
  SURGERY_RESCHEDULED = 'SURGERY_RESCHEDULED',
  SURGERY_OUTCOME_RECORDED = 'SURGERY_OUTCOME_RECORDED',
  TREATMENT_STARTED = 'TREATMENT_STARTED',
  TREATMENT_STATUS_CHANGED = 'TREATMENT_STATUS_CHANGED',
  CYCLE_POSTPONED = 'CYCLE_POSTPONED',
  DOSE_CHANGED = 'DOSE_CHANGED',
  DOSE_SUPPLY_AT_RISK = 'DOSE_SUPPLY_AT_RISK',
  DOSE_SUPPLY_UNAVAILABLE = 'DOSE_SUPPLY_UNAVAILABLE',
  FOLLOW_UP_RELEASED = 'FOLLOW_UP_RELEASED',
  FOLLOW_UP_CORRECTED = 'FOLLOW_UP_CORRECTED',
  FOLLOW_UP_WITHDRAWN = 'FOLLOW_UP_WITHDRAWN',
  EXTENSION_NEEDED = 'EXTENSION_NEEDED',
  UNIT_CHANGED = 'UNIT_CHANGED',
  CAREGIVERS_CHANGED = 'CAREGIVERS_CHANGED',
}

registerEnumType(NoticeKind, {
  name: 'NoticeKind',
  description: 'What kind of change a notice tells of.',
  valuesConfig: {
    APPOINTMENT_BOOKED: { description: 'A new appointment.' },
    APPOINTMENT_RESCHEDULED: { description: 'An appointment was moved to another time.' },
    APPOINTMENT_CANCELLED: { description: 'An appointment was cancelled.' },
    SURGERY_SCHEDULED: { description: 'A new surgery.' },
    SURGERY_RESCHEDULED: { description: 'A surgery was moved to another time.' },
    SURGERY_OUTCOME_RECORDED: { description: 'The outcome of a surgery was recorded.' },
    TREATMENT_STARTED: { description: 'A treatment was started.' },
    TREATMENT_STATUS_CHANGED: { description: 'The status of the treatment changed.' },
    CYCLE_POSTPONED: { description: 'A cycle and those after it were moved.' },
    DOSE_CHANGED: { description: 'A planned dose changed.' },
    DOSE_SUPPLY_AT_RISK: { description: 'A medicine may not arrive in time.' },
    DOSE_SUPPLY_UNAVAILABLE: { description: 'A medicine is not available.' },
    FOLLOW_UP_RELEASED: { description: 'A result or note was released to the family.' },
    FOLLOW_UP_CORRECTED: { description: 'A released result was corrected.' },
    FOLLOW_UP_WITHDRAWN: { description: 'A released result was withdrawn.' },
    EXTENSION_NEEDED: { description: 'The 16th birthday is near: an extension of rights is needed.' },
    UNIT_CHANGED: { description: 'The child was transferred to another medical unit.' },
    CAREGIVERS_CHANGED: { description: 'A caregiver was added or revoked.' },
  },
});

@ObjectType('Notice', { description: 'One change in a carnet, told to one caregiver.' })
export class Notice {
  @Field(() => ID, { description: 'The id of the notice.' })
  id!: string;

  @Field(() => NoticeKind, { description: 'What kind of change it is.' })
  kind!: NoticeKind;

  @Field(() => ID, {
    description:
      'The id of what changed: an appointment, a surgery, a treatment, a cycle, a dose, a follow-up; the child where its caregivers changed.',
  })
  subjectId!: string;

  @Field(() => DateTimeScalar, { description: "When it changed, in the time zone of the child's unit." })
  occurredAt!: string;

  @Field(() => String, { description: 'The change in plain words, in the language of the request.' })
  message!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the caregiver said that it was seen; null until then.',
  })
  acknowledgedAt!: string | null;
}

@ObjectType('NoticeEdge', { description: 'A notice in a list.' })
export class NoticeEdge {
  @Field(() => String, { description: 'The place of this notice in the list.' })
  cursor!: string;

  @Field(() => Notice, { description: 'The notice.' })
  node!: Notice;
}

@ObjectType('NoticeConnection', { description: 'A page of notices, newest first.' })
export class NoticeConnection {
  @Field(() => [NoticeEdge], { description: 'The notices of this page.' })
  edges!: NoticeEdge[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo;
}
