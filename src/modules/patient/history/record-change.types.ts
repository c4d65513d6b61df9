/** The types of changed records, with the stub of User of this module, and the page of a history. */
import { Field, ObjectType } from 'type-graphql';
import { PageInfo } from '../../../core/pagination';
import { recordChangeTypes } from '../../../core/record-change.types';
import { User } from '../user.types';

export const { RecordChange, RecordChanged } = recordChangeTypes(() => User);
export type RecordChange = InstanceType<typeof RecordChange>;
export type RecordChanged = InstanceType<typeof RecordChanged>;

@ObjectType('RecordChangeEdge', { description: 'A change in a list.' })
export class RecordChangeEdge {
  @Field(() => String, { description: 'Cursor of this change, for the argument after.' })
  cursor!: string;

  @Field(() => RecordChange, { description: 'The change.' })
  node!: RecordChange;
}

@ObjectType('RecordChangeConnection', { description: 'A page of changes, newest first.' })
export class RecordChangeConnection {
  @Field(() => [RecordChangeEdge], { description: 'The changes of this page.' })
  edges!: RecordChangeEdge[];

  @Field(() => PageInfo, { description: 'Position of the page in the list.' })
  pageInfo!: PageInfo;
}
