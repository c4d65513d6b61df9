/** GraphQL types of what postpones vaccines: facts that a clinician records, reasons, and why a dose does not count. */
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { InvalidInput, RequestIdReused, resultUnion } from '../../core/refusal';
import { DateScalar, DateTimeScalar } from '../../core/scalars';
import type { Day } from '../../core/time';
import { Patient } from './patient.types';

export enum ImmunizationFactKind {
  STEM_CELL_TRANSPLANT = 'STEM_CELL_TRANSPLANT',
  BLOOD_PRODUCT = 'BLOOD_PRODUCT',
  CONTRAINDICATION = 'CONTRAINDICATION',
  PERMISSION = 'PERMISSION',
}
registerEnumType(ImmunizationFactKind, {
  name: 'ImmunizationFactKind',
  description: 'A fact that changes when vaccines may be given and that no plan of treatment holds.',
  valuesConfig: {
    STEM_CELL_TRANSPLANT: {
      description:
        'A transplant of haematopoietic stem cells: doses before it no longer count, and the scheme starts again.',
    },
    BLOOD_PRODUCT: { description: 'Immunoglobulin or a blood product, named by `product`.' },
    CONTRAINDICATION: {
      description:
        'The oncologist wrote that a vaccine, or every live one, must not be given. It also holds for vaccines that share an antigen with the named one.',
    },
    PERMISSION: {
      description:
        'The oncologist wrote that a vaccine, or every live one, may be given. It does not cover a treatment, a transplant or a product that begins later, and one of every live vaccine does not lift the contraindication of a named vaccine.',
    },
  },
});

export enum BloodProduct {
  IMMUNOGLOBULIN_INTRAMUSCULAR = 'IMMUNOGLOBULIN_INTRAMUSCULAR',
  IMMUNOGLOBULIN_INTRAVENOUS = 'IMMUNOGLOBULIN_INTRAVENOUS',
  IMMUNOGLOBULIN_HIGH_DOSE = 'IMMUNOGLOBULIN_HIGH_DOSE',
  HEPATITIS_B_IMMUNOGLOBULIN = 'HEPATITIS_B_IMMUNOGLOBULIN',
  TETANUS_IMMUNOGLOBULIN = 'TETANUS_IMMUNOGLOBULIN',
  RABIES_IMMUNOGLOBULIN = 'RABIES_IMMUNOGLOBULIN',
  VARICELLA_IMMUNOGLOBULIN = 'VARICELLA_IMMUNOGLOBULIN',
  WASHED_RED_CELLS = 'WASHED_RED_CELLS',
  RED_CELLS = 'RED_CELLS',
  WHOLE_BLOOD = 'WHOLE_BLOOD',
  PLASMA_OR_PLATELETS = 'PLASMA_OR_PLATELETS',
}
registerEnumType(BloodProduct, {
  name: 'BloodProduct',
  description: 'Products with antibodies, after which vaccines of measles and chickenpox wait. Spans: CDC, table 3-6.',
  valuesConfig: {
    IMMUNOGLOBULIN_INTRAMUSCULAR: { description: 'Immunoglobulin, intramuscular: six months.' },
    IMMUNOGLOBULIN_INTRAVENOUS: { description: 'Immunoglobulin, intravenous, up to 400 mg/kg: eight months.' },
    IMMUNOGLOBULIN_HIGH_DOSE: { description: 'Immunoglobulin, intravenous, more than 400 mg/kg: eleven months.' },
    HEPATITIS_B_IMMUNOGLOBULIN: { description: 'Immunoglobulin against hepatitis B: three months.' },
    TETANUS_IMMUNOGLOBULIN: { description: 'Immunoglobulin against tetanus: three months.' },
    RABIES_IMMUNOGLOBULIN: { description: 'Immunoglobulin against rabies: four months.' },
    VARICELLA_IMMUNOGLOBULIN: { description: 'Immunoglobulin against chickenpox: five months.' },
    WASHED_RED_CELLS: { description: 'Washed red cells: nothing waits.' },
    RED_CELLS: { description: 'Packed red cells: six months.' },
    WHOLE_BLOOD: { description: 'Whole blood: six months.' },
    PLASMA_OR_PLATELETS: { description: 'Plasma or platelets: seven months.' },
  },
});

