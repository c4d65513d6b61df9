/** Types of notices: a change in a carnet, for each of its caregivers. */
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../../core/node';
import { PageInfo } from '../../../core/pagination';
import { DateScalar, DateTimeScalar } from '../../../core/scalars';
import type { Day } from '../../../core/time';
import { Patient } from '../patient.types';

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
  PLAN_ADJUSTED = 'PLAN_ADJUSTED',
  DOSE_SUPPLY_AT_RISK = 'DOSE_SUPPLY_AT_RISK',
  DOSE_SUPPLY_UNAVAILABLE = 'DOSE_SUPPLY_UNAVAILABLE',
  FOLLOW_UP_RELEASED = 'FOLLOW_UP_RELEASED',
  RECORD_CORRECTED = 'RECORD_CORRECTED',
  BOOKING_CORRECTED = 'BOOKING_CORRECTED',
  FOLLOW_UP_CORRECTED = 'FOLLOW_UP_CORRECTED',
  FOLLOW_UP_WITHDRAWN = 'FOLLOW_UP_WITHDRAWN',
  EXTENSION_NEEDED = 'EXTENSION_NEEDED',
  UNIT_CHANGED = 'UNIT_CHANGED',
  CAREGIVERS_CHANGED = 'CAREGIVERS_CHANGED',
  AUTHORITY_ENDING = 'AUTHORITY_ENDING',
  QUESTION_ANSWERED = 'QUESTION_ANSWERED',
  VISIT_ANSWERED = 'VISIT_ANSWERED',
  CARNET_ENDED = 'CARNET_ENDED',
  DATA_REQUEST_ANSWERED = 'DATA_REQUEST_ANSWERED',
}

registerEnumType(NoticeKind, {
  name: 'NoticeKind',
  description: 'Kind of the change that a notice reports.',
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
    PLAN_ADJUSTED: { description: 'Doses of a treatment changed.' },
    DOSE_SUPPLY_AT_RISK: { description: 'A medicine may not arrive in time.' },
    DOSE_SUPPLY_UNAVAILABLE: { description: 'A medicine is not available.' },
    FOLLOW_UP_RELEASED: { description: 'A result or note was released to the family.' },
    RECORD_CORRECTED: { description: 'The allergies or the blood group on record were corrected.' },
    BOOKING_CORRECTED: { description: 'Facts of an appointment or a surgery were corrected.' },
    FOLLOW_UP_CORRECTED: { description: 'A released result was corrected.' },
    FOLLOW_UP_WITHDRAWN: { description: 'A released result was withdrawn.' },
    EXTENSION_NEEDED: { description: 'The 16th birthday is near: an extension of rights is needed.' },
    UNIT_CHANGED: { description: 'The child was transferred to another medical unit.' },
    CAREGIVERS_CHANGED: { description: 'Another adult may see the carnet now, or may no longer, or in another way.' },
    AUTHORITY_ENDING: { description: 'The authority of the adults ends soon, when the child is 18.' },
    QUESTION_ANSWERED: { description: 'The unit has answered a question.' },
    VISIT_ANSWERED: { description: 'The unit has answered that a day is not possible.' },
    DATA_REQUEST_ANSWERED: { description: 'A request about personal data has an answer.' },
    CARNET_ENDED: { description: 'The carnet has ended, for another reason than a death, which is never reported.' },
  },
});

@Directive('@key(fields: "id")')
@ObjectType('Notice', { implements: Node, description: 'One change in a carnet, for one caregiver.' })
export class Notice {
  @Field(() => ID, { description: 'The id of the notice.' })
  id!: string;

  @Field(() => NoticeKind, { description: 'Kind of the change.' })
  kind!: NoticeKind;

  @Field(() => ID, {
    description:
      'Id of the changed object: an appointment, a surgery, a treatment, a cycle, a dose, a follow-up, the child when its caregivers changed or its allergies or blood group were corrected, or the end of the carnet.',
  })
  subjectId!: string;

  @Field(() => DateTimeScalar, { description: "Time of the change, in the time zone of the child's unit." })
  occurredAt!: string;

  @Field(() => String, { description: 'The change in plain words, in the language of the request.' })
  message!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Time at which the caregiver acknowledged the notice; null before.',
  })
  acknowledgedAt!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Start before the change of an appointment or a surgery; null when there was none.',
  })
  fromStartsAt!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Start after the change; null when it was cancelled, and for other changes.',
  })
  toStartsAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Reason of the change, as staff wrote it for families.' })
  reason!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day at the hospital that the notice is about, for a page of that day; null for what has no day.',
  })
  day!: Day | null;

  @Field(() => String, {
    description:
      'Where the portal shows the change, relative to PUBLIC_URL: /dia/2026-12-01. Letters, pushes and the calendar feed use the same.',
  })
  path!: string;
}

@ObjectType('NoticeEdge', { description: 'A notice in a list.' })
export class NoticeEdge {
  @Field(() => String, { description: 'Cursor of this notice, for the argument after.' })
  cursor!: string;

  @Field(() => Notice, { description: 'The notice.' })
  node!: Notice;
}

@ObjectType('NoticeConnection', { description: 'A page of notices, newest first.' })
export class NoticeConnection {
  @Field(() => [NoticeEdge], { description: 'The notices of this page.' })
  edges!: NoticeEdge[];

  @Field(() => PageInfo, { description: 'Position of the page in the list.' })
  pageInfo!: PageInfo;
}

@ObjectType('UnacknowledgedChange', {
  description: "A change that none of the child's caregivers has acknowledged; the unit should telephone.",
})
export class UnacknowledgedChange {
  @Field(() => ID, { description: 'Id of the first notice of this change.' })
  id!: string;

  @Field(() => NoticeKind, { description: 'Kind of the change.' })
  kind!: NoticeKind;

  @Field(() => ID, { description: 'Id of the changed object.' })
  subjectId!: string;

  @Field(() => DateTimeScalar, { description: "Time of the change, in the time zone of the child's unit." })
  occurredAt!: string;

  @Field(() => Int, { description: 'Number of caregivers who got a notice.' })
  caregiversTold!: number;

  @Field(() => Patient, { description: 'The child.' })
  patient!: { id: string };
}

@ObjectType('UnacknowledgedChangeEdge', { description: 'A change in a list.' })
export class UnacknowledgedChangeEdge {
  @Field(() => String, { description: 'Cursor of this change, for the argument after.' })
  cursor!: string;

  @Field(() => UnacknowledgedChange, { description: 'The change.' })
  node!: UnacknowledgedChange;
}

@ObjectType('UnacknowledgedChangeConnection', { description: 'A page of changes, oldest first.' })
export class UnacknowledgedChangeConnection {
  @Field(() => [UnacknowledgedChangeEdge], { description: 'The changes of this page.' })
  edges!: UnacknowledgedChangeEdge[];

  @Field(() => PageInfo, { description: 'Position of the page in the list.' })
  pageInfo!: PageInfo;
}
