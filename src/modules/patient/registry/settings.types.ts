/** Types of the settings of a medical unit. */
import { Directive, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Node } from '../../../core/node';
import { InvalidInput, RequestIdReused, resultUnion } from '../../../core/refusal';
import { DateTimeScalar } from '../../../core/scalars';
import { MedicalUnit } from '../patient.types';

@ObjectType('UnitText', {
  description:
    'A text of the unit for emergencies, in one of its versions. Written by the unit, never by this service.',
})
export class UnitText {
  @Field(() => String, { description: 'Its words.' })
  text!: string;

  @Field(() => Int, { description: 'From 1, raised by each change.' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When it was published, in the time zone of the unit.' })
  publishedAt!: string;
}

@ObjectType('FeverRule', { description: 'From which temperature a family of this unit must call at once.' })
export class FeverRule extends UnitText {
  @Field(() => Float, {
    description:
      'Degrees Celsius, 37.5 to 38.5. A unit without a published rule has 38 and the text of the alarm page.',
  })
  callNowFrom!: number;
}

@ObjectType('RoomHours', { description: 'Opening hours on one day of the week.' })
export class RoomHours {
  @Field(() => Int, { description: '1 Monday to 7 Sunday.' })
  weekday!: number;

  @Field(() => String, { description: 'HH:MM, in the time zone of the unit.' })
  from!: string;

  @Field(() => String, { description: 'HH:MM, later than from.' })
  until!: string;
}

@Directive('@key(fields: "id")')
@ObjectType('Room', { implements: Node, description: 'A place in the unit that can be booked.' })
export class Room {
  @Field(() => ID, { description: 'The id of the room.' })
  id!: string;

  @Field(() => String, { description: 'The name that families read: Sillón 4.' })
  name!: string;

  @Field(() => Int, { description: 'How many children at the same time: 1 to 100.' })
  capacity!: number;

  @Field(() => [RoomHours], { description: 'When it is open; empty: always.' })
  hours!: RoomHours[];

  @Field(() => Boolean, { description: 'Whether nothing can be booked into it any more.' })
  closed!: boolean;
}

@ObjectType('UnitSettings', {
  description: 'How a unit works. Visible to staff of the unit and to administrators; null for others.',
})
export class UnitSettings {
  medicalUnitClues!: string;

  @Field(() => Int, {
    description: 'Hours from a missed appointment until the absence is due, INDUCTION: 1 to 168; 24 unless set.',
  })
  absenceHoursInduction!: number;

  @Field(() => Int, { description: 'The same for TREATMENT: 1 to 336; 48 unless set.' })
  absenceHoursTreatment!: number;

  @Field(() => Int, { description: 'The same for AFTER_TREATMENT: 1 to 720; 168 unless set.' })
  absenceHoursAfterTreatment!: number;

  @Field(() => String, { description: 'Nothing is sent to families from this hour, HH:MM; 21:00 unless set.' })
  quietFrom!: string;

  @Field(() => String, { description: 'Until this hour, HH:MM; 07:00 unless set.' })
  quietUntil!: string;

  @Field(() => [Int], {
    description:
      'Days before a journey on which families are reminded: up to three of 1 to 14, the greatest first; [3] unless set.',
  })
  reminderDaysBefore!: number[];

  @Field(() => String, { description: 'At this hour on those days, HH:MM; 10:00 unless set.' })
  reminderAt!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The hour of the reminder on the evening before, HH:MM; 18:00 unless set; null when the unit sends none.',
  })
  eveningReminderAt!: string | null;

  @Field(() => Int, {
    description: 'Working days (Monday to Friday) within which a question is answered, 1 to 10; 2 unless set.',
  })
  answerWithinDays!: number;

  @Field(() => Float, {
    description:
      'Doxorubicin equivalents of a life, mg/m2, above which LIFETIME_LIMIT asks for a reason: 100 to 550; 450 unless set.',
  })
  anthracyclineLimitPerM2!: number;

  @Field(() => Int, {
    description: 'From this many completed years on a child may have an account of its own: 10 to 17; 12 unless set.',
  })
  ownAccountFromYears!: number;

  @Field(() => Float, {
    description: 'A change of dose by new measures that makes a proposal, %: 5 to 20; 10 unless set.',
  })
  proposalFromPercent!: number;
}

export const SetUnitSettingsResult = resultUnion(
  'SetUnitSettingsResult',
  'MedicalUnit',
  'The unit with its settings, or the problems of the input.',
  () => [MedicalUnit, InvalidInput, RequestIdReused] as const,
);
