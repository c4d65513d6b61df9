/** GraphQL types of the Cartilla Nacional de Salud: due and recorded actions over the years. */
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InvalidInput, RequestIdReused, resultUnion } from '../../core/refusal';
import { DateScalar } from '../../core/scalars';
import type { Day } from '../../core/time';
import { DeferralReason, DoseStatusReason, ImmunizationFact } from './immunization-fact.types';
import { Patient } from './patient.types';

export enum AgeGroup {
  CHILDREN_0_9 = 'CHILDREN_0_9',
  ADOLESCENTS_10_19 = 'ADOLESCENTS_10_19',
  WOMEN_20_59 = 'WOMEN_20_59',
  MEN_20_59 = 'MEN_20_59',
  ADULTS_60_PLUS = 'ADULTS_60_PLUS',
}
registerEnumType(AgeGroup, {
  name: 'AgeGroup',
  description: 'The five cartillas, by age and sex; each has a colour.',
  valuesConfig: {
    CHILDREN_0_9: { description: 'Girls and boys of 0 to 9 years: green.' },
    ADOLESCENTS_10_19: { description: 'Adolescents of 10 to 19 years: grey.' },
    WOMEN_20_59: { description: 'Women of 20 to 59 years: pink.' },
    MEN_20_59: { description: 'Men of 20 to 59 years: brown.' },
    ADULTS_60_PLUS: { description: 'Persons of 60 years and older: yellow.' },
  },
});

export enum PreventiveCategory {
  HEALTH_PROMOTION = 'HEALTH_PROMOTION',
  NUTRITION = 'NUTRITION',
  VACCINATION = 'VACCINATION',
  DETECTION = 'DETECTION',
  SEXUAL_HEALTH = 'SEXUAL_HEALTH',
  CONTROL = 'CONTROL',
}
registerEnumType(PreventiveCategory, {
  name: 'PreventiveCategory',
  description: 'The parts of the cartilla.',
  valuesConfig: {
    HEALTH_PROMOTION: { description: 'Promoción de la salud: measures that a family takes itself.' },
    NUTRITION: { description: 'Weight, height, feeding.' },
    VACCINATION: { description: 'Vaccines of the national scheme.' },
    DETECTION: { description: 'Early detection of illnesses.' },
    SEXUAL_HEALTH: { description: 'Sexual and reproductive health, from adolescence on.' },
    CONTROL: { description: 'Control of an illness that the person has; never due by itself.' },
  },
});

export enum PreventiveActionStatus {
  DUE = 'DUE',
  OVERDUE = 'OVERDUE',
  DONE = 'DONE',
  DEFERRED = 'DEFERRED',
}
registerEnumType(PreventiveActionStatus, {
  name: 'PreventiveActionStatus',
  description: 'The state of an action of the cartilla.',
  valuesConfig: {
    DUE: {
      description:
        'To be done on dueOn, which may be in the future; an action of a season or a year of life is due from dueOn to its end.',
    },
    OVERDUE: { description: 'dueOn is past and there is no record.' },
    DONE: { description: 'Recorded as done. A dose with a doseStatusReason does not count for the scheme.' },
    DEFERRED: {
      description:
        'Deferred for the reason in deferralReason, never overdue: a live vaccine is deferred by the oncological diagnosis and its treatment until three months after the last dose, six after anti-B-cell antibodies, twenty-four after a transplant.',
    },
  },
});

@ObjectType('PreventiveAction', {
  description:
    'An action of the cartilla: a dose of a vaccine, a detection, advice (FHIR Immunization and ImmunizationRecommendation).',
})
export class PreventiveAction {
  @Field(() => ID, {
    description: 'The id of the record when it is DONE; else an id made from child, action and dose.',
  })
  id!: string;

  @Field(() => PreventiveCategory, { description: 'The part of the cartilla.' })
  category!: PreventiveCategory;

  @Field(() => String, { description: 'The code in the national scheme, for example SRP.' })
  code!: string;

  @Field(() => String, { description: 'The name, in the language of the request.' })
  name!: string;

