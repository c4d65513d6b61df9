/** GraphQL types of changed records: the change, and the refusal of a write that was based on an older revision. */
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Refusal } from '../../core/refusal';
import { DateTimeScalar } from '../../core/scalars';
import { User } from './stubs.types';

@ObjectType('RecordChange', { description: 'One fact of a record, before and after. Staff only.' })
export class RecordChange {
  @Field(() => ID, { description: 'The id of the change.' })
  id!: string;

  @Field(() => DateTimeScalar, { description: 'When, in the time zone of the unit.' })
  at!: string;

  @Field(() => User, { nullable: true, description: 'Who changed it; null for a job of the service.' })
  by!: { id: string } | null;

  @Field(() => String, { description: 'The root field by which it was changed.' })
  operation!: string;

  @Field(() => String, { description: 'The field as the inputs call it.' })
  field!: string;

  @Field(() => String, { nullable: true, description: 'As text, in the form in which it is answered; null for none.' })
  oldValue!: string | null;

  @Field(() => String, { nullable: true, description: 'As text, in the form in which it is answered; null for none.' })
  newValue!: string | null;

  @Field(() => String, { nullable: true, description: 'Why; null where no reason was asked for.' })
  reason!: string | null;

  @Field(() => Boolean, { description: 'Whether it is a field of identity: names, CURP, birth date, sex.' })
  identity!: boolean;
}

@Directive('@shareable')
@ObjectType('RecordChanged', {
  implements: Refusal,
  description: 'Nothing was saved: somebody else changed the same thing after the revision that the client had seen.',
})
export class RecordChanged extends Refusal {
  @Field(() => Int, {
    description: 'The revision of the record now: send it with the next try, once a person has looked at the changes.',
  })
  revision!: number;

  @Field(() => [RecordChange], {
    description: 'What was changed since, the oldest first; only what concerns the same thing.',
  })
  changes!: RecordChange[];
}
