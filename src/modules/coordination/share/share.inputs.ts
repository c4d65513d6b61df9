/** GraphQL inputs of shares. */
import { Field, ID, InputType, Int } from 'type-graphql';
import { RepeatableInput } from '../../../core/repeatable.inputs';
import { DateTimeScalar } from '../../../core/scalars';
import { ExactText } from '../../../core/text-rule';
import type { Instant } from '../../../core/time';

@InputType('CreateShareInput', { description: 'What to share, for how long and how often.' })
export class CreateShareInput extends RepeatableInput {
  @Field(() => ID, { description: 'The child.' })
  patientId!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'From 10 minutes to 30 days from now; 72 hours when left out.',
  })
  expiresAt?: Instant | null;

  @Field(() => Int, { nullable: true, description: 'How often it can be opened: 1 to 50; 5 when left out.' })
  maxViews?: number | null;

  @ExactText()
  @Field(() => String, { nullable: true, description: '6 to 32 characters; six random digits when left out.' })
  passcode?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A name for the family: 80 characters at most; the date when left out.',
  })
  label?: string | null;
}

@InputType('RevokeShareInput', { description: 'The share to end.' })
export class RevokeShareInput extends RepeatableInput {
  @Field(() => ID, { description: 'The share.' })
  id!: string;
}
