/** GraphQL types of records that were entered in error. */
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { RecordRef, RecordRefInput } from '../../core/record-change.types';
import { RepeatableInput } from '../../core/repeatable.inputs';
import { InvalidInput, resultUnion, WrongState, RequestIdReused } from '../../core/refusal';
import { DateTimeScalar } from '../../core/scalars';
import { RecordChanged } from './record-change.types';
import { Patient, User } from './stubs.types';
import { MultilineText } from '../../core/text-rule';

@InputType('VoidRecordInput', { description: 'Marks a record as entered in error: it stays and is not valid.' })
export class VoidRecordInput extends RepeatableInput {
  @Field(() => RecordRefInput, { description: 'The record.' })
  record!: RecordRefInput;

  @MultilineText()
  @Field(() => String, { description: 'Reason, 5 to 1,000 characters. Visible to staff only.' })
  reason!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'The last Patient.revision that the client has read; a later record of the same dose makes the result RecordChanged. Null skips the comparison.',
  })
  expectedRevision?: number | null;
}

@ObjectType('RecordVoided', { description: 'The record is voided.' })
export class RecordVoided {
  @Field(() => RecordRef, { description: 'The record.' })
  record!: RecordRef;

  @Field(() => DateTimeScalar, { description: 'Time of the mark, in the time zone of the unit.' })
  at!: string;

  @Field(() => Patient, { description: 'The child.' })
  patient!: { id: string };
}

@ObjectType('VoidMark', { description: 'Mark of a record that was entered in error: it stays and is not valid.' })
export class VoidMark {
  @Field(() => DateTimeScalar, { description: 'Time of the mark, in the time zone of the unit.' })
  at!: string;

  @Field(() => User, { description: 'Person who marked the record.' })
  by!: { id: string };

  @Field(() => String, { description: 'Reason.' })
  reason!: string;
}

export const VoidRecordResult = resultUnion(
  'VoidRecordResult',
  'RecordVoided',
  'The voided record, or the refusal.',
  () => [RecordVoided, InvalidInput, WrongState, RecordChanged, RequestIdReused] as const,
);
