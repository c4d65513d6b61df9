/** The rights of a beneficiary. */
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar } from '../../../core/scalars';
import type { Day } from '../../../core/time';

export enum CoverageStatus {
  ACTIVE = 'ACTIVE',
  GRACE_PERIOD = 'GRACE_PERIOD',
  LAPSED = 'LAPSED',
}
registerEnumType(CoverageStatus, {
  name: 'CoverageStatus',
  description: 'Whether the rights of the beneficiary are in force (vigencia de derechos).',
  valuesConfig: {
    ACTIVE: { description: 'In force.' },
    GRACE_PERIOD: { description: 'The employment ended; rights continue for some weeks (conservación de derechos).' },
    LAPSED: { description: 'Not in force.' },
  },
});

export enum ExtensionKind {
  STUDY = 'STUDY',
  DISABILITY = 'DISABILITY',
}
registerEnumType(ExtensionKind, {
  name: 'ExtensionKind',
  description: 'Reason why a daughter or son keeps the rights from 16 years on (prórroga).',
  valuesConfig: {
    STUDY: { description: 'Studies in the national education system; up to 25 years.' },
    DISABILITY: { description: 'Illness or disability that prevents work; without limit of age.' },
  },
});

@ObjectType('CoverageExtension', {
  description: 'The extension that keeps the rights of a daughter or son from 16 years on.',
})
export class CoverageExtension {
  @Field(() => ExtensionKind, { description: 'Reason of the extension.' })
  kind!: ExtensionKind;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; null when it has no end.' })
  validUntil!: Day | null;
}

@ObjectType('Coverage', { description: 'The rights of the beneficiary (FHIR Coverage).' })
export class Coverage {
  @Field(() => CoverageStatus, { description: 'Whether the rights are in force.' })
  status!: CoverageStatus;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of the rights; null when unknown.' })
  validUntil!: Day | null;

  @Field(() => CoverageExtension, {
    nullable: true,
    description: 'Extension from 16 years on; null when none was granted.',
  })
  extension!: CoverageExtension | null;
}
