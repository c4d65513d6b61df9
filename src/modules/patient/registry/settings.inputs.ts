/** Input of setUnitSettings. */
import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { RepeatableInput } from '../../../core/repeatable.inputs';
import { CluesText, MultilineText, PhoneText } from '../../../core/text-rule';

@InputType('RoomHoursInput', { description: 'Opening hours of a room on one day of the week.' })
export class RoomHoursInput {
  @Field(() => Int, { description: 'From 1, Monday, to 7, Sunday.' })
  weekday!: number;

  @Field(() => String, { description: 'HH:MM, in the time zone of the unit.' })
  from!: string;

  @Field(() => String, { description: 'HH:MM, later than `from`.' })
  until!: string;
}

@InputType('RoomInput', { description: 'A room to add or to change; it replaces all of a room that it names.' })
export class RoomInput {
  @Field(() => ID, { nullable: true, description: 'The room to change; left out, a new one.' })
  id?: string | null;

  @Field(() => String, { description: 'Unique in the unit, 1 to 60 characters.' })
  name!: string;

  @Field(() => Int, { nullable: true, description: '1 to 100; 1 when it is left out.' })
  capacity?: number | null;

  @Field(() => [RoomHoursInput], { nullable: true, description: 'When it is open; left out, always.' })
  hours?: RoomHoursInput[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: nothing can be booked any more; what is booked stays. False when it is left out.',
  })
  closed?: boolean | null;
}

@InputType('FeverRuleInput', { description: 'From which temperature a family must call at once.' })
export class FeverRuleInput {
  @Field(() => Float, { description: 'Degrees Celsius, 37.5 to 38.5.' })
  callNowFrom!: number;

  @MultilineText()
  @Field(() => String, { description: 'What to do, in the words of the unit: 1,000 characters at most.' })
  text!: string;
}

@InputType('SetUnitSettingsInput', { description: 'What changes; what is left out stays as it is.' })
export class SetUnitSettingsInput extends RepeatableInput {
  @CluesText()
  @Field(() => String, { description: 'The CLUES of the unit.' })
  medicalUnitClues!: string;

  @PhoneText()
  @Field(() => String, {
    nullable: true,
    description: 'The telephone that answers day and night; E.164 or ten digits. Null: there is none.',
  })
  emergencyPhone?: string | null;

  @MultilineText()
  @Field(() => String, {
    nullable: true,
    description:
      'What to do in the first hour with a feverish child of this unit, for other hospitals; 4,000 characters at most. A new version.',
  })
  firstHourText?: string | null;

  @Field(() => FeverRuleInput, { nullable: true, description: 'A new version of the fever rule.' })
  feverRule?: FeverRuleInput | null;

  @Field(() => Int, { nullable: true, description: '1 to 168.' })
  absenceHoursInduction?: number | null;

  @Field(() => Int, { nullable: true, description: '1 to 336.' })
  absenceHoursTreatment?: number | null;

  @Field(() => Int, { nullable: true, description: '1 to 720.' })
  absenceHoursAfterTreatment?: number | null;

  @Field(() => String, { nullable: true, description: 'HH:MM.' })
  quietFrom?: string | null;

  @Field(() => String, { nullable: true, description: 'HH:MM, another hour than quietFrom.' })
  quietUntil?: string | null;

  @Field(() => [Int], { nullable: true, description: 'Up to three of 1 to 14; empty: none.' })
  reminderDaysBefore?: number[] | null;

  @Field(() => String, { nullable: true, description: 'HH:MM, outside the quiet hours.' })
  reminderAt?: string | null;

  @Field(() => String, { nullable: true, description: 'HH:MM, outside the quiet hours; null: none.' })
  eveningReminderAt?: string | null;

  @Field(() => Int, { nullable: true, description: '1 to 10.' })
  answerWithinDays?: number | null;

  @Field(() => [RoomInput], { nullable: true, description: 'Rooms to add or change; those not named stay.' })
  rooms?: RoomInput[] | null;

  @Field(() => Float, { nullable: true, description: 'mg/m2, 100 to 550.' })
  anthracyclineLimitPerM2?: number | null;

  @Field(() => Int, { nullable: true, description: 'Completed years, 10 to 17.' })
  ownAccountFromYears?: number | null;

  @Field(() => Float, { nullable: true, description: '%, 5 to 20.' })
  proposalFromPercent?: number | null;
}
