/** The Cartilla Nacional de Salud: what is due and what was done, over the years. */
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InvalidInput, RequestIdReused, resultUnion } from '../../core/refusal';
import { DateScalar } from '../../core/scalars';
import type { Day } from '../../core/time';
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
  description: 'Which of the five cartillas a person has, by age and sex; each has a colour.',
  valuesConfig: {
    CHILDREN_0_9: { description: 'Girls and boys of 0 to 9 years: green.' },
    ADOLESCENTS_10_19: { description: 'Adolescents of 10 to 19 years: grey.' },
    WOMEN_20_59: { description: 'Women of 20 to 59 years: pink.' },
    MEN_20_59: { description: 'Men of 20 to 59 years: brown.' },
    ADULTS_60_PLUS: { description: 'Everybody from 60 years on: yellow.' },
  },
});

export enum PreventiveCategory {
  HEALTH_PROMOTION = 'HEALTH_PROMOTION',
  NUTRITION = 'NUTRITION',
  VACCINATION = 'VACCINATION',
  DETECTION = 'DETECTION',
  SEXUAL_HEALTH = 'SEXUAL_HEALTH',
}
registerEnumType(PreventiveCategory, {
  name: 'PreventiveCategory',
  description: 'The parts of the cartilla.',
  valuesConfig: {
    HEALTH_PROMOTION: { description: 'Promoción de la salud: what a family can do itself.' },
    NUTRITION: { description: 'Weight, height, feeding.' },
    VACCINATION: { description: 'The national scheme of vaccines.' },
    DETECTION: { description: 'Finding illnesses early.' },
    SEXUAL_HEALTH: { description: 'Sexual and reproductive health, from adolescence on.' },
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
  description: 'Where an action of the cartilla stands.',
  valuesConfig: {
    DUE: {
      description:
        'To be done on dueOn, which may lie ahead; in the case of a season or a year of life, from dueOn on until it ends.',
    },
    OVERDUE: { description: 'dueOn went by and nothing is on record.' },
    DONE: { description: 'On record as done.' },
    DEFERRED: {
      description:
        'Postponed by the oncological diagnosis or its treatment, never overdue: a live vaccine waits until three months after the last dose, six after anti-B-cell antibodies, twenty-four after a transplant.',
    },
  },
});

@ObjectType('PreventiveAction', {
  description:
    'One line of the cartilla: a dose of a vaccine, a detection, advice (FHIR Immunization and ImmunizationRecommendation).',
})
export class PreventiveAction {
  @Field(() => ID, {
    description: 'The id of the record when it is DONE; else it names the child, the action and the dose.',
  })
  id!: string;

  @Field(() => PreventiveCategory, { description: 'The part of the cartilla in which it stands.' })
  category!: PreventiveCategory;

  @Field(() => String, { description: 'Its code in the national scheme, for example SRP.' })
  code!: string;

  @Field(() => String, { description: 'Its name in the language of the request.' })
  name!: string;

  @Field(() => String, { description: 'What it protects from or what it is for, in the language of the request.' })
  purpose!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Which dose it is; null where doses are not counted, as for a yearly booster.',
  })
  dose!: number | null;

  @Field(() => String, { nullable: true, description: 'The dose in words: first, booster, yearly in season.' })
  doseName!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day for which the scheme has it, from the birth date; null for what the scheme does not ask for.',
  })
  dueOn!: Day | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was done.' })
  performedOn!: Day | null;

  @Field(() => PreventiveActionStatus, { description: "Where it stands today, in the time zone of the child's unit." })
  status!: PreventiveActionStatus;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'DEFERRED: the first day on which it may come back, and only with the written advice of the oncologist; null until the treatment has ended.',
  })
  deferredUntil!: Day | null;

  @Field(() => String, { nullable: true, description: 'The lot of the vaccine, as recorded.' })
  lot!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where it was done, in words, when that was elsewhere; medicalUnit is null then.',
  })
  performedElsewhere!: string | null;
}

@ObjectType('Cartilla', { description: 'The Cartilla Nacional de Salud of one person.' })
export class Cartilla {
  @Field(() => String, {
    description:
      'Names this cartilla on its cover; anybody who holds the cover can check it at /cartilla/verify/<folio>.',
  })
  folio!: string;

  @Field(() => AgeGroup, { description: 'Which of the five cartillas it is today.' })
  ageGroup!: AgeGroup;

  @Field(() => String, { description: 'The version of the national scheme by which it is worked out.' })
  schemeVersion!: string;

  @Field(() => [String], {
    description: 'What the family must know during treatment, in the language of the request; empty otherwise.',
  })
  advice!: string[];

  @Field(() => [PreventiveAction], {
    description: 'What the scheme asks for in this age group and everything that was done, by day.',
  })
  actions!: PreventiveAction[];
}

export const RecordPreventiveActionResult = resultUnion(
  'RecordPreventiveActionResult',
  'PreventiveAction',
  'The action on record, or what is wrong with the input.',
  () => [PreventiveAction, InvalidInput, RequestIdReused] as const,
);
export const WithdrawPreventiveActionResult = resultUnion(
  'WithdrawPreventiveActionResult',
  'Patient',
  'The child, or what is wrong with the input.',
  () => [Patient, InvalidInput] as const,
);
export const ChooseCartillaResult = resultUnion(
  'ChooseCartillaResult',
  'Patient',
  'The person, or why there is nothing to choose.',
  () => [Patient, InvalidInput] as const,
);
