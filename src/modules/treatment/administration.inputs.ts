/** Inputs about doses. */
import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { RepeatableInput } from '../../core/repeatable.inputs';
import { DateScalar, DateTimeScalar } from '../../core/scalars';
import type { Day, Instant } from '../../core/time';
import { AdministrationStatus, DoseSupply } from './administration.types';
import { OverrideInput } from './safety.types';
import { MultilineText } from '../../core/text-rule';

@InputType('RecordAdministrationInput', { description: 'The outcome of one planned dose.' })
export class RecordAdministrationInput extends RepeatableInput {
  @Field(() => ID, { description: 'The dose.' })
  administrationId!: string;

  @Field(() => AdministrationStatus, { description: 'Outcome of the dose.' })
  status!: AdministrationStatus;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Time at which the dose was given. Required for GIVEN and PARTIALLY_GIVEN.',
  })
  givenAt?: Instant | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Amount given, in the unit of the planned dose. Required for GIVEN and PARTIALLY_GIVEN.',
  })
  givenDose?: number | null;

  @MultilineText()
  @Field(() => String, {
    nullable: true,
    description: 'Reason in plain words; the family sees it. Required for PARTIALLY_GIVEN, POSTPONED and OMITTED.',
  })
  reason?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'New day of a POSTPONED dose, later than the present one.' })
  postponedTo?: Day | null;

  @Field(() => [OverrideInput], {
    nullable: true,
    description: 'A reason for each warning that ReasonNeeded lists.',
  })
  overrides?: OverrideInput[] | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The last Patient.revision that the client has read; a later record of the same dose makes the result RecordChanged. Null skips the comparison.',
  })
  expectedRevision?: number | null;
}

@InputType('RecordAdministrationsInput', {
  description: 'The outcome of several doses of one child, in one act: all are recorded, or none.',
})
export class RecordAdministrationsInput {
  @Field(() => ID, {
    description: 'Chosen by the client (a UUID); the same id with the same input answers with the same doses.',
  })
  requestId!: string;

  @Field(() => [RecordAdministrationInput], {
    description:
      '1 to 50 doses of one child. overrides and expectedRevision of an item are not read: they are fields of this input.',
  })
  items!: RecordAdministrationInput[];

  @Field(() => [OverrideInput], {
    nullable: true,
    description: 'A reason for each warning that ReasonNeeded lists, for one dose or for all of the code.',
  })
  overrides?: OverrideInput[] | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The last Patient.revision that the client has read; a later record of one of the doses makes the result RecordChanged. Null skips the comparison.',
  })
  expectedRevision?: number | null;
}

@InputType('CorrectAdministrationInput', {
  description: 'The true outcome of a dose that was recorded wrongly. The wrong record stays.',
})
export class CorrectAdministrationInput extends RecordAdministrationInput {
  @MultilineText()
  @Field(() => String, { description: 'Reason for which the present record is wrong.' })
  correctionReason!: string;
}

@InputType('SetDoseSupplyInput', { description: 'Supply of the medicine of planned doses.' })
export class SetDoseSupplyInput extends RepeatableInput {
  @Field(() => [ID], {
    description: 'The doses, 1 to 1,000, of one child or of several of your unit. All of them change, or none.',
  })
  administrationIds!: string[];

  @Field(() => DoseSupply, { description: 'Supply of the medicine.' })
  supply!: DoseSupply;
}

@InputType('CheckAdministrationInput', {
  description: 'The signature of a second clinician on a dose that is recorded as given.',
})
export class CheckAdministrationInput extends RepeatableInput {
  @Field(() => ID, { description: 'The dose.' })
  administrationId!: string;

  @Field(() => Float, {
    description: 'Amount that the second clinician saw, in the unit of the plan; it must equal the recorded amount.',
  })
  givenDose!: number;
}
