/** GraphQL types of acts that are taken back. */
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { RecordRef, RecordRefInput } from '../../../core/record-change.types';
import { resultUnion, WrongState } from '../../../core/refusal';
import { RecordChanged } from '../history/record-change.types';

@InputType('UndoActInput', { description: 'The act to take back.' })
export class UndoActInput {
  @Field(() => RecordRefInput, {
    description: 'A record that the act changed. The newest act of the viewer on that record is meant.',
  })
  record!: RecordRefInput;
}

@ObjectType('ActUndone', { description: 'Everything is as before the act, which stays in the history as undone.' })
export class ActUndone {
  @Field(() => String, { description: 'The root field of the act.' })
  operation!: string;

  @Field(() => [RecordRef], { description: 'Everything that the act had changed.' })
  records!: RecordRef[];

  @Field(() => Int, { description: 'Number of notices that were withdrawn before any letter left.' })
  noticesWithdrawn!: number;
}

export const UndoActResult = resultUnion(
  'UndoActResult',
  'ActUndone',
  'The act is taken back, or a refusal.',
  () => [ActUndone, WrongState, RecordChanged] as const,
);
