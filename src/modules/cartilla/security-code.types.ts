/** GraphQL type of the security code of a public form. */
import { Field, ID, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../core/scalars';
import type { Instant } from '../../core/time';

@ObjectType('SecurityCode', {
  description:
    'Six digits to be typed into a public form, as a picture and as sound. It slows robots down; the protection against guessing is the count of wrong tries.',
})
export class SecurityCode {
  @Field(() => ID, { description: 'The id to send with the code; valid for one try.' })
  challengeId!: string;

  @Field(() => String, {
    description:
      'The digits as a PNG picture in a data URI, dark on white, 96 pixels high. Its text alternative is audioDataUri, not the digits.',
  })
  imageDataUri!: string;

  @Field(() => DateTimeScalar, { description: 'The end of validity, five minutes after issue, in UTC.' })
  expiresAt!: Instant;
}