  @Field(() => String, { description: 'The illness that it prevents or its purpose, in the language of the request.' })
  purpose!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The number of the dose; null where doses are not counted, as for a yearly booster.',
  })
  dose!: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The dose in words, in the language of the request: first, booster, yearly in season; null when it has no name.',
  })
  doseName!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day on which the scheme asks for it, computed from the birth date and from the dose before; null for a record outside the scheme.',
  })
  dueOn!: Day | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was done; null unless DONE.' })
  performedOn!: Day | null;

  @Field(() => PreventiveActionStatus, {
    description: "The state today, in the time zone of the child's medical unit.",
  })
  status!: PreventiveActionStatus;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'DEFERRED: the first day on which it may be given again, and only with the written advice of the oncologist; null until the treatment has ended, and for other states.',
  })
  deferredUntil!: Day | null;

  @Field(() => DeferralReason, { nullable: true, description: 'DEFERRED: why it waits; else null.' })
  deferralReason!: DeferralReason | null;

  @Field(() => String, {
    nullable: true,
    description: 'DEFERRED: why and until when it waits, as a sentence in the language of the request; else null.',
  })
  deferralText!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day on which a pending dose would count by age and interval; null for a record.',
  })
  earliestOn!: Day | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day on which a pending dose is asked; null when it has none, and for a record.',
  })
  latestOn!: Day | null;

  @Field(() => DoseStatusReason, {
    nullable: true,
    description:
      'DONE: why the recorded dose does not count for the scheme; null when it counts, and for other states.',
  })
  doseStatusReason!: DoseStatusReason | null;

  @Field(() => String, {
    nullable: true,
    description: 'The sentence of doseStatusReason, in the language of the request; else null.',
  })
  doseStatusText!: string | null;

  @Field(() => String, {
    description: 'The source of its ages and intervals; empty for a code that the scheme no longer has.',
  })
  source!: string;

  @Field(() => Boolean, { description: 'Whether a part of it could not be confirmed by a source.' })
  hasUnconfirmedFacts!: boolean;

  @Field(() => String, { nullable: true, description: 'The lot of the vaccine, as recorded; null when it was not.' })
  lot!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The place in words, for an action done elsewhere; medicalUnit is null then. Else null.',
  })
  performedElsewhere!: string | null;
}

@ObjectType('Cartilla', { description: 'The Cartilla Nacional de Salud of one person.' })
export class Cartilla {
  @Field(() => String, {
    description:
      'The number on the cover, twelve characters in groups of four. /cartilla/verify/<folio> checks it without signing in.',
  })
  folio!: string;

  @Field(() => AgeGroup, { description: 'The cartilla of the person today.' })
  ageGroup!: AgeGroup;

  @Field(() => String, { description: 'The version of the national scheme from which the actions are computed.' })
  schemeVersion!: string;

  @Field(() => [String], {
    description: 'Advice for the family while live vaccines are deferred, in the language of the request; else empty.',
  })
  advice!: string[];

  @Field(() => [ImmunizationFact], {
    description:
      'What a clinician recorded that changes when vaccines may be given, by day; without withdrawn records.',
  })
  immunizationFacts!: ImmunizationFact[];

  @Field(() => Int, { description: 'How many facts of the scheme could not be confirmed by a source.' })
  unconfirmedFacts!: number;

  @Field(() => [String], {
    description: 'What this cartilla does not hold, as sentences in the language of the request.',
  })
  notLoaded!: string[];

  @Field(() => [PreventiveAction], {
    description: 'The actions that the scheme asks for in this age group and all recorded actions, by day.',
  })
  actions!: PreventiveAction[];
}

export const RecordPreventiveActionResult = resultUnion(
  'RecordPreventiveActionResult',
  'PreventiveAction',
  'The recorded action, or a refusal.',
  () => [PreventiveAction, InvalidInput, RequestIdReused] as const,
);
export const WithdrawPreventiveActionResult = resultUnion(
  'WithdrawPreventiveActionResult',
  'Patient',
  'The child, or a refusal.',
  () => [Patient, InvalidInput, RequestIdReused] as const,
);
export const ChooseCartillaResult = resultUnion(
  'ChooseCartillaResult',
  'Patient',
  'The person, or a refusal.',
  () => [Patient, InvalidInput, RequestIdReused] as const,
);
