/** GraphQL types of changed records: the change, and the refusal of a write that was based on an older revision. */
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Refusal } from '../../core/refusal';
import { DateTimeScalar } from '../../core/scalars';
import { User } from './stubs.types';

@ObjectType('RecordChange', { description: 'One fact of a record, before and after. Staff only.' })
export class RecordChange {
  @Field(() => ID, { description: 'The id of the change.' })
  id!: string;

  @Field(() => DateTimeScalar, { description: 'Time, in the time zone of the unit.' })
  at!: string;

  @Field(() => User, { nullable: true, description: 'Person; null for a job of the service.' })
  by!: { id: string } | null;

  @Field(() => String, { description: 'Root field of the change.' })
  operation!: string;

  @Field(() => String, { description: 'Name of the field in the inputs.' })
  field!: string;

  @Field(() => String, { nullable: true, description: 'Value as text, in the format of the API; null for none.' })
  oldValue!: string | null;

  @Field(() => String, { nullable: true, description: 'Value as text, in the format of the API; null for none.' })
  newValue!: string | null;

  @Field(() => String, { nullable: true, description: 'Reason; null where none is required.' })
  reason!: string | null;

  @Field(() => Boolean, { description: 'Whether it is a field of identity: names, CURP, birth date, sex.' })
  identity!: boolean;
}

@Directive('@shareable')
@ObjectType('RecordChanged', {
  implements: Refusal,
  description: 'Nothing was saved: another person changed the same record after the revision that the client has read.',
})
export class RecordChanged extends Refusal {
  @Field(() => Int, {
    description: 'Present revision of the record, for the next try after a person has read the changes.',
  })
  revision!: number;

  @Field(() => [RecordChange], {
    description: 'Changes of the same record since that revision, oldest first.',
  })
  changes!: RecordChange[];
}