export enum DeferralReason {
  DIAGNOSIS = 'DIAGNOSIS',
  TREATMENT = 'TREATMENT',
  AFTER_CHEMOTHERAPY = 'AFTER_CHEMOTHERAPY',
  AFTER_ANTI_B = 'AFTER_ANTI_B',
  AFTER_TRANSPLANT = 'AFTER_TRANSPLANT',
  AFTER_BLOOD_PRODUCT = 'AFTER_BLOOD_PRODUCT',
  CONTRAINDICATION = 'CONTRAINDICATION',
  REPEAT_AFTER_TREATMENT = 'REPEAT_AFTER_TREATMENT',
}
registerEnumType(DeferralReason, {
  name: 'DeferralReason',
  description: 'Why a vaccine waits.',
  valuesConfig: {
    DIAGNOSIS: { description: 'An oncological diagnosis; its treatment is not entered yet. Live vaccines.' },
    TREATMENT: { description: 'A treatment goes on or begins within four weeks. Live vaccines.' },
    AFTER_CHEMOTHERAPY: { description: 'The three months after the last dose of a treatment. Live vaccines.' },
    AFTER_ANTI_B: { description: 'The six months after antibodies against B cells. Live vaccines.' },
    AFTER_TRANSPLANT: { description: 'After a transplant: live vaccines 24 months, others six.' },
    AFTER_BLOOD_PRODUCT: {
      description: 'After immunoglobulin or a blood product: vaccines of measles and chickenpox.',
    },
    CONTRAINDICATION: { description: 'The oncologist wrote that it must not be given.' },
    REPEAT_AFTER_TREATMENT: {
      description:
        'It was given during the treatment and is repeated when the treatment has ended for three months, or six after antibodies against B cells.',
    },
  },
});

export enum DoseStatusReason {
  TOO_YOUNG = 'TOO_YOUNG',
  TOO_OLD = 'TOO_OLD',
  INTERVAL_TOO_SHORT = 'INTERVAL_TOO_SHORT',
  LIVE_INTERVAL_TOO_SHORT = 'LIVE_INTERVAL_TOO_SHORT',
  EXTRA_DOSE = 'EXTRA_DOSE',
  NOT_INDICATED = 'NOT_INDICATED',
  WHILE_DEFERRED = 'WHILE_DEFERRED',
  BLOOD_PRODUCT = 'BLOOD_PRODUCT',
  DURING_TREATMENT = 'DURING_TREATMENT',
  BEFORE_TRANSPLANT = 'BEFORE_TRANSPLANT',
}
registerEnumType(DoseStatusReason, {
  name: 'DoseStatusReason',
  description: 'Why a recorded dose does not count for the scheme (FHIR ImmunizationEvaluation.doseStatusReason).',
  valuesConfig: {
    TOO_YOUNG: { description: 'More than four days before the minimum age.' },
    TOO_OLD: { description: 'After the last age at which it counts.' },
    INTERVAL_TOO_SHORT: { description: 'More than four days before the minimum interval since the previous dose.' },
    LIVE_INTERVAL_TOO_SHORT: { description: 'Fewer than 28 days after another live vaccine, and not on the same day.' },
    EXTRA_DOSE: { description: 'An extra dose, as in an outbreak: it replaces none of the scheme.' },
    NOT_INDICATED: { description: 'Not meant for this person.' },
    WHILE_DEFERRED: { description: 'A vaccine that was postponed on that day: the oncologist must know of it.' },
    BLOOD_PRODUCT: { description: 'Immunoglobulin or a blood product was given too near to it.' },
    DURING_TREATMENT: { description: 'Given during a treatment or the two weeks before it: it is repeated later.' },
    BEFORE_TRANSPLANT: { description: 'Given before a transplant: the scheme starts again.' },
  },
});

@ObjectType('ImmunizationFact', {
  description: 'A fact that changes when vaccines may be given, recorded by a clinician.',
})
export class ImmunizationFact {
  @Field(() => ID, { description: 'The id of the record.' })
  id!: string;

  @Field(() => ImmunizationFactKind, { description: 'What it is.' })
  kind!: ImmunizationFactKind;

  @Field(() => BloodProduct, { nullable: true, description: 'The product of a BLOOD_PRODUCT; else null.' })
  product!: BloodProduct | null;

  @Field(() => String, {
    nullable: true,
    description: 'The vaccine of a contraindication or a permission; null for every live one, and for other facts.',
  })
  code!: string | null;

  @Field(() => DateScalar, { description: 'The day of the transplant, of the product, or of the written word.' })
  occurredOn!: Day;

  @Field(() => String, { description: 'The paper from which it is known, or the oncologist who wrote it.' })
  source!: string;

  @Field(() => String, { nullable: true, description: 'The reason of a contraindication or a permission; else null.' })
  reason!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was recorded, in the time zone of the unit.' })
  recordedAt!: string;
}

export const RecordImmunizationFactResult = resultUnion(
  'RecordImmunizationFactResult',
  'ImmunizationFact',
  'The recorded fact, or a refusal.',
  () => [ImmunizationFact, InvalidInput, RequestIdReused] as const,
);
export const WithdrawImmunizationFactResult = resultUnion(
  'WithdrawImmunizationFactResult',
  'Patient',
  'The child, or a refusal.',
  () => [Patient, InvalidInput, RequestIdReused] as const,
);
