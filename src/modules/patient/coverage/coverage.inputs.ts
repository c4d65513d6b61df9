/** What setCoverage is told. */
import { Field, ID, InputType } from 'type-graphql';
import { DateScalar } from '../../../core/scalars';
import type { Day } from '../../../core/time';
import { CoverageStatus, ExtensionKind } from './coverage.types';

@InputType('SetCoverageInput', { description: 'The rights of a beneficiary.' })
export class SetCoverageInput {
  @Field(() => ID, { description: 'The child.' })
  patientId!: string;

  @Field(() => CoverageStatus, { description: 'Whether the rights are in force.' })
  status!: CoverageStatus;

  @Field(() => DateScalar, { nullable: true, description: 'Their last day, where one is known.' })
  validUntil?: Day | null;

  @Field(() => ExtensionKind, {
    nullable: true,
    description: 'The extension from 16 years on; left out, there is none.',
  })
  extensionKind?: ExtensionKind | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day of the extension; needed for STUDY.' })
  extensionValidUntil?: Day | null;
}
