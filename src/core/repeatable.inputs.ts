/** The input field that makes a mutation safe to repeat (idempotency.ts). */
import { Field, ID, InputType } from 'type-graphql';

/** Base of the inputs of mutations that change something: their `requestId` is optional. */
@InputType()
export abstract class RepeatableInput {
  @Field(() => ID, {
    nullable: true,
    description:
      'Makes the request safe to repeat: a UUID chosen by the client. The same requestId with the same input changes nothing a second time and gets the same answer; with another input it is RequestIdReused.',
  })
  requestId?: string | null;
}
