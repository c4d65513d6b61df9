/** Input of setCoverage. */
import { Field, ID, InputType, Int } from 'type-graphql';
import { RepeatableInput } from '../../../core/repeatable.inputs';
import { DateScalar } from '../../../core/scalars';
import type { Day } from '../../../core/time';
import { CoverageStatus, ExtensionKind } from './coverage.types';

@InputType('SetCoverageInput', { description: 'Rights of a beneficiary.' })
export class SetCoverageInput extends RepeatableInput {
  @Field(() => ID, { description: 'The child.' })
  patientId!: string;

  @Field(() => CoverageStatus, { description: 'Whether the rights are in force.' })
  status!: CoverageStatus;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of the rights; left out when unknown.' })
  validUntil?: Day | null;

  @Field(() => ExtensionKind, {
    nullable: true,
    description: 'Kind of the extension from 16 years on; left out when there is none.',
  })
  extensionKind?: ExtensionKind | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of the extension; required for STUDY.' })
  extensionValidUntil?: Day | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The last Patient.revision that the client has read; a later change of the rights by another person makes the result RecordChanged. Null skips the comparison.',
  })
  expectedRevision?: number | null;
}
