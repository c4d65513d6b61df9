/** Inputs about doses. */
import { Field, Float, ID, InputType } from 'type-graphql';
import { DateScalar, DateTimeScalar } from '../../core/scalars';
import type { Day, Instant } from '../../core/time';
import { AdministrationStatus, DoseSupply } from './administration.types';
import { OverrideInput } from './safety.types';
import { MultilineText } from '../../core/text-rule';

@InputType('RecordAdministrationInput', { description: 'What became of one planned dose.' })
export class RecordAdministrationInput {
  @Field(() => ID, { description: 'The dose.' })
  administrationId!: string;

  @Field(() => AdministrationStatus, { description: 'What became of it.' })
  status!: AdministrationStatus;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was given. GIVEN and PARTIALLY_GIVEN: needed.' })
  givenAt?: Instant | null;

  @Field(() => Float, {
    nullable: true,
    description: 'How much was given, in the unit of the planned dose. GIVEN and PARTIALLY_GIVEN: needed.',
  })
  givenDose?: number | null;

  @MultilineText()
  @Field(() => String, {
    nullable: true,
    description: 'Why, in plain words: the family reads it. PARTIALLY_GIVEN, POSTPONED, OMITTED: needed.',
  })
  reason?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'POSTPONED: the new day, later than the one so far.' })
  postponedTo?: Day | null;

  @Field(() => [OverrideInput], {
    nullable: true,
    description: 'A reason for each warning that ReasonNeeded has listed.',
  })
  overrides?: OverrideInput[] | null;
}

@InputType('CorrectAdministrationInput', {
  description: 'What really became of a dose that was recorded wrongly. The record so far stays.',
})
export class CorrectAdministrationInput extends RecordAdministrationInput {
  @MultilineText()
  @Field(() => String, { description: 'Why the record so far is wrong.' })
  correctionReason!: string;
}

@InputType('SetDoseSupplyInput', { description: 'Whether the medicine of planned doses is there.' })
export class SetDoseSupplyInput {
  @Field(() => [ID], {
    description: 'The doses, 1 to 1,000, of one child or of several of your unit. All of them change, or none.',
  })
  administrationIds!: string[];

  @Field(() => DoseSupply, { description: 'What is known of the medicine.' })
  supply!: DoseSupply;
}

@InputType('CheckAdministrationInput', {
  description: 'The signature of a second clinician on a dose that is recorded as given.',
})
export class CheckAdministrationInput {
  @Field(() => ID, { description: 'The dose.' })
  administrationId!: string;

  @Field(() => Float, {
    description: 'The amount that the second clinician saw, in the unit of the plan; it must be the recorded one.',
  })
  givenDose!: number;
}
