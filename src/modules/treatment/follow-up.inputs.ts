/** What follow-ups are told. */
import { Field, Float, ID, InputType } from 'type-graphql';
import { DateTimeScalar } from '../../core/scalars';
import type { Instant } from '../../core/time';
import { FollowUpKind } from './follow-up.types';

@InputType('RecordFollowUpInput', { description: 'A measurement or a note.' })
export class RecordFollowUpInput {
  @Field(() => ID, {
    description: 'Chosen by the client (a UUID); the same id with the same input answers with the same follow-up.',
  })
  requestId!: string;

  @Field(() => ID, { description: 'The child.' })
  patientId!: string;

  @Field(() => FollowUpKind, { description: 'What was measured or noted.' })
  kind!: FollowUpKind;

  @Field(() => DateTimeScalar, { description: 'When.' })
  takenAt!: Instant;

  @Field(() => Float, { nullable: true, description: 'The value.' })
  value?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The unit of the value; left out, that of the kind where there is but one.',
  })
  unit?: string | null;

  @Field(() => String, { nullable: true, description: 'In plain words.' })
  note?: string | null;

  @Field(() => Boolean, {
    description:
      'Families see a follow-up only once it is released; a bad result should not first arrive through a telephone.',
  })
  release!: boolean;
}
