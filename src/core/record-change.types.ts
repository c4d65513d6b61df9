/** GraphQL types of records and their history that every module shares. The person who made a change is a stub of each module. */
import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { RecordKind } from './record-kind';
import { Refusal } from './refusal';
import { DateTimeScalar } from './scalars';

@InputType('RecordRefInput', { description: 'Reference to one record.' })
export class RecordRefInput {
  @Field(() => RecordKind, { description: 'Kind of the record.' })
  kind!: RecordKind;

  @Field(() => ID, { description: 'Id; the description of the kind states of which object.' })
  id!: string;
}

@Directive('@shareable')
@ObjectType('RecordRef', { description: 'Reference to one record.' })
export class RecordRef {
  @Field(() => RecordKind, { description: 'Kind of the record.' })
  kind!: RecordKind;

  @Field(() => ID, { description: 'Id; the description of the kind states of which object.' })
  id!: string;
}

@ObjectType()
export abstract class RecordChangeFields {
  @Field(() => ID, { description: 'The id of the change.' })
  id!: string;

  @Field(() => RecordRef, { description: 'The record that was changed.' })
  record!: RecordRef;

  @Field(() => DateTimeScalar, { description: 'Time, in the time zone of the unit.' })
  at!: string;

  @Field(() => String, { description: 'Root field of the change.' })
  operation!: string;

  @Field(() => String, { description: 'Name of the field in the inputs; voided or undone for the marks.' })
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

@ObjectType()
export abstract class RecordChangedFields extends Refusal {
  @Field(() => Int, {
    description: 'Present revision of the record, for the next try after a person has read the changes.',
  })
  revision!: number;
}

/** The types `RecordChange` and `RecordChanged` of a module, whose stub of User is `User`. */
export function recordChangeTypes(User: () => new () => { id: string }) {
  @Directive('@shareable')
  @ObjectType('RecordChange', { description: 'One fact of a record, before and after. Staff only.' })
  class RecordChange extends RecordChangeFields {
    @Field(User, { nullable: true, description: 'Person; null for a job of the service.' })
    by!: { id: string } | null;
  }

  @Directive('@shareable')
  @ObjectType('RecordChanged', {
    implements: Refusal,
    description:
      'Nothing was saved: another person changed the same record after the revision that the client has read.',
  })
  class RecordChanged extends RecordChangedFields {
    @Field(() => [RecordChange], { description: 'Changes of the same record since that revision, oldest first.' })
    changes!: RecordChange[];
  }
  return { RecordChange, RecordChanged };
}
