/** GraphQL types of safety warnings and their overrides. */
import { Field, Float, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { Refusal } from '../../core/refusal';
import { DateTimeScalar } from '../../core/scalars';
import { User } from './stubs.types';
import { MultilineText } from '../../core/text-rule';

export enum WarningSeverity {
  NOTICE = 'NOTICE',
  REASON = 'REASON',
  SECOND_PERSON = 'SECOND_PERSON',
}
registerEnumType(WarningSeverity, {
  name: 'WarningSeverity',
  description: 'Requirement of a warning for saving in spite of it.',
  valuesConfig: {
    NOTICE: { description: 'It is shown; nothing has to be done.' },
    REASON: { description: 'Requires an override with a reason, or another input.' },
    SECOND_PERSON: {
      description:
        'Requires an override with a reason and the check of the dose by a second clinician (checkAdministration).',
    },
  },
});

export enum WarningCode {
  WEIGHT_FOR_AGE = 'WEIGHT_FOR_AGE',
  HEIGHT_FOR_AGE = 'HEIGHT_FOR_AGE',
  MEASURE_CHANGE = 'MEASURE_CHANGE',
  VALUE_IMPLAUSIBLE = 'VALUE_IMPLAUSIBLE',
  DOSE_OVER_CAP = 'DOSE_OVER_CAP',
  DOSE_HIGH = 'DOSE_HIGH',
  DOSE_LOW = 'DOSE_LOW',
  INTERVAL_SHORT = 'INTERVAL_SHORT',
  DUPLICATE_DOSE = 'DUPLICATE_DOSE',
  WRONG_DAY = 'WRONG_DAY',
  BEFORE_TREATMENT = 'BEFORE_TREATMENT',
  LIFETIME_LIMIT = 'LIFETIME_LIMIT',
  PROTOCOL_OPEN = 'PROTOCOL_OPEN',
  ANOTHER_ACTIVE = 'ANOTHER_ACTIVE',
  DIAGNOSIS_MISMATCH = 'DIAGNOSIS_MISMATCH',
  TREATMENT_ON_HOLD = 'TREATMENT_ON_HOLD',
  ALLERGY = 'ALLERGY',
  COUNTS_OUT_OF_RANGE = 'COUNTS_OUT_OF_RANGE',
  COUNTS_MISSING = 'COUNTS_MISSING',
  END_REACHED = 'END_REACHED',
  ORAL_METHOTREXATE_DAILY = 'ORAL_METHOTREXATE_DAILY',
  RESCUE_MISSING = 'RESCUE_MISSING',
  CAP_MISSING = 'CAP_MISSING',
  DUPLICATE_LINE = 'DUPLICATE_LINE',
}
registerEnumType(WarningCode, {
  name: 'WarningCode',
  description: 'Subject of a warning.',
  valuesConfig: {
    WEIGHT_FOR_AGE: {
      description: 'The weight is outside the range of children of this age and sex. Figures: value, low, high.',
    },
    HEIGHT_FOR_AGE: {
      description: 'The height is outside the range of children of this age and sex. Figures: value, low, high.',
    },
    MEASURE_CHANGE: {
      description: 'Weight or height differ much from the last ones on record. Figures: value, last, percent.',
    },
    VALUE_IMPLAUSIBLE: {
      description:
        'A value outside the range of its kind for the age, or ten times the last one of 14 days or a tenth of it. Figures in the canonical unit: value, low, high, last.',
    },
    DOSE_OVER_CAP: {
      description:
        'The dose is above the cap of its medicine for one administration, or the sum of the day above that of a day. Figures: dose, cap.',
    },
    DOSE_HIGH: { description: 'The dose is above 110 % of the planned dose. Figures: dose, planned, percent.' },
    DOSE_LOW: {
      description:
        'The dose is below 90 % of the planned dose and recorded as given in full. Figures: dose, planned, percent.',
    },
    INTERVAL_SHORT: {
      description:
        'Another dose of the same substance was given too short a time before or after. Figures: hours, least.',
    },
    DUPLICATE_DOSE: {
      description: 'The same substance is recorded or planned twice for the same time. Figure: minutes.',
    },
    WRONG_DAY: { description: 'The dose was given on another day than planned. Figure: days.' },
    BEFORE_TREATMENT: { description: 'The dose was given before the treatment began. Figure: days.' },
    LIFETIME_LIMIT: {
      description:
        'The anthracyclines of a lifetime come near their limit (from 250 mg/m2 of doxorubicin equivalents on, NOTICE) or above it (REASON). Figures: total, planned, limit.',
    },
    PROTOCOL_OPEN: { description: 'A treatment by the same protocol is open.' },
    ANOTHER_ACTIVE: { description: 'Another treatment is active.' },
    DIAGNOSIS_MISMATCH: { description: 'The protocol is not for the recorded diagnosis.' },
    TREATMENT_ON_HOLD: { description: 'The treatment is on hold.' },
    ALLERGY: { description: 'An allergy of the record names this medicine or its group.' },
    COUNTS_OUT_OF_RANGE: {
      description:
        'The newest count is below or above what the protocol asks for before this dose or cycle. Figures: value, least or most, hours since it was taken.',
    },
    COUNTS_MISSING: {
      description:
        'The protocol asks for a count before this dose or cycle, and there is none of the last 72 hours. Figure: hours since the last one, or 72.',
    },
    END_REACHED: {
      description:
        'The end of an open course is reached: its count is what the protocol waits for. Figures: value, least or most.',
    },
    ORAL_METHOTREXATE_DAILY: {
      description: 'At definition: oral methotrexate on more than two days of a week. Figures: days, dose.',
    },
    RESCUE_MISSING: {
      description:
        'At definition: methotrexate of 500 mg/m2 or more into a vein, and no folinic acid in the same or the next cycle. Figure: dose.',
    },
    CAP_MISSING: {
      description: 'At definition: a vinca alkaloid by body surface or weight without maxDose. Figure: dose.',
    },
    DUPLICATE_LINE: {
      description: 'At definition: the same line twice in a cycle, with a day in common. Figures: days, dose.',
    },
  },
});

@ObjectType('WarningFigure', { description: 'One number by which a warning was decided.' })
export class WarningFigure {
  @Field(() => String, { description: 'A stable name for programs; the description of each code lists its names.' })
  name!: string;

  @Field(() => Float, { description: 'The number.' })
  value!: number;

  @Field(() => String, { description: 'Its unit: mg, kg, cm, h, min, d, %; 1 for a plain number.' })
  unit!: string;
}

@ObjectType('WarningOverride', { description: 'The override of a warning, stored with the record.' })
export class WarningOverride {
  @Field(() => WarningCode, { description: 'Code of the overridden warning.' })
  code!: WarningCode;

  @Field(() => String, { description: 'Reason. Visible to staff only.' })
  reason!: string;

  @Field(() => User, { description: 'Person who overrode the warning.' })
  by!: { id: string };

  @Field(() => DateTimeScalar, { description: 'Time, in the time zone of the unit.' })
  at!: string;
}

@ObjectType('SafetyWarning', {
  description:
    'Something that a person should look at before going on. The service proposes and warns; a named clinician decides. Staff only.',
})
export class SafetyWarning {
  @Field(() => WarningCode, { description: 'Subject of the warning.' })
  code!: WarningCode;

  @Field(() => WarningSeverity, { description: 'Requirement for saving in spite of the warning.' })
  severity!: WarningSeverity;

  @Field(() => String, { description: 'The same for people, with its figures, in the language of the request.' })
  message!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'Id of the planned dose; null for a warning about the whole treatment or input, and for a dose that does not exist yet.',
  })
  administrationId!: string | null;

  @Field(() => String, { nullable: true, description: 'Medicine of the warning; null for a warning about none.' })
  medication!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The dotted path below the input, where it is about one field of it; else null.',
  })
  path!: string | null;

  @Field(() => [WarningFigure], { description: 'Figures of the warning.' })
  figures!: WarningFigure[];

  @Field(() => WarningOverride, {
    nullable: true,
    description: 'Override of the warning; null without one.',
  })
  override!: WarningOverride | null;
}

@ObjectType('ReasonNeeded', {
  implements: Refusal,
  description:
    'Nothing was saved: these warnings have no override. Send the same input again with an override for each, or another input.',
})
export class ReasonNeeded extends Refusal {
  @Field(() => [SafetyWarning], {
    description: 'Every warning of severity REASON or SECOND_PERSON that has no override yet; never empty.',
  })
  warnings!: SafetyWarning[];
}

@InputType('OverrideInput', {
  description: 'Overrides the warnings of this code in this input, or those of one dose.',
})
export class OverrideInput {
  @Field(() => WarningCode, { description: 'The warning. An override that no warning needs is ignored.' })
  code!: WarningCode;

  @MultilineText()
  @Field(() => String, { description: 'Reason for the record, 5 to 1,000 characters.' })
  reason!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'Limits the override to the warnings of this dose; without it, all warnings of the code. Omit it for doses that do not exist yet.',
  })
  administrationId?: string | null;
}
