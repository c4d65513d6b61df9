/** GraphQL types of how a medicine is dosed: route, basis, bands, the substances of a mixture. */
import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';

export enum Route {
  ORAL = 'ORAL',
  INTRAVENOUS = 'INTRAVENOUS',
  INTRAMUSCULAR = 'INTRAMUSCULAR',
  INTRATHECAL = 'INTRATHECAL',
  SUBCUTANEOUS = 'SUBCUTANEOUS',
  INTRAVENTRICULAR = 'INTRAVENTRICULAR',
  INTRA_ARTERIAL = 'INTRA_ARTERIAL',
  RECTAL = 'RECTAL',
  INHALED = 'INHALED',
  NASOGASTRIC = 'NASOGASTRIC',
  TOPICAL = 'TOPICAL',
}
registerEnumType(Route, {
  name: 'Route',
  description: 'Route of administration of a medicine.',
  valuesConfig: {
    ORAL: { description: 'By mouth.' },
    INTRAVENOUS: { description: 'Into a vein.' },
    INTRAMUSCULAR: { description: 'Into a muscle.' },
    INTRATHECAL: {
      description: 'Into the fluid round the spinal cord. Only substances that belong there; never a vinca alkaloid.',
    },
    SUBCUTANEOUS: { description: 'Under the skin.' },
    INTRAVENTRICULAR: {
      description: 'Into a ventricle of the brain, through a reservoir. Only substances that belong there.',
    },
    INTRA_ARTERIAL: { description: 'Into an artery.' },
    RECTAL: { description: 'Into the rectum. Not in children with low counts: the clinician decides.' },
    INHALED: { description: 'Inhaled.' },
    NASOGASTRIC: { description: 'Through a tube into the stomach.' },
    TOPICAL: { description: 'On the skin or a mucous membrane.' },
  },
});

export enum DoseBasis {
  PER_M2 = 'PER_M2',
  PER_KG = 'PER_KG',
  FIXED = 'FIXED',
}
registerEnumType(DoseBasis, {
  name: 'DoseBasis',
  description: 'What a dose is multiplied by.',
  valuesConfig: {
    PER_M2: { description: 'Square metres of body surface (Mosteller).' },
    PER_KG: { description: 'Kilograms of body weight.' },
    FIXED: { description: 'Nothing: the same for every child, or by age.' },
  },
});

export enum DosePer {
  ADMINISTRATION = 'ADMINISTRATION',
  DAY = 'DAY',
}
registerEnumType(DosePer, {
  name: 'DosePer',
  description: "Whether a dose of a protocol's line is for one administration or for the whole day.",
  valuesConfig: {
    ADMINISTRATION: { description: 'Of each administration.' },
    DAY: { description: 'Of the day: it is divided evenly among its times.' },
  },
});

@ObjectType('DoseBand', { description: 'Doses by age and weight; the first band that fits applies.' })
export class DoseBand {
  @Field(() => Int, {
    nullable: true,
    description: 'For fewer completed months than this; null where only weight counts.',
  })
  underMonths!: number | null;

  @Field(() => Float, { nullable: true, description: 'For less weight than this, in kg; null where only age counts.' })
  underKg!: number | null;

  @Field(() => DoseBasis, { description: 'Factor of the dose.' })
  basis!: DoseBasis;

  @Field(() => Float, { description: 'The dose, as that of the medicine, in its unit.' })
  dose!: number;

  @Field(() => Float, { nullable: true, description: 'A cap on one administration, in unit; null without one.' })
  maxDose!: number | null;
}

@ObjectType('DoseByAge', { description: 'A dose for children of some ages.' })
export class DoseByAge {
  @Field(() => Int, { description: 'From this many completed years on.' })
  minYears!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'For fewer than this many completed years; null for all older ones.',
  })
  maxYears!: number | null;

  @Field(() => Float, { description: 'The dose, in the unit and on the basis of the medicine.' })
  dose!: number;
}

@ObjectType('MixtureComponent', { description: 'One substance of a mixture, as the protocol has it.' })
export class MixtureComponent {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'ATC code of the substance, level 5.' })
  atc!: string;

  @Field(() => DoseBasis, { description: 'Factor of the dose.' })
  basis!: DoseBasis;

  @Field(() => Float, { description: 'As that of the line, in unit per m2, per kg, or fixed.' })
  dose!: number;

  @Field(() => String, { description: 'The unit of the dose alone: mg, UI.' })
  unit!: string;

  @Field(() => Float, { nullable: true, description: 'A cap on one administration, in unit; null without one.' })
  maxDose!: number | null;

  @Field(() => [DoseBand], {
    description: 'Doses by age and weight in place of basis, dose and maxDose; may be empty.',
  })
  bands!: DoseBand[];
}
