/** Appointments as they are answered, with their states, their kinds and their history. */
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InvalidInput, RequestIdReused, WrongState, resultUnion } from '../../core/refusal';
import { DateTimeScalar } from '../../core/scalars';
import { ScheduleChange } from './change.types';

export enum AppointmentStatus {
  BOOKED = 'BOOKED',
  ARRIVED = 'ARRIVED',
  FULFILLED = 'FULFILLED',
  CANCELLED = 'CANCELLED',
  NO_SHOW = 'NO_SHOW',
}
registerEnumType(AppointmentStatus, {
  name: 'AppointmentStatus',
  description: 'FHIR R4 Appointment.status, those that this service uses.',
  valuesConfig: {
    BOOKED: { description: 'Programada: the family is expected.' },
    ARRIVED: { description: 'Llegó: the family is there.' },
    FULFILLED: { description: 'Realizada: it took place.' },
    CANCELLED: { description: 'Cancelada: it will not take place; the history says why.' },
    NO_SHOW: { description: 'No asistió: nobody came.' },
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
  description: 'What an appointment is for.',
  valuesConfig: {
    CONSULTATION: { description: 'Consulta: a talk and an examination by a doctor.' },
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
    TELECONSULTATION: { description: 'Teleconsulta: by telephone or video; nobody has to travel.' },
    OTHER: { description: 'Something else; the instructions say what.' },
  },
});

@Directive('@key(fields: "id")')
@ObjectType('Appointment', {
  description: 'A time at which the child is expected at its medical unit (FHIR Appointment).',
})
export class Appointment {
  @Field(() => ID, { description: 'The id of the appointment.' })
  id!: string;

  @Field(() => AppointmentStatus, { description: 'What became of it so far.' })
  status!: AppointmentStatus;

  @Field(() => AppointmentKind, { description: 'What it is for.' })
  kind!: AppointmentKind;

  @Field(() => String, { nullable: true, description: 'The specialty, for example Hematología pediátrica.' })
  specialty!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it begins, in the time zone of the unit.' })
  startsAt!: string;

  @Field(() => DateTimeScalar, { description: 'When it is expected to end, in the time zone of the unit.' })
  endsAt!: string;

  @Field(() => String, { nullable: true, description: 'Who will see the child.' })
  practitioner!: string | null;

  @Field(() => String, { nullable: true, description: 'Where in the unit: building, floor, room.' })
  location!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the family has to know, in plain words: fasting, what to bring.',
  })
  instructions!: string | null;

  @Field(() => Int, {
    description: 'How often it was changed; give it as expectedSequence to change it only as you have seen it.',
  })
  sequence!: number;
}

@ObjectType('AppointmentChange', {
  description: 'One change of an appointment: what it was before, what it became, and why.',
})
export class AppointmentChange extends ScheduleChange {
  @Field(() => AppointmentStatus, { description: 'Its status before the change.' })
  fromStatus!: AppointmentStatus;

  @Field(() => AppointmentStatus, { description: 'Its status after the change.' })
  toStatus!: AppointmentStatus;
}

export const ScheduleAppointmentResult = resultUnion(
  'ScheduleAppointmentResult',
  'Appointment',
  'The appointment, or what is wrong with the input.',
  () => [Appointment, InvalidInput, RequestIdReused] as const,
);
export const ChangeAppointmentResult = resultUnion(
  'ChangeAppointmentResult',
  'Appointment',
  'The appointment as it is now, or why it was not changed.',
  () => [Appointment, InvalidInput, WrongState] as const,
);
