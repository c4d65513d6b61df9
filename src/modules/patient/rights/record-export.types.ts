/** GraphQL types of the export of a record. */
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { resultUnion, TooManyAttempts } from '../../../core/refusal';
import { DateTimeScalar } from '../../../core/scalars';
import { ExactText } from '../../../core/text-rule';
import type { Instant } from '../../../core/time';
import { WrongCredentials } from '../../identity';

@InputType('ExportRecordInput', { description: 'A child, and the password of the viewer once more.' })
export class ExportRecordInput {
  @Field(() => ID, { description: 'The child.' })
  patientId!: string;

  @ExactText()
  @Field(() => String, { description: 'The password of the viewer.' })
  password!: string;

  @ExactText()
  @Field(() => String, {
    nullable: true,
    description: 'Code of the second factor, or a recovery code; required for an account that has one.',
  })
  code?: string | null;
}

@ObjectType('RecordExport', {
  description: 'Two files with all that the viewer may see of a child. Whoever has an address can download it.',
})
export class RecordExport {
  @Field(() => String, { description: 'JSON: the data and the JSON Schema that describes them.' })
  jsonUrl!: string;

  @Field(() => String, { description: 'PDF to read.' })
  pdfUrl!: string;

  @Field(() => DateTimeScalar, { description: 'End of both addresses, in UTC: one hour.' })
  expiresAt!: Instant;
}

export const ExportRecordResult = resultUnion(
  'ExportRecordResult',
  'RecordExport',
  'The addresses, or the reason for the refusal.',
  () => [RecordExport, WrongCredentials, TooManyAttempts] as const,
);
