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

/** What a notice says: that something changed and where to look, in Spanish and English. */
export const NOTICE_TEXTS: Readonly<Record<NoticeKind, readonly [es: string, en: string]>> = {
  APPOINTMENT_BOOKED: ['Hay una cita nueva en el carnet.', 'There is a new appointment in the carnet.'],
  APPOINTMENT_RESCHEDULED: [
    'Una cita cambió de día u hora. Revísala antes de salir de casa.',
    'An appointment was moved. Check it before you leave home.',
  ],
  APPOINTMENT_CANCELLED: [
    'Una cita se canceló. Revísala antes de salir de casa.',
    'An appointment was cancelled. Check it before you leave home.',
  ],
  SURGERY_SCHEDULED: [
    'Hay una cirugía programada en el carnet. Revisa cómo prepararse.',
    'There is a planned surgery in the carnet. See how to prepare.',
  ],
  SURGERY_RESCHEDULED: [
    'Una cirugía cambió de día u hora. Revísala antes de salir de casa.',
    'A surgery was moved. Check it before you leave home.',
  ],
  SURGERY_OUTCOME_RECORDED: ['Hay información nueva de una cirugía.', 'There is news of a surgery.'],
  TREATMENT_STARTED: ['Ya puedes ver el calendario del tratamiento.', 'The calendar of the treatment can be seen now.'],
  TREATMENT_STATUS_CHANGED: ['Cambió el estado del tratamiento.', 'The state of the treatment has changed.'],
  CYCLE_POSTPONED: ['Un ciclo cambió de fecha, y con él los que siguen.', 'A cycle was moved, and those after it.'],
  DOSE_CHANGED: ['Cambió una dosis del tratamiento.', 'A dose of the treatment has changed.'],
  DOSE_SUPPLY_AT_RISK: [
    'Un medicamento podría no llegar a tiempo. Llama a tu unidad antes de viajar.',
    'A medicine may not be there in time. Call your unit before you travel.',
  ],
  DOSE_SUPPLY_UNAVAILABLE: [
    'Un medicamento no está disponible. Llama a tu unidad antes de viajar.',
    'A medicine is not available. Call your unit before you travel.',
  ],
  FOLLOW_UP_RELEASED: [
    'Hay un resultado o una nota nueva en el carnet.',
    'There is a new result or note in the carnet.',
  ],
  FOLLOW_UP_CORRECTED: ['Se corrigió un resultado del carnet.', 'A result in the carnet was corrected.'],
  FOLLOW_UP_WITHDRAWN: [
    'Se retiró un resultado: pregunta en tu hospital.',
    'A result was withdrawn: ask your hospital.',
  ],
  EXTENSION_NEEDED: [
    'Pronto cumple 16 años: pide a tiempo la prórroga para conservar sus derechos.',
    'The 16th birthday is near: ask in time for the extension that keeps the rights.',
  ],
  UNIT_CHANGED: [
    'Cambió el hospital que atiende. Tus citas siguen en el carnet; confirma con el nuevo hospital antes de salir de casa.',
    'Another hospital has taken over. Your appointments are still in the carnet; confirm with the new hospital before you leave home.',
  ],
  CAREGIVERS_CHANGED: [
    'Cambió quién puede ver el carnet. Revisa que conozcas a todas las personas; si no, avisa a Trabajo Social.',
    'The people who can see the carnet have changed. Check that you know them all; if not, tell the social workers.',
  ],
};

registerEnumType(NoticeKind, {
  name: 'NoticeKind',
  description: 'What kind of change a notice tells of.',
  valuesConfig: Object.fromEntries(
    Object.entries(NOTICE_TEXTS).map(([kind, [, en]]) => [kind, { description: en }]),
  ) as Record<NoticeKind, { description: string }>,
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
