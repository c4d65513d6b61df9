/** GraphQL types of appointments: states, kinds, history, results. */
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InvalidInput, RequestIdReused, WrongState, resultUnion } from '../../core/refusal';
import { DateTimeScalar } from '../../core/scalars';
import { ScheduleChange } from './change.types';

/** No entry lasts longer. */
export const LONGEST_MINUTES = 1440;

export enum AppointmentStatus {
  BOOKED = 'BOOKED',
  ARRIVED = 'ARRIVED',
  FULFILLED = 'FULFILLED',
  CANCELLED = 'CANCELLED',
  NO_SHOW = 'NO_SHOW',
}
registerEnumType(AppointmentStatus, {
  name: 'AppointmentStatus',
  description: 'The state of an appointment: the values of FHIR R4 Appointment.status that this service uses.',
  valuesConfig: {
    BOOKED: { description: 'Programada: the family is expected.' },
    ARRIVED: { description: 'Llegó: the family has arrived.' },
    FULFILLED: { description: 'Realizada: it took place.' },
    CANCELLED: { description: 'Cancelada: it will not take place; the history holds the reason.' },
    NO_SHOW: { description: 'No asistió: the family did not come.' },
  },
});

export enum AppointmentKind {
  CONSULTATION = 'CONSULTATION',
  CHEMOTHERAPY = 'CHEMOTHERAPY',
  HOSPITALIZATION = 'HOSPITALIZATION',
  LABORATORY = 'LABORATORY',
  IMAGING = 'IMAGING',
  PROCEDURE = 'PROCEDURE',
  RADIOTHERAPY = 'RADIOTHERAPY',
  CATHETER_CLINIC = 'CATHETER_CLINIC',
  PSYCHOLOGY = 'PSYCHOLOGY',
  NUTRITION = 'NUTRITION',
  DENTAL = 'DENTAL',
  SOCIAL_WORK = 'SOCIAL_WORK',
  PALLIATIVE_CARE = 'PALLIATIVE_CARE',
  PHARMACY = 'PHARMACY',
  TELECONSULTATION = 'TELECONSULTATION',
  OTHER = 'OTHER',
}
registerEnumType(AppointmentKind, {
  name: 'AppointmentKind',
  description: 'The purpose of an appointment.',
  valuesConfig: {
    CONSULTATION: { description: 'Consulta: a conversation with and an examination by a doctor.' },
    CHEMOTHERAPY: {
      description: 'Quimioterapia: medicine against the cancer, in a chair or a bed of the day hospital.',
    },
    HOSPITALIZATION: { description: 'Hospitalización: the child stays in the hospital.' },
    LABORATORY: { description: 'Laboratorio: blood or other samples.' },
    IMAGING: { description: 'Imagen: X-rays, ultrasound, tomography, magnetic resonance.' },
    PROCEDURE: { description: 'Procedimiento: for example a lumbar puncture or a bone marrow sample.' },
    RADIOTHERAPY: { description: 'Radioterapia: radiation against the cancer.' },
    CATHETER_CLINIC: { description: 'Clínica de catéter: care of the line through which medicines are given.' },
    PSYCHOLOGY: { description: 'Psicología.' },
    NUTRITION: { description: 'Nutrición.' },
    DENTAL: { description: 'Estomatología: teeth and mouth.' },
    SOCIAL_WORK: { description: 'Trabajo Social.' },
    PALLIATIVE_CARE: { description: 'Cuidados paliativos: relief of pain and other complaints, at any stage.' },
    PHARMACY: { description: 'Farmacia: medicines are handed out.' },
    TELECONSULTATION: { description: 'Teleconsulta: by telephone or video, without a journey to the hospital.' },
    OTHER: { description: 'Another purpose, described in the instructions.' },
  },
});

@Directive('@key(fields: "id")')
@ObjectType('Appointment', {
  description: 'A time at which the child is expected at its medical unit (FHIR Appointment).',
})
export class Appointment {
  @Field(() => ID, { description: 'The id of the appointment.' })
  id!: string;

  @Field(() => AppointmentStatus, { description: 'The present state.' })
  status!: AppointmentStatus;

  @Field(() => AppointmentKind, { description: 'The purpose.' })
  kind!: AppointmentKind;

  @Field(() => String, {
    nullable: true,
    description: 'The specialty, for example Hematología pediátrica; null when none was given.',
  })
  specialty!: string | null;

  @Field(() => DateTimeScalar, { description: 'The beginning, in the time zone of the medical unit.' })
  startsAt!: string;

  @Field(() => DateTimeScalar, { description: 'The expected end, in the time zone of the medical unit.' })
  endsAt!: string;

  @Field(() => String, { nullable: true, description: 'The name of the practitioner; null when none was given.' })
  practitioner!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The place in the unit: building, floor, room; null when none was given.',
  })
  location!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Instructions for the family in plain words, for example on fasting; null when none were given.',
  })
  instructions!: string | null;

  @Field(() => Int, {
    description:
      'The number of changes since the booking. Send it as expectedSequence, so that a change is refused when the appointment has changed since.',
  })
  sequence!: number;
}

@ObjectType('AppointmentChange', {
  description: 'One change of an appointment: the state before, the state after, and the reason.',
})
export class AppointmentChange extends ScheduleChange {
  @Field(() => AppointmentStatus, { description: 'The status before the change.' })
  fromStatus!: AppointmentStatus;

  @Field(() => AppointmentStatus, { description: 'The status after the change.' })
  toStatus!: AppointmentStatus;
}

export const ScheduleAppointmentResult = resultUnion(
  'ScheduleAppointmentResult',
  'Appointment',
  'The appointment, or a refusal.',
  () => [Appointment, InvalidInput, WrongState, RequestIdReused] as const,
);
export const ChangeAppointmentResult = resultUnion(
  'ChangeAppointmentResult',
  'Appointment',
  'The appointment after the change, or a refusal.',
  () => [Appointment, InvalidInput, WrongState, RequestIdReused] as const,
);
